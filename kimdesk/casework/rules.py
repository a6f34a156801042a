"""What is found about intake, levels and deadlines of the phases; the terms are the office's.

R03 and R04 are errors of an admitted case. The rest reminds of what is due (`F` and a number:
working figures of the office, no rules of the programme).
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from kimdesk.base.dates import months_later
from kimdesk.base.text import translate
from kimdesk.casework import phases
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.gates import EXCLUDED_RESULTS, EXCLUSION
from kimdesk.clients.findings import Finding

RUNNING = (*phases.ACTIVE, "EVALUATION", "RUHEND")
# The planned length is looked at again after these months, whatever the office plans.
LATER_REVIEWS = (18, 24)


def findings(work: WorkFacts) -> Iterator[Finding]:
    """The findings of this room in one case."""
    for rule in _RULES:
        yield from rule(work)


def _criteria(work: WorkFacts) -> Iterator[Finding]:
    """R03: an admitted case meets every criterion that the office requires."""
    if work.case.level not in {"ST3_CM", "ST4_NACHSORGE"}:
        return
    for criterion in work.figure("must_criteria"):
        check = work.checks.get(criterion)
        answer = check.answer if check else ""
        if answer == "JA" or (criterion == EXCLUSION and answer == "NEIN"):
            continue
        text = translate("Work", "Aufgenommen, aber das Kriterium „{what}“ ist nicht bejaht.")
        label = work.catalogue["CL_FA"].label(criterion)
        record_id = check.id if check else None
        yield work.finding(
            "R03", "error", text.format(what=label), criterion, "intake_check", record_id,
            work.case.admitted_on,
        )  # fmt: skip


def _exclusion(work: WorkFacts) -> Iterator[Finding]:
    """R04: who has MBE or JMD for the same need is handed over, not admitted."""
    check, case = work.checks.get(EXCLUSION), work.case
    if check is None or check.answer != "NEIN" or case.phase == "STORNIERT":
        return
    where = (EXCLUSION, "intake_check", check.id)
    if case.level in {"ST3_CM", "ST4_NACHSORGE"}:
        text = translate("Work", "Aufgenommen, obwohl MBE oder JMD denselben Bedarf begleitet.")
        yield work.finding("R04", "error", text, *where, case.admitted_on)
    elif case.phase == "ABGELEHNT" and case.clearing_result not in EXCLUDED_RESULTS:
        text = translate("Work", "MBE oder JMD begleitet den Bedarf; das Ergebnis sagt anderes.")
        yield work.finding("R04", "error", text, "clearing_result", "case", case.id,
                           case.clearing_decided_on)  # fmt: skip
    elif case.phase in phases.BEFORE_ADMISSION:
        text = translate("Work", "MBE oder JMD begleitet den Bedarf: bitte dorthin übergeben.")
        yield work.finding("R04", "warning", text, *where, check.answered_on)


def _short_counselling(work: WorkFacts) -> Iterator[Finding]:
    """F01: a short counselling that has become more than that."""
    case = work.case
    if case.level != phases.SHORT or case.phase:
        return
    most, weeks = int(work.figure("short_contacts")), int(work.figure("short_weeks"))
    begun = min(d for d in (work.contacts.first_on, case.inquired_on, work.today) if d)
    until = begun + timedelta(weeks=weeks)
    if work.contacts.client > most:
        text = translate("Work", "Kurzberatung mit mehr als {n} Kontakten: Clearing beginnen?")
        yield work.finding("F01", "warning", text.format(n=most), "phase", "case", case.id,
                           work.contacts.last_client_on)  # fmt: skip
    elif work.contacts.last_on and work.contacts.last_on > until:
        text = translate("Work", "Kurzberatung läuft länger als {n} Wochen: Clearing beginnen?")
        yield work.finding("F01", "warning", text.format(n=weeks), "phase", "case", case.id, until)


def _clearing(work: WorkFacts) -> Iterator[Finding]:
    """F02: a clearing without decision."""
    case = work.case
    begun = case.phase_since or case.clearing_from or case.inquired_on
    if case.phase not in {"CLEARING", "ANFRAGE"} or begun is None:
        return
    weeks = int(work.figure("clearing_weeks"))
    due = begun + timedelta(weeks=weeks)
    if due < work.today:
        text = translate(
            "Work", "Seit mehr als {n} Wochen ist über die Aufnahme nicht entschieden."
        )
        yield work.finding("F02", "warning", text.format(n=weeks), "clearing_result", "case",
                           case.id, due)  # fmt: skip


def _plan(work: WorkFacts) -> Iterator[Finding]:
    """F03: an admitted case without a signed plan."""
    case = work.case
    if case.phase not in RUNNING or case.phase in {"EVALUATION", "RUHEND"}:
        return
    if case.admitted_on is None or any(version.signed for version in work.versions):
        return
    weeks = int(work.figure("plan_weeks"))
    due = case.admitted_on + timedelta(weeks=weeks)
    if due < work.today:
        text = translate("Work", "Seit der Aufnahme sind {n} Wochen um, ein Plan ist nicht "
                         "unterschrieben.")  # fmt: skip
        yield work.finding("F03", "warning", text.format(n=weeks), "versions", "plan_version",
                           None, due)  # fmt: skip


def _dormant(work: WorkFacts) -> Iterator[Finding]:
    """F04: a dormant case whose day has come, or that rests too long."""
    case = work.case
    if case.phase != "RUHEND":
        return
    months = int(work.figure("dormant_months"))
    longest = months_later(case.phase_since, months) if case.phase_since else None
    known = [day for day in (case.resume_on, longest) if day is not None]
    if known and min(known) <= work.today:
        text = translate("Work", "Der Fall ruht; der Tag der Wiedervorlage ist erreicht.")
        yield work.finding("F04", "warning", text, "resume_on", "case", case.id, min(known))


def _length(work: WorkFacts) -> Iterator[Finding]:
    """F05: the planned length of a case is over; look at it at 12, 18 and 24 months."""
    case = work.case
    if case.phase not in RUNNING or case.admitted_on is None:
        return
    planned = int(work.figure("case_months"))
    marks = [planned, *(m for m in LATER_REVIEWS if m > planned)]
    passed = [m for m in marks if months_later(case.admitted_on, m) <= work.today]
    since = months_later(case.admitted_on, passed[-1]) if passed else work.today
    if passed and not _planned_since(work, since):
        text = translate("Work", "Der Fall läuft seit {n} Monaten: Verlängerung prüfen.")
        yield work.finding("F05", "hint", text.format(n=passed[-1]), "admitted_on", "case",
                           case.id, since)  # fmt: skip


def _planned_since(work: WorkFacts, day: date) -> bool:
    """A plan signed since then is how an extension is decided."""
    return any(v.signed_counsellor_on and v.signed_counsellor_on >= day for v in work.versions)


def _aftercare(work: WorkFacts) -> Iterator[Finding]:
    """F06: aftercare beyond its term or its contacts."""
    case = work.case
    if case.phase != "NACHSORGE":
        return
    most = int(work.figure("aftercare_contacts"))
    if work.closure is not None and work.closure.aftercare_contacts:
        most = min(most, work.closure.aftercare_contacts)
    if work.contacts.after_closure > most:
        text = translate("Work", "Mehr als {n} Kontakte in der Nachsorge: neu aufnehmen?")
        yield work.finding("F06", "warning", text.format(n=most), "contacts", "case", case.id,
                           work.contacts.last_client_on)  # fmt: skip
    elif _recent(case.aftercare_until, work.contacts.last_client_on):
        text = translate("Work", "Kontakt nach dem Ende der Nachsorge: neu aufnehmen?")
        yield work.finding("F06", "warning", text, "contacts", "case", case.id,
                           work.contacts.last_client_on)  # fmt: skip


def _recent(until: date | None, last: date | None) -> bool:
    return until is not None and last is not None and last > until


_RULES: tuple[Callable[[WorkFacts], Iterator[Finding]], ...] = (
    _criteria,
    _exclusion,
    _short_counselling,
    _clearing,
    _plan,
    _dormant,
    _length,
    _aftercare,
)
