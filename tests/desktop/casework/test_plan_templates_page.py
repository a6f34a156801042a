"""Templates of plans in the window: the page, inserting, making one of a plan."""

from datetime import date

from PySide6.QtCore import Qt

from kimdesk.casework.plan.examples import load_examples
from kimdesk.casework.plan.order import add_goal
from kimdesk.casework.plan.reading import read_plan
from kimdesk.casework.plan.templates import templates
from kimdesk.desktop.casework.plan.insert_dialog import InsertDialog
from kimdesk.desktop.casework.plan.save_dialog import SaveDialog
from kimdesk.desktop.casework.plan.tab import PlanTab
from kimdesk.desktop.casework.plan.templates_page import TemplatesPage
from tests.desktop.audit import audit
from tests.desktop.casework.conftest import Desk, MakeDesk
from tests.desktop.casework.test_plan_tab import do


def the_page(desk: Desk) -> TemplatesPage:
    page = desk.window.show_page("plan_templates")
    desk.settle()
    assert isinstance(page, TemplatesPage)
    return page


def plan_tab(desk: Desk) -> PlanTab:
    tab = desk.tab(desk.open(), "plan")
    assert isinstance(tab, PlanTab)
    return tab


def test_a_lead_loads_the_examples_with_one_click(desk: Desk) -> None:
    page = the_page(desk)
    page.empty.button.click()
    desk.settle()
    assert len(page.rows.rows()) == 10
    assert page.form.template is not None
    assert page.form.tree.topLevelItemCount() == 1


def test_a_counsellor_begins_a_template_of_their_own(make_desk: MakeDesk) -> None:
    desk = make_desk(roles=("R_CM",))
    page = the_page(desk)
    assert not page.load_button.isVisible()
    page.add_button.click()
    title = page.form.head.fields["title"]
    title.set_value("")
    title.line.setText("Umzug")  # type: ignore[attr-defined]
    title.commit()
    desk.settle()
    for text in ("Gut wohnen", "Umzug", "Schein liegt vor", "Schein beantragen"):
        page.form.add_button.click()
        form = page.form.goal if page.form.place["level"] else page.form.measure
        form.fields["what"].line.setText(text)  # type: ignore[attr-defined]
        form.fields["what"].commit()
        desk.settle()
    (template,) = templates(desk.store)
    assert template.title == "Umzug"
    assert [(item.level, item.what) for item in template.items] == [
        ("Z_RICHT", "Gut wohnen"),
        ("Z_RAHMEN", "Umzug"),
        ("Z_HANDL", "Schein liegt vor"),
        ("", "Schein beantragen"),
    ]


def test_items_move_and_go_and_come_back(desk: Desk) -> None:
    do(desk, load_examples, desk.store, desk.session.records)
    page = the_page(desk)
    before = templates(desk.store)
    first = before[0]
    measure = next(item for item in first.items if not item.level)
    page.form.tree.stand_on(measure.id)
    page.form.down.click()
    desk.settle()
    order = [item.id for item in templates(desk.store)[0].items if not item.level]
    assert order.index(measure.id) == 1
    page.form.tree.stand_on(first.items[0].id)
    page.form.remove.click()
    desk.settle()
    assert templates(desk.store)[0].items == ()
    page.undo.button.click()
    desk.settle()
    assert len(templates(desk.store)[0].items) == len(first.items)


def test_a_removed_template_is_one_click_away(desk: Desk) -> None:
    do(desk, load_examples, desk.store, desk.session.records)
    page = the_page(desk)
    page.remove_button.click()
    desk.settle()
    assert len(page.rows.rows()) == 9
    page.undo.button.click()
    desk.settle()
    assert len(page.rows.rows()) == 10


def test_ticked_items_go_into_the_plan_and_undo_takes_them_out(desk: Desk) -> None:
    do(desk, load_examples, desk.store, desk.session.records)
    tab = plan_tab(desk)
    tab.start.template.click()
    dialog = tab.findChildren(InsertDialog)[-1]
    desk.settle()
    dialog.template.set_value(str(templates(desk.store)[0].id))
    dialog._choose()  # noqa: SLF001 - as the list does
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    top.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.tree.chosen() == set()
    assert not dialog.insert_button.isEnabled()
    leaf = top.child(0).child(0).child(0)  # type: ignore[union-attr]
    assert leaf is not None
    leaf.setCheckState(0, Qt.CheckState.Checked)
    assert len(dialog.tree.chosen()) == 4
    dialog.start.set_value(date(2027, 1, 1))
    dialog.insert_button.click()
    desk.settle()
    plan = read_plan(desk.store, 1)
    assert (len(plan.goals), len(plan.measures)) == (3, 1)
    assert plan.measures[0].due_on is not None
    assert plan.measures[0].due_on > date(2027, 1, 1)
    tab.edits.undo()
    desk.settle()
    assert read_plan(desk.store, 1).is_empty


def test_a_plan_becomes_a_template_to_be_looked_through(desk: Desk) -> None:
    values = {"level": "Z_RICHT", "what": "Gut wohnen"}
    do(desk, add_goal, desk.store, desk.session.records, 1, values)
    tab = plan_tab(desk)
    tab.windows.save_template()
    dialog = tab.findChildren(SaveDialog)[-1]
    assert "Namen" in dialog.warning.text.text()
    dialog.entry.fields()["title"].set_value("Wohnen")
    dialog.entry.submit()
    desk.settle()
    assert [t.title for t in templates(desk.store)] == ["Wohnen"]
    assert isinstance(desk.window.page, TemplatesPage)


def test_page_and_dialogs_have_no_fault(desk: Desk) -> None:
    page = TemplatesPage(desk.session)
    desk.bot.addWidget(page)
    page.setProperty("role", "page")
    page.resize(1180, 660)
    page.open(None)
    desk.settle()
    assert audit(page) == []
    do(desk, load_examples, desk.store, desk.session.records)
    page.open(None)
    desk.settle()
    assert audit(page) == []
    tab = plan_tab(desk)
    dialog = InsertDialog(tab.edits, 1, desk.window)
    desk.settle()
    dialog.template.set_value("1")
    dialog._choose()  # noqa: SLF001 - as the list does
    assert audit(dialog) == []
    assert audit(SaveDialog(desk.session, 1, desk.window)) == []
