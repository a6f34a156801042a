"""Reading nationalities as people write them: country, adjective, ISO or Destatis code."""

import re

from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.codes import CodeList
from kimdesk.reference.folding import fold
from kimdesk.reference.spellings import LONGEST, Match, Spellings, spellings_of

_BETWEEN = re.compile(r"\s*(?:[/;+&,]|\bund\b|\bu\.|\band\b)\s*", re.IGNORECASE)
_UNION = {"eu", "eu burger", "eu burgerin", "unionsburger", "unionsburgerin"}
_MEANT_ANYWAY = re.compile(r"\b(staatsangeh\w*|staatsburger\w*|nationalitat|nat)\b")


def find_nationality(catalogue: Catalogue, text: str) -> tuple[Match, ...]:
    """The nationalities (CL07) one text may mean, best first; empty when it means none.

    Certain are names in German or English, adjectives, ISO 3166 codes, keys of Destatis and
    known abbreviations that mean one state only; "Kongo" or "koreanisch" mean two. A state
    that no longer exists is certain only by its key.
    """
    code_list = catalogue["CL07"]
    table = spellings_of(code_list)
    text = text[:LONGEST]
    for written in _forms(text):
        if found := _exact(code_list, table, written):
            return found
    for written in _demonyms(text):
        # "Polin" is a person from Poland, not the ISO code POL with an ending.
        found = _exact(code_list, table, written)
        if found and all(match.how != "iso" for match in found):
            return found
    return _of_the_union(code_list, table, text) or _short_key(code_list, text) or table.find(text)


def find_nationalities(catalogue: Catalogue, text: str) -> tuple[tuple[Match, ...], ...]:
    """One answer per nationality in a cell like "deutsch/türkisch" or "Syrien und Irak"."""
    whole = find_nationality(catalogue, text)
    parts = [part for part in _BETWEEN.split(text[:LONGEST]) if part]
    if len(parts) < 2 or any(match.certain for match in whole):
        return (whole,)
    found = tuple(find_nationality(catalogue, part) for part in parts)
    return found if all(found) else (whole,)


def _forms(text: str) -> list[str]:
    """The text, without "Staatsangehörigkeit", and "syrische" as "syrisch"."""
    plain = " ".join(_MEANT_ANYWAY.sub(" ", fold(text)).split())
    return [text, plain, re.sub(r"(isch|deutsch)(e|er|es|en|em)$", r"\1", plain)]


def _demonyms(text: str) -> list[str]:
    """The other form of "Syrerin" and "Polin": "Syrer", "Pole"."""
    person = re.fullmatch(r"(\w{3,}?)(?:innen|in)", fold(text))
    return [person[1], person[1] + "e"] if person else []


def _exact(code_list: CodeList, table: Spellings, text: str) -> tuple[Match, ...]:
    """Exact matches; states of today come before those that no longer exist."""
    found = table.certain(text)
    today = {match.code for match in found if not _is_over(code_list, match.code)}
    if not today:
        keyed = text.strip().isdigit()
        return tuple(m if keyed else Match(m.code, "historic", certain=False) for m in found)
    return tuple(Match(m.code, m.how, len(today) == 1) for m in found if m.code in today)


def _is_over(code_list: CodeList, code: str) -> bool:
    entry = code_list.get(code)
    return entry is not None and entry.flag("import_only")


def _of_the_union(code_list: CodeList, table: Spellings, text: str) -> tuple[Match, ...]:
    """The union outside, the state inside the brackets: "EU (bulg.)"."""
    inside = re.fullmatch(r"(.*?)\(([^()]+)\)?\s*", text)
    if inside is None or fold(inside[1]) not in _UNION:
        return ()
    found = _exact(code_list, table, inside[2]) or table.similar(inside[2])
    return tuple(m for m in found if code_list.group(m.code) == "EU") or found


def _short_key(code_list: CodeList, text: str) -> tuple[Match, ...]:
    """A key whose leading zeros a spreadsheet has eaten: "0" for Germany."""
    key = text.strip().zfill(3)
    known = text.strip().isdigit() and key in code_list
    return (Match(key, "code", certain=False),) if known else ()
