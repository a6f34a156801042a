"""The short report about a case: one page, the most important first, long texts cut."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable, LayoutError, Table

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.desk import Desk
from kimdesk.printing.domain_bars import DomainBar, DomainBars
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import WIDTH
from kimdesk.printing.reading.case_work import CaseWork, numbers_of, scored
from kimdesk.printing.reading.words import cut, label
from kimdesk.printing.reports import summary_parts as parts
from kimdesk.printing.reports.case_head import case_head, case_sheet
from kimdesk.printing.reports.summary_parts import Room
from kimdesk.printing.sections import bare, bullets, nothing, section
from kimdesk.printing.text import Style, Text

_SMALL_HEADING = Style(size=9.5, bold=True, before=5, after=1.5, leads=True)
_LINE = Style(size=8, after=0, leading=1.3)
# From much to little room; the last one fits whatever stands in a file.
_ROOMS = (
    Room(line=110, goals=12, measures=14, contacts=5, others=9),
    Room(line=90, goals=8, measures=9, contacts=3, others=6),
    Room(line=80, goals=6, measures=7, contacts=3, others=5),
    Room(line=70, goals=4, measures=5, contacts=3, others=4),
    Room(line=60, goals=3, measures=4, contacts=2, others=3),
    Room(line=45, goals=2, measures=2, contacts=1, others=2),
    Room(line=25, goals=1, measures=1, contacts=1, others=1),
)
_HALF = WIDTH * 0.485


def summary_page(desk: Desk, work: CaseWork) -> Sheet:
    """The sheet: exactly one page, with as much as finds room."""
    for room in _ROOMS:
        try:
            made = _sheet(desk, work, room)
        except LayoutError:
            continue
        if made.pages == 1:
            return made
    return _sheet(desk, work, _ROOMS[-1])


def _sheet(desk: Desk, work: CaseWork, room: Room) -> Sheet:
    title = translate("CaseSummary", "Fallübersicht")
    story = [*case_head(desk, work.file, title), *_story(desk, work, room)]
    return case_sheet(desk, work.file.case.number, "falluebersicht.pdf", title, story)


def _story(desk: Desk, work: CaseWork, room: Room) -> Iterator[Flowable]:
    yield _beside(
        [
            *_box(translate("CaseSummary", "Erreichbar"), parts.reach(desk, work, room)),
            *_box(translate("CaseSummary", "Lage"), parts.situation(desk, work, room)),
            *_box(translate("CaseSummary", "Als Nächstes"), parts.due(desk, work, room)),
        ],
        [
            *_needs(desk, work),
            *_box(translate("CaseSummary", "Einwilligungen"), parts.consents(desk, work, room)),
        ],
    )
    yield from _goals(work, room)
    yield from _measures(desk, work, room)
    yield from _contacts(desk, work, room)


def _box(title: str, lines: Iterable[str]) -> list[Flowable]:
    found: list[Flowable] = bullets(lines, _LINE, _HALF) or [nothing("–")]
    return [Text(title, _SMALL_HEADING), *found]


def _needs(desk: Desk, work: CaseWork) -> list[Flowable]:
    sitting = work.newest_sitting
    if sitting is None:
        title = translate("CaseSummary", "Bedarf")
        return _box(title, [translate("CaseSummary", "Noch keine Einschätzung.")])
    title = translate("CaseSummary", "Bedarf (Einschätzung vom {day}, 1 = Krise)")
    bars = [DomainBar(name, value, need) for name, value, need in scored(sitting, desk)]
    title = title.format(day=format_day(sitting.held_on))
    return [Text(title, _SMALL_HEADING), DomainBars(bars)]


def _goals(work: CaseWork, room: Room) -> list[Flowable]:
    """The goals nearest to the work: action goals before what they stand below."""
    goals = work.current_goals
    order = {"Z_HANDL": 0, "Z_RAHMEN": 1, "Z_RICHT": 2}
    first = sorted(goals, key=lambda node: order.get(node.goal.level, 3))[: room.goals]
    lines = []
    for node in goals:
        if node in first:
            until = f" ({format_day(node.goal.due_on)})" if node.goal.due_on else ""
            lines.append(f"{node.number}  {cut(node.goal.what, 2 * room.line)}{until}")
    if len(goals) > len(lines):
        more = translate("CaseSummary", "und {n} weitere").format(n=len(goals) - len(lines))
        lines.append(more)
    texts: list[Flowable] = [Text(line, _LINE) for line in lines]
    empty = [nothing(translate("CaseSummary", "Keine laufenden Ziele."))]
    return section(translate("CaseSummary", "Laufende Ziele"), texts or empty, _SMALL_HEADING)


def _measures(desk: Desk, work: CaseWork, room: Room) -> list[Flowable]:
    title = translate("CaseSummary", "Offene Maßnahmen")
    found = work.open_measures
    if not found:
        return section(title, [nothing(translate("CaseSummary", "Keine offenen."))], _SMALL_HEADING)
    numbers = numbers_of(work.goals)
    rows = [
        (
            numbers.get(each.goal_id or 0, ""),
            cut(each.what, 2 * room.line),
            cut(each.responsible_name or each.partner
                or label(desk.catalogue, "CL32R", each.responsible), 30),
            format_day(each.due_on),
            label(desk.catalogue, "CL32S", each.state),
        )
        for each in found[: room.measures]
    ]  # fmt: skip
    heads = (
        translate("CaseSummary", "Ziel"),
        translate("CaseSummary", "Maßnahme"),
        translate("CaseSummary", "Wer"),
        translate("CaseSummary", "Bis"),
        translate("CaseSummary", "Stand"),
    )
    story = section(
        title, [text_table([heads, *rows], (0.07, 0.46, 0.2, 0.13, 0.14))], _SMALL_HEADING
    )
    if len(found) > len(rows):
        more = translate("CaseSummary", "und {n} weitere").format(n=len(found) - len(rows))
        story.append(Text(more, _LINE))
    return story


def _contacts(desk: Desk, work: CaseWork, room: Room) -> list[Flowable]:
    title = translate("CaseSummary", "Letzte Kontakte ({n} insgesamt)")
    rows = [
        [Text(day, _LINE), Text(kind, _LINE), Text(note or "–", _LINE)]
        for day, kind, note in parts.contacts(desk, work, room)
    ]
    title = title.format(n=work.file.contacts)
    if not rows:
        empty = translate("CaseSummary", "Noch kein Kontakt eingetragen.")
        return section(title, [nothing(empty)], _SMALL_HEADING)
    table = Table(rows, colWidths=[WIDTH * share for share in (0.11, 0.2, 0.69)])
    table.setStyle(bare(0.8))
    return section(title, [table], _SMALL_HEADING)


def _beside(left: list[Flowable], right: list[Flowable]) -> Flowable:
    table = Table([[left, "", right]], colWidths=[_HALF, WIDTH - 2 * _HALF, _HALF])
    style = bare(0)
    style[3] = ("RIGHTPADDING", (0, 0), (-1, -1), 0)
    table.setStyle(style)
    return table
