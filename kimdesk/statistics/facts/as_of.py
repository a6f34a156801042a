"""What of a history held on a day."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kimdesk.statistics.facts.entries import Consent, Period, Score, Step
from kimdesk.statistics.facts.file import CaseFile

PLAN_HOLDS = timedelta(weeks=12)
NEED_UP_TO = 2
_REVIEWS = "MONITORING"


def code_on(periods: Iterable[Period], day: date) -> str:
    """The code that held on that day, "" for none; of several the one that began last."""
    held = [period for period in periods if period.holds_on(day)]
    return max(held, key=lambda period: period.begins or date.min).code if held else ""


def first_scores(scores: Iterable[Score], upto: date | None) -> dict[str, int]:
    """The first score of each life domain, of sittings up to a day, or of all."""
    found: dict[str, int] = {}
    for score in scores:
        if upto is None or score.held_on <= upto:
            found.setdefault(score.life_domain, score.value)
    return found


def needs(scores: Iterable[Score], upto: date | None) -> tuple[str, ...] | None:
    """The life domains with a need, sorted; None where nothing was scored."""
    first = first_scores(scores, upto)
    if not first:
        return None
    return tuple(sorted(domain for domain, value in first.items() if value <= NEED_UP_TO))


def changes(scores: Sequence[Score]) -> dict[str, int]:
    """By life domain, the last score less the first, where two sittings scored it."""
    first: dict[str, Score] = {}
    last: dict[str, Score] = {}
    for score in scores:
        first.setdefault(score.life_domain, score)
        last[score.life_domain] = score
    return {
        domain: last[domain].value - begun.value
        for domain, begun in first.items()
        if last[domain].sitting != begun.sitting
    }


def plan_is_current(file: CaseFile, day: date) -> bool:
    """Whether a signed plan was there, and somebody had looked at it within twelve weeks."""
    if not any(signed <= day for signed in file.signed):
        return False
    looked = [*file.signed, *file.sittings, *_reviews(file.steps)]
    return max(on for on in looked if on <= day) >= day - PLAN_HOLDS


def _reviews(steps: Iterable[Step]) -> list[date]:
    return [step.taken_on for step in steps if step.phase_to == _REVIEWS]


def consented(consents: Iterable[Consent], day: date) -> bool:
    """Whether the consent to case management held on that day."""
    return any(_holds(consent, day) for consent in consents)


def _holds(consent: Consent, day: date) -> bool:
    if consent.given_on > day:
        return False
    if consent.withdrawn_on is not None and consent.withdrawn_on <= day:
        return False
    if consent.expires_on is not None and consent.expires_on < day:
        return False
    if consent.state == "ES_WIDERRUFEN":
        return consent.withdrawn_on is not None
    if consent.state == "ES_ABGELAUFEN":
        return consent.expires_on is not None
    return consent.state in {"ES_ERTEILT", "ES_ERSETZT"}
