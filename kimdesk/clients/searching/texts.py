"""Full text over contact notes, next steps, remarks and document titles.

Hits come newest first, not by relevance: relevance has to look at every note that holds
the word (0.3 s for a frequent word in 200,000 notes, against 0.1–10 ms), and what
happened lately is what people look for.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, literal_column, select, text
from sqlalchemy.orm import Session

from kimdesk.base.dates import format_day
from kimdesk.base.names.fulltext import Excerpt, excerpt, folded_text, fts_query
from kimdesk.base.text import translate
from kimdesk.clients.access import visible_cases
from kimdesk.clients.files import name_of
from kimdesk.clients.health import locked_documents
from kimdesk.clients.model import Case, Contact, Document, Person, SearchText
from kimdesk.clients.searching.hits import Hit, Rank
from kimdesk.vault.work import Store

_PER_CASE = 3
_SHORTEST = 3
_LOOKED_AT = 2000
"""Matches that are looked at for somebody who may not see all cases."""


def find_texts(
    session: Session, store: Store, typed: str, limit: int, without: Sequence[int | None]
) -> list[Hit]:
    """Records that hold every typed word, newest first, at most three of one case.

    Cases in `without` were found already and are left out.
    """
    rows: list[Any] = []
    today = store.clock.today()
    for question in _questions(typed):
        rows = _open(session, today, _matches(session, store, question, limit * 2))
        if len(rows) >= limit:
            break
    chosen, per_case = [], dict.fromkeys(without, _PER_CASE)
    for row in rows:
        per_case[row.case_id] = per_case.get(row.case_id, 0) + 1
        if per_case[row.case_id] <= _PER_CASE:
            chosen.append(row)
    return _told(session, chosen[:limit], typed)


def _open(session: Session, today: date, rows: Sequence[Any]) -> list[Any]:
    """Without health data that nobody may read (R18)."""
    documents = [row.record_id for row in rows if row.kind == Document.__tablename__]
    locked = locked_documents(session, today, documents)
    return [
        row for row in rows if row.kind != Document.__tablename__ or row.record_id not in locked
    ]


def _questions(typed: str) -> list[str]:
    """First whole words, which is quick also for frequent ones, then beginnings.

    Words of one or two letters are taken whole, and the last one not at all while somebody
    may still be typing it.
    """
    words = folded_text(typed[:200]).split()
    if words and len(words[-1]) < _SHORTEST:
        words.pop()
    if not any(len(word) >= _SHORTEST for word in words):
        return []
    whole = [fts_query(word).removesuffix("*") for word in words]
    begun = [word + "*" if len(word) >= len('"abc"') else word for word in whole]
    return [" ".join(whole), " ".join(begun)]


def _matches(session: Session, store: Store, question: str, limit: int) -> list[Any]:
    rowid: ColumnElement[int] = literal_column("rowid")
    found = (
        select(rowid.label("id"))
        .select_from(text("search_index"))
        .where(text("search_index MATCH :question"))
        .order_by(rowid.desc())
        .limit(limit * 2 if store.identity.sees_all_cases else _LOOKED_AT)
        .subquery()
    )
    query = (
        select(
            SearchText.kind,
            SearchText.record_id,
            SearchText.case_id,
            Case.number,
            Case.person_id,
            Person.family_name,
            Person.given_name,
        )
        .join(found, found.c.id == SearchText.id)
        .join(Case, Case.id == SearchText.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(visible_cases(store.identity, store.clock.today()), Person.restricted.is_(False))
        .order_by(SearchText.id.desc())
        .limit(limit)
    )
    return list(session.execute(query, {"question": question}))


def _told(session: Session, rows: Sequence[Any], typed: str) -> list[Hit]:
    originals = _originals(session, rows)
    hits = []
    for row in rows:
        why, shown = _shown(originals.get((row.kind, row.record_id), ()), typed)
        hits.append(
            Hit(
                kind=row.kind,
                record_id=row.record_id,
                person_id=row.person_id,
                case_id=row.case_id,
                case_number=row.number,
                name=name_of(row.family_name, row.given_name),
                matched=shown.text,
                why=why,
                rank=Rank.TEXT,
                score=0.0,
                typed=typed,
            )
        )
    return hits


def _shown(texts: Sequence[tuple[str, str]], typed: str) -> tuple[str, Excerpt]:
    """The first text of a record in which something typed stands, and its name."""
    found = ("", Excerpt("", ()))
    for why, original in texts:
        found = why, excerpt(original, typed)
        if found[1].spans:
            break
    return found


def _originals(
    session: Session, rows: Sequence[Any]
) -> dict[tuple[str, int], list[tuple[str, str]]]:
    """What stands in the records, each text with the sentence that names it."""
    found: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for mapped, columns, name_texts in (
        (Contact, (Contact.held_on, Contact.note, Contact.next_step), _contact_texts),
        (Document, (Document.title, Document.note), _document_texts),
        (Case, (Case.request, Case.remark), _case_texts),
    ):
        kind = mapped.__tablename__
        ids = [row.record_id for row in rows if row.kind == kind]
        if ids:
            query = select(mapped.id, *columns).where(mapped.id.in_(ids))
            for record_id, *values in session.execute(query):
                found[kind, record_id] = name_texts(*values)
    return found


def _contact_texts(held_on: Any, note: str, next_step: str) -> list[tuple[str, str]]:  # noqa: ANN401
    day = format_day(held_on)
    return [
        (translate("Search", "Notiz vom {day}").format(day=day), note),
        (translate("Search", "Nächster Schritt vom {day}").format(day=day), next_step),
    ]


def _document_texts(title: str, note: str) -> list[tuple[str, str]]:
    return [
        (translate("Search", "Dokument"), title),
        (translate("Search", "Bemerkung zum Dokument „{title}“").format(title=title), note),
    ]


def _case_texts(request: str, remark: str) -> list[tuple[str, str]]:
    return [
        (translate("Search", "Anliegen"), request),
        (translate("Search", "Bemerkung zur Akte"), remark),
    ]
