"""What a person is found by: keys of names, birth date, telephone and case numbers."""

import re

from kimdesk.base.names.folding import fold
from kimdesk.base.names.keys import name_keys

PHONE, NUMBER, BIRTH = "phone", "number", "birth"
"""Kinds of keys beside those of `names.keys.KeyKind`."""
Keys = set[tuple[str, str]]
_CASE_NUMBER = re.compile(r"(?:[a-z0-9]{2,8}-)?((?:19|20)\d\d)-0*(\d+)")


class PersonKeys:
    """Works out keys; the same name comes again and again in a long list, so it is kept."""

    def __init__(self) -> None:
        self._known: dict[str, Keys] = {}

    def of_name(self, family_name: str, given_name: str) -> Keys:
        """The keys of all words of both names."""
        return self._of_part(family_name) | self._of_part(given_name)

    def _of_part(self, name: str) -> Keys:
        if name not in self._known:
            self._known[name] = {(key.kind.value, key.key) for key in name_keys(name).keys}
        return self._known[name]

    def of_birth(self, birth_date: str) -> Keys:
        """The key of a stored partial date; a look-up by year is a look-up of a beginning."""
        return {(BIRTH, birth_date.removeprefix("~"))} if birth_date else set()

    def of_way(self, kind: str, value: str) -> Keys:
        """The keys of a telephone number; other ways are not searched."""
        return {(PHONE, key) for key in phone_keys(value)} if kind in {"TEL", "MOBIL"} else set()

    def of_numbers(self, *numbers: str) -> Keys:
        """The keys of case numbers, of this office and of the old list."""
        return {(NUMBER, key) for text in numbers for key in number_keys(text)}


def phone_keys(value: str) -> tuple[str, ...]:
    """What a telephone number is found by."""
    digits = "".join(char for char in value if char.isdigit())
    return (digits,) if len(digits) > 2 else ()


def number_keys(number: str) -> tuple[str, ...]:
    """`AWO1-2026-0017` is found as it is, as `2026-17` and as `17`."""
    folded = fold(number)
    parts = _CASE_NUMBER.fullmatch(folded)
    short = (f"{parts[1]}-{parts[2]}", parts[2]) if parts else ()
    return tuple(key for key in (folded, *short) if key)
