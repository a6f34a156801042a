"""The answers to "what became of it?", with their icons."""

from PySide6.QtCore import QCoreApplication

from kimdesk.calendar.rows import OccurrenceRow

KEPT = "T_STATT"
OUTCOMES = {
    KEPT: "success",
    "T_VERSAEUMT": "warning",
    "T_ABG_KL": "close",
    "T_ABG_CM": "close",
    "T_VERSCH": "redo",
}
# Nobody is asked how an absence went.
_NEVER = {"TA_ABWESEND"}


def outcome_text(state: str) -> str:
    """What stands on its button."""
    texts = {
        KEPT: QCoreApplication.translate("Outcome", "Stattgefunden"),
        "T_VERSAEUMT": QCoreApplication.translate("Outcome", "Versäumt"),
        "T_ABG_KL": QCoreApplication.translate("Outcome", "Abgesagt von Klient:in"),
        "T_ABG_CM": QCoreApplication.translate("Outcome", "Abgesagt von uns"),
        "T_VERSCH": QCoreApplication.translate("Outcome", "Verschoben"),
    }
    return texts[state]


def may_be_decided(row: OccurrenceRow) -> bool:
    """Whether it makes sense to ask."""
    return not row.busy and row.kind not in _NEVER
