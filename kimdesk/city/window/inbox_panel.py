"""One file of the inbox: what it is, why it is not taken, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.window.words import LEVELS, label_of, state_name
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader, SectionCard, SelectableLabel
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.desktop.widgets.scroll import ScrollColumn


class InboxPanel(ScrollColumn):
    """Signals: `accept_wanted(row)`, `refuse_wanted(row)`."""

    accept_wanted = Signal(object)
    refuse_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row: InboxRow | None = None
        self.header = PageHeader("", self)
        self.chip = StatusChip(parent=self)
        self.header.add(self.chip)
        self.card = SectionCard("", self)
        self.text = self._line()
        self.facts = self._line("muted")
        self.hint = self._line("muted")
        buttons = FlowRow(self)
        self.accept_button = icon_button(self.tr("Annehm&en"), "check", self, self._accept)
        self.refuse_button = icon_button(
            self.tr("Ablehnung &quittieren"), "mail", self, self._refuse
        )
        buttons.add(self.accept_button)
        buttons.add(self.refuse_button)
        self.card.add(buttons)
        self.add(self.header)
        self.add(self.card)
        self.body.addStretch(1)

    def show_row(self, row: InboxRow) -> None:
        """Show what a file is."""
        self.row = row
        self.header.title.setText(row.office or self.tr("Unbekannte Datei"))
        self.chip.say(state_name(row), LEVELS[row.state])
        self.text.setText(row.text)
        self.facts.setText("\n".join(self._facts(row)))
        self.hint.setText(self._hint(row))
        self.hint.setVisible(bool(self.hint.text()))
        self.accept_button.setVisible(row.state == "ready")
        self.refuse_button.setVisible(_may_be_answered(row))

    def clear(self) -> None:
        """Nothing is chosen."""
        self.row = None
        self.hide()

    def _facts(self, row: InboxRow) -> list[str]:
        found = []
        if row.quarter:
            found.append(label_of(row.quarter))
            text = self.tr("Paket {number}, Fassung {version}")
            found.append(text.format(number=row.sequence, version=row.revision + 1))
        found.append(self.tr("Datei: {name}").format(name=row.name))
        return found

    def _hint(self, row: InboxRow) -> str:
        if row.code == "key-unknown":
            return self.tr("Lesen Sie unter „Schlüssel“ die Datei dieser Stelle ein.")
        if row.code == "key-not-compared":
            return self.tr("Vergleichen können Sie unter „Schlüssel“.")
        if _may_be_answered(row):
            return self.tr(
                "Mit einer quittierten Ablehnung erfährt die Stelle den Grund und kann ein neues"
                " Paket schicken."
            )
        return ""

    def _accept(self) -> None:
        self.accept_wanted.emit(self.row)

    def _refuse(self) -> None:
        self.refuse_wanted.emit(self.row)

    def _line(self, role: str = "") -> SelectableLabel:
        made = SelectableLabel("", role, self)
        made.setWordWrap(True)
        self.card.add(made)
        return made


def _may_be_answered(row: InboxRow) -> bool:
    """Only a bundle that could be read and whose sender is known gets an answer."""
    return row.state == "refused" and row.opened is not None and row.key_number > 0
