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
    translate = QCoreApplication.translate
    if row.state == "refused" and row.code == "key-unknown":
        return translate("CityWords", "unbekannte Stelle")
    if row.state == "waiting" and row.code == "gap":
        return translate("CityWords", "Lücke davor")
    if row.state == "waiting":
        return translate("CityWords", "Schlüssel nicht verglichen")
    return {
        "ready": translate("CityWords", "geprüft, bereit"),
        "here": translate("CityWords", "schon angenommen"),
        "refused": translate("CityWords", "abgelehnt"),
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
    translate = QCoreApplication.translate
    parts = []
    for office, missing in gaps:
        named = ", ".join(short(each) for each in missing[:_MOST_NAMED])
        if len(missing) > _MOST_NAMED:
            more = translate("CityWords", "und {n} weitere").format(n=len(missing) - _MOST_NAMED)
            named = f"{named} {more}"
        parts.append(f"{office} {named}")
    if silent:
        parts.append(
            translate("CityWords", "{offices} bisher nichts").format(offices=", ".join(silent))
        )
    if not parts:
        return ""
    return translate("CityWords", "Es fehlen noch: {list}.").format(list="; ".join(parts))


def empty_words(*, taken: bool, office_keys: bool) -> tuple[str, str]:
    """What the empty inbox says, and what its button offers."""
    translate = QCoreApplication.translate
    choose = translate("CityWords", "Dateien wählen …")
    if taken:
        text = translate(
            "CityWords", "Alles im Eingang ist angenommen. Neue Pakete ziehen Sie hierher."
        )
        return text, choose
    if office_keys:
        return translate(
            "CityWords", "Der Eingang ist leer. Ziehen Sie Pakete der Stellen hierher."
        ), choose
    text = translate(
        "CityWords",
        "Der Eingang ist leer. Lesen Sie zuerst unter „Schlüssel“ die Dateien der Stellen ein;"
        " danach kommen hier ihre Pakete an.",
    )
    return text, translate("CityWords", "Zu den Schlüsseln")


def trend_text(line: Line) -> str:
    """A line over the quarters in words, gaps and incomplete quarters named."""
    translate = QCoreApplication.translate
    parts = []
    for point in line.points:
        number = point.number.text if point.number else translate("CityWords", "keine Zahl")
        if point.number and not point.complete:
            number = translate("CityWords", "{number} (unvollständig)").format(number=number)
        parts.append(f"{short(point.quarter)}: {number}")
    return ", ".join(parts)
