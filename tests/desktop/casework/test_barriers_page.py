"""The register in the window: begin one, lead it on, say what must not leave, print it."""

from kimdesk.casework import barriers
from kimdesk.desktop.casework.barriers_page import BarriersPage
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.widgets.pdf_pages import PdfPages
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from tests.desktop.files.conftest import Desk

WHAT = {"title": "Formulare nur auf Deutsch", "kind": "SH_SPRACHE", "level": "EB_KOMMUNE"}


def opened(desk: Desk, argument: object = None) -> BarriersPage:
    page = desk.window.show_page("barriers", argument)
    desk.settle()
    assert isinstance(page, BarriersPage)
    return page


def registered(desk: Desk, **values: str) -> BarriersPage:
    barriers.add_barrier(desk.store, desk.session.records, {**WHAT, **values}, 1)
    return opened(desk)


def test_an_empty_register_says_how_to_begin(desk: Desk) -> None:
    page = opened(desk)
    assert page.empty.isVisible()
    page.empty.button.click()
    assert page.detail.isVisible()
    assert page.detail.beginning


def test_a_barrier_is_kept_with_title_kind_and_level(desk: Desk) -> None:
    page = opened(desk, "new")
    for name, value in WHAT.items():
        page.detail.form.fields[name].set_value(value)
        page.detail.form.fields[name].edited.emit()
    desk.settle()
    (row,) = barriers.barrier_rows(desk.store)
    assert (row.title, row.state) == (WHAT["title"], "HS_ERFASST")
    assert [shown.id for shown in page.rows.rows()] == [row.id]


def test_the_next_steps_are_offered_and_taken(desk: Desk) -> None:
    page = registered(desk)
    shown = [b.text() for b in page.detail._next.values() if not b.isHidden()]  # noqa: SLF001
    assert shown == ["geprüft (Team)", "zurückgestellt"]
    page.detail._next["HS_GEPRUEFT"].click()  # noqa: SLF001
    desk.settle()
    assert page.detail.state.text.text() == "geprüft (Team)"


def test_a_name_in_a_text_is_said_before_it_can_leave(desk: Desk) -> None:
    page = registered(desk, description="Nadia Muster fand keinen Kurs.")
    assert page.detail.banner.isVisible()
    assert "„Nadia“ (Name)" in page.detail.banner.text.text()
    page.detail._next["HS_GEPRUEFT"].click()  # noqa: SLF001
    desk.settle()
    page.detail._next["HS_GEMELDET"].click()  # noqa: SLF001
    desk.settle()
    assert page.detail.state.text.text() == "geprüft (Team)"


def test_the_report_names_no_case_and_is_logged(desk: Desk) -> None:
    page = registered(desk, description="Anträge ohne Ausfüllhilfe.")
    order = Order("barrier-report", record_ids=tuple(row.id for row in page.rows.rows()))
    pages = PdfPages(make(desk.store, desk.session.catalogue, order).content)
    text = "".join(pages.text(number) for number in range(len(pages)))
    assert "Formulare nur auf Deutsch" in text
    assert "1 Fall" in text
    assert "Muster" not in text
    assert "AWO1" not in text


def test_affected_cases_open_their_file(desk: Desk) -> None:
    page = registered(desk)
    (button,) = page.detail._numbers  # noqa: SLF001
    button.click()
    desk.settle()
    assert isinstance(desk.window.page, FilePage)
    assert desk.window.page.case_id == 1
