"""The zones a file names, put into names that everybody knows, before it is taken apart."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kimdesk.calendar.ics.rest import name_of
from kimdesk.calendar.ics.zones import known_zone

# A name that nobody knows ("Customized Time Zone") is told by what the file says of it.
_BY_OFFSETS = {
    ("+0000", "+0100"): "Europe/London",
    ("+0100", "+0200"): "Europe/Berlin",
    ("+0200", "+0300"): "Europe/Athens",
    ("+0000",): "UTC",
    ("+0300",): "Europe/Istanbul",
}
_NAMED = re.compile(r';TZID=("[^"]*"|[^;:]*)', re.IGNORECASE)
_SIGNED = len("+0100")


def zones_of(lines: Iterable[str]) -> dict[str, str]:
    """What the VTIMEZONE parts of a file say their names mean, where the name does not."""
    found = {}
    for name, location, offsets in _described(lines):
        zone = known_zone(name) or known_zone(location) if location else known_zone(name)
        zone = zone or _BY_OFFSETS.get(tuple(sorted(offsets)), "")
        if zone:
            found[_bare(name)] = zone
    return found


def with_known_zones(lines: Iterable[str], zones: Mapping[str, str]) -> list[str]:
    """The lines with each TZID put into the name of its zone, where it is known."""

    def known(match: re.Match[str]) -> str:
        name = _bare(match.group(1))
        zone = known_zone(name) or zones.get(name, "")
        return f";TZID={zone}" if zone else match.group(0)

    return [_NAMED.sub(known, line, count=1) if "TZID=" in line.upper() else line for line in lines]


def _described(lines: Iterable[str]) -> Iterator[tuple[str, str, set[str]]]:
    name, location, offsets, inside = "", "", set[str](), False
    for line in lines:
        if line.upper() == "BEGIN:VTIMEZONE":
            name, location, offsets, inside = "", "", set(), True
        elif line.upper() == "END:VTIMEZONE" and inside:
            yield name, location, offsets
            inside = False
        elif inside:
            kind, value = name_of(line), line.partition(":")[2].strip()
            if kind == "TZID":
                name = value
            elif kind == "X-LIC-LOCATION":
                location = value
            elif kind == "TZOFFSETTO":
                offsets.add(value[:_SIGNED])


def _bare(name: str) -> str:
    return name.strip().strip('"').replace("\\", "")
