"""Fields that only the contact log needs: a time as text, an interpreter, timed minutes."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.fields import MinutesField, TimeField


class TimeTextField(TimeField):
    """A time of day as it is stored: `14:30`, "" for none."""

    def value(self) -> str:
        found = super().value()
        return f"{found:%H:%M}" if isinstance(found, time) else ""

    def show_value(self, value: object) -> None:
        known = time.fromisoformat(value) if isinstance(value, str) and value else None
        super().show_value(known)


class InterpreterField(CodeField):
    """An interpreter of the office's directory, `value()` the id or None."""

    def set_interpreters(self, interpreters: Sequence[tuple[int, str, bool]]) -> None:
        """Offer those who still work for the office; the others are shown where stored."""
        offered = [(str(key), name) for key, name, works in interpreters if works]
        ended = [(str(key), name) for key, name, works in interpreters if not works]
        self.set_codes(offered, ended=ended)

    def value(self) -> int | None:  # type: ignore[override] # the record's column is a number
        found = super().value()
        return int(found) if found else None


class TimedMinutesField(MinutesField):
    """Minutes with a button beside them that runs while the talk lasts.

    Signal `timer_pressed`: start or stop; who keeps the time says so by `show_running`.
    """

    timer_pressed = Signal()

    def hold_line(self) -> None:
        self.button = QToolButton(self)
        self.button.setCheckable(True)
        self.button.clicked.connect(self._press)
        self.hold(self.line, self.button)
        self.show_running(running=False)

    def show_running(self, *, running: bool) -> None:
        """Show whether the clock runs."""
        text = self.tr("Uhr anhalten") if running else self.tr("Uhr starten")
        self.button.setChecked(running)
        self.button.setAccessibleName(text)
        self.button.setToolTip(self.tr("{text} (F7)").format(text=text))
        theme.set_icon(self.button, "stop" if running else "play")

    def put_minutes(self, minutes: int) -> None:
        """Take over measured minutes as if they were typed."""
        self.line.setText(str(minutes))
        self.commit()

    def _press(self) -> None:
        self.timer_pressed.emit()


def fill_interpreters(form: QWidget, interpreters: Sequence[tuple[int, str, bool]]) -> None:
    """Offer the interpreters in every field of the form that asks for one."""
    for field in form.findChildren(InterpreterField):
        value = field.value()
        field.set_interpreters(interpreters)
        field.set_value(value)
