"""Merged quarters as one long CSV for other programs: `;`, UTF-8 with mark, CRLF.

The first line is the rounding note; each row is one cell of one table.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from kimdesk.city.merged import MergedQuarter, MergedTable
from kimdesk.city.words import missing_note, rounding_note

HEAD = (
    "quartal",
    "tabelle",
    "titel",
    "grundgesamtheit",
    "stufe",
    "gruppen",
    "bezeichnung",
    "summe",
    "mindestens",
    "hoechstens",
    "ohne_angabe",
    "zum_veroeffentlichen",
    "stellen",
    "fehlende_stellen",
    "hinweise",
)


def csv_of(quarters: Sequence[MergedQuarter]) -> bytes:
    """All tables of these quarters, one row for each cell."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    most = max((len(merged.shares) for merged in quarters), default=0)
    writer.writerow([" ".join((rounding_note(most), *filter(None, map(missing_note, quarters))))])
    writer.writerow(HEAD)
    for merged in quarters:
        for table in merged.tables:
            writer.writerows(_rows(merged, table))
    return text.getvalue().encode("utf-8-sig")


def _rows(merged: MergedQuarter, table: MergedTable) -> Iterable[list[object]]:
    for cell, number in table.cells.items():
        yield [
            merged.quarter,
            table.id,
            table.title,
            table.population,
            table.level,
            "|".join(cell),
            " | ".join(table.labels(cell)),
            "" if number.unknown else number.sum,
            number.low,
            "" if number.high is None else number.high,
            number.unknown,
            _public(number.public if table.rounding > 1 else number.sum),
            len(table.offices),
            "|".join(merged.missing),
            " | ".join(remark.text for remark in table.remarks),
        ]


def _public(number: int | None) -> object:
    return "" if number is None else number
