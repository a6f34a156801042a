"""The five-person rule: a table in which fewer changed is carried forward, not counted anew.

Whoever compares two versions of a table would else learn about the few who changed.
"""

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Sequence

from kimdesk.statistics.disclosure.data import (
    Amount,
    Person,
    Published,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import RULES, Rules

Digests = frozenset[str]


def digests(persons: Iterable[Person], dimensions: Iterable[str], key: bytes) -> Digests:
    """Who stands behind a table, as keyed digests of id and tabulated attributes."""
    names = sorted(dimensions)
    return _digests(((person.id, _text(person, names)) for person in persons), key)


def amount_digests(amounts: Iterable[Amount], dimensions: Iterable[str], key: bytes) -> Digests:
    """The same of what is counted of persons."""
    names = sorted(dimensions)
    return _digests(((a.person, f"{_text(a, names)}×{a.count}") for a in amounts), key)


def changed(before: Digests, now: Digests) -> int:
    """How many persons make the difference: who came, went or got another attribute."""
    return len({digest.partition(":")[0] for digest in before ^ now})


def may_count(
    spec: TableSpec,
    quarter: str,
    now: Digests,
    history: Sequence[Sealed],
    rules: Rules = RULES,
) -> bool:
    """Whether a table may be counted anew, given who stood behind all its versions so far.

    A stock is compared with all quarters, a flow only with versions of its own quarter: another
    quarter's flow consists of other events. Where nobody changed since the last version it is
    carried forward, too, so that doing so does not tell that somebody did.
    """
    given = given_away(spec, quarter, history)
    versions = [sealed.persons.get(spec.id, frozenset[str]()) for sealed, _ in given]
    if versions and changed(versions[0], now) < rules.least_changed:
        return False
    return all(not 0 < changed(version, now) < rules.least_changed for version in versions[1:])


def carried_forward(spec: TableSpec, quarter: str, history: Sequence[Sealed]) -> Published | None:
    """The last version of a table, to be repeated; None where it was withdrawn."""
    for sealed, table in given_away(spec, quarter, history)[:1]:
        newest = [s for s in history if s.release.quarter == sealed.release.quarter][-1]
        return table if newest is sealed else None
    return None


def given_away(
    spec: TableSpec, quarter: str, history: Sequence[Sealed]
) -> list[tuple[Sealed, Published]]:
    """All versions of a table that a new one is to be compared with, the newest first."""
    found = []
    for sealed in reversed(history):
        table = sealed.release.table(spec.id)
        if table is None or table.level == "none":
            continue
        if not spec.is_flow or sealed.release.quarter == quarter:
            found.append((sealed, table))
    return found


def _text(who: Person | Amount, names: Sequence[str]) -> str:
    return "\x1f".join(f"{name}={who.values.get(name)}" for name in names)


def _digests(found: Iterable[tuple[str, str]], key: bytes) -> Digests:
    """Whoever is there twice with the same values has two digests."""
    times = Counter(found)
    return frozenset(
        f"{_digest(key, who)}:{_digest(key, who, text, str(at))}"
        for (who, text), count in times.items()
        for at in range(count)
    )


def _digest(key: bytes, *parts: str) -> str:
    return hmac.new(key, "\x1e".join(parts).encode(), hashlib.sha256).hexdigest()[:20]
