"""The plausibility rules of a client file (R01, R02, R03, R05–R12, R20) as findings.

What must not be saved at all is refused in `refusals.py`; findings may stand until somebody
finds the time, and are listed at their field, in the file's header and by `check`.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

from kimdesk.base.dates import age_on, earliest_day, latest_day
from kimdesk.base.text import translate
from kimdesk.clients.consents.findings import consent_findings
from kimdesk.clients.findings import SEVERITIES, Facts, Finding
from kimdesk.clients.model import IncomePeriod, ResidencePeriod, WorkPeriod

OLDEST_AGE = 110
ASYLUM_REGIME = "RK_ASYLBLG"
# What the rules look at; when all cases are read, only these are.
LOOKED_AT: tuple[type[Any], ...] = (ResidencePeriod, IncomePeriod, WorkPeriod)
EMPLOYED = ("E_SV_VZ", "E_SV_TZ")
ACTIVE_PHASES = ("ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING", "EVALUATION")


def findings(facts: Facts) -> tuple[Finding, ...]:
    """Everything the rules find in one case, errors first."""
    found = [finding for rule in _RULES for finding in rule(facts)]
    return tuple(sorted(found, key=lambda f: (SEVERITIES.index(f.severity), f.rule)))


def _order_of_days(facts: Facts) -> Iterator[Finding]:
    """R01: inquiry ≤ clearing ≤ admission ≤ closure, none of them in the future."""
    case = facts.case
    days = [
        ("inquired_on", case.inquired_on),
        ("clearing_from", case.clearing_from),
        ("admitted_on", case.admitted_on),
        ("closed_on", case.closed_on),
    ]
    known = [(name, day) for name, day in days if day is not None]
    for (_, before), (name, day) in pairwise(known):
        if day < before:
            text = translate("Rules", "Die Reihenfolge der Tage stimmt nicht: Anfrage, Clearing, "
                             "Aufnahme, Abschluss.")  # fmt: skip
            yield facts.finding("R01", "error", text, name, "case", case.id)
    for name, day in known:
        if day > facts.today:
            text = translate("Rules", "Dieser Tag liegt in der Zukunft.")
            yield facts.finding("R01", "error", text, name, "case", case.id)


def _birth_and_entry(facts: Facts) -> Iterator[Finding]:
    """R02: birth before entry unless born here; age 0 to 110."""
    person = facts.person
    if not person.birth_date:
        return
    age = age_on(person.birth_date, facts.today)
    if age is not None and not 0 <= age <= OLDEST_AGE:
        text = translate("Rules", "Das Alter liegt nicht zwischen 0 und 110 Jahren.")
        yield facts.finding("R02", "error", text, "birth_date", "person", person.id)
    estimated = "~" in person.birth_date + person.entry_date
    if not person.entry_date or person.immigration_path == "ZW_GEBOREN" or estimated:
        return
    born, entered = earliest_day(person.birth_date), latest_day(person.entry_date)
    if born and entered and entered < born:
        text = translate("Rules", "Die Einreise liegt vor der Geburt.")
        yield facts.finding("R02", "error", text, "entry_date", "person", person.id)


def _nationality(facts: Facts) -> Iterator[Finding]:
    """R05: a German status goes with German nationality and the other way round.

    R06: EU freedom of movement needs an EU nationality, § 24 usually a Ukrainian one.
    """
    residence = facts.now(ResidencePeriod)
    nations = facts.person.nationalities
    if residence is None or not residence.status or not nations:
        return
    groups = {facts.group("CL07", code) for code in nations}
    german_status = facts.group("CL10", residence.status) == "DE"
    if german_status != ("000" in nations) and residence.status != "DE_SPAETAUS":
        text = translate("Rules", "Aufenthaltsstatus und deutsche Staatsangehörigkeit passen nicht "
                         "zusammen.")  # fmt: skip
        yield facts.finding("R05", "warning", text, "status", "residence_period", residence.id)
    if residence.status == "EU_FREIZ" and not groups & {"EU", "DE"}:
        text = translate("Rules", "Freizügigkeit als Unionsbürger:in ohne Staatsangehörigkeit "
                         "eines EU-Staats.")  # fmt: skip
        yield facts.finding("R06", "warning", text, "status", "residence_period", residence.id)
    if residence.status == "AE_24" and "UKR" not in groups:
        text = translate("Rules", "Vorübergehender Schutz (§ 24) ist meist mit der Ukraine "
                         "verbunden. Bitte prüfen.")  # fmt: skip
        yield facts.finding("R06", "warning", text, "status", "residence_period", residence.id)


def _document(facts: Facts) -> Iterator[Finding]:
    """R07: an expired document with nothing newer. R08: unlimited titles do not expire."""
    residence = facts.now(ResidencePeriod)
    if residence is None or residence.expires_on is None:
        return
    status = facts.catalogue["CL10"].get(residence.status)
    if status is not None and status.flag("permanent"):
        text = translate("Rules", "Dieser Aufenthaltstitel gilt unbefristet, hat aber ein "
                         "Ablaufdatum.")  # fmt: skip
        yield facts.finding("R08", "warning", text, "expires_on", "residence_period", residence.id)
    elif residence.expires_on < facts.today and residence.renewal_filed_on is None:
        text = translate("Rules", "Das Aufenthaltsdokument ist abgelaufen, ein neueres ist nicht "
                         "eingetragen.")  # fmt: skip
        where = ("expires_on", "residence_period", residence.id, residence.expires_on)
        yield facts.finding("R07", "warning", text, *where)


def _income(facts: Facts) -> Iterator[Finding]:
    """R09, R10, R12: benefits, benefit regime and health insurance fit each other."""
    income = facts.now(IncomePeriod)
    if income is None:
        return
    benefits = set(income.benefits)
    asylum = benefits & _benefits_of(facts, ASYLUM_REGIME)
    where = ("income_period", income.id)
    if "L_SGB2" in benefits and asylum:
        text = translate("Rules", "Leistungen nach AsylbLG und SGB II im selben Zeitraum.")
        yield facts.finding("R09", "warning", text, "benefits", *where)
    if benefits and not _regime_fits(facts, income.benefit_regime, benefits):
        text = translate("Rules", "Rechtskreis und Leistungsbezug passen nicht zusammen.")
        yield facts.finding("R10", "warning", text, "benefit_regime", *where)
    if income.health_insurance == "KV_SCHEIN" and not asylum:
        text = translate("Rules", "Behandlungsscheine gibt es nur bei Leistungen nach AsylbLG.")
        yield facts.finding("R12", "warning", text, "health_insurance", *where)


def _benefits_of(facts: Facts, regime: str) -> set[str]:
    """The benefits that stand for a benefit regime, as list CL23 says."""
    code = facts.catalogue["CL23"].get(regime)
    return set(code.values("benefits")) if code else set()


def _regime_fits(facts: Facts, regime: str, benefits: set[str]) -> bool:
    if regime in {"", "UNB"}:
        return True
    expected = _benefits_of(facts, regime)
    if expected:
        return bool(benefits & expected)
    return not any(benefits & _benefits_of(facts, code.code) for code in facts.catalogue["CL23"])


def _work(facts: Facts) -> Iterator[Finding]:
    """R11: employed although employment is not permitted."""
    work, residence = facts.now(WorkPeriod), facts.now(ResidencePeriod)
    if work is None or residence is None:
        return
    if work.status in EMPLOYED and residence.work_permission == "EW_NICHT":
        text = translate("Rules", "Beschäftigt, obwohl Erwerbstätigkeit nicht gestattet ist.")
        yield facts.finding("R11", "warning", text, "status", "work_period", work.id)


def _contact_gap(facts: Facts) -> Iterator[Finding]:
    """R20: an active case without contact for as many weeks as the office allows."""
    case, weeks = facts.case, facts.office.contact_gap_weeks or 8
    if case.phase not in ACTIVE_PHASES:
        return
    last = facts.last_contact_on or case.admitted_on
    if last is not None and (facts.today - last).days > weeks * 7:
        text = translate("Rules", "Seit mehr als {weeks} Wochen kein Kontakt.").format(weeks=weeks)
        due = last + timedelta(weeks=weeks)
        yield facts.finding("R20", "warning", text, "contacts", "case", case.id, due)


_RULES: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    _order_of_days,
    _birth_and_entry,
    consent_findings,
    _nationality,
    _document,
    _income,
    _work,
    _contact_gap,
)
