"""Plans: levels, order, SMART, measures, what stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan import order
from kimdesk.casework.plan.gaps import gaps
from kimdesk.casework.plan.measures import is_overdue, open_measures, set_state
from kimdesk.casework.plan.order import Place, add_goal, add_measure, move, placed
from kimdesk.casework.plan.reading import Plan, read_plan
from kimdesk.casework.plan.smart import smart_check
from kimdesk.casework.plan.tree import tree_of
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.support.statements import counting

TODAY = date(2026, 11, 20)


def goal(
    store: Store, records: Records, level: str, parent: int | None = None, **more: object
) -> Goal:
    values = {"level": level, "what": f"Ziel {level}", "parent_id": parent, **more}
    return add_goal(store, records, 1, values)


@pytest.fixture
def three(store: Store, records: Records, case: Case) -> tuple[int, int, int]:
    """A guiding goal, a framework goal below it and an action goal below that."""
    guiding = goal(store, records, "Z_RICHT")
    framework = goal(store, records, "Z_RAHMEN", guiding.id)
    action = goal(store, records, "Z_HANDL", framework.id)
    return guiding.id, framework.id, action.id


def plan(store: Store) -> Plan:
    return read_plan(store, 1)


def statements(store: Store) -> int:
    with counting(store) as sent:
        read_plan(store, 1)
    return len(sent)


def test_a_long_plan_takes_as_many_statements_as_an_empty_one(
    store: Store, records: Records, case: Case
) -> None:
    empty = statements(store)
    guiding = goal(store, records, "Z_RICHT")
    framework = goal(store, records, "Z_RAHMEN", guiding.id)
    with store.unit() as unit:
        for number in range(40):
            made = Goal(case_id=1, level="Z_HANDL", what=f"Ziel {number}", parent_id=framework.id)
            unit.session.add(made)
            unit.session.flush()
            unit.session.add_all(
                Measure(case_id=1, goal_id=made.id, what=f"Schritt {at}", responsible="CM")
                for at in range(5)
            )
        unit.commit()
    assert len(plan(store).measures) == 200
    assert statements(store) == empty <= 8


def test_the_tree_is_numbered_and_counts_what_is_done(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    done = add_measure(store, records, 1, {"goal_id": three[2], "what": "Antrag stellen"})
    add_measure(store, records, 1, {"goal_id": three[2], "what": "Unterlagen holen"})
    dropped = add_measure(store, records, 1, {"goal_id": three[2], "what": "Anrufen"})
    set_state(store, records, done.id, 1, "MS_ERLEDIGT")
    set_state(store, records, dropped.id, 1, "MS_ENTF")
    nodes = list(tree_of(plan(store)).walk())
    assert [node.number for node in nodes] == ["1", "1.1", "1.1.1"]
    assert nodes[0].progress == (1, 2)
    assert [m.what for m in nodes[2].measures] == ["Antrag stellen", "Unterlagen holen", "Anrufen"]


@pytest.mark.parametrize(
    ("level", "above"),
    [("Z_RICHT", 0), ("Z_RICHT", 1), ("Z_RAHMEN", 1), ("Z_RAHMEN", 2), ("Z_HANDL", 0)],
)
def test_a_goal_below_the_wrong_level_is_refused(
    store: Store, records: Records, three: tuple[int, int, int], level: str, above: int
) -> None:
    with pytest.raises(UserError) as refused:
        goal(store, records, level, three[above])
    assert refused.value.field == "parent_id"


def test_a_goal_cannot_stand_below_itself_or_what_is_below_it(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    for parent in three:
        with pytest.raises(UserError):
            move(store, records, 1, Place("goal", three[0], parent, 0))


def test_the_level_of_a_goal_with_goals_or_measures_below_it_stays(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    add_measure(store, records, 1, {"goal_id": three[2], "what": "Antrag stellen"})
    with pytest.raises(UserError) as refused:
        records.change(Goal, three[1], 1, {"level": "Z_RICHT", "parent_id": None})
    assert refused.value.field == "level"
    with pytest.raises(UserError):
        records.change(Goal, three[2], 1, {"level": "Z_RICHT", "parent_id": None})


def test_a_measure_stands_below_action_goals_only(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    with pytest.raises(UserError):
        add_measure(store, records, 1, {"goal_id": three[0], "what": "Antrag stellen"})


def test_empty_texts_are_refused(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: goal(store, records, "Z_RICHT", what=" "),
        lambda: add_measure(store, records, 1, {"goal_id": three[2], "what": ""}),
    )
    for refuse in acts:
        with pytest.raises(UserError) as refused:
            refuse()
        assert refused.value.field == "what"


def test_a_removed_goal_takes_all_below_along_and_comes_back_with_it(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    add_measure(store, records, 1, {"goal_id": three[2], "what": "Antrag stellen"})
    before = plan(store)
    removal = records.remove(Goal, three[0])
    assert plan(store).is_empty
    records.put_back(removal)
    assert plan(store) == before


def test_smart_says_what_is_missing(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    (row,) = [g for g in plan(store).goals if g.id == three[2]]
    assert [lamp.letter for lamp in smart_check(row) if not lamp.lit] == list("SMART")
    records.change(
        Goal,
        three[2],
        1,
        {"specific": True, "indicator": "Bescheid da", "due_on": date(2027, 3, 1)},
    )
    (row,) = [g for g in plan(store).goals if g.id == three[2]]
    assert [lamp.letter for lamp in smart_check(row) if lamp.lit] == ["S", "M", "T"]
    assert all(lamp.missing for lamp in smart_check(row) if not lamp.lit)


def test_gaps_name_what_an_action_goal_lacks(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    alone = goal(store, records, "Z_HANDL")
    first, second = gaps(plan(store))
    assert (first.goal_id, [name for name, _ in first.missing]) == (
        three[2],
        ["indicator", "due_on", "measure"],
    )
    assert (second.goal_id, second.missing[0][0]) == (alone.id, "parent_id")
    records.change(Goal, alone.id, 1, {"state": "ZS_ENTF"})
    assert len(gaps(plan(store))) == 1


def test_done_gets_its_day_and_loses_it_again(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    made = add_measure(
        store, records, 1, {"goal_id": three[2], "what": "Antrag", "due_on": date(2026, 11, 19)}
    )
    assert is_overdue(plan(store).measures[0], TODAY)
    assert [m.overdue for m in open_measures(store, 1)] == [True]
    change = set_state(store, records, made.id, 1, "MS_ERLEDIGT")
    assert plan(store).measures[0].done_on == TODAY
    assert open_measures(store, 1) == ()
    records.undone(change)
    (row,) = plan(store).measures
    assert (row.state, row.done_on) == ("MS_GEPLANT", None)


def test_a_measure_due_today_is_not_overdue(
    store: Store, records: Records, three: tuple[int, int, int]
) -> None:
    add_measure(store, records, 1, {"goal_id": three[2], "what": "Antrag", "due_on": TODAY})
    assert not is_overdue(plan(store).measures[0], TODAY)


def test_a_foreign_plan_is_closed(store: Store, records: Records, case: Case) -> None:
    made = goal(store, records, "Z_RICHT")
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    acts: tuple[Callable[[], object], ...] = (
        lambda: read_plan(store, 1),
        lambda: open_measures(store, 1),
        lambda: goal(store, records, "Z_RICHT"),
        lambda: move(store, records, 1, Place("goal", made.id, None, 0)),
    )
    for act in acts:
        with pytest.raises(NotAllowed):
            act()


# Order --------------------------------------------------------------------------------------


@given(st.lists(st.integers(), unique=True, min_size=1), st.data())
def test_placing_keeps_everything_and_can_be_taken_back(
    ids: list[int], data: st.DataObject
) -> None:
    moved = data.draw(st.sampled_from(ids))
    at = data.draw(st.integers(-1, len(ids) + 1))
    after = placed(ids, moved, at)
    assert sorted(after) == sorted(ids)
    assert [i for i in after if i != moved] == [i for i in ids if i != moved]
    assert placed(after, moved, ids.index(moved)) == ids


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-1, 9), st.integers(0, 4)), max_size=8))
def test_any_moves_taken_back_in_turn_leave_the_plan_as_it_was(
    wide: tuple[Store, Records, list[int], list[int]], moves: list[tuple[int, int, int]]
) -> None:
    store, records, actions, measures = wide
    before = shape(store)
    back: list[Place] = []
    for which, parent, at in moves:
        measure = which >= len(actions)
        place = (
            Place("measure", measures[which % len(measures)], actions[parent % len(actions)], at)
            if measure
            else Place("goal", actions[which], frameworks(store)[parent % 2], at)
        )
        back.append(move(store, records, 1, place))
        assert len(plan(store).goals) == 8
        assert len(plan(store).measures) == 4
    for place in reversed(back):
        move(store, records, 1, place)
    assert shape(store) == before


@pytest.fixture
def wide(store: Store, records: Records, case: Case) -> tuple[Store, Records, list[int], list[int]]:
    """Two framework goals with five action goals and four measures among them."""
    guiding = goal(store, records, "Z_RICHT")
    above = [goal(store, records, "Z_RAHMEN", guiding.id).id for _ in range(2)]
    actions = [goal(store, records, "Z_HANDL", above[n % 2]).id for n in range(5)]
    measures = [
        add_measure(store, records, 1, {"goal_id": actions[n % 2], "what": f"Schritt {n}"}).id
        for n in range(4)
    ]
    return store, records, actions, measures


def frameworks(store: Store) -> list[int]:
    return sorted(g.id for g in plan(store).goals if g.level == "Z_RAHMEN")


def shape(store: Store) -> list[tuple[str, int, tuple[int, ...]]]:
    return [
        (node.number, node.goal.id, tuple(m.id for m in node.measures))
        for node in tree_of(plan(store)).walk()
    ]


def test_a_move_among_many_writes_the_order_in_one_statement(
    store: Store, records: Records, case: Case
) -> None:
    made = [goal(store, records, "Z_RICHT").id for _ in range(12)]
    with counting(store) as sent:
        move(store, records, 1, Place("goal", made[11], None, 0))
    assert sum("UPDATE goal" in statement for statement in sent) == 1
    assert [g.id for g in plan(store).goals] == [made[11], *made[:11]]


def test_a_new_goal_stands_where_it_is_wanted(store: Store, records: Records, case: Case) -> None:
    first, last = goal(store, records, "Z_RICHT"), goal(store, records, "Z_RICHT")
    between = add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Dazwischen"}, at=1)
    assert [g.id for g in plan(store).goals] == [first.id, between.id, last.id]


def test_levels_take_what_the_list_says(records: Records) -> None:
    assert order.may_stand("Z_HANDL", "Z_RAHMEN", records)
    assert order.may_stand("Z_HANDL", "", records)
    assert not order.may_stand("Z_HANDL", "Z_RICHT", records)
