"""What an audit finds, and which widgets it looks at."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFocusFrame, QLabel, QTabBar, QWidget


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: the check, the widget, what and how much."""

    check: str
    where: str
    what: str


def visible(window: QWidget) -> list[QWidget]:
    """The widgets people see, without the parts that the toolkit builds its own of."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.window() is window
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QFocusFrame)
        and not _is_part(widget)
    ]


def _is_part(widget: QWidget) -> bool:
    """Buttons in a line edit, and what stands inside a calendar or a spin box."""
    name = widget.metaObject().className()
    if name in {"QLineEditIconButton", "QTabBarCloseButton", "CloseButton", "QScrollBar"}:
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if parent.metaObject().className() in {"QCalendarWidget", "QSpinBox", "QDateEdit"}:
            return True
        parent = parent.parentWidget()
    return False


def focusable(window: QWidget) -> list[QWidget]:
    """The visible, enabled widgets that Tab should reach."""
    return [
        widget
        for widget in visible(window)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (isinstance(widget, QTabBar) and widget.count() == 0)
    ]


def buddy_label(window: QWidget, widget: QWidget) -> str:
    """The text of the label that belongs to `widget` or to the field that holds it."""
    holders = {widget, *_delegating(widget)}
    for label in window.findChildren(QLabel):
        if label.buddy() in holders:
            return label.text()
    return ""


def _delegating(widget: QWidget) -> list[QWidget]:
    """The parents whose focus goes to `widget`."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        if parent.focusProxy() is widget:
            found.append(parent)
        parent = parent.parentWidget()
    return found


def describe(widget: QWidget) -> str:
    """Class, object name or shown text: enough to find the widget."""
    text = getattr(widget, "text", None)
    shown = text() if callable(text) and not isinstance(widget, QAbstractScrollArea) else ""
    parent = widget.parentWidget()
    name = widget.objectName() or widget.accessibleName() or str(shown)[:40]
    return f"{type(widget).__name__} „{name}“ in {type(parent).__name__ if parent else '-'}"
