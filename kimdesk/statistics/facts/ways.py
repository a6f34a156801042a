"""How a case came and where it led: enquiry, waiting, clearing, goals, linking, aftercare."""

from datetime import date
from itertools import pairwise

from kimdesk.statistics.facts.entries import Period, ReferralEntry
from kimdesk.statistics.facts.file import AFTERCARE, BEFORE_ENQUIRY, WAITING, CaseFile
from kimdesk.statistics.facts.groups import NOT_KNOWN, UNKNOWN, Groups
from kimdesk.statistics.facts.rows import Row, Rows, Sums
from kimdesk.statistics.model import (
    FactAftercare,
    FactClearing,
    FactEnquiry,
    FactGoal,
    FactReferral,
    FactRegime,
    FactWaiting,
)
from kimdesk.statistics.quarters import Quarter, quarter_of, quarters

SUCCESS, FAILURE = "ERFOLG", "OHNE_ERFOLG"


def add_ways(file: CaseFile, fact_id: str, groups: Groups, through: Quarter, rows: Rows) -> None:
    """Everything of one case that is an event of a quarter, whether it was admitted or not."""
    if file.inquired_on is not None and file.level not in BEFORE_ENQUIRY:
        row = {"fact_id": fact_id, "quarter": quarter_of(file.inquired_on)}
        rows[FactEnquiry].append(row)
    if file.clearing_decided_on is not None and file.clearing_result:
        rows[FactClearing].append(
            {
                "fact_id": fact_id,
                "quarter": quarter_of(file.clearing_decided_on),
                "result": file.clearing_result,
            }
        )
    for quarter in _ends_in(file, WAITING, through):
        rows[FactWaiting].append({"fact_id": fact_id, "quarter": str(quarter)})
    if file.counts():
        _add_aftercare(file, fact_id, through, rows)
        _add_regimes(file, fact_id, rows)
    _add_goals(file, fact_id, groups, rows)
    rows[FactReferral].extend(
        {"fact_id": fact_id, "number": str(number), **_referral(referral, groups)}
        for number, referral in enumerate(file.referrals, start=1)
    )


def _ends_in(file: CaseFile, phase: str, through: Quarter) -> list[Quarter]:
    """The quarters at whose end the case stood in a phase."""
    begun = [step.taken_on for step in file.steps if step.phase_to == phase]
    if not file.steps and file.phase == phase:
        begun = [file.phase_since or file.inquired_on or through.first_day]
    if not begun:
        return []
    found = quarters(Quarter.of(min(begun)), through)
    return [quarter for quarter in found if file.phase_on(quarter.last_day) == phase]


def _add_aftercare(file: CaseFile, fact_id: str, through: Quarter, rows: Rows) -> None:
    until = file.aftercare_until or date.max
    for quarter in _ends_in(file, AFTERCARE, through):
        if quarter.last_day <= until:
            rows[FactAftercare].append({"fact_id": fact_id, "quarter": str(quarter)})


def _add_regimes(file: CaseFile, fact_id: str, rows: Rows) -> None:
    sums = Sums()
    known = [each for each in file.benefit_regime if each.code not in NOT_KNOWN]
    known.sort(key=lambda period: period.begins or date.min)
    for before, after in pairwise(known):
        if before.code != after.code and after.begins and _ran_on(file, after):
            key = {
                "quarter": quarter_of(after.begins),
                "regime_from": before.code,
                "regime_to": after.code,
                "interrupted": after.more or UNKNOWN,
            }
            sums.add(key, changes=1)
    rows[FactRegime].extend(sums.rows(("changes",), fact_id=fact_id))


def _ran_on(file: CaseFile, period: Period) -> bool:
    """Whether the case ran on the day the period began."""
    day, admitted = period.begins or date.max, file.admitted_on or date.max
    return admitted <= day and (file.closed_on is None or day <= file.closed_on)


def _add_goals(file: CaseFile, fact_id: str, groups: Groups, rows: Rows) -> None:
    sums = Sums()
    for day, life_domain, state in file.goals:
        if groups.is_final_goal(state):
            key = {"quarter": quarter_of(day), "life_domain": life_domain or UNKNOWN}
            sums.add({**key, "state": state}, goals=1)
    rows[FactGoal].extend(sums.rows(("goals",), fact_id=fact_id))


def _referral(referral: ReferralEntry, groups: Groups) -> Row:
    result = groups.of("CL48", referral.state or "VE_OFFEN")
    asked, begun = referral.asked_on, referral.begins_on
    days = (begun - asked).days if begun and asked and begun >= asked else None
    return {
        "started_q": quarter_of(asked),
        "decided_q": quarter_of(_decided_on(referral, result)),
        "partner_group": groups.partner(referral.partner_kind),
        "life_domain": referral.life_domain or UNKNOWN,
        "result": result,
        "days": days,
    }


def _decided_on(referral: ReferralEntry, result: str) -> date | None:
    """When it was clear how a referral went; an earlier day where that one was not noted."""
    if result == SUCCESS:
        return referral.begins_on or referral.accepted_on or referral.asked_on
    if result == FAILURE:
        return referral.ended_on or referral.accepted_on or referral.asked_on
    return None
