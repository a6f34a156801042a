"""How much of one appointment of a file is taken apart: the parser gets no more than this.

What is too long is cut where it is text, and left out where it is anything else, so that one
appointment with ten megabytes of description or 100,000 attachments costs no more than others.
"""

from collections import Counter
from collections.abc import Iterable

from kimdesk.calendar.ics.rest import name_of

MOST_LINES = 600
MOST_OF_ONE_NAME = 200
MOST_LETTERS = 30_000
MOST_RULE = 2_000
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT"}
_LISTS = {"EXDATE", "RDATE"}
# Cut or dropped, these would mean something else.
_WHOLE = {"RRULE", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "UID"}


def bounded(lines: Iterable[str]) -> tuple[list[str], bool]:
    """The lines of one VEVENT as far as they are read, and whether anything is missing.

    At most `MOST_LINES`, none longer than `MOST_LETTERS`.
    """
    found: list[str] = []
    names: Counter[str] = Counter()
    cut = False
    depth = skipped = 0
    for line in lines:
        name = name_of(line)
        depth += name == "BEGIN"
        if depth == 1 and name in {"BEGIN", "END"}:
            found.append(line)
            depth -= name == "END"
            continue
        kept = name == "END" if depth > 1 else name in _WHOLE | _LISTS
        full = len(found) >= MOST_LINES and not kept
        if name == "BEGIN" and (skipped or full):
            skipped += 1
        names[name] += depth == 1
        if skipped or full or names[name] > MOST_OF_ONE_NAME:
            cut = True
        else:
            short = _short(name, line)
            cut = cut or (short is None)
            found += [short] if short is not None else []
        if name == "END":
            depth -= 1
            skipped = max(0, skipped - 1)
    return found, cut


def _short(name: str, line: str) -> str | None:
    """The line, cut where that is possible; None where it has to be left out."""
    if name in _WHOLE:
        # What no sensible file says is left unreadable, and refused with its appointment.
        return line if len(line) <= MOST_RULE else f"{name}:"
    if len(line) <= MOST_LETTERS:
        return line
    if name in _TEXTS:
        return line[:MOST_LETTERS].rstrip("\\")
    if name in _LISTS:
        return line[:MOST_LETTERS].rpartition(",")[0]
    return None
