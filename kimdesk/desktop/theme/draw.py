"""What the style draws itself. Each function says whether it has drawn; else Fusion does."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from kimdesk.desktop.theme import metrics, sizes, state
from kimdesk.desktop.theme.icons import pixmap

_State = QStyle.StateFlag
_ELIDE = Qt.TextElideMode.ElideRight


def _is(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


@lru_cache(maxsize=256)
def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width)


def _box(
    painter: QPainter,
    rect: QRect,
    fill: str | None,
    edge: str | None,
    radius: float,
    width: float = 1,
) -> None:
    """A rounded box with a crisp edge inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(edge, width) if edge else Qt.PenStyle.NoPen)
    half = width / 2 if edge else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def _mark(
    painter: QPainter, rect: QRect, name: str, colour: str, size: int, widget: QWidget | None
) -> None:
    """A small icon in the middle of `rect`."""
    ratio = widget.devicePixelRatioF() if widget else 1.0
    picture = pixmap(name, colour, size, ratio)
    x = rect.x() + (rect.width() - size) // 2
    painter.drawPixmap(x, rect.y() + (rect.height() - size) // 2, picture)


# Fields ---------------------------------------------------------------------------------------


def _edge(option: QStyleOption, widget: QWidget | None) -> str:
    """The border of a field: by its message, else as something that can be operated."""
    colours = state.colours()
    level = widget.property("level") if widget else None
    if level in {"error", "warning"}:
        return colours.tone(level).text
    if not _is(option, _State.State_Enabled) or _is_locked(option, widget):
        return colours.line
    return colours.text if _is(option, _State.State_MouseOver) else colours.control


def _is_locked(option: QStyleOption, widget: QWidget | None) -> bool:
    if _is(option, _State.State_ReadOnly):
        return True
    return widget is not None and bool(widget.property("readOnly"))


def _field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if isinstance(option, QStyleOptionFrame) and option.lineWidth == 0:
        return False
    colours = state.colours()
    open_ = _is(option, _State.State_Enabled) and not _is_locked(option, widget)
    fill = colours.surface if open_ else colours.window
    _box(painter, option.rect, fill, _edge(option, widget), metrics.RADIUS)
    return True


def _combo(
    _style: QProxyStyle, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
) -> bool:
    if not isinstance(option, QStyleOptionComboBox) or option.editable:
        return False
    _field(option, painter, widget)
    if not _is_locked(option, widget):
        size = round(option.fontMetrics.height() * 0.85)
        arrow = QRect(option.rect)
        arrow.setLeft(arrow.right() - size - metrics.S)
        arrow.setWidth(size)
        _mark(painter, arrow, "chevron-down", state.colours().text, size, widget)
    return True


def _combo_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """What is chosen, shortened where it does not fit."""
    if not isinstance(option, QStyleOptionComboBox) or option.editable or widget is None:
        return False
    area = option.rect.adjusted(metrics.S, 0, -option.fontMetrics.height() - metrics.S, 0)
    text = option.fontMetrics.elidedText(option.currentText, _ELIDE, area.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    live = _is(option, _State.State_Enabled)
    role = QPalette.ColorRole.Text
    widget.style().drawItemText(painter, area, flags, option.palette, live, text, role)
    return True


# Frames ---------------------------------------------------------------------------------------


def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if widget is None:
        return False
    colours, role = state.colours(), widget.property("role")
    if role == "card":
        _box(painter, option.rect, colours.surface, colours.line, metrics.RADIUS + 2)
    elif role == "toast":
        _box(painter, option.rect, colours.text, None, metrics.RADIUS + 2)
    elif role in {"banner", "chip"}:
        tone = colours.tone(str(widget.property("level") or "neutral"))
        radius = metrics.RADIUS if role == "banner" else option.rect.height() / 2
        _box(painter, option.rect, tone.ground, tone.border, radius)
    elif isinstance(widget, QAbstractItemView):
        _box(painter, option.rect, colours.surface, colours.line, 2)
    else:
        edge = colours.line if role == "reading" else _edge(option, widget)
        locked = _is_locked(option, widget) or not _is(option, _State.State_Enabled)
        fill = colours.window if locked else colours.surface
        _box(painter, option.rect, fill, edge, metrics.RADIUS)
    return True


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> bool:
    return True


# Buttons --------------------------------------------------------------------------------------


def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    colours = state.colours()
    kind = widget.property("kind") if widget else None
    pressed = _is(option, _State.State_Sunken)
    over = _is(option, _State.State_MouseOver)
    if not _is(option, _State.State_Enabled):
        flat = kind == "flat"
        _box(painter, option.rect, None if flat else colours.window,
             None if flat else colours.line, metrics.RADIUS)  # fmt: skip
    elif kind == "primary":
        fill = colours.accent
        if pressed or over:
            fill = colours.accent_pressed if pressed else colours.accent_hover
        _box(painter, option.rect, fill, None, metrics.RADIUS)
    else:
        _plain_button(option, painter, kind, on=pressed or _is(option, _State.State_On), over=over)
    return True


def _plain_button(
    option: QStyleOption, painter: QPainter, kind: object, *, on: bool, over: bool
) -> None:
    colours = state.colours()
    fill = colours.soft if on else colours.hover if over else colours.surface
    edge: str | None = colours.accent if on else colours.control
    if kind == "toast":
        fill, edge = (colours.muted if over or on else colours.text), colours.window
    elif kind == "danger":
        edge = colours.error.text
    elif kind == "flat":
        edge = None
        if not on and not over:
            return
    _box(painter, option.rect, fill, edge, metrics.RADIUS)


def _tool(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    colours = state.colours()
    if not _is(option, _State.State_Enabled):
        return True
    on = _is(option, _State.State_Sunken) or _is(option, _State.State_On)
    if on or _is(option, _State.State_MouseOver):
        toast = widget is not None and widget.property("kind") == "toast"
        fill = colours.muted if toast else colours.soft if on else colours.hover
        _box(painter, option.rect, fill, None, metrics.RADIUS)
    return True


def _check(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    mark = "check" if _is(option, _State.State_On) else ""
    if _is(option, _State.State_NoChange):
        mark = "minus"
    _indicator(option, painter, radius=metrics.XS, filled=bool(mark))
    if mark:
        size = option.rect.height() - 2
        _mark(painter, option.rect, mark, _on_mark(option), size, widget)
    return True


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    on = _is(option, _State.State_On)
    _indicator(option, painter, radius=option.rect.height() / 2, filled=on)
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_on_mark(option)))
        size = option.rect.height() / 5
        painter.drawEllipse(QRectF(option.rect).center(), size, size)
        painter.restore()
    return True


def _choice(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A check box or radio button. Fusion would put the mark where its own sizes say."""
    if not isinstance(option, QStyleOptionButton) or widget is None:
        return False
    check = isinstance(widget, QCheckBox)
    part = QStyleOptionButton(option)
    part.rect = sizes.indicator_rect(option)
    (_check if check else _radio)(part, painter, widget)
    part.rect = sizes.contents_rect(option)
    label = _C.CE_CheckBoxLabel if check else _C.CE_RadioButtonLabel
    widget.style().drawControl(label, part, painter, widget)
    return True


def _indicator(option: QStyleOption, painter: QPainter, *, radius: float, filled: bool) -> None:
    colours = state.colours()
    live = _is(option, _State.State_Enabled)
    fill = (colours.accent if live else colours.disabled) if filled else colours.surface
    edge = None if filled else colours.control if live else colours.disabled
    _box(painter, option.rect, fill, edge, radius, 1.3)


def _on_mark(option: QStyleOption) -> str:
    colours = state.colours()
    return colours.on_accent if _is(option, _State.State_Enabled) else colours.window


# Lists, headers, tabs, bars -------------------------------------------------------------------


def _item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionViewItem):
        return False
    colours = state.colours()
    area = option.rect.adjusted(1, 1, -1, -1)
    if _is(option, _State.State_Selected):
        _box(painter, area, colours.soft, colours.accent, metrics.RADIUS)
    elif _is(option, _State.State_MouseOver):
        _box(painter, area, colours.hover, None, metrics.RADIUS)
    return True


def _header_section(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    colours = state.colours()
    over = _is(option, _State.State_MouseOver) and isinstance(option, QStyleOptionHeader)
    painter.fillRect(option.rect, QColor(colours.hover if over else colours.sunken))
    line = QRect(option.rect)
    line.setTop(line.bottom())
    painter.fillRect(line, QColor(colours.line))
    return True


def _header_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The heading of a column, in line with its cells."""
    if not isinstance(option, QStyleOptionHeader) or widget is None:
        return False
    left = metrics.S - 2 if option.section == 0 else 2
    area = option.rect.adjusted(left, 0, -metrics.M, 0)
    if option.sortIndicator != QStyleOptionHeader.SortIndicator.None_:
        area.setRight(area.right() - option.fontMetrics.height())
    text = option.fontMetrics.elidedText(option.text, _ELIDE, area.width())
    live = _is(option, _State.State_Enabled)
    role = QPalette.ColorRole.ButtonText
    flags = option.textAlignment
    widget.style().drawItemText(painter, area, flags, option.palette, live, text, role)
    return True


def _header_arrow(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionHeader):
        return False
    down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortUp
    name = "chevron-down" if down else "chevron-up"
    size = round(option.fontMetrics.height() * 0.8)
    _mark(painter, option.rect, name, state.colours().text, size, widget)
    return True


def _tab(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionTab):
        return False
    colours = state.colours()
    area = QRect(option.rect)
    if _is(option, _State.State_MouseOver):
        painter.fillRect(area.adjusted(0, 0, 0, -3), QColor(colours.hover))
    if _is(option, _State.State_Selected):
        area.setTop(area.bottom() - 2)
        painter.fillRect(area, QColor(colours.accent))
    return True


def _tab_base(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    painter.fillRect(
        QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), QColor(state.colours().line)
    )
    return True


def _bar(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    painter.fillRect(option.rect, QColor(state.colours().sunken))
    return True


def _menu_bar_item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionMenuItem) or widget is None:
        return False
    colours = state.colours()
    painter.fillRect(option.rect, QColor(colours.sunken))
    if _is(option, _State.State_Selected):
        _box(painter, option.rect.adjusted(1, 2, -1, -2), colours.soft, None, metrics.RADIUS)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    live = _is(option, _State.State_Enabled)
    text = QPalette.ColorRole.WindowText
    widget.style().drawItemText(
        painter, option.rect, flags, option.palette, live, option.text, text
    )
    return True


def _splitter(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    colours = state.colours()
    over = _is(option, _State.State_MouseOver)
    line = QRect(option.rect)
    upright = line.height() > line.width()
    (line.setWidth if upright else line.setHeight)(3 if over else 1)
    painter.fillRect(line, QColor(colours.accent if over else colours.line))
    return True


def _scroll_bar(
    style: QProxyStyle, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
) -> bool:
    if not isinstance(option, QStyleOptionSlider) or widget is None:
        return False
    colours = state.colours()
    painter.fillRect(option.rect, QColor(colours.window))
    part = QStyle.SubControl.SC_ScrollBarSlider
    handle = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, widget)
    over = _is(option, _State.State_MouseOver) and bool(option.activeSubControls & part)
    upright = option.orientation == Qt.Orientation.Vertical
    area = handle.adjusted(3, 1, -3, -1) if upright else handle.adjusted(1, 3, -1, -3)
    radius = min(area.width(), area.height()) / 2
    _box(painter, area, colours.muted if over else colours.control, None, radius)
    return True


def _progress_groove(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    _box(painter, option.rect, state.colours().hover, None, metrics.XS)
    return True


Drawn = Callable[[QStyleOption, QPainter, QWidget | None], bool]
_P = QStyle.PrimitiveElement
PRIMITIVES: dict[QStyle.PrimitiveElement, Drawn] = {
    _P.PE_PanelLineEdit: _field,
    _P.PE_Frame: _frame,
    _P.PE_FrameFocusRect: _nothing,
    _P.PE_FrameStatusBarItem: _nothing,
    _P.PE_FrameTabWidget: _tab_base,
    _P.PE_PanelButtonCommand: _button,
    _P.PE_PanelButtonTool: _tool,
    _P.PE_IndicatorCheckBox: _check,
    _P.PE_IndicatorItemViewItemCheck: _check,
    _P.PE_IndicatorRadioButton: _radio,
    _P.PE_PanelItemViewItem: _item,
    _P.PE_IndicatorHeaderArrow: _header_arrow,
}

_C = QStyle.ControlElement
CONTROLS: dict[QStyle.ControlElement, Drawn] = {
    _C.CE_CheckBox: _choice,
    _C.CE_RadioButton: _choice,
    _C.CE_ComboBoxLabel: _combo_label,
    _C.CE_HeaderLabel: _header_label,
    _C.CE_HeaderSection: _header_section,
    _C.CE_HeaderEmptyArea: _header_section,
    _C.CE_TabBarTabShape: _tab,
    _C.CE_ToolBar: _bar,
    _C.CE_MenuBarEmptyArea: _bar,
    _C.CE_MenuBarItem: _menu_bar_item,
    _C.CE_Splitter: _splitter,
    _C.CE_ProgressBarGroove: _progress_groove,
}

DrawnComplex = Callable[[QProxyStyle, QStyleOptionComplex, QPainter, QWidget | None], bool]
_X = QStyle.ComplexControl
COMPLEX: dict[QStyle.ComplexControl, DrawnComplex] = {
    _X.CC_ComboBox: _combo,
    _X.CC_ScrollBar: _scroll_bar,
}

_I = QStyle.StandardPixmap
STANDARD_ICONS: dict[QStyle.StandardPixmap, str] = {
    _I.SP_LineEditClearButton: "close",
    _I.SP_MessageBoxInformation: "info",
    _I.SP_MessageBoxQuestion: "help",
    _I.SP_MessageBoxWarning: "warning",
    _I.SP_MessageBoxCritical: "error",
}
