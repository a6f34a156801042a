"""From a typed title to a kind of appointment, and to what in it may be a client's name."""

from collections.abc import Iterable

from kimdesk.base.names.folding import fold
from kimdesk.desktop.calendar.words import KINDS
from kimdesk.reference import Catalogue

OTHER, TALK = "TA_SONST", "TA_BERATUNG"
# How people call them; the labels of the code list count as well.
_CALLED = {
    "TA_ERST": ("erstgesprach", "clearing"),
    "TA_ASSESS": ("assessment",),
    "TA_PLAN": ("hilfeplan", "planung"),
    "TA_REVIEW": ("review", "uberprufung"),
    "TA_ABSCHLUSS": ("abschluss",),
    "TA_NACHSORGE": ("nachsorge",),
    "TA_HAUS": ("hausbesuch",),
    "TA_UNTERK": ("unterkunft",),
    "TA_BEGLEIT": ("begleitung",),
    "TA_TEL": ("telefon", "telefonat", "anruf", "ruckruf", "tel"),
    "TA_VIDEO": ("video", "videocall"),
    "TA_SPRECH": ("sprechstunde",),
    "TA_FALLKONF": ("fallkonferenz", "konferenz"),
    "TA_TEAM": ("team", "teamsitzung", "dienstbesprechung", "intervision", "supervision"),
    "TA_ABWESEND": ("urlaub", "fortbildung", "abwesend", "krank"),
    # Last, since the others are said with these words, too.
    "TA_BERATUNG": ("beratung", "gesprach", "termin"),
}
_SHORTEST = 3


def kind_in(title: str, catalogue: Catalogue) -> str:
    """The kind a title names, "" for none."""
    words = _words(title)
    for kind, names in _CALLED.items():
        label = _words(catalogue[KINDS].label(kind))
        if any(word in names or word == label[0] for word in words):
            return kind
    return ""


def kind_for(title: str, catalogue: Catalogue, last: str, *, about_client: bool) -> str:
    """The kind of a new appointment: named, else the last one, else what is likely."""
    found = kind_in(title, catalogue)
    if found:
        return found
    if about_client:
        # The last one may have been an absence or a team meeting.
        return last if last not in {"", OTHER, "TA_TEAM", "TA_ABWESEND"} else TALK
    return OTHER


def names_in(title: str, catalogue: Catalogue) -> str:
    """What in a title may be somebody's name: no word for a kind, no number, nothing short."""
    kept = [word for word in title.split() if _may_be_name(word, catalogue)]
    # Who writes some words with a capital writes names so.
    large = [word for word in kept if word[0] != word[0].lower()]
    return " ".join(large or kept)


def without(title: str, name: str) -> str:
    """The title without these words."""
    gone = set(name.split())
    return " ".join(word for word in title.split() if word not in gone)


def _may_be_name(word: str, catalogue: Catalogue) -> bool:
    return (
        len(word) >= _SHORTEST
        and not any(letter.isdecimal() for letter in word)
        and not kind_in(word, catalogue)
    )


def _words(text: str) -> list[str]:
    cut = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return _kept(cut.split()) or [""]


def _kept(words: Iterable[str]) -> list[str]:
    return [word for word in words if len(word) >= _SHORTEST]
