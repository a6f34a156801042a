"""Fields for whole numbers, times of day and minutes."""

import re
from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.widgets.text_fields import LineField


class ParsedField(LineField):
    """A line that is read as something else than text; subclasses say how."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: object = None
        self.set_max_length(20)

    def read(self, text: str) -> object:
        """The value meant by `text` (not empty). Raises ValueError with the sentence to show."""
        raise NotImplementedError

    def write(self, value: object) -> str:
        """The value as it is shown."""
        raise NotImplementedError

    def value(self) -> object:
        text = self.line.text().strip()
        try:
            return self.read(text) if text else None
        except ValueError:
            return self._last

    def show_value(self, value: object) -> None:
        self._last = value
        self.show_text("" if value is None else self.write(value))

    def check(self) -> str:
        text = self.line.text().strip()
        try:
            if text:
                self.read(text)
        except ValueError as error:
            return str(error)
        return ""

    def commit(self) -> bool:
        if not self.check():
            self.show_value(self.value())
        return super().commit()


class NumberField(ParsedField):
    """A whole number or nothing, `value()` an `int | None`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = 0, 9_999_999

    def set_range(self, least: int, most: int) -> None:
        """Numbers from `least` to `most` can be entered."""
        self._least, self._most = least, most

    def read(self, text: str) -> int:
        if not re.fullmatch(r"-?[0-9]+", text.replace(".", "").replace(" ", "")):
            raise ValueError(self.tr("Bitte eine ganze Zahl eingeben."))
        number = int(text.replace(".", "").replace(" ", ""))
        if not self._least <= number <= self._most:
            raise ValueError(
                self.tr("Bitte eine Zahl von {least} bis {most} eingeben.").format(
                    least=self._least, most=self._most
                )
            )
        return number

    def write(self, value: object) -> str:
        return str(value)


class TimeField(ParsedField):
    """A time of day or none, `value()` a `time | None`; reads `9`, `930`, `9:30`, `9.30`."""

    def read(self, text: str) -> time:
        text = text.removesuffix("Uhr").strip()
        found = re.fullmatch(r"([0-9]{1,2})(?:[:.,h ]?([0-9]{2}))?", text)
        if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
            raise ValueError(self.tr("Bitte eine Uhrzeit eingeben, zum Beispiel 9:30."))
        return time(int(found[1]), int(found[2] or 0))

    def write(self, value: object) -> str:
        return f"{value:%H:%M}"


class MinutesField(ParsedField):
    """A duration in minutes or none, `value()` an `int | None`, rounded up to five.

    Reads `45`, `1:30`, `1,5 h`, `1 h 15`; Up and Down change by five.
    """

    STEP = 5
    MOST = 24 * 60

    def read(self, text: str) -> int:
        minutes = self._minutes(text.casefold())
        minutes = -(-minutes // self.STEP) * self.STEP
        if minutes > self.MOST:
            raise ValueError(self.tr("Ein Eintrag dauert höchstens 24 Stunden."))
        return minutes

    def _minutes(self, text: str) -> int:
        if found := re.fullmatch(r"([0-9]+)\s*(?:min\.?|minuten|m)?", text):
            return int(found[1])
        if found := re.fullmatch(
            r"([0-9]+)(?::|\s*h\s*|\s*std\.?\s*)([0-5]?[0-9])(?:\s*min)?", text
        ):
            return int(found[1]) * 60 + int(found[2])
        if found := re.fullmatch(r"([0-9]+(?:[.,][0-9]+)?)\s*(?:h|std\.?|stunden?)", text):
            return round(float(found[1].replace(",", ".")) * 60)
        raise ValueError(self.tr("Bitte die Dauer in Minuten eingeben, zum Beispiel 45 oder 1:30."))

    def write(self, value: object) -> str:
        return str(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: self.STEP, Qt.Key.Key_Down: -self.STEP}
            step = steps.get(Qt.Key(event.key()), 0)
            if step and not self.is_read_only():
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        now = self.value()
        number = (now if isinstance(now, int) else 0) + step
        self.line.setText(str(min(max(number, 0), self.MOST)))
