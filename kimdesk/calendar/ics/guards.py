"""What is looked at before a calendar file is taken apart: size, kind, encoding, wholeness.

Files come from anywhere. What could make the parser slow or deep is refused here, each with a
sentence that says what to do.
"""

import re
from collections.abc import Iterator

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

MOST_BYTES = 20 * 1024 * 1024
MOST_EVENTS = 10_000
MOST_OTHERS = 2_000
DEEPEST = 6
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_FOLDED = re.compile(r"\r?\n[ \t]")


def content_lines(content: bytes) -> list[str]:
    """The lines of a calendar file, put together again where they were folded.

    Raises UserError for everything that is no whole calendar of a sensible size.
    """
    if len(content) > MOST_BYTES:
        raise UserError(
            translate(
                "CalendarFile",
                "Diese Datei ist größer als 20 MB. Bitte im anderen Programm einen kürzeren"
                " Zeitraum speichern.",
            )
        )
    if content.startswith(_ZIP):
        raise UserError(
            translate(
                "CalendarFile",
                "Das ist ein ZIP-Archiv. Bitte zuerst entpacken und die Datei mit der Endung"
                " .ics wählen.",
            )
        )
    text = _decoded(content)
    if "BEGIN:VCALENDAR" not in text.upper():
        raise UserError(
            translate(
                "CalendarFile",
                "Das ist keine Kalenderdatei. Bitte eine Datei mit der Endung .ics wählen, wie"
                " Outlook, Google und Thunderbird sie speichern.",
            )
        )
    lines = [line for line in _FOLDED.sub("", text).splitlines() if line.strip()]
    _refuse_odd_shapes(lines)
    return lines


def _decoded(content: bytes) -> str:
    encoding = "utf-16" if content.startswith(_UTF16) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            translate(
                "CalendarFile",
                "Die Umlaute dieser Datei lassen sich nicht lesen. Bitte im anderen Programm"
                " mit der Zeichenkodierung UTF-8 speichern.",
            )
        ) from error
    if "\0" in text:
        raise UserError(
            translate(
                "CalendarFile",
                "Diese Datei ist beschädigt. Bitte im anderen Programm neu speichern.",
            )
        )
    return text


def _refuse_odd_shapes(lines: list[str]) -> None:
    """Every component is closed by its own end; not too many, not too deep."""
    open_ones: list[str] = []
    events = others = 0
    for word, name in _marks(lines):
        if word == "BEGIN":
            open_ones.append(name)
            events += name == "VEVENT"
            others += name not in {"VEVENT", "VALARM"}
        elif not open_ones or open_ones.pop() != name:
            raise _broken()
        if len(open_ones) > DEEPEST:
            raise _broken()
    if open_ones:
        raise UserError(
            translate(
                "CalendarFile",
                "Diese Datei hört mittendrin auf. Bitte noch einmal herunterladen oder speichern.",
            )
        )
    if events > MOST_EVENTS or others > MOST_OTHERS:
        raise UserError(
            translate(
                "CalendarFile",
                "In dieser Datei stehen mehr als {n} Termine. Bitte im anderen Programm einen"
                " kürzeren Zeitraum speichern.",
            ).format(n=MOST_EVENTS)
        )


def _marks(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        word, _, name = line.partition(":")
        if word.strip().upper() in {"BEGIN", "END"}:
            yield word.strip().upper(), name.strip().upper()


def _broken() -> UserError:
    return UserError(
        translate(
            "CalendarFile",
            "Der Aufbau dieser Datei stimmt nicht. Bitte im anderen Programm neu speichern.",
        )
    )
