"""Writing assessments: begin a sitting, score a life domain, take over what stood last time."""

from dataclasses import dataclass

from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.assessment import BEGIN, COURSE, END, Sitting
from kimdesk.casework.model import Assessment, DomainScore
from kimdesk.clients.access import require_case
from kimdesk.clients.model import Case
from kimdesk.clients.records import Change, Records, Removal, Values
from kimdesk.vault.work import Store, UnitOfWork

EVALUATION = "EVALUATION"
_VIEWS = ("by_client", "by_counsellor")
# Never a version: only the fields that are written are compared with what the screen showed.
_ANY_VERSION = -1


@dataclass(frozen=True, slots=True)
class Begun:
    """A sitting to work in; `new` is False for an empty one that was there already."""

    id: int
    new: bool


def begin_sitting(store: Store, records: Records, case_id: int) -> Begun:
    """Begin a sitting today, or go on with the last one while nothing is scored in it.

    The first is the one at the beginning, during evaluation it is the one at the end, else one
    on the way. Scores are not copied: the last ones are only proposed (`proposals`).
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        last = unit.session.execute(
            select(Assessment.id, func.count(DomainScore.id))
            .outerjoin(DomainScore, DomainScore.assessment_id == Assessment.id)
            .where(Assessment.case_id == case_id)
            .group_by(Assessment.id)
            .order_by(Assessment.held_on.desc(), Assessment.id.desc())
            .limit(1)
        ).first()
        if last is not None and last[1] == 0:
            return Begun(last[0], new=False)
        phase = unit.session.scalar(select(Case.phase).where(Case.id == case_id)) or ""
        values: Values = {
            "case_id": case_id,
            "held_on": store.clock.today(),
            "occasion": occasion_for(phase, first=last is None),
            "author_id": store.identity.staff_id,
        }
        added = records.add_in(unit, Assessment, values)
        unit.commit()
    return Begun(added.id, new=True)


def occasion_for(phase: str, *, first: bool) -> str:
    """What a sitting begun in this phase is for (code of CL_OCCASION)."""
    if first:
        return BEGIN
    return END if phase == EVALUATION else COURSE


def score(
    store: Store,
    records: Records,
    sitting_id: int,
    life_domain: str,
    values: Values,
    before: Values,
) -> Change | DomainScore:
    """Write scores, priority or reason of one domain; `before` is what the screen showed.

    Gives the change, or the row where it is the first entry of this domain. Raises
    ChangeConflict, UserError with the field, NotAllowed.
    """
    with store.unit() as unit:
        written = score_in(unit, records, sitting_id, life_domain, values, before)
        unit.commit()
    return written


def score_in(
    unit: UnitOfWork,
    records: Records,
    sitting_id: int,
    life_domain: str,
    values: Values,
    before: Values,
) -> Change | DomainScore:
    """The same inside a unit of work of the caller."""
    row = unit.session.execute(
        select(Assessment.case_id, DomainScore.id)
        .outerjoin(
            DomainScore,
            (DomainScore.assessment_id == Assessment.id) & (DomainScore.life_domain == life_domain),
        )
        .where(Assessment.id == sitting_id)
    ).first()
    if row is None:
        raise UserError(translate("Assessment", "Diese Einschätzung wurde inzwischen gelöscht."))
    case_id, score_id = row
    if score_id is not None:
        return records.change_in(unit, DomainScore, score_id, _ANY_VERSION, values, before)
    owner = {"case_id": case_id, "assessment_id": sitting_id, "life_domain": life_domain}
    return records.add_in(unit, DomainScore, {**owner, **values})


def proposals(sitting: Sitting, last: Sitting | None) -> dict[str, dict[str, object]]:
    """What stood last time and is not entered yet, by domain: to be confirmed by a person.

    A priority is proposed only while the counsellor does not see it differently than last time.
    """
    found: dict[str, dict[str, object]] = {}
    for domain, old in last.scores.items() if last is not None else ():
        new = sitting.score(domain)
        same = new.by_counsellor in {"", old.by_counsellor}
        names = (*_VIEWS, "priority") if same else _VIEWS
        values: dict[str, object] = {
            name: getattr(old, name)
            for name in names
            if getattr(old, name) and not getattr(new, name)
        }
        if values:
            found[domain] = values
    return found


def remove_sitting(store: Store, records: Records, sitting_id: int) -> Removal:
    """Remove a sitting in which nothing is scored; `records.put_back` restores it.

    Raises UserError where something is, so that nothing judged is lost by a slip; NotAllowed for
    somebody else's case.
    """
    with store.unit() as unit:
        of = unit.session.scalar(select(Assessment.case_id).where(Assessment.id == sitting_id))
        if of is not None:
            require_case(unit, of)
        filled = select(func.count()).where(
            DomainScore.assessment_id == sitting_id,
            (DomainScore.by_client != "")
            | (DomainScore.by_counsellor != "")
            | DomainScore.priority.is_not(None)
            | (DomainScore.reason != ""),
        )
        if unit.session.scalar(filled):
            raise UserError(
                translate(
                    "Assessment",
                    "In dieser Einschätzung steht schon etwas. Bitte leeren Sie zuerst die Felder.",
                )
            )
    return records.remove(Assessment, sitting_id)
