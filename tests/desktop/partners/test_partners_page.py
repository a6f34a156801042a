"""The directory of network partners in the window."""

from datetime import date
from typing import Any

import pytest

from kimdesk.clients.model import Consent, Partner, PartnerPerson
from kimdesk.clients.partners import PartnerFile, partner_file, partner_rows
from kimdesk.desktop.partners.page import PartnersPage
from tests.desktop.audit import audit
from tests.desktop.partners.conftest import Desk

WRITTEN = (
    ("Schuldnerberatung Müller-Weg", "N_SCHULDNER", "J"),
    ("Jobcenter Musterstraße", "N_JC", ""),
    ("جمعية المثال", "N_MSO", ""),
)


def opened(desk: Desk, argument: object = None) -> PartnersPage:
    page = desk.window.show_page("partners", argument)
    desk.settle()
    assert isinstance(page, PartnersPage)
    return page


@pytest.fixture
def page(desk: Desk) -> PartnersPage:
    for name, kind, retired in WRITTEN:
        desk.add(Partner, name=name, kind=kind, retired=retired, phone="0521 000", hours="Mo 8–12")
    return opened(desk)


def names(page: PartnersPage) -> list[str]:
    return [row.name for row in page.rows.rows()]


def file(desk: Desk, partner_id: int) -> PartnerFile:
    return partner_file(desk.store, partner_id)


def put(page: PartnersPage, name: str, value: object) -> None:
    field = page.panel.form.fields[name]
    field.set_value(value)
    field.edited.emit()


def test_typing_and_the_kind_narrow_the_list(desk: Desk, page: PartnersPage) -> None:
    assert names(page) == ["Jobcenter Musterstraße", "جمعية المثال", WRITTEN[0][0]]
    page.search.setText("mueller")
    desk.bot.waitUntil(lambda: names(page) == [WRITTEN[0][0]])
    page.search.setText("")
    desk.bot.waitUntil(lambda: len(names(page)) == 3)
    page.kind.set_value("N_MSO")
    page.kind.edited.emit()
    assert names(page) == ["جمعية المثال"]
    page.search.setText("gibt es nicht")
    desk.bot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    assert len(names(page)) == 3


def test_a_new_body_is_kept_with_name_and_kind(desk: Desk) -> None:
    page = opened(desk, "new")
    assert page.panel.form.fields["name"].editor.hasFocus()
    put(page, "name", "Klinik Muster")
    desk.settle()
    assert partner_rows(desk.store, desk.session.catalogue) == ()
    put(page, "kind", "N_KLINIK")
    desk.settle()
    put(page, "phone", "0521 111")
    desk.settle()
    (row,) = partner_rows(desk.store, desk.session.catalogue)
    assert (row.name, row.kind, row.phone) == ("Klinik Muster", "N_KLINIK", "0521 111")
    assert names(page) == ["Klinik Muster"]
    current = page.table.current_row()
    assert current is not None
    assert current.id == row.id


def test_the_same_name_is_hinted_at_before_it_is_kept(desk: Desk, page: PartnersPage) -> None:
    page.add()
    put(page, "name", "Jobcenter Musterstrasse")
    desk.settle()
    assert "Jobcenter Musterstraße" in page.panel.hint.text.text()
    page.panel.hint.button.click()
    desk.settle()
    assert page.panel.form.fields["name"].value() == "Jobcenter Musterstraße"
    assert len(partner_rows(desk.store, desk.session.catalogue)) == 3


def test_fields_are_written_in_place(desk: Desk, page: PartnersPage) -> None:
    page.show_partner(2)
    desk.settle()
    put(page, "hours", "Di 14–17 Uhr")
    desk.settle()
    assert file(desk, 2).partner.hours == "Di 14–17 Uhr"
    put(page, "name", "")
    desk.settle()
    assert page.panel.form.fields["name"].message()[0] == "error"
    assert file(desk, 2).partner.name == "Jobcenter Musterstraße"


def test_people_are_added_changed_and_brought_back(desk: Desk, page: PartnersPage) -> None:
    page.show_partner(2)
    desk.settle()
    people = page.panel.people
    people.add_button.click()
    form: Any = people.form
    form.submit()
    desk.settle()
    assert form.fields()["name"].message()[0] == "error"
    form.fields()["name"].set_value("سامي المثالي")
    form.submit()
    desk.settle()
    (person,) = file(desk, 2).people
    people.edit_person(person)
    form = people.form
    form.fields()["phone"].set_value("0521 222")
    form.submit()
    desk.settle()
    assert file(desk, 2).people[0].phone == "0521 222"
    people._remove(file(desk, 2).people[0])  # noqa: SLF001 - the small button of a line
    desk.settle()
    assert file(desk, 2).people == ()
    desk.window.undo_bar.take()
    desk.settle()
    assert file(desk, 2).people[0].name == "سامي المثالي"


def test_a_body_is_retired_and_back_and_only_unused_ones_are_deleted(
    desk: Desk, page: PartnersPage
) -> None:
    desk.add(
        Consent, case_id=1, kind="EW_SPE", state="ES_ERTEILT", partner_id=2, direction="AN",
        recipient="Jobcenter", given_on=date(2026, 11, 2),
    )  # fmt: skip
    desk.the_list()
    opened(desk, 2)
    assert not page.panel.fate.delete.isVisible()
    page.panel.fate.retire.click()
    desk.settle()
    assert file(desk, 2).partner.retired == "J"
    assert names(page)[0] == "جمعية المثال"
    desk.window.undo_bar.take()
    desk.settle()
    assert file(desk, 2).partner.retired != "J"
    page.show_partner(3)
    desk.settle()
    page.panel.fate.delete.click()
    desk.settle()
    assert len(names(page)) == 2
    desk.window.undo_bar.take()
    desk.settle()
    assert len(names(page)) == 3


def test_the_page_has_no_fault(desk: Desk, page: PartnersPage) -> None:
    desk.add(PartnerPerson, partner_id=2, name="Kim Muster", phone="0521 333", note="<b>x</b>")
    shown = PartnersPage(desk.session)
    desk.bot.addWidget(shown)
    shown.setProperty("role", "page")
    shown.resize(1180, 660)
    shown.show()
    shown.open(2)
    desk.settle()
    assert audit(shown) == []
    shown.panel.people.add_button.click()
    assert audit(shown) == []
    shown.add()
    assert audit(shown) == []


def test_the_empty_page_has_no_fault(desk: Desk) -> None:
    shown = PartnersPage(desk.session)
    desk.bot.addWidget(shown)
    shown.setProperty("role", "page")
    shown.resize(1180, 660)
    shown.show()
    shown.open(None)
    desk.settle()
    assert audit(shown) == []
