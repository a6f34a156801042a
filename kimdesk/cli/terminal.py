"""The three streams of a command: always there, never failing at a letter, and no tricks in them.

A name may hold what moves the cursor or turns the direction of writing; on a terminal such
a name could look like another one, or like a line of ours.
"""

import contextlib
import io
import os
import re
import sys
import unicodedata
from typing import TextIO

_JOINERS = {"\u200c", "\u200d"}  # Persian and Kurdish names, family emoji
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_SIGN = "\ufffd"


def prepare() -> None:
    """Make the streams safe; called before anything else opens a file."""
    _occupy()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream), errors="replace")


def _occupy() -> None:
    """Where a stream was closed, a file of the store would get its number and its output."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _encoding(stream: io.TextIOWrapper) -> str:
    """Files and pipes get UTF-8; a terminal, or whoever asked for something else, gets that."""
    if stream.isatty() or os.environ.get("PYTHONIOENCODING"):
        return stream.encoding
    return "utf-8"


def silence(stream: TextIO) -> None:
    """Nobody can read this stream any more, and Python would complain of it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def shown(text: str) -> str:
    """`text` as one line for people: what would act on a terminal becomes a sign."""
    return "".join(_sign(char) if _acts(char) else char for char in text)


def _acts(char: str) -> bool:
    return unicodedata.category(char) in _HIDDEN and char not in _JOINERS


def _sign(char: str) -> str:
    return " " if char in "\n\r\t\u2028\u2029" else _SIGN


def escaped(json_text: str) -> str:
    """A JSON text in which what would act on a terminal is written as its number."""
    return re.sub(r"[^\x20-\x7e]", _number, json_text)


def _number(found: re.Match[str]) -> str:
    char = found[0]
    if not _acts(char):
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
