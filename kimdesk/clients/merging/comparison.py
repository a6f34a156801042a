"""What two persons have in common and where somebody has to choose, before they are merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, or_

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case, require_person
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.merging.journal import Row, rows
from kimdesk.clients.merging.periods import overlapping
from kimdesk.clients.merging.settle import settled
from kimdesk.clients.model import Case, Person
from kimdesk.vault.fields import Field, fields_of
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store, UnitOfWork

PERSON: Table = Person.__table__  # type: ignore[assignment]
CASE: Table = Case.__table__  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class FieldQuestion:
    """A field with two different values. `key` is the one of the choice, `field` says the rest.

    A choice has to be one of the three values; without one `proposal` is taken.
    """

    key: str
    field: Field
    kept: Any
    other: Any
    proposal: Any


@dataclass(frozen=True, slots=True)
class HistoryQuestion:
    """A history in which periods of both overlap.

    The choice for `key` is "both" (the proposal), "kept" or "other", see `periods`.
    """

    key: str
    mapped: type[Any]
    kept: tuple[Row, ...]
    other: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class CasePair:
    """Two cases of which one takes over what belongs to the other."""

    keep_id: int
    keep_number: str
    remove_id: int
    remove_number: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything the dialog asks. `cases` is the proposal; other cases stay as they are."""

    keep_id: int
    remove_id: int
    fields: tuple[FieldQuestion, ...]
    histories: tuple[HistoryQuestion, ...]
    cases: tuple[CasePair, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """The two persons and their cases as they stand in the store."""

    kept: Row
    other: Row
    kept_cases: Sequence[Row]
    other_cases: Sequence[Row]


def compare(
    store: Store, keep_id: int, remove_id: int, cases: Mapping[int, int] | None = None
) -> Comparison:
    """What has to be chosen before `remove_id` becomes part of `keep_id`.

    `cases` says which case goes into which (removed id → kept id); None proposes it.
    Raises UserError when one is gone or both are the same, NotAllowed without access.
    """
    with store.unit() as unit:
        both = load_both(unit, keep_id, remove_id)
        pairs = case_pairs(both, cases)
        return Comparison(
            keep_id,
            remove_id,
            (*person_questions(both), *_questions_of(pairs, both)),
            tuple(_history_questions(unit, keep_id, remove_id)),
            pairs,
        )


def load_both(unit: UnitOfWork, keep_id: int, remove_id: int) -> Both:
    """The two persons with their cases. Raises as `compare` does."""
    for person_id in (keep_id, remove_id):
        require_person(unit, person_id)
    found = {
        row["id"]: row for row in rows(unit.session, PERSON, PERSON.c.id.in_((keep_id, remove_id)))
    }
    if len(found) < 2:
        raise UserError(
            translate("Merge", "Zum Zusammenführen braucht es zwei verschiedene Personen.")
        )
    if any(row["restricted"] for row in found.values()):
        raise NotAllowed(
            translate(
                "Merge",
                "Eine der Akten ist eingeschränkt (Art. 18 DSGVO) und darf nicht verändert werden.",
            )
        )
    owner = CASE.c.person_id
    cases = rows(unit.session, CASE, or_(owner == keep_id, owner == remove_id))
    for row in cases:  # a household member is seen, their own file is not
        require_case(unit, row["id"])
    return Both(
        found[keep_id],
        found[remove_id],
        [row for row in cases if row["person_id"] == keep_id],
        [row for row in cases if row["person_id"] == remove_id],
    )


def case_pairs(both: Both, cases: Mapping[int, int] | None) -> tuple[CasePair, ...]:
    """The pairs asked for; by default the one open case of each side.

    Raises ValueError for a case of somebody else.
    """
    if cases is None:
        ours, theirs = (
            [row for row in side if row["phase"] not in ENDED_PHASES]
            for side in (both.kept_cases, both.other_cases)
        )
        cases = {theirs[0]["id"]: ours[0]["id"]} if len(ours) == len(theirs) == 1 else {}
    kept = {row["id"]: row["number"] for row in both.kept_cases}
    other = {row["id"]: row["number"] for row in both.other_cases}
    if not (cases.keys() <= other.keys() and set(cases.values()) <= kept.keys()):
        raise ValueError(sorted(cases))
    return tuple(CasePair(to, kept[to], gone, other[gone]) for gone, to in cases.items())


def person_questions(both: Both) -> tuple[FieldQuestion, ...]:
    """The fields of the persons that say different things."""
    return tuple(_questions(Person, "", both.kept, both.other))


def case_questions(pair: CasePair, both: Both) -> tuple[FieldQuestion, ...]:
    """The fields of a pair of cases that say different things; keys `case.<removed id>.…`."""
    kept = next(row for row in both.kept_cases if row["id"] == pair.keep_id)
    other = next(row for row in both.other_cases if row["id"] == pair.remove_id)
    asked = _questions(Case, f"case.{pair.remove_id}.", kept, other)
    links = {pair.keep_id, pair.remove_id}
    return tuple(
        question
        for question in asked
        if question.field.name != "previous_case_id" or not links & {question.kept, question.other}
    )


def _questions_of(pairs: Sequence[CasePair], both: Both) -> list[FieldQuestion]:
    return [question for pair in pairs for question in case_questions(pair, both)]


def _questions(mapped: type[Base], prefix: str, kept: Row, other: Row) -> list[FieldQuestion]:
    found = []
    for name, field in fields_of(mapped).items():
        proposal, asked = settled(field, kept[name], other[name])
        if asked:
            question = FieldQuestion(prefix + name, field, kept[name], other[name], proposal)
            found.append(question)
    return found


def _history_questions(unit: UnitOfWork, keep_id: int, remove_id: int) -> list[HistoryQuestion]:
    found = []
    for mapped in HISTORIES:
        kept, other = sides(unit, mapped.__table__, keep_id, remove_id)
        if overlapping(kept, other):
            found.append(HistoryQuestion(mapped.__tablename__, mapped, tuple(kept), tuple(other)))
    return found


def sides(
    unit: UnitOfWork, table: Table, keep_id: int, remove_id: int
) -> tuple[list[Row], list[Row]]:
    """The rows of `table` of both persons."""
    found: list[Row] = list(rows(unit.session, table, table.c.person_id.in_((keep_id, remove_id))))
    return (
        [row for row in found if row["person_id"] == keep_id],
        [row for row in found if row["person_id"] == remove_id],
    )
