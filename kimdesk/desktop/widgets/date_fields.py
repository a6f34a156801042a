"""Fields for days: a whole day with a calendar, and a partial date read forgivingly."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.clock import Clock
from kimdesk.base.dates import format_day, format_partial, parse_day, parse_partial
from kimdesk.base.errors import UserError
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.text_fields import LineField

_clocks = [Clock()]


def use_clock(clock: Clock) -> None:
    """The clock that says what `heute` and a year of two digits mean in all fields."""
    _clocks[:] = [clock]


def today() -> date:
    """Today by the clock in use."""
    return _clocks[0].today()


class PartialDateField(LineField):
    """A date known to the day, the month, the year or about; `value()` its stored text.

    Reads `1.3.85`, `010385`, `03/1985`, `1985`, `ca. 1985`, `unbekannt`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        self.set_max_length(40)

    def value(self) -> str:
        try:
            return parse_partial(self.line.text(), today())
        except UserError:
            return self._last

    def show_value(self, value: object) -> None:
        self._last = str(value or "")
        self.show_text(format_partial(self._last))

    def check(self) -> str:
        try:
            parse_partial(self.line.text(), today())
        except UserError as error:
            return error.text
        return ""

    def commit(self) -> bool:
        if not self.check():
            self.show_value(self.value())
        return super().commit()


class DateField(LineField):
    """A whole day or none, `value()` a `date | None`; Alt+Down opens the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: date | None = None
        self._popup: CalendarPopup | None = None
        self.set_max_length(40)

    def hold_line(self) -> None:
        self.button = QToolButton(self)
        # Reached from the line by Alt+Down, so it costs no extra Tab.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setAccessibleName(self.tr("Kalender öffnen"))
        self.button.setToolTip(self.tr("Kalender öffnen (Alt+Pfeil ab)"))
        self.button.clicked.connect(self.open_calendar)
        theme.set_icon(self.button, "date")
        self.hold(self.line, self.button)

    def value(self) -> date | None:
        if not self.line.text().strip():
            return None
        try:
            return parse_day(self.line.text(), today())
        except UserError:
            return self._last

    def show_value(self, value: object) -> None:
        self._last = value if isinstance(value, date) else None
        self.show_text(format_day(self._last))

    def check(self) -> str:
        if not self.line.text().strip():
            return ""
        try:
            parse_day(self.line.text(), today())
        except UserError as error:
            return error.text
        return ""

    def commit(self) -> bool:
        if not self.check():
            self.show_value(self.value())
        return super().commit()

    def lock_editor(self, locked: bool) -> None:
        super().lock_editor(locked)
        self.button.setEnabled(not locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and _opens(event):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def open_calendar(self) -> None:
        """Show the month of the value, or of today, under the field."""
        if self.is_read_only():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
        self._popup.open_at(self.line, self.value() or today())

    def pick(self, day: date | None) -> None:
        """Take over a day chosen in the calendar."""
        self.line.setText(format_day(day))
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.commit()


def _opens(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress:
        return False
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down)


class CalendarPopup(QFrame):
    """A month in German with "Heute" and "Leeren"; Enter or a click picks, Esc closes."""

    def __init__(self, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setProperty("role", "card")
        self.month = QCalendarWidget(self)
        self.month.setLocale(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers,
        )
        for name, icon, text in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Voriger Monat")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Nächster Monat")),
        ):
            step = self.month.findChild(QToolButton, name)
            if isinstance(step, QToolButton):
                theme.set_icon(step, icon)
                step.setAccessibleName(text)
        self.month.setAccessibleName(self.tr("Kalender"))
        self.month.activated.connect(self._pick)
        self.month.clicked.connect(self._pick)
        now = QPushButton(self.tr("&Heute"), self)
        now.clicked.connect(self._pick_today)
        none = QPushButton(self.tr("&Leeren"), self)
        none.clicked.connect(self._pick_none)
        for button in (now, none):
            button.setProperty("kind", "flat")
        buttons = QHBoxLayout()
        buttons.addWidget(now)
        buttons.addStretch()
        buttons.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.S] * 4)
        column.addWidget(self.month)
        column.addLayout(buttons)

    def open_at(self, anchor: QWidget, day: date) -> None:
        """Open below `anchor` with `day` selected."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))
        self.show()
        self.month.setFocus()

    def _pick(self, day: QDate) -> None:
        self.close()
        self._field.pick(date(day.year(), day.month(), day.day()))

    def _pick_today(self) -> None:
        self.close()
        self._field.pick(today())

    def _pick_none(self) -> None:
        self.close()
        self._field.pick(None)
