"""What is read aloud in the month: of a day, and of one appointment of a day."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.words import Words, clock, short_day

# More titles than these nobody wants to hear before going into the day.
_TITLES = 8


def said_of_day(words: Words, day: date, off: str, rows: Sequence[OccurrenceRow]) -> str:
    """Day, holiday, how many appointments, the first ones with time and title."""
    say = QCoreApplication.translate
    begin = datetime.combine(day, datetime.min.time())
    texts = [
        words.title(row)
        if row.all_day or row.begins < begin
        else f"{clock(row.begins)} {words.title(row)}"
        for row in rows[:_TITLES]
    ]
    count = say("MonthView", "{n} Termin") if len(rows) == 1 else say("MonthView", "{n} Termine")
    parts = (short_day(day), off, count.format(n=len(rows)), *texts)
    return ", ".join(part for part in parts if part)


def said_of_row(words: Words, row: OccurrenceRow, rows: Sequence[OccurrenceRow]) -> str:
    """Date, time, title, state and the rest, and which of how many it is."""
    keys = [row_key(one) for one in rows]
    text = words.spoken(row)
    if len(keys) < 2 or row_key(row) not in keys:
        return text
    which = QCoreApplication.translate("MonthView", "{n} von {all}")
    return f"{text}, {which.format(n=keys.index(row_key(row)) + 1, all=len(keys))}"
