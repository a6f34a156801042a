"""Which rows were brought in before: by their number in the old list, else by their content.

Both stand in the store as keyed hashes only, so that after an erasure nobody can be told
from them, and yet the same row never comes in twice.
"""

import hmac
import json
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import select

from kimdesk.clients.importing.heading_names import heading_key
from kimdesk.clients.importing.mapping import Mapping
from kimdesk.clients.importing.suggest import report_columns
from kimdesk.clients.importing.table import MARKING, Row, Table
from kimdesk.clients.model import ImportedRow
from kimdesk.vault.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RowIdentity:
    """`identity` of the row (its number, else its content) and hash of its `content`."""

    identity: str
    content: str
    number: str = ""


@dataclass(slots=True)
class KnownRows:
    """What was brought in before: identity → content and case, and all contents."""

    by_identity: dict[str, tuple[str, int | None]] = field(default_factory=dict)
    contents: set[str] = field(default_factory=set)


class RowIdentities:
    """Works out the identities of the rows of one table."""

    def __init__(self, key: bytes, table: Table, mapping: Mapping) -> None:
        self._key = key
        ignored = {MARKING, *report_columns(table)}
        # The mapping has no say: answered differently, the same row is still the same.
        self._columns = [
            (heading_key(heading), at)
            for at, heading in enumerate(table.headings)
            if heading not in ignored
        ]
        self._numbers = [
            at
            for at, heading in enumerate(table.headings)
            if mapping.target(heading) == "external_number"
        ]

    def of(self, row: Row) -> RowIdentity:
        """The identity of one row."""
        filled = sorted(
            (key, " ".join(row.cells[at].split())) for key, at in self._columns if row.cells[at]
        )
        content = self._hash("row", json.dumps(filled, ensure_ascii=False))
        number = "".join(row.cells[at].strip() for at in self._numbers)
        identity = self._hash("nr", number) if number else content
        return RowIdentity(identity, content, number)

    def _hash(self, kind: str, text: str) -> str:
        digest = hmac.new(self._key, f"{kind}|{text}".encode(errors="replace"), sha256)
        return f"{kind}:{digest.hexdigest()}"


def known_rows(unit: UnitOfWork) -> KnownRows:
    """Everything that was ever brought in."""
    known = KnownRows()
    columns = (ImportedRow.identity, ImportedRow.content, ImportedRow.case_id)
    for identity, content, case_id in unit.session.execute(select(*columns)):
        known.by_identity[identity] = (content, case_id)
        known.contents.add(content)
    return known
