"""What a log must look like: an unbroken chain of entries, each signed by its author."""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kimdesk.base.text import translate
from kimdesk.vault.crypto import Forged
from kimdesk.vault.header import Head
from kimdesk.vault.keypair import verify
from kimdesk.vault.log import GENESIS, Author, Event, canonical_fields, digest

PRUNED = "LOESCHLAUF"
PRUNED_KIND = "access_log"
_MOST_PROBLEMS = 100


class Row(NamedTuple):
    """One entry as it stands in the table; `at` is text."""

    seq: int
    at: str
    user_uid: str
    role: str
    device: str
    action: str
    kind: str
    object_id: int | None
    detail: str
    previous: bytes
    hash: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class LogProblem:
    """What is wrong at entry `seq`; `is_error` False for what merely deserves a look."""

    kind: str
    seq: int

    @property
    def is_error(self) -> bool:
        """A clock set back explains itself; everything else does not."""
        return self.kind != "clock"

    @property
    def text(self) -> str:
        """The sentence for people."""
        return _SENTENCES[self.kind]().format(seq=self.seq)


@dataclass(frozen=True, slots=True)
class LogReport:
    """The result: how many entries were looked at, and what is wrong with them."""

    entries: int
    problems: tuple[LogProblem, ...]


class ChainCheck:
    """Takes the rows of a log from the first to the last; `finish` gives the result.

    `keys` are all signing keys with their owners' uid, `leads` those of them that may prune,
    `anchor` is the end of the log as the header has it.
    """

    def __init__(
        self, keys: Mapping[bytes, str], leads: AbstractSet[bytes], anchor: Head | None
    ) -> None:
        self._keys: dict[str, list[bytes]] = {}
        for key, uid in keys.items():
            self._keys.setdefault(uid, []).append(key)
        self._leads = leads
        self._anchor = anchor
        self._count = 0
        self._first: Head | None = None
        self._head = Head(0, GENESIS)
        self._at = datetime.min  # noqa: DTZ901 - the log's moments are UTC without a zone
        self._checkpoints: set[Head] = set()
        self._problems: list[LogProblem] = []

    def feed(self, rows: Iterable[Row]) -> None:
        """The next rows."""
        for row in rows:
            self._count += 1
            if self._first is None:
                self._first = self._head = Head(row.seq - 1, row.previous)
            self._compare_place(row)
            try:
                self._compare_content(row)
            except (TypeError, ValueError):  # no moment, no bytes: not written by us
                self._note("changed", row.seq)
            self._head = Head(row.seq, row.hash)

    def _compare_place(self, row: Row) -> None:
        if row.seq != self._head.seq + 1:
            self._note("missing", self._head.seq + 1)
        elif row.previous != self._head.hash:
            self._note("changed", self._head.seq)
        if self._anchor and self._anchor.seq == row.seq and self._anchor.hash != row.hash:
            self._note("replaced", row.seq)

    def _compare_content(self, row: Row) -> None:
        at = datetime.fromisoformat(row.at)
        author = Author(row.user_uid, row.role, row.device, bytes)
        event = Event(row.action, row.kind, row.object_id, row.detail)
        if digest(row.previous, canonical_fields(row.seq, at, author, event)) != row.hash:
            self._note("changed", row.seq)
            return
        signer = self._signer(row)
        if signer is None:
            self._note("signature", row.seq)
        elif (row.action, row.kind) == (PRUNED, PRUNED_KIND) and signer in self._leads:
            self._checkpoints.add(Head(row.object_id or 0, bytes.fromhex(row.detail)))
        if at < self._at:
            self._note("clock", row.seq)
        self._at = at

    def _signer(self, row: Row) -> bytes | None:
        """Which of the author's keys made the signature."""
        for key in self._keys.get(row.user_uid, ()):
            try:
                verify(key, row.hash, row.signature)
            except Forged:
                continue
            return key
        return None

    def _note(self, kind: str, seq: int) -> None:
        problem = LogProblem(kind, seq)
        if problem not in self._problems and len(self._problems) < _MOST_PROBLEMS:
            self._problems.append(problem)

    def finish(self) -> LogReport:
        """The result, when all rows were fed."""
        first = self._first or self._head
        if first != Head(0, GENESIS) and first not in self._checkpoints:
            self._note("start", first.seq)
        if self._anchor and self._anchor.seq > self._head.seq:
            self._note("cut", self._head.seq)
        return LogReport(self._count, tuple(self._problems))


_SENTENCES: dict[str, Callable[[], str]] = {
    "missing": lambda: translate(
        "LogCheck", "Ab Eintrag {seq} fehlen Einträge im Zugriffsprotokoll."
    ),
    "changed": lambda: translate("LogCheck", "Eintrag {seq} wurde nachträglich verändert."),
    "signature": lambda: translate(
        "LogCheck", "Eintrag {seq} stammt nicht von der Person, die darin steht."
    ),
    "start": lambda: translate(
        "LogCheck", "Am Anfang fehlen Einträge bis {seq}, ohne dass die Löschung vermerkt ist."
    ),
    "cut": lambda: translate("LogCheck", "Nach Eintrag {seq} wurden Einträge abgeschnitten."),
    "replaced": lambda: translate(
        "LogCheck",
        "Bis Eintrag {seq} ist das Zugriffsprotokoll ein anderes als beim letzten Schließen.",
    ),
    "clock": lambda: translate(
        "LogCheck", "Bei Eintrag {seq} ging die Uhr des Rechners gegenüber dem vorigen nach."
    ),
}
