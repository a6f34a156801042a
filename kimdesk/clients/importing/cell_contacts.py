"""Telephone numbers, e-mail addresses and postal addresses in cells."""

import re

from kimdesk.base.text import translate
from kimdesk.clients.importing.targets import Target
from kimdesk.clients.importing.understood import Surroundings, Understood, says_nothing

WAYS = "contact_ways"
"""Key of contact ways in the values of a row: (kind, number or address, whose)."""
_BETWEEN = re.compile(r"\s*(?:[;\n|]|,(?=\s*[+0(])|\s/\s|\b(?:oder|und|u\.)\s(?=[+0(]))\s*")
_OWNER = re.compile(r"\s*\(([^)\d]+)\)\s*")
_DIGITS = re.compile(r"\d")
_MOBILE = re.compile(r"^(?:\+49|0049|0)1[5-7]")
_EMAIL = re.compile(r"[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]{2,}")
_MIN_DIGITS = 5
_CARE_OF = re.compile(r"\s*,?\s*\bc\s*/\s*o\b\.?:?\s*([^,\n]+)", re.IGNORECASE)
_POSTCODE = re.compile(r"(?:^|[\s,])(?:D-?)?(\d{5})\s+([^,\n\d][^,\n]*)")


def read_phone(_: Surroundings, __: Target, text: str) -> Understood:
    """One number or several; a word in brackets says whose it is.

    Text without a number ("über Schwester") goes to the note on how to make contact.
    """
    if says_nothing(text):
        return Understood()
    found, words = [], []
    for part in _BETWEEN.split(text):
        owner = _OWNER.search(part)
        number = _OWNER.sub(" ", part).strip()
        if len(_DIGITS.findall(number)) >= _MIN_DIGITS:
            plain = re.sub(r"[\s/().\-]", "", number)
            kind = "MOBIL" if _MOBILE.match(plain) else "TEL"
            found.append((kind, number, owner[1].strip() if owner else ""))
        elif part:
            words.append(part)
    values: dict[str, object] = {WAYS: tuple(found)} if found else {}
    if not words:
        return Understood(values, warning=_zero_lost(found))
    values["contact_note"] = "; ".join(words)
    warning = translate("Import", "Keine Telefonnummer; steht jetzt als Kontakthinweis.")
    return Understood(values, warning=warning)


def _zero_lost(found: list[tuple[str, str, str]]) -> str:
    """A warning where a spreadsheet has eaten the zero in front of a number."""
    if any(number.isdigit() and number[0] != "0" and len(number) > 7 for _, number, _ in found):
        return translate("Import", "Der Telefonnummer fehlt vorn vielleicht eine Null.")
    return ""


def read_email(_: Surroundings, __: Target, text: str) -> Understood:
    """One address or several."""
    if says_nothing(text):
        return Understood()
    found = _EMAIL.findall(text.removeprefix("mailto:"))
    if not found:
        return Understood(problem=translate("Import", "Das ist keine E-Mail-Adresse."))
    return Understood({WAYS: tuple(("EMAIL", address, "") for address in found)})


def read_messenger(_: Surroundings, __: Target, text: str) -> Understood:
    """A messenger name or number, as it stands."""
    return Understood() if says_nothing(text) else Understood({WAYS: (("MSG", text, ""),)})


def read_address(_: Surroundings, __: Target, text: str) -> Understood:
    """Street, postcode, city and c/o in one cell."""
    if says_nothing(text):
        return Understood()
    values: dict[str, object] = {}
    care_of = _CARE_OF.search(text)
    if care_of:
        values["care_of"] = care_of[1].strip()
        text = text[: care_of.start()] + text[care_of.end() :]
    place = _POSTCODE.search(text)
    if place:
        values["postcode"], values["city"] = place[1], place[2].strip()
        text = f"{text[: place.start()]}, {text[place.end() :]}"
    street = ", ".join(part.strip() for part in re.split(r"[,\n]", text) if part.strip())
    if street:
        values["street"] = street
    return Understood(values)


def read_postcode_city(_: Surroundings, __: Target, text: str) -> Understood:
    """Postcode and city, as in `33602 Bielefeld`."""
    place = _POSTCODE.search(text)
    if place:
        return Understood({"postcode": place[1], "city": place[2].strip()})
    return Understood({} if says_nothing(text) else {"city": text})
