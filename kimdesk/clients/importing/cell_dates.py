"""Dates in cells: as people type them, as spreadsheets store them, partly known ones."""

import re
from datetime import date, timedelta

from kimdesk.base.dates import parse_day, parse_partial
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.targets import Target
from kimdesk.clients.importing.understood import Surroundings, Understood, says_nothing

_TIME = re.compile(r"[ T]\d{1,2}:\d\d(:\d\d)?(\.\d+)?( Uhr)?$")
_SERIAL = re.compile(r"[1-6]\d{4}(\.\d+)?")
_UNKNOWN_PARTS = re.compile(r"(?:00|xx|\?\?|--)\.(00|xx|\?\?|--|\d\d)\.(\d{4})", re.IGNORECASE)
_LEAD = re.compile(r"(?:seit|ab|am|vom|von|bis|gültig bis|since|from|until)\s+", re.IGNORECASE)
_OPEN_END = {"unbefristet", "unbefr.", "unbefr", "unbegrenzt", "dauerhaft", "permanent"}
_MAY_BE_OPEN = {"residence_expires_on", "granted_until"}
_DAY_PARTS = re.compile(r"\d+|[^\W\d_]{3,}")


def read_partial(around: Surroundings, target: Target, text: str) -> Understood:
    """A date known to the day, the month or the year."""
    entry = _bare(text)
    try:
        serial = _serial(entry, around.epoch)
        if serial:
            return Understood({target.name: serial.isoformat()}, note=_as_day(serial))
        unknown = _UNKNOWN_PARTS.fullmatch(entry)
        if unknown:
            entry = f"{unknown[1]}/{unknown[2]}" if unknown[1].strip("0").isdigit() else unknown[2]
        partial = "" if says_nothing(entry) else parse_partial(entry, around.today)
    except UserError as error:
        return Understood(problem=error.text)
    note = translate("Import", "Tag nicht bekannt") if unknown else ""
    return Understood({target.name: partial} if partial else {}, note=note)


def read_day(around: Surroundings, target: Target, text: str) -> Understood:
    """An exact day with its year; a day without year is no date of the past."""
    entry = _bare(text)
    if says_nothing(entry):
        return Understood()
    if target.name in _MAY_BE_OPEN and entry.casefold() in _OPEN_END:
        return Understood(note=translate("Import", "ohne Ablauf"))
    serial = _serial(entry, around.epoch)
    if serial:
        return Understood({target.name: serial}, note=_as_day(serial))
    if len(_DAY_PARTS.findall(entry)) < 3 and not re.fullmatch(r"\d{6}|\d{8}", entry):
        return Understood(
            problem=translate(
                "Import", "Hier wird ein Tag mit Jahr gebraucht, zum Beispiel 14.03.2026."
            )
        )
    try:
        return Understood({target.name: parse_day(entry, around.today)})
    except UserError as error:
        return Understood(problem=error.text)


def _bare(text: str) -> str:
    """The date without the words before it and without a time of day."""
    lead = _LEAD.match(text)
    return _TIME.sub("", text[lead.end() :] if lead else text)


def _serial(text: str, epoch: date) -> date | None:
    """The day behind a number that a spreadsheet left of a date (32874 = 01.01.1990)."""
    if not _SERIAL.fullmatch(text):
        return None
    return epoch + timedelta(days=int(float(text)))


def _as_day(day: date) -> str:
    return translate("Import", "Tageszahl der Tabellenkalkulation: {day}").format(
        day=f"{day:%d.%m.%Y}"
    )
