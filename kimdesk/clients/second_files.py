"""R22: a second file of somebody whose name sounds the same and whose birth date is the same."""

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.orm import Session

from kimdesk.base.names import ReasonKind, WordScores, compare_persons
from kimdesk.base.text import translate
from kimdesk.clients.findings import Finding
from kimdesk.clients.likeness.somebody import CaseOf, Somebody, read_somebodies
from kimdesk.vault.work import Store

_SAME_NAME = {ReasonKind.NAME_SAME, ReasonKind.NAME_SPELLING, ReasonKind.NAME_SOUND}
_BATCH = 400
# Two shared sounds, as a rule of family and given name, before names are compared at all.
_PAIRS = text("""
SELECT a.person_id, b.person_id FROM name_key AS a
CROSS JOIN name_key AS b ON b.kind = a.kind AND b.key = a.key AND b.person_id > a.person_id
WHERE a.kind = 'birth' AND length(a.key) = 10 AND 2 <= (
    SELECT count(*) FROM name_key AS x
    CROSS JOIN name_key AS y ON y.person_id = b.person_id AND y.kind = x.kind AND y.key = x.key
    WHERE x.person_id = a.person_id AND x.kind = 'p')
""")


def second_files(store: Store) -> Iterator[Finding]:
    """A warning for each case of the person at work that has a counterpart, see R22."""
    scores = WordScores()
    found: list[Finding] = []
    with store.unit() as unit:
        pairs = [tuple(row) for row in unit.session.execute(_PAIRS)]
        for start in range(0, len(pairs), _BATCH):
            found += _findings(unit.session, store, pairs[start : start + _BATCH], scores)
    # The unit is closed before the caller goes on: there is one transaction at a time.
    yield from found


def _findings(
    session: Session, store: Store, pairs: list[tuple[int, ...]], scores: WordScores
) -> list[Finding]:
    ids = sorted({person_id for pair in pairs for person_id in pair})
    known = {one.id: one for one in read_somebodies(session, store, ids)}
    found: list[Finding] = []
    for first, second in pairs:
        one, other = known[first], known[second]
        if one.cases and other.cases and _is_same(one, other, scores):
            found += _warnings(one, other)
            found += _warnings(other, one)
    return found


def _is_same(one: Somebody, other: Somebody, scores: WordScores) -> bool:
    reasons = compare_persons(one.facts, other.facts, scores)
    kinds = {reason.kind for reason in reasons}
    born = kinds & {ReasonKind.BIRTH_SAME, ReasonKind.BIRTH_ESTIMATED}
    return bool(kinds & _SAME_NAME and born) and not (one.restricted or other.restricted)


def _warnings(one: Somebody, other: Somebody) -> Iterator[Finding]:
    counterpart = next((case for case in other.cases if not case.household), None)
    for case in one.cases:
        if counterpart is not None and case.opens and not case.household:
            sentence = _sentence(counterpart)
            yield Finding("R22", "warning", case.id, case.number, "person", one.id, "", sentence)


def _sentence(counterpart: CaseOf) -> str:
    if counterpart.opens:
        return translate(
            "Rules",
            "Gleich klingender Name und gleiches Geburtsdatum wie in der Akte {number}. "
            "Ist es dieselbe Person, bitte zusammenführen.",
        ).format(number=counterpart.number)
    return translate(
        "Rules",
        "Gleich klingender Name und gleiches Geburtsdatum wie in einer Akte bei {name}. "
        "Bitte miteinander klären.",
    ).format(name=counterpart.counsellor or translate("Duplicates", "niemandem zugeordnet"))
