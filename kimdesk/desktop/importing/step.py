"""What all steps of the assistant have in common, and the bar that shows them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip


class Step(QWidget):
    """One step. Signals: `next_wanted`; `refused(text)` for what cannot be."""

    next_wanted = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def show_work(self, work: Work) -> None:
        """Show the list as far as it has come."""

    def focus_first(self) -> None:
        """Put the keyboard where this step begins."""
        self.setFocus()


class StepBar(FlowRow):
    """The steps in a row: done, now, still to come, each in words."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.chips = [StatusChip("", "neutral", self) for _ in titles]
        for chip in self.chips:
            self.add(chip)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Mark the steps before `current` as done."""
        for at, (chip, title) in enumerate(zip(self.chips, self._titles, strict=True)):
            text = f"{at + 1}  {title}"
            if at < current:
                chip.say(text, "success", "check")
                chip.setAccessibleName(self.tr("{step}, erledigt").format(step=text))
            elif at == current:
                chip.say(text, "info", "chevron-right")
                chip.setAccessibleName(self.tr("{step}, jetzt").format(step=text))
            else:
                chip.say(text)
                chip.setAccessibleName(self.tr("{step}, noch nicht").format(step=text))
