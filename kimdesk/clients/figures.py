"""The figures the office works with: none of them is law, all of them are settings."""

from typing import Any

from kimdesk.clients.model import OfficeSettings

# Without these nobody is admitted; the office may choose others.
MUST_CRITERIA = (
    "FA01_ZIELGRUPPE",
    "FA02_WOHNORT",
    "FA03_KEIN_FM",
    "FA04_KEIN_MBE_JMD",
    "FA05_KOMPLEX",
    "FA06_AKTEURE",
    "FA07_REGEL_GREIFT_NICHT",
    "FA08_RESSOURCEN",
    "FA09_EINWILLIGUNG",
)
DEFAULT_FIGURES = {
    "lock_minutes": 5,
    "stale_days": 90,
    "target_caseload": 25,
    "caseload_warning": 30,
    "plan_weeks": 8,
    "monitoring_weeks": 12,
    "contact_gap_weeks": 8,
    "clearing_weeks": 6,
    "short_contacts": 3,
    "short_weeks": 8,
    "must_criteria": MUST_CRITERIA,
    "need_domains": 3,
    "arrival_years": 3,
    "dormant_months": 3,
    "case_months": 12,
    "aftercare_months": 6,
    "aftercare_contacts": 3,
    "substitution_weeks": 6,
    "reviews_required": "N",
    "self_approval": "N",
    "opening_time": "08:00",
    "closing_time": "17:00",
    "numbers_on": "N",
}


def figure(office: OfficeSettings, name: str) -> Any:  # noqa: ANN401 - number, text or codes
    """A figure of the office; the usual one where the office has set none."""
    own = getattr(office, name)
    return DEFAULT_FIGURES[name] if own in (None, "", ()) else own
