"""The panel in the lower corner that reminds: it takes no focus and blocks nothing."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kimdesk.calendar.reminders import DEADLINE, ReminderRow
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import IconLabel
from kimdesk.desktop.widgets.scroll import ScrollColumn

# As wide as so many letters; at large text up to the whole page.
LETTERS = 44
SNOOZES = (5, 15, 60, 0)
# More than so many that were missed stay folded, so that they cover nothing.
FOLDED_FROM = 3


class ReminderLine(QWidget):
    """One reminder with what can be done about it.

    Signals: `opened`, `put_away`, `snoozed(minutes)`; 0 minutes is tomorrow morning.
    """

    opened = Signal()
    put_away = Signal()
    snoozed = Signal(int)

    def __init__(self, row: ReminderRow, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.icon = IconLabel(self)
        self.icon.draw("deadline" if row.kind == DEADLINE else "appointment")
        self.text = label(text, parent=self)
        self.text.setWordWrap(True)
        self.open_button = self._button(self.tr("Öffnen"), text)
        self.open_button.clicked.connect(self.opened)
        self.later_button = self._button(self.tr("Später"), text)
        self.later_button.setMenu(self._menu())
        self.done_button = self._button(self.tr("Gesehen"), text)
        self.done_button.clicked.connect(self.put_away)
        buttons = FlowRow(self)
        for each in (self.open_button, self.later_button, self.done_button):
            buttons.add(each)
        column = QVBoxLayout()
        column.setSpacing(metrics.XS)
        column.addWidget(self.text)
        column.addWidget(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, metrics.S, 0, metrics.S)
        line.setSpacing(metrics.S)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def say(self, text: str) -> None:
        """Other words for the same."""
        self.text.setText(text)
        for each in (self.open_button, self.later_button, self.done_button):
            each.setAccessibleName(f"{each.text()}: {text}")

    def _button(self, text: str, about: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setProperty("kind", "flat")
        made.setAccessibleName(f"{text}: {about}")
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for minutes in SNOOZES:
            action = menu.addAction(snooze_text(minutes))
            action.triggered.connect(partial(self._snooze, minutes))
        return menu

    def _snooze(self, minutes: int, _checked: bool = False) -> None:
        self.snoozed.emit(minutes)


class ReminderPanel(QFrame):
    """Over the lower right corner of `host`; hidden while there is nothing to remind of.

    Signals, each with the reminders: `opened`, `put_away`, `snoozed` (and minutes).
    """

    opened = Signal(object)
    put_away = Signal(object)
    snoozed = Signal(object, int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Erinnerungen"))
        self._host = host
        self._neutral = self._folded = self._missed = False
        self.lines: dict[tuple[str, int, str], ReminderLine] = {}
        self.heading = label("", "heading", self)
        self.heading.setWordWrap(True)
        self.all_button = QPushButton(self.tr("Alle &gesehen"), self)
        self.all_button.setProperty("kind", "flat")
        self.all_button.clicked.connect(self._put_all_away)
        self.fold_button = QPushButton(self)
        self.fold_button.setProperty("kind", "flat")
        self.fold_button.clicked.connect(self._turn)
        for_all = QHBoxLayout()
        for_all.addStretch(1)
        for_all.addWidget(self.fold_button)
        for_all.addWidget(self.all_button)
        self.separator = Separator(self)
        self.column = ScrollColumn(self)
        self.column.body.setContentsMargins(0, 0, metrics.S, 0)
        self.column.body.setSpacing(0)
        self.column.body.addStretch(1)
        inside = self.column.widget()
        if inside is not None:
            inside.setProperty("role", "")
            inside.setAutoFillBackground(False)
        self.column.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metrics.L, metrics.M, metrics.S, metrics.S)
        layout.setSpacing(metrics.XS)
        layout.addWidget(self.heading)
        layout.addLayout(for_all)
        layout.addWidget(self.separator)
        layout.addWidget(self.column, 1)
        host.installEventFilter(self)
        if isinstance(host, QStackedWidget):
            # A page shown for the first time would put itself on top.
            host.currentChanged.connect(self.raise_)
        self.hide()

    def remind(self, rows: Iterable[ReminderRow], *, missed: bool = False) -> None:
        """Show these on top of what is shown. The focus stays where it is."""
        new = [row for row in rows if row.key not in self.lines]
        for row in reversed(new):
            self._add(row)
        if not new:
            return
        self._missed = missed
        self._folded = missed and len(self.lines) >= FOLDED_FROM
        self.show()
        self.raise_()
        self._place()
        spoken = "; ".join(self._text(row) for row in new)
        theme.announce(self, f"{self.heading.text()}: {spoken}")

    def keep_only(self, alive: frozenset[tuple[str, int, str]]) -> None:
        """Put away what is about matters that are closed or have moved meanwhile."""
        for key in [key for key in self.lines if key not in alive]:
            self._drop(key)

    def name_nobody(self, on: bool) -> None:
        """Whether others see the screen too."""
        self._neutral = on
        for line in self.lines.values():
            line.say(self._text(line.row))
        self._place()

    def stand_on_first(self) -> bool:
        """Put the keyboard into the panel; False when nothing is shown."""
        self._folded = False
        if self.lines:
            self._place()
        first = next(iter(self._in_order()), None)
        if first is not None:
            first.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return first is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_all_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._place()

    def _add(self, row: ReminderRow) -> None:
        line = ReminderLine(row, self._text(row), self)
        line.opened.connect(partial(self._open, row))
        line.put_away.connect(partial(self._put_away, row))
        line.snoozed.connect(partial(self._snooze, row))
        self.lines[row.key] = line
        self.column.body.insertWidget(0, line)

    def _text(self, row: ReminderRow) -> str:
        return row.neutral if self._neutral else row.text

    def _in_order(self) -> list[ReminderLine]:
        return sorted(self.lines.values(), key=lambda line: line.y())

    def _turn(self) -> None:
        self._folded = not self._folded
        self._place()

    def _show_head(self) -> None:
        """What this is and how many, and what can be done with all of them."""
        count = len(self.lines)
        if not self._missed:
            text = self.tr("Erinnerung") if count == 1 else self.tr("Erinnerungen")
        elif count == 1:
            text = self.tr("Das war in der Zwischenzeit")
        else:
            text = self.tr("{n} Erinnerungen aus der Zwischenzeit").format(n=count)
        self.heading.setText(text)
        self.fold_button.setText(self.tr("&Ansehen") if self._folded else self.tr("&Einklappen"))
        self.fold_button.setVisible(count >= FOLDED_FROM or self._folded)
        self.all_button.setVisible(count > 1)
        for widget in (self.separator, self.column):
            widget.setVisible(not self._folded)

    def _open(self, row: ReminderRow) -> None:
        self._drop(row.key)
        self.opened.emit(row)

    def _put_away(self, row: ReminderRow) -> None:
        self._drop(row.key)
        self.put_away.emit([row])

    def _put_all_away(self) -> None:
        rows = [line.row for line in self.lines.values()]
        for row in rows:
            self._drop(row.key)
        self.put_away.emit(rows)

    def _snooze(self, row: ReminderRow, minutes: int) -> None:
        self._drop(row.key)
        self.snoozed.emit([row], minutes)

    def _drop(self, key: tuple[str, int, str]) -> None:
        line = self.lines.pop(key)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and line.isAncestorOf(focus)
        self.column.body.removeWidget(line)
        line.hide()
        line.deleteLater()
        if not self.lines:
            self.hide()
            if had_focus:
                self._host.setFocus()
            return
        self._place()
        if had_focus:
            self.stand_on_first()

    def _place(self) -> None:
        host, letters = self._host, self.fontMetrics().averageCharWidth() * LETTERS
        self._show_head()
        width = min(max(letters, 320), host.width() - 2 * metrics.L)
        inner = width - metrics.L - 2 * metrics.S
        height = self.heading.heightForWidth(inner) + 2 * metrics.M
        if len(self.lines) > 1:
            height += self.all_button.sizeHint().height()
        if not self._folded:
            lines = sum(max(line.heightForWidth(inner), 0) for line in self.lines.values())
            height = min(lines + height + metrics.L, int(host.height() * 0.45))
        # At the lower edge: above stand the steps and buttons that people come for.
        left, top = host.width() - width - metrics.L, host.height() - height - metrics.L
        self.setGeometry(left, top, width, height)


def snooze_text(minutes: int) -> str:
    """How long a snooze lasts."""
    if not minutes:
        return QCoreApplication.translate("Reminders", "Morgen früh")
    if minutes == 60:
        return QCoreApplication.translate("Reminders", "In einer Stunde")
    return QCoreApplication.translate("Reminders", "In {n} Minuten").format(n=minutes)
