"""The contact log of a case: pages of entries, reading view, tally of anonymous contacts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select, tuple_

from kimdesk.base.names.fulltext import folded_text
from kimdesk.clients.access import require_case
from kimdesk.clients.model import Contact, Interpreter, SearchText, Staff, TallyContact
from kimdesk.clients.records import Records, Values
from kimdesk.vault.work import Store

PAGE = 100
# Kinds that count as contact with the client (list CL37); the rest is work around the case.
CLIENT_CONTACTS = (
    "K_BUERO",
    "K_SPRECH",
    "K_HAUS",
    "K_UNTERK",
    "K_AUFSUCH",
    "K_BEGLEIT",
    "K_TEL",
    "K_VIDEO",
    "K_MAIL",
    "K_MSG",
    "K_BRIEF",
)
LogKey = tuple[date, int]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One entry as table and reading view show it."""

    id: int
    version: int
    held_on: date
    held_at: str
    minutes: int | None
    kind: str
    participants: tuple[str, ...]
    life_domains: tuple[str, ...]
    language: str
    interpreting: str
    interpreter: str
    note: str
    next_step: str
    author: str
    interpreting_minutes: int | None = None
    interpreter_id: int | None = None

    @property
    def key(self) -> LogKey:
        """Where the row stands in the log, newest first."""
        return self.held_on, self.id


def contact_page(
    store: Store, case_id: int, after: LogKey | None = None, limit: int = PAGE
) -> tuple[ContactRow, ...]:
    """Up to `limit` entries older than `after`, newest first; two statements.

    Raises NotAllowed when the case may not be opened.
    """
    values: dict[str, object] = {"case_id": case_id, "limit": limit}
    if after is not None:
        values |= {"after_day": after[0], "after_id": after[1]}
    with store.unit() as unit:
        require_case(unit, case_id)
        query = _FIRST if after is None else _FURTHER
        # Past the session: rows of columns are not records to keep track of.
        rows = unit.session.connection().execute(query, values).all()
    return tuple(ContactRow(*row) for row in rows)


def found_contacts(store: Store, case_id: int, text: str) -> tuple[LogKey, ...]:
    """Where the entries stand in which all words of `text` occur, as beginnings of words.

    It looks at the folded notes of this one case, so its time does not grow with the store.
    """
    wanted = [f" {word}" for word in folded_text(text).split()]
    if not wanted:
        return ()
    query = (
        select(Contact.held_on, Contact.id, SearchText.folded)
        .join(SearchText, SearchText.record_id == Contact.id)
        .where(SearchText.case_id == case_id, SearchText.kind == Contact.__tablename__)
        .order_by(Contact.held_on.desc(), Contact.id.desc())
    )
    with store.unit() as unit:
        require_case(unit, case_id)
        rows = unit.session.execute(query).all()
    return tuple(
        (held_on, contact_id)
        for held_on, contact_id, folded in rows
        if all(word in f" {folded}" for word in wanted)
    )


def entries_of(case_id: int | ColumnElement[int]) -> Select[*tuple[Any, ...]]:
    """The entries of a case as the columns of `ContactRow`, newest first."""
    return (
        select(
            Contact.id,
            Contact.version,
            Contact.held_on,
            Contact.held_at,
            Contact.minutes,
            Contact.kind,
            Contact.participants,
            Contact.life_domains,
            Contact.language,
            Contact.interpreting,
            func.coalesce(Interpreter.name, ""),
            Contact.note,
            Contact.next_step,
            func.coalesce(Staff.name, ""),
            Contact.interpreting_minutes,
            Contact.interpreter_id,
        )
        .outerjoin(Interpreter, Interpreter.id == Contact.interpreter_id)
        .outerjoin(Staff, Staff.id == Contact.author_id)
        .where(Contact.case_id == case_id)
        .order_by(Contact.held_on.desc(), Contact.id.desc())
    )


# Composed once: that costs as much as reading a page.
_FIRST = entries_of(bindparam("case_id", type_=Contact.case_id.type)).limit(bindparam("limit"))
_FURTHER = _FIRST.where(
    tuple_(Contact.held_on, Contact.id)
    < tuple_(bindparam("after_day", type_=Contact.held_on.type), bindparam("after_id"))
)


def all_contacts(store: Store, case_id: int) -> Iterator[ContactRow]:
    """Every entry, newest first, page by page."""
    after: LogKey | None = None
    while page := contact_page(store, case_id, after):
        yield from page
        after = page[-1].key


def add_contact(records: Records, store: Store, values: Values) -> Contact:
    """Write an entry in the name of the person at work. Raises UserError at a field (R15)."""
    return records.add(Contact, {"author_id": store.identity.staff_id, **values})


def tally(records: Records, store: Store, values: Values) -> TallyContact:
    """Count an anonymous contact (level ST0); nothing of the person is kept."""
    return records.add(TallyContact, {"author_id": store.identity.staff_id, **values})


def tallied_today(store: Store) -> int:
    """How many anonymous contacts were counted today in the whole office."""
    query = select(func.count()).where(TallyContact.held_on == store.clock.today())
    with store.unit() as unit:
        return unit.session.scalar(query) or 0
