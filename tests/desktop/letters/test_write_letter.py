"""„Brief schreiben …“ on a file: template, recipient, gaps, what to mind, saved and frozen."""

import hashlib
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kimdesk.clients.documents import documents_of, read_document
from kimdesk.clients.model import Consent, ContactWay, Document, Partner, PartnerPerson, Person
from kimdesk.desktop.letters.letter_dialog import LetterDialog, proposed_name
from kimdesk.desktop.letters.recipient_form import TO_CLIENT
from kimdesk.desktop.office.settings_page import SettingsPage
from kimdesk.printing.letters.templates import add_template
from kimdesk.vault.log import LogEntry
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk
from tests.printing.letters import docx

LINES = (
    "{{ empfaenger.name }} {{ empfaenger.person }}",
    "Es geht um {{ klient.name }}, Kundennummer {{ klient.kundennummer }}.",
    "{{ klient.telefon }}",
)


def a_template(desk: Desk, *lines: str, name: str = "Anschreiben") -> None:
    desk.settle()
    add_template(desk.store, docx.template(*(lines or LINES)), name)


def a_partner(desk: Desk, *, released: bool = True) -> Partner:
    partner = desk.add(Partner, name="Jobcenter Beispielstadt", kind="N_JC")
    if released:
        desk.add(
            Consent,
            case_id=1,
            kind="EW_SPE",
            state="ES_ERTEILT",
            given_on=desk.store.clock.today(),
            partner_id=partner.id,
            recipient=partner.name,
            direction="AN",
        )
    assert isinstance(partner, Partner)
    return partner


def asked(desk: Desk) -> LetterDialog:
    desk.open()
    desk.window.actions_["write_letter"].trigger()
    desk.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LetterDialog))
    desk.settle()
    found = QApplication.activeModalWidget()
    assert isinstance(found, LetterDialog)
    return found


def to(desk: Desk, dialog: LetterDialog, partner: Partner) -> None:
    dialog.recipient.partner.set_value(partner.id)
    dialog.recipient.partner.edited.emit()
    desk.settle()


def to_client(desk: Desk, dialog: LetterDialog) -> None:
    dialog.recipient.way.set_value(TO_CLIENT)
    dialog.recipient.way.edited.emit()
    desk.settle()


def saved(desk: Desk, dialog: LetterDialog, path: Path) -> bytes:
    with desk.bot.waitSignal(dialog.written):
        dialog.save_to(path)
    desk.settle()
    return path.read_bytes()


def test_without_an_open_file_it_says_what_to_do(desk: Desk) -> None:
    desk.the_list()
    desk.window.actions_["write_letter"].trigger()
    assert "Öffnen Sie zuerst eine Akte" in desk.window.banner.text.text()


def test_without_templates_it_leads_to_where_they_are_kept(desk: Desk) -> None:
    dialog = asked(desk)
    assert dialog.empty.isVisible()
    assert not dialog.save_button.isEnabled()
    dialog.empty.button.click()
    desk.settle()
    assert isinstance(desk.window.page, SettingsPage)


def test_a_letter_to_a_body_is_saved_and_stays_in_the_file(desk: Desk, tmp_path: Path) -> None:
    a_template(desk)
    partner = a_partner(desk)
    person = desk.add(PartnerPerson, partner_id=partner.id, name="Frau Amtlich")
    dialog = asked(desk)
    to(desk, dialog, partner)
    dialog.recipient.person.set_value(str(person.id))
    dialog.recipient.person.edited.emit()
    desk.settle()
    content = saved(desk, dialog, tmp_path / "brief.docx")
    assert "Jobcenter Beispielstadt Frau Amtlich" in docx.text_of(content)
    assert "Nadia Muster" in docx.text_of(content)
    (row,) = documents_of(desk.store, 1)
    assert read_document(desk.store, row.id) == content
    with desk.store.unit() as unit:
        document = unit.session.get_one(Document, row.id)
        assert document.sha256 == hashlib.sha256(content).hexdigest()
        assert (document.sent, document.recipient) == (True, partner.name)
        query = select(LogEntry.detail).where(LogEntry.action == "DRUCK")
        (detail,) = unit.session.scalars(query)
    assert detail.startswith("letter, letter_template 1, document")
    assert f"partner {partner.id}" in detail
    assert "Muster" not in detail
    assert "gespeichert" in desk.window.banner.text.text()


def test_what_is_missing_is_said_before_and_marked_in_the_letter(
    desk: Desk, tmp_path: Path
) -> None:
    a_template(desk)
    dialog = asked(desk)
    to(desk, dialog, a_partner(desk))
    assert "Es fehlt noch: Ansprechperson" in dialog.missing.text()
    assert "Kundennummer" in dialog.missing.text()
    content = saved(desk, dialog, tmp_path / "brief.docx")
    assert "[fehlt: Kundennummer]" in docx.text_of(content)
    assert 'w:val="yellow"' in docx.body_of(content)


def test_only_safe_ways_of_contact_are_written(desk: Desk, tmp_path: Path) -> None:
    a_template(desk)
    desk.add(ContactWay, person_id=1, kind="TEL", value="0521 111", safe="N")
    desk.add(ContactWay, person_id=1, kind="MOBIL", value="0151 222", safe="J")
    dialog = asked(desk)
    to_client(desk, dialog)
    assert any("unsicher" in sentence for sentence in dialog.precautions.sentences())
    text = docx.text_of(saved(desk, dialog, tmp_path / "brief.docx"))
    assert "0151 222" in text
    assert "0521 111" not in text


def test_a_body_without_release_needs_a_reason_that_is_logged(desk: Desk, tmp_path: Path) -> None:
    a_template(desk)
    dialog = asked(desk)
    to(desk, dialog, a_partner(desk, released=False))
    assert dialog.precautions.blocks
    dialog.save_button.click()
    assert dialog.precautions.reason.message()[0] == "error"
    dialog.save_to(tmp_path / "brief.docx")
    desk.settle()
    assert not (tmp_path / "brief.docx").exists()
    dialog.precautions.reason.set_value("Frist endet heute, mündlich zugestimmt")
    saved(desk, dialog, tmp_path / "brief.docx")
    with desk.store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.action == "DRUCK")
        (detail,) = unit.session.scalars(query)
    assert "reason: Frist endet heute" in detail


def test_no_post_to_somebody_who_wants_none(desk: Desk) -> None:
    a_template(desk)
    desk.settle()
    with desk.store.unit() as unit:
        version = unit.session.get_one(Person, 1).version
    desk.session.records.change(Person, 1, version, {"post_allowed": "N"})
    dialog = asked(desk)
    to_client(desk, dialog)
    assert dialog.precautions.blocks
    assert any("Keine Post" in sentence for sentence in dialog.precautions.sentences())
    dialog.reject()


def test_a_place_that_takes_nothing_is_said_and_the_letter_is_kept(
    desk: Desk, tmp_path: Path
) -> None:
    a_template(desk)
    dialog = asked(desk)
    to(desk, dialog, a_partner(desk))
    dialog.save_to(tmp_path / "fehlt" / "brief.docx")
    desk.bot.waitUntil(dialog.banner.isVisible)
    assert "liegt aber schon unter „Dokumente“" in dialog.banner.text.text()
    saved(desk, dialog, tmp_path / "brief.docx")
    assert len(documents_of(desk.store, 1)) == 1


def test_proposed_names_name_nobody() -> None:
    assert proposed_name("Brief: Jobcenter/AA") == "Brief Jobcenter AA.docx"
    assert proposed_name("…") == "Brief.docx"


def test_the_dialog_is_accessible(desk: Desk) -> None:
    dialog = asked(desk)
    assert audit(dialog) == []
    dialog.reject()
    a_template(desk)
    dialog = asked(desk)
    to(desk, dialog, a_partner(desk, released=False))
    assert audit(dialog) == []
    dialog.reject()
