"""The empty sheet for first talk and assessment, for days without a computer at hand.

Its choices are the code lists of the program, so that it can be typed in afterwards.
"""

from collections.abc import Callable
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.printing.blocks import Blanks, Ticks, gap, grid, together
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import document
from kimdesk.printing.text import HEADING, SMALL, Style, Text
from kimdesk.reference import Catalogue

_TICK = Style(size=9, after=0)


def intake_sheet(office: Office, catalogue: Catalogue, today: date) -> bytes:
    """The sheet as PDF; codes as they may be chosen on `today`."""
    title = translate("Forms", "Erstgespräch und Assessment")

    def choices(list_id: str, columns: int = 3) -> Ticks:
        codes = catalogue[list_id]
        texts = [code.label() for code in codes.ordered(codes.selectable(today))]
        return Ticks(*texts, columns=columns, style=_TICK)

    story = [
        *head(office, title),
        *_person(choices),
        *_situation(choices),
        *_check(choices),
        *_fields(catalogue, today),
        *_end(),
    ]
    return document(title, translate("Forms", "Vertraulich · Vordruck ohne Eintragungen"), story)


def _person(choices: Callable[..., Ticks]) -> list[Flowable]:
    return [
        Blanks(
            translate("Forms", "Datum"),
            translate("Forms", "Gespräch geführt von"),
            translate("Forms", "Fallnummer"),
            shares=(0.2, 0.5, 0.3),
        ),
        Text(translate("Forms", "Person"), HEADING),
        Blanks(translate("Forms", "Nachname"), translate("Forms", "Vorname")),
        Blanks(
            translate("Forms", "Geburtsdatum"),
            translate("Forms", "Staatsangehörigkeit"),
            translate("Forms", "Name in eigener Schrift"),
            shares=(0.22, 0.33, 0.45),
        ),
        gap(1.5),
        choices("CL02", 5),
        Blanks(
            translate("Forms", "Straße, Hausnummer, PLZ, Ort"),
            translate("Forms", "Telefon"),
            shares=(0.65, 0.35),
        ),
        Blanks(
            translate("Forms", "Sprachen"),
            translate("Forms", "Sprache der Beratung"),
            translate("Forms", "Sprachmittlung"),
        ),
        Text(translate("Forms", "Haushalt"), HEADING),
        choices("CL05"),
        Blanks(translate("Forms", "Weitere Personen (Name, Geburtsjahr, Beziehung)")),
        Blanks(""),
    ]


def _situation(choices: Callable[..., Ticks]) -> list[Flowable]:
    return [
        Text(translate("Forms", "Aufenthalt"), HEADING),
        Blanks(
            translate("Forms", "Einreise"),
            translate("Forms", "Aufenthaltsstatus"),
            translate("Forms", "gültig bis"),
            shares=(0.2, 0.6, 0.2),
        ),
        together(Text(translate("Forms", "Deutsch"), HEADING), choices("CL14", 3)),
        together(Text(translate("Forms", "Arbeit"), HEADING), choices("CL21", 2)),
        together(Text(translate("Forms", "Wohnen"), HEADING), choices("CL25", 2)),
        together(
            Text(translate("Forms", "Anliegen in eigenen Worten"), HEADING),
            *[Blanks("") for _ in range(4)],
        ),
    ]


def _check(choices: Callable[..., Ticks]) -> list[Flowable]:
    return [
        Text(translate("Forms", "Aufnahme ins Case Management: trifft zu"), HEADING),
        choices("CL_FA", 2),
    ]


def _fields(catalogue: Catalogue, today: date) -> list[Flowable]:
    scores = catalogue["CL_SCORE"]
    scale = " · ".join(
        f"{code.code} {code.label()}" for code in scores.ordered(scores.selectable(today))
    )
    fields = catalogue["CL29"]
    rows = [
        [
            translate("Forms", "Handlungsfeld"),
            translate("Forms", "Klient:in"),
            translate("Forms", "Fachkraft"),
            translate("Forms", "Vorrang"),
            translate("Forms", "Bemerkung"),
        ],
        *[[code.label(), "", "", "", ""] for code in fields.ordered(fields.selectable(today))],
    ]
    return [
        together(
            Text(translate("Forms", "Handlungsfelder"), HEADING),
            Text(scale, SMALL),
            grid(rows, (0.33, 0.11, 0.11, 0.1, 0.35), row_height=9),
        )
    ]


def _end() -> list[Flowable]:
    return [
        together(
            Text(translate("Forms", "Vereinbart"), HEADING),
            *[Blanks("") for _ in range(3)],
            gap(2),
            Blanks(
                translate("Forms", "Nächster Termin"),
                translate("Forms", "Unterschrift Klient:in"),
                translate("Forms", "Unterschrift Fachkraft"),
            ),
        )
    ]
