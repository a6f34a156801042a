"""The fixed texts of what clients get on paper: German beside ten other languages.

They are resources, one file for each language, so that native speakers can read and mend
them without the program. German counts; every other language has the same keys.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from kimdesk.base.resources import resource

GERMAN = "de"
# What stands between two of the first runs from left to right, what begins with the second
# from right to left; nobody sees them.
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
# CL08 codes whose speakers read another language's text on paper.
_READS = {"prs": "fa", "haz": "fa"}


@dataclass(frozen=True, slots=True)
class Pair:
    """The same in German and in the client's language; `other` is "" for German only."""

    german: str
    other: str = ""


class Phrases:
    """All texts of one language beside the German ones; "" for German only."""

    def __init__(self, language: str = "") -> None:
        self.language = language
        self._german = _texts(GERMAN)
        self._other = _texts(language) if language else {}

    @property
    def right_to_left(self) -> bool:
        """Whether the client's language runs from right to left."""
        return bool(self._other.get("right_to_left", False))

    @property
    def checked(self) -> bool:
        """Whether a native speaker has read the translation; German needs none."""
        return bool(self._other.get("checked", False)) if self.language else True

    @property
    def language_name(self) -> str:
        """The language as its speakers call it, "" for German only."""
        return str(self._other.get("language_name", ""))

    def de(self, key: str, **values: object) -> str:
        """The German text of `key` ("consent.title") with its placeholders filled."""
        return str(_found(self._german, key)).format(**values)

    def other(self, key: str, **values: object) -> str:
        """The same in the client's language, "" for German only."""
        if not self.language:
            return ""
        text = str(_found(self._other, key))
        if not self.right_to_left:
            return text.format(**values)
        kept = {name: _kept_in_order(str(value)) for name, value in values.items()}
        # A sentence that begins with a Latin name runs that way, too.
        return f"{_RIGHT_TO_LEFT if kept else ''}{text}".format(**kept)

    def both(self, key: str, **values: object) -> Pair:
        """The text in both languages."""
        return Pair(self.de(key, **values), self.other(key, **values))

    def long_day(self, day: date) -> Pair:
        """The day with its weekday and the name of its month, in both languages."""
        return Pair(_long_day(self._german, day), _long_day(self._other, day))

    def hours(self, begins: datetime, ends: datetime) -> Pair:
        """From when to when, or only from when for what has no length."""
        if ends <= begins:
            return self.both("calendar.at", begins=f"{begins:%H:%M}")
        return self.both("calendar.from_to", begins=f"{begins:%H:%M}", ends=f"{ends:%H:%M}")


def printed_language(code: str) -> str:
    """The language in which somebody whose language is `code` (CL08) gets papers, or "".

    Speakers of Dari read the Persian text.
    """
    wanted = _READS.get(code, code)
    return wanted if wanted != GERMAN and wanted in languages() else ""


@cache
def languages() -> tuple[str, ...]:
    """The codes of all files of texts."""
    return tuple(sorted(path.stem for path in resource("print").glob("*.toml")))


@cache
def phrases(language: str = "") -> Phrases:
    """The texts of a language, read once. Raises KeyError for one that nobody has written."""
    if language and language not in languages():
        raise KeyError(language)
    return Phrases(language)


@cache
def _texts(language: str) -> Mapping[str, Any]:
    content = resource("print", f"{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(content)


def _found(texts: Mapping[str, Any], key: str) -> object:
    found: Any = texts
    for part in key.split("."):
        found = found[part]
    return found


def _long_day(texts: Mapping[str, Any], day: date) -> str:
    if not texts:
        return ""
    calendar = texts["calendar"]
    pattern: str = calendar["long_day"]
    return pattern.format(
        weekday=calendar["weekdays"][day.weekday()],
        day=day.day,
        month=calendar["months"][day.month - 1],
        year=day.year,
    )


def _kept_in_order(value: str) -> str:
    """A value as it stands in text from right to left: numbers and Latin names keep order.

    Each word for itself, because lines may end after any of them.
    """
    if any("\u0590" <= char <= "\u08ff" for char in value):
        return value
    return " ".join(f"{_LEFT_TO_RIGHT}{word}{_LEFT_TO_RIGHT}" for word in value.split())
