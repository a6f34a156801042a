"""A scrolling column for pages: only vertical, and what has the focus is brought into view."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics


class ScrollColumn(QScrollArea):
    """`body` takes the content from top to bottom; the area never scrolls sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        inside = QWidget(self)
        inside.setProperty("role", "page")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.XL)
        self.body.setSpacing(metrics.L)
        self.setWidget(inside)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def add(self, widget: QWidget) -> None:
        """Put `widget` below what is there."""
        self.body.addWidget(widget)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._bring()
            # What was just made or filled has its place only after it has been laid out.
            QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and self.isVisible():
            self.ensureWidgetVisible(focused, metrics.XL, metrics.XL)


class FittedColumn(ScrollColumn):
    """Never narrower than what stands in it, so that nothing scrolls sideways."""

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        wanted = inside.minimumSizeHint().width() if inside is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted + bar, super().minimumSizeHint().height())
