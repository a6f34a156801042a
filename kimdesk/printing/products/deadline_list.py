"""The list of deadlines on paper (print product 12): band by band, with room for a tick."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow, band_names, by_band, radar, subject
from kimdesk.printing.blocks import gap, grid
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.text import HEADING, Text

_SHARES = (0.13, 0.36, 0.22, 0.22, 0.07)
_ROW = 9


def make(desk: Desk, order: Order) -> Sheet:
    """The open deadlines that the person may see, or of them those asked for."""
    wanted = set(order.record_ids)
    rows = radar(desk.store, desk.catalogue)
    chosen = [row for row in rows if row.id in wanted] if wanted else rows
    names = band_names()
    bands = [
        (names[band], tuple(_printed(desk, row) for row in found))
        for band, found in by_band(chosen, desk.today).items()
    ]
    return deadline_list(desk.office, bands, desk.today)


def _printed(desk: Desk, row: DeadlineRow) -> "PrintedDeadline":
    what = subject(desk.catalogue, row)
    return PrintedDeadline(row.due_on, what, row.client, row.counsellor)


@dataclass(frozen=True, slots=True)
class PrintedDeadline:
    """One line: day, what it is, whose file, who keeps it."""

    due_on: date
    what: str
    client: str
    counsellor: str


def deadline_list(
    office: Office, bands: Iterable[tuple[str, tuple[PrintedDeadline, ...]]], today: date
) -> Sheet:
    """The sheet; `bands` are headings with their lines, empty ones are left out."""
    title = translate("DeadlineList", "Fristenliste, Stand {day}").format(day=format_day(today))
    story: list[Flowable] = head(office, title)
    for name, rows in bands:
        if rows:
            story += [Text(name, HEADING), _table(rows), gap(2)]
    if len(story) == len(head(office, title)):
        story.append(Text(translate("DeadlineList", "Keine offenen Fristen.")))
    foot = translate("DeadlineList", "Vertraulich · nur für die Beratungsstelle")
    return sheet(title, "fristenliste.pdf", foot, story)


def _table(rows: tuple[PrintedDeadline, ...]) -> Flowable:
    heading = [
        translate("DeadlineList", "Fällig"),
        translate("DeadlineList", "Frist"),
        translate("DeadlineList", "Klient:in"),
        translate("DeadlineList", "Fallführung"),
        "",
    ]
    lines = [[format_day(row.due_on), row.what, row.client, row.counsellor, ""] for row in rows]
    return grid([heading, *lines], _SHARES, row_height=_ROW)
