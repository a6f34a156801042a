"""The whole file at a glance: what is known, what has to be asked again, the last contacts."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.open_card import OpenMeasuresCard
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.facts_card import FactsCard
from kimdesk.desktop.files.facts_layout import Fact
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.files.overview_parts import parts
from kimdesk.desktop.files.stale_card import StaleCard
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.vault.work import Changes

NOTE_SHOWN = 240


class OverviewTab(FormTab):
    """The tab "Überblick"."""

    key = "overview"
    icon = "home"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.stale = StaleCard(edits)
        self.add_part(self.stale)
        self.measures = OpenMeasuresCard(edits)
        self.measures.opened.connect(partial(self.asked.emit, "plan"))
        self.add_part(self.measures)
        self.contacts = self._card("contacts", self.tr("Letzte Kontakte"), columns=1)
        self.area.add(self.contacts)
        # What a file needs of these is made when it is shown.
        self._cards: dict[str, FactsCard] = {}
        self._jumps: dict[str, QPushButton] = {}
        self.missing = SectionCard(self.tr("Noch nichts eingetragen"), self.area.widget())
        self._jump_row = FlowRow(self.missing)
        self.missing.add(self._jump_row)
        self.area.add(self.missing)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Überblick")

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        for key, facts in parts(self.session, file):
            self._show_part(key, facts)
        _turn(self.missing, on=any(not jump.isHidden() for jump in self._jumps.values()))
        self.contacts.set_heading(self.tr("Letzte Kontakte ({n})").format(n=file.contacts))
        if file.last_contacts:
            self.contacts.show_facts(self._contacts(file.last_contacts))
        else:
            nothing = QCoreApplication.translate("Overview", "Noch kein Kontakt eingetragen.")
            self.contacts.show_facts([(nothing, "")])

    def refresh(self, changes: Changes) -> None:
        if not {"measure", "goal"}.isdisjoint(changes):
            self.measures.read()

    def focus_first(self) -> None:
        self.stale.focus_first() or self.contacts.findChildren(QPushButton)[0].setFocus()

    def _headings(self) -> dict[str, str]:
        return {
            "person": self.tr("Person"),
            "reach": self.tr("Kontaktwege & Adresse"),
            "residence": self.tr("Aufenthalt & Asyl"),
            "language": self.tr("Sprache"),
            "work": self.tr("Arbeit & Einkommen"),
            "housing": self.tr("Wohnen"),
            "household": self.tr("Haushalt"),
            "case": self.tr("Fall"),
        }

    def _show_part(self, key: str, facts: list[Fact]) -> None:
        """Show a card with what is known, or a way to begin where nothing is."""
        if facts and key not in self._cards:
            self._add_card(key)
        if not facts and key not in self._jumps:
            self._add_jump(key)
        if key in self._cards:
            self._cards[key].show_facts(facts)
            _turn(self._cards[key], on=bool(facts))
        if key in self._jumps:
            _turn(self._jumps[key], on=not facts)

    def _add_card(self, key: str) -> None:
        headings = self._headings()
        self._cards[key] = card = self._card(key, headings[key])
        before = sum(other in self._cards for other in list(headings)[: list(headings).index(key)])
        self.area.body.insertWidget(self.area.body.indexOf(self.contacts) + 1 + before, card)

    def _add_jump(self, key: str) -> None:
        """Where nothing is entered yet, a way to begin instead of an empty card."""
        heading = self._headings()[key]
        self._jumps[key] = button = QPushButton(heading.replace("&", "&&"), self._jump_row)
        button.setAccessibleName(self.tr("{what} eintragen").format(what=heading))
        theme.set_icon(button, "add")
        button.clicked.connect(partial(self._go, key))
        self._jump_row.add(button)

    def _card(self, key: str, heading: str, columns: int = 3) -> FactsCard:
        button = QPushButton(self.tr("Öffnen"))
        button.setProperty("kind", "flat")
        button.setAccessibleName(self.tr("{what} öffnen").format(what=heading))
        theme.set_icon(button, "chevron-right")
        button.clicked.connect(partial(self._go, key))
        return FactsCard(heading, button, columns, self.area.widget())

    def _go(self, key: str, _checked: bool = False) -> None:
        self.asked.emit(key, "")

    def _contacts(self, rows: Iterable[ContactRow]) -> Iterator[Fact]:
        for row in rows:
            kind = self.session.label("CL37", row.kind)
            about = " · ".join(part for part in (format_day(row.held_on), kind, row.author) if part)
            note = " ".join(row.note.split())
            short = note if len(note) <= NOTE_SHOWN else note[: NOTE_SHOWN - 1] + "…"
            yield about, short or "–"


def _turn(widget: QWidget, *, on: bool) -> None:
    # Showing what is not hidden would polish and lay it out before its time.
    if widget.isHidden() == on:
        widget.setVisible(on)
