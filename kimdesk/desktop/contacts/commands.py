"""The commands of the contact log that work from anywhere: new contact, clock, tally."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.outcomes import link_contact
from kimdesk.casework.levels import TallyRow, tallies_of
from kimdesk.clients.contact_entry import last_tally_kind
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.files import reload_file
from kimdesk.clients.model import Contact, TallyContact
from kimdesk.clients.records import Values
from kimdesk.desktop import theme
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.contacts.naming_dialog import ask_for_name
from kimdesk.desktop.contacts.quick_dialog import QuickContactDialog
from kimdesk.desktop.contacts.tally_dialog import TallyDialog
from kimdesk.desktop.contacts.timer import TalkTimer
from kimdesk.desktop.contacts.unfinished import KEY, Unfinished, from_text
from kimdesk.desktop.files.edits import Edits, adding
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.work import Changes, Store


class ContactCommands(QObject):
    """Belongs to one window; `install` makes it.

    Signal `followed`: an entry that an appointment suggested was written.
    """

    followed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.timer = TalkTimer(self.session, self)
        self.dialog = QuickContactDialog(self.session, self.timer, window)
        self.tally = TallyDialog(self.session, window)
        self._tally_kind, self._tally_today = "", 0
        self._tallied: tuple[TallyRow, ...] = ()
        self._case_id = 0
        # The appointment that suggested the entry on the screen.
        self._appointment_id = 0
        self._values: Values = {}
        self.clock_button = QToolButton(window)
        self.tally_button = QToolButton(window)
        self._add_buttons()
        self._add_commands()
        self.dialog.entered.connect(self._save)
        self.tally.entered.connect(self._count)
        self.tally.named.connect(self._name)
        self.timer.changed.connect(self._show_timer)
        self.session.changed.connect(self._refresh)
        self._run(_tally_state, done=self._take_tally)
        self._run(drafts_with, KEY, done=self._offer_draft)

    # New contact ------------------------------------------------------------------------------

    def new_contact(self) -> None:
        """Ctrl+N: the unfinished entry if there is one, else a new one for the file in front."""
        if self.dialog.isVisible():
            self.dialog.activateWindow()
            return
        self._run(_to_begin, self.window.front_file(), done=self._begin)

    def begin_with(self, case_id: int, values: Values, appointment_id: int = 0) -> None:
        """An entry that an appointment suggests; an unfinished one goes first."""
        done = partial(self._begin_filled, values, appointment_id)
        self._run(_to_begin, case_id, done=done)

    def _begin_filled(
        self, values: Values, appointment_id: int, read: tuple[str, ClientChoice | None]
    ) -> None:
        self._begin(read)
        if read[1] is not None:
            self._appointment_id = appointment_id
            self.dialog.form.restore(Unfinished(read[1], values))

    def _begin(self, read: tuple[str, ClientChoice | None]) -> None:
        draft, client = read
        self._appointment_id = 0
        unfinished = from_text(draft) if draft else None
        if unfinished is not None:
            self.dialog.resume(unfinished, draft)
        else:
            self.dialog.begin(client)

    def _save(self, case_id: int, values: Values) -> None:
        author = self.session.store.identity.staff_id
        self._case_id = case_id
        self._values = {**values, "case_id": case_id, "author_id": author}
        edits = self._edits_in_front()
        act = adding(self.session.records, Contact, self._values)
        if edits is not None:
            edits.run(self, self._said(), act, done=self._kept_in_file, failed=self.dialog.refuse)
        else:
            self._run(_add, self.session.records, Contact, self._values,
                      done=self._kept, failed=self.dialog.refuse)  # fmt: skip

    def _kept_in_file(self) -> None:
        self.dialog.saved()
        edits = self._edits_in_front()
        if edits is not None:
            edits.offered.emit(self._said())

    def _kept(self, added: int) -> None:
        self.dialog.saved()
        if self._appointment_id:
            appointment_id, self._appointment_id = self._appointment_id, 0
            self._run(link_contact, self.session.records, appointment_id, added, done=self._linked)
        self.window.undo_bar.offer(self._said(), partial(self._take_back, Contact, added))

    def _linked(self, _: object) -> None:
        """The appointment knows its entry."""
        self.followed.emit()

    def _take_back(self, mapped: type[Contact | TallyContact], added: int) -> None:
        self.session.jobs.run(self, self.session.records.remove, mapped, added)

    def _edits_in_front(self) -> Edits | None:
        """The undo stack of the file, where the entry belongs to the one in front."""
        if self.window.front_file() != self._case_id:
            return None
        found = getattr(self.window.page, "edits", None)
        return found if isinstance(found, Edits) else None

    def _said(self) -> str:
        return self.tr("Kontakt eingetragen.")

    def _offer_draft(self, drafts: dict[str, str]) -> None:
        if KEY in drafts and not self.dialog.isVisible():
            self.window.tell(
                "info",
                self.tr("Ein angefangener Kontakt wartet auf Sie: Strg+N setzt ihn fort."),
            )

    # The clock --------------------------------------------------------------------------------

    def toggle_timer(self) -> None:
        """F7: start the clock; when it runs, stop it and write the entry."""
        if self.timer.running:
            self.new_contact()
        else:
            self.timer.start()

    def _show_timer(self) -> None:
        self.clock_button.setVisible(self.timer.running)
        text = self.tr("Gespräch läuft: {n} Min.").format(n=self.timer.elapsed())
        self.clock_button.setText(text)
        self.clock_button.setAccessibleName(text)

    # Tally ------------------------------------------------------------------------------------

    def count_one(self) -> None:
        """F9: one more anonymous contact of the kind counted last."""
        self._count({"kind": self._tally_kind or "K_SPRECH"})

    def count_with_details(self) -> None:
        """Shift+F9: choose kind, minutes and themes first."""
        self.tally.begin(self._tally_kind, self._tally_today, self._tallied)

    def name_one(self) -> None:
        """Make a file of an anonymous contact of today: the list, with the keyboard in it."""
        self.count_with_details()
        for button in self.tally.counted.buttons[:1]:
            button.setFocus()

    def _name(self, row: TallyRow) -> None:
        ask_for_name(self.session, row, self.window)

    def _count(self, values: Values) -> None:
        store = self.session.store
        full = {**values, "held_on": store.clock.today(), "author_id": store.identity.staff_id}
        counted = partial(self._counted, str(values["kind"]))
        self._run(_add, self.session.records, TallyContact, full,
                  done=counted, failed=self._not_counted)  # fmt: skip

    def _counted(self, kind: str, added: int) -> None:
        self.tally.hide()
        text = self.tr("Anonymer Kontakt gezählt: {kind}.").format(
            kind=self.session.label("CL37", kind)
        )
        self.window.undo_bar.offer(text, partial(self._take_back, TallyContact, added))

    def _not_counted(self, error: KimdeskError) -> None:
        if self.tally.isVisible():
            self.tally.refuse(error)
        else:
            self.window.tell("error", error.text)

    def _take_tally(self, state: tuple[str, tuple[TallyRow, ...]]) -> None:
        self._tally_kind, self._tallied = state
        self._tally_today = len(self._tallied)
        text = self.tr("Anonyme Kontakte heute: {n}")
        self.tally_button.setText(text.format(n=self._tally_today))

    def _refresh(self, changes: Changes) -> None:
        if TallyContact.__tablename__ in changes:
            self._run(_tally_state, done=self._take_tally)

    # Making -----------------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        bar = self.window.statusBar()
        for button, icon, run in (
            (self.clock_button, "clock", self.new_contact),
            (self.tally_button, "tally", self.count_one),
        ):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            theme.set_icon(button, icon)
            button.clicked.connect(run)
            bar.addWidget(button)
        self.clock_button.setToolTip(self.tr("Kontakt zum laufenden Gespräch eintragen"))
        self.clock_button.hide()
        tip = self.tr("Einen Kontakt ohne Namen und Akte zählen (F9), mit Angaben Umschalt+F9")
        self.tally_button.setToolTip(tip)
        self.tally_button.setAccessibleDescription(tip)

    def _add_commands(self) -> None:
        add = self.window.menus.add
        add(
            "file",
            "new_contact",
            self.tr("Neuer &Kontakt …"),
            self.new_contact,
            "Ctrl+N",
            "contact",
        )
        add("tools", "timer", self.tr("&Uhr für ein Gespräch"), self.toggle_timer, "F7", "clock")
        add("tools", "tally", self.tr("Anonymen Kontakt &zählen"), self.count_one, "F9", "tally")
        add("tools", "tally_details", self.tr("Anonymen Kontakt zählen, mit &Angaben …"),
            self.count_with_details, "Shift+F9")  # fmt: skip
        add("tools", "name_tally", self.tr("Kurzberatung aus anonymem Kontakt anlegen …"),
            self.name_one)  # fmt: skip

    def _run(self, call: object, *args: object, done: object, failed: object = None) -> None:
        self.session.jobs.run(
            self,
            call,  # type: ignore[arg-type]
            self.session.store,
            *args,
            done=done,  # type: ignore[arg-type]
            failed=failed,  # type: ignore[arg-type]
        )


def install(window: Window) -> None:
    """Give the window the commands of the contact log."""
    ContactCommands(window)


def _add(_: Store, records: object, mapped: type, values: Values) -> int:
    """Add a record and return its id; runs in the store thread."""
    added = records.add(mapped, values)  # type: ignore[attr-defined]
    return int(added.id)


def _tally_state(store: Store) -> tuple[str, tuple[TallyRow, ...]]:
    return last_tally_kind(store), tallies_of(store)


def _to_begin(store: Store, case_id: int | None) -> tuple[str, ClientChoice | None]:
    """The unfinished entry, and the file in front as a choice; runs in the store thread."""
    draft = drafts_with(store, KEY).get(KEY, "")
    if draft or case_id is None:
        return draft, None
    file = reload_file(store, case_id)
    return "", ClientChoice(case_id, file.display_name, file.case.number)
