"""A person as typed so far, and what may be known of them already."""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.names import KeyKind, PersonFacts, WrittenName, name_keys
from kimdesk.base.names.phones import phone_key
from kimdesk.clients.searching.person_keys import BIRTH, NUMBER, PHONE, plain_number
from kimdesk.clients.searching.wanted import Range, Wanted, beginning, equal

_SPELLED = {KeyKind.WORD}
_WHOLE_DATE = len("1990-03-14")


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """What the form holds; everything may be empty. `birth_date` is a stored partial date.

    `spellings` are further names as (family, given), `address` street and postcode in one
    text, `numbers` register and customer numbers.
    """

    family_name: str
    given_name: str = ""
    birth_date: str = ""
    phones: tuple[str, ...] = ()
    address: str = ""
    spellings: tuple[tuple[str, str], ...] = ()
    numbers: tuple[str, ...] = ()

    @property
    def facts(self) -> PersonFacts:
        """The entry as persons are compared."""
        names = ((self.family_name, self.given_name), *self.spellings)
        return PersonFacts(
            tuple(WrittenName(*name) for name in names if any(name)),
            self.birth_date,
            self.phones,
            (self.address,) if self.address else (),
            self.numbers,
        )


def name_wanted(entry: PersonEntry) -> Iterator[tuple[Wanted, ...]]:
    """For each spelling what a person of that name has: family and given name, whole words."""
    for family, given in ((entry.family_name, entry.given_name), *entry.spellings):
        wanted = tuple(_part(name) for name in (family, given) if name)
        if wanted:
            yield wanted


def birth_wanted(birth_date: str) -> Wanted | None:
    """The same date or, for a year or month, one in it; also day and month exchanged."""
    if not birth_date:
        return None
    plain = birth_date.removeprefix("~")
    ranges: list[Range] = [beginning(BIRTH, plain), beginning(BIRTH, f"~{plain[:4]}")]
    if len(plain) == _WHOLE_DATE:
        ranges.append(equal(BIRTH, f"{plain[:4]}-{plain[8:]}-{plain[5:7]}"))
        ranges.append(equal(BIRTH, plain[:4]))
    return Wanted("", tuple(ranges))


def other_wanted(entry: PersonEntry) -> Iterator[Wanted]:
    """Telephone and other numbers: each of them is enough to look at somebody."""
    for value in entry.phones:
        key = phone_key(value)
        if key is not None:
            yield Wanted("", (equal(PHONE, key.number),))
    for number in map(plain_number, entry.numbers):
        if number:
            yield Wanted("", (equal(NUMBER, number),))


def _part(name: str) -> Wanted:
    """Any word of the name, as it is or as it sounds."""
    keys = [(key.kind, key.key) for word in name_keys(name).words for key in word.keys]
    return Wanted(
        "",
        tuple(equal(kind, key) for kind, key in keys if kind in _SPELLED),
        tuple(equal(kind, key) for kind, key in keys if kind not in _SPELLED),
    )
