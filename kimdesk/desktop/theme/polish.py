"""What a widget wears once the style gets hold of it: font, colours, margins by its role."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStatusBar,
    QStyle,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QWidget,
)

from kimdesk.desktop.theme import metrics, state
from kimdesk.desktop.theme.colours import Colours
from kimdesk.desktop.theme.fonts import SIZES, role_font
from kimdesk.desktop.theme.icons import NAME_PROPERTY, draw_icon
from kimdesk.desktop.theme.sizes import icon_side

_Role = QPalette.ColorRole
_plain: list[QStyle] = []
_HOVER = Qt.WidgetAttribute.WA_Hover


def dress(widget: QWidget) -> None:
    """Give `widget` what its class and its role ask for; may be called again at any time."""
    for kind, give in _BY_CLASS:
        if isinstance(widget, kind):
            give(widget)
            break
    role = widget.property("role")
    if role in _GROUNDS:
        _ground(widget, _GROUNDS[role](state.colours()))


def plain_style() -> QStyle:
    """Fusion as it is, one for all tables."""
    if not _plain:
        # Made here and not by the factory: the toolkit's binding forgets a style of the factory
        # as soon as the first view that wears it is gone, and the next view crashes.
        _plain.append(QProxyStyle("Fusion"))
    return _plain[0]


def _dress_label(label: QLabel) -> None:
    role = label.property("role")
    if role is None:
        return
    colours = state.colours()
    if role in SIZES:
        label.setFont(role_font(QApplication.font(), role))
    if role in {"caption", "muted"} and not _toned(label):
        _colour(label, _Role.WindowText, colours.muted)
    elif role == "message":
        _colour(
            label, _Role.WindowText, colours.tone(str(label.property("level") or "neutral")).text
        )


def _toned(label: QLabel) -> bool:
    """Whether the label stands on a frame that colours its texts."""
    parent = label.parentWidget()
    return parent is not None and parent.property("role") in {"banner", "chip", "toast"}


def _dress_frame(frame: QFrame) -> None:
    role, colours = frame.property("role"), state.colours()
    if role in {"banner", "chip"}:
        _colour(frame, _Role.WindowText, state.tone_of(frame).text)
    elif role == "toast":
        _colour(frame, _Role.WindowText, colours.window)
        _colour(frame, _Role.ButtonText, colours.window)
    if role in {"card", "banner", "chip", "toast"}:
        frame.setFrameShape(QFrame.Shape.StyledPanel)
    elif role == "line":
        frame.setFrameShape(QFrame.Shape.NoFrame)
        _ground(frame, colours.line)


def _dress_button(button: QAbstractButton) -> None:
    colours, kind = state.colours(), button.property("kind")
    side = icon_side()
    button.setIconSize(QSize(side, side))
    if isinstance(button, QToolButton):
        button.setAutoRaise(True)
    if button.property(NAME_PROPERTY):
        draw_icon(button)
    elif isinstance(button.parentWidget(), QDialogButtonBox):
        button.setIcon(QIcon())  # some systems put their own pictures on "Cancel" and "Close"
    if not isinstance(button, QPushButton):
        return
    if not isinstance(button.window(), QDialog):
        # In dialogs the toolkit does so itself: Enter presses the button that has the focus.
        button.setAutoDefault(True)
    text = {
        "primary": colours.on_accent,
        "danger": colours.error.text,
        "flat": colours.link,
        "toast": colours.window,
    }
    if kind in text:
        _colour(button, _Role.ButtonText, text[kind])
        _weigh(button, bold=kind == "primary")
    button.setAttribute(_HOVER, True)


def _weigh(button: QAbstractButton, *, bold: bool) -> None:
    # Another font, even an equal one, has the button and all around it laid out anew.
    if button.font().bold() != bold:
        font = QFont(button.font())
        font.setBold(bold)
        button.setFont(font)


def _dress_line(line: QLineEdit) -> None:
    if isinstance(line.parentWidget(), QAbstractSpinBox):
        return
    line.setTextMargins(metrics.XS, 0, metrics.XS, 0)
    line.setAttribute(_HOVER, True)


def _dress_long_text(text: QPlainTextEdit) -> None:
    colours = state.colours()
    _colour(text, _Role.Base, colours.window if text.isReadOnly() else colours.surface)


def _dress_view(view: QAbstractItemView) -> None:
    colours, role = state.colours(), view.property("role")
    side = icon_side()
    view.setIconSize(QSize(side, side))
    palette = QPalette(QApplication.palette())
    palette.setColor(_Role.Highlight, QColor(colours.soft))
    palette.setColor(_Role.HighlightedText, QColor(colours.on_soft))
    if role == "side-nav":
        palette.setColor(_Role.Base, QColor(colours.sunken))
        palette.setColor(_Role.Window, QColor(colours.sunken))
        view.setAutoFillBackground(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
    view.setPalette(palette)
    if isinstance(view, QTableView):
        # A Python call per cell would be felt, so tables are drawn by the toolkit alone.
        view.setStyle(plain_style())


def _dress_menu(menu: QMenu) -> None:
    colours = state.colours()
    palette = QPalette(QApplication.palette())
    palette.setColor(_Role.Window, QColor(colours.surface))
    palette.setColor(_Role.Highlight, QColor(colours.soft))
    palette.setColor(_Role.HighlightedText, QColor(colours.on_soft))
    menu.setPalette(palette)


def _dress_calendar(calendar: QCalendarWidget) -> None:
    """Weekends muted instead of red, the bar above in the colours of the rest."""
    colours = state.colours()
    _colour(calendar, _Role.Highlight, colours.surface)
    _colour(calendar, _Role.HighlightedText, colours.text)
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(colours.muted))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)


def _dress_header(header: QHeaderView) -> None:
    _colour(header, _Role.ButtonText, state.colours().muted)
    font = QFont(QApplication.font())
    font.setBold(True)
    header.setFont(font)


def _dress_bar(bar: QWidget) -> None:
    colours = state.colours()
    _ground(bar, colours.sunken)
    if isinstance(bar, QStatusBar):
        _colour(bar, _Role.WindowText, colours.muted)


def _dress_tabs(tabs: QTabBar) -> None:
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    side = icon_side()
    tabs.setIconSize(QSize(side, side))


def _ground(widget: QWidget, colour: str) -> None:
    _colour(widget, _Role.Window, colour)
    widget.setAutoFillBackground(True)


def _colour(widget: QWidget, role: QPalette.ColorRole, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorGroup.Active, role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Inactive, role, QColor(colour))
    if role == _Role.Window:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colour))
    widget.setPalette(palette)


_GROUNDS: dict[object, Callable[[Colours], str]] = {
    "page": lambda colours: colours.window,
    "sunken": lambda colours: colours.sunken,
}

# The first class that fits decides.
_BY_CLASS: tuple[tuple[type | tuple[type, ...], Callable[..., None]], ...] = (
    (QLabel, _dress_label),
    (QLineEdit, _dress_line),
    (QPlainTextEdit, _dress_long_text),
    (QAbstractButton, _dress_button),
    (QHeaderView, _dress_header),
    (QAbstractItemView, _dress_view),
    (QTabBar, _dress_tabs),
    (QMenu, _dress_menu),
    (QCalendarWidget, _dress_calendar),
    ((QMenuBar, QStatusBar, QToolBar), _dress_bar),
    (QFrame, _dress_frame),
)
