"""The list of deadlines on paper (print product 12): band by band, with room for a tick."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.blocks import gap, grid
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import document
from kimdesk.printing.text import HEADING, Text

_SHARES = (0.14, 0.38, 0.24, 0.16, 0.08)
_ROW = 9


@dataclass(frozen=True, slots=True)
class PrintedDeadline:
    """One line: day, what it is, whose file, who keeps it."""

    due_on: date
    what: str
    client: str
    counsellor: str


def deadline_list(
    office: Office, bands: Iterable[tuple[str, tuple[PrintedDeadline, ...]]], today: date
) -> bytes:
    """The PDF; `bands` are headings with their lines, empty ones are left out."""
    title = translate("DeadlineList", "Fristenliste, Stand {day}").format(day=format_day(today))
    story: list[Flowable] = head(office, title)
    for name, rows in bands:
        if rows:
            story += [Text(name, HEADING), _table(rows), gap(2)]
    if len(story) == len(head(office, title)):
        story.append(Text(translate("DeadlineList", "Keine offenen Fristen.")))
    foot = translate("DeadlineList", "Vertraulich · nur für die Beratungsstelle")
    return document(title, foot, story)


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
