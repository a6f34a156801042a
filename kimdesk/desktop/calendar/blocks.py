"""The rectangles of a time grid: which appointment stands where, in which column of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRect

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import Owner
from kimdesk.desktop.calendar.event_painter import EventPainter
from kimdesk.desktop.calendar.layout import columns, last_day_of, pieces, stands_on_top
from kimdesk.desktop.calendar.timescale import Scale

GAP = 2


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One column: a day, or a day of one colleague or one room."""

    day: date
    owner: Owner | None = None
    is_room: bool = False

    def holds(self, row: OccurrenceRow) -> bool:
        """Whether an appointment belongs into this column, by its people or its room."""
        if self.owner is None:
            return True
        return row.room_id == self.owner.id if self.is_room else self.owner.id in row.staff_ids


@dataclass(frozen=True, slots=True)
class Block:
    """A painted piece of an appointment; `area` in pixels of the whole day, from midnight."""

    row: OccurrenceRow
    column: int
    area: QRect
    lines: list[tuple[str, bool]]
    goes_on_before: bool = False
    goes_on_after: bool = False


def row_key(row: OccurrenceRow) -> tuple[int, date | None]:
    """What stays the same when it is moved, also of a single appointment to another day."""
    return (row.series_id, row.original_on) if row.series_id else (-row.appointment_id, None)


def on_top(row: OccurrenceRow) -> bool:
    """Whether it stands in the row of whole days."""
    return stands_on_top(row.begins, row.ends, all_day=row.all_day)


def column_edge(at: int, count: int, width: int) -> int:
    """The left edge of a column; the columns share the width to the last pixel."""
    return width * at // max(count, 1)


def arrange(
    rows: Sequence[OccurrenceRow],
    day_columns: Sequence[DayColumn],
    width: int,
    scale: Scale,
    painter: EventPainter,
) -> list[Block]:
    """All blocks of timed appointments; those that overlap stand side by side."""
    timed = [
        (row, row.begins.date(), last_day_of(row.begins, row.ends))
        for row in rows
        if not on_top(row)
    ]
    least = scale.minutes_of(painter.line + 4)
    blocks: list[Block] = []
    for at, column in enumerate(day_columns):
        left, right = (column_edge(i, len(day_columns), width) for i in (at, at + 1))
        own = [
            row for row, first, last in timed if first <= column.day <= last and column.holds(row)
        ]
        spans = [(row.begins, row.ends) for row in own]
        found = pieces(spans, column.day, column.day, least)
        for piece, slot in zip(found, columns([one.span for one in found]), strict=True):
            low, high = slot.edges(right - left - 1 - 2 * GAP)
            top, bottom = scale.pixel(piece.span.first), scale.pixel(piece.span.last)
            area = QRect(left + 1 + GAP + low, top + 1, high - low - 1, bottom - top - 1)
            lines = painter.fit(own[piece.at], area.width(), area.height())
            blocks.append(
                Block(own[piece.at], at, area, lines, piece.goes_on_before, piece.goes_on_after)
            )
    return blocks


def same_or_near(rows: Sequence[OccurrenceRow], at: datetime) -> OccurrenceRow | None:
    """The appointment that begins nearest to a time, None without any."""
    return min(rows, key=lambda row: abs(row.begins - at), default=None)


def days_of(first: date, count: int) -> list[date]:
    """So many days from `first`."""
    return [first + timedelta(days=n) for n in range(count)]
