"""The tab "Abschluss": judge goals by a click, prepare the closure, jump to what is missing."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from kimdesk.casework.model import Closure, Goal, Measure
from kimdesk.desktop.casework.closure_tab import ClosureTab
from tests.desktop.files.conftest import Desk

# As the clock of the windows stands.
TODAY = date(2026, 12, 1)


def opened(desk: Desk) -> ClosureTab:
    tab = desk.tab(desk.open(), "closure")
    assert isinstance(tab, ClosureTab)
    return tab


def with_goal(desk: Desk) -> ClosureTab:
    desk.add(Goal, case_id=1, level="Z_RICHT", what="Sicher wohnen", state="ZS_ARBEIT")
    return opened(desk)


def stored(desk: Desk, mapped: type[Goal | Closure | Measure]) -> object:
    with desk.store.unit() as unit:
        return unit.session.get_one(mapped, 1)


def results(tab: ClosureTab) -> list[QPushButton]:
    return [b for b in tab.results.findChildren(QPushButton, "result") if not b.isHidden()]


def test_a_goal_gets_its_result_by_one_click_and_back(desk: Desk) -> None:
    tab = with_goal(desk)
    first = results(tab)[0]
    assert first.accessibleName() == "1 erreicht"
    first.click()
    desk.settle()
    goal = stored(desk, Goal)
    assert isinstance(goal, Goal)
    assert (goal.state, goal.state_on) == ("ZS_ERREICHT", TODAY)
    tab.edits.undo()
    desk.settle()
    goal = stored(desk, Goal)
    assert isinstance(goal, Goal)
    assert goal.state == "ZS_ARBEIT"
    assert results(tab)


def test_words_about_a_goal_are_kept(desk: Desk) -> None:
    tab = with_goal(desk)
    assert tab.work is not None
    tab.results.open_form(tab.work.goals[0].goal)
    form = tab.results._form  # noqa: SLF001 - the open form
    assert form is not None
    form.fields()["state"].set_value("ZS_UEBERW")
    form.fields()["evaluation"].set_value("Der Mietvertrag ist unterschrieben.")
    form.submit()
    desk.settle()
    goal = stored(desk, Goal)
    assert isinstance(goal, Goal)
    assert (goal.state, goal.evaluation) == ("ZS_UEBERW", "Der Mietvertrag ist unterschrieben.")
    assert tab.results._form is None  # noqa: SLF001


def test_the_closure_is_prepared_and_says_what_is_missing(desk: Desk) -> None:
    tab = with_goal(desk)
    tab.closure.begin.click()
    desk.settle()
    assert tab.closure.binding is not None
    texts = [b.text() for b in tab.closure.findChildren(QPushButton) if b.isVisible()]
    assert "Der Abschlussgrund fehlt." in texts
    assert "Ziele ohne Ergebnis: 1." in texts
    field = tab.closure.binding.fields["reason"]
    field.set_value("AG_ZIEL")
    field.edited.emit()
    desk.settle()
    closure = stored(desk, Closure)
    assert isinstance(closure, Closure)
    assert closure.reason == "AG_ZIEL"
    texts = [b.text() for b in tab.closure.findChildren(QPushButton) if b.isVisible()]
    assert "Der Abschlussgrund fehlt." not in texts


def test_what_is_missing_leads_to_its_field(desk: Desk) -> None:
    tab = with_goal(desk)
    tab.closure.begin.click()
    desk.settle()
    desk.window.activateWindow()
    assert tab.focus_field("goals")
    assert results(tab)[0].hasFocus()


def test_the_data_are_confirmed_for_the_end_by_one_click(desk: Desk) -> None:
    tab = opened(desk)
    tab.closure.begin.click()
    desk.settle()
    tab.closure.confirm.click()
    desk.settle()
    closure = stored(desk, Closure)
    assert isinstance(closure, Closure)
    assert closure.values_confirmed_on == TODAY
    assert tab.closure.confirm.isHidden()


def test_the_way_there_waits_until_the_tab_is_read(desk: Desk) -> None:
    page = desk.open()
    page.show_tab("closure", "reason")
    desk.settle()
    tab = page.tab
    assert isinstance(tab, ClosureTab)
    focused = desk.window.focusWidget()
    assert focused is not None
    assert tab.closure.isAncestorOf(focused)
