"""What somebody typed into the search field: names, birth date, case number, phone."""

import re
from dataclasses import dataclass
from datetime import date

from kimdesk.base.names.born import Born, parse_born
from kimdesk.base.names.folding import written_words
from kimdesk.base.names.fulltext import MAX_QUERY
from kimdesk.base.names.phones import fold_digits, phone_number

_PARTS = re.compile(
    r"(?<![^\s,;])(?:"
    r"(?P<case>[a-z0-9]{2,8}-(?:19|20)\d\d(?:-\d{0,6})?|(?:19|20)\d\d-\d{3,6})"
    r"|(?P<date>\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{1,4})?"
    r"|\d{4}-\d{1,2}-\d{1,2}|(?:19|20)\d\d-\d\d|\d{1,2}[./]\d{4})"
    r"|(?P<phone>(?:\+|\(|\d)[\d\s/().\-]{3,}\d)"
    r"|(?P<word>[^\s,;]+)"
    r")(?![^\s,;])",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"\d{1,6}")
_SERIAL_DIGITS = 4


@dataclass(frozen=True, slots=True)
class CasePattern:
    """A case number in part: it starts with `start` or ends with `end`, one of them is ""."""

    start: str = ""
    end: str = ""

    def matches(self, case_number: str) -> bool:
        """Whether `case_number` is one that was asked for."""
        return case_number.startswith(self.start) and case_number.endswith(self.end)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was typed, in every way it can be read; one reading has to fit.

    `word` says that it can be (part of) a name; `phone` is a national number, else "".
    """

    text: str
    word: bool = False
    born: Born | None = None
    case: CasePattern | None = None
    phone: str = ""

    @property
    def phone_endings(self) -> tuple[str, ...]:
        """Typed ends of a number backwards, for ranges on `PhoneKey.ending`."""
        if not self.phone:
            return ()
        digits = "".join(char for char in self.text if char.isdecimal())
        return tuple(dict.fromkeys((self.phone[::-1], digits[::-1])))


@dataclass(frozen=True, slots=True)
class Query:
    """A typed search: what is found has to fit every term."""

    text: str
    terms: tuple[Term, ...]

    @property
    def names(self) -> str:
        """The typed text that can be names, for `NameQuery` and `query_keys`."""
        return " ".join(term.text for term in self.terms if term.word)

    @property
    def others(self) -> tuple[Term, ...]:
        """The terms that can be something else than a name."""
        return tuple(term for term in self.terms if term.born or term.case or term.phone)

    def __bool__(self) -> bool:
        return bool(self.terms)


def parse_query(text: str, today: date) -> Query:
    """Read what was typed (200 characters count); never raises, nonsense gives no terms.

    Understood are names, `1.1.90`, `01.01.1990`, `1990-01-01`, `1990`, `1.1.`, case numbers
    (`AWO1-2026-0001`, `2026-0001`, `0001`) and phone numbers from five digits on.
    """
    cut = " ".join(fold_digits(text[:MAX_QUERY]).split())
    terms = []
    rest = cut
    while found := _PARTS.search(rest):
        term, length = _term(found, today)
        rest = rest[found.start() + length :]
        if term.word or term.born or term.case or term.phone:
            terms.append(term)
    return Query(cut, tuple(terms))


def _term(found: re.Match[str], today: date) -> tuple[Term, int]:
    """The first part as a term, and how many characters it took."""
    text = found[0]
    if found["date"] and (born := parse_born(re.sub(r"\s", "", text), today)):
        return Term(text, born=born), len(text)
    if found["case"]:
        return Term(text, word=_is_name(text), case=_case(text)), len(text)
    first = text.split(" ")[0]
    if found["phone"] and not _stands_alone(first, today):
        return _number(text, today), len(text)
    return _number(first, today), len(first)


def _stands_alone(first: str, today: date) -> bool:
    """A birth date followed by a phone number must not be read as one long number."""
    return parse_born(first, today) is not None and len(first) > 3


def _number(text: str, today: date) -> Term:
    """A term without blanks or a phone number, in all its readings."""
    return Term(
        text,
        word=_is_name(text),
        born=parse_born(text, today),
        case=_case(text) if _SERIAL.fullmatch(text) else None,
        phone=phone_number(text) if not any(char.isalpha() for char in text) else "",
    )


def _case(text: str) -> CasePattern:
    if _SERIAL.fullmatch(text):
        return CasePattern(end="-" + text.zfill(_SERIAL_DIGITS))
    if text.count("-") == 1 and text[:4].isdecimal() and len(text) > len("2026-00"):
        return CasePattern(end="-" + text)
    return CasePattern(start=text.upper())


def _is_name(text: str) -> bool:
    return any(any(char.isalpha() for char in word) for word in written_words(text))
