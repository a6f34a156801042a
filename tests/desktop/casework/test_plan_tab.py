"""The tab "Plan", worked by a small robot with mouse and keyboard."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.order import add_goal, add_measure
from kimdesk.casework.plan.reading import Plan, read_plan
from kimdesk.casework.plan.signing import sign
from kimdesk.casework.plan.tree import tree_of
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.desktop.casework.plan.compare_dialog import CompareDialog
from kimdesk.desktop.casework.plan.nodes import Key
from kimdesk.desktop.casework.plan.sign_dialog import SignDialog
from kimdesk.desktop.casework.plan.tab import PlanTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.vault.work import Store
from tests.desktop.audit import audit
from tests.desktop.casework.conftest import Desk
from tests.desktop.files.test_accessibility import page_of
from tests.desktop.files.test_statements import cost

TODAY = date(2026, 12, 1)
KEY = Qt.Key


def plan(desk: Desk) -> Plan:
    return read_plan(desk.store, 1)


def do(desk: Desk, act: Callable[..., object], *arguments: object) -> None:
    """Do something where the window does it: in the store's thread."""
    desk.session.jobs.run(desk.window, act, *arguments)
    desk.settle()


def fill(desk: Desk, goals: int = 1, measures: int = 2) -> None:
    """A guiding goal with a framework goal, and below it action goals with measures."""
    do(desk, write_plan, desk.store, desk.session.records, goals, measures)


def write_plan(store: Store, records: Records, goals: int, measures: int) -> None:
    guiding = add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Sicher leben"})
    values = {"level": "Z_RAHMEN", "what": "Titel verlängert", "parent_id": guiding.id}
    above = add_goal(store, records, 1, values)
    for number in range(goals):
        values = {"level": "Z_HANDL", "what": f"Schritt {number}", "parent_id": above.id}
        made = add_goal(store, records, 1, values | {"wording": "أريد البقاء هنا"})
        for at in range(measures):
            task = {"goal_id": made.id, "what": f"Aufgabe {at}", "due_on": date(2026, 11, 28)}
            add_measure(store, records, 1, task)


def write_long_plan(store: Store) -> None:
    """Forty goals with five measures each."""
    with store.unit() as unit:
        top = Goal(case_id=1, level="Z_RICHT", what="Oben")
        unit.session.add(top)
        unit.session.flush()
        for number in range(40):
            goal = Goal(case_id=1, level="Z_RAHMEN", what=f"Ziel {number}", parent_id=top.id)
            unit.session.add(goal)
            unit.session.flush()
            unit.session.add_all(
                Measure(case_id=1, goal_id=goal.id, what=f"Schritt {at}", responsible="CM")
                for at in range(5)
            )
        unit.commit()


def open_plan(desk: Desk) -> tuple[FilePage, PlanTab]:
    page = desk.open()
    tab = desk.tab(page, "plan")
    assert isinstance(tab, PlanTab)
    return page, tab


@pytest.fixture
def filled(desk: Desk) -> tuple[Desk, FilePage, PlanTab]:
    """A file with a small plan, its tab in front."""
    fill(desk)
    return (desk, *open_plan(desk))


def press(desk: Desk, tab: PlanTab, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(tab.tree, key, held)
    QApplication.processEvents()
    desk.settle()


def write(desk: Desk, tab: PlanTab, text: str, end: Qt.Key = KEY.Key_Return) -> None:
    """Type into the line that is open in the tree."""
    editor = tab.tree.findChildren(QLineEdit)[-1]
    editor.setText(text)
    QTest.keyClick(editor, end)
    QApplication.processEvents()
    desk.settle()


def numbers(desk: Desk) -> list[tuple[str, str]]:
    return [(node.number, node.goal.what) for node in tree_of(plan(desk)).walk()]


def current(tab: PlanTab) -> Key | None:
    node = tab.tree.current_node()
    return node.key if node is not None else None


def test_a_whole_plan_is_written_with_the_keyboard_alone(desk: Desk) -> None:
    _, tab = open_plan(desk)
    assert tab.body.currentIndex() == 0
    tab.start.goal.click()
    write(desk, tab, "Sicher leben")
    for text in ("Titel verlängert", "Antrag gestellt", "Passfotos machen", "Termin buchen"):
        press(desk, tab, KEY.Key_Insert)
        write(desk, tab, text)
    assert numbers(desk) == [
        ("1", "Sicher leben"),
        ("1.1", "Titel verlängert"),
        ("1.1.1", "Antrag gestellt"),
    ]
    assert [m.what for m in plan(desk).measures] == ["Passfotos machen", "Termin buchen"]
    assert current(tab) == ("measure", 2)


def test_a_line_left_empty_or_with_escape_is_not_kept(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, _, tab = filled
    tab.tree.stand_on(("goal", 2))
    press(desk, tab, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    write(desk, tab, "Doch nicht", KEY.Key_Escape)
    press(desk, tab, KEY.Key_Insert)
    write(desk, tab, "  ")
    assert len(plan(desk).goals) == 3
    assert len(tab.model.nodes()) == 5


def test_tab_leaves_the_line_and_keeps_its_text(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, _, tab = filled
    tab.tree.stand_on(("goal", 2))
    press(desk, tab, KEY.Key_F2)
    write(desk, tab, "Neu gesagt", KEY.Key_Tab)
    assert not tab.tree.is_writing
    assert "Neu gesagt" in [goal.what for goal in plan(desk).goals]


def test_enter_edits_and_undo_takes_it_back(filled: tuple[Desk, FilePage, PlanTab]) -> None:
    desk, page, tab = filled
    tab.tree.stand_on(("goal", 3))
    press(desk, tab, KEY.Key_Return)
    write(desk, tab, "Antrag ist gestellt")
    assert plan(desk).goals[2].what == "Antrag ist gestellt"
    page.edits.undo()
    desk.settle()
    assert plan(desk).goals[2].what == "Schritt 0"


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_E])
def test_one_key_marks_a_measure_done_and_the_bar_takes_it_back(
    filled: tuple[Desk, FilePage, PlanTab], key: Qt.Key
) -> None:
    desk, page, tab = filled
    tab.tree.stand_on(("measure", 1))
    press(desk, tab, key)
    (first, second) = plan(desk).measures
    assert (first.state, first.done_on, second.state) == ("MS_ERLEDIGT", TODAY, "MS_GEPLANT")
    page.undo_bar.button.click()
    desk.settle()
    assert plan(desk).measures[0].state == "MS_GEPLANT"
    assert current(tab) == ("measure", 1)


def test_alt_and_arrows_move_and_stay_on_the_line(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, page, tab = filled
    tab.tree.stand_on(("measure", 1))
    press(desk, tab, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [m.id for m in plan(desk).measures] == [2, 1]
    assert current(tab) == ("measure", 1)
    press(desk, tab, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [m.id for m in plan(desk).measures] == [2, 1]
    page.edits.undo()
    desk.settle()
    assert [m.id for m in plan(desk).measures] == [1, 2]


def test_moving_on_at_the_end_of_a_goal_goes_to_the_next(desk: Desk) -> None:
    fill(desk, goals=2)
    _, tab = open_plan(desk)
    tab.tree.stand_on(("measure", 2))
    press(desk, tab, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = next(m for m in plan(desk).measures if m.id == 2)
    assert (moved.goal_id, moved.position) == (4, 0)


def test_delete_takes_all_below_along_and_undo_brings_it_back(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, page, tab = filled
    before = plan(desk)
    tab.tree.stand_on(("goal", 2))
    press(desk, tab, KEY.Key_Delete)
    assert [g.id for g in plan(desk).goals] == [1]
    assert page.undo_bar.isVisible()
    page.undo_bar.button.click()
    desk.settle()
    assert plan(desk) == before
    assert len(tab.model.nodes()) == 5


def test_a_drop_moves_and_a_wrong_one_is_refused(desk: Desk) -> None:
    fill(desk, goals=2)
    _, tab = open_plan(desk)
    model = tab.model

    def drop(key: Key, row: int, below: Key | None) -> bool:
        node = model.find(key)
        above = model.find(below) if below else None
        assert node is not None
        parent = model.index_of(above) if above is not None else QModelIndex()
        data = model.mimeData([model.index_of(node)])
        action = Qt.DropAction.MoveAction
        allowed = model.canDropMimeData(data, action, row, 0, parent)
        if allowed:
            model.dropMimeData(data, action, row, 0, parent)
            desk.settle()
        return allowed

    assert drop(("goal", 4), 0, ("goal", 2))
    assert numbers(desk)[2:] == [("1.1.1", "Schritt 1"), ("1.1.2", "Schritt 0")]
    assert drop(("measure", 1), -1, ("goal", 4))
    assert [m.id for m in plan(desk).measures if m.goal_id == 4] == [3, 4, 1]
    assert not drop(("goal", 1), 0, ("goal", 2))
    assert not drop(("measure", 1), 0, ("goal", 1))
    assert not drop(("goal", 4), 0, ("goal", 1))


def test_details_are_saved_on_leaving_and_lamps_follow(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, _, tab = filled
    tab.tree.stand_on(("goal", 3))
    panel = tab.sides.goal
    assert panel.lamps.isVisible()
    field: Any = panel.binding.fields["indicator"]
    field.set_draft("Bescheid liegt vor")
    tab.tree.stand_on(("measure", 1))
    desk.settle()
    assert plan(desk).goals[2].indicator == "Bescheid liegt vor"
    tab.tree.stand_on(("goal", 3))
    assert "ja" in panel.lamps.chips[1].accessibleName()
    assert "fehlt" in panel.lamps.chips[0].accessibleName()
    tab.tree.stand_on(("goal", 1))
    assert not panel.lamps.isVisible()


def test_a_new_state_brings_its_day(filled: tuple[Desk, FilePage, PlanTab]) -> None:
    desk, page, tab = filled
    tab.tree.stand_on(("goal", 3))
    state: Any = tab.sides.goal.binding.fields["state"]
    state.set_value("ZS_OFFEN")
    state._value = "ZS_ERREICHT"  # noqa: SLF001 - as the list sets it
    state.commit()
    desk.settle()
    assert (plan(desk).goals[2].state, plan(desk).goals[2].state_on) == ("ZS_ERREICHT", TODAY)
    page.edits.undo()
    desk.settle()
    assert plan(desk).goals[2].state_on is None


def test_buttons_set_the_state_of_the_measure(filled: tuple[Desk, FilePage, PlanTab]) -> None:
    desk, _, tab = filled
    tab.tree.stand_on(("measure", 2))
    tab.sides.measure.states["MS_VERZUG"].click()
    desk.settle()
    assert plan(desk).measures[1].state == "MS_VERZUG"
    assert tab.sides.measure.form.rows["failure_reason"].isVisible()
    assert tab.sides.measure.binding.fields["failure_reason"].editor.hasFocus()


def test_the_filter_leaves_what_is_wanted_and_the_goals_above(desk: Desk) -> None:
    fill(desk, goals=2)
    do(desk, desk.session.records.change, Measure, 3, 1, {"due_on": date(2027, 1, 1)})
    do(desk, desk.session.records.change, Measure, 4, 1, {"due_on": date(2027, 1, 1)})
    _, tab = open_plan(desk)
    tab.strip.show_box.setCurrentIndex(2)
    assert [n.key for n in tab.model.nodes() if n.kind == "measure"] == [
        ("measure", 1),
        ("measure", 2),
    ]
    assert [n.number for n in tab.model.nodes() if n.kind == "goal"] == ["1", "1.1", "1.1.1"]
    tab.strip.who_box.setCurrentIndex(tab.strip.who_box.findData("KLIENT"))
    assert tab.model.nodes() == []
    tab.strip.show_all()
    assert len(tab.model.nodes()) == 8


def test_a_restricted_file_is_only_read(desk: Desk) -> None:
    fill(desk)
    page, tab = open_plan(desk)
    assert page.file is not None
    page.file.person.restricted = True
    tab.show_file(page.file)
    desk.settle()
    tab.tree.stand_on(("measure", 1))
    press(desk, tab, KEY.Key_Space)
    press(desk, tab, KEY.Key_Delete)
    assert [m.state for m in plan(desk).measures] == ["MS_GEPLANT"] * 2
    assert not tab.strip.goal.isEnabled()


@pytest.mark.parametrize("field", ["indicator", "due_on"])
def test_a_finding_leads_to_its_line_and_field(desk: Desk, field: str) -> None:
    fill(desk)
    page = desk.open()
    found = next(f for f in page.edits.findings if f.kind == "goal" and f.field == field)
    page.jump(found)
    desk.settle()
    tab = page.tab
    assert isinstance(tab, PlanTab)
    assert current(tab) == ("goal", 3)
    assert tab.sides.goal.binding.fields[field].editor.hasFocus()


def test_a_long_plan_takes_as_many_statements_as_a_short_one(desk: Desk) -> None:
    page = desk.open()
    short = cost(desk, lambda: page.nav.choose("plan"))
    page.nav.choose("overview")
    desk.settle()
    do(desk, write_long_plan, desk.store)
    tab = page.tab
    page.nav.choose("plan")
    tab = page.tab
    assert isinstance(tab, PlanTab)
    assert cost(desk, tab.read) <= short <= 8
    assert len(tab.model.nodes()) == 241


def test_where_there_is_little_room_details_take_the_place_of_the_tree(desk: Desk) -> None:
    fill(desk)
    _, tab = open_plan(desk)
    tab.tree.stand_on(("goal", 3))
    assert tab.sides.panel is not None
    assert tab.tree.isVisible()
    assert tab.sides.panel.isVisible()
    desk.window.resize(900, 768)
    QApplication.processEvents()
    assert not tab.sides.panel.isVisible()
    press(desk, tab, KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert tab.sides.panel.isVisible()
    assert not tab.tree.isVisible()
    tab.sides.back.click()
    assert tab.tree.isVisible()
    assert tab.tree.hasFocus()


def test_the_empty_plan_has_no_fault(desk: Desk) -> None:
    assert audit(page_of(desk, "plan")) == []


@pytest.mark.parametrize("key", [("goal", 3), ("measure", 1)])
def test_a_plan_has_no_fault(desk: Desk, key: Key) -> None:
    fill(desk)
    page = page_of(desk, "plan")
    assert isinstance(page.tab, PlanTab)
    page.tab.tree.stand_on(key)
    assert audit(page) == []


# Versions -----------------------------------------------------------------------------------


def ready(desk: Desk) -> None:
    """Make the small plan one that can be signed."""
    fill(desk)
    due = {"indicator": "Bescheid", "due_on": date(2027, 1, 15)}
    do(desk, desk.session.records.change, Goal, 3, 1, due)


def test_signing_freezes_the_plan_and_says_so(desk: Desk) -> None:
    ready(desk)
    _, tab = open_plan(desk)
    assert tab.strip.version.text.text().startswith("Entwurf")
    tab.windows.sign()
    dialog = tab.findChildren(SignDialog)[-1]
    desk.settle()
    assert dialog.sign_button.isEnabled()
    dialog.sign_button.click()
    desk.settle()
    (head,) = plan(desk).versions
    assert (head.number, head.review_on) == (1, date(2027, 2, 23))
    assert "Fassung 1" in tab.strip.version.text.text()
    assert tab.strip.changes.isHidden()
    entry = {"case_id": 1, "goal_id": 3, "what": "Neu dazu", "responsible": "CM"}
    do(desk, desk.session.records.add, Measure, entry)
    assert "1 Änderung" in tab.strip.changes.text.text()


def test_what_is_missing_is_one_click_away(desk: Desk) -> None:
    fill(desk)
    _, tab = open_plan(desk)
    tab.windows.sign()
    dialog = tab.findChildren(SignDialog)[-1]
    assert not dialog.sign_button.isEnabled()
    first = dialog.missing.findChildren(QPushButton)[0]
    assert dialog.focusWidget() is first
    first.click()
    field = tab.sides.goal.binding.fields["indicator"]
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is field.editor)
    assert current(tab) == ("goal", 3)


def test_versions_are_compared_side_by_side(desk: Desk) -> None:
    ready(desk)
    do(desk, sign, desk.store, desk.session.records, 1, {})
    do(desk, desk.session.records.change, Measure, 1, 1, {"due_on": date(2027, 2, 1)})
    do(desk, sign, desk.store, desk.session.records, 1, {})
    do(desk, desk.session.records.remove, Measure, 2)
    dialog = CompareDialog(desk.session, plan(desk), desk.window)
    words = [row.word for row in dialog.model.rows]
    assert words == ["gleich", "gleich", "gleich", "gleich", "entfallen"]
    dialog.old.setCurrentIndex(2)
    dialog.new.setCurrentIndex(1)
    desk.settle()
    assert [row.word for row in dialog.model.rows][3] == "geändert"
    assert "01.02.2027" in dialog.model.rows[3].new
    dialog.only.setChecked(True)
    assert len(dialog.model.rows) == 1


def test_the_dialogs_have_no_fault(desk: Desk) -> None:
    ready(desk)
    do(desk, sign, desk.store, desk.session.records, 1, {})
    alone = {"case_id": 1, "level": "Z_HANDL", "what": "Allein"}
    do(desk, desk.session.records.add, Goal, alone)
    page, _ = open_plan(desk)
    assert audit(SignDialog(page.edits, plan(desk), "ar", desk.window)) == []
    desk.settle()
    assert audit(CompareDialog(desk.session, plan(desk), desk.window)) == []


# The overview -------------------------------------------------------------------------------


def test_the_overview_has_what_is_due_and_one_click_does_it(desk: Desk) -> None:
    fill(desk, goals=3)
    page = desk.open()
    card = page.tab.measures  # type: ignore[union-attr]
    assert "6, davon 6 überfällig" in card.card.heading.text()
    assert len(card.findChildren(RecordLine)) == 4
    buttons = [b for b in card.findChildren(QPushButton) if "Erledigt" in b.accessibleName()]
    buttons[0].click()
    desk.settle()
    desk.settle()
    assert plan(desk).measures[0].state == "MS_ERLEDIGT"
    assert "(5" in card.card.heading.text()
    page.undo_bar.button.click()
    desk.settle()
    desk.settle()
    assert "(6" in card.card.heading.text()
    card.more.click()
    QApplication.processEvents()
    assert len([line for line in card.findChildren(RecordLine) if line.isVisible()]) == 6


def test_a_measure_of_the_overview_is_shown_in_the_plan(desk: Desk) -> None:
    fill(desk)
    page = desk.open()
    desk.settle()
    buttons = page.tab.measures.findChildren(QToolButton)  # type: ignore[union-attr]
    next(
        b for b in buttons if "Im Plan" in b.accessibleName() and "Aufgabe 1" in b.accessibleName()
    ).click()
    desk.settle()
    assert isinstance(page.tab, PlanTab)
    assert current(page.tab) == ("measure", 2)


def test_an_overview_without_measures_says_nothing_of_them(desk: Desk) -> None:
    page = desk.open()
    assert page.tab.measures.isHidden()  # type: ignore[union-attr]
    assert page.tab.measures.card is None  # type: ignore[union-attr]


def test_the_overview_with_measures_has_no_fault(desk: Desk) -> None:
    fill(desk, goals=3)
    assert audit(page_of(desk)) == []


def test_a_measure_with_a_body_leads_to_its_referral(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, page, tab = filled
    tab.tree.stand_on(("measure", 1))
    assert not tab.sides.measure.refer.isVisible()
    kind: Any = tab.sides.measure.binding.fields["kind"]
    kind.set_value("M_VERMITT")
    kind.edited.emit()
    desk.settle()
    tab.sides.measure.refer.click()
    desk.settle()
    assert page.nav.current() == "linking"
    linking: Any = page.tab
    assert linking.referrals.entry is not None


def test_the_plan_of_a_closed_case_is_read_and_says_why(
    filled: tuple[Desk, FilePage, PlanTab],
) -> None:
    desk, _, tab = filled
    do(desk, set_phase, desk.store, "ABGESCHLOSSEN")
    assert "abgeschlossen" in tab.closed_note.text.text()
    assert not tab.model.writable
    tab.tree.stand_on(("measure", 1))
    assert not tab.sides.measure.states["MS_ERLEDIGT"].isEnabled()
    do(desk, set_phase, desk.store, "EVALUATION")
    assert not tab.closed_note.isVisible()
    assert tab.model.writable
    tab.tree.stand_on(("measure", 2))
    assert tab.sides.measure.states["MS_ERLEDIGT"].isEnabled()


def set_phase(store: Store, phase: str) -> None:
    """As a step leaves it."""
    with store.unit() as unit:
        case = unit.session.get_one(Case, 1)
        case.phase = phase
        case.version += 1
        unit.changed("case", 1)
        unit.commit()
