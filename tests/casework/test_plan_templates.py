"""Templates: shipped examples, into a plan, out of a plan."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Goal, PlanTemplate, PlanTemplateItem
from kimdesk.casework.plan.examples import Loaded, examples, load_examples
from kimdesk.casework.plan.gaps import gaps
from kimdesk.casework.plan.order import add_goal, add_measure
from kimdesk.casework.plan.reading import read_plan
from kimdesk.casework.plan.template_making import from_plan
from kimdesk.casework.plan.templates import TemplateRow, insert, templates
from kimdesk.casework.plan.tree import tree_of
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.support.statements import counting

START = date(2026, 11, 20)


@pytest.fixture
def housing(store: Store, records: Records, case: Case) -> TemplateRow:
    """The example for looking for a flat, in the store."""
    load_examples(store, records)
    return next(t for t in templates(store) if t.title == "Wohnung suchen")


def test_ten_situations_are_shipped_and_each_makes_a_plan_that_lacks_nothing(
    store: Store, records: Records, case: Case
) -> None:
    assert load_examples(store, records) == Loaded(10, 0)
    for template in templates(store):
        insert(store, records, 1, template.id, {item.id for item in template.items}, START)
        assert template.life_domain
        assert template.note
    plan = read_plan(store, 1)
    assert len(plan.goals) >= 45
    assert gaps(plan) == ()


def test_what_the_office_changed_is_never_written_over(store: Store, records: Records) -> None:
    load_examples(store, records)
    first = templates(store)[0]
    records.change(PlanTemplate, first.id, 1, {"note": "unser eigener Text"})
    records.remove(PlanTemplate, templates(store)[1].id)
    assert load_examples(store, records) == Loaded(1, 9)
    assert templates(store)[0].note == "unser eigener Text"


def test_only_a_team_lead_loads_examples(store: Store, records: Records) -> None:
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    with pytest.raises(NotAllowed):
        load_examples(store, records)
    assert records.add(PlanTemplate, {"title": "Eigene"}).id
    store.identity = replace(store.identity, roles=frozenset({"R_DSB"}))
    with pytest.raises(NotAllowed):
        records.add(PlanTemplate, {"title": "Noch eine"})


def test_a_removed_template_comes_back_with_all_its_items(
    store: Store, records: Records, housing: TemplateRow
) -> None:
    before = templates(store)
    removal = records.remove(PlanTemplate, housing.id)
    assert len(templates(store)) == 9
    records.put_back(removal)
    assert templates(store) == before


def test_reading_takes_the_same_statements_for_many(store: Store, records: Records) -> None:
    def statements() -> int:
        with counting(store) as sent:
            templates(store)
        return len(sent)

    few = statements()
    load_examples(store, records)
    assert statements() == few <= 3


def test_chosen_items_bring_what_stands_above_them(
    store: Store, records: Records, housing: TemplateRow
) -> None:
    add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Schon da"})
    measure = next(item for item in housing.items if not item.level)
    roots = insert(store, records, 1, housing.id, {measure.id}, START)
    plan = read_plan(store, 1)
    assert [node.goal.level for node in tree_of(plan).walk()] == [
        "Z_RICHT",
        "Z_RICHT",
        "Z_RAHMEN",
        "Z_HANDL",
    ]
    (made,) = plan.measures
    assert made.due_on == START + timedelta(days=measure.days or 0)
    assert (made.kind, made.responsible) == (measure.kind, measure.responsible)
    assert len(roots) == 1
    records.remove(Goal, roots[0])
    assert [goal.what for goal in read_plan(store, 1).goals] == ["Schon da"]


def test_a_template_out_of_a_plan_has_nothing_personal(
    store: Store, records: Records, case: Case
) -> None:
    guiding = add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Sicher wohnen"})
    frame = {"level": "Z_RAHMEN", "what": "Umzug", "parent_id": guiding.id}
    above = add_goal(store, records, 1, frame)
    own = {"wording": "Meine Worte", "evaluation": "Bewertung", "indicator": "Vertrag"}
    days = {"due_on": START + timedelta(days=30), "parent_id": above.id}
    action = add_goal(store, records, 1, {"level": "Z_HANDL", "what": "Schein", **own, **days})
    task = {"what": "Antrag", "result": "Ergebnis", "responsible_name": "Sami Muster"}
    add_measure(store, records, 1, {"goal_id": action.id, **task, "due_on": START})
    from_plan(store, records, 1, {"title": "Umzug"})
    (template,) = templates(store)
    assert [item.level for item in template.items] == ["Z_RICHT", "Z_RAHMEN", "Z_HANDL", ""]
    assert [item.days for item in template.items] == [None, None, 30, 0]
    written = " ".join(str(item) for item in template.items)
    for personal in ("Meine Worte", "Bewertung", "Ergebnis", "Sami"):
        assert personal not in written


def test_wrong_places_and_empty_texts_are_refused(
    store: Store, records: Records, housing: TemplateRow
) -> None:
    top = housing.items[0]
    common: dict[str, object] = {"template_id": housing.id, "parent_id": top.id}
    for values, field in (
        ({"what": "Zu tief", "level": "Z_HANDL"}, "parent_id"),
        ({"what": "Maßnahme"}, "parent_id"),
        ({"what": "", "level": "Z_RAHMEN"}, "what"),
    ):
        with pytest.raises(UserError) as refused:
            records.add(PlanTemplateItem, common | values)
        assert refused.value.field == field
    with pytest.raises(UserError):
        records.add(PlanTemplate, {"title": ""})


def test_inserting_into_a_foreign_plan_is_refused(
    store: Store, records: Records, housing: TemplateRow
) -> None:
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    with pytest.raises(NotAllowed):
        insert(store, records, 1, housing.id, {housing.items[0].id}, START)
    with pytest.raises(NotAllowed):
        from_plan(store, records, 1, {"title": "Fremd"})


def test_the_shipped_file_uses_codes_that_exist(records: Records) -> None:
    def measures(goals: list[dict[str, object]]) -> list[dict[str, str]]:
        found: list[dict[str, str]] = []
        for goal in goals:
            found += goal.get("measure", [])  # type: ignore[arg-type]
            found += measures(goal.get("goal", []))  # type: ignore[arg-type]
        return found

    for template in examples():
        for measure in measures(template["goal"]):
            assert measure["kind"] in records.catalogue["CL32"]
            assert measure["responsible"] in records.catalogue["CL32R"]
