"""The whole file at a glance: what is known, what has to be asked again, the last contacts."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.facts import Facts
from kimdesk.desktop.files.facts_layout import Fact
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.files.overview_parts import parts
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.stale_card import StaleCard
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow

NOTE_SHOWN = 240


class OverviewTab(FormTab):
    """The tab "Überblick"."""

    key = "overview"
    icon = "home"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self._newest: tuple[ContactRow, ...] | None = None
        self.stale = StaleCard(edits)
        self.add_part(self.stale)
        self.contacts = self._card("contacts", self.tr("Letzte Kontakte"))
        self._lines = QVBoxLayout()
        self.contacts.body.addLayout(self._lines)
        self.area.add(self.contacts)
        # What a file needs of these is made when it is shown.
        self._cards: dict[str, SectionCard] = {}
        self._facts: dict[str, Facts] = {}
        self._jumps: dict[str, QPushButton] = {}
        self.missing = SectionCard(self.tr("Noch nichts eingetragen"), self)
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
        if file.last_contacts != self._newest:
            self._show_contacts(file.last_contacts)

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
            self._facts[key].show_facts(facts)
            _turn(self._cards[key], on=bool(facts))
        if key in self._jumps:
            _turn(self._jumps[key], on=not facts)

    def _add_card(self, key: str) -> None:
        headings = self._headings()
        self._cards[key] = card = self._card(key, headings[key])
        self._facts[key] = Facts(3, card)
        card.add(self._facts[key])
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

    def _card(self, key: str, heading: str) -> SectionCard:
        card = SectionCard(heading, self)
        button = QPushButton(self.tr("Öffnen"), card)
        button.setProperty("kind", "flat")
        button.setAccessibleName(self.tr("{what} öffnen").format(what=heading))
        theme.set_icon(button, "chevron-right")
        button.clicked.connect(partial(self._go, key))
        card.add_action(button)
        return card

    def _go(self, key: str, _checked: bool = False) -> None:
        self.asked.emit(key, "")

    def _show_contacts(self, rows: tuple[ContactRow, ...]) -> None:
        self._newest = rows
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not rows:
            nothing = QCoreApplication.translate("Overview", "Noch kein Kontakt eingetragen.")
            self._lines.addWidget(label(nothing, "muted", self.contacts))
        for row in rows:
            kind = self.session.label("CL37", row.kind)
            title = " · ".join(part for part in (format_day(row.held_on), kind, row.author) if part)
            note = " ".join(row.note.split())
            short = note if len(note) <= NOTE_SHOWN else note[: NOTE_SHOWN - 1] + "…"
            self._lines.addWidget(RecordLine(title, short, self.contacts))


def _turn(widget: QWidget, *, on: bool) -> None:
    # Showing what is not hidden would polish and lay it out before its time.
    if widget.isHidden() == on:
        widget.setVisible(on)
