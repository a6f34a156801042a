"""The radar: nearest first, filtered, acted on in place, printed and saved as a table."""

from datetime import date, timedelta
from pathlib import Path

from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.deadlines.radar import radar
from kimdesk.desktop.deadlines.handing_out import make_table
from kimdesk.desktop.deadlines.radar_page import RadarPage
from kimdesk.desktop.widgets.pdf_pages import PdfPages
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk

TODAY = date(2026, 12, 1)


def enter(desk: Desk, days: int, kind: str = "F_SONST", title: str = "", case: int = 1) -> int:
    values = {"kind": kind, "due_on": TODAY + timedelta(days=days), "title": title}
    desk.settle()
    return deciding.add_deadline(desk.store, desk.session.records, case, values).id


def opened(desk: Desk, argument: object = None) -> RadarPage:
    page = desk.window.show_page("deadlines", argument)
    desk.settle()
    assert isinstance(page, RadarPage)
    return page


def test_the_nearest_stands_first_and_bands_are_counted(desk: Desk) -> None:
    for days in (40, -2, 5):
        enter(desk, days)
    page = opened(desk)
    assert [(row.due_on - TODAY).days for row in page.rows.rows()] == [-2, 5, 40]
    assert page.header.line.text() == "Überfällig: 1 · heute: 0 · in 7 Tagen: 1 · gesamt: 3"


def test_a_band_can_be_asked_for(desk: Desk) -> None:
    for days in (40, -2, 5):
        enter(desk, days)
    page = opened(desk, "week")
    assert [(row.due_on - TODAY).days for row in page.rows.rows()] == [5]


def test_finishing_takes_it_off_the_radar_and_undo_brings_it_back(desk: Desk) -> None:
    enter(desk, 5)
    page = opened(desk)
    button = page.detail._acts[0]  # noqa: SLF001 - the first act
    assert button.text() == "Erledigt"
    button.click()
    desk.settle()
    assert list(page.rows.rows()) == []
    page.detail.undo_bar.take()
    desk.settle()
    assert len(page.rows.rows()) == 1


def test_the_list_on_paper_has_bands_and_names(desk: Desk) -> None:
    enter(desk, -2, title="Kontoauszüge")
    sheet = make(desk.store, desk.session.catalogue, Order("deadline-list"))
    pages = PdfPages(sheet.content)
    text = pages.text(0)
    assert "Überfällig" in text
    assert "Kontoauszüge" in text
    assert "Muster, Nadia" in text


def test_a_table_holds_no_formula(desk: Desk, tmp_path: Path) -> None:
    enter(desk, 3, title="=HYPERLINK(1)")
    rows = radar(desk.store, desk.session.catalogue)
    content = make_table(desk.store, desk.session.catalogue, rows)
    assert content.startswith(b"\xef\xbb\xbf")
    line = content.decode("utf-8-sig").splitlines()[1]
    assert line.split(";")[1] == "sonstige: =HYPERLINK(1)"
    page = opened(desk)
    page._save_to(content, str(tmp_path / "fristen.csv"))  # noqa: SLF001 - after the dialog
    assert (tmp_path / "fristen.csv").read_bytes() == content


def test_an_empty_radar_says_where_deadlines_come_from(desk: Desk) -> None:
    page = opened(desk)
    assert page.empty.isVisible()
    assert not page.print_button.isEnabled()


def test_the_page_can_be_used_by_everybody(desk: Desk) -> None:
    for days in (40, -2, 5):
        enter(desk, days)
    opened(desk)
    assert audit(desk.window) == []
