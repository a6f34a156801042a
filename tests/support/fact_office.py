"""An office for tests of facts: files written as rows, facts read as plain dictionaries."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kimdesk.base.clock import FixedClock
from kimdesk.casework.model import PhaseStep
from kimdesk.clients.model import Case, Contact, HouseholdMember, Person
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.statistics.facts import catch_up, rebuild
from kimdesk.statistics.model import CASE_FACTS, FACTS, FactCase, FactState, StatisticsFact
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.work import Store
from tests.support.statistics import open_memory_statistics
from tests.support.store import open_memory_store

CATALOGUE = load_catalogue()
TODAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
Row = dict[str, Any]


@dataclass
class FactOffice:
    """A store and its statistics."""

    store: Store
    statistics: StatisticsStore
    clock: FixedClock
    catalogue: Catalogue = field(default_factory=lambda: CATALOGUE)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def add(self, mapped: type[Any], **values: Any) -> int:
        """Write a record; its id."""
        record = mapped(**values)
        with self.store.unit() as unit:
            unit.session.add(record)
            unit.commit()
            return int(getattr(record, "id", 0))

    def change(self, mapped: type[Any], id: int, **values: Any) -> None:
        """Change a record."""
        with self.store.unit() as unit:
            record = unit.session.get_one(mapped, id)
            for name, value in values.items():
                setattr(record, name, value)
            unit.commit()

    def remove(self, mapped: type[Any], id: int) -> None:
        """Remove a record."""
        with self.store.unit() as unit:
            unit.session.delete(unit.session.get_one(mapped, id))
            unit.commit()

    def person(self, **values: Any) -> int:
        """Somebody."""
        return self.add(Person, **{"family_name": "Muster", **values})

    def case(
        self,
        admitted: date | None = None,
        closed: date | None = None,
        person_id: int | None = None,
        **values: Any,
    ) -> int:
        """A case, of somebody new unless said otherwise; in the phase its days stand for."""
        person_id = person_id or self.person()
        level, phase = ("ST3_CM", "UMSETZUNG") if admitted else ("ST2_CLEARING", "ANFRAGE")
        given: Row = {
            "person_id": person_id,
            "number": f"AWO1-2026-{next(self.numbers):04}",
            "level": level,
            "phase": "ABGESCHLOSSEN" if closed else phase,
            "admitted_on": admitted,
            "closed_on": closed,
        }
        return self.add(Case, **(given | values))

    def contact(self, case_id: int, held_on: date, **values: Any) -> int:
        """A contact, at the office if nothing else is said."""
        return self.add(Contact, **{"kind": "K_BUERO", **values}, case_id=case_id, held_on=held_on)

    def step(self, case_id: int, taken_on: date, to: str, **values: Any) -> int:
        """A step to another phase, as the history keeps it."""
        given: Row = {"case_id": case_id, "taken_on": taken_on, "phase_to": to}
        return self.add(PhaseStep, **(given | values))

    def lives_with(self, person_id: int, member_id: int, relation: str, *, counted: bool) -> int:
        """Put somebody into the household of a client."""
        both = {"person_id": person_id, "member_id": member_id}
        return self.add(HouseholdMember, **both, relation=relation, co_counselled=counted)

    def person_of(self, case_id: int) -> int:
        """Whose case it is."""
        with self.store.unit() as unit:
            return unit.session.get_one(Case, case_id).person_id

    def project(self) -> None:
        """Do everything that is due."""
        while catch_up(self.store, self.statistics, self.catalogue):
            pass

    def rebuild(self) -> None:
        """All anew."""
        rebuild(self.store, self.statistics, catalogue=self.catalogue)

    def id_of(self, case_id: int) -> str:
        """The random id of a case, "" for none."""
        with self.store.unit() as unit:
            found = unit.session.get(StatisticsFact, case_id)
            return found.fact_id if found else ""

    def facts(self, mapped: type[Any], case_id: int | None = None, **where: str) -> list[Row]:
        """The facts of a table (of one case), as they stand."""
        wanted = select(mapped.__table__).filter_by(**where)
        if case_id is not None:
            wanted = wanted.filter_by(fact_id=self.id_of(case_id))
        with self.statistics.unit() as unit:
            return [dict(row) for row in unit.session.execute(wanted).mappings()]

    def state(self, case_id: int, moment: str) -> Row:
        """What held for a case at a moment."""
        (found,) = self.facts(FactState, case_id, moment=moment)
        return found

    def moments(self, case_id: int) -> set[str]:
        """The moments a case has a state at."""
        return {row["moment"] for row in self.facts(FactState, case_id)}

    def population(self, name: str, quarter: str) -> set[int]:
        """The cases of BA, ZU, AB, BE in a quarter, as the facts say by their quarters."""
        tests: dict[str, Callable[[Row], bool]] = {
            "BA": lambda row: row["admitted_q"] < quarter and not "" < row["closed_q"] < quarter,
            "ZU": lambda row: row["admitted_q"] == quarter,
            "AB": lambda row: row["closed_q"] == quarter,
            "BE": lambda row: row["admitted_q"] <= quarter and not "" < row["closed_q"] <= quarter,
        }
        known = {self.id_of(case_id): case_id for case_id in self.cases()}
        return {known[row["fact_id"]] for row in self.facts(FactCase) if tests[name](row)}

    def cases(self) -> list[int]:
        """The ids of all cases."""
        with self.store.unit() as unit:
            return list(unit.session.scalars(select(Case.id)))

    def everything(self) -> dict[str, list[str]]:
        """All facts, with each random id replaced by the case it stands for."""
        with self.store.unit() as unit:
            rows = unit.session.execute(select(StatisticsFact.fact_id, StatisticsFact.case_id))
            known = {row.fact_id: f"case {row.case_id}" for row in rows}
        return {
            mapped.__tablename__: sorted(_named(row, known) for row in self.facts(mapped))
            for mapped in FACTS
        }

    def nothing_of(self, case_id: int) -> bool:
        """Whether no fact says anything of a case."""
        return not any(self.facts(mapped, case_id) for mapped in CASE_FACTS)


def open_fact_office(folder: Path) -> FactOffice:
    """A new, empty one."""
    clock = FixedClock(TODAY)
    store = open_memory_store(folder, clock=clock)
    return FactOffice(store, open_memory_statistics(folder, clock=clock), clock)


def _named(row: Row, known: dict[str, str]) -> str:
    return repr({name: known.get(value, value) for name, value in row.items()})
