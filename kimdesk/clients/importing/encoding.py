"""From bytes to text: byte order marks, UTF-8, and Windows-1252 for old programs.

A file that is none of these is refused rather than read with wrong letters.
"""

import codecs
import re
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
# UTF-8 read as Windows-1252, and the letters of old DOS programs read the same way.
_WRONG_LETTERS = re.compile("Ã[¤¶¼Ÿ„–œ©¨]|(?<=[A-Za-z])[„”Ž™](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and the name of its character set as people know it."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """The text of a text file. Raises UserError for binary files and unknown letters."""
    decoded = _by_mark(data) or _by_content(data)
    if _CONTROL.search(decoded.text):
        raise UserError(
            translate(
                "Import",
                "Diese Datei ist keine Textdatei: Sie enthält Zeichen, die in einer Liste nicht "
                "vorkommen. Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.",
            )
        )
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(codec), name)
            except UnicodeDecodeError:
                raise UserError(
                    translate(
                        "Import",
                        "Die Datei bricht ab oder ist beschädigt: Sie gibt sich als {encoding} "
                        "aus, lässt sich so aber nicht lesen. Bitte neu speichern.",
                    ).format(encoding=name)
                ) from None
    return None


def _by_content(data: bytes) -> Decoded:
    for codec, name in (("utf-8", "UTF-8"), ("cp1252", "Windows-1252")):
        try:
            return Decoded(data.decode(codec), name)
        except UnicodeDecodeError:
            continue
    raise UserError(
        translate(
            "Import",
            "Die Buchstaben dieser Datei lassen sich nicht sicher lesen. "
            "Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.",
        )
    )


def has_wrong_letters(text: str) -> bool:
    """Whether umlauts were spoiled by an earlier program (`MÃ¼ller`, `M„rz`)."""
    return not text.isascii() and _WRONG_LETTERS.search(text) is not None
