"""The recovery code: 256 random bits as 14 groups of four characters, and back.

Crockford's base 32 (no I, L, O, U). The last four characters are two check symbols of a
Reed-Solomon code over pairs of characters (GF(1024)): every slip within two pairs is
noticed, and a slip within one pair is found, so that the wrong group can be named. It is
never corrected silently. Any other nonsense passes with a chance of one in a million, and
then simply does not open the store.
"""

import unicodedata
from dataclasses import dataclass, field

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.vault.crypto import KEY_BYTES, random_key

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 14
GROUP_LENGTH = 4
_LENGTH = GROUPS * GROUP_LENGTH
_DATA_PAIRS = 26
_PAIRS = 28
_PADDING_BITS = 4
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_FIELD = 1024
_POLYNOMIAL = 0b10000001001  # x^10 + x^3 + 1, primitive


def _tables() -> tuple[list[int], list[int]]:
    """Powers of the generator, and their logarithms."""
    powers, logarithms, value = [], [0] * _FIELD, 1
    for exponent in range(_FIELD - 1):
        powers.append(value)
        logarithms[value] = exponent
        value <<= 1
        if value & _FIELD:
            value ^= _POLYNOMIAL
    return powers, logarithms


_POWERS, _LOGARITHMS = _tables()


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code of one recovery sheet; `secret` are its 32 bytes, `text` what is printed."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "RecoveryCode":
        """A fresh random code."""
        return cls(random_key())

    @property
    def groups(self) -> tuple[str, ...]:
        """The 14 groups of four characters."""
        number = int.from_bytes(self.secret, "big") << _PADDING_BITS
        pairs = [number >> (10 * place) & 1023 for place in reversed(range(_DATA_PAIRS))]
        characters = "".join(ALPHABET[pair >> 5] + ALPHABET[pair & 31] for pair in _checked(pairs))
        return tuple(
            characters[start : start + GROUP_LENGTH] for start in range(0, _LENGTH, GROUP_LENGTH)
        )

    @property
    def text(self) -> str:
        """The code in one line, groups joined by hyphens."""
        return "-".join(self.groups)

    @classmethod
    def read(cls, typed: str) -> "RecoveryCode":
        """The code as somebody typed it: any case, blanks, hyphens, O for 0, I or L for 1.

        Raises UserError that names the wrong group where that can be told.
        """
        characters = [
            char
            for char in _capitals(unicodedata.normalize("NFKC", typed)).translate(_ALIKE)
            if unicodedata.category(char)[0] not in "ZCP"
        ]
        for place, char in enumerate(characters):
            if char not in ALPHABET:
                raise _wrong_character(char, place)
        if len(characters) != _LENGTH:
            raise _wrong_length(len(characters))
        values = [ALPHABET.index(char) for char in characters]
        pairs = [values[i] << 5 | values[i + 1] for i in range(0, _LENGTH, 2)]
        _check(pairs)
        number = 0
        for pair in pairs[:_DATA_PAIRS]:
            number = number << 10 | pair
        if number & ((1 << _PADDING_BITS) - 1):
            raise _wrong_code()
        return cls((number >> _PADDING_BITS).to_bytes(KEY_BYTES, "big"))


def _capitals(text: str) -> str:
    """Capitals, character by character: ß must not become two."""
    return "".join(char.upper() if len(char.upper()) == 1 else char for char in text)


def _times(one: int, other: int) -> int:
    if not one or not other:
        return 0
    return _POWERS[(_LOGARITHMS[one] + _LOGARITHMS[other]) % (_FIELD - 1)]


def _over(one: int, other: int) -> int:
    if not one:
        return 0
    return _POWERS[(_LOGARITHMS[one] - _LOGARITHMS[other]) % (_FIELD - 1)]


def _syndromes(pairs: list[int]) -> tuple[int, int]:
    """Both are zero for a valid code; their quotient points at a single wrong pair.

    Both depend on the places, so that swapped groups are noticed for certain.
    """
    first = second = 0
    for place, pair in enumerate(pairs):
        first ^= _times(pair, _POWERS[place])
        second ^= _times(pair, _POWERS[2 * place])
    return first, second


def _checked(pairs: list[int]) -> list[int]:
    """The data pairs with the two check pairs that make both syndromes zero."""
    first, second = _syndromes(pairs)
    one, other = _POWERS[_DATA_PAIRS], _POWERS[_DATA_PAIRS + 1]
    last = _over(second ^ _times(first, one), _times(other, one ^ other))
    return [*pairs, _over(first ^ _times(last, other), one), last]


def _check(pairs: list[int]) -> None:
    first, second = _syndromes(pairs)
    if not first and not second:
        return
    if first and second:
        place = _LOGARITHMS[_over(second, first)]
        if place < _PAIRS:
            raise _wrong_group(place * 2 // GROUP_LENGTH + 1)
    raise _wrong_code()


def _wrong_group(group: int) -> UserError:
    text = translate(
        "Recovery", "In Gruppe {group} stimmt etwas nicht. Bitte vergleichen Sie sie mit dem Bogen."
    )
    return UserError(text.format(group=group), "recovery_code")


def _wrong_character(char: str, place: int) -> UserError:
    text = translate(
        "Recovery",
        "Das Zeichen „{char}“ in Gruppe {group} kommt in keinem Code vor. Bitte vergleichen"
        " Sie die Gruppe mit dem Bogen.",
    )
    group = min(place // GROUP_LENGTH + 1, GROUPS)
    return UserError(text.format(char=char, group=group), "recovery_code")


def _wrong_length(found: int) -> UserError:
    text = translate(
        "Recovery",
        "Der Code hat 14 Gruppen zu vier Zeichen, also 56 Zeichen; eingegeben sind {found}.",
    )
    return UserError(text.format(found=found), "recovery_code")


def _wrong_code() -> UserError:
    return UserError(
        translate(
            "Recovery",
            "Der Code stimmt an mehreren Stellen nicht. Bitte vergleichen Sie ihn Gruppe für"
            " Gruppe mit dem Bogen.",
        ),
        "recovery_code",
    )
