"""How deadlines read: what they are about, how near they are, where they stand."""

from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.keeping import DONE, DROPPED
from kimdesk.calendar.deadlines.radar import DeadlineRow, subject
from kimdesk.desktop.files.deadlines import distance
from kimdesk.desktop.session import Session

SOON = 7


def what(session: Session, row: DeadlineRow) -> str:
    """Its kind, and what it is about in the words of whoever entered it."""
    return subject(session.catalogue, row)


def when(row: DeadlineRow, today: date) -> str:
    """Day and distance."""
    return f"{format_day(row.due_on)}, {distance(row.due_on, today)}"


def where(session: Session, row: DeadlineRow) -> str:
    """Where it stands, with what matters about it."""
    if row.state in {DONE, DROPPED}:
        state = session.label("CL_DEADLINE", row.state)
        return f"{state}: {row.reason}" if row.reason else state
    if row.filed_on is not None:
        day = format_day(row.filed_on)
        return translate("Deadlines", "beantragt am {day}").format(day=day)
    if row.source_gone:
        return translate("Deadlines", "Angabe gilt nicht mehr, bitte entscheiden")
    return ""


def level(row: DeadlineRow, today: date) -> str:
    """How loud it is: error when past, warning within a week or its lead time."""
    if row.silent:
        return "neutral"
    left = (row.due_on - today).days
    if left < 0:
        return "error"
    return "warning" if left <= SOON or row.is_due(today) else "neutral"
