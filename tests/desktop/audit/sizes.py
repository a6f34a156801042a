"""Sizes: targets that can be hit (WCAG 2.5.8), nothing cut off at large text (1.4.4, 1.4.10)."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QTabBar,
    QWidget,
)

from tests.desktop.audit.finding import Finding, describe, visible

LEAST = 24
_TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QSlider)


def targets(window: QWidget) -> list[Finding]:
    """What can be clicked and is smaller than 24 by 24."""
    found = []
    for widget in visible(window):
        sizes: list[QSize] = []
        if isinstance(widget, _TARGETS):
            sizes = [widget.size()]
        elif isinstance(widget, QTabBar):
            sizes = [widget.tabRect(at).size() for at in range(widget.count())]
        found += [
            Finding("target", describe(widget), f"is {size.width()} by {size.height()}")
            for size in sizes
            if size.width() < LEAST or size.height() < LEAST
        ]
    return found


def clipped(window: QWidget, zoom: float) -> list[Finding]:
    """Texts that do not fit, and windows or pages wider than the screen."""
    at = f"at {zoom:.0%}"
    found = []
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() > room.height():
        found.append(Finding("clipped", "window", f"{at} is larger than the screen"))
    return found + [
        Finding("clipped", describe(widget), f"{at} {reason}")
        for widget in visible(window)
        if (reason := _reason(widget))
    ]


def _reason(widget: QWidget) -> str:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        wide = inside is not None and inside.width() > widget.viewport().width()
        return "scrolls sideways" if wide else ""
    if _sticks_out(widget):
        return "sticks out of its parent"
    if isinstance(widget, QLabel):
        return _label_reason(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        wanted = widget.minimumSizeHint() if not widget.icon().isNull() else widget.sizeHint()
        return "is cut off" if not _fits(wanted, widget.size()) else ""
    if isinstance(widget, QLineEdit | QComboBox):
        low = widget.height() < widget.fontMetrics().height()
        return "is too low for its text" if low else ""
    return ""


def _label_reason(label: QLabel) -> str:
    if not label.text():
        return ""
    if label.wordWrap():
        return "is cut off" if label.heightForWidth(label.width()) > label.height() + 1 else ""
    return "is cut off" if not _fits(label.sizeHint(), label.size()) else ""


def _fits(wanted: QSize, size: QSize) -> bool:
    return wanted.width() <= size.width() + 1 and wanted.height() <= size.height() + 1


def _sticks_out(widget: QWidget) -> bool:
    """Whether a part lies outside its parent, where nobody can scroll to it."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    if parent.objectName() == "qt_scrollarea_viewport" or isinstance(parent, QAbstractScrollArea):
        return False
    if isinstance(parent, QAbstractItemView | QTabBar):
        return False
    area = widget.geometry()
    return area.right() > parent.width() or area.bottom() > parent.height()
