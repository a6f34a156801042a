"""Contrast as it is on the screen, style sheet and all (WCAG 1.4.3, 1.4.11)."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from kimdesk.desktop.theme.colours import contrast_ratio
from tests.desktop.audit.finding import Finding, describe, visible

_CELLS = 24
_BORDER = 4


def picture(window: QWidget, area: QRect | None = None) -> QImage:
    """What the window, or a part of it, shows now."""
    shot = window.grab(area) if area else window.grab()
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> memoryview:
    """The pixels of an image, row by row, as `0xFFRRGGBB`."""
    # Copied: the memory goes with the image.
    return memoryview(bytes(image.constBits())).cast("I")


def contrast(window: QWidget) -> list[Finding]:
    """Texts that stand out too little from what is behind them."""
    whole = picture(window)
    found = []
    for widget, area, needed, what in _texts(window):
        corner = widget.mapTo(window, area.topLeft())
        part = QRect(corner, area.size()) & whole.rect()
        if part.width() < 2 or part.height() < 2:
            continue
        ratio = _text_contrast(whole.copy(part))
        if ratio is not None and ratio < needed:
            found.append(
                Finding(
                    "contrast", describe(widget), f"{what} has {ratio:.1f}:1, {needed}:1 needed"
                )
            )
    return found


def _text_contrast(image: QImage) -> float | None:
    """The strongest contrast to the commonest colour; None where all is one colour."""
    counted = Counter(pixels(image))
    if len(counted) < 2:
        return None
    ground = QColor(counted.most_common(1)[0][0])
    # Edges of letters are mixtures; the core of the strokes is what is furthest away.
    others = [colour for colour, _ in counted.most_common(400)[1:]]
    return max(contrast_ratio(ground, QColor(colour)) for colour in others)


def _needed(font: QFont) -> float:
    large = font.pointSizeF() >= 18 or (font.bold() and font.pointSizeF() >= 14)
    return 3.0 if large else 4.5


def _texts(window: QWidget) -> Iterator[tuple[QWidget, QRect, float, str]]:
    """Widgets with the area of a text, the contrast it needs and what it is."""
    for widget in visible(window):
        if not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        needed = _needed(widget.font())
        for area, what in _areas(widget):
            yield widget, area & widget.visibleRegion().boundingRect(), needed, what


def _areas(widget: QWidget) -> Iterator[tuple[QRect, str]]:
    inner = widget.rect().adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
    if isinstance(widget, QLabel):
        if widget.text():
            yield widget.contentsRect(), "text"
    elif isinstance(widget, QAbstractButton | QComboBox | QPlainTextEdit):
        yield inner, "text"
    elif isinstance(widget, QLineEdit):
        yield inner, "text" if widget.text() else "placeholder"
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield widget.tabRect(at).adjusted(_BORDER, _BORDER, -_BORDER, -6), "tab"
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            yield widget.actionGeometry(action), "menu"
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[QRect, str]]:
    """The first cells in sight, in the coordinates of the view."""
    model = view.model()
    if model is None:
        return
    offset = view.viewport().mapTo(view, QPoint(0, 0))
    columns = model.columnCount() if isinstance(view, QTableView | QTreeView) else 1
    shown = 0
    for row in range(model.rowCount()):
        for column in range(columns):
            cell = view.visualRect(model.index(row, column)) & view.viewport().rect()
            if cell.isEmpty() or not model.index(row, column).data():
                continue
            yield cell.translated(offset).adjusted(3, 3, -3, -3), f"row {row + 1}"
            shown += 1
            if shown >= _CELLS:
                return


def changed_contrast(before: QImage, after: QImage, at_least: int) -> float:
    """The contrast that at least `at_least` of the changed pixels reach."""
    pairs = Counter(zip(pixels(before), pixels(after), strict=True))
    ratios = sorted(
        ((contrast_ratio(QColor(old), QColor(new)), count) for (old, new), count in pairs.items()
         if old != new),
        reverse=True,
    )  # fmt: skip
    seen = 0
    for ratio, count in ratios:
        seen += count
        if seen >= at_least:
            return ratio
    return 1.0
