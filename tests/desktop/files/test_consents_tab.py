"""The page of consents: notice, releases, other kinds, withdrawing, scans, former ones."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kimdesk.clients.consents.recording import record, withdraw
from kimdesk.clients.documents import add_document
from kimdesk.clients.model import Case, Document, Partner, Person
from kimdesk.desktop.files.consent_form import ConsentForm
from kimdesk.desktop.files.consents_tab import ConsentsTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.scan_dialog import ScanDialog
from kimdesk.desktop.files.withdraw_panel import WithdrawPanel
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk
from tests.support import papers

TODAY = date(2026, 12, 1)
SPRING = date(2026, 3, 1)


def consents(desk: Desk) -> tuple[FilePage, ConsentsTab]:
    page = desk.open()
    tab = desk.tab(page, "consents")
    assert isinstance(tab, ConsentsTab)
    return page, tab


def give(desk: Desk, kind: str, **values: object) -> int:
    whole = {"kind": kind, "given_on": SPRING, **values}
    recorded = written(desk, record, desk.store, desk.session.records, 1, whole)
    return int(recorded.consent_id)


def written(desk: Desk, act: Callable[..., Any], *values: object) -> Any:
    """What `act` returns; nothing else reads or writes meanwhile, as in the store's thread."""
    desk.settle()
    done = act(*values)
    desk.settle()
    return done


def texts(card: Any) -> str:
    """Everything that stands on a card."""
    return "\n".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def press(card: Any, begins: str) -> None:
    """Press the button whose name for screen readers begins so."""
    found = [b for b in card.findChildren(QPushButton) if b.isVisible()]
    next(b for b in found if b.accessibleName().startswith(begins)).click()


def enter(desk: Desk, form: Any, **values: object) -> None:
    for name, value in values.items():
        form.fields()[name].set_value(value)
    form.enter.click()
    desk.settle()


def test_the_notice_is_one_step(desk: Desk) -> None:
    page, tab = consents(desk)
    tab.basis.record_notice()
    enter(desk, tab.basis.opened, notice_language="ar", notice_interpreted="J")
    case = desk.file().case
    assert (case.notice_given_on, case.notice_language) == (TODAY, "ar")
    assert "Arabisch" in texts(tab.basis)
    page.edits.undo()
    desk.settle()
    assert desk.file().case.notice_given_on is None


def test_a_release_for_a_body_of_the_directory(desk: Desk) -> None:
    partner = desk.add(Partner, name="Jobcenter Musterstadt", kind="N_JC")
    _, tab = consents(desk)
    tab.releases.add_button.click()
    desk.settle()
    form = tab.releases.opened
    assert isinstance(form, ConsentForm)
    body = form.first.fields["partner_id"]
    desk.bot.keyClicks(body.line, "jobcenter musterstadt")  # type: ignore[attr-defined]
    desk.bot.keyClick(body.line, Qt.Key.Key_Tab)  # type: ignore[attr-defined]
    enter(desk, form, direction="AN", information="Termine", purpose="Antrag")
    (consent,) = desk.file().consents
    assert (consent.partner_id, consent.recipient) == (partner.id, "Jobcenter Musterstadt")
    assert "wir an die Stelle" in texts(tab.releases)
    assert tab.releases.opened is None


def test_a_release_for_a_body_can_be_asked_for_from_elsewhere(desk: Desk) -> None:
    partner = desk.add(Partner, name="Jobcenter Musterstadt", kind="N_JC")
    page, tab = consents(desk)
    page.show_tab("consents", f"release:{partner.id}")
    desk.settle()
    enter(desk, tab.releases.opened, direction="BEIDE")
    assert desk.file().consents[0].partner_id == partner.id


def test_a_free_recipient_and_what_is_missing_is_said_at_its_field(desk: Desk) -> None:
    _, tab = consents(desk)
    tab.releases.add_button.click()
    desk.settle()
    form = tab.releases.opened
    assert isinstance(form, ConsentForm)
    enter(desk, form)
    assert form.first.fields["partner_id"].message()[0] == "error"
    form.first.fields["partner_id"].line.setText("عيادة المثال")  # type: ignore[attr-defined]
    enter(desk, form)
    assert form.first.fields["direction"].message()[0] == "error"
    enter(desk, form, direction="VON")
    assert desk.file().consents[0].recipient == "عيادة المثال"


def test_a_renewed_release_replaces_the_old_one_and_undo_brings_it_back(desk: Desk) -> None:
    give(desk, "EW_SPE", recipient="Praxis Beispiel", direction="AN")
    page, tab = consents(desk)
    tab.releases.add_button.click()
    form = tab.releases.opened
    assert isinstance(form, ConsentForm)
    form.first.fields["partner_id"].line.setText("praxis  BEISPIEL")  # type: ignore[attr-defined]
    enter(desk, form, direction="BEIDE")
    assert [each.state for each in desk.file().consents] == ["ES_ERSETZT", "ES_ERTEILT"]
    assert texts(tab.past).startswith("Frühere")
    page.edits.undo()
    desk.settle()
    assert [each.state for each in desk.file().consents] == ["ES_ERTEILT"]
    page.edits.redo()
    desk.settle()
    assert [each.state for each in desk.file().consents] == ["ES_ERSETZT", "ES_ERTEILT"]


def test_a_mistaken_entry_is_deleted_and_brought_back(desk: Desk) -> None:
    give(desk, "EW_DATEN")
    give(desk, "EW_DATEN", given_on=date(2026, 6, 1))
    page, tab = consents(desk)
    newest = next(c for c in desk.file().consents if c.state == "ES_ERTEILT")
    tab.basis.edit(newest)
    tab.basis.opened.remove.click()  # type: ignore[union-attr]
    desk.settle()
    assert [each.state for each in desk.file().consents] == ["ES_ERTEILT"]
    page.undo_bar.take()
    desk.settle()
    assert [each.state for each in desk.file().consents] == ["ES_ERSETZT", "ES_ERTEILT"]


def test_withdrawing_takes_two_presses_and_is_undone_by_the_bar(desk: Desk) -> None:
    give(desk, "EW_DATEN")
    page, tab = consents(desk)
    press(tab.basis, "Widerrufen")
    desk.settle()
    panel = tab.basis.opened
    assert isinstance(panel, WithdrawPanel)
    assert "abzuschließen" in texts(panel)
    panel.enter.click()
    desk.settle()
    (consent,) = desk.file().consents
    assert (consent.state, consent.withdrawn_on) == ("ES_WIDERRUFEN", TODAY)
    assert "Einwilligung widerrufen" in texts(page.header)
    assert page.undo_bar.offers
    page.undo_bar.take()
    desk.settle()
    assert desk.file().consents[0].state == "ES_ERTEILT"


def test_a_wrong_day_of_withdrawal_is_said_at_the_field(desk: Desk) -> None:
    give(desk, "EW_DATEN")
    _, tab = consents(desk)
    press(tab.basis, "Widerrufen")
    desk.settle()
    enter(desk, tab.basis.opened, withdrawn_on=date(2026, 2, 1))
    assert tab.basis.opened.fields()["withdrawn_on"].message()[0] == "error"  # type: ignore[union-attr]
    assert desk.file().consents[0].state == "ES_ERTEILT"


def test_a_consequence_leads_to_where_it_is_seen_to(desk: Desk) -> None:
    give(desk, "EW_ART9")
    page, tab = consents(desk)
    press(tab.basis, "Widerrufen")
    desk.settle()
    press(tab.basis.opened, "Ansehen: Die Seite „Gesundheit“")
    desk.settle()
    assert page.nav.current() == "health"


def test_every_other_kind_can_be_given_and_refused(desk: Desk) -> None:
    _, tab = consents(desk)
    for kind in tab.others.kinds():
        tab.others.record(kind)
        form = tab.others.opened
        assert isinstance(form, ConsentForm)
        for name in ("recipient", "partner_id"):
            field = form.first.fields.get(name)
            if field is not None:
                field.line.setText("Beispielstelle")  # type: ignore[attr-defined]
        form.refusal.click()
        desk.settle()
    found = desk.file().consents
    assert {each.kind for each in found} == set(tab.others.kinds())
    assert {each.state for each in found} == {"ES_VERWEIGERT"}
    assert {each.given_on for each in found} == {TODAY}


def test_a_scan_is_brought_in_chosen_and_looked_at(desk: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "Unterschrift.pdf"
    scan.write_bytes(papers.pdf())
    _, tab = consents(desk)
    tab.basis.record("EW_DATEN", "EW_DATEN")
    form = tab.basis.opened
    assert isinstance(form, ConsentForm)
    form.more.click()
    field = form.rest.fields["scan_id"]
    field.brought.emit(scan)  # type: ignore[attr-defined]
    desk.settle()
    assert field.value() == 1
    enter(desk, form)
    assert desk.file().consents[0].scan_id == 1
    with desk.store.unit() as unit:
        assert unit.session.get_one(Document, 1).kind == "D_EINWILL"
    tab.basis._look(desk.file().consents[0])  # noqa: SLF001 - an icon without words
    desk.settle()
    (dialog,) = desk.window.findChildren(ScanDialog)
    assert dialog.preview.row is not None
    dialog.reject()


def test_half_a_release_survives_leaving_the_page(desk: Desk) -> None:
    page, tab = consents(desk)
    tab.releases.add_button.click()
    form = tab.releases.opened
    assert isinstance(form, ConsentForm)
    form.first.fields["partner_id"].line.setText("Praxis Beispiel")  # type: ignore[attr-defined]
    form.first.fields["information"].set_value("Atteste")
    page.leave()
    desk.settle()
    desk.window.close_file(1)
    desk.settle()
    _, tab = consents(desk)
    again = tab.releases.opened
    assert isinstance(again, ConsentForm)
    assert again.values()["recipient"] == "Praxis Beispiel"
    assert again.values()["information"] == "Atteste"


def test_a_restricted_file_still_lets_somebody_withdraw(desk: Desk) -> None:
    give(desk, "EW_DATEN")
    person = desk.file().person
    change = desk.session.records.change
    written(desk, change, Person, person.id, person.version, {"restricted": True})
    _, tab = consents(desk)
    assert tab.releases.add_button.isHidden()
    press(tab.basis, "Widerrufen")
    desk.settle()
    enter(desk, tab.basis.opened)
    assert desk.file().consents[0].state == "ES_WIDERRUFEN"


def test_locked_health_data_are_erased_after_a_question(desk: Desk) -> None:
    consent = give(desk, "EW_ART9")
    person = desk.file().person
    change = desk.session.records.change
    written(desk, change, Person, person.id, person.version, {"disability_card": "J"})
    written(desk, withdraw, desk.store, desk.session.records, consent)
    page = desk.open()
    health = desk.tab(page, "health")
    assert "Gesundheitsangaben gesperrt" in texts(page.header)
    assert health.form.binding.fields["disability_card"].value() == ""
    health.lock.erase.click()
    assert "Schwerbehindertenausweis" in health.lock.question.text.text()
    health.lock.question.button.click()
    desk.settle()
    assert desk.file().person.disability_card == ""
    assert health.lock.erase.isHidden()


def test_the_hint_about_a_consent_leads_to_its_field(desk: Desk) -> None:
    give(desk, "EW_SPE", recipient="Praxis Beispiel", direction="AN", expires_on=TODAY)
    page, tab = consents(desk)
    finding = next(f for f in page.edits.findings if f.rule == "F_EINWILL")
    page.jump(finding)
    assert tab.releases.opened is not None
    assert tab.releases.opened.binding.fields["expires_on"].value() == TODAY  # type: ignore[attr-defined]


def test_the_word_about_health_in_another_case_of_the_person_is_shown(desk: Desk) -> None:
    second = {"level": "ST2_CLEARING", "phase": "ANFRAGE"}
    desk.add(Case, person_id=1, number="AWO1-2026-0099", **second)
    given = {"kind": "EW_ART9", "given_on": SPRING}
    written(desk, record, desk.store, desk.session.records, 2, given)
    page, tab = consents(desk)
    assert "aus einer anderen Akte" in texts(tab.basis)
    assert not desk.tab(page, "health").form.isHidden()


def test_commands_open_the_forms_from_anywhere_in_the_file(desk: Desk) -> None:
    page = desk.open()
    for name in ("new_release", "new_consent", "hand_over_notice"):
        desk.tab(page, "overview")
        desk.window.actions_[name].trigger()
        desk.settle()
        assert page.nav.current() == "consents"
    assert isinstance(page.tab, ConsentsTab)
    assert isinstance(page.tab.releases.opened, ConsentForm)
    assert page.tab.basis.opened is not None


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A file with consents of all sorts."""
    partner = desk.add(Partner, name="جمعية المثال", kind="N_JC")
    records = desk.session.records
    scan = written(desk, add_document, desk.store, records, 1, papers.pdf(), "Scan.pdf", {})
    give(desk, "EW_DATEN", expires_on=date(2026, 12, 24))
    give(desk, "EW_ART9", state="ES_VERWEIGERT")
    give(desk, "EW_SPE", partner_id=partner.id, direction="BEIDE", scan_id=scan.id)
    gone = give(desk, "EW_SPE", recipient="Praxis Beispiel", direction="AN")
    written(desk, withdraw, desk.store, records, gone, None, "am Telefon")
    give(desk, "EW_DOLM", recipient="Beispiel, Mika")
    return desk


def page_by_itself(desk: Desk, key: str) -> FilePage:
    """A file page on one of its tabs; the window around it is audited elsewhere."""
    page = FilePage(desk.session)
    desk.bot.addWidget(page)
    page.setProperty("role", "page")
    page.resize(1180, 660)
    page.show()
    page.open(1)
    desk.settle()
    page.nav.choose(key)
    desk.settle()
    return page


def test_the_page_with_everything_open_has_no_fault(full: Desk) -> None:
    page = page_by_itself(full, "consents")
    tab = page.tab
    assert isinstance(tab, ConsentsTab)
    tab.past.unfold.click()
    tab.releases.add_button.click()
    assert isinstance(tab.releases.opened, ConsentForm)
    tab.releases.opened.more.click()
    tab.basis.ask_withdrawal(page.file.consents[0])  # type: ignore[union-attr]
    tab.others.edit(next(c for c in page.file.consents if c.kind == "EW_DOLM"))  # type: ignore[union-attr]
    full.settle()
    assert audit(page) == []


def test_locked_health_data_and_the_question_have_no_fault(desk: Desk) -> None:
    consent = give(desk, "EW_ART9")
    person = desk.file().person
    change = desk.session.records.change
    written(desk, change, Person, person.id, person.version, {"disability_card": "J"})
    written(desk, withdraw, desk.store, desk.session.records, consent)
    page = page_by_itself(desk, "health")
    page.tab.lock.erase.click()  # type: ignore[union-attr]
    desk.settle()
    assert audit(page) == []


def test_the_scan_dialog_has_no_fault(full: Desk) -> None:
    case = full.file().case
    dialog = ScanDialog(full.session, case, 1, full.window)
    full.settle()
    assert audit(dialog) == []


def test_no_consent_is_lost_from_the_page(full: Desk) -> None:
    _, tab = consents(full)
    tab.past.unfold.click()
    shown = {
        key
        for card in (tab.basis, tab.releases, tab.others, tab.past)
        for key, _ in card.made_lines()
    }
    for consent in full.file().consents:
        assert {str(consent.id), consent.kind} & shown
