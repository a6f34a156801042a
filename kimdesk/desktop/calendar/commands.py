"""The calendar in the window: its page, and a new appointment from anywhere."""

from datetime import datetime, timedelta
from functools import partial
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kimdesk.calendar.outcomes import ContactOffer, Outcome
from kimdesk.calendar.times import wall_now
from kimdesk.clients.files import reload_file
from kimdesk.desktop.calendar_exchange.commands import exchange_of
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.contacts.commands import ContactCommands
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.warming import Warming
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.work import Store

CALENDAR = "calendar"
HALF_HOUR = timedelta(minutes=30)
# Imported in small steps a moment after the start, so that nobody waits for the first look.
_WARM = (
    "kimdesk.calendar.appointments",
    "kimdesk.calendar.dates_typed",
    "kimdesk.calendar.warnings",
)
_PARTS = ("words", "event_painter", "time_grid", "time_view", "month_view", "agenda", "side")
_WARM_HERE = tuple(
    f"kimdesk.desktop.calendar.{part}" for part in (*_PARTS, "page", "form", "dialog")
)
WARM_AFTER = 1500


def install(window: Window) -> None:
    """Register page "calendar" and command "new_appointment" for those who see cases."""
    if window.session.store.identity.sees_cases:
        CalendarCommands(window)


class CalendarCommands(QObject):
    """Belongs to one window. What is entered elsewhere is taken back by the window's bar."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._writer: object = None
        self._offers: list[tuple[ContactOffer, int]] = []
        self._follows = False
        text = QCoreApplication.translate("Window", "Kalender")
        window.register(CALENDAR, self._make_page, text, CALENDAR)
        window.menus.add(
            "file",
            "new_appointment",
            self.tr("Neuer &Termin …"),
            self.new_appointment,
            "Ctrl+T",
            "appointment",
        )
        self._warm()

    def _warm(self) -> None:
        steps = tuple(partial(import_module, name) for name in _WARM)
        here = tuple(partial(import_module, name) for name in _WARM_HERE)
        warming = Warming(self._session.jobs, steps, self, here)
        timer = QTimer(warming)
        timer.setSingleShot(True)
        timer.timeout.connect(warming.begin)
        timer.start(WARM_AFTER)

    def new_appointment(self) -> None:
        """Ctrl+T: at the time the calendar stands on, elsewhere soon and for the file in front."""
        from kimdesk.desktop.calendar.page import CalendarPage

        page = self._window.page
        if isinstance(page, CalendarPage):
            page.work.new_appointment()
            return
        case_id = self._window.front_file()
        if case_id is None:
            self._ask(())
            return
        self._session.jobs.run(self, _client, self._session.store, case_id, done=self._ask)

    def _ask(self, clients: tuple[ClientChoice, ...]) -> None:
        from kimdesk.desktop.calendar.dialog import ask_for_appointment
        from kimdesk.desktop.calendar.drag import Times
        from kimdesk.desktop.calendar.writer import CalendarWriter

        if not isinstance(self._writer, CalendarWriter):
            self._writer = CalendarWriter(self._session, self._window)
            self._writer.edits.offered.connect(self._offer_undo)
            self._writer.edits.refused.connect(partial(self._window.tell, "error"))
        begins = _soon(wall_now(self._session.store.clock.now()))
        values, staff = self._writer.values_at(Times(begins, begins + HALF_HOUR, 0), None)
        ask_for_appointment(self._session, self._writer, self._window, values, staff, clients)

    def _offer_undo(self, text: str) -> None:
        from kimdesk.desktop.calendar.writer import CalendarWriter

        if text and isinstance(self._writer, CalendarWriter):
            self._window.undo_bar.offer(text, self._writer.edits.undo)

    def _make_page(self, session: Session) -> Page:
        """The page, imported when it is first wanted."""
        from kimdesk.desktop.calendar.page import CalendarPage

        page = CalendarPage(session)
        page.writer.contact_offered.connect(self.offer_contact)
        page.work.file_wanted.connect(self._save_file)
        page.work.file_dropped.connect(self._read_file)
        return page

    def _save_file(self, appointment_id: int) -> None:
        exchange = exchange_of(self._window)
        if exchange is not None:
            exchange.save_one(appointment_id)

    def _read_file(self, path: str) -> None:
        exchange = exchange_of(self._window)
        if exchange is not None:
            exchange.read(path)

    def offer_contact(self, outcome: Outcome) -> None:
        """It took place: the quick entry of the contact log, filled in, for each client."""
        self._offers = [(offer, outcome.appointment_id) for offer in outcome.offers]
        self._next_offer()

    def _next_offer(self) -> None:
        contacts = self._window.findChild(ContactCommands)
        if not isinstance(contacts, ContactCommands) or not self._offers:
            return
        if not self._follows:
            self._follows = True
            contacts.followed.connect(self._next_offer)
        offer, appointment_id = self._offers.pop(0)
        contacts.begin_with(offer.case_id, offer.values, appointment_id)


def _soon(now: datetime) -> datetime:
    """The next full or half hour."""
    past = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    return now - past + HALF_HOUR


def _client(store: Store, case_id: int) -> tuple[ClientChoice, ...]:
    file = reload_file(store, case_id)
    return (ClientChoice(case_id, file.display_name, file.case.number),)
