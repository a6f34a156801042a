"""„Drucken …“ on a file: what there is, what to mind, the preview, a copy in the file."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import select

from kimdesk.casework.model import CaseConference
from kimdesk.clients.documents import documents_of, read_document
from kimdesk.clients.model import Case, Consent, Document, Partner, Person
from kimdesk.desktop.printing.keep_dialog import KeepDialog
from kimdesk.desktop.printing.print_dialog import PrintDialog
from kimdesk.desktop.printing.print_preview import PrintPreview
from kimdesk.vault.log import LogEntry
from kimdesk.vault.orm import Record
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk

Shown = TypeVar("Shown", bound=QDialog)


def dialog(desk: Desk, kind: type[Shown]) -> Shown:
    desk.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    desk.settle()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def asked(desk: Desk, command: str = "print") -> PrintDialog:
    desk.open()
    desk.window.actions_[command].trigger()
    return dialog(desk, PrintDialog)


def previewed(desk: Desk, asking: PrintDialog) -> PrintPreview:
    asking.preview_button.click()
    found = dialog(desk, PrintPreview)
    desk.bot.waitUntil(lambda: found.view.pages is not None)
    desk.settle()
    return found


def change(desk: Desk, mapped: type[Record], **values: object) -> None:
    with desk.store.unit() as unit:
        version = unit.session.get_one(mapped, 1).version
    desk.session.records.change(mapped, 1, version, values)
    desk.settle()


def details(desk: Desk) -> list[str]:
    desk.settle()
    with desk.store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.action == "DRUCK").order_by(LogEntry.seq)
        return list(unit.session.scalars(query))


def test_products_say_what_they_are_for(desk: Desk) -> None:
    asking = asked(desk)
    texts = [asking.products.item(row).text() for row in range(asking.products.count())]
    assert "Plan\nZiele und Maßnahmen, mit Zeilen zum Unterschreiben." in texts
    assert all("\n" in text for text in texts)
    asking.reject()


def test_the_language_of_the_client_is_chosen_beforehand(desk: Desk) -> None:
    change(desk, Person, counselling_language="prs", native_languages=("prs",))
    asking = asked(desk, "print_privacy_notice")
    assert asking.products.current() == "privacy-notice"
    order = asking.form.order()
    assert order is not None
    known = [code for code, _ in asking.form.language._codes]  # noqa: SLF001
    assert order.language == ("fa" if "fa" in known else "")
    asking.form.language.set_value("")
    order = asking.form.order()
    assert order is not None
    assert order.language == ""
    asking.reject()


def test_a_paper_is_shown_and_logged(desk: Desk) -> None:
    asking = asked(desk, "print_privacy_notice")
    preview = previewed(desk, asking)
    assert preview.windowTitle() == "Informationen zum Datenschutz"
    assert "Muster" not in preview._file_name  # noqa: SLF001
    assert any(each.startswith("privacy-notice") for each in details(desk))
    preview.reject()


def test_a_recipient_without_release_needs_a_reason_that_is_logged(desk: Desk) -> None:
    partner = desk.add(Partner, name="Jobcenter Beispielstadt", kind="N_JC")
    asking = asked(desk)
    asking.products.choose("plan")
    asking.form.recipient.set_value(str(partner.id))
    asking.form.recipient.edited.emit()
    desk.bot.waitUntil(lambda: asking.precautions.blocks)
    assert asking.precautions.reason_row.isVisible()
    asking.preview_button.click()
    desk.settle()
    assert asking.isVisible()
    assert asking.precautions.reason.message()[0] == "error"
    asking.precautions.reason.set_value("Frist endet heute, mündlich zugestimmt")
    preview = previewed(desk, asking)
    assert f"partner {partner.id}" in details(desk)[-1]
    assert "reason: Frist endet heute" in details(desk)[-1]
    preview.reject()


def test_bodies_with_a_release_come_first(desk: Desk) -> None:
    desk.add(Partner, name="Amt A", kind="N_JC")
    second = desk.add(Partner, name="Beratung B", kind="N_MBE")
    today = desk.store.clock.today()
    desk.add(
        Consent,
        case_id=1,
        kind="EW_SPE",
        state="ES_ERTEILT",
        given_on=today,
        partner_id=second.id,
        recipient="Beratung B",
        direction="AN",
    )
    asking = asked(desk)
    codes = asking.form.recipient._codes  # noqa: SLF001
    assert codes[1] == (str(second.id), "Beratung B · mit Entbindung")
    assert codes[2][1].startswith("Amt A · ")
    asking.reject()


def test_what_was_given_is_frozen_in_the_file_byte_by_byte(desk: Desk) -> None:
    asking = asked(desk, "print_privacy_notice")
    preview = previewed(desk, asking)
    content = preview.sheet.content
    preview.keep_button.click()
    keeping = dialog(desk, KeepDialog)
    assert keeping.recipient.value() == "Klient:in"
    assert keeping.record.isChecked()
    keeping.keep_button.click()
    desk.bot.waitUntil(lambda: preview.kept)
    (row,) = documents_of(desk.store, 1)
    assert read_document(desk.store, row.id) == content
    with desk.store.unit() as unit:
        document = unit.session.get_one(Document, row.id)
        assert (document.sent, document.recipient) == (True, "Klient:in")
        assert document.made_from == "privacy-notice"
        assert unit.session.get_one(Case, 1).notice_given_on == desk.store.clock.today()
    assert "Dokumente" in preview.banner.text.text()
    preview.reject()


def test_saving_offers_to_keep_it_once(desk: Desk) -> None:
    folder = desk.store.folder.parent / "aus"
    folder.mkdir()
    preview = previewed(desk, asked(desk, "print_privacy_notice"))
    with desk.bot.waitSignal(preview.saved):
        preview.save_to(folder / "infoblatt.pdf")
    assert preview.banner.button.text() == "In die Akte legen …"
    assert details(desk)[-1] == "privacy-notice to file"
    preview.reject()


def test_what_needs_an_appointment_says_so(desk: Desk) -> None:
    asking = asked(desk, "print_invitation")
    if asking.products.current() == "invitation":
        assert "Termin" in asking.form.missing.text()
        assert not asking.preview_button.isEnabled()
    asking.reject()


def test_languages_are_offered_only_for_what_goes_to_clients(desk: Desk) -> None:
    change(desk, Person, counselling_language="ar", native_languages=("ar",))
    asking = asked(desk, "print_closing_report")
    form = asking.form
    order = form.order()
    assert order is not None
    assert (order.variant, order.language) == ("client", "ar")
    form.variant.set_value("file")
    form.variant.edited.emit()
    assert form.language_row.isHidden()
    order = form.order()
    assert order is not None
    assert order.language == ""
    asking.reject()


def test_invitations_go_to_everybody_unless_a_body_is_chosen(desk: Desk) -> None:
    partner = desk.add(Partner, name="Jobcenter Beispielstadt", kind="N_JC")
    desk.add(CaseConference, case_id=1, held_on=desk.store.clock.today(), state="T_GEPLANT")
    asking = asked(desk, "print_conference")
    form = asking.form
    assert form.recipient.label_of_value() == "an alle, die teilnehmen"
    form.recipient.set_value(str(partner.id))
    form.variant.set_value("minutes")
    form.variant.edited.emit()
    order = form.order()
    assert order is not None
    assert (order.variant, order.partner_id) == ("minutes", partner.id)
    asking.reject()


def test_all_that_is_stored_is_shown_from_the_menu(desk: Desk) -> None:
    asking = asked(desk, "print_access_report")
    assert asking.products.current() == "access-report"
    preview = previewed(desk, asking)
    assert preview.windowTitle() == "Auskunft über Ihre Daten"
    preview.reject()


def test_the_dialogs_are_accessible(desk: Desk) -> None:
    partner = desk.add(Partner, name="Jobcenter Beispielstadt", kind="N_JC")
    asking = asked(desk)
    asking.products.choose("plan")
    asking.form.recipient.set_value(str(partner.id))
    asking.form.recipient.edited.emit()
    desk.bot.waitUntil(lambda: asking.precautions.blocks)
    desk.settle()
    assert audit(asking) == []
    asking.precautions.reason.set_value("Frist endet heute, mündlich zugestimmt")
    preview = previewed(desk, asking)
    assert audit(preview) == []
    preview.keep_button.click()
    keeping = dialog(desk, KeepDialog)
    assert audit(keeping) == []
    keeping.reject()
    preview.reject()


def test_without_an_open_file_it_says_what_to_do(desk: Desk) -> None:
    desk.the_list()
    desk.window.actions_["print"].trigger()
    assert "Öffnen Sie zuerst eine Akte" in desk.window.banner.text.text()
