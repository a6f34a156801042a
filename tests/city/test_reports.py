"""Reports from the archive: constant statements, at once for ten offices and twenty quarters."""

import csv
import io
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import openpyxl
import pytest

from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.statistics.about import Link
from kimdesk.city.archive.kept import quarters
from kimdesk.city.csv_export import csv_of
from kimdesk.city.inbox import accept, look
from kimdesk.city.reports import missing, quarter_report, trend_report, workbook_of
from kimdesk.city.words import rounding_note
from kimdesk.statistics.quarters import Quarter
from kimdesk.statistics.quarters import quarters as quarters_between
from tests.city.conftest import City
from tests.support.bundles import release


@contextmanager
def statements(city: City) -> Iterator[list[str]]:
    """The statements that run within the block."""
    found: list[str] = []
    with city.archive.reading() as connection:
        connection.set_trace_callback(found.append)
    yield found
    with city.archive.reading() as connection:
        connection.set_trace_callback(None)


def fill(city: City, offices: range, first: str, last: str) -> None:
    """Bundles of invented offices, taken into the archive."""
    for number in offices:
        secret = SecretKey.new("stelle", f"BSP{number}")
        city.learn(secret)
        previous = ""
        span = quarters_between(Quarter.parse(first), Quarter.parse(last))
        for sequence, quarter in enumerate(span, 1):
            made = city.package(
                secret, release(str(quarter), more=5 * number), Link(sequence, previous=previous)
            )
            previous = made.manifest.hash
            city.put(made, secret)
    accept(city.archive, look(city.archive))


def test_a_quarter_of_all_offices(city: City) -> None:
    city.send("stelle")
    city.send("zweite", ("2026Q1", "2026Q2"))
    accept(city.archive, look(city.archive))
    found = quarter_report(city.archive, "2026Q3")
    assert [share.office for share in found.shares] == ["MUSTER1"]
    assert found.missing == ("MUSTER2",)
    assert missing(city.archive, "2026Q4") == {
        "MUSTER1": ("2026Q4",),
        "MUSTER2": ("2026Q3", "2026Q4"),
    }
    (over_time,) = trend_report(city.archive, "P01_BE", "Z99")
    assert over_time.quarters == ("2026Q1", "2026Q2", "2026Q3")
    assert [point.number and point.number.sum for point in over_time.lines[0].points] == [
        70,
        70,
        35,
    ]
    assert [point.complete for point in over_time.lines[0].points] == [True, True, False]


def test_the_newest_version_counts(city: City) -> None:
    from tests.support.bundles import key

    (first,) = city.send(quarters=("2026Q1",))
    link = Link(2, 1, first.manifest.hash, first.manifest.hash, "NACHTRAG")
    city.put(city.package(key("stelle"), release("2026Q1", 1, 5), link), key("stelle"))
    accept(city.archive, look(city.archive))
    table = quarter_report(city.archive, "2026Q1").table("P01_BE")
    assert table is not None
    assert table.cells["M",].sum == 40


def test_an_office_that_never_sent_anything_is_missing(city: City) -> None:
    city.send("stelle")
    accept(city.archive, look(city.archive))
    assert quarter_report(city.archive, "2026Q1").missing == ("MUSTER2",)


def test_an_empty_archive_has_empty_reports(city: City) -> None:
    assert quarter_report(city.archive, "2026Q1").tables == ()
    assert trend_report(city.archive, "P01_BE") == ()
    assert quarters(city.archive) == ()
    assert openpyxl.load_workbook(io.BytesIO(workbook_of(city.archive, "2026Q1"))).sheetnames


def test_ten_offices_and_twenty_quarters_are_there_at_once(city: City) -> None:
    fill(city, range(1), "2022Q1", "2022Q2")
    with statements(city) as few:
        quarter_report(city.archive, "2022Q1")
        trend_report(city.archive, "P01_BE")
    fill(city, range(1, 11), "2022Q1", "2026Q4")
    with statements(city) as many:
        begun = time.perf_counter()
        found = quarter_report(city.archive, "2025Q4")
        (over_time,) = trend_report(city.archive, "P01_BE")
        spent = time.perf_counter() - begun
    assert len(many) == len(few) <= 10
    assert len(found.shares) == 10
    assert len(over_time.quarters) == 20
    assert spent < 1


@pytest.fixture
def report(city: City) -> City:
    city.send("stelle")
    city.send("zweite", ("2026Q1", "2026Q2"))
    accept(city.archive, look(city.archive))
    return city


def test_the_workbook_carries_the_note_and_the_gaps_in_every_sheet(report: City) -> None:
    raw = workbook_of(report.archive, "2026Q3", "P01_BE")
    book = openpyxl.load_workbook(io.BytesIO(raw))
    assert book.sheetnames[0] == "Übersicht"
    assert "Verlauf P01_BE" in book.sheetnames
    for sheet in book:
        cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell]
        assert {rounding_note(1, 5), rounding_note(1, 10)} & set(cells)
        assert "Unvollständig: Es fehlen MUSTER2." in cells


def test_numbers_are_numbers_and_texts_are_texts(report: City) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(report.archive, "2026Q1")))
    rows = list(book["P01_BE"].iter_rows(values_only=True))
    head = next(row for row in rows if row[0] == "Geschlecht")
    assert head == (
        "Geschlecht",
        "Summe",
        "mindestens",
        "höchstens",
        "ohne Angabe",
        "zum Veröffentlichen",
        "MUSTER1",
        "MUSTER2",
    )
    assert ("männlich", 70, 66, 74, 0, 70, 35, 35) in rows
    assert ("andere", "≥ 0", 0, None, 2, None, ".", ".") in rows


def test_the_same_numbers_give_the_same_workbook(report: City) -> None:
    one, other = (workbook_of(report.archive, "2026Q1") for _ in range(2))
    with zipfile.ZipFile(io.BytesIO(one)) as a, zipfile.ZipFile(io.BytesIO(other)) as b:
        assert {name: a.read(name) for name in a.namelist()} == {
            name: b.read(name) for name in b.namelist()
        }


def test_the_csv_carries_the_note_and_one_row_for_each_number(report: City) -> None:
    raw = csv_of([quarter_report(report.archive, "2026Q3")])
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").splitlines()
    assert rounding_note(1) in lines[0]
    assert "MUSTER2" in lines[0]
    rows = list(csv.DictReader(lines[1:], delimiter=";"))
    men = next(row for row in rows if row["tabelle"] == "P01_BE" and row["gruppen"] == "M")
    assert (men["summe"], men["mindestens"], men["hoechstens"]) == ("35", "33", "37")
    unknown = next(row for row in rows if row["tabelle"] == "P01_BE" and row["gruppen"] == "X")
    assert (unknown["summe"], unknown["ohne_angabe"]) == ("", "1")
    assert all(not row["titel"].startswith(("=", "+", "-", "@")) for row in rows)
