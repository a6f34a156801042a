"""The search: anybody and anything by what was typed, best hits first, each explained.

Nothing about a search is logged; opening a hit is.
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from kimdesk.base.errors import NotAllowed
from kimdesk.base.names.query import Query, parse_query
from kimdesk.base.text import translate
from kimdesk.clients.searching.candidates import CANDIDATES, find_persons, visible_persons
from kimdesk.clients.searching.facts import read_facts
from kimdesk.clients.searching.hits import Hit, Rank, SearchResult
from kimdesk.clients.searching.judging import Judge
from kimdesk.clients.searching.texts import find_texts
from kimdesk.clients.searching.typing_errors import with_near_words
from kimdesk.clients.searching.wanted import wanted_of
from kimdesk.vault.work import Store

__all__ = ["Hit", "Rank", "SearchResult", "search"]
SHORTEST = 2
"""Letters or digits from which on something is looked up."""
_SPARE = 20


def search(store: Store, text: str, limit: int = 50) -> SearchResult:
    """Up to `limit` hits for what was typed, best first; nothing below two letters.

    Counsellors find what belongs to their own and substituted cases, team leads all;
    restricted files are not found. Raises NotAllowed for roles that see no cases.
    """
    if not store.identity.sees_cases:
        raise NotAllowed(translate("Access", "Ihre Rolle sieht keine Akten."))
    query = parse_query(text, store.clock.today())
    if sum(char.isalnum() for char in query.text) < SHORTEST:
        return SearchResult((), more=False)
    with store.unit() as unit:
        hits, more = _persons(unit.session, store, query, limit)
        room = limit + 1 - len(hits)
        if room > 0:
            without = [hit.case_id for hit in hits]
            hits += find_texts(unit.session, store, query.text, room, without)
    return SearchResult(tuple(hits[:limit]), more=more or len(hits) > limit)


def _persons(session: Session, store: Store, query: Query, limit: int) -> tuple[list[Hit], bool]:
    visible = visible_persons(session, store)
    wanted = wanted_of(query)
    judge = Judge(query)
    found = find_persons(session, wanted, visible)
    hits, more = _judged(session, store, judge, found, limit)
    if judge.names and all(hit.rank > Rank.TRANSLITERATION for hit in hits):
        near = find_persons(session, with_near_words(session, judge.names, wanted), visible)
        known = set(found)
        others = [one for one in near if one not in known]
        hits += _judged(session, store, judge, others, limit)[0]
    hits.sort(key=lambda hit: (hit.rank, -round(hit.score), -(hit.case_id or 0)))
    return hits, more


def _judged(
    session: Session, store: Store, judge: Judge, found: Sequence[int], limit: int
) -> tuple[list[Hit], bool]:
    """The hits among the candidates, and whether some were not looked at.

    The likeliest come first. The others are looked at only where keys found persons whose
    names do not fit, and only as long as that brings something.
    """
    hits: list[Hit] = []
    first = limit + _SPARE
    for part in (found[:first], found[first:]):
        if not part or len(hits) >= limit or (judge.is_tired and not hits):
            break
        facts = read_facts(session, store, part, judge.query)
        hits += [hit for known in facts if (hit := judge.hit(known))]
    return hits, len(found) >= CANDIDATES or len(hits) > limit
