"""How two spellings of a label are made comparable: case, accents, umlauts, punctuation.

Only for code lists; names of people have a folding of their own in `base`.
"""

import unicodedata

_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae"})
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i"})


def fold(text: str) -> str:
    """`text` in lower case without accents, every run of other characters as one blank.

    "Côte d’Ivoire" becomes "cote d ivoire", "Türkei" becomes "turkei". A `?` stays: it is
    what some old programs leave of a letter they could not store.
    """
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_PLAIN)
    plain = (c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    kept = "".join(c if c.isalnum() or c == "?" else " " for c in plain)
    return " ".join(kept.split())


def spellings(text: str) -> set[str]:
    """`text` folded both ways Germans write umlauts: "turkei" and "tuerkei"."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    return {fold(text), fold(lowered.translate(_SPELLED_OUT))} - {""}
