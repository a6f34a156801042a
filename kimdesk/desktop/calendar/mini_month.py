"""A small month: days with appointments are marked, a click or Enter goes there."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.grid_painter import hair
from kimdesk.desktop.calendar.layout import last_day_of
from kimdesk.desktop.calendar.period import WEEKS_OF_MONTH, grid_of_month, month_moved
from kimdesk.desktop.calendar.words import month_name, short_day, weekday
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MiniMonth(QWidget):
    """Name of the month with arrows, below the days. Signal `day_chosen(day)`."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", "field", self)
        self.back = self._arrow("chevron-left", self.tr("Voriger Monat"))
        self.forth = self._arrow("chevron-right", self.tr("Nächster Monat"))
        self.days = MonthDays(self)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        head.addWidget(self.back)
        head.addWidget(self.forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addLayout(head)
        column.addWidget(self.days)
        self.days.chosen.connect(self.day_chosen)
        self.back.clicked.connect(self._back)
        self.forth.clicked.connect(self._forth)

    def show_days(self, data: CalendarData, first: date, last: date, today: date) -> None:
        """Mark the days that are shown beside it and those with appointments."""
        self.name.setText(f"{month_name(self.days.day.month)} {self.days.day.year}")
        self.days.show_days(data, first, last, today)

    def stand_on(self, day: date) -> None:
        """Show the month of a day."""
        self.days.day = day
        self.name.setText(f"{month_name(day.month)} {day.year}")
        self.days.update()

    def _back(self) -> None:
        self.day_chosen.emit(month_moved(self.days.day, -1))

    def _forth(self) -> None:
        self.day_chosen.emit(month_moved(self.days.day, 1))

    def _arrow(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        theme.set_icon(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


class MonthDays(QWidget):
    """The days themselves; arrows walk, Enter and a click choose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = self._today = date(2000, 1, 1)
        self._first = self._last = self.day
        self._busy: frozenset[date] = frozenset()
        self._off: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Kleiner Monat"))

    def show_days(self, data: CalendarData, first: date, last: date, today: date) -> None:
        """Take over what is known of the days."""
        self._first, self._last, self._today = first, last, today
        self._busy, self._off = _days_with(data), frozenset(data.holidays)
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._side
        return QSize(8 * side, (WEEKS_OF_MONTH + 1) * side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.colours()
        painter.setFont(theme.caption_font(self.font()))
        painter.setPen(QColor(colours.muted))
        for at in range(7):
            painter.drawText(self._cell(-7 + at), Qt.AlignmentFlag.AlignCenter, weekday(at))
        first = grid_of_month(self.day)[0]
        for week in range(WEEKS_OF_MONTH):
            number = (first + timedelta(days=7 * week)).isocalendar().week
            cell = self._cell(7 * week)
            painter.setPen(QColor(colours.muted))
            painter.drawText(cell.translated(-cell.width(), 0), Qt.AlignmentFlag.AlignCenter,
                             str(number))  # fmt: skip
        for at in range(7 * WEEKS_OF_MONTH):
            self._draw(painter, first + timedelta(days=at), self._cell(at))
        hair(painter, colours.line)
        x = self._cell(0).left() - 1
        painter.drawLine(x, self._cell(0).top(), x, self.height())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.chosen.emit(self.day + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.chosen.emit(month_moved(self.day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in _ENTER:
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and day is not None:
            self.chosen.emit(day)

    def day_at(self, at: QPoint) -> date | None:
        """The day at a place."""
        first = grid_of_month(self.day)[0]
        number = next((n for n in range(7 * WEEKS_OF_MONTH) if self._cell(n).contains(at)), None)
        return None if number is None else first + timedelta(days=number)

    def place_of(self, day: date) -> QRect:
        """Where a day stands."""
        return self._cell((day - grid_of_month(self.day)[0]).days)

    @property
    def _side(self) -> int:
        return max(round(self.fontMetrics().height() * 1.25), metrics.TARGET_SMALL)

    def _cell(self, at: int) -> QRect:
        week, day = divmod(at + 7, 7)
        wide = self.width() // 8
        return QRect((day + 1) * wide, week * self._side, wide, self._side)

    def _draw(self, painter: QPainter, day: date, cell: QRect) -> None:
        colours = theme.colours()
        if self._first <= day <= self._last:
            painter.fillRect(cell, QColor(colours.soft))
        font = theme.caption_font(self.font())
        font.setBold(day in self._busy)
        painter.setFont(font)
        here = day.month == self.day.month
        pen = colours.on_soft if self._first <= day <= self._last else colours.text
        if day == self._today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colours.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            side = min(cell.width(), cell.height()) - 2
            pill = QRect(0, 0, side, side)
            pill.moveCenter(cell.center())
            painter.drawEllipse(pill)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            pen = colours.on_accent
        elif not here:
            pen = colours.muted
        elif day in self._off:
            pen = colours.error.text
        painter.setPen(QColor(pen))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day in self._busy:
            painter.fillRect(cell.center().x() - 2, cell.bottom() - 3, 5, 2, QColor(pen))
        if day == self.day and self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.drawRect(cell.adjusted(0, 0, -1, -1))

    def _say(self) -> None:
        has = self.tr("mit Terminen") if self.day in self._busy else self.tr("ohne Termine")
        text = self.tr("Kleiner Monat: {day}, {has}").format(day=short_day(self.day), has=has)
        if text != self.accessibleName():
            self.setAccessibleName(text)


def _days_with(data: CalendarData) -> frozenset[date]:
    """The days on which there is something."""
    busy, last = set(), data.last
    for row in data.occurrences:
        day = row.begins.date()
        busy.add(day)
        if row.ends.toordinal() != day.toordinal():
            end = min(last_day_of(row.begins, row.ends), last)
            while day < end:
                day += timedelta(days=1)
                busy.add(day)
    return frozenset(busy)
