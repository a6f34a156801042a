"""Merged quarters as an XLSX workbook: an overview, then one sheet for each table.

Every sheet carries the rounding note and names the offices that are missing. Texts are written
as texts, never as formulas or links.
"""

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.about import PERSONS
from kimdesk.bundles.statistics.manifest import TOTALS
from kimdesk.bundles.statistics.package import POPULATION
from kimdesk.city.merged import Merged, MergedQuarter, MergedTable
from kimdesk.city.trends import Trend
from kimdesk.city.words import base_note, columns, missing_note, rounding_note

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_MOST_SHEETS = 250
_A4, _LINE_HEIGHT = 9, 15
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'"))


def workbook(merged: MergedQuarter, trends: Sequence[Trend] = ()) -> bytes:
    """The workbook of one quarter, and of trends where there are any."""
    from xlsxwriter import Workbook

    raw = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(raw, options)
    # A fixed day: the same numbers give the same file.
    book.set_properties(
        {"title": f"KIMdesk {merged.quarter}", "created": datetime(2000, 1, 1, tzinfo=UTC)}
    )
    sheets = _Sheets(book)
    _overview(sheets, merged)
    for table in merged.tables[:_MOST_SHEETS]:
        _table(sheets, merged, table)
    for trend in trends[:_MOST_SHEETS]:
        _trend(sheets, merged, trend)
    book.close()
    return raw.getvalue()


class _Sheet:
    """One sheet, written from the top; `widths` are those of its columns."""

    def __init__(self, sheet: Any, formats: dict[str, Any], widths: Sequence[int]) -> None:  # noqa: ANN401 - library's
        self._sheet = sheet
        self._formats = formats
        self._widths = widths
        self._row = 0
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)

    def line(self, *values: object, form: str = "") -> None:
        """One row: texts as texts, numbers as numbers, None as nothing."""
        chosen = self._formats.get(form)
        for column, value in enumerate(values):
            if isinstance(value, int):
                self._sheet.write_number(self._row, column, value, chosen)
            elif value is not None:
                self._sheet.write_string(self._row, column, str(value), chosen)
        self._row += 1

    def note(self, text: str, form: str = "note") -> None:
        """A sentence across all columns, as high as it needs."""
        chosen, last = self._formats[form], len(self._widths) - 1
        if last > 0:
            self._sheet.merge_range(self._row, 0, self._row, last, "", chosen)
        self._sheet.write_string(self._row, 0, text, chosen)
        lines = -(-len(text) // max(sum(self._widths) - 4, 20))
        self._sheet.set_row(self._row, _LINE_HEIGHT * lines)
        self._row += 1


class _Sheets:
    """The sheets of a workbook, with names of their own."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._formats = {
            "title": book.add_format({"bold": True, "font_size": 14}),
            "head": book.add_format(
                {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
            ),
            "sum": book.add_format({"bold": True, "top": 1}),
            "note": book.add_format({"italic": True, "text_wrap": True, "valign": "top"}),
            "warning": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        }
        self._names: set[str] = set()

    def new(self, name: str, title: str, widths: Sequence[int]) -> _Sheet:
        """A sheet with its title."""
        plain = name.translate(_FORBIDDEN)[:28] or "Tabelle"
        number, unique = 1, plain
        while unique.casefold() in self._names:
            number += 1
            unique = f"{plain}~{number}"
        self._names.add(unique.casefold())
        sheet = _Sheet(self._book.add_worksheet(unique), self._formats, widths)
        sheet.line(title, form="title")
        return sheet


def _notes(
    sheet: _Sheet, merged: MergedQuarter, more: Sequence[str] = (), rounding: int = PERSONS
) -> None:
    missing = missing_note(merged)
    if missing:
        sheet.note(missing, form="warning")
    for note in (*more, rounding_note(len(merged.shares), rounding)):
        sheet.note(note)
    sheet.line()


def _overview(sheets: _Sheets, merged: MergedQuarter) -> None:
    name = translate("City", "Übersicht")
    widths = (16, 12, 8, 10, 14, 14, 16, 16, 16, 16, 16)
    sheet = sheets.new(name, f"{name} {merged.quarter}", widths)
    _notes(sheet, merged)
    sheet.line(
        translate("City", "Stelle"),
        translate("City", "Träger"),
        translate("City", "Paket"),
        translate("City", "Fassung"),
        translate("City", "erstellt am"),
        translate("City", "Stellen (VZÄ)"),
        *POPULATION.labels.values(),
        form="head",
    )
    for share in merged.shares:
        totals = (share.totals.get(name) for name in POPULATION.labels)
        posts = f"{share.posts // 100},{share.posts % 100:02d}" if share.posts else None
        sheet.line(
            share.office,
            share.provider,
            share.sequence,
            share.revision,
            f"{date.fromisoformat(share.built_on):%d.%m.%Y}",
            posts,
            *totals,
        )
    for office in merged.missing:
        sheet.line(office, None, translate("City", "fehlt"))
    totals_of_all = merged.table(TOTALS)
    if totals_of_all is not None:
        sums = (totals_of_all.cells.get((name,)) for name in POPULATION.labels)
        numbers = (each.sum if each is not None else None for each in sums)
        sheet.line(translate("City", "Summe"), *[None] * 5, *numbers, form="sum")


def _table(sheets: _Sheets, merged: MergedQuarter, table: MergedTable) -> None:
    groups = [dimension.title for dimension in table.dimensions]
    widths = (*(28 for _ in groups), *(16 for _ in columns()), *(12 for _ in table.offices))
    sheet = sheets.new(table.id, f"{table.title} – {merged.quarter}", widths)
    remarks = (remark.text for remark in table.remarks)
    _notes(sheet, merged, (base_note(table), *remarks), table.rounding)
    sheet.line(*groups, *columns(), *table.offices, form="head")
    for cell, number in table.cells.items():
        sheet.line(*table.labels(cell), *_numbers(number, table.rounding), *_of(number, table))


def _numbers(number: Merged, rounding: int) -> tuple[int | str | None, ...]:
    shown: int | str = number.text if number.unknown else number.sum
    public = number.public if rounding > 1 else number.sum
    return shown, number.low, number.high, number.unknown, public


def _of(number: Merged, table: MergedTable) -> list[int | str]:
    own = number.by_office or {}
    found = (own.get(office) for office in table.offices)
    return ["." if each is None else each for each in found]


def _trend(sheets: _Sheets, merged: MergedQuarter, trend: Trend) -> None:
    name = translate("City", "Verlauf")
    widths = (*(28 for _ in trend.dimensions), *(12 for _ in trend.quarters))
    sheet = sheets.new(f"{name} {trend.table}", f"{name}: {trend.title}", widths)
    _notes(sheet, merged)
    sheet.line(*(d.title for d in trend.dimensions), *trend.quarters, form="head")
    for line in trend.lines:
        numbers = (point.number.text if point.number else None for point in line.points)
        sheet.line(*line.labels, *numbers)
