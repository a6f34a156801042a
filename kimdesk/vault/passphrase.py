"""Advice on passphrases: long enough, and not one of those that are guessed first.

At least twelve characters or four words; no demand for digits or special characters
(IT-Grundschutz ORP.4). Frequent ones are found offline by zxcvbn.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

LEAST_CHARACTERS = 12
LEAST_WORDS = 4
MOST_CHARACTERS = 1000
_WEIGHED_CHARACTERS = 40  # zxcvbn needs 0.01 s for 40 characters, but 0.7 s for 200
_ENOUGH = 4  # of zxcvbn's 0 to 4: more than ten thousand million guesses

# What people here choose first and zxcvbn's English lists do not know.
_FREQUENT = (
    *("kimdesk", "passwort", "kennwort", "geheim", "hallo", "willkommen", "schatz", "liebe"),
    *("sommer", "winter", "herbst", "frühling", "fussball", "mama", "papa", "ablage", "büro"),
    *("bielefeld", "arminia", "schalke", "dortmund", "borussia", "bayern", "köln", "berlin"),
    *("awo", "drk", "caritas", "beratung", "beratungsstelle", "integration", "migration"),
    *("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september"),
    *("oktober", "november", "dezember", "montag", "dienstag", "mittwoch", "donnerstag"),
    *("freitag", "samstag", "sonntag", "geburtstag", "deutschland", "sonnenschein"),
)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say about a passphrase; `score` runs from 0 to 4 for a bar on the screen."""

    accepted: bool
    score: int
    text: str


def advise(passphrase: str, known: Iterable[str] = ()) -> Advice:
    """Whether this passphrase may be used and what to do about it.

    `known` are words that an attacker would try first: login, name, office.
    """
    text = unicodedata.normalize("NFKC", passphrase)
    if not text.strip():
        return Advice(accepted=False, score=0, text=_say_empty())
    if len(text) > MOST_CHARACTERS:
        return Advice(accepted=False, score=0, text=_say_too_long())
    long_enough = len(text) >= LEAST_CHARACTERS or _words(text) >= LEAST_WORDS
    score = _score(text, known)
    if not long_enough:
        return Advice(accepted=False, score=min(score, 1), text=_say_too_short())
    if score < _ENOUGH:
        return Advice(accepted=False, score=score, text=_say_frequent())
    return Advice(accepted=True, score=score, text=_say_good())


def require_good(
    passphrase: str, known: Iterable[str] = (), field: str | None = "passphrase"
) -> None:
    """Raises UserError at `field` unless `advise` accepts the passphrase."""
    advice = advise(passphrase, known)
    if not advice.accepted:
        raise UserError(advice.text, field)


def _words(text: str) -> int:
    """How many different words of two letters or more there are."""
    return len({word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text)})


def _score(text: str, known: Iterable[str]) -> int:
    """Zxcvbn's estimate from 0 to 4, of the beginning: the rest can only add to it."""
    from zxcvbn import zxcvbn

    parts = [part.casefold() for word in known for part in (word, *re.split(r"\W+", word)) if part]
    found = zxcvbn(text[:_WEIGHED_CHARACTERS], user_inputs=[*parts, *_FREQUENT])
    return int(found["score"])


def _say_empty() -> str:
    return translate("Passphrase", "Bitte geben Sie ein Passwort ein.")


def _say_too_long() -> str:
    return translate("Passphrase", "Das Passwort darf höchstens 1000 Zeichen haben.")


def _say_too_short() -> str:
    return translate(
        "Passphrase",
        "Das Passwort ist zu kurz. Nehmen Sie mindestens zwölf Zeichen oder vier Wörter, die"
        " nichts miteinander zu tun haben.",
    )


def _say_frequent() -> str:
    return translate(
        "Passphrase",
        "Dieses Passwort wird schnell erraten: Es enthält häufige Wörter, Namen,"
        " Wiederholungen oder Tastenreihen. Vier zufällige Wörter sind sicherer und leichter"
        " zu merken.",
    )


def _say_good() -> str:
    return translate("Passphrase", "Dieses Passwort ist gut.")
