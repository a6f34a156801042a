"""A walk with real Tab presses: all is reached, nothing traps, the ring is seen.

WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 1.4.11.
"""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QWidget

from tests.desktop.audit.finding import Finding, describe, focusable
from tests.desktop.audit.pixels import changed_contrast, picture

_RING = 3.0


def focus_walk(window: QWidget) -> list[Finding]:
    """Tab through `window` once around."""
    wanted = focusable(window)
    if not wanted:
        return []
    walked, findings = _walk(window, len(wanted))
    reached = {id(widget) for widget in walked}
    for widget in wanted:
        if id(widget) not in reached and not _in_reached_group(widget, walked):
            findings.append(Finding("focus", describe(widget), "is not reached by Tab"))
    return findings + _order(walked)


def _walk(window: QWidget, expected: int) -> tuple[list[QWidget], list[Finding]]:
    findings: list[Finding] = []
    walked: list[QWidget] = []
    window.setFocus()
    _tab(window)
    current = QApplication.focusWidget()
    while current is not None and current not in walked and len(walked) <= expected + 20:
        area = _in_window(window, current)
        with_focus = picture(window, area)
        _tab(current)
        following = QApplication.focusWidget()
        if following is current:
            findings.append(Finding("focus", describe(current), "does not let Tab go on"))
            current.clearFocus()
            walked.append(current)
            break
        findings += _ring(window, current, area, with_focus)
        walked.append(current)
        current = following
    return walked, findings


def _tab(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    QApplication.processEvents()


def _in_window(window: QWidget, widget: QWidget) -> QRect:
    """The part of the window where `widget` can be seen."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return QRect(corner, widget.size()) & window.rect()


def _ring(window: QWidget, widget: QWidget, area: QRect, with_focus: QImage) -> list[Finding]:
    where = _in_window(window, widget)
    if widget.visibleRegion().isEmpty() and area.isEmpty():
        return [Finding("focus", describe(widget), "has the focus out of sight")]
    if where != area:
        # Scrolled away by the next step; look at it where it is now.
        if where.size() != area.size():
            return []
        area = where
    without = picture(window, area)
    if without.size() != with_focus.size():
        return []
    # A ring of one pixel around half of the widget is the least that can be found.
    least = max(area.width(), area.height())
    ratio = changed_contrast(without, with_focus, least)
    if ratio < _RING:
        return [Finding("ring", describe(widget), f"focus has {ratio:.1f}:1, {_RING}:1 needed")]
    return []


def _in_reached_group(widget: QWidget, walked: list[QWidget]) -> bool:
    """Of radio buttons that belong together Tab reaches one, arrows the others."""
    return isinstance(widget, QRadioButton) and any(
        isinstance(other, QRadioButton) and _together(widget, other) for other in walked
    )


def _together(one: QRadioButton, other: QRadioButton) -> bool:
    group: QButtonGroup | None = one.group()
    if group is not None:
        return other.group() is group
    return one.parent() is other.parent()


def _order(walked: list[QWidget]) -> list[Finding]:
    """Steps that go up without going right, inside one part of the window."""
    found = []
    for one, other in pairwise(walked):
        if one.parentWidget() is not other.parentWidget():
            continue
        if other.geometry().bottom() <= one.y() and other.x() <= one.x():
            found.append(Finding("order", describe(other), f"comes after {describe(one)} below it"))
    return found
