"""Which bundle follows which: sequence numbers without a gap, each naming the one before it.

The receiving side takes bundles in order only; a correction replaces the newest version of its
quarter. The sending side continues after the last bundle that was not refused: a refused one is
no link of the chain, one without receipt still is, for it may have arrived.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.bundles.refusals import refused
from kimdesk.bundles.statistics.about import REASONS, Link
from kimdesk.bundles.statistics.manifest import Manifest
from kimdesk.statistics.quarters import Quarter, quarters

State = Literal["offen", "angenommen", "abgelehnt"]
PENDING, ACCEPTED, REFUSED = "offen", "angenommen", "abgelehnt"
LATE_AFTER = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A bundle that the receiving side has taken. `key_number`: the how manieth key signed it."""

    hash: str
    office: str
    quarter: str
    sequence: int
    revision: int
    key_number: int = 1
    withdrawn: bool = False

    @classmethod
    def of(cls, manifest: Manifest, key_number: int) -> "Accepted":
        """The bundle of a manifest, once taken."""
        link = manifest.link
        return cls(
            manifest.hash,
            manifest.sender.office,
            manifest.quarter,
            link.sequence,
            link.revision,
            key_number,
            manifest.withdrawn,
        )


@dataclass(frozen=True, slots=True)
class Sent:
    """A bundle that the office has sealed, and what the city answered ("offen": nothing yet)."""

    hash: str
    quarter: str
    sequence: int
    revision: int
    sent_on: date
    state: State = "offen"


def require_follows(manifest: Manifest, taken: Iterable[Accepted], key_number: int = 1) -> None:
    """Raises Refused unless a bundle is the next one of its office.

    "replay": it is here already; "fork": another one has its number; "gap": one before it is
    missing; "predecessor", "revision", "key-replaced".
    """
    link = manifest.link
    own = sorted(
        (each for each in taken if each.office == manifest.sender.office),
        key=lambda each: each.sequence,
    )
    if any(each.hash == manifest.hash for each in own):
        raise refused("replay")
    if any(each.sequence == link.sequence for each in own):
        raise refused("fork")
    last = own[-1] if own else None
    if link.sequence != (last.sequence + 1 if last else 1):
        raise refused("gap")
    if link.previous != (last.hash if last else ""):
        raise refused("predecessor")
    if last is not None and key_number < last.key_number:
        raise refused("key-replaced")
    _require_revises(manifest, own)


def _require_revises(manifest: Manifest, own: Sequence[Accepted]) -> None:
    """A first version of a quarter that is new, or the next one of the newest that is here."""
    link = manifest.link
    versions = [each for each in own if each.quarter == manifest.quarter]
    if not versions:
        fits = link.revision == 0
    else:
        fits = link.revision == versions[-1].revision + 1 and link.replaces == versions[-1].hash
    if not fits:
        raise refused("revision")


def in_force(taken: Iterable[Accepted]) -> tuple[Accepted, ...]:
    """The newest version of each office and quarter, sorted by both."""
    newest: dict[tuple[str, str], Accepted] = {}
    for each in sorted(taken, key=lambda each: each.sequence):
        newest[each.office, each.quarter] = each
    return tuple(newest[key] for key in sorted(newest))


def missing_quarters(taken: Iterable[Accepted], until: str) -> dict[str, tuple[str, ...]]:
    """For each office the quarters after its first one, up to `until`, that it has not sent."""
    sent: dict[str, set[str]] = {}
    for each in taken:
        sent.setdefault(each.office, set()).add(each.quarter)
    last = Quarter.parse(until)
    found = {}
    for office, there in sorted(sent.items()):
        all_of_them = map(str, quarters(Quarter.parse(min(there)), last))
        if absent := tuple(quarter for quarter in all_of_them if quarter not in there):
            found[office] = absent
    return found


def next_link(sent: Sequence[Sent], quarter: str, reason: str = "") -> Link:
    """Where the next bundle of an office stands.

    `reason` is one of REASONS for a correction of a quarter that was sent before, "" else.
    Raises UserError where these do not fit.
    """
    standing = [each for each in sorted(sent, key=_sequence) if each.state != REFUSED]
    versions = [each for each in standing if each.quarter == quarter]
    if bool(versions) != (reason in REASONS):
        raise _reason_needed() if versions else _nothing_to_correct()
    last, replaced = (each[-1] if each else None for each in (standing, versions))
    return Link(
        sequence=last.sequence + 1 if last else 1,
        revision=replaced.revision + 1 if replaced else 0,
        previous=last.hash if last else "",
        replaces=replaced.hash if replaced else "",
        reason=reason,
    )


def without_receipt(sent: Iterable[Sent], today: date) -> tuple[Sent, ...]:
    """The bundles that the city has not answered for four weeks, the oldest first."""
    late = (each for each in sent if each.state == PENDING and each.sent_on + LATE_AFTER <= today)
    return tuple(sorted(late, key=_sequence))


def _sequence(each: Sent) -> int:
    return each.sequence


def _reason_needed() -> UserError:
    return UserError(
        translate(
            "Bundle",
            "Dieses Quartal ist schon abgegeben. Bitte wählen Sie einen Grund für die Korrektur.",
        ),
        "reason",
    )


def _nothing_to_correct() -> UserError:
    return UserError(
        translate(
            "Bundle", "Dieses Quartal ist noch nicht abgegeben, es gibt nichts zu korrigieren."
        ),
        "reason",
    )
