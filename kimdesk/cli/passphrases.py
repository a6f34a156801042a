"""Where passphrases and recovery codes come from: the terminal or a file, never anything else.

Arguments and the environment of a process can be read by others and end up in histories.
"""

import getpass
import sys
from pathlib import Path

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

STDIN = "-"
_MOST_BYTES = 8192
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_passphrase(file: str | None, prompt: str, option: str = "--passphrase-file") -> str:
    """The first line of `file` ("-" is the next line of stdin), else what is typed at a terminal.

    `option` is named where neither is there. Raises UserError.
    """
    if file == STDIN:
        return _line(_from_stdin())
    if file:
        return _line(_from_file(file))
    if sys.stdin is None or not sys.stdin.isatty():
        text = translate("Command", "Hier kann niemand gefragt werden. Bitte {option} angeben.")
        raise UserError(text.format(option=option))
    return _typed(prompt)


def read_new_passphrase(file: str | None, option: str = "--passphrase-file") -> str:
    """A passphrase to be set; at a terminal it is asked for twice. Raises UserError."""
    new = read_passphrase(file, translate("Command", "Neues Passwort: "), option)
    if not file and _typed(translate("Command", "Noch einmal: ")) != new:
        raise UserError(translate("Command", "Die beiden Eingaben sind nicht gleich."))
    return new


def _typed(prompt: str) -> str:
    try:
        return getpass.getpass(prompt, sys.stderr)
    except EOFError:
        raise UserError(translate("Command", "Es wurde nichts eingegeben.")) from None
    except UnicodeDecodeError:
        raise _unreadable() from None


def _from_stdin() -> bytes:
    if sys.stdin is None:
        raise _unreadable()
    try:
        return sys.stdin.buffer.readline(_MOST_BYTES)
    except OSError:
        raise _unreadable() from None


def _from_file(file: str) -> bytes:
    try:
        with Path(file).open("rb") as stream:
            return stream.read(_MOST_BYTES)
    except OSError:
        raise _unreadable() from None


def _line(content: bytes) -> str:
    """The first line without its end; blanks belong to a passphrase."""
    try:
        text = content.decode(_BYTE_ORDER_MARKS.get(content[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        raise _unreadable() from None
    line = text.partition("\n")[0].removesuffix("\r")
    if not line:
        raise UserError(translate("Command", "Die Datei mit dem Passwort ist leer."))
    return line


def _unreadable() -> UserError:
    return UserError(
        translate(
            "Command",
            "Die Datei mit dem Passwort kann nicht gelesen werden. Sie muss Text in UTF-8 sein.",
        )
    )
