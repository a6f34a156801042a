"""Names in which an old program lost letters: `Testo?lu` was Testoğlu.

Programs that know only the Western European letters (Windows-1252) write `?` for others.
"""

import unicodedata

from kimdesk.base.names.folding import MAX_NAME, fold

_LOST = frozenset("?\ufffd")


def has_lost_letters(name: str) -> bool:
    """Whether a `?` stands where a letter should be: inside a word or at its edge."""
    return any(
        not _LOST.isdisjoint(part) and any(char.isalpha() for char in part)
        for part in name[:MAX_NAME].split()
    )


def lost_letter_match(first: str, second: str) -> bool:
    """Whether the names are the same once each `?` is the letter the other name has there.

    At least one letter must be lost and one be there. A `?` stands only for a letter that
    Windows-1252 does not have; all others must agree when folded. The same both ways round.
    """
    ours, theirs = _letters(first), _letters(second)
    if len(ours) != len(theirs):
        return False
    lost = shared = 0
    for mine, yours in zip(ours, theirs, strict=True):
        if mine in _LOST or yours in _LOST:
            lost += mine not in _LOST or yours not in _LOST
            if not (_can_be_lost(mine) and _can_be_lost(yours)):
                return False
        elif fold(mine) == fold(yours):
            shared += mine.isalpha()
        else:
            return False
    return lost > 0 and shared > 0


def _letters(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name[:MAX_NAME]).split())


def _can_be_lost(char: str) -> bool:
    if char in _LOST:
        return True
    try:
        char.encode("cp1252")
    except UnicodeEncodeError:
        return char.isalpha()
    return False
