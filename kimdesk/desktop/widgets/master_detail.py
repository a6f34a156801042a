"""A list and, beside it, what is chosen in it; one after the other where both have no room."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

# Characters that list and details need beside each other.
_ROOM_FOR_BOTH = 96


class MasterDetail(QSplitter):
    """`shares` say how list and details divide the width.

    Where there is no room for both, the list is shown until `show_detail` is called or its
    button is pressed; another one leads back. Details that are hidden (nothing is chosen) stay
    hidden. Signal `went_back` when the list came to the front again.
    """

    went_back = Signal()

    def __init__(
        self,
        master: QWidget,
        detail: QWidget,
        shares: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._detail = detail
        self._narrow = self._in_detail = False
        self.back = self._button(self.tr("Zur Liste"), "chevron-left", self.show_master)
        self.enter = self._button(self.tr("Einzelheiten"), "chevron-right", self._enter)
        self._list, self._beside = QWidget(self), QWidget(self)
        for place, button, widget in (
            (self._list, self.enter, master),
            (self._beside, self.back, detail),
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(metrics.XS)
            line = QHBoxLayout()
            line.setContentsMargins(metrics.XL, 0, metrics.XL, 0)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(line)
            column.addWidget(widget, 1)
            self.addWidget(place)
        for at, share in enumerate(shares):
            self.setStretchFactor(at, share)
        # Both shares grow with the window, whatever their contents would like.
        self.setSizes([1000 * share for share in shares])
        self.setChildrenCollapsible(False)
        self._beside.setVisible(not detail.isHidden())
        detail.installEventFilter(self)

    @property
    def is_narrow(self) -> bool:
        """Whether only one of both is shown."""
        return self._narrow

    def show_detail(self) -> None:
        """Somebody wants to see or write what is chosen."""
        self._in_detail = True
        self._arrange()

    def show_master(self, _checked: bool = False) -> None:
        """Back to the list."""
        self._in_detail = False
        self._arrange()
        self.went_back.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._detail and event.type() in _TOLD:
            self._arrange()
            QTimer.singleShot(0, self, self._measure)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_beside"):
            self._fit()
            # The details know their new width only after they were laid out.
            QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        """The details are never narrower than they say they must be."""
        self._detail.updateGeometry()

    def _fit(self) -> None:
        narrow = self.width() < _ROOM_FOR_BOTH * self.fontMetrics().averageCharWidth()
        if narrow != self._narrow:
            self._narrow = narrow
            focused = QApplication.focusWidget()
            self._in_detail = focused is not None and self._detail.isAncestorOf(focused)
            self._arrange()

    def _arrange(self) -> None:
        there = not self._detail.isHidden()
        inside = self._narrow and self._in_detail and there
        self._list.setHidden(inside)
        self._beside.setVisible(there and (inside or not self._narrow))
        self.back.setVisible(inside)
        self.enter.setVisible(there and self._narrow and not inside)

    def _enter(self, _checked: bool = False) -> None:
        self.show_detail()
        for widget in self._detail.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _button(self, text: str, icon: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "flat")
        theme.set_icon(button, icon)
        button.clicked.connect(run)
        button.hide()
        return button


_TOLD = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
