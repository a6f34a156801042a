"""The five-person rule: a table in which fewer changed is carried forward, not counted anew.

Whoever compares two versions of a table would else learn about the few who changed.
"""

import hashlib
import hmac
from collections.abc import Iterable, Sequence

from kimdesk.statistics.disclosure.data import Person, Published, Sealed, TableSpec
from kimdesk.statistics.disclosure.parameters import LEAST_CHANGED


def digests(persons: Iterable[Person], dimensions: Iterable[str], key: bytes) -> frozenset[str]:
    """Who stands behind a table, as keyed digests of id and tabulated attributes."""
    names = sorted(dimensions)
    return frozenset(_digest(person, names, key) for person in persons)


def changed(before: frozenset[str], now: frozenset[str]) -> int:
    """How many persons make the difference: who came, went or got another attribute."""
    return len({digest.partition(":")[0] for digest in before ^ now})


def carried_forward(
    spec: TableSpec, quarter: str, now: frozenset[str], history: Sequence[Sealed]
) -> Published | None:
    """The older table to repeat, or None where it may be counted anew.

    A stock is compared with the last one published, a flow only with its own quarter: another
    quarter's flow consists of other events. Where nobody changed the table is carried forward,
    too, so that doing so does not tell that somebody did.
    """
    for sealed in reversed(history):
        if spec.is_flow and sealed.release.quarter != quarter:
            continue
        found = sealed.release.table(spec.id)
        if found is None or found.level == "none":
            continue
        before = sealed.persons.get(spec.id, frozenset())
        return found if changed(before, now) < LEAST_CHANGED else None
    return None


def _digest(person: Person, names: Sequence[str], key: bytes) -> str:
    values = "\x1f".join(f"{name}={person.values[name]}" for name in names)
    return ":".join(
        hmac.new(key, text.encode(), hashlib.sha256).hexdigest()[:32]
        for text in (person.id, f"{person.id}\x1f{values}")
    )
