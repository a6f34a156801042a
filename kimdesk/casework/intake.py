"""The intake checklist (FA01–FA12): its answers, and what the file itself suggests."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.fact_reading import facts_in
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.model import IntakeCheck
from kimdesk.casework.suggestions import Situation, Suggestion, suggestions
from kimdesk.clients.access import require_case
from kimdesk.clients.model import AddressPeriod, IncomePeriod, Person, Staff
from kimdesk.clients.records import Change, Records, Values
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything the page of the intake shows."""

    facts: WorkFacts
    suggestions: Mapping[str, Suggestion]
    decided_by: str

    def is_must(self, criterion: str) -> bool:
        """Whether the office admits nobody without this criterion."""
        return criterion in self.facts.figure("must_criteria")


def read_intake(store: Store, case_id: int, catalogue: Catalogue) -> Intake:
    """The checklist of a case with suggestions; a fixed number of statements.

    Raises NotAllowed, UserError when the case is gone.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        facts = facts_in(unit, catalogue, case_id)
        situation = _situation(unit, facts)
        decider = unit.session.scalar(
            select(Staff.name).where(Staff.id == facts.case.clearing_decided_by_id)
        )
    return Intake(facts, suggestions(situation), decider or "")


def answer(
    store: Store, records: Records, case_id: int, criterion: str, values: Values
) -> Change | IntakeCheck:
    """Answer a criterion or note something beside it; the day of an answer is today.

    Returns what takes it back: the change, or the record that was added. Raises UserError for
    a criterion there is none of, NotAllowed for somebody else's case.
    """
    if criterion not in records.catalogue["CL_FA"]:
        raise UserError(translate("Intake", "Dieses Kriterium gibt es nicht."), "criterion")
    with store.unit() as unit:
        require_case(unit, case_id)
        known = unit.session.scalars(
            select(IntakeCheck).where(
                IntakeCheck.case_id == case_id, IntakeCheck.criterion == criterion
            )
        ).first()
        new = dict(values)
        if "answer" in new:
            new["answered_on"] = store.clock.today() if new["answer"] else None
        done: Change | IntakeCheck
        if known is None:
            done = records.add_in(
                unit, IntakeCheck, {"case_id": case_id, "criterion": criterion, **new}
            )
        else:
            done = records.change_in(unit, IntakeCheck, known.id, known.version, new)
        unit.commit()
    return done


def _situation(unit: UnitOfWork, facts: WorkFacts) -> Situation:
    person_id = facts.case.person_id
    person = unit.session.get_one(Person, person_id)

    def periods(mapped: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a history
        query = select(mapped).where(mapped.person_id == person_id)
        return tuple(unit.session.scalars(query.order_by(mapped.valid_from, mapped.id)))

    return Situation(facts, person.entry_date, periods(AddressPeriod), periods(IncomePeriod))
