"""The radar on paper and as a table for other programs; both are logged."""

import csv
import io
from collections.abc import Sequence

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow, by_band
from kimdesk.clients.office import settings
from kimdesk.desktop.deadlines.words import bands
from kimdesk.printing.deadline_list import PrintedDeadline, deadline_list
from kimdesk.printing.letterhead import Office
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

FILE_NAME = "fristenliste"
# A cell that begins like this is a formula to a spreadsheet; a quote in front makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def make_list(store: Store, catalogue: Catalogue, rows: Sequence[DeadlineRow]) -> bytes:
    """The PDF of these deadlines; runs in the store thread."""
    office = settings(store)
    town = f"{office.postcode} {office.city}".strip()
    address = ", ".join(part for part in (office.street, town) if part)
    names = bands()
    printed = [
        (names[band], tuple(_printed(catalogue, row) for row in found))
        for band, found in by_band(rows, store.clock.today()).items()
    ]
    _log(store, "DRUCK", rows)
    return deadline_list(Office(office.office, address), printed, store.clock.today())


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
        printed = _printed(catalogue, row)
        filed = format_day(row.filed_on) if row.filed_on else ""
        cells = (format_day(row.due_on), printed.what, row.number, row.client, row.counsellor)
        writer.writerow([_harmless(cell) for cell in (*cells, filed)])
    _log(store, "EXPORT_UEBERGABE", rows)
    return out.getvalue().encode("utf-8-sig")


def _printed(catalogue: Catalogue, row: DeadlineRow) -> PrintedDeadline:
    kind = catalogue["CL39"].label(row.kind)
    what = f"{kind}: {row.title}" if row.title else kind
    return PrintedDeadline(row.due_on, what, row.client, row.counsellor)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _log(store: Store, action: str, rows: Sequence[DeadlineRow]) -> None:
    with store.unit() as unit:
        for case_id in sorted({row.case_id for row in rows}):
            unit.log(action, "case", case_id, "deadlines")
        unit.commit()
