"""Values of fields as people read them on paper, with the labels of their one definition."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from kimdesk.base.dates import format_day, format_partial
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import Field, fields_of

Pair = tuple[str, str]


def value_text(catalogue: Catalogue, field: Field, value: object) -> str:
    """A value in words, "" when nothing is entered."""
    if not value and value != 0:
        return ""
    if field.kind == "flag":
        return catalogue["CL_YESNO"].label("J") if value else ""
    if field.kind == "partial_date":
        return format_partial(str(value))
    if isinstance(value, date):
        return format_day(value)
    if field.kind == "code":
        return catalogue[field.code_list].label(str(value))
    if field.kind == "codes" and isinstance(value, Sequence):
        return ", ".join(catalogue[field.code_list].label(code) for code in value)
    return str(value)


def pairs(
    catalogue: Catalogue,
    mapped: type,
    record: Any,  # noqa: ANN401 - any mapped class
    names: Iterable[str] = (),
) -> list[Pair]:
    """Label and value of each entered field among `names`, by default of all that are printed.

    References to other records are no words and left out.
    """
    known = fields_of(mapped)
    wanted = names or [name for name, field in known.items() if field.printed]
    found = [
        (known[name].label, value_text(catalogue, known[name], getattr(record, name)))
        for name in wanted
        if known[name].kind != "record"
    ]
    return [(label, value) for label, value in found if value]


def label(catalogue: Catalogue, code_list: str, code: str) -> str:
    """The label of a code, "" for none."""
    return catalogue[code_list].label(code) if code else ""


def joined(*parts: str) -> str:
    """The parts that are not empty, in one line."""
    return " · ".join(part for part in parts if part)


def cut(text: str, most: int) -> str:
    """The text in one line, with a mark where more than `most` characters were left out."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    shorter = line[: most - 2]
    # Not in the middle of a word, unless the word is all there is.
    return f"{shorter.rpartition(' ')[0] or shorter} …"
