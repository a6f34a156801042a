"""The field that finds a client file while a name is typed."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QWidget

from kimdesk.desktop.widgets.lookup_field import LookupField


@dataclass(frozen=True, slots=True)
class ClientChoice:
    """A file to choose: its case, what stands in the line, and what helps to tell it apart."""

    case_id: int
    name: str
    detail: str

    @property
    def id(self) -> int:
        """The id of the case."""
        return self.case_id

    @property
    def text(self) -> str:
        """Name and case number or birth date."""
        return f"{self.name} · {self.detail}" if self.detail else self.name


class ClientField(LookupField):
    """A line with a list of files below it, `value()` the case id or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list.setAccessibleName(self.tr("Gefundene Akten"))

    def choice(self) -> ClientChoice | None:
        """The file that is chosen."""
        return cast("ClientChoice | None", self._chosen)

    def show_value(self, value: object) -> None:
        self.show_choice(value if isinstance(value, ClientChoice) else None)

    def check(self) -> str:
        if self._chosen is None and self.line.text().strip():
            return self.tr("Bitte wählen Sie eine Akte aus der Liste.")
        return ""
