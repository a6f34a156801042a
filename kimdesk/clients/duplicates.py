"""The duplicate check: whether somebody who is about to be entered is known already.

It covers everybody in the store, household members and foreign cases included, because a
second file of one person is what it is there to prevent. Of a foreign case it says only
who keeps it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from kimdesk.base.dates import format_partial
from kimdesk.base.errors import NotAllowed
from kimdesk.base.names import POSSIBLE, PROBABLE, WordScores, compare_persons, likelihood
from kimdesk.base.text import translate
from kimdesk.clients.likeness.entry import PersonEntry, birth_wanted, name_wanted, other_wanted
from kimdesk.clients.likeness.somebody import CaseOf, Somebody, read_somebodies
from kimdesk.clients.likeness.wording import in_words
from kimdesk.clients.searching.candidates import find_persons
from kimdesk.vault.work import Store

__all__ = ["Candidate", "PersonEntry", "find_duplicates"]
_COMPARED = 120
_BY_NAME = 60
_BY_BIRTH = 40
_RARE = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. Of a `foreign` one only `title` and ids are filled.

    `title` is name and birth date, or "Akte vorhanden bei …"; `case_id` the case to open
    (a foreign one only with a reason), None without any. `probable` asks for a decision
    before a second file is made; `likelihood` is 0 to 100.
    """

    person_id: int
    case_id: int | None
    case_number: str
    title: str
    reasons: tuple[str, ...]
    foreign: bool
    probable: bool
    likelihood: int


def find_duplicates(
    store: Store, entry: PersonEntry, limit: int = 5, besides: int | None = None
) -> list[Candidate]:
    """Up to `limit` persons who may be the one entered, the likeliest first.

    `besides` is a person not to be named, for checking somebody who is stored already.
    Raises NotAllowed for roles that see no cases.
    """
    if not store.identity.sees_cases:
        raise NotAllowed(translate("Access", "Ihre Rolle sieht keine Akten."))
    with store.unit() as unit:
        ids, namesakes = _who(unit.session, entry)
        persons = read_somebodies(unit.session, store, [one for one in ids if one != besides])
    facts, scores = entry.facts, WordScores()
    judged = []
    for somebody in persons:
        rare = len(namesakes) <= _RARE
        reasons = compare_persons(facts, somebody.facts, scores, rare=rare)
        likely = likelihood(reasons)
        if likely >= POSSIBLE:
            judged.append((likely, somebody.id, somebody, [in_words(r) for r in reasons]))
    judged.sort(key=lambda one: one[:2], reverse=True)
    seen_all = store.identity.sees_all_cases
    return [
        _told(somebody, likely, tuple(reasons), seen_all=seen_all)
        for likely, _, somebody, reasons in judged[:limit]
    ]


def _who(session: Session, entry: PersonEntry) -> tuple[list[int], set[int]]:
    """Ids of those worth comparing, the likeliest first, and of all with a like name."""
    found: dict[int, None] = {}
    for wanted in other_wanted(entry):
        found |= dict.fromkeys(find_persons(session, (wanted,), None)[:_BY_NAME])
    birth = birth_wanted(entry.birth_date)
    namesakes: set[int] = set()
    later: dict[int, None] = {}
    for names in name_wanted(entry):
        if birth is not None:
            found |= dict.fromkeys(find_persons(session, (*names, birth), None)[:_BY_NAME])
        by_name = find_persons(session, names, None)
        namesakes |= set(by_name)
        later |= dict.fromkeys(by_name[:_BY_NAME])
    if birth is not None:
        later |= dict.fromkeys(find_persons(session, (birth,), None)[:_BY_BIRTH])
    return list(found | later)[:_COMPARED], namesakes


def _told(
    somebody: Somebody, likely: int, reasons: tuple[str, ...], *, seen_all: bool
) -> Candidate:
    case = next((case for case in somebody.cases if case.opens), None)
    foreign = somebody.restricted or (case is None and not seen_all)
    if foreign:
        case = next(iter(somebody.cases), None)
    return Candidate(
        person_id=somebody.id,
        case_id=None if somebody.restricted or case is None else case.id,
        case_number="" if foreign or case is None else case.number,
        title=_foreign_title(somebody) if foreign else _title(somebody, case),
        reasons=() if foreign else reasons,
        foreign=foreign,
        probable=likely >= PROBABLE,
        likelihood=likely,
    )


def _title(somebody: Somebody, case: CaseOf | None) -> str:
    return ", ".join(_known(somebody, case))


def _known(somebody: Somebody, case: CaseOf | None) -> Iterator[str]:
    yield str(somebody.name)
    if somebody.birth_date:
        yield translate("Duplicates", "geboren {date}").format(
            date=format_partial(somebody.birth_date)
        )
    if case is not None and case.household:
        yield translate("Duplicates", "im Haushalt der Akte {number}").format(number=case.number)
    elif case is not None:
        yield case.number


def _foreign_title(somebody: Somebody) -> str:
    if somebody.restricted:
        return translate("Duplicates", "Akte vorhanden, eingeschränkt (Art. 18 DSGVO)")
    case = next(iter(somebody.cases), None)
    if case is None:
        return translate("Duplicates", "Person vorhanden, ohne Akte")
    keeper = case.counsellor or translate("Duplicates", "niemandem zugeordnet")
    if case.household:
        return translate("Duplicates", "Im Haushalt einer Akte bei {name}").format(name=keeper)
    return translate("Duplicates", "Akte vorhanden bei {name}").format(name=keeper)
