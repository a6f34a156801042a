"""The field for a body of the directory of partners, found while its name is typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.partners import PartnerRow, best_first, folded, partner_rows
from kimdesk.desktop.widgets.lookup_field import LookupField

if TYPE_CHECKING:
    from kimdesk.desktop.session import Session

FOUND = 30


@dataclass(frozen=True, slots=True)
class PartnerChoice:
    """A body to choose; kind and town tell bodies of one name apart."""

    id: int
    name: str
    detail: str

    @property
    def text(self) -> str:
        """Name, kind and town."""
        return f"{self.name} · {self.detail}" if self.detail else self.name


class PartnerField(LookupField):
    """A line with the bodies that fit below it, `value()` the partner's id or None.

    Words may come from name, kind, town, offers and people there. Call `read` once; bodies
    that are no longer available are shown where they stand and not offered. After
    `allow_free` other names are taken as they are typed: `name()` is what to write down.
    Signal `filled`: the directory was read.
    """

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PartnerRow, ...] = ()
        self._free = False
        self._waiting: int | None = None
        self.list.setAccessibleName(self.tr("Gefundene Stellen"))
        self.asked.connect(self._find)
        self.set_placeholder(self.tr("Name, Art oder Ort"))

    def read(self, session: "Session") -> None:
        """Read the directory; what is chosen meanwhile stays."""
        session.jobs.run(
            self,
            partner_rows,
            session.store,
            session.catalogue,
            done=self.show_partners,
            failed=self._not_read,
        )

    def show_partners(self, rows: Iterable[PartnerRow]) -> None:
        """Offer these bodies."""
        self._rows = tuple(rows)
        if self._waiting is not None:
            self.set_value(self._waiting)
        self.filled.emit()

    def allow_free(self) -> None:
        """Take names that are not in the directory, too."""
        self._free = True
        self.set_placeholder(self.tr("aus dem Verzeichnis oder frei"))

    def row(self) -> PartnerRow | None:
        """The body that is chosen as the directory has it, None before that is read."""
        return next((row for row in self._rows if row.id == self.value()), None)

    def name(self) -> str:
        """The name of the body that is chosen, or what is typed."""
        if isinstance(self._chosen, PartnerChoice):
            return self._chosen.name
        return self.line.text().strip()

    def value(self) -> int | None:
        return self._waiting if self._chosen is None else self._chosen.id

    def show_value(self, value: object) -> None:
        wanted = value if isinstance(value, int) else None
        row = next((row for row in self._rows if row.id == wanted), None)
        self._waiting = wanted if row is None else None
        self.show_choice(_choice(row) if row else None)
        if self._waiting is not None:
            self.show_text("…")

    def show_name(self, name: str) -> None:
        """Show a name that is not in the directory."""
        self.show_value(None)
        self.show_text(name)

    def check(self) -> str:
        unknown = self._chosen is None and self._waiting is None and self.line.text().strip()
        if unknown and not self._free:
            return self.tr("Bitte wählen Sie eine Stelle aus der Liste.")
        return ""

    def draft(self) -> str | None:
        return None if self._waiting is not None else super().draft()

    def _find(self, text: str) -> None:
        rows = best_first(self._rows, text)
        self.offer([_choice(row) for row in rows[:FOUND]])

    def _on_typed(self) -> None:
        self._waiting = None
        super()._on_typed()

    def _stand_first(self) -> None:
        # A name typed freely must not turn into the first one found.
        self.list.setCurrentRow(-1 if self._free and not self._take_next else 0)

    def _key(self, event: QKeyEvent) -> bool:
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._free and enters and self.list.currentRow() < 0:
            self._take_typed()
            return False
        return super()._key(event)

    def _leave(self) -> None:
        if not self._free:
            super()._leave()
            return
        if self._chosen is None:
            self._take_typed()
        self.list.hide()

    def _take_typed(self) -> None:
        """A body of exactly this name, however it is written, is the one that is meant."""
        self._timer.stop()
        self.list.hide()
        typed = folded(self.line.text())
        same = [row for row in self._rows if typed and folded(row.name) == typed]
        if self._chosen is None and len(same) == 1 and not same[0].retired:
            self.show_choice(_choice(same[0]))

    def _not_read(self, error: KimdeskError) -> None:
        self.set_message("warning", error.text)


def _choice(row: PartnerRow) -> PartnerChoice:
    detail = ", ".join(part for part in (row.kind_label, row.city) if part)
    return PartnerChoice(row.id, row.name, detail)
