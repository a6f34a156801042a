"""One definition per field: what forms, rules, log, import and reports know of a column.

A mapped class declares a column through one of the functions below; everything else
(form binding, checking of codes, length limits, Art. 9 lock, import template, Art. 15
report) reads the `Field` that stands in the column's `info`.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from sqlalchemy import Boolean, Date, ForeignKey, Integer, Text
from sqlalchemy.orm import MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

# Another name: the labels are handed to the extraction of texts all at once.
from kimdesk.base.text import translate as in_language

Kind = Literal[
    "text", "long_text", "code", "codes", "day", "partial_date", "time", "number", "flag", "record"
]
LONG_TEXT = 100_000
SHORT_TEXT = 200


@dataclass(frozen=True, slots=True)
class Field:
    """What is known of one column. `maximum` is a length for texts, a count for codes."""

    german: str
    kind: Kind
    name: str = ""
    code_list: str = ""
    minimum: int = 0
    maximum: int = SHORT_TEXT
    art9: bool = False
    required: bool = False
    printed: bool = True

    @property
    def label(self) -> str:
        """The label in the language of the program."""
        return in_language("Field", self.german)

    @property
    def empty(self) -> object:
        """The value that stands for "not entered"."""
        return EMPTY[self.kind]


class Flags(TypedDict, total=False):
    """What may be said of a field beside its kind: Art. 9 data, required in a full case."""

    art9: bool
    required: bool
    printed: bool


EMPTY: dict[Kind, object] = {
    "text": "",
    "long_text": "",
    "code": "",
    "codes": (),
    "day": None,
    "partial_date": "",
    "time": "",
    "number": None,
    "flag": False,
    "record": None,
}


class Codes(TypeDecorator[tuple[str, ...]]):
    """Several codes in one column, stored as `|A|B|` so that SQL can look for `|A|`."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self,
        value: tuple[str, ...] | None,
        dialect: object,  # noqa: ARG002 - the mapping passes it
    ) -> str:
        """Join for the database."""
        return f"|{'|'.join(value)}|" if value else ""

    def process_result_value(
        self,
        value: str | None,
        dialect: object,  # noqa: ARG002 - the mapping passes it
    ) -> tuple[str, ...]:
        """Split what the database holds."""
        return tuple(value.strip("|").split("|")) if value else ()


def _column(
    field: Field, type_: type[TypeEngine[Any]], *, nullable: bool = False
) -> MappedColumn[Any]:
    return mapped_column(type_, default=field.empty, info={"field": field}, nullable=nullable)


def text(german: str, maximum: int = SHORT_TEXT, **flags: Unpack[Flags]) -> MappedColumn[str]:
    """A line of text; "" when nothing is entered."""
    return _column(Field(german, "text", maximum=maximum, **flags), Text)


def long_text(german: str, **flags: Unpack[Flags]) -> MappedColumn[str]:
    """Text over several lines."""
    return _column(Field(german, "long_text", maximum=LONG_TEXT, **flags), Text)


def code(german: str, code_list: str, **flags: Unpack[Flags]) -> MappedColumn[str]:
    """One code of a list; "" when nothing is entered."""
    return _column(Field(german, "code", code_list=code_list, **flags), Text)


def codes(
    german: str, code_list: str, maximum: int = 40, **flags: Unpack[Flags]
) -> MappedColumn[tuple[str, ...]]:
    """Up to `maximum` codes of a list, in the order chosen."""
    field = Field(german, "codes", code_list=code_list, maximum=maximum, **flags)
    return _column(field, Codes)


def day(german: str, **flags: Unpack[Flags]) -> MappedColumn[date | None]:
    """An exact calendar day."""
    return _column(Field(german, "day", **flags), Date, nullable=True)


def partial_date(german: str, **flags: Unpack[Flags]) -> MappedColumn[str]:
    """A date known to the day, month or year, or estimated: `1990-03-14`, `1990`, `~1990`."""
    return _column(Field(german, "partial_date", maximum=11, **flags), Text)


def time_of_day(german: str) -> MappedColumn[str]:
    """A time as `HH:MM`; "" when none is known."""
    return _column(Field(german, "time", maximum=5), Text)


def number(
    german: str, minimum: int = 0, maximum: int = 10_000, **flags: Unpack[Flags]
) -> MappedColumn[int | None]:
    """A whole number in [minimum, maximum], or None."""
    field = Field(german, "number", minimum=minimum, maximum=maximum, **flags)
    return _column(field, Integer, nullable=True)


def flag(german: str, **flags: Unpack[Flags]) -> MappedColumn[bool]:
    """Ticked or not."""
    return _column(Field(german, "flag", **flags), Boolean)


def yes_no(german: str, **flags: Unpack[Flags]) -> MappedColumn[str]:
    """`J`, `N`, or "" while nobody has asked (code list CL_YESNO)."""
    return code(german, "CL_YESNO", **flags)


def record(
    german: str, target: str, *, cascade: bool = False, **flags: Unpack[Flags]
) -> MappedColumn[int | None]:
    """A reference to another record (`table.id`) that a person chooses."""
    key = ForeignKey(target, ondelete="CASCADE" if cascade else "SET NULL")
    column = Field(german, "record", **flags)
    return mapped_column(Integer, key, default=None, index=True, info={"field": column})


_FIELDS: dict[type, dict[str, Field]] = {}


def fields_of(mapped: type) -> dict[str, Field]:
    """The fields of a mapped class by attribute name, in the order they are declared."""
    if mapped not in _FIELDS:
        columns = mapped.__table__.columns  # type: ignore[attr-defined]
        _FIELDS[mapped] = {
            column.key: replace(column.info["field"], name=column.key)
            for column in columns
            if "field" in column.info
        }
    return _FIELDS[mapped]
