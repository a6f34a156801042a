"""What a person is found by: keys of names, birth date, telephone and case numbers."""

import re

from kimdesk.base.names.folding import fold
from kimdesk.base.names.keys import name_keys
from kimdesk.base.names.phones import phone_key

NUMBER, PHONE, PHONE_END, BIRTH, BIRTHDAY = "number", "phone", "phone-end", "birth", "birthday"
"""Kinds of keys beside those of `names.keys.KeyKind`."""
Keys = set[tuple[str, str]]
TELEPHONES = frozenset({"TEL", "MOBIL"})
_CASE_NUMBER = re.compile(r"[A-Z0-9]{2,8}(-\d{4}(-\d+))")
_WHOLE_DATE = len("1990-03-14")


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
        """The key of a stored partial date, and of day and month alone where both are known."""
        keys = {(BIRTH, birth_date)} if birth_date else set()
        return keys | ({(BIRTHDAY, birth_date[4:])} if len(birth_date) == _WHOLE_DATE else set())

    def of_way(self, kind: str, value: str) -> Keys:
        """The keys of a telephone number, forwards and backwards; other ways are not searched."""
        found = phone_key(value) if kind in TELEPHONES else None
        return {(PHONE, found.number), (PHONE_END, found.ending)} if found else set()

    def of_numbers(self, *numbers: str) -> Keys:
        """The keys of case numbers, of this office and of the old list.

        `AWO1-2026-0017` is found as it is, as `-2026-0017` and as `-0017`.
        """
        keys = set()
        for number in map(plain_number, numbers):
            parts = _CASE_NUMBER.fullmatch(number)
            keys |= {(NUMBER, key) for key in (number, *(parts.groups() if parts else ())) if key}
        return keys


def plain_number(number: str) -> str:
    """A case number in the one form in which it is looked up."""
    return "".join(fold(number).split()).upper()
