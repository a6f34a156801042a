"""Names for screen readers (WCAG 4.1.2) and labels tied to their fields (1.3.1, 3.3.2)."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.desktop.audit.finding import Finding, buddy_label, describe, focusable

_ENTRIES = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)


def names(window: QWidget) -> list[Finding]:
    """Focusable widgets that a screen reader could only call by their kind."""
    return [
        Finding("name", describe(widget), "has no name")
        for widget in focusable(window)
        if not isinstance(widget, _ENTRIES) and not _name(window, widget)
    ]


def labels(window: QWidget) -> list[Finding]:
    """Fields without a label as buddy and without a name of their own.

    A combo box would answer its value and a line edit its placeholder, which is no name.
    """
    return [
        Finding("label", describe(widget), "has no label as buddy and no name")
        for widget in focusable(window)
        if isinstance(widget, _ENTRIES) and not _own_name(window, widget)
    ]


def _own_name(window: QWidget, widget: QWidget) -> str:
    return widget.accessibleName().strip() or buddy_label(window, widget).strip()


def _name(window: QWidget, widget: QWidget) -> str:
    if own := _own_name(window, widget):
        return own
    if isinstance(widget, QAbstractButton):
        return widget.text().strip()
    if isinstance(widget, QGroupBox):
        return widget.title().strip()
    if isinstance(widget, QTabBar):
        texts = [widget.tabText(at) or widget.accessibleTabName(at) for at in range(widget.count())]
        return "tabs" if all(texts) else ""
    return ""
