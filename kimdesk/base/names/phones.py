"""Phone numbers as people write them, in the one form in which they are compared."""

import re
from dataclasses import dataclass

_REGION = "DE"
_LONGEST = 60
MIN_DIGITS = 5
"""Fewer digits than these are not looked up as a phone number."""
_NUMBER = re.compile(r"\+?[\d(][\d\s/().\-]*\d")


@dataclass(frozen=True, slots=True)
class PhoneKey:
    """A number for an index: `number` without 0 and country, `ending` its digits backwards.

    A range look-up on `number` finds a typed beginning, one on `ending` a typed end.
    """

    number: str
    ending: str


def phone_number(text: str) -> str:
    """The national number of the first phone number in `text` (region DE), digits only.

    `+49 521 000072 (Nachbar)`, `0521/000072` and `0049-521-000072` all give `521000072`.
    "" when there are fewer than five digits.
    """
    found = _NUMBER.search(fold_digits(text[:_LONGEST]))
    written = found[0] if found else ""
    digits = re.sub(r"\D", "", written)
    if len(digits) < MIN_DIGITS:
        return ""
    return _national(written) or digits.removeprefix("00").lstrip("0")


def phone_key(text: str) -> PhoneKey | None:
    """The index key of a written number, None when it is none."""
    number = phone_number(text)
    return PhoneKey(number, number[::-1]) if number else None


def fold_digits(text: str) -> str:
    """Digits of every script as 0–9; all else as it was."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def _national(written: str) -> str:
    # Loaded on first use: its tables cost more than all the rest of this package.
    import phonenumbers

    try:
        number = phonenumbers.parse(written, _REGION)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.national_significant_number(number).lstrip("0")
