"""One person of two: what belongs to the one who goes moves to the one who stays.

Cases stay cases of their own (re-admission), except pairs that are told or proposed to
become one: their contact log, documents, consents and everything else move together.
"""

import json
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients import indexing
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.merging import belongings, comparison
from kimdesk.clients.merging.comparison import CASE, PERSON, Both, CasePair, FieldQuestion
from kimdesk.clients.merging.joined import put_in_order
from kimdesk.clients.merging.journal import Journal, Row
from kimdesk.clients.merging.periods import CHOICES, planned
from kimdesk.clients.merging.settle import settled
from kimdesk.clients.model import Case, MergeRecord, Person, SearchText
from kimdesk.vault.fields import LONG_TEXT, fields_of
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store, UnitOfWork

Choices = Mapping[str, object]


def merge_persons(
    store: Store,
    keep_id: int,
    remove_id: int,
    choices: Choices | None = None,
    cases: Mapping[int, int] | None = None,
) -> int:
    """Make `remove_id` part of `keep_id`; returns the id of the merge, for `undo_merge`.

    `choices` answers the questions of `compare` by key (see there for `cases`). Raises
    UserError, NotAllowed as `compare` does; ValueError for a choice nobody was offered.
    """
    choices = choices or {}
    with store.unit() as unit:
        both = comparison.load_both(unit, keep_id, remove_id)
        moment = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
        journal = Journal(unit.session, moment)
        pairs = comparison.case_pairs(both, cases)
        for pair in pairs:
            _join_cases(unit, journal, both, pair, choices)
        _join_histories(unit, journal, keep_id, remove_id, choices)
        _join_person(unit, journal, both, choices)
        record_id = _write_record(unit.session, journal, both, pairs)
        _index(unit, both, pairs)
        _tell(unit, both, pairs)
        unit.commit()
    return record_id


def forget_merges(session: Session, person_id: int) -> None:
    """Remove what merges into this person kept of others; call it when the person is erased."""
    session.execute(delete(MergeRecord).where(MergeRecord.kept_id == person_id))


def _join_cases(
    unit: UnitOfWork, journal: Journal, both: Both, pair: CasePair, choices: Choices
) -> None:
    kept = next(row for row in both.kept_cases if row["id"] == pair.keep_id)
    other = next(row for row in both.other_cases if row["id"] == pair.remove_id)
    values = _chosen(Case, kept, other, comparison.case_questions(pair, both), choices)
    if values["previous_case_id"] in {pair.keep_id, pair.remove_id}:
        values["previous_case_id"] = None
    journal.change(CASE, kept, values)
    belongings.move_drafts(unit, journal, "case", pair.remove_id, pair.keep_id)
    moved = update(SearchText).where(
        SearchText.case_id == pair.remove_id, SearchText.kind != CASE.name
    )
    unit.session.execute(
        moved.values(case_id=pair.keep_id).execution_options(synchronize_session=False)
    )
    put_in_order(journal, pair.keep_id, pair.remove_id)
    journal.absorb(CASE, pair.keep_id, other)


def _join_histories(
    unit: UnitOfWork, journal: Journal, keep_id: int, remove_id: int, choices: Choices
) -> None:
    for mapped in HISTORIES:
        table = belongings.table_of(mapped)
        choice = choices.get(table.name, "both")
        if choice not in CHOICES:
            raise ValueError(table.name)
        kept, other = comparison.sides(unit, table, keep_id, remove_id)
        plan = planned(kept, other, choice)
        for row in plan.dropped:
            journal.remove(table, row)
        for row, last in plan.ended:
            journal.change(table, row, {"valid_to": last})


def _join_person(unit: UnitOfWork, journal: Journal, both: Both, choices: Choices) -> None:
    keep_id, remove_id = both.kept["id"], both.other["id"]
    asked = comparison.person_questions(both)
    values = _chosen(Person, both.kept, both.other, asked, choices)
    name = (values["family_name"], values["given_name"])
    belongings.merge_names(unit, journal, both.kept, both.other, name)
    belongings.merge_ways(unit, journal, keep_id, remove_id)
    belongings.merge_courses(unit, journal, keep_id, remove_id)
    belongings.merge_household(unit, journal, keep_id, remove_id)
    belongings.move_drafts(unit, journal, "person", remove_id, keep_id)
    journal.change(PERSON, both.kept, values)
    journal.absorb(PERSON, keep_id, both.other)


def _chosen(
    mapped: type[Base],
    kept: Row,
    other: Row,
    asked: tuple[FieldQuestion, ...],
    choices: Choices,
) -> dict[str, Any]:
    """The values of the kept row: where a question stands the answer, else what is known."""
    values = {
        name: settled(field, kept[name], other[name])[0]
        for name, field in fields_of(mapped).items()
    }
    for question in asked:
        if question.key not in choices:
            _refuse_loss(question)
            continue
        chosen = choices[question.key]
        if chosen not in (question.kept, question.other, question.proposal):
            raise ValueError(question.key)
        values[question.field.name] = chosen
    return values


def _refuse_loss(question: FieldQuestion) -> None:
    """A long text is never cut without being asked for."""
    if question.field.kind == "long_text" and len(question.kept) + len(question.other) > LONG_TEXT:
        raise UserError(
            translate(
                "Merge", "Beide Texte zusammen sind zu lang. Bitte wählen, welcher bleiben soll."
            ),
            question.key,
        )


def _write_record(
    session: Session, journal: Journal, both: Both, pairs: tuple[CasePair, ...]
) -> int:
    earlier = select(func.json_extract(MergeRecord.content, "$.numbers")).where(
        MergeRecord.kept_id == both.other["id"], MergeRecord.undone_at.is_(None)
    )
    numbers = [number for found in session.scalars(earlier) for number in json.loads(found)]
    numbers += [pair.remove_number for pair in pairs]
    content = {
        "kept_uid": both.kept["uid"],
        "removed_id": both.other["id"],
        "numbers": numbers,
        "steps": [step.as_json() for step in journal.steps],
    }
    statement = insert(MergeRecord).returning(MergeRecord.id)
    return session.execute(
        statement.values(
            kept_id=both.kept["id"],
            removed_uid=both.other["uid"],
            merged_at=journal.moment,
            content=json.dumps(content, ensure_ascii=False),
        )
    ).scalar_one()


def _index(unit: UnitOfWork, both: Both, pairs: tuple[CasePair, ...]) -> None:
    indexing.index_person(unit.session, both.kept["id"])
    for pair in pairs:
        index_case_text(unit.session, pair.keep_id)


def index_case_text(session: Session, case_id: int) -> None:
    """Bring the full text of a case's own fields up to date."""
    columns = [CASE.c[name] for name in indexing.SEARCHED[Case]]
    text = "\n".join(session.execute(select(*columns).where(CASE.c.id == case_id)).one())
    indexing.index_record(session, CASE.name, case_id, case_id, text)


def _tell(unit: UnitOfWork, both: Both, pairs: tuple[CasePair, ...]) -> None:
    for kind, kept, gone in (
        (PERSON.name, both.kept["id"], both.other["id"]),
        *((CASE.name, pair.keep_id, pair.remove_id) for pair in pairs),
    ):
        unit.log("AENDERN", kind, kept, "merge")
        unit.log("LOESCHEN", kind, gone, "merge")
        unit.changed(kind, kept, gone)
    moved = [row["id"] for row in (*both.kept_cases, *both.other_cases)]
    unit.changed(CASE.name, *moved)
