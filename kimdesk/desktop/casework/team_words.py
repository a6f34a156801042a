"""How the numbers of the board are called: short in a column, in full above a list of cases."""

from kimdesk.base.text import translate
from kimdesk.casework import caseload

FIGURES = tuple(caseload.FIGURES)


def column_names() -> dict[str, str]:
    """The headings of the board's columns."""
    return {
        "name": translate("Team", "Fallführung"),
        "share": translate("Team", "Stelle"),
        "active": translate("Team", "Laufende Fälle"),
        "clearing": translate("Team", "Clearing"),
        "plan": translate("Team", "Ohne Plan"),
        "review": translate("Team", "Überprüfung"),
        "measures": translate("Team", "Maßnahmen"),
        "silent": translate("Team", "Kein Kontakt"),
        "dormant": translate("Team", "Ruhend"),
        "incomplete": translate("Team", "Fehler"),
    }


def list_name(figure: str) -> str:
    """What the cases behind a number have in common."""
    return {
        "active": translate("Team", "laufende Fälle"),
        "clearing": translate("Team", "Clearing noch nicht entschieden"),
        "plan": translate("Team", "Plan nicht fristgerecht unterschrieben"),
        "review": translate("Team", "Überprüfung des Plans überfällig"),
        "measures": translate("Team", "Maßnahmen überfällig"),
        "silent": translate("Team", "zu lange kein Kontakt"),
        "dormant": translate("Team", "ruhend, Wiedervorlage fällig"),
        "incomplete": translate("Team", "Fehler in der Akte"),
    }[figure]
