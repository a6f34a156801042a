"""The way of each life domain over all sittings: what charts and their texts show."""

from collections.abc import Iterable
from dataclasses import dataclass

from kimdesk.casework.assessment import AssessmentWork, Sitting, value_of

# At the beginning, on the way, now or at the end; 0 where there is no judgement.
Steps = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Way:
    """One life domain as client and counsellor saw it over time."""

    life_domain: str
    client: Steps
    counsellor: Steps

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not any(self.client) and not any(self.counsellor)


def ways(work: AssessmentWork, domains: Iterable[str]) -> tuple[Way, ...]:
    """The ways of `domains`; the last step is the one at the end, else the newest sitting.

    What was left open at the beginning begins where it was judged first.
    """
    now = work.end or (work.sittings[-1] if work.sittings else None)
    before = [each for each in work.sittings if each is not now]

    def steps(domain: str, name: str) -> Steps:
        earlier = [step for each in before if (step := _step(each, domain, name))]
        begin = earlier[0] if earlier else 0
        course = earlier[-1] if len(earlier) > 1 else 0
        return begin, course, _step(now, domain, name)

    return tuple(Way(d, steps(d, "by_client"), steps(d, "by_counsellor")) for d in domains)


def _step(sitting: Sitting | None, domain: str, name: str) -> int:
    return value_of(getattr(sitting.score(domain), name)) if sitting is not None else 0
