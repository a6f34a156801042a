"""How states, quarters and numbers of the city's side are called on the screen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.trends import Line
from kimdesk.statistics.quarters import Quarter

LEVELS = {"ready": "info", "here": "success", "waiting": "warning", "refused": "error"}
ICONS = {"info": "info", "success": "success", "warning": "warning", "error": "error"}
# So many missing quarters are named for each office.
_MOST_NAMED = 4


def state_name(row: InboxRow) -> str:
    """What a file of the inbox is, in two or three words."""
    tr = QCoreApplication.translate
    if row.state == "refused" and row.code == "key-unknown":
        return tr("CityWords", "unbekannte Stelle")
    if row.state == "waiting" and row.code == "gap":
        return tr("CityWords", "Lücke davor")
    if row.state == "waiting":
        return tr("CityWords", "Schlüssel nicht verglichen")
    return {
        "ready": tr("CityWords", "geprüft, bereit"),
        "here": tr("CityWords", "schon angenommen"),
        "refused": tr("CityWords", "abgelehnt"),
    }[row.state]


def label_of(quarter: str) -> str:
    """A quarter as people say it, "" for none."""
    return Quarter.parse(quarter).label if quarter else ""


def short(quarter: str) -> str:
    """A quarter in a narrow place: "Q3 26"."""
    found = Quarter.parse(quarter)
    return f"Q{found.number} {found.year % 100:02d}"


def gap_text(gaps: Iterable[tuple[str, Sequence[str]]], silent: Sequence[str]) -> str:
    """Which offices owe which quarters; "" where nothing is missing."""
    tr = QCoreApplication.translate
    parts = []
    for office, missing in gaps:
        named = ", ".join(short(each) for each in missing[:_MOST_NAMED])
        if len(missing) > _MOST_NAMED:
            more = tr("CityWords", "und {n} weitere").format(n=len(missing) - _MOST_NAMED)
            named = f"{named} {more}"
        parts.append(f"{office} {named}")
    if silent:
        parts.append(tr("CityWords", "{offices} bisher nichts").format(offices=", ".join(silent)))
    if not parts:
        return ""
    return tr("CityWords", "Es fehlen noch: {list}.").format(list="; ".join(parts))


def trend_text(line: Line) -> str:
    """A line over the quarters in words, gaps and incomplete quarters named."""
    tr = QCoreApplication.translate
    parts = []
    for point in line.points:
        number = point.number.text if point.number else tr("CityWords", "keine Zahl")
        if point.number and not point.complete:
            number = tr("CityWords", "{number} (unvollständig)").format(number=number)
        parts.append(f"{short(point.quarter)}: {number}")
    return ", ".join(parts)
