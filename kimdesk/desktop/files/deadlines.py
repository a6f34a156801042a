"""The nearest day that a file itself knows of: documents, grants and contracts that end."""

from dataclasses import dataclass
from datetime import date

from kimdesk.base.text import translate
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import holding
from kimdesk.clients.model import IncomePeriod, Person, ResidencePeriod, WorkPeriod
from kimdesk.vault.fields import fields_of

SOON_DAYS = 30


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day and what ends then; `level` is error when past, warning within 30 days."""

    on: date
    text: str
    level: str


def next_deadline(file: ClientFile, today: date) -> Deadline | None:
    """The earliest day among what holds now, None when no day is entered."""
    sources = (
        (holding(file.histories.get(ResidencePeriod, ()), today), ResidencePeriod, "expires_on"),
        (holding(file.histories.get(IncomePeriod, ()), today), IncomePeriod, "granted_until"),
        (holding(file.histories.get(WorkPeriod, ()), today), WorkPeriod, "fixed_term_until"),
        (file.person, Person, "passport_expires_on"),
    )
    found = [
        (getattr(record, name), fields_of(mapped)[name].label)
        for record, mapped, name in sources
        if record is not None and getattr(record, name) is not None
    ]
    if not found:
        return None
    on, text = min(found)
    left = (on - today).days
    return Deadline(
        on, text, "error" if left < 0 else "warning" if left <= SOON_DAYS else "neutral"
    )


def distance(on: date, today: date) -> str:
    """How far a day is away, in words."""
    left = (on - today).days
    if left == 0:
        return translate("Deadlines", "heute")
    if left == 1:
        return translate("Deadlines", "morgen")
    if left == -1:
        return translate("Deadlines", "seit gestern vorbei")
    if left < 0:
        return translate("Deadlines", "seit {n} Tagen vorbei").format(n=-left)
    return translate("Deadlines", "in {n} Tagen").format(n=left)
