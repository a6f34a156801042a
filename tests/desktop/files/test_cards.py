"""Histories, names, contact ways, household and consents, worked by a small robot."""

from datetime import date

from PySide6.QtWidgets import QPushButton, QToolButton

from kimdesk.clients.cases import add_member
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import (
    ContactWay,
    HouseholdMember,
    HousingPeriod,
    Person,
    PersonName,
    ResidencePeriod,
)
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.files.record_card import RecordCard
from tests.desktop.files.conftest import Desk

TODAY = date(2026, 12, 1)


def enter(desk: Desk, card: RecordCard, **values: object) -> None:
    """Open the form of a card, fill it and enter it."""
    card.open_entry()
    assert card.entry is not None
    fields = card.entry.fields()
    for name, value in values.items():
        fields[name].set_value(value)
    card.entry.submit()
    desk.settle()


def residence(desk: Desk, page: FilePage) -> HistoryCard:
    card = desk.tab(page, "residence").residence
    assert isinstance(card, HistoryCard)
    return card


def buttons(card: RecordCard, begins: str) -> list[QToolButton]:
    """The small buttons of the lines whose name begins so."""
    found = card.findChildren(QToolButton)
    return [b for b in found if b.accessibleName().startswith(begins) and b.isVisible()]


def test_a_new_state_ends_the_one_before(desk: Desk) -> None:
    desk.add(ResidencePeriod, person_id=1, status="DULD_60A_1", valid_from=date(2026, 1, 1))
    page = desk.open()
    card = residence(desk, page)
    enter(desk, card, status="AE_25_5", valid_from=date(2026, 11, 1))
    newest, before = desk.file().histories[ResidencePeriod]
    assert (newest.status, newest.valid_to) == ("AE_25_5", None)
    assert before.valid_to == date(2026, 10, 31)
    page.edits.undo()
    desk.settle()
    (only,) = desk.file().histories[ResidencePeriod]
    assert (only.status, only.valid_to) == ("DULD_60A_1", None)


def test_an_overlap_is_said_at_the_day_and_the_form_stays(desk: Desk) -> None:
    desk.add(ResidencePeriod, person_id=1, status="DULD_60A_1", valid_from=date(2026, 11, 1))
    card = residence(desk, desk.open())
    enter(desk, card, status="AE_25_5", valid_from=date(2026, 10, 1))
    assert card.entry is not None
    assert card.entry.fields()["valid_from"].message()[0] == "error"
    assert card.entry.enter.isEnabled()
    card.close_entry()


def test_a_stale_state_is_confirmed_with_one_click(desk: Desk) -> None:
    desk.add(HousingPeriod, person_id=1, situation="W_MIETE", valid_from=date(2026, 1, 1))
    page = desk.open()
    stale = page.tab.stale  # type: ignore[union-attr]
    assert stale.isVisible()
    stale.findChildren(QPushButton)[0].click()
    desk.settle()
    (period,) = desk.file().histories[HousingPeriod]
    assert period.confirmed_on == TODAY
    assert not stale.isVisible()


def test_the_current_state_is_edited_in_place(desk: Desk) -> None:
    desk.add(ResidencePeriod, person_id=1, status="DULD_60A_1", valid_from=date(2026, 11, 1))
    page = desk.open()
    card = residence(desk, page)
    card.open_editor(card.current(desk.file()))
    bound = card.bindings[0].fields["expires_on"]
    bound.set_draft("11.12.2026")
    bound.commit()
    desk.settle()
    (period,) = desk.file().histories[ResidencePeriod]
    assert period.expires_on == date(2026, 12, 11)
    assert card.editor is not None
    card.close_editor()
    assert "11.12.2026" in page.header.deadline.text.text()


def test_a_deleted_entry_comes_back_from_the_bar(desk: Desk) -> None:
    desk.add(ContactWay, person_id=1, kind="MOBIL", value="0151 000000")
    page = desk.open()
    card = desk.tab(page, "reach").ways
    buttons(card, "Löschen")[0].click()
    desk.settle()
    assert desk.file().contact_ways == ()
    assert page.undo_bar.isVisible()
    page.undo_bar.button.click()
    desk.settle()
    assert [way.value for way in desk.file().contact_ways] == ["0151 000000"]


def test_a_name_in_another_script_stands_right_and_in_the_header(desk: Desk) -> None:
    page = desk.open()
    card = desk.tab(page, "person").names
    enter(desk, card, kind="ORIGINAL", family_name="المثالي", given_name="نادية")
    (name,) = desk.file().names
    assert isinstance(name, PersonName)
    assert page.header.original.text() == "نادية المثالي"


def test_a_member_is_a_person_and_can_get_a_file(desk: Desk) -> None:
    page = desk.open()
    card = desk.tab(page, "household").members
    enter(desk, card, family_name="Muster", given_name="Sami", relation="KIND")
    (row,) = desk.file().members
    assert (row.person.given_name, row.link.relation) == ("Sami", "KIND")
    buttons(card, "Eigene Akte anlegen")[0].click()
    desk.bot.waitUntil(lambda: desk.window.page is not page)
    desk.settle()
    assert desk.file(2).person.given_name == "Sami"


def test_undoing_a_new_member_leaves_no_person_behind(desk: Desk) -> None:
    page = desk.open()
    enter(desk, desk.tab(page, "household").members, given_name="Sami", relation="KIND")
    person_id = desk.file().members[0].person.id
    page.edits.undo()
    desk.settle()
    with desk.store.unit() as unit:
        assert unit.session.get(Person, person_id) is None
        assert unit.session.get(HouseholdMember, 1) is None


def test_a_member_is_edited_as_person_and_as_link(desk: Desk) -> None:
    add_member(desk.store, desk.session.records, 1, {"given_name": "Sami"}, {"relation": "KIND"})
    page = desk.open()
    card = desk.tab(page, "household").members
    buttons(card, "Bearbeiten")[0].click()
    for binding, name in ((card.bindings[0], "family_name"), (card.bindings[1], "note")):
        binding.fields[name].set_draft("Beispiel")
        binding.fields[name].commit()
    desk.settle()
    (row,) = desk.file().members
    assert (row.person.family_name, row.link.note) == ("Beispiel", "Beispiel")


def test_health_opens_with_the_consent_and_closes_with_its_withdrawal(desk: Desk) -> None:
    page = desk.open()
    health = desk.tab(page, "health")
    assert health.form.isHidden()
    health.lock.button.click()
    desk.settle()
    assert page.nav.current() == "consents"
    card = page.tab.basis  # type: ignore[union-attr]
    card.record("EW_ART9", "EW_ART9")
    card.opened.submit()
    desk.settle()
    assert not desk.tab(page, "health").form.isHidden()
    desk.tab(page, "consents")
    assert desk.file().consents[0].given_on == TODAY
    card.ask_withdrawal(desk.file().consents[0])
    desk.settle()
    card.opened.enter.click()
    desk.settle()
    assert desk.file().consents[0].state == "ES_WIDERRUFEN"
    assert desk.tab(page, "health").form.isHidden()


def test_numbers_of_other_offices_show_only_where_the_office_wants_them(desk: Desk) -> None:
    page = desk.open()
    group = desk.tab(page, "person").form.ui.group_numbers
    assert group.isHidden()
    from kimdesk.clients.office import change_settings, settings

    change_settings(
        desk.store, desk.session.records, settings(desk.store).version, {"numbers_on": "J"}
    )
    desk.settle()
    assert not group.isHidden()


def test_what_is_typed_into_a_new_entry_survives_locking(desk: Desk) -> None:
    page = desk.open()
    card = residence(desk, page)
    card.open_entry()
    assert card.entry is not None
    card.entry.fields()["status"].set_value("AE_25_5")
    card.entry.fields()["expires_on"].set_value(date(2027, 1, 4))
    desk.window.leave_all()
    desk.settle()
    again = FilePage(desk.session)
    desk.bot.addWidget(again)
    again.open(1)
    desk.settle()
    again.nav.choose("residence")
    entry = again.tab.residence.entry  # type: ignore[union-attr]
    assert entry.values()["status"] == "AE_25_5"
    assert entry.values()["expires_on"] == date(2027, 1, 4)
    entry.submit()
    desk.settle()
    assert len(desk.file().histories[ResidencePeriod]) == 1
    assert drafts_with(desk.store, "") == {}
