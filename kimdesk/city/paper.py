"""A merged quarter in the texts that the report on paper is made of."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.about import PERSONS
from kimdesk.city.merged import MergedQuarter, MergedTable
from kimdesk.city.number_texts import number_texts
from kimdesk.city.words import base_note, columns, missing_note, rounding_note
from kimdesk.statistics.quarters import Quarter

if TYPE_CHECKING:
    from kimdesk.printing.city_report import ReportTable


_NOTHING = "–"


def paper_of(merged: MergedQuarter, city: str) -> bytes:
    """The report of a quarter as PDF; `city` is what the city calls itself."""
    # All of reportlab comes with it, which only this needs.
    from kimdesk.printing.city_report import CityReport, city_report

    offices = ", ".join(share.office for share in merged.shares)
    title = translate("CityReport", "Statistik aller Stellen, {quarter}")
    return city_report(
        CityReport(
            title=title.format(quarter=Quarter.parse(merged.quarter).label),
            city=city,
            offices=translate("CityReport", "Enthalten: {offices}").format(offices=offices),
            missing=missing_note(merged),
            rounding=_on_paper(rounding_note(len(merged.shares))),
            tables=tuple(_table(table, len(merged.shares)) for table in merged.tables),
        )
    )


def _table(table: MergedTable, offices: int) -> "ReportTable":
    from kimdesk.printing.city_report import ReportTable

    return ReportTable(
        title=table.title,
        note=base_note(table),
        groups=tuple(dimension.title for dimension in table.dimensions),
        numbers=columns(),
        rows=tuple(
            (
                *table.labels(cell),
                *(_on_paper(text) for text in number_texts(number, table.rounding)),
            )
            for cell, number in table.cells.items()
        ),
        remarks=tuple(_remarks(table, offices)),
    )


def _remarks(table: MergedTable, offices: int) -> Iterable[str]:
    """What is to be known of this table alone; the rest stands on the first page."""
    yield from (remark.text for remark in table.remarks if remark.code != "missing")
    if table.rounding > PERSONS:
        yield _on_paper(rounding_note(offices, table.rounding))


def _on_paper(text: str) -> str:
    """No shipped font draws the sign of a lower bound; an empty cell shows that it is meant."""
    return text.replace("≥", translate("CityReport", "mind.")) or _NOTHING
