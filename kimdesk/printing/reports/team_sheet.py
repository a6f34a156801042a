"""The overview for team leads: how many cases everybody has, and each case in one line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.casework.caseload import BoardRow
from kimdesk.casework.running_cases import RunningCase
from kimdesk.printing.blocks import gap
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import head
from kimdesk.printing.lined_table import CELL, HEAD, lined_table, text_table
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.sections import nothing, section
from kimdesk.printing.text import SMALL, Text

# Widths of the columns, with names and with initials.
_NAMED = (0.17, 0.2, 0.15, 0.11, 0.23, 0.14)
_SHORT = (0.18, 0.08, 0.17, 0.11, 0.3, 0.16)
_BOARD = ("active", "clearing", "plan", "review", "measures", "silent", "dormant")


@dataclass(frozen=True, slots=True)
class TeamWork:
    """What the sheet shows. `named` puts the names of clients beside the case numbers."""

    board: tuple[BoardRow, ...]
    cases: tuple[RunningCase, ...]
    deadlines: tuple[DeadlineRow, ...]
    named: bool


def team_sheet(desk: Desk, work: TeamWork) -> Sheet:
    """The sheet, the counts first, then a table for everybody who has cases."""
    title = translate("TeamOverview", "Fallübersicht Team")
    story: list[Flowable] = [*head(desk.office, title), *_intro(desk, work), *_counts(work)]
    nearest = _nearest(work.deadlines)
    for row in work.board:
        mine = [each for each in work.cases if each.case.counsellor_id == row.staff_id]
        story += section(_heading(row, len(mine)), _cases(desk, mine, nearest, named=work.named))
    known = {row.staff_id for row in work.board}
    others = [each for each in work.cases if each.case.counsellor_id not in known]
    nobody = translate("TeamOverview", "Ohne Fallführung: {n}").format(n=len(others))
    story += section(nobody, _cases(desk, others, nearest, named=work.named)) if others else []
    foot = translate("TeamOverview", "Vertraulich · nur für die Teamleitung · Stand {day}")
    return sheet(title, "teamuebersicht.pdf", foot.format(day=format_day(desk.today)), story)


def initials(name: str) -> str:
    """„N. B.“ for „Beispiel, Nadia“: given name first."""
    parts = [part.strip() for part in reversed(name.split(","))]
    return " ".join(f"{part[0]}." for part in parts if part)


def _intro(desk: Desk, work: TeamWork) -> list[Flowable]:
    full = sum(row.cases for row in work.board)
    text = translate("TeamOverview", "Stand {day}: {n} laufende Vollfälle, {all} Fälle insgesamt.")
    said = text.format(day=format_day(desk.today), n=full, all=len(work.cases))
    return [Text(said, SMALL), gap(1)]


def _counts(work: TeamWork) -> list[Flowable]:
    heads = (
        translate("TeamOverview", "Fallführung"),
        translate("TeamOverview", "Stelle"),
        translate("TeamOverview", "Fälle (Ziel)"),
        translate("TeamOverview", "Clearing"),
        translate("TeamOverview", "ohne Plan"),
        translate("TeamOverview", "Überprüfung"),
        translate("TeamOverview", "Maßnahmen"),
        translate("TeamOverview", "kein Kontakt"),
        translate("TeamOverview", "ruhend"),
    )
    rows = [_count(row) for row in work.board]
    shares = (0.24, 0.08, 0.12, 0.09, 0.09, 0.11, 0.1, 0.09, 0.08)
    return [text_table([heads, *rows], shares)] if rows else [nothing()]


def _count(row: BoardRow) -> tuple[str, ...]:
    marks = {"error": " !!", "warning": " !"}
    caseload = f"{row.cases} ({row.target}){marks.get(row.level, '')}"
    others = (str(row.counts.get(name, 0) or "–") for name in _BOARD[1:])
    return row.name, f"{row.share} %", caseload, *others


def _heading(row: BoardRow, cases: int) -> str:
    text = translate("TeamOverview", "{name}: {n} Fälle, davon {full} Vollfälle bei Ziel {target}")
    said = text.format(name=row.name, n=cases, full=row.cases, target=row.target)
    if row.level == "error":
        more = translate("TeamOverview", "über dem Warnwert {warning}")
        said = f"{said}, {more.format(warning=row.warning)}"
    return said


def _nearest(rows: Sequence[DeadlineRow]) -> dict[int, DeadlineRow]:
    """The nearest open deadline of each case; `rows` come with the nearest first."""
    found: dict[int, DeadlineRow] = {}
    for row in rows:
        found.setdefault(row.case_id, row)
    return found


def _cases(
    desk: Desk, cases: Sequence[RunningCase], nearest: dict[int, DeadlineRow], *, named: bool
) -> list[Flowable]:
    if not cases:
        return [nothing(translate("TeamOverview", "Keine Fälle."))]
    heads = (
        translate("TeamOverview", "Fallnummer"),
        translate("TeamOverview", "Name") if named else translate("TeamOverview", "Kürzel"),
        translate("TeamOverview", "Phase"),
        translate("TeamOverview", "Letzter Kontakt"),
        translate("TeamOverview", "Nächste Frist"),
        translate("TeamOverview", "Überfällig"),
    )
    shares = _NAMED if named else _SHORT
    rows = [[Text(text, HEAD) for text in heads]]
    for each in cases:
        cells = _case(desk, each, nearest.get(each.case.id), named=named)
        rows.append([Text(text, CELL) for text in cells])
    return [lined_table(rows, shares)]


def _case(
    desk: Desk, each: RunningCase, deadline: DeadlineRow | None, *, named: bool
) -> Iterator[str]:
    case = each.case
    yield case.number
    yield case.name if named else initials(case.name)
    phase = label(desk.catalogue, "CL_PHASE", case.phase)
    yield phase or label(desk.catalogue, "CL_ST", case.level)
    yield format_day(case.last_contact_on) or "–"
    yield _due(desk, deadline) if deadline is not None else "–"
    late = [_late_names()[name] for name in each.late]
    if deadline is not None and _is_late(deadline, desk.today):
        late.append(translate("TeamOverview", "Frist"))
    yield ", ".join(late) or "–"


def _is_late(deadline: DeadlineRow, today: date) -> bool:
    return deadline.due_on < today and deadline.filed_on is None


def _due(desk: Desk, deadline: DeadlineRow) -> str:
    # Only its kind: what somebody wrote about it may name people.
    kind = label(desk.catalogue, "CL39", deadline.kind).partition(" (")[0]
    return joined(format_day(deadline.due_on), kind)


def _late_names() -> dict[str, str]:
    return {
        "plan": translate("TeamOverview", "Plan"),
        "review": translate("TeamOverview", "Überprüfung"),
        "measures": translate("TeamOverview", "Maßnahme"),
        "silent": translate("TeamOverview", "Kontakt"),
        "dormant": translate("TeamOverview", "Wiedervorlage"),
    }
