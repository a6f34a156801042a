"""The radar as a table for other programs, which is logged."""

import csv
import io
from collections.abc import Sequence

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow, subject
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

FILE_NAME = "fristenliste"
# A cell that begins like this is a formula to a spreadsheet; a quote in front makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def make_table(store: Store, catalogue: Catalogue, rows: Sequence[DeadlineRow]) -> bytes:
    """The same as CSV for a spreadsheet: UTF-8 with a mark, semicolons, German dates."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        [
            translate("DeadlineList", "Fällig"),
            translate("DeadlineList", "Frist"),
            translate("DeadlineList", "Akte"),
            translate("DeadlineList", "Klient:in"),
            translate("DeadlineList", "Fallführung"),
            translate("DeadlineList", "beantragt am"),
        ]
    )
    for row in rows:
        filed = format_day(row.filed_on) if row.filed_on else ""
        cells = (
            format_day(row.due_on),
            subject(catalogue, row),
            row.number,
            row.client,
            row.counsellor,
        )
        writer.writerow([_harmless(cell) for cell in (*cells, filed)])
    with store.unit() as unit:
        for case_id in sorted({row.case_id for row in rows}):
            unit.log("EXPORT_UEBERGABE", "case", case_id, "deadlines")
        unit.commit()
    return out.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
