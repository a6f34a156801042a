"""Names in cells: in one cell or two, further spellings."""

import re

from kimdesk.base.text import translate
from kimdesk.clients.importing.targets import Target
from kimdesk.clients.importing.understood import Surroundings, Understood, says_nothing

NAMES = "names"
"""Key of further spellings in the values of a row: (kind, family name, given name)."""
_KINDS = {
    "birth_name": "GEBURT",
    "other_spellings": "SCHREIB",
    "original_name": "ORIGINAL",
    "alias_name": "ALIAS",
}
_SEVERAL = re.compile(r"\s*[;\n|]\s*")


def read_full_name(_: Surroundings, __: Target, text: str) -> Understood:
    """Family name, comma, given name; one word alone is the family name."""
    if says_nothing(text):
        return Understood()
    family, comma, given = (part.strip() for part in text.partition(","))
    if not comma and " " in family:
        return Understood(
            problem=translate(
                "Import",
                "Wo hört der Nachname auf? Bitte „Nachname, Vorname“ mit Komma schreiben oder "
                "die Spalte als „Vorname Nachname“ zuordnen.",
            )
        )
    return Understood(_named(family, given))


def read_given_first(_: Surroundings, __: Target, text: str) -> Understood:
    """Given names first: the last word is the family name, as the person said."""
    if says_nothing(text):
        return Understood()
    if "," in text:
        given, family = (part.strip() for part in text.split(",", 1))
        return Understood(_named(family, given))
    given, _space, family = text.rpartition(" ")
    return Understood(_named(family, given), note=translate("Import", "letztes Wort = Nachname"))


def read_other_name(_: Surroundings, target: Target, text: str) -> Understood:
    """Further spellings, several with `;` between them."""
    kind = _KINDS[target.name]
    found = []
    for spelling in _SEVERAL.split(text):
        family, _comma, given = (part.strip() for part in spelling.partition(","))
        if (family or given) and not says_nothing(spelling):
            found.append((kind, family, given))
    return Understood({NAMES: tuple(found)} if found else {})


def _named(family: str, given: str) -> dict[str, object]:
    named = {"family_name": family, "given_name": given}
    return {name: text for name, text in named.items() if text}
