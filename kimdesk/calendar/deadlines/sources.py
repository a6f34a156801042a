"""Which days of a file are deadlines, of which kind (CL39), and what stops their alarm.

Sources of the kinds stand in list CL39 (`statute`): § 81 AufenthG for titles that expire,
§ 104c AufenthG for the right of opportunity, § 74 AsylG for appeals, and so on. Lengths of
plan, case and retention are working figures of the office.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.base.dates import months_later
from kimdesk.calendar.deadlines.periods import PERIODS, end_of
from kimdesk.calendar.public_holidays import public_holidays
from kimdesk.casework.retention import retention_of
from kimdesk.clients.figures import figure
from kimdesk.clients.findings import holding
from kimdesk.clients.model import (
    AsylumPeriod,
    Case,
    Consent,
    IncomePeriod,
    LanguageCourse,
    OfficeSettings,
    Person,
    ResidencePeriod,
    WorkPeriod,
)

ENDED = ("ABGESCHLOSSEN", "NACHSORGE", "ABGELEHNT", "STORNIERT")
REFUSED_SIMPLY = ("AV_ABL",)
REFUSED_PLAINLY = ("AV_ABL_OU", "AV_UNZ_DUBLIN", "AV_UNZ_SCHUTZ", "AV_UNZ_FOLGE")
WAITING_COURSES = ("ANGEM", "WARTE", "BER_ERTEILT", "VERPFL")
LATER_REVIEWS = (18, 24)
# Of these only what holds now counts, so the next period moves the deadline of the one before.
ONE_AT_A_TIME = (
    "residence_period",
    "asylum_period",
    "income_period",
    "work_period",
    "plan_version",
)
Key = tuple[str, int, str]


def key_of(source_kind: str, source_id: int | None, source_field: str) -> Key:
    """Which deadline follows from a field."""
    one = source_kind in ONE_AT_A_TIME or source_id is None
    # The lengths of a case follow each other.
    field = source_field.partition("_")[0] if source_kind == "case" else source_field
    return source_kind, 0 if one else source_id or 0, field


@dataclass(frozen=True, slots=True)
class Source:
    """A deadline that follows from a field: its kind, day, and the field it stands in."""

    kind: str
    due_on: date
    source_kind: str
    source_id: int
    source_field: str
    filed_on: date | None = None
    served_on: date | None = None

    @property
    def key(self) -> "Key":
        """What stays the same when the day changes."""
        return key_of(self.source_kind, self.source_id, self.source_field)


@dataclass(frozen=True, slots=True)
class CaseDays:
    """What deadlines of one case follow from. `review` is id and day of the newest plan."""

    case: Case
    person: Person
    office: OfficeSettings
    today: date
    histories: Mapping[type[Any], tuple[Any, ...]]
    courses: tuple[LanguageCourse, ...]
    consents: tuple[Consent, ...]
    review: tuple[int, date] | None
    last_contact_on: date | None


def sources_of(days: CaseDays) -> Iterator[Source]:
    """The deadlines of one case."""
    if days.case.phase in ENDED:
        yield from _erasure(days)
        return
    yield from _residence(days)
    yield from _asylum(days)
    yield from _benefits(days)
    yield from _courses(days)
    yield from _consents(days)
    yield from _case(days)


def _residence(days: CaseDays) -> Iterator[Source]:
    period = holding(days.histories.get(ResidencePeriod, ()), days.today)
    if period is not None and period.expires_on is not None:
        yield Source(
            _kind_of_title(period.status),
            period.expires_on,
            "residence_period",
            period.id,
            "expires_on",
            filed_on=period.renewal_filed_on,
        )
    if days.person.passport_expires_on is not None:
        expires = days.person.passport_expires_on
        yield Source("F_PASS_ABLAUF", expires, "person", days.person.id, "passport_expires_on")


def _kind_of_title(status: str) -> str:
    prefixes = {
        "AE_104C": "F_104C_ENDE",
        "FIKT": "F_FIKT_ABLAUF",
        "DULD": "F_DULD_ABLAUF",
        "GUEB": "F_DULD_ABLAUF",
        "ASYL": "F_GEST_ABLAUF",
    }
    return next((k for prefix, k in prefixes.items() if status.startswith(prefix)), "F_AT_ABLAUF")


def _asylum(days: CaseDays) -> Iterator[Source]:
    """Two weeks for an appeal, one where it has no suspensive effect (§§ 74, 36, 34a AsylG)."""
    period = holding(days.histories.get(AsylumPeriod, ()), days.today)
    if period is None or period.served_on is None:
        return
    kind = ""
    if period.stage in REFUSED_SIMPLY:
        kind = "F_KLAGE_ASYL_2W"
    elif period.stage in REFUSED_PLAINLY:
        kind = "F_KLAGE_ASYL_1W"
    if kind:
        served = period.served_on
        holidays = {**public_holidays(served.year), **public_holidays(served.year + 1)}
        yield Source(
            kind,
            end_of(served, PERIODS[kind], holidays),
            "asylum_period",
            period.id,
            "served_on",
            filed_on=period.appealed_on,
            served_on=served,
        )


def _benefits(days: CaseDays) -> Iterator[Source]:
    income = holding(days.histories.get(IncomePeriod, ()), days.today)
    if income is not None and income.granted_until is not None:
        yield Source("F_WBA", income.granted_until, "income_period", income.id, "granted_until")
    work = holding(days.histories.get(WorkPeriod, ()), days.today)
    if work is not None and work.fixed_term_until is not None:
        until = work.fixed_term_until
        yield Source("F_SONST", until, "work_period", work.id, "fixed_term_until")


def _courses(days: CaseDays) -> Iterator[Source]:
    for course in days.courses:
        begins = course.begins_on
        if course.state in WAITING_COURSES and begins is not None and begins >= days.today:
            yield Source("F_KURS_START", begins, "language_course", course.id, "begins_on")


def _consents(days: CaseDays) -> Iterator[Source]:
    for consent in days.consents:
        if consent.state == "ES_ERTEILT" and consent.expires_on is not None:
            yield Source("F_EINWILL", consent.expires_on, "consent", consent.id, "expires_on")


def _case(days: CaseDays) -> Iterator[Source]:
    if days.review is not None:
        version_id, review_on = days.review
        yield Source("F_PLAN_REVIEW", review_on, "plan_version", version_id, "review_on")
    admitted = days.case.admitted_on
    if admitted is None:
        return
    planned = int(figure(days.office, "case_months"))
    for months in dict.fromkeys((planned, *LATER_REVIEWS)):
        due = months_later(admitted, months)
        if due >= days.today:
            # One at a time: the next one begins when this one is past.
            yield Source("F_ABSCHLUSS_PRUEF", due, "case", days.case.id, f"months_{months}")
            return


def _erasure(days: CaseDays) -> Iterator[Source]:
    kept = retention_of(days.case, days.last_contact_on)
    if kept is not None:
        yield Source("F_LOESCH", kept.until, "case", days.case.id, "retention")
