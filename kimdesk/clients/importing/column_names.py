"""Names the columns of a list: by its headings, made unique by the headings above them."""

from openpyxl.utils import get_column_letter

from kimdesk.base.text import clean
from kimdesk.clients.importing.heading_names import heading_key
from kimdesk.clients.importing.neutral import as_it_was
from kimdesk.clients.importing.table import Column, Line

_LONGEST = 200


def columns_of(lines: list[Line], first: int, last: int, width: int) -> tuple[Column, ...]:
    """The columns under the heading lines `first` to `last`."""
    groups = [""] * width
    if first != last:
        groups = _spread(lines[first], width)
    elif first > 0 and len([c for c in lines[first - 1].cells if c.strip()]) > 1:
        groups = _spread(lines[first - 1], width)
    lower = lines[last]
    upper = lines[first]
    columns: list[Column] = []
    taken: set[str] = set()
    for at in range(width):
        own = cell_at(lower, at) or (cell_at(upper, at) if first != last else "")
        heading = " ".join(clean(own[:_LONGEST], multiline=True).split())
        heading = _unique(heading or f"Spalte {get_column_letter(at + 1)}", groups[at], taken)
        taken.add(heading_key(heading))
        columns.append(Column(heading, groups[at]))
    return tuple(columns)


def _spread(line: Line, width: int) -> list[str]:
    """The headings of the upper line, each over all columns up to the next one."""
    groups, current = [], ""
    for at in range(width):
        current = " ".join(cell_at(line, at).split()) or current
        groups.append(current)
    return groups


def _unique(heading: str, group: str, taken: set[str]) -> str:
    if heading_key(heading) not in taken:
        return heading
    grouped = f"{group}: {heading}"
    if group and heading_key(grouped) not in taken:
        return grouped
    number = 2
    while heading_key(f"{heading} ({number})") in taken:
        number += 1
    return f"{heading} ({number})"


def cell_at(line: Line, at: int) -> str:
    """What stands in a cell, trimmed; "" beyond the end of the line."""
    return as_it_was(line.cells[at].strip()) if at < len(line.cells) else ""
