"""The duplicate check as lists show it: whose file, and why they may be the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.vault.work import Store

MOST = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may be the one typed; of a foreign one only who keeps the file is shown."""

    person_id: int
    case_id: int | None
    title: str
    reasons: str
    foreign: bool


def candidates(store: Store, values: Mapping[str, object]) -> tuple[Candidate, ...]:  # noqa: ARG001
    """At most five candidates for what was typed, the most likely first."""
    return ()
