"""The five lamps of the SMART check, with words, and what is missing below them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.casework.plan.smart import Lamp
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip


class SmartLamps(QWidget):
    """A chip for each letter; it says in words whether it is lit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = [StatusChip("", "neutral", self) for _ in range(5)]
        row = FlowRow(self)
        for chip in self.chips:
            row.add(chip)
        self.line = label("", "caption", self)
        self.line.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(row)
        column.addWidget(self.line)

    def show_lamps(self, lamps: Iterable[Lamp]) -> None:
        """Show a check."""
        shown = tuple(lamps)
        for chip, lamp in zip(self.chips, shown, strict=True):
            level, icon = ("success", "check") if lamp.lit else ("warning", "minus")
            chip.say(f"{lamp.letter} {lamp.name}", level, icon)
            said = self.tr("{name}: ja") if lamp.lit else self.tr("{name}: fehlt noch")
            chip.setAccessibleName(said.format(name=lamp.name))
        missing = [lamp.missing for lamp in shown if not lamp.lit]
        if missing:
            self.line.setText(self.tr("Als Nächstes: {what}").format(what=missing[0]))
        else:
            self.line.setText(self.tr("Das Ziel ist SMART beschrieben."))
