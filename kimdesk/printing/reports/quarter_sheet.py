"""The reading version of a quarter: what leaves for the city, table by table, with the reasons."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.bundles.office.reading_version import ReadRelease, ReadTable
from kimdesk.printing.blocks import gap, together
from kimdesk.printing.letterhead import head
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.office import Office
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.sections import section
from kimdesk.printing.text import SMALL, Style, Text
from kimdesk.statistics.disclosure.words import blanking, rounding
from kimdesk.statistics.quarters import Quarter

_TABLE = Style(size=10, bold=True, before=6, after=2, leads=True)
_NUMBER = 0.16


def quarter_sheet(office: Office, release: ReadRelease) -> Sheet:
    """The sheet of what was built for a quarter; it holds nothing that does not leave."""
    quarter = Quarter.parse(release.quarter)
    title = translate("QuarterSheet", "Quartalsbericht {quarter}").format(quarter=quarter.label)
    story: list[Flowable] = [
        *head(office, title),
        *_intro(release),
        *section(translate("QuarterSheet", "Gesamtzahlen (genau)"), [_totals(release)]),
        *section(translate("QuarterSheet", "Aufgegliedert (gerundet)"), ()),
    ]
    for table in release.tables:
        story += _table(table, release.quarter)
    story += _left_out(release)
    foot = translate("QuarterSheet", "Lesefassung des Pakets, Fassung {n}")
    return sheet(title, "quartalsbericht.pdf", foot.format(n=release.revision + 1), story)


def _intro(release: ReadRelease) -> Iterator[Flowable]:
    for text in dict.fromkeys((*release.notes, rounding(), blanking())):
        yield Text(text, SMALL)
    yield gap(2)


def _totals(release: ReadRelease) -> Flowable:
    heads = (translate("QuarterSheet", "Fälle"), translate("QuarterSheet", "Anzahl"))
    rows = [(name, str(number)) for name, number in release.totals]
    return text_table([heads, *rows], (1 - _NUMBER, _NUMBER))


def _table(table: ReadTable, quarter: str) -> list[Flowable]:
    parts: list[Flowable] = [Text(table.title, _TABLE)]
    if table.columns:
        parts.append(text_table(_rows(table), _shares(len(table.columns))))
    else:
        parts.append(Text(table.rows[0][1]))
    parts += [Text(note, SMALL) for note in _notes(table, quarter)]
    return [together(*parts)]


def _rows(table: ReadTable) -> list[Sequence[str]]:
    heads = (*table.columns, translate("QuarterSheet", "Anzahl"))
    return [heads, *((*names, number) for names, number in table.rows)]


def _shares(columns: int) -> tuple[float, ...]:
    return (*([(1 - _NUMBER) / columns] * columns), _NUMBER)


def _notes(table: ReadTable, quarter: str) -> Iterator[str]:
    if table.quarter != quarter:
        stand = translate("QuarterSheet", "Stand: {quarter}.")
        yield stand.format(quarter=Quarter.parse(table.quarter).label)
    yield from table.notes


def _left_out(release: ReadRelease) -> list[Flowable]:
    if not release.left_out:
        return []
    heads = (translate("QuarterSheet", "Tabelle"), translate("QuarterSheet", "Warum"))
    table = text_table([heads, *release.left_out], (0.45, 0.55))
    return section(translate("QuarterSheet", "Was im Haus bleibt"), [table])
