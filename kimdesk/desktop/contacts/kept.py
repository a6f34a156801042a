"""Says that a note was typed and never written down, and leads back to it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.base.dates import format_day
from kimdesk.clients.contacts import ContactRow
from kimdesk.desktop.widgets.notice import Banner


class KeptTexts(Banner):
    """Signal `wanted(row)`: go on writing there."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[int] = set()
        self._row: ContactRow | None = None
        self.acted.connect(self._go)

    def know(self, drafts: Mapping[str, str], rows: Sequence[ContactRow]) -> None:
        """Drafts by key `contact:<id>:<attribute>`, as they were read."""
        self._waiting = set(_ids(drafts))
        self.look_through(rows)

    def look_through(self, rows: Sequence[ContactRow]) -> None:
        """Say it of the first entry among `rows` that has such a text."""
        found = next((row for row in rows if row.id in self._waiting), None)
        if found is not None and found != self._row:
            self._row = found
            text = self.tr("Beim Kontakt vom {day} wartet noch Text, den Sie getippt haben.")
            self.say(
                "info",
                text.format(day=format_day(found.held_on)),
                offer=self.tr("Weiterschreiben"),
            )

    def opened(self, contact_id: int) -> None:
        """The entry is in front; its text is back in its field."""
        self._waiting.discard(contact_id)
        if self._row is not None and self._row.id == contact_id:
            self.hide()

    def _go(self) -> None:
        if self._row is not None:
            self.wanted.emit(self._row)


def _ids(keys: Iterable[str]) -> Iterable[int]:
    for key in keys:
        part = key.split(":")[1]
        if part.isdecimal():
            yield int(part)
