"""The city's report on paper: every table of a quarter with its bounds, notes and what is missing.

Takes plain texts, so that nothing is added up or rounded here.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from kimdesk.base.text import translate
from kimdesk.printing.blocks import notice
from kimdesk.printing.lined_table import CELL, HEAD, lined_table
from kimdesk.printing.paper import document
from kimdesk.printing.text import HEADING, SMALL, TITLE, Style, Text

# A heading, its note, the head of the table and two rows.
_NEEDED = 38 * mm
_GROUP_SHARE = 0.5
_RIGHT = Style(size=CELL.size, after=0, leading=CELL.leading, align="end")
_RIGHT_HEAD = Style(size=HEAD.size, bold=True, after=0, leading=HEAD.leading, align="end")


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table: `groups` are the heads of the texts, `numbers` those of the numbers."""

    title: str
    note: str
    groups: tuple[str, ...]
    numbers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CityReport:
    """A quarter of all offices, in texts."""

    title: str
    city: str
    offices: str
    missing: str
    rounding: str
    tables: tuple[ReportTable, ...]


def city_report(report: CityReport) -> bytes:
    """The report as PDF, A4."""
    story: list[Flowable] = [Text(report.title, TITLE), Text(report.city), Text(report.offices)]
    if report.missing:
        story.append(notice(report.missing))
    story.append(Text(report.rounding, SMALL))
    for table in report.tables:
        story += _table(table)
    foot = translate(
        "CityReport", "Gerundete Zahlen aller Stellen. Vor dem Veröffentlichen runden."
    )
    return document(report.title, foot, story)


def _table(table: ReportTable) -> Iterable[Flowable]:
    yield CondPageBreak(_NEEDED)
    yield Text(table.title, HEADING)
    yield Text(table.note, SMALL)
    heads = [
        *(Text(text, HEAD) for text in table.groups),
        *(Text(text, _RIGHT_HEAD) for text in table.numbers),
    ]
    wide = len(table.groups)
    rows = [
        [Text(text, CELL if at < wide else _RIGHT) for at, text in enumerate(row)]
        for row in table.rows
    ]
    yield lined_table([heads, *rows], _shares(wide, len(table.numbers)))
    for remark in table.remarks:
        yield Text(remark, SMALL)


def _shares(groups: int, numbers: int) -> tuple[float, ...]:
    """Half of the page for the groups, the rest for the numbers."""
    each, number = _GROUP_SHARE / groups, (1 - _GROUP_SHARE) / numbers
    return (*(each for _ in range(groups)), *(number for _ in range(numbers)))
