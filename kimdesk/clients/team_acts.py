"""What the access log says of hand-overs and substitutions, written and read in one place."""

import re
from dataclasses import dataclass
from datetime import date

LONGEST_REASON = 200
_ACT = re.compile(
    r"(?P<what>substitution|substitution ended|handed over|hand-over taken back)"
    r"(?: staff (?P<staff>\d+))?"
    r"(?: from (?P<since>[\d-]{10}))?"
    r"(?: until (?P<until>[\d-]{10}))?"
    r"(?:, reason: (?P<reason>.*))?",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class TeamAct:
    """What was done with a case; `what` is one of the words of `_ACT`."""

    what: str
    staff_id: int | None = None
    since: date | None = None
    until: date | None = None
    reason: str = ""

    def __str__(self) -> str:
        parts = [self.what]
        for word, value in (("staff", self.staff_id), ("from", self.since), ("until", self.until)):
            if value is not None:
                parts.append(f"{word} {value}")
        text = " ".join(parts)
        return f"{text}, reason: {self.reason[:LONGEST_REASON]}" if self.reason else text


def granted(staff_id: int, since: date, until: date, reason: str) -> str:
    """A substitution was arranged."""
    return str(TeamAct("substitution", staff_id, since, until, reason))


def ended(staff_id: int, until: date) -> str:
    """A substitution is over; `until` was its last day."""
    return str(TeamAct("substitution ended", staff_id, until=until))


def handed_over(to_id: int, reason: str) -> str:
    """A case got another counsellor."""
    return str(TeamAct("handed over", to_id, reason=reason))


def taken_back() -> str:
    """A case is with its former counsellor again."""
    return str(TeamAct("hand-over taken back"))


def read_act(detail: str) -> TeamAct | None:
    """What an entry's detail says, None for entries of another kind."""
    found = _ACT.fullmatch(detail)
    if found is None:
        return None
    staff, since, until = found["staff"], found["since"], found["until"]
    return TeamAct(
        found["what"],
        int(staff) if staff else None,
        date.fromisoformat(since) if since else None,
        date.fromisoformat(until) if until else None,
        found["reason"] or "",
    )
