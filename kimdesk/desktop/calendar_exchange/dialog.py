"""What the dialogs of calendar files have in common: as wide as their texts, at any size."""

from PySide6.QtCore import QSize

from kimdesk.desktop.office.office_dialog import OfficeDialog
from kimdesk.desktop.theme import metrics


class ExchangeDialog(OfficeDialog):
    """`LETTERS` and `LINES` say how wide and high it is at least, as far as the screen has it."""

    LETTERS = 68
    LINES = 0

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        font, room = self.fontMetrics(), self.screen().availableSize()
        width = max(wanted.width(), font.averageCharWidth() * self.LETTERS)
        height = max(wanted.height(), font.height() * self.LINES)
        inside = self.area.widget()
        if inside is not None and inside.hasHeightForWidth() and not self.LINES:
            buttons = self.buttons.sizeHint().height() + 3 * metrics.M
            height = inside.heightForWidth(min(width, room.width())) + buttons
        return QSize(min(width, room.width()), min(height, room.height() - metrics.XL))
