"""Content lines of iCalendar: escaped, folded at 75 bytes, ended as the standard says."""

from collections.abc import Iterable, Mapping

_WIDTH = 75


class Lines:
    """Gathers the lines of a file."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def add(self, name: str, value: str, parameters: Mapping[str, str] | None = None) -> None:
        """A line whose value is ready: dates, rules, numbers."""
        extra = "".join(f";{key}={_quoted(text)}" for key, text in (parameters or {}).items())
        self._lines.append(f"{name}{extra}:{value}")

    def text(self, name: str, text: str) -> None:
        """A line for people; nothing where there is no text."""
        if text:
            self.add(name, escaped(text))

    def raw(self, lines: Iterable[str]) -> None:
        """Lines that came as they are, unfolded."""
        self._lines.extend(lines)

    def content(self) -> bytes:
        """The file."""
        return b"".join(folded(line) for line in self._lines)


def escaped(text: str) -> str:
    """Text as a value (RFC 5545, 3.3.11)."""
    for plain, safe in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(plain, safe)
    return text


def folded(line: str) -> bytes:
    """A line in UTF-8, broken between characters (RFC 5545, 3.1)."""
    parts: list[bytes] = []
    part = b""
    for character in line.replace("\r", "").replace("\n", " "):
        encoded = character.encode("utf-8", "replace")
        if len(part) + len(encoded) > _WIDTH - bool(parts):
            parts.append(part)
            part = b""
        part += encoded
    return b"\r\n ".join([*parts, part]) + b"\r\n"


def _quoted(text: str) -> str:
    plain = text.replace('"', "'")
    return f'"{plain}"' if any(mark in plain for mark in ":;,") else plain
