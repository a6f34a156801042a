"""What the rules find in a plan."""

from datetime import date

from kimdesk.casework.findings import all_findings
from kimdesk.casework.plan.order import add_goal, add_measure
from kimdesk.casework.plan.signing import sign
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


def found(store: Store, catalogue: Catalogue) -> list[tuple[str, str, str]]:
    return [
        (each.rule, each.kind, each.field)
        for each in all_findings(store, catalogue)
        if each.kind in {"goal", "measure", "plan_version"}
    ]


def test_a_drafted_action_goal_says_what_it_lacks(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    add_goal(store, records, 1, {"level": "Z_HANDL", "what": "Allein"})
    add_goal(store, records, 1, {"level": "Z_HANDL", "what": "Dahin", "state": "ZS_ENTF"})
    assert found(store, catalogue) == [
        ("R14", "goal", name) for name in ("parent_id", "indicator", "due_on", "what")
    ]


def test_late_measures_and_a_passed_review_are_found(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    guiding = add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Weit"})
    framework = {"level": "Z_RAHMEN", "what": "Näher", "parent_id": guiding.id}
    above = add_goal(store, records, 1, framework)
    values = {"indicator": "Bescheid", "due_on": date(2027, 1, 1), "parent_id": above.id}
    action = add_goal(store, records, 1, {"level": "Z_HANDL", "what": "Nah", **values})
    late = {"goal_id": action.id, "what": "Antrag", "due_on": date(2026, 11, 1)}
    add_measure(store, records, 1, late)
    add_measure(store, records, 1, {**late, "state": "MS_ERLEDIGT"})
    days = {"signed_client_on": date(2026, 8, 1), "signed_counsellor_on": date(2026, 8, 1)}
    sign(store, records, 1, {**days, "review_on": date(2026, 11, 1)})
    assert sorted(found(store, catalogue)) == [
        ("P3", "measure", "due_on"),
        ("P3", "plan_version", "review_on"),
    ]
