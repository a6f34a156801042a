"""What holds for every series and every sequence of acts on it."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kimdesk.base.errors import UserError
from kimdesk.calendar.appointments import (
    Scope,
    Undo,
    add_appointment,
    change_appointment,
    move,
    remove,
)
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.outcomes import set_outcome
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.rule_changes import begun_at, ended_before, first_moved, moved, same_length
from kimdesk.calendar.rules import FREQUENCIES, RuleFields, rule_from
from kimdesk.calendar.series import days_of, parts_of
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import content, values
from tests.support.store import open_memory_store

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
BEGINS = st.dates(date(2026, 1, 1), date(2027, 3, 1))


@st.composite
def series(draw: st.DrawFn) -> tuple[str, date]:
    """A rule with an end, and its first day."""
    freq = draw(st.sampled_from(FREQUENCIES))
    begins_on = draw(BEGINS)
    ends = draw(st.sampled_from(("until", "count")))
    fields = RuleFields(
        freq=freq,
        interval=draw(st.integers(1, 3)),
        weekdays=tuple(draw(st.sets(st.integers(0, 6), min_size=1))),
        by_weekday=draw(st.booleans()),
        month_day=draw(st.sampled_from((1, 15, 28, 29, 30, 31, -1))),
        week=draw(st.sampled_from((1, 2, 3, 4, -1))),
        weekday=draw(st.integers(0, 6)),
        month=draw(st.integers(1, 12)),
        until=begins_on + timedelta(days=draw(st.integers(0, 500))) if ends == "until" else None,
        count=draw(st.integers(1, 30)) if ends == "count" else None,
    )
    rule = rule_from(fields)
    days = days_of(rule, begins_on)
    first = days.nth(0)
    assume(first is not None and first >= begins_on and days.all()[-1] < date(2060, 1, 1))
    return rule, first or begins_on


@given(series(), st.integers(1, 40))
def test_both_parts_of_a_divided_series_have_the_days_of_the_whole(
    made: tuple[str, date], at: int
) -> None:
    rule, begins_on = made
    days = days_of(rule, begins_on).all()
    assume(at < len(days))
    earlier = days_of(ended_before(rule, begins_on, days[at]), begins_on).all()
    later = days_of(begun_at(rule, begins_on, days[at]), days[at]).all()
    assert earlier + later == days


@given(series(), st.integers(0, 40), st.integers(-10, 10))
def test_a_moved_series_has_as_many_days_and_the_one_moved_to(
    made: tuple[str, date], at: int, shift: int
) -> None:
    rule, begins_on = made
    days = days_of(rule, begins_on).all()
    assume(at < len(days))
    was, now = days[at], days[at] + timedelta(days=shift)
    new = moved(rule, was, now)
    first = first_moved(new, begins_on, was, now)
    new = same_length(new, first, len(days))
    found = days_of(new, first).all()
    assert len(found) == len(days)
    assert parts_of(rule).keys() <= parts_of(new).keys()
    if parts_of(rule)["FREQ"] in {"DAILY", "WEEKLY"}:
        assert found == [day + timedelta(days=shift) for day in days]
    elif shift == 0:
        assert found == days
    elif now.day <= 28 and was.day <= 28 and "BYDAY" not in rule:
        assert found[at] == now


@dataclass(frozen=True)
class Step:
    """One act: on which of the occurrences shown, how far, and with what."""

    act: str
    on: int
    scope: Scope
    days: int
    hour: int
    state: str


STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from(("move", "title", "staff", "remove", "outcome", "rule")),
        st.integers(0, 30),
        st.sampled_from(("this", "following", "all")),
        st.integers(-9, 9),
        st.integers(7, 16),
        st.sampled_from(("T_STATT", "T_VERSAEUMT", "T_ABG_KL")),
    ),
    min_size=1,
    max_size=5,
)
RULES = (
    "FREQ=WEEKLY;COUNT=6",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;COUNT=9",
    "FREQ=DAILY;INTERVAL=3;UNTIL=20260430",
    "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5",
    "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270101",
    "FREQ=WEEKLY",
)


@pytest.fixture(scope="module")
def desk(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue
) -> Iterator[tuple[Store, Records]]:
    """One store for all examples; each begins with an empty calendar."""
    folder: Path = tmp_path_factory.mktemp("store")
    store = open_memory_store(folder)
    yield store, Records(store, catalogue)
    store.engine.dispose()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(RULES), STEPS)
def test_any_sequence_of_acts_can_be_taken_back_and_done_again(
    desk: tuple[Store, Records], rule: str, steps: list[Step]
) -> None:
    store, records = desk
    clear(store)
    add_appointment(store, records, values(date(2026, 3, 2), rule=rule), (), (1,))
    stages: list[Any] = [content(shown(store))]
    undos: list[Undo] = []
    for step in steps:
        rows = shown(store)
        if not rows:
            break
        with suppress(UserError):
            undos.append(done(store, records, rows[step.on % len(rows)], step))
            stages.append(content(shown(store)))
    redos: list[Undo] = []
    for undo in reversed(undos):
        assert content(shown(store)) == stages[len(undos) - len(redos)]
        redos.append(undo.take_back(store, records))
    assert content(shown(store)) == stages[0]
    for number, redo in enumerate(reversed(redos), start=1):
        redo.take_back(store, records)
        assert content(shown(store)) == stages[number]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(RULES), STEPS)
def test_no_act_shows_an_occurrence_twice_or_loses_one_beside_its_scope(
    desk: tuple[Store, Records], rule: str, steps: list[Step]
) -> None:
    store, records = desk
    clear(store)
    add_appointment(store, records, values(date(2026, 3, 2), rule=rule), (), (1,))
    for step in steps:
        rows = shown(store)
        if not rows:
            break
        row = rows[step.on % len(rows)]
        try:
            done(store, records, row, step)
        except UserError:
            assert content(shown(store)) == content(rows)
            continue
        after = shown(store)
        assert len({each.key for each in after}) == len(after)
        others = {c[0:5] for c in content(rows) if c[1] != row.original_on}
        if step.scope == "this" or row.series_id == 0:
            assert others <= {c[0:5] for c in content(after)} | {c[0:5] for c in content((row,))}
        elif step.act in {"title", "staff"}:
            assert [each.begins for each in after] == [each.begins for each in rows]


def done(store: Store, records: Records, row: OccurrenceRow, step: Step) -> Undo:
    """Do the act on the occurrence."""
    where = (store, records, row.appointment_id, row.original_on)
    day = row.begins.date() + timedelta(days=step.days)
    begins = datetime(day.year, day.month, day.day, step.hour, 15)  # noqa: DTZ001 - wall time
    if step.act == "move":
        return move(*where, step.scope, begins, begins + timedelta(minutes=45))
    if step.act == "remove":
        return remove(*where, step.scope)
    if step.act == "outcome":
        return set_outcome(*where, step.state).undo
    if step.act == "staff":
        return change_appointment(*where, step.scope, {}, staff_ids=() if step.days < 0 else (1,))
    if step.act == "rule":
        rule = f"FREQ=WEEKLY;INTERVAL={1 + step.hour % 3};COUNT={step.hour}"
        return change_appointment(*where, step.scope, {"rule": rule})
    return change_appointment(*where, step.scope, {"title": f"Muster {step.hour}"})


def shown(store: Store) -> tuple[OccurrenceRow, ...]:
    """Everything in three years."""
    return occurrences(store, FIRST, LAST)


def clear(store: Store) -> None:
    """An empty calendar."""
    with store.unit() as unit:
        unit.session.execute(delete(Appointment))
        unit.commit()
