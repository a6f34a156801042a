"""Points out persons who may be in the store already, or twice in the list. Merges nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.base.names import (
    POSSIBLE,
    PersonFacts,
    WordScores,
    WrittenName,
    compare_persons,
    fold,
    likelihood,
    name_keys,
)
from kimdesk.base.names.births import BirthMatch, compare_births
from kimdesk.base.text import translate
from kimdesk.clients.access import visible_cases
from kimdesk.clients.importing.preview import Notice, PreparedRow
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.vault.work import UnitOfWork

_FEW = 3
"""Of more persons with one birth date than these, only those with a like name are compared."""
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the store or of an earlier row, as far as it is compared."""

    family: str
    given: str
    born: str
    where: str
    case_id: int | None = None

    @property
    def facts(self) -> PersonFacts:
        """What is compared."""
        return PersonFacts((WrittenName(self.family, self.given),), self.born)


def duplicate_notices(
    unit: UnitOfWork, rows: Iterable[PreparedRow], done: Callable[[], None]
) -> Iterator[Notice]:
    """A notice per row and person that may be the same; `done` is called after each row."""
    pool = _Pool(_in_store(unit))
    for row in rows:
        person = _of_row(row)
        for likely in pool.like(person):
            text = translate("Import", "Vielleicht schon vorhanden: {where}.")
            yield Notice(
                row.number, "", text.format(where=likely.where), "duplicate", likely.case_id
            )
        pool.add(person)
        done()


class _Pool:
    """Persons by what a duplicate shares at least: the birth date, or the plain name."""

    def __init__(self, persons: Iterable[Somebody]) -> None:
        self._by_birth: defaultdict[str, list[Somebody]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Somebody]] = defaultdict(list)
        self._keys: dict[str, frozenset[str]] = {}
        self._scores = WordScores()
        for person in persons:
            self.add(person)

    def add(self, person: Somebody) -> None:
        if person.born:
            self._by_birth[person.born].append(person)
        self._by_name[_plain(person)].append(person)

    def like(self, person: Somebody) -> list[Somebody]:
        """The most likely ones, best first."""
        same_birth = self._by_birth.get(person.born, []) if person.born else []
        if len(same_birth) > _FEW:
            keys = self._keys_of(person)
            same_birth = [other for other in same_birth if keys & self._keys_of(other)]
        same_name = self._by_name.get(_plain(person), [])
        near = [p for p in same_name if compare_births(p.born, person.born) < BirthMatch.DIFFERENT]
        candidates = {id(p): p for p in (*same_birth, *near)}
        rare = len(same_name) <= 1
        judged = [(self._likelihood(person, p, rare=rare), p) for p in candidates.values()]
        judged.sort(key=lambda pair: -pair[0])
        return [other for chance, other in judged[:_SHOWN] if chance >= POSSIBLE]

    def _likelihood(self, person: Somebody, other: Somebody, *, rare: bool) -> int:
        return likelihood(compare_persons(person.facts, other.facts, self._scores, rare=rare))

    def _keys_of(self, person: Somebody) -> frozenset[str]:
        name = f"{person.family} {person.given}"
        if name not in self._keys:
            self._keys[name] = frozenset(f"{k.kind}{k.key}" for k in name_keys(name).keys)
        return self._keys[name]


def _plain(person: Somebody) -> str:
    return " ".join(sorted(fold(f"{person.family} {person.given}").split()))


def _of_row(row: PreparedRow) -> Somebody:
    where = translate("Import", "Zeile {row} dieser Liste").format(row=row.number)
    return Somebody(
        str(row.values.get("family_name", "")),
        str(row.values.get("given_name", "")),
        str(row.values.get("birth_date", "")),
        where,
    )


def _in_store(unit: UnitOfWork) -> Iterator[Somebody]:
    """Every person; of files of others only whose hands they are in is told."""
    visible = visible_cases(unit.store.identity, unit.store.clock.today())
    query = (
        select(
            Person.family_name,
            Person.given_name,
            Person.birth_date,
            Case.id,
            Case.number,
            Staff.name,
            visible.label("visible"),
        )
        .outerjoin(Case, Case.person_id == Person.id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
    )
    for family, given, born, case_id, number, counsellor, seen in unit.session.execute(query):
        if case_id is None:
            yield Somebody(family, given, born, translate("Import", "Person ohne eigene Akte"))
        elif seen:
            where = translate("Import", "Akte {number}").format(number=number)
            yield Somebody(family, given, born, where, case_id)
        else:
            where = translate("Import", "Akte bei {name}").format(name=counsellor or "–")
            yield Somebody(family, given, born, where)
