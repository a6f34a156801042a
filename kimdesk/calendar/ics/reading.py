"""Takes a calendar file apart: invitations and whole calendars of other programs."""

from collections.abc import Callable
from typing import Any

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.bounds import bounded
from kimdesk.calendar.ics.events import read_event
from kimdesk.calendar.ics.file_zones import with_known_zones, zones_of
from kimdesk.calendar.ics.guards import content_lines
from kimdesk.calendar.ics.incoming import CalendarFile, Gathered, Incoming
from kimdesk.calendar.ics.rest import name_of

Progress = Callable[[int, int], None] | None
_ANSWERS = {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}


def read_file(content: bytes, progress: Progress = None) -> CalendarFile:
    """What the file says. Raises UserError with a sentence when nothing can be made of it.

    Single appointments that cannot be taken are in it with their reason.
    """
    lines = content_lines(content)
    method = _method(lines)
    if method in _ANSWERS:
        raise UserError(
            translate(
                "CalendarFile",
                "Diese Datei ist eine Antwort auf eine Einladung und enthält keinen Termin zum"
                " Eintragen.",
            )
        )
    blocks, others = _blocks(with_known_zones(lines, zones_of(lines)))
    found: dict[str, list[Incoming]] = {}
    for done, block in enumerate(blocks):
        if progress is not None and done % 50 == 0:
            progress(done, len(blocks))
        short, cut = bounded(block)
        event = read_event(_parsed(short), cancelled=method == "CANCEL", cut=cut)
        found.setdefault(event.uid, []).append(event)
    return CalendarFile(
        method, tuple(_gathered(uid, each) for uid, each in found.items()), _left(others)
    )


def _gathered(uid: str, events: list[Incoming]) -> Gathered:
    """Of several versions of the same the newest counts."""
    newest: dict[object, Incoming] = {}
    for event in events:
        key = event.recurs
        if key not in newest or newest[key].sequence <= event.sequence:
            newest[key] = event
    master = newest.pop(None, None)
    return Gathered(uid, master, tuple(newest.values()))


def _method(lines: list[str]) -> str:
    found = (line.partition(":")[2] for line in lines if name_of(line) == "METHOD")
    return next(found, "").strip().upper()


def _blocks(lines: list[str]) -> tuple[list[list[str]], dict[str, int]]:
    """The lines of each VEVENT, and how many components of other kinds there are.

    Some programs put a whole calendar into another: that makes no difference.
    """
    blocks: list[list[str]] = []
    others: dict[str, int] = {}
    current: list[str] | None = None
    depth = 0
    for line in lines:
        word, _, name = line.partition(":")
        word, name = word.strip().upper(), name.strip().upper()
        if name == "VCALENDAR" and word in {"BEGIN", "END"}:
            continue
        depth += word == "BEGIN"
        if word == "BEGIN" and depth == 1:
            current = [] if name == "VEVENT" else None
            if name in {"VTODO", "VJOURNAL"}:
                others[name] = others.get(name, 0) + 1
        if current is not None:
            current.append(line)
        if word == "END" and depth == 1 and current is not None:
            blocks.append(current)
            current = None
        depth -= word == "END"
    return blocks, others


def _parsed(lines: list[str]) -> Any:  # noqa: ANN401 - an Event of the library, None if broken
    from icalendar import Event

    try:
        return Event.from_ical("\r\n".join(lines) + "\r\n")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None


def _left(others: dict[str, int]) -> tuple[str, ...]:
    if not others:
        return ()
    text = translate(
        "CalendarFile", "Aufgaben und Notizen der Datei werden nicht eingelesen ({n})."
    )
    return (text.format(n=sum(others.values())),)
