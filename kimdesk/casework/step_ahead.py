"""A step somebody thinks of: what it needs, and what is still missing for it."""

from dataclasses import dataclass
from datetime import date

from kimdesk.casework import gates
from kimdesk.casework.fact_reading import work_facts
from kimdesk.clients.model import Case
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class StepAhead:
    """A step somebody thinks of: what it needs and what is still missing for it."""

    target: str
    case: Case
    missing: tuple[gates.Missing, ...]
    closing_on: date | None
    dormant_months: int


def step_ahead(store: Store, case_id: int, catalogue: Catalogue, target: str) -> StepAhead:
    """Look at a step without taking it; a fixed number of statements. Raises NotAllowed."""
    facts = work_facts(store, catalogue, case_id)
    closing_on = facts.closure.closing_on if facts.closure else None
    on = closing_on if target == "ABGESCHLOSSEN" else None
    return StepAhead(
        target=target,
        case=facts.case,
        missing=gates.missing(facts, target, on),
        closing_on=closing_on,
        dormant_months=int(facts.figure("dormant_months")),
    )
