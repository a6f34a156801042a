"""Checks one value against the definition of its field: length, code, range, day."""

import re
from datetime import date
from typing import TypeVar

from kimdesk.base.dates import is_partial
from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import Field

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2100, 12, 31)
T = TypeVar("T")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def checked(field: Field, value: object, catalogue: Catalogue) -> object:
    """`value` as it is stored. Raises UserError with the field's name and a sentence."""
    try:
        return _CHECKS[field.kind](field, value, catalogue)
    except UserError as error:
        raise UserError(error.text, field.name) from None


def _text(field: Field, value: object, _: Catalogue) -> str:
    text = clean(_typed(value, str), multiline=field.kind == "long_text")
    if len(text) > field.maximum:
        raise UserError(
            translate("Values", "Höchstens {n} Zeichen, es sind {m}.").format(
                n=field.maximum, m=len(text)
            )
        )
    return text


def _code(field: Field, value: object, catalogue: Catalogue) -> str:
    code = _typed(value, str)
    if code and code not in catalogue[field.code_list]:
        raise UserError(translate("Values", "Diese Auswahl gibt es in der Liste nicht."))
    return code


def _codes(field: Field, value: object, catalogue: Catalogue) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(_typed(value, tuple)))
    for code in codes:
        _code(field, code, catalogue)
    if len(codes) > field.maximum:
        raise UserError(
            translate("Values", "Höchstens {n} Angaben sind möglich.").format(n=field.maximum)
        )
    return codes


def _day(_: Field, value: object, __: Catalogue) -> date | None:
    if value is None:
        return None
    day = _typed(value, date)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise UserError(translate("Values", "Das Datum liegt außerhalb von 1900 bis 2100."))
    return day


def _partial_date(_: Field, value: object, __: Catalogue) -> str:
    text = _typed(value, str)
    if text and not is_partial(text):
        raise UserError(translate("Values", "Dieses Datum gibt es nicht."))
    return text


def _time(_: Field, value: object, __: Catalogue) -> str:
    text = _typed(value, str)
    if text and not TIME.fullmatch(text):
        raise UserError(translate("Values", "Bitte eine Uhrzeit wie 14:30 angeben."))
    return text


def _number(field: Field, value: object, _: Catalogue) -> int | None:
    if value is None:
        return None
    number = _typed(value, int)
    if not field.minimum <= number <= field.maximum:
        raise UserError(
            translate("Values", "Bitte eine Zahl von {a} bis {b} angeben.").format(
                a=field.minimum, b=field.maximum
            )
        )
    return number


def _flag(_: Field, value: object, __: Catalogue) -> bool:
    return _typed(value, bool)


def _record(_: Field, value: object, __: Catalogue) -> int | None:
    return None if value is None else _typed(value, int)


def _typed(value: object, kind: type[T]) -> T:
    if not isinstance(value, kind):
        # A wrong type is a mistake of the program, not of the person.
        raise TypeError(kind.__name__)
    return value


_CHECKS = {
    "text": _text,
    "long_text": _text,
    "code": _code,
    "codes": _codes,
    "day": _day,
    "partial_date": _partial_date,
    "time": _time,
    "number": _number,
    "flag": _flag,
    "record": _record,
}
