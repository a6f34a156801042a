"""Takes what was just written into the file as it was read, instead of reading it again."""

from collections.abc import Collection, Sequence
from typing import Any

from kimdesk.casework.model import (
    Assessment,
    BarrierCase,
    CaseConference,
    Closure,
    ConferenceParticipant,
    DomainScore,
    Goal,
    IntakeCheck,
    Measure,
    NetworkNode,
    PlanVersion,
    Referral,
    Resource,
    Review,
)
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Case, Person
from kimdesk.clients.records import Change
from kimdesk.vault.fields import fields_of
from kimdesk.vault.work import Changes

# Tables of case work that no part of a file is read from; a step changes the case itself.
CASE_WORK = frozenset(
    mapped.__tablename__
    for mapped in (
        Assessment,
        BarrierCase,
        CaseConference,
        Closure,
        ConferenceParticipant,
        DomainScore,
        Goal,
        IntakeCheck,
        Measure,
        NetworkNode,
        PlanVersion,
        Referral,
        Resource,
        Review,
    )
)


def only_case_work(changes: Changes) -> bool:
    """Whether a commit wrote nothing that stands in a file."""
    return set(changes) > {"case"} and set(changes) <= CASE_WORK | {"case"}


def patch(file: ClientFile, commits: Sequence[Changes], written: Collection[Change]) -> bool:
    """Put `written` into `file`; False where that would not be all that the commits did.

    Only fields of the case and of its person: nothing else in a file follows from those.
    """
    explained = [{change.mapped.__tablename__: frozenset({change.id})} for change in written]
    if any(dict(commit) not in explained for commit in commits):
        return False
    if not all(_is_simple(file, change) for change in written):
        return False
    for change in written:
        record = file.person if change.mapped is Person else file.case
        for name, value in change.after.items():
            setattr(record, name, value)
        record.version = change.version
    return True


def _is_simple(file: ClientFile, change: Change) -> bool:
    mine: dict[type[Any], int] = {Person: file.person.id, Case: file.case.id}
    known = fields_of(change.mapped)
    plain = all(name in known and known[name].kind != "record" for name in change.after)
    return mine.get(change.mapped) == change.id and plain
