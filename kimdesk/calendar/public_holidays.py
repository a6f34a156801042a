"""The public holidays of North Rhine-Westphalia, worked out from the law.

A library knows those of all countries; to load it takes longer than anything else the calendar
does, so it only checks this in the tests.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from kimdesk.base.text import language, translate

# 500 years of the Reformation: a holiday in all of Germany, once (Gesetz of 7.7.2015, NRW).
_REFORMATION = date(2017, 10, 31)


def public_holidays(year: int) -> Mapping[date, str]:
    """The public holidays of NRW in a year by day, with their names (§ 2 Feiertagsgesetz NW).

    As the law stands since 1995.
    """
    return _by_day(year, language())


@lru_cache(maxsize=512)
def _by_day(year: int, _language: str) -> Mapping[date, str]:
    found = {**_fixed(year), **_around_easter(year)}
    return MappingProxyType(dict(sorted(found.items())))


def _fixed(year: int) -> dict[date, str]:
    found = {
        date(year, 1, 1): translate("PublicHolidays", "Neujahr"),
        date(year, 5, 1): translate("PublicHolidays", "Erster Mai"),
        date(year, 10, 3): translate("PublicHolidays", "Tag der Deutschen Einheit"),
        date(year, 11, 1): translate("PublicHolidays", "Allerheiligen"),
        date(year, 12, 25): translate("PublicHolidays", "Erster Weihnachtstag"),
        date(year, 12, 26): translate("PublicHolidays", "Zweiter Weihnachtstag"),
    }
    if year == _REFORMATION.year:
        found[_REFORMATION] = translate("PublicHolidays", "Reformationstag")
    return found


def _around_easter(year: int) -> dict[date, str]:
    from dateutil.easter import easter

    sunday = easter(year)
    names = {
        -2: translate("PublicHolidays", "Karfreitag"),
        1: translate("PublicHolidays", "Ostermontag"),
        39: translate("PublicHolidays", "Christi Himmelfahrt"),
        50: translate("PublicHolidays", "Pfingstmontag"),
        60: translate("PublicHolidays", "Fronleichnam"),
    }
    return {sunday + timedelta(days=days): name for days, name in names.items()}
