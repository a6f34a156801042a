"""The empty list to fill in: every column understood, what it takes, and the codes allowed."""

from collections.abc import Iterator
from datetime import date

from kimdesk.base.text import translate
from kimdesk.clients.importing.report import list_file
from kimdesk.clients.importing.sheets import Sheet
from kimdesk.clients.importing.targets import TARGETS, Target
from kimdesk.clients.importing.wording import own_explanations
from kimdesk.reference import Catalogue

COMMENT = "# "
"""A line whose first cell begins like this explains and is no data."""


def template_file(catalogue: Catalogue, today: date, filename: str) -> bytes:
    """The content of the template `filename` (`.xlsx` or `.csv`). Raises UserError else."""
    columns = [target for target in TARGETS.values() if not target.alternative]
    headings = [column.label for column in columns]
    codes, places = _codes(catalogue, today, columns)
    if filename.lower().endswith(".csv"):
        told = [explanation(catalogue, today, column) for column in columns]
        told[0] = COMMENT + told[0]
        return list_file([Sheet("", [headings, told])], filename)
    sheets = [
        Sheet(
            translate("Import", "Liste"),
            [headings],
            notes={at: explanation(catalogue, today, c) for at, c in enumerate(columns)},
            choices={
                at: (codes.title, 3, *places[column.code_list])
                for at, column in enumerate(columns)
                if column.code_list in places
            },
        ),
        Sheet(translate("Import", "Spalten"), list(_told(catalogue, today))),
        codes,
    ]
    return list_file(sheets, filename)


def explanation(catalogue: Catalogue, today: date, column: Target) -> str:
    """What a column takes, in a sentence or two."""
    own = own_explanations().get(column.name) or _of_kind(column)
    if not column.code_list or len(catalogue[column.code_list]) > 40:
        return own
    allowed = catalogue[column.code_list].selectable(today)
    return f"{own} {', '.join(f'{code.code} = {code.label()}' for code in allowed)}"


def _of_kind(column: Target) -> str:
    several = translate("Import", "Bezeichnung oder Code; mehrere mit Semikolon getrennt.")
    told = {
        "text": translate("Import", "Text."),
        "long_text": translate("Import", "Text, auch mehrere Zeilen."),
        "house_number": translate("Import", "Hausnummer, wenn sie eine eigene Spalte hat."),
        "code": translate("Import", "Bezeichnung oder Code."),
        "codes": several,
        "yes_no": translate("Import", "ja oder nein; leer = nicht gefragt."),
        "flag": translate("Import", "ja oder nein."),
        "day": translate("Import", "Tag mit Jahr, zum Beispiel 14.03.2026."),
        "partial_date": translate(
            "Import", "So genau wie bekannt: 14.03.1990, 03/1990, 1990 oder ca. 1990."
        ),
    }
    return told.get(column.kind, "")


def _told(catalogue: Catalogue, today: date) -> Iterator[list[str]]:
    yield [
        translate("Import", "Spalte"),
        translate("Import", "Erläuterung"),
        translate("Import", "Name in Zuordnungsdateien"),
        translate("Import", "Auswahlliste"),
    ]
    for column in TARGETS.values():
        told = explanation(catalogue, today, column)
        yield [column.label, told, column.name, column.code_list]


def _codes(
    catalogue: Catalogue, today: date, columns: list[Target]
) -> tuple[Sheet, dict[str, tuple[int, int]]]:
    """The sheet of all codes, and in which lines of it each list stands."""
    lines = [
        [
            translate("Import", "Auswahlliste"),
            translate("Import", "Code"),
            translate("Import", "Bezeichnung"),
        ]
    ]
    places = {}
    for list_id in dict.fromkeys(column.code_list for column in columns if column.code_list):
        first = len(lines) + 1
        title = catalogue[list_id].title()
        lines += [
            [f"{list_id} {title}", code.code, code.label()]
            for code in catalogue[list_id].selectable(today)
        ]
        places[list_id] = (first, len(lines))
    return Sheet(translate("Import", "Codes"), lines), places
