"""Finds persons by keys. What it costs depends on what was typed, hardly on the store.

For one typed word the index is walked until enough persons are found. For several the
persons of each are taken and compared; words that half of all people have (`mohammed a`)
and words beside a very rare one are left to the judging of the candidates.
"""

import json
from collections.abc import Sequence

from sqlalchemy import func, select, text, union_all
from sqlalchemy.orm import Session

from kimdesk.base.names.keys import KeyKind
from kimdesk.clients.access import visible_cases
from kimdesk.clients.model import Case, HouseholdMember
from kimdesk.clients.searching.wanted import Range, Wanted
from kimdesk.vault.work import Store

CANDIDATES = 300
"""Persons that are given at most."""
_RARE = 60
_FEW = 50
_WALKED = 20_000
_NEARLY_EVERYBODY = 40_000
_WALKED_VAGUE = 2_500

_COUNT = text("""
WITH looked_up(place, kind, low, high) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(:ranges))
SELECT l.place, sum((SELECT count(*) FROM (
    SELECT 1 FROM name_key AS k
    WHERE k.kind = l.kind AND k.key >= l.low AND k.key < l.high LIMIT :most)))
FROM looked_up AS l GROUP BY l.place
""")
# First the word as it is, newest persons first, then the ranges in their order.
# As two lists in JSON, which costs a third of as many rows.
_FIND = text("""
WITH looked_up(place, kind, low, high) AS MATERIALIZED (
    SELECT key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(:ranges))
SELECT json_group_array(person_id), json_group_array(place) FROM (
    SELECT * FROM (
        SELECT person_id, -1 AS place FROM name_key AS k
        WHERE kind = :kind AND key = :word
        AND (:all OR person_id IN (SELECT value FROM json_each(:visible)))
        ORDER BY person_id DESC LIMIT :most)
    UNION ALL SELECT * FROM (
        SELECT k.person_id, l.place FROM looked_up AS l
        CROSS JOIN name_key AS k ON k.kind = l.kind AND k.key >= l.low AND k.key < l.high
        WHERE NOT (k.kind = :kind AND k.key = :word)
        AND (:all OR k.person_id IN (SELECT value FROM json_each(:visible)))
        LIMIT :most))
""")


def find_persons(session: Session, wanted: Sequence[Wanted], visible: str | None) -> list[int]:
    """Ids of persons who may fit, the likeliest first; of all, or of the `visible` ones (JSON)."""
    if not wanted:
        return []
    if len(wanted) == 1:
        ranges = (*wanted[0].ranges, *wanted[0].vague)
        found = _places(session, wanted[0].word, ranges, visible, CANDIDATES)
        return list(found)[:CANDIDATES]
    leading = _leading(session, wanted)
    found = _met_by_all(session, leading, visible, _WALKED)
    sure = sorted(found, key=lambda one: (found[one], -one))
    if len(sure) >= _FEW or not any(entry.vague for entry in leading):
        return sure[:CANDIDATES]
    vague = [Wanted(entry.word, (*entry.ranges, *entry.vague)) for entry in leading]
    found = _met_by_all(session, vague, visible, _WALKED_VAGUE)
    more = sorted(found.keys() - set(sure), key=lambda one: (found[one], -one))
    return [*sure, *more][:CANDIDATES]


def _met_by_all(
    session: Session, wanted: Sequence[Wanted], visible: str | None, most: int
) -> dict[int, int]:
    """Persons who meet everything, with the places summed up; `wanted` the rarest first."""
    found: dict[int, int] = {}
    for number, entry in enumerate(wanted):
        if number and len(found) <= _RARE:
            break
        also = _places(session, entry.word, entry.ranges, visible, most)
        if number:
            also = {one: place + also[one] for one, place in found.items() if one in also}
        found = also
    return found


def visible_persons(session: Session, store: Store) -> str | None:
    """Who may be found: None for everybody, else clients of visible cases and members, in JSON."""
    if store.identity.sees_all_cases:
        return None
    seen = visible_cases(store.identity, store.clock.today())
    members = (
        select(HouseholdMember.member_id)
        .join(Case, Case.person_id == HouseholdMember.person_id)
        .where(seen)
    )
    both = union_all(select(Case.person_id).where(seen), members).subquery()
    return session.scalar(select(func.json_group_array(both.c[0])))


def _leading(session: Session, wanted: Sequence[Wanted]) -> list[Wanted]:
    """The rarest of the wanted things first, without those that nearly everybody has."""
    ranges = [
        (place, found.kind, found.low, found.high)
        for place, entry in enumerate(wanted)
        for found in entry.ranges
    ]
    counts = [0] * len(wanted)
    for place, count in session.execute(_COUNT, {"ranges": json.dumps(ranges), "most": _WALKED}):
        counts[place] = count
    rarest, *others = sorted(range(len(wanted)), key=counts.__getitem__)
    return [
        wanted[place] for place in (rarest, *(p for p in others if counts[p] < _NEARLY_EVERYBODY))
    ]


def _places(
    session: Session,
    word: str,
    ranges: Sequence[Range],
    visible: str | None,
    most: int,
) -> dict[int, int]:
    """Persons with a key in `ranges`, with the place of the first range that found them."""
    persons, places = session.execute(
        _FIND,
        {
            "ranges": json.dumps([(found.kind, found.low, found.high) for found in ranges]),
            "kind": KeyKind.WORD.value,
            "word": word,
            "all": visible is None,
            "visible": visible or "[]",
            "most": most,
        },
    ).one()
    # Backwards, so that the first place of a person is the one that stays.
    found = dict(zip(reversed(json.loads(persons)), reversed(json.loads(places)), strict=True))
    return dict(reversed(found.items()))
