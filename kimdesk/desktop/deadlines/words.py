"""How deadlines read: what they are about, how near they are, where they stand."""

from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.keeping import DONE, DROPPED
from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.desktop.files.deadlines import distance
from kimdesk.desktop.session import Session

SOON = 7


def what(session: Session, row: DeadlineRow) -> str:
    """Its kind, and what it is about in the words of whoever entered it."""
    kind = session.label("CL39", row.kind)
    return f"{kind}: {row.title}" if row.title else kind


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


def bands() -> dict[str, str]:
    """The bands of the radar by name."""
    return {
        "overdue": translate("Deadlines", "Überfällig"),
        "today": translate("Deadlines", "Heute"),
        "week": translate("Deadlines", "In 7 Tagen"),
        "month": translate("Deadlines", "In 30 Tagen"),
        "quarter": translate("Deadlines", "In 90 Tagen"),
        "later": translate("Deadlines", "Später"),
    }
