"""What the style draws itself. Each function says whether it has drawn; else Fusion does."""

from collections.abc import Callable

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from kimdesk.desktop.theme.drawing import bars, buttons, fields, lists

Drawn = Callable[[QStyleOption, QPainter, QWidget | None], bool]
_P = QStyle.PrimitiveElement
PRIMITIVES: dict[QStyle.PrimitiveElement, Drawn] = {
    _P.PE_PanelLineEdit: fields.field,
    _P.PE_Frame: fields.frame,
    _P.PE_FrameFocusRect: bars.nothing,
    _P.PE_FrameMenu: bars.menu_frame,
    _P.PE_FrameStatusBarItem: bars.nothing,
    _P.PE_FrameTabWidget: lists.tab_base,
    _P.PE_PanelButtonCommand: buttons.button,
    _P.PE_PanelButtonTool: buttons.tool,
    _P.PE_IndicatorCheckBox: buttons.check,
    _P.PE_IndicatorItemViewItemCheck: buttons.check,
    _P.PE_IndicatorRadioButton: buttons.radio,
    _P.PE_PanelItemViewItem: lists.item,
    _P.PE_IndicatorHeaderArrow: lists.header_arrow,
}

_C = QStyle.ControlElement
CONTROLS: dict[QStyle.ControlElement, Drawn] = {
    _C.CE_CheckBox: buttons.choice,
    _C.CE_RadioButton: buttons.choice,
    _C.CE_ComboBoxLabel: fields.combo_label,
    _C.CE_HeaderLabel: lists.header_label,
    _C.CE_HeaderSection: lists.header_section,
    _C.CE_HeaderEmptyArea: lists.header_section,
    _C.CE_TabBarTabShape: lists.tab,
    _C.CE_ToolBar: bars.bar,
    _C.CE_MenuBarEmptyArea: bars.bar,
    _C.CE_MenuBarItem: bars.menu_bar_item,
    _C.CE_Splitter: bars.splitter,
    _C.CE_ProgressBarGroove: bars.progress_groove,
    _C.CE_ProgressBarContents: bars.progress,
    _C.CE_ProgressBarLabel: bars.progress_label,
}

DrawnComplex = Callable[[QProxyStyle, QStyleOptionComplex, QPainter, QWidget | None], bool]
_X = QStyle.ComplexControl
COMPLEX: dict[QStyle.ComplexControl, DrawnComplex] = {
    _X.CC_ComboBox: fields.combo,
    _X.CC_ScrollBar: bars.scroll_bar,
}

_I = QStyle.StandardPixmap
STANDARD_ICONS: dict[QStyle.StandardPixmap, str] = {
    _I.SP_ArrowLeft: "chevron-left",
    _I.SP_ArrowRight: "chevron-right",
    _I.SP_LineEditClearButton: "close",
    _I.SP_MessageBoxInformation: "info",
    _I.SP_MessageBoxQuestion: "help",
    _I.SP_MessageBoxWarning: "warning",
    _I.SP_MessageBoxCritical: "error",
}
