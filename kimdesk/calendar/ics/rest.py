"""What other calendars say of an appointment that has no place here: kept, and given back.

`Appointment.ics_rest` holds content lines of iCalendar, unfolded, one a line. Lines that begin
with `X-KIMDESK-` are notes of this program about them and never leave it.
"""

from collections.abc import Iterable, Mapping

NOTE = "X-KIMDESK-"
# Up to here; longer ones are attachments that belong elsewhere.
MOST_TEXT = 64 * 1024


def packed(lines: Iterable[str], notes: Mapping[str, str]) -> str:
    """Lines and notes as they are stored."""
    own = [f"{NOTE}{name}:{text}" for name, text in sorted(notes.items()) if text]
    return "\n".join([*own, *lines])


def lines_of(rest: str) -> list[str]:
    """The lines without the notes."""
    return [line for line in rest.split("\n") if line and not line.startswith(NOTE)]


def notes_of(rest: str) -> dict[str, str]:
    """The notes by name."""
    own = (line.removeprefix(NOTE) for line in rest.split("\n") if line.startswith(NOTE))
    return dict(line.split(":", 1) for line in own if ":" in line)


def without(lines: Iterable[str], names: Iterable[str]) -> list[str]:
    """The lines without these properties; components keep all of theirs."""
    wanted, depth = frozenset(names), 0
    found: list[str] = []
    for line in lines:
        name = name_of(line)
        depth += name == "BEGIN"
        if depth or name not in wanted:
            found.append(line)
        depth -= name == "END"
    return found


def components(lines: Iterable[str], name: str) -> tuple[list[str], list[str]]:
    """The lines of components of that name, and the others."""
    found: list[str] = []
    others: list[str] = []
    inside = False
    for line in lines:
        inside = inside or line.upper() == f"BEGIN:{name}"
        (found if inside else others).append(line)
        inside = inside and line.upper() != f"END:{name}"
    return found, others


def name_of(line: str) -> str:
    """The name of the property of a line."""
    return line.split(":", 1)[0].split(";", 1)[0].upper()
