"""The tab "Vermittlung" in the window: referrals, their steps, conferences, by keyboard."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from kimdesk.casework.linking import Linking, linking_of
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Measure, Referral
from kimdesk.clients.contacts import contact_page
from kimdesk.clients.model import Consent, Partner, PartnerPerson
from kimdesk.desktop.casework.linking_tab import LinkingTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.printing.print_dialog import PrintDialog
from kimdesk.printing.orders import Order
from tests.desktop.audit import audit
from tests.desktop.casework.conftest import Desk
from tests.support.statements import counting

TODAY = date(2026, 12, 1)
REASON = "Räumung morgen früh"


@pytest.fixture
def partner(desk: Desk) -> int:
    """A body with somebody to talk to."""
    body = desk.add(Partner, name="Beratung جمعية", kind="N_SCHULDNER")
    desk.add(PartnerPerson, partner_id=body.id, name="Kim Muster", role="Leitung")
    return int(body.id)


@pytest.fixture
def tab(desk: Desk, partner: int) -> LinkingTab:
    """The tab of the first file."""
    found = desk.tab(desk.open(), "linking")
    assert isinstance(found, LinkingTab)
    return found


def give(desk: Desk, partner: int | None, kind: str = "EW_SPE", **more: object) -> Consent:
    values = {"kind": kind, "state": "ES_ERTEILT", "direction": "BEIDE", "case_id": 1}
    if kind == "EW_SPE":
        values |= {"partner_id": partner, "recipient": "Beratung جمعية"}
    else:
        values.pop("direction")
    consent = desk.add(Consent, given_on=TODAY, **{**values, **more})
    desk.settle()
    return consent  # type: ignore[no-any-return]


def work(desk: Desk) -> Linking:
    return linking_of(desk.store, 1)


def begin(desk: Desk, tab: LinkingTab, partner: int) -> Any:
    """The form for a new referral to this body."""
    tab.referrals.add_button.click()
    form: Any = tab.referrals.entry.forms[0]  # type: ignore[union-attr]
    desk.settle()
    form.partner.set_value(partner)
    form.partner.edited.emit()
    form.fields["purpose"].set_value("Schulden regeln")
    return form


def submit(desk: Desk, tab: LinkingTab) -> None:
    assert tab.referrals.entry is not None
    tab.referrals.entry.submit()
    desk.settle()


def press(desk: Desk, card: Any, text: str) -> None:
    """The button of this text in a card."""
    desk.settle()
    found = [b for b in card.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    found[0].click()
    desk.settle()


def test_a_referral_is_entered_by_keyboard(desk: Desk, tab: LinkingTab, partner: int) -> None:
    give(desk, partner)
    tab.referrals.add_button.click()
    desk.settle()
    form: Any = tab.referrals.entry.forms[0]  # type: ignore[union-attr]
    bot = desk.bot
    bot.keyClicks(form.partner.line, "schuldner")
    bot.waitUntil(form.partner.list.isVisible)
    bot.keyClick(form.partner.line, Qt.Key.Key_Return)
    assert "gültig" in form.lamp.chip.text.text() or "liegt vor" in form.lamp.chip.text.text()
    bot.keyClicks(form.fields["purpose"].editor, "Schulden regeln")
    bot.keyClick(form.fields["purpose"].editor, Qt.Key.Key_Return)
    desk.settle()
    (row,) = work(desk).referrals
    assert (row.referral.partner_id, row.referral.purpose) == (partner, "Schulden regeln")
    assert tab.referrals.entry is None


def test_without_release_the_form_says_why_and_offers_three_ways(
    desk: Desk, tab: LinkingTab, partner: int
) -> None:
    form = begin(desk, tab, partner)
    ways = (form.lamp.enter, form.lamp.alone, form.lamp.despite)
    assert all(way.isVisible() for way in ways)
    submit(desk, tab)
    assert work(desk).referrals == ()
    assert tab.referrals.entry is not None
    assert "Schweigepflichtentbindung" in tab.referrals.entry.banner.text.text()
    form.lamp.alone.click()
    assert desk.window.focusWidget() is tab.referrals.entry.enter
    submit(desk, tab)
    assert work(desk).referrals[0].referral.without_data


def test_going_on_without_release_needs_a_reason(desk: Desk, tab: LinkingTab, partner: int) -> None:
    form = begin(desk, tab, partner)
    form.lamp.despite.click()
    form.lamp.reason.line.setText("eilt")
    submit(desk, tab)
    assert form.lamp.reason.message()[0] == "error"
    form.lamp.reason.line.setText(REASON)
    submit(desk, tab)
    assert work(desk).referrals[0].referral.override_reason == REASON


def test_the_way_to_the_release_keeps_what_is_typed(
    desk: Desk, tab: LinkingTab, partner: int
) -> None:
    page = desk.open()
    form = begin(desk, tab, partner)
    form.lamp.enter.click()
    desk.settle()
    assert page.nav.current() == "consents"
    consents: Any = page.tab
    assert consents.releases.opened.values()["partner_id"] == partner
    consents.releases.close_form()
    give(desk, partner)
    desk.tab(page, "linking")
    assert tab.referrals.entry is not None
    again: Any = tab.referrals.entry.forms[0]
    assert again.values()["purpose"] == "Schulden regeln"
    assert not again.lamp.enter.isVisible()
    submit(desk, tab)
    assert work(desk).referrals[0].referral.consent_id


def test_a_release_withdrawn_while_the_form_is_open_turns_the_lamp(
    desk: Desk, tab: LinkingTab, partner: int
) -> None:
    consent = give(desk, partner)
    form = begin(desk, tab, partner)
    assert not form.lamp.enter.isVisible()
    change = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY}
    desk.session.records.change(Consent, consent.id, consent.version, change)
    desk.settle()
    assert form.lamp.enter.isVisible()
    submit(desk, tab)
    assert work(desk).referrals == ()


def test_a_step_asks_for_its_day_and_is_taken_back_with_undo(
    desk: Desk, tab: LinkingTab, partner: int
) -> None:
    measure = desk.add(
        Measure, case_id=1, what="Zur Beratung", kind="M_VERMITT", responsible="CM"
    )  # fmt: skip
    desk.settle()
    form = begin(desk, tab, partner)
    form.measure.set_value(measure.id)
    form.lamp.alone.click()
    submit(desk, tab)
    press(desk, tab.referrals, "Zusage")
    assert tab.referrals.step is not None
    tab.referrals.step.submit()
    desk.settle()
    press(desk, tab.referrals, "Nicht angetreten")
    step = tab.referrals.step
    assert step is not None
    step.submit()
    desk.settle()
    assert step.fields()["failure_reason"].message()[0] == "error"
    step.fields()["failure_reason"].set_value("SG_KOSTEN")
    step.submit()
    desk.settle()
    referral = work(desk).referrals[0].referral
    assert (referral.state, referral.ended_on) == ("VE_NICHT_ANGETR", TODAY)
    assert states(desk, measure.id) == "MS_GESCHEITERT"
    desk.open().edits.undo()
    desk.settle()
    assert work(desk).referrals[0].referral.state == "VE_ANGENOMMEN"
    assert states(desk, measure.id) == ""
    desk.open().edits.redo()
    desk.settle()
    assert states(desk, measure.id) == "MS_GESCHEITERT"


def states(desk: Desk, measure_id: int) -> str:
    with desk.store.unit() as unit:
        measure = unit.session.get(Measure, measure_id)
        assert measure is not None
        return measure.state


def test_a_conference_from_plan_to_contact_log(desk: Desk, tab: LinkingTab, partner: int) -> None:
    give(desk, None, "EW_FALLKONF")
    card = tab.conferences
    card.add_button.click()
    assert card.entry is not None
    card.entry.fields()["held_on"].set_value(TODAY)
    card.entry.fields()["questions"].set_value("Wer führt?")
    card.entry.submit()
    desk.settle()
    row = work(desk).conferences[0]
    card.open_editor(row.conference)
    people, results = card.people, card.results
    assert people is not None
    assert results is not None
    people.open_form()
    form: Any = people.form.forms[0]  # type: ignore[union-attr]
    desk.settle()
    form.fields["partner_id"].set_value(partner)
    form.fields["partner_id"].edited.emit()
    desk.settle()
    assert form.values()["name"] == "Kim Muster"
    people.form.submit()  # type: ignore[union-attr]
    desk.settle()
    assert [each.released for each in work(desk).conferences[0].participants] == [False]
    results.open_form()
    assert results.form is not None
    results.form.fields()["what"].set_value("Termin vereinbaren")
    results.form.submit()
    desk.settle()
    assert [each.what for each in work(desk).conferences[0].measures] == ["Termin vereinbaren"]
    card.close_editor()
    press(desk, card, "Hat stattgefunden")
    step = card.step
    assert step is not None
    step.submit()
    desk.settle()
    assert step.fields()["override_reason"].message()[0] == "error"
    give(desk, partner)
    step.fields()["minutes"].set_value(45)
    step.submit()
    desk.settle()
    assert work(desk).conferences[0].conference.state == "T_STATT"
    assert card.step is not None
    card.step.submit()
    desk.settle()
    (contact,) = contact_page(desk.store, 1)
    assert (contact.kind, contact.minutes, contact.held_on) == ("K_FALLKONF", 45, TODAY)


def test_a_finding_leads_to_the_next_step_of_its_record(
    desk: Desk, tab: LinkingTab, partner: int
) -> None:
    fill(desk, partner)
    desk.settle()
    assert tab.focus_field("consent_id")
    button = tab.referrals.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Entbindung eintragen"
    for name in ("state", "held_on", "anonymised"):
        assert tab.focus_field(name)
    assert not tab.focus_field("unknown")


def test_a_measure_of_the_plan_begins_a_referral(desk: Desk, partner: int) -> None:
    measure = desk.add(
        Measure, case_id=1, what="Zur Beratung", kind="M_VERMITT", responsible="PARTNER",
        partner_id=partner,
    )  # fmt: skip
    page = desk.open()
    page.show_tab("linking", f"measure:{measure.id}")
    desk.settle()
    tab: Any = page.tab
    form = tab.referrals.entry.forms[0]
    assert (form.partner.value(), form.values()["purpose"]) == (partner, "Zur Beratung")
    assert form.lamp.alone.isVisible()
    form.lamp.alone.click()
    submit(desk, tab)
    assert work(desk).referrals[0].measure == "Zur Beratung"


def test_a_body_that_is_missing_is_entered_on_the_way(desk: Desk, tab: LinkingTab) -> None:
    tab.referrals.add_button.click()
    form: Any = tab.referrals.entry.forms[0]  # type: ignore[union-attr]
    form.fields["purpose"].set_value("Kurs")
    desk.settle()
    form.missing.click()
    desk.settle()
    assert desk.window.front_name() == "partners"
    added = desk.add(Partner, name="Neue Schule", kind="N_SCHULE")
    desk.settle()
    desk.open()
    form.partner.set_value(added.id)
    assert form.partner.name() == "Neue Schule"
    assert form.values()["purpose"] == "Kurs"


def test_commands_begin_a_referral_and_a_conference(desk: Desk) -> None:
    desk.the_list()
    desk.window.actions_["new_referral"].trigger()
    assert desk.window.banner.isVisible()
    page = desk.open()
    desk.window.actions_["new_referral"].trigger()
    desk.settle()
    tab: Any = page.tab
    assert tab.referrals.entry is not None
    desk.window.actions_["new_conference"].trigger()
    desk.settle()
    assert tab.conferences.entry is not None


def test_a_barrier_can_be_noted_where_it_came_up(desk: Desk, tab: LinkingTab) -> None:
    conference = desk.add(CaseConference, case_id=1, held_on=TODAY, state="T_GEPLANT")
    desk.settle()
    tab.conferences.open_editor(conference)
    press(desk, tab.conferences, "Hürde melden")
    assert tab.barriers.isVisible()


def test_without_consent_it_was_anonymised_or_not_held(desk: Desk, tab: LinkingTab) -> None:
    desk.add(CaseConference, case_id=1, held_on=TODAY, state="T_GEPLANT")
    desk.settle()
    press(desk, tab.conferences, "Hat stattgefunden")
    step = tab.conferences.step
    assert step is not None
    step.submit()
    desk.settle()
    assert step.fields()["anonymised"].message()[0] == "error"
    step.fields()["anonymised"].set_value(True)
    step.submit()
    desk.settle()
    assert work(desk).conferences[0].conference.state == "T_STATT"


def test_a_conference_is_moved_to_another_day(desk: Desk, tab: LinkingTab) -> None:
    desk.add(CaseConference, case_id=1, held_on=TODAY, state="T_GEPLANT")
    desk.settle()
    press(desk, tab.conferences, "Verschieben")
    step = tab.conferences.step
    assert step is not None
    step.submit()
    desk.settle()
    assert step.fields()["held_on"].message()[0] == "error"
    step.fields()["held_on"].set_value(date(2026, 12, 8))
    step.submit()
    desk.settle()
    assert [row.conference.state for row in work(desk).conferences] == ["T_GEPLANT", "T_VERSCH"]
    desk.open().edits.undo()
    desk.settle()
    assert [row.conference.state for row in work(desk).conferences] == ["T_GEPLANT"]


def fill(desk: Desk, partner: int) -> None:
    """Referrals in every state, conferences ahead and behind, hostile and Arabic texts."""
    give(desk, None, "EW_FALLKONF")
    for at, state in enumerate(("VE_OFFEN", "VE_WARTELISTE", "VE_ABGESCHL", "VE_ABGELEHNT")):
        record = Referral(
            case_id=1,
            partner_id=partner,
            purpose=f"<b>Anliegen {at}</b> نص عربي",
            asked_on=date(2026, 10, 1 + at),
            state=state,
            failure_reason="SG_KOSTEN" if state == "VE_ABGELEHNT" else "",
        )
        put(desk, record)
    for at, state in enumerate(("T_GEPLANT", "T_STATT", "T_VERSCH")):
        conference = CaseConference(
            case_id=1, held_on=date(2026, 12, 10 - at), state=state, questions="Wer? " * 30
        )
        put(desk, conference)
        put(
            desk,
            ConferenceParticipant(
                case_id=1, conference_id=conference.id, partner_id=partner, name="سامي المثالي"
            ),
        )


def put(desk: Desk, record: Any) -> None:
    with desk.store.unit() as unit:
        record.created_at = record.changed_at = desk.store.clock.now().replace(tzinfo=None)
        unit.session.add(record)
        unit.session.flush()
        unit.changed("case", 1)
        unit.changed(record.__tablename__, record.id)
        unit.commit()
    desk.settle()


def page_of(desk: Desk) -> FilePage:
    page = FilePage(desk.session)
    desk.bot.addWidget(page)
    page.setProperty("role", "page")
    page.resize(1180, 660)
    page.show()
    page.open(1)
    desk.settle()
    page.nav.choose("linking")
    desk.settle()
    return page


def test_the_empty_tab_has_no_fault(desk: Desk) -> None:
    assert audit(page_of(desk)) == []


def test_the_full_tab_and_its_forms_have_no_fault(desk: Desk, partner: int) -> None:
    fill(desk, partner)
    page = page_of(desk)
    assert audit(page) == []
    tab: Any = page.tab
    form = begin(desk, tab, partner)
    assert audit(page) == []
    form.lamp.despite.click()
    assert audit(page) == []
    tab.referrals.close_entry()
    press(desk, tab.referrals, "Abgelehnt")
    assert audit(page) == []
    tab.referrals.close_step()
    card = tab.conferences
    card.open_editor(next(iter(card.work.conferences)).conference)
    card.people.open_form()
    card.results.open_form()
    assert audit(page) == []


def test_the_tab_takes_the_same_statements_however_much_it_shows(desk: Desk, partner: int) -> None:
    with counting(desk.store) as few:
        linking_of(desk.store, 1)
    for _ in range(3):
        fill(desk, partner)
    with counting(desk.store) as many:
        linking_of(desk.store, 1)
    assert len(few) == len(many)


def printed(desk: Desk, card: Any, what: str) -> Order:
    """What the dialog asks about when the printer of a line is pressed."""
    desk.settle()
    button = next(
        each for each in card.findChildren(QToolButton) if each.accessibleName().startswith(what)
    )
    button.click()
    desk.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintDialog))
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    order = dialog.form.order()
    assert order is not None
    dialog.reject()
    desk.settle()
    return order


def test_a_referral_is_printed_from_its_line(desk: Desk, tab: LinkingTab, partner: int) -> None:
    referral = desk.add(
        Referral,
        case_id=1,
        partner_id=partner,
        asked_on=TODAY,
        state="VE_OFFEN",
        without_data=True,
    )
    desk.settle()
    order = printed(desk, tab.referrals, "Begleitschreiben drucken")
    assert (order.product, order.record_id) == ("referral-letter", referral.id)
    assert order.partner_id == partner


def test_a_conference_is_printed_as_far_as_it_is(desk: Desk, tab: LinkingTab) -> None:
    conference = desk.add(
        CaseConference, case_id=1, held_on=TODAY, state="T_GEPLANT", anonymised=True
    )
    desk.settle()
    order = printed(desk, tab.conferences, "Einladung drucken")
    assert (order.product, order.variant) == ("conference", "invitation")
    assert (order.record_id, order.language) == (conference.id, "")
    press(desk, tab.conferences, "Hat stattgefunden")
    assert tab.conferences.step is not None
    tab.conferences.step.submit()
    desk.settle()
    order = printed(desk, tab.conferences, "Protokoll drucken")
    assert order.variant == "minutes"
