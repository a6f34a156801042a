"""What the state of a quarter is called, how it is coloured, and what happens next."""

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.bundles.office.states import QuarterRow, QuarterState
from kimdesk.bundles.statistics.about import CORRECTED, LATE, WITHDRAWN
from kimdesk.statistics.closing.numbers import LookedThrough
from kimdesk.statistics.closing.points import kind_names

LEVELS: dict[QuarterState, str] = {
    "running": "neutral",
    "open": "warning",
    "looked_through": "warning",
    "cleaned": "info",
    "waits": "warning",
    "released": "warning",
    "delivered": "info",
    "late": "error",
    "accepted": "success",
    "refused": "error",
    "passed_over": "neutral",
}


def state_name(state: QuarterState) -> str:
    """The state in two or three words."""
    translate = QCoreApplication.translate
    return {
        "running": translate("QuarterWords", "läuft"),
        "open": translate("QuarterWords", "offen"),
        "looked_through": translate("QuarterWords", "durchgesehen"),
        "cleaned": translate("QuarterWords", "bereinigt"),
        "waits": translate("QuarterWords", "wartet auf Freigabe"),
        "released": translate("QuarterWords", "freigegeben"),
        "delivered": translate("QuarterWords", "übergeben"),
        "late": translate("QuarterWords", "ohne Quittung"),
        "accepted": translate("QuarterWords", "angenommen"),
        "refused": translate("QuarterWords", "abgelehnt"),
        "passed_over": translate("QuarterWords", "nicht abgegeben"),
    }[state]


def reasons() -> dict[str, str]:
    """Why a quarter is told once more, by the code that goes into the bundle."""
    translate = QCoreApplication.translate
    return {
        CORRECTED: translate("QuarterWords", "Ein Fehler ist berichtigt worden"),
        LATE: translate("QuarterWords", "Angaben sind nachgetragen worden"),
        WITHDRAWN: translate("QuarterWords", "Alles zurückziehen, nur Gesamtzahlen bleiben"),
    }


def looked_text(looked: LookedThrough | None) -> str:
    """Who looked through a quarter, and when."""
    translate = QCoreApplication.translate
    if looked is None:
        return translate("QuarterWords", "Noch nicht durchgesehen.")
    text = (
        translate("QuarterWords", "Bereinigt, sagt {who} ({day}).")
        if looked.declared
        else translate("QuarterWords", "Durchgesehen von {who} am {day}.")
    )
    return text.format(who=looked.by, day=format_day(looked.looked_on))


def point_lines(looked: LookedThrough | None) -> list[str]:
    """How many points of each kind, without anybody's name."""
    if looked is None:
        return []
    text = QCoreApplication.translate("QuarterWords", "{kind}: {open} offen, {accepted} mit Grund")
    return [
        text.format(kind=name, open=looked.open.get(kind, 0), accepted=looked.accepted.get(kind, 0))
        for kind, name in kind_names().items()
        if looked.open.get(kind) or looked.accepted.get(kind)
    ]


def built_text(row: QuarterRow) -> str:
    """Who closed it, and when; "" before."""
    version = row.waits or row.shown
    if version is None:
        return ""
    text = QCoreApplication.translate("QuarterWords", "Abgeschlossen am {day} von {who}.")
    return text.format(day=format_day(version.built_on), who=version.builder)


def released_text(row: QuarterRow) -> str:
    """Who released it, and when; "" before."""
    version = row.shown
    if version is None or version.released_on is None:
        return ""
    text = QCoreApplication.translate("QuarterWords", "Freigegeben am {day} von {who}.")
    return text.format(day=format_day(version.released_on), who=version.releaser)


def delivered_text(row: QuarterRow) -> str:
    """When it was last saved for the city; "" before."""
    version = row.shown
    if version is None or version.delivered_on is None:
        return ""
    text = QCoreApplication.translate("QuarterWords", "Zuletzt gespeichert am {day}.")
    return text.format(day=format_day(version.delivered_on))


def answer_text(row: QuarterRow) -> str:
    """What the city answered, or that it should have by now."""
    translate = QCoreApplication.translate
    if row.state == "accepted":
        return translate("QuarterWords", "Die Stadt hat das Paket angenommen.")
    if row.state == "refused":
        return translate(
            "QuarterWords",
            "Die Stadt hat das Paket abgelehnt. Bitte fragen Sie dort nach und schließen Sie das"
            " Quartal neu ab.",
        )
    if row.state == "late":
        return translate(
            "QuarterWords",
            "Seit vier Wochen keine Quittung. Ist das Paket angekommen? Bitte fragen Sie nach.",
        )
    return ""
