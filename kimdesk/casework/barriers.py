"""The register of structural barriers: kept by everybody who sees cases, reported to the city.

A barrier counts the cases it affects and never names them outside. Reporting it is refused
while a text in it points to a person (`barrier_texts.py`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.casework.barrier_texts import TEXTS, Trace, traces, traces_of
from kimdesk.casework.model import Barrier, BarrierCase, BarrierStep
from kimdesk.casework.model.barriers import moving
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.model import Case, Staff
from kimdesk.clients.records import Change, Records, Removal, Values
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

# Where a barrier goes from each state (CL45); what was ended or put off can be taken up again.
NEXT = {
    "HS_ERFASST": ("HS_GEPRUEFT", "HS_ZURUECK"),
    "HS_GEPRUEFT": ("HS_GEMELDET", "HS_ZURUECK"),
    "HS_GEMELDET": ("HS_BEARB", "HS_GELOEST", "HS_TEIL", "HS_NICHT", "HS_ZURUECK"),
    "HS_BEARB": ("HS_LENKUNG", "HS_GELOEST", "HS_TEIL", "HS_NICHT", "HS_ZURUECK"),
    "HS_LENKUNG": ("HS_BEARB", "HS_GELOEST", "HS_TEIL", "HS_NICHT", "HS_ZURUECK"),
    "HS_GELOEST": ("HS_BEARB",),
    "HS_TEIL": ("HS_BEARB",),
    "HS_NICHT": ("HS_BEARB",),
    "HS_ZURUECK": ("HS_GEPRUEFT",),
}
REPORTED = "HS_GEMELDET"
# Nobody but who wrote it has read it yet.
_UNSEEN = frozenset({"HS_ERFASST"})
GENERATIVE = 3


@dataclass(frozen=True, slots=True)
class BarrierRow:
    """A barrier as the register shows it; `cases` counts all affected ones of the office."""

    id: int
    title: str
    kind: str
    level: str
    state: str
    life_domain: str
    cases: int
    seen_last_on: date | None

    @property
    def reach(self) -> str:
        """How far it reaches, by the number of affected cases."""
        return reach_of(self.cases)


@dataclass(frozen=True, slots=True)
class BarrierFile:
    """One barrier whole. `seen` are affected cases that may be opened: id and number."""

    barrier: Any
    steps: tuple[tuple[Any, str], ...]
    seen: tuple[tuple[int, str], ...]
    cases: int
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class ToReport:
    """A barrier for the report; `kept_back` are texts that point to a person as yet."""

    barrier: Any
    cases: int
    kept_back: frozenset[str]


def reach_of(cases: int) -> str:
    """Code of CL44R for a number of affected cases; from three on it is a generative theme."""
    if cases >= GENERATIVE:
        return "RW_GENERATIV"
    return "RW_MEHRFACH" if cases == GENERATIVE - 1 else "RW_EINZEL"


def barrier_rows(store: Store) -> tuple[BarrierRow, ...]:
    """The whole register, those with most cases first; one statement."""
    count = (
        select(func.count()).where(BarrierCase.barrier_id == Barrier.id).scalar_subquery()
    )  # fmt: skip
    query = select(
        Barrier.id,
        Barrier.title,
        Barrier.kind,
        Barrier.level,
        Barrier.state,
        Barrier.life_domain,
        count.label("cases"),
        Barrier.seen_last_on,
    ).order_by(count.desc(), Barrier.id)
    with store.unit() as unit:
        return tuple(BarrierRow(*row) for row in unit.session.execute(query))


def barrier_file(store: Store, catalogue: Catalogue, barrier_id: int) -> BarrierFile:
    """One barrier with its steps and cases. Raises UserError when it is gone."""
    with store.unit() as unit:
        barrier = _loaded(unit, barrier_id)
        steps = unit.session.execute(
            select(BarrierStep, func.coalesce(Staff.name, ""))
            .outerjoin(Staff, Staff.id == BarrierStep.staff_id)
            .where(BarrierStep.barrier_id == barrier_id)
            .order_by(BarrierStep.id.desc())
        )
        affected = select(BarrierCase.case_id).where(BarrierCase.barrier_id == barrier_id)
        seen = unit.session.execute(
            select(Case.id, Case.number)
            .where(Case.id.in_(affected), openable(store))
            .order_by(Case.number)
        )
        return BarrierFile(
            barrier,
            tuple((step, name) for step, name in steps),
            tuple((case_id, number) for case_id, number in seen),
            len(unit.session.scalars(affected).all()),
            traces(unit, catalogue, barrier),
        )


def to_report(
    store: Store, catalogue: Catalogue, barrier_ids: Sequence[int]
) -> tuple[ToReport, ...]:
    """Barriers in the order of their ids, with what must not leave the office.

    A fixed number of statements; one that is gone is left out.
    """
    count = func.count(BarrierCase.id)
    query = (
        select(Barrier, count)
        .outerjoin(BarrierCase, BarrierCase.barrier_id == Barrier.id)
        .where(Barrier.id.in_(barrier_ids))
        .group_by(Barrier.id)
    )
    with store.unit() as unit:
        found = {barrier.id: (barrier, cases) for barrier, cases in unit.session.execute(query)}
        known = traces_of(unit, catalogue, [barrier for barrier, _ in found.values()])
    return tuple(
        ToReport(*found[each], _kept_back(found[each][0], known[each]))
        for each in barrier_ids
        if each in found
    )


def _kept_back(barrier: Barrier, found: Iterable[Trace]) -> frozenset[str]:
    """Texts that name somebody; until the team has looked, also those that only may do so."""
    unseen = barrier.state in _UNSEEN
    return frozenset(trace.field for trace in found if trace.certain or unseen)


def of_case(store: Store, case_id: int) -> tuple[tuple[int, int, str, str], ...]:
    """Barriers that affect a case: id of the link, id, title and state of the barrier."""
    query = (
        select(BarrierCase.id, Barrier.id, Barrier.title, Barrier.state)
        .join(Barrier, Barrier.id == BarrierCase.barrier_id)
        .where(BarrierCase.case_id == case_id)
        .order_by(BarrierCase.id)
    )
    with store.unit() as unit:
        require_case(unit, case_id)
        return tuple((row[0], row[1], row[2], row[3]) for row in unit.session.execute(query))


def add_barrier(
    store: Store, records: Records, values: Values, case_id: int | None = None
) -> Barrier:
    """A new barrier, seen today, from a case or free. Raises UserError at a field."""
    today = store.clock.today()
    usual = {
        "state": "HS_ERFASST",
        "seen_first_on": today,
        "seen_last_on": today,
        "author_id": store.identity.staff_id,
    }
    with store.unit() as unit:
        barrier = records.add_in(unit, Barrier, {**usual, **values})
        _note_step(unit, records, barrier.id, "HS_ERFASST", "")
        if case_id is not None:
            _affect(unit, records, barrier.id, case_id)
        unit.commit()
    return barrier


def write(records: Records, store: Store, barrier_id: int, version: int, changes: Values) -> Change:
    """Change fields of a barrier; the first change of a new one (id 0) makes it."""
    if barrier_id:
        return records.change(Barrier, barrier_id, version, changes)
    barrier = add_barrier(store, records, changes)
    return Change(Barrier, barrier.id, barrier.version, {}, changes)


def affect(store: Store, records: Records, barrier_id: int, case_id: int) -> int:
    """Note that a case is affected; it was seen today. Twice is once. The link's id."""
    with store.unit() as unit:
        require_case(unit, case_id)
        link_id = _affect(unit, records, barrier_id, case_id)
        unit.commit()
    return link_id


def release(records: Records, link_id: int) -> Removal:
    """A case is not affected after all; `records.put_back` takes it back."""
    return records.remove(BarrierCase, link_id)


def move(
    store: Store,
    records: Records,
    catalogue: Catalogue,
    barrier_id: int,
    state: str,
    note: str = "",
) -> None:
    """Take a barrier to its next state (CL45), with a step in its history.

    Raises UserError for a step that does not lead there, and for a report without a
    description or with a text that points to a person.
    """
    with store.unit() as unit:
        barrier = _loaded(unit, barrier_id)
        if state not in NEXT.get(barrier.state, ()):
            raise UserError(translate("Barriers", "Dieser Schritt ist jetzt nicht möglich."))
        changes: dict[str, object] = {"state": state}
        if state == REPORTED:
            _require_reportable(unit, catalogue, barrier)
            changes["reported_on"] = store.clock.today()
        with moving(unit):
            records.change_in(unit, Barrier, barrier_id, barrier.version, changes)
        _note_step(unit, records, barrier_id, state, clean(note))
        unit.commit()


def _require_reportable(unit: UnitOfWork, catalogue: Catalogue, barrier: Barrier) -> None:
    if not barrier.description:
        raise UserError(translate("Barriers", "Bitte zuerst die Hürde beschreiben."), "description")
    found = [trace for trace in traces(unit, catalogue, barrier) if trace.certain]
    if found:
        raise UserError(
            translate(
                "Barriers",
                "Hier steht „{text}“. Bitte ohne Angaben zu einzelnen Personen schreiben.",
            ).format(text=found[0].text),
            found[0].field,
        )


def _affect(unit: UnitOfWork, records: Records, barrier_id: int, case_id: int) -> int:
    known = select(BarrierCase.id).where(
        BarrierCase.barrier_id == barrier_id, BarrierCase.case_id == case_id
    )
    link_id = unit.session.scalar(known)
    if link_id is not None:
        return link_id
    today = unit.store.clock.today()
    link = {"barrier_id": barrier_id, "case_id": case_id, "seen_on": today}
    added = records.add_in(unit, BarrierCase, link)
    barrier = _loaded(unit, barrier_id)
    records.change_in(unit, Barrier, barrier_id, barrier.version, {"seen_last_on": today})
    return added.id


def _note_step(unit: UnitOfWork, records: Records, barrier_id: int, state: str, note: str) -> None:
    step = {
        "barrier_id": barrier_id,
        "taken_on": unit.store.clock.today(),
        "state": state,
        "note": note,
        "staff_id": unit.store.identity.staff_id,
    }
    records.add_in(unit, BarrierStep, step)


def _loaded(unit: UnitOfWork, barrier_id: int) -> Barrier:
    barrier = unit.session.get(Barrier, barrier_id)
    if barrier is None:
        raise UserError(translate("Barriers", "Diese Hürde gibt es nicht mehr."))
    return barrier


__all__ = [
    "NEXT",
    "TEXTS",
    "BarrierFile",
    "BarrierRow",
    "Trace",
    "add_barrier",
    "affect",
    "barrier_file",
    "barrier_rows",
    "move",
    "of_case",
    "reach_of",
    "release",
    "write",
]
