"""Text files with separators: `;`, `,` or tab, quoted cells with line breaks inside.

An own reader, because the standard one neither says where an open quote began nor notices
that a stray quote swallowed the rows below it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.encoding import decode
from kimdesk.clients.importing.limits import check_columns, check_rows
from kimdesk.clients.importing.table import Grid, Line

DELIMITERS = ";,\t"
_SAMPLE = 50
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_csv(data: bytes) -> Grid:
    """All lines of a text file. Raises UserError when it is not one or breaks off."""
    decoded = decode(data)
    text = decoded.text
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    delimiter = declared[1] if declared else find_delimiter(text)
    lines = []
    for number, cells in enumerate(records(text, delimiter, 2 if declared else 1), start=1):
        check_rows(number)
        check_columns(len(cells))
        lines.append(Line(number, cells, fields=len(cells)))
    if lines and not text.endswith(("\n", "\r")):
        lines[-1].unfinished = True
    return Grid(lines, encoding=decoded.encoding)


def find_delimiter(text: str) -> str:
    """The delimiter that cuts the first lines most evenly into more than one cell."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    try:
        sample = islice(records(text, delimiter), _SAMPLE)
        widths = Counter(len(cells) for cells in sample if any(cells))
    except UserError:
        return 0.0, 0
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 0
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total(), width


def records(text: str, delimiter: str, first_line: int = 1) -> Iterator[list[str]]:
    """The records of `text`; an empty line is an empty record.

    Raises UserError with the line of the file in which a quote begins that is never closed,
    or that closes in the middle of a cell.
    """
    cell = re.compile(
        rf'(?:"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"[ ]*+|(?P<plain>[^"\r\n{delimiter}]'
        rf"[^\r\n{delimiter}]*|))(?P<end>{delimiter}|\r\n|\n|\r|\Z)"
    )
    place, end, line = 0, len(text), first_line
    cells: list[str] = []
    while place < end or cells:
        found = cell.match(text, place)
        if found is None:
            raise _open_quote(line)
        quoted = found["quoted"]
        if quoted is None:
            cells.append(found["plain"])
        else:
            line += _breaks(quoted)
            cells.append(quoted.replace('""', '"'))
        place = found.end()
        if found["end"] == delimiter:
            continue
        line += 1
        yield cells if len(cells) > 1 or cells[0] else []
        cells = []


def _breaks(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def _open_quote(line: int) -> UserError:
    return UserError(
        translate(
            "Import",
            'In Zeile {line} der Datei beginnt ein Anführungszeichen ("), das nicht richtig '
            "endet. Vermutlich ist die Datei unvollständig. Es wurde nichts eingelesen; bitte "
            "die Liste neu speichern.",
        ).format(line=line)
    )
