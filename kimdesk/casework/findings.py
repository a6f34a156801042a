"""All plausibility rules of all rooms, for one case, for some cases and for the whole store.

A subject of case work brings one function: a `WorkRule` looks at the facts of one case
(`facts.py`), a `CaseRule` reads its own tables for a batch of cases at once. Each is one line
in `_WORK_RULES` or `_CASE_RULES`. Rooms above hand theirs down as `more`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import select

from kimdesk.casework import rules as phase_rules
from kimdesk.casework.caseload import too_many_cases
from kimdesk.casework.closing_findings import closing_findings
from kimdesk.casework.fact_reading import facts_of
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.linking_findings import linking_findings
from kimdesk.casework.plan.findings import plan_findings
from kimdesk.casework.review import review_tasks
from kimdesk.clients import rules
from kimdesk.clients.access import require_case
from kimdesk.clients.checking import batches
from kimdesk.clients.findings import Facts, Finding, urgency
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Case
from kimdesk.clients.second_files import second_files
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

Progress = Callable[[int, int], None]
WorkRule = Callable[[WorkFacts], Iterable[Finding]]
# Reads its own tables once for the whole batch; `cases` is by case id.
CaseRule = Callable[[UnitOfWork, Mapping[int, Facts]], Iterable[Finding]]

_WORK_RULES: tuple[WorkRule, ...] = (phase_rules.findings, plan_findings, closing_findings)
_CASE_RULES: tuple[CaseRule, ...] = (linking_findings,)


def findings_of_case(
    store: Store, catalogue: Catalogue, facts: Facts, more: Sequence[CaseRule] = ()
) -> tuple[Finding, ...]:
    """What the subjects of case work find in one open file, with what reviews leave to do.

    By urgency. What the clients' rules find in the same facts is `clients.rules.findings`.
    Raises NotAllowed.
    """
    with store.unit() as unit:
        require_case(unit, facts.case.id)
        found = [*_of_case_work(unit, catalogue, [facts], more)]
        found += review_tasks(unit, [facts.case.id])
    return tuple(sorted(found, key=urgency))


def findings_in(
    unit: UnitOfWork, catalogue: Catalogue, facts: list[Facts], more: Sequence[CaseRule] = ()
) -> list[Finding]:
    """Everything found in these cases, in no order; a fixed number of statements.

    Once a case has ended, what may wait does not matter any more; errors do.
    """
    ended = {each.case.id for each in facts if each.case.phase in ENDED_PHASES}
    found = [finding for each in facts for finding in rules.findings(each)]
    found += _of_case_work(unit, catalogue, facts, more)
    return [each for each in found if each.severity == "error" or each.case_id not in ended]


def all_findings(
    store: Store,
    catalogue: Catalogue,
    progress: Progress | None = None,
    more: Sequence[CaseRule] = (),
) -> list[Finding]:
    """Everything found in every case the person may open and in the office, by urgency."""
    found: list[Finding] = []
    for facts in batches(store, catalogue, progress):
        with store.unit() as unit:
            found += findings_in(unit, catalogue, facts, more)
    found += of_the_whole(store)
    return sorted(found, key=urgency)


def of_the_whole(store: Store) -> tuple[Finding, ...]:
    """What is found between cases (R22) and in the office (R21), not in a single case."""
    with store.unit() as unit:
        ended = set(unit.session.scalars(select(Case.id).where(Case.phase.in_(ENDED_PHASES))))
    second = [each for each in second_files(store) if each.case_id not in ended]
    return (*second, *too_many_cases(store))


def _of_case_work(
    unit: UnitOfWork, catalogue: Catalogue, facts: list[Facts], more: Sequence[CaseRule]
) -> Iterator[Finding]:
    cases = {each.case.id: each for each in facts}
    if cases and _WORK_RULES:
        for work in facts_of(unit, catalogue, list(cases)):
            for rule in _WORK_RULES:
                yield from rule(work)
    for subject in (*_CASE_RULES, *more) if cases else ():
        yield from subject(unit, cases)
