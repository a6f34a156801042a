"""The recovery sheet: the paper that opens a store when no passphrase is known any more."""

from dataclasses import dataclass, field
from datetime import date

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.printing.blocks import Blanks, columns, gap, notice, together
from kimdesk.printing.measures import LINE, WIDTH
from kimdesk.printing.paper import document
from kimdesk.printing.text import BODY, HEADING, INK, SMALL, TITLE, Style, Text, draw_line

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a sheet. `groups` open the store and are shown to nobody else."""

    office: str
    code: str
    issued: date
    groups: tuple[str, ...] = field(repr=False)
    fingerprint: str = ""


def recovery_sheet(sheet: Sheet) -> bytes:
    """The sheet as PDF, one page of A4."""
    title = translate("Sheet", "Wiederherstellungsbogen")
    foot = translate("Sheet", "Vertraulich. Nicht kopieren, nicht fotografieren, nicht versenden.")
    story = [*_head(title, sheet), *_code(sheet), *_use(sheet), *_keeping()]
    return document(title, foot, story)


def _head(title: str, sheet: Sheet) -> list[Flowable]:
    issued = translate("Sheet", "ausgestellt am {day}").format(day=f"{sheet.issued:%d.%m.%Y}")
    return [
        Text(title, TITLE),
        Text(f"{sheet.office} ({sheet.code}) · {issued}", Style(size=11, after=8)),
        Text(
            translate(
                "Sheet",
                "Mit diesem Bogen setzen Sie ein neues Passwort für die verschlüsselte Ablage"
                " von KIMdesk, wenn ein Passwort vergessen wurde. Ohne Passwort und ohne Bogen"
                " kann niemand die Daten lesen, auch nicht das Team hinter KIMdesk.",
            )
        ),
        gap(2),
        notice(translate("Sheet", "Wer diesen Bogen hat, kann alle Akten öffnen.")),
        gap(2),
    ]


def _code(sheet: Sheet) -> list[Flowable]:
    return [
        Text(translate("Sheet", "Die 14 Gruppen"), HEADING),
        CodeGrid(sheet.groups),
        gap(2),
        Text(
            translate(
                "Sheet",
                "Die letzten vier Zeichen sind Prüfzeichen: Das Programm merkt Tippfehler und"
                " nennt die Gruppe. Groß- und Kleinschreibung, Leerzeichen und Striche sind"
                " egal. Es gibt die Ziffern 0 und 1, aber kein O, I, L und U.",
            ),
            SMALL,
        ),
    ]


def _use(sheet: Sheet) -> list[Flowable]:
    steps = (
        translate("Sheet", "1. KIMdesk starten und die Ablage wählen."),
        translate("Sheet", "2. „Passwort vergessen?“ drücken."),
        translate("Sheet", "3. Anmeldenamen und die Gruppen eingeben oder den Code einlesen."),
        translate("Sheet", "4. Ein neues Passwort setzen und sich damit anmelden."),
    )
    use: list[Flowable] = [
        Text(translate("Sheet", "So benutzen Sie den Bogen"), HEADING),
        *[Text(step, BODY) for step in steps],
        gap(1),
        Text(translate("Sheet", "Kennzahl der Ablage"), Style(size=10, bold=True, after=1)),
        Text(sheet.fingerprint, Style(size=11, after=1)),
        Text(
            translate("Sheet", "Dieselbe Zahl zeigt das Programm unter „Über diese Ablage“."), SMALL
        ),
    ]
    code = QrCode("-".join(sheet.groups), qrBorder=0, width=48 * mm, height=48 * mm)
    return [gap(2), columns(use, [gap(4), code], widths=(0.68, 0.32))]


def _keeping() -> list[Flowable]:
    return [
        together(
            Text(translate("Sheet", "So bewahren Sie ihn auf"), HEADING),
            Text(
                translate(
                    "Sheet",
                    "In einem verschlossenen Umschlag an einem sicheren Ort, zum Beispiel im"
                    " Tresor der Leitung, nie beim Rechner und nie als Datei neben der Ablage."
                    " Wird ein neuer Bogen ausgestellt, gilt dieser nicht mehr: dann vernichten.",
                )
            ),
            gap(4),
            Blanks(
                translate("Sheet", "Aufbewahrt bei / Ort"),
                translate("Sheet", "Datum"),
                translate("Sheet", "Unterschrift"),
                shares=(0.45, 0.2, 0.35),
            ),
        )
    ]


class CodeGrid(Flowable):
    """The groups in large characters of one width, numbered, four in a row."""

    _cell = 15 * mm

    def __init__(self, groups: tuple[str, ...]) -> None:
        super().__init__()
        self._groups = groups
        self.width = WIDTH
        self.height = self._cell * -(-len(groups) // _COLUMNS)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """The grid has one size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cells row by row."""
        for at, group in enumerate(self._groups):
            row, column = divmod(at, _COLUMNS)
            width = self.width / _COLUMNS
            self._draw_group(at + 1, group, column * width, self.height - (row + 1) * self._cell)

    def _draw_group(self, number: int, group: str, x: float, y: float) -> None:
        width, pitch = self.width / _COLUMNS, 7 * mm
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        self.canv.rect(x, y, width, self._cell)
        draw_line(self.canv, str(number), SMALL, x + 2 * mm, y + self._cell - 5 * mm)
        style = Style(size=22, bold=True, colour=INK, align="centre")
        left = x + (width - pitch * len(group)) / 2 + 1.5 * mm
        for place, char in enumerate(group):
            draw_line(self.canv, char, style, left + place * pitch, y + 4 * mm, pitch, base=0)


def qr_squares(groups: tuple[str, ...]) -> tuple[tuple[bool, ...], ...]:
    """The QR code of the groups: dark squares row by row, for the screen."""
    code = QrCode("-".join(groups), qrBorder=0).qr
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)
