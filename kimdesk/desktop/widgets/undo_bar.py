"""The bar at the bottom that offers to take back what was just done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label


class UndoBar(QFrame):
    """„Termin gelöscht – Rückgängig“ over the lower edge of `host`, for 12 seconds.

    The time stands still while the mouse or the focus is in the bar. Ctrl+Z takes the offer,
    unless `shortcut` is off because the window's own undo command calls `take`.
    Signal `changed`: an offer came or went.
    """

    changed = Signal()

    def __init__(self, host: QWidget, *, shortcut: bool = True) -> None:
        super().__init__(host)
        self.setProperty("role", "toast")
        self._host = host
        self._undo: Callable[[], object] | None = None
        self.text = label("", parent=self)
        self.button = QPushButton(self.tr("&Rückgängig"), self)
        self.button.clicked.connect(self.take)
        self.close_button = QToolButton(self)
        for button in (self.button, self.close_button):
            button.setProperty("kind", "toast")
        theme.set_icon(self.close_button, "close")
        self.close_button.setAccessibleName(self.tr("Hinweis schließen"))
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.L, metrics.S, metrics.S, metrics.S)
        row.setSpacing(metrics.M)
        row.addWidget(self.text)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(metrics.UNDO_OFFER)
        self._timer.timeout.connect(self._time_is_up)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), host)
        self._shortcut.activated.connect(self.take)
        self._shortcut.setEnabled(False)
        self._own_shortcut = shortcut
        for part in (self.button, self.close_button):
            part.installEventFilter(self)
        host.installEventFilter(self)
        self.hide()

    def offer(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done and offer `undo`; a former offer is dropped."""
        self._undo = undo
        self.text.setText(text)
        self.setAccessibleName(text)
        self._shortcut.setEnabled(self._own_shortcut)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        self.changed.emit()
        theme.announce(self, self.tr("{text} Strg+Z macht es rückgängig.").format(text=text))

    def take(self) -> bool:
        """Undo what is offered; False when nothing is."""
        undo = self._undo
        self.dismiss()
        if undo is None:
            return False
        undo()
        return True

    @property
    def offers(self) -> bool:
        """Whether something is offered."""
        return self._undo is not None

    def dismiss(self) -> None:
        """Put the offer away."""
        self._undo = None
        self._shortcut.setEnabled(False)
        self._timer.stop()
        self.hide()
        self.changed.emit()

    def is_running(self) -> bool:
        """Whether the time is counting down."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _time_is_up(self) -> None:
        self.dismiss()

    def _place(self) -> None:
        host = self._host
        size = self.sizeHint()
        width = min(size.width(), host.width() - 2 * metrics.L)
        left = (host.width() - width) // 2
        self.setGeometry(left, host.height() - size.height() - metrics.L, width, size.height())
