"""The one style sheet of the program, made of the colours and the size of text in force.

Widgets say what they are by dynamic properties, which forms can set too:
`role` (card, banner, chip, toast, page, side-nav, row-list, title, heading, caption, muted,
warning-text, error-text …), `level` (neutral, info, success, warning, error) and, on buttons,
`kind` (primary, danger, flat).
"""

from string import Template

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.theme.colours import LEVELS, Colours

_BASE = Template("""
QToolTip { background: $text; color: $window; border: 0; padding: ${S}px; }
QMainWindow, QDialog, QWidget[role="page"] { background: $window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 700; }
QLabel[role="caption"], QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { font-size: ${caption}pt; }
QLabel[role="field"] { color: $text; }
QLabel:disabled { color: $disabled; }

QPushButton, QToolButton, QAbstractItemView, QTabBar, QMenu, QCheckBox {
  icon-size: ${icon}px;
}
QPushButton, QToolButton {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${R}px;
  padding: ${button_v}px ${M}px; min-height: ${tall}px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $soft; color: $on_soft; }
QPushButton:checked, QToolButton:checked {
  background: $soft; color: $on_soft; border-color: $accent;
}
QPushButton:disabled, QToolButton:disabled {
  color: $disabled; background: $window; border-color: $line;
}
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 700;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed {
  background: $accent_pressed; border-color: $accent_pressed; color: $on_accent;
}
QPushButton[kind="primary"]:disabled {
  background: $line; border-color: $line; color: $muted;
}
QPushButton[kind="danger"] { color: $error_text; border-color: $error_text; }
QPushButton[kind="flat"], QToolButton {
  background: transparent; border-color: transparent; color: $link;
}
QToolButton { color: $text; padding: ${XS}px; min-width: ${tall}px; }
QToolButton[kind="help"] { padding: 1px; min-height: ${help}px; min-width: ${help}px; }
QLineEdit QToolButton { padding: 0; border: 0; min-height: 0; min-width: 0; }
QPushButton[kind="flat"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="flat"]:disabled { color: $disabled; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
  image: url(theme:$name/chevron-down.svg); width: ${tick}px; height: ${tick}px;
  subcontrol-position: right center; subcontrol-origin: padding; right: ${XS}px;
}
QToolButton[popupMode="2"], QPushButton[menu="true"] { padding-right: ${arrow}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${R}px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted;
}
QLineEdit, QAbstractSpinBox, QComboBox {
  padding: ${field_v}px ${S}px; min-height: ${tall}px;
}
QPlainTextEdit, QTextEdit, QTextBrowser { padding: ${XS}px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QComboBox[readOnly="true"] {
  background: $window; border-color: $line;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $window; border-color: $line; color: $disabled;
}
QLineEdit[level="error"], QPlainTextEdit[level="error"], QComboBox[level="error"] {
  border-color: $error_text;
}
QLineEdit[level="warning"], QPlainTextEdit[level="warning"], QComboBox[level="warning"] {
  border-color: $warning_text;
}
QTextBrowser[role="reading"] { border: 0; background: $surface; }
QComboBox { padding-right: ${arrow}px; }
QComboBox::drop-down {
  subcontrol-origin: border; subcontrol-position: right center; width: ${arrow}px; border: 0;
}
QComboBox::down-arrow {
  image: url(theme:$name/chevron-down.svg); width: ${tick}px; height: ${tick}px;
}
QComboBox[readOnly="true"]::down-arrow { image: none; }
QComboBox QAbstractItemView, QListView[role="popup"] {
  background: $surface; border: 1px solid $control; outline: 0; padding: ${XS}px;
}
QComboBox QAbstractItemView::item, QListView[role="popup"]::item {
  min-height: ${row}px; padding: 0 ${S}px; border-radius: ${XS}px; color: $text;
}
QComboBox QAbstractItemView::item:selected, QListView[role="popup"]::item:selected {
  background: $soft; color: $on_soft;
}

QCheckBox, QRadioButton {
  spacing: ${S}px; padding: ${field_v}px ${XS}px; min-height: ${tall}px;
  background: transparent;
}
QCheckBox::indicator, QRadioButton::indicator, QListView[role="popup"]::indicator {
  width: ${tick}px; height: ${tick}px; background: $surface; border: 1px solid $control;
  border-radius: ${XS}px;
}
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QListView[role="popup"]::indicator:checked {
  background: $accent; border-color: $accent; image: url(theme:$name/check.svg);
}
QCheckBox::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url(theme:$name/minus.svg);
}
QRadioButton::indicator:checked {
  background: $accent; border-color: $accent; image: url(theme:$name/dot.svg);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: $window; border-color: $disabled;
}
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $disabled;
}
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

QFrame[role="card"] {
  background: $surface; border: 1px solid $line; border-radius: ${card}px;
}
QFrame[role="line"] { background: $line; border: 0; max-height: 1px; }
QFrame[role="toast"] { background: $text; border-radius: ${card}px; }
QFrame[role="toast"] QLabel { color: $window; }
QFrame[role="toast"] QPushButton, QFrame[role="toast"] QToolButton {
  color: $window; background: transparent; border: 1px solid $window; font-weight: 700;
}
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QToolButton:hover {
  color: $text; background: $window;
}
QFrame[role="toast"] QToolButton { border-color: transparent; }

QAbstractItemView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${R}px; outline: 0;
  selection-background-color: $soft; selection-color: $on_soft;
}
QTableView { gridline-color: $line; }
QTableView::item { padding: 0 ${XS}px; border: 0; border-bottom: 1px solid $line; }
QTableView::item:selected {
  background: $soft; color: $on_soft; border-top: 1px solid $accent;
  border-bottom: 1px solid $accent;
}
QHeaderView { background: $sunken; border: 0; }
QHeaderView::section {
  background: $sunken; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: ${XS}px ${S}px; min-height: ${tall}px; font-weight: 700;
}
QHeaderView::down-arrow { image: url(theme:$name/chevron-down.svg); width: ${tick}px; }
QHeaderView::up-arrow { image: url(theme:$name/chevron-up.svg); width: ${tick}px; }
QTableCornerButton::section { background: $sunken; border: 0; }

QListView[role="side-nav"] {
  background: $sunken; border: 0; border-radius: 0; padding: ${S}px;
}
QListView[role="side-nav"]::item {
  min-height: ${nav}px; padding: 0 ${S}px; border-radius: ${R}px; color: $text;
  border: 1px solid transparent;
}
QListView[role="side-nav"]::item:hover { background: $hover; }
QListView[role="side-nav"]::item:selected {
  background: $soft; color: $on_soft; border-color: $accent;
}
QListView[role="row-list"]::item { min-height: ${row}px; padding: 0 ${S}px; color: $text; }
QListView[role="row-list"]::item:hover { background: $hover; }
QListView[role="row-list"]::item:selected {
  background: $soft; color: $on_soft; border-top: 1px solid $accent;
  border-bottom: 1px solid $accent;
}

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; border: 0; border-bottom: 3px solid transparent;
  padding: ${S}px ${M}px; min-height: ${tall}px;
}
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 700; }

QMenuBar { background: $sunken; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${field_v}px ${S}px; }
QMenuBar::item:selected { background: $soft; color: $on_soft; border-radius: ${XS}px; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: ${XS}px; }
QMenu::item { padding: ${field_v}px ${XL}px ${field_v}px ${S}px; border-radius: ${XS}px; }
QMenu::item:selected { background: $soft; color: $on_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: ${S}px; }
QMenu::separator { height: 1px; background: $line; margin: ${XS}px ${S}px; }
QMenu::right-arrow { image: url(theme:$name/chevron-right.svg); width: ${tick}px; }
QToolBar { background: $sunken; border: 0; border-bottom: 1px solid $line; spacing: ${XS}px;
  padding: ${XS}px ${S}px; }
QStatusBar { background: $sunken; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $window; }
QSplitter::handle:horizontal { width: ${XS}px; border-left: 1px solid $line; }
QSplitter::handle:vertical { height: ${XS}px; border-top: 1px solid $line; }
QSplitter::handle:hover { background: $accent; }

QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle {
  background: $control; border: 3px solid transparent; border-radius: 7px;
  min-height: 32px; min-width: 32px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
  background: $hover; color: $text; border: 0; border-radius: ${XS}px; text-align: center;
  min-height: ${S}px;
}
QProgressBar::chunk { background: $accent; border-radius: ${XS}px; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sunken; }
QCalendarWidget QAbstractItemView {
  border: 0; selection-background-color: $accent; selection-color: $on_accent;
}
QGroupBox {
  border: 1px solid $line; border-radius: ${R}px; margin-top: ${group}px; padding: ${S}px;
  background: $surface;
}
QGroupBox::title { subcontrol-origin: margin; left: ${S}px; padding: 0 ${XS}px; }
""")

_TONES = Template("""
QFrame[role="banner"][level="$level"], QFrame[role="chip"][level="$level"] {
  background: $ground; border: 1px solid $border;
}
QFrame[role="banner"][level="$level"] QLabel { color: $text; }
QFrame[role="chip"][level="$level"] QLabel { color: $text; }
QLabel[role="message"][level="$level"] { color: $text; }
""")

_SHARED = """
QFrame[role="banner"] { border-radius: %(R)dpx; }
QFrame[role="chip"] { border-radius: %(chip)dpx; padding: 1px %(S)dpx; }
"""


def style_sheet(colours: Colours, points: float, pixels: int) -> str:
    """The sheet for `colours` and body text of `points` size and `pixels` line height."""
    tick = round(pixels * 0.42) * 2
    sizes = {
        "XS": metrics.XS,
        "S": metrics.S,
        "M": metrics.M,
        "XL": metrics.XL,
        "R": metrics.RADIUS,
        "card": metrics.RADIUS + 2,
        "title": _points(points * metrics.TITLE),
        "heading": _points(points * metrics.HEADING),
        "caption": _points(points * metrics.CAPTION),
        "tall": max(pixels, metrics.TARGET - 10),
        "icon": round(pixels * 0.95),
        "help": max(pixels, metrics.TARGET_SMALL - 4),
        "field_v": 5,
        "button_v": 5,
        "tick": tick,
        "round": tick // 2 + 1,
        "arrow": tick + 2 * metrics.S - 2,
        "row": max(pixels + metrics.S, metrics.TARGET),
        "nav": max(pixels + metrics.M, metrics.TARGET),
        "group": pixels,
        "chip": pixels // 2 + 1,
    }
    named = {key: value for key, value in vars(colours).items() if isinstance(value, str)}
    tones = {f"{level}_text": colours.tone(level).text for level in LEVELS}
    parts = [_BASE.substitute(named | tones | sizes), _SHARED % sizes]
    parts += [_TONES.substitute(level=level, **vars(colours.tone(level))) for level in LEVELS]
    return "".join(parts)


def _points(size: float) -> str:
    return f"{size:.1f}"
