"""A newer version of one list: its codes, and what it changes for the people who use it."""

import csv
import io
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.reference.codes import Code
from kimdesk.reference.table import COLUMNS, cells_of

NAMED = 8
"""How many codes a sentence of the summary names before it says how many more there are."""


@dataclass(frozen=True)
class ListUpdate:
    """A list as a file brought it, already checked.

    `columns` is the order of columns in the file. `new`, `changed` and `ended` compare it
    with the list in force when it was read; a list taken from the store has them empty.
    """

    list_id: str
    version: str
    source: str
    columns: tuple[str, ...]
    codes: tuple[Code, ...]
    title: str = ""
    replaced: str = ""
    new: tuple[Code, ...] = ()
    changed: tuple[Code, ...] = ()
    ended: tuple[Code, ...] = ()

    def summary(self) -> tuple[str, ...]:
        """What loading it would do, as sentences to confirm."""
        head = translate("ListUpdate", "Liste {id} {title}: Version {new} ersetzt {old}.").format(
            id=self.list_id, title=self.title, new=self.version, old=self.replaced
        )
        parts = (
            (translate("ListUpdate", "Neu ({count}): {names}."), self.new),
            (translate("ListUpdate", "Geändert ({count}): {names}."), self.changed),
            (translate("ListUpdate", "Künftig nicht mehr wählbar ({count}): {names}."), self.ended),
        )
        said = [text.format(count=len(c), names=_names(c)) for text, c in parts if c]
        return (head, *(said or [translate("ListUpdate", "Die Codes bleiben, wie sie sind.")]))


def compared(before: Code, after: Code) -> tuple[bool, bool]:
    """Whether a code was changed, and whether it now ends (or ends at another day)."""
    ended = after.valid_to is not None and after.valid_to != before.valid_to
    return before != after and not ended, ended


def serialise(update: ListUpdate) -> str:
    """The list as text to keep in the store; `parse` reads it again."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerows([["list", update.list_id], ["version", update.version]])
    writer.writerow(["source", update.source])
    columns = (*COLUMNS, *(name for name in update.columns if name not in COLUMNS))
    writer.writerow(columns)
    writer.writerows(cells_of(code, columns) for code in update.codes)
    return out.getvalue()


def _names(codes: tuple[Code, ...]) -> str:
    named = ", ".join(f"{code.label()} [{code.code}]" for code in codes[:NAMED])
    if len(codes) <= NAMED:
        return named
    more = translate("ListUpdate", "und {count} weitere").format(count=len(codes) - NAMED)
    return f"{named} {more}"
