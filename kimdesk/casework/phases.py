"""Which steps a case may take from phase to phase; the only place that says so.

Forward by one; side ways to the waiting list and to rest; MONITORING back to ASSESSMENT or
PLANUNG; any active phase straight to EVALUATION; refused or cancelled only before admission.
A closed case never runs again: re-admission is a new case (`levels.readmit`).
"""

from collections.abc import Mapping

from kimdesk.clients.model import Case
from kimdesk.reference import Catalogue

# The phases in their order, as the bar shows them.
ORDER = (
    "ANFRAGE",
    "CLEARING",
    "ASSESSMENT",
    "PLANUNG",
    "UMSETZUNG",
    "MONITORING",
    "EVALUATION",
    "ABGESCHLOSSEN",
)
BEFORE_ADMISSION = ("ANFRAGE", "WARTELISTE", "CLEARING")
# Phases that may rest, and in which a case that came from elsewhere may go on.
ACTIVE = ("ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING")
REOPENABLE = ("ABGESCHLOSSEN", "NACHSORGE")
# After these the same person may come with a new case.
RETURNING = (*REOPENABLE, "ABGELEHNT")
SHORT = "ST1_KURZ"
ADMITTED = "CR_AUFNAHME"
WAITING = "CR_WARTE"

# From each phase to each other; the step most often taken stands first.
TRANSITIONS: Mapping[str, tuple[str, ...]] = {
    "": ("ANFRAGE", "STORNIERT"),
    "ANFRAGE": ("CLEARING", "WARTELISTE", "ABGELEHNT", "STORNIERT"),
    "WARTELISTE": ("CLEARING", "ABGELEHNT", "STORNIERT"),
    "CLEARING": ("ASSESSMENT", "WARTELISTE", "ABGELEHNT", "STORNIERT"),
    "ASSESSMENT": ("PLANUNG", "RUHEND", "EVALUATION"),
    "PLANUNG": ("UMSETZUNG", "RUHEND", "EVALUATION"),
    "UMSETZUNG": ("MONITORING", "RUHEND", "EVALUATION"),
    "MONITORING": ("EVALUATION", "ASSESSMENT", "PLANUNG", "RUHEND"),
    "EVALUATION": ("ABGESCHLOSSEN",),
    "ABGESCHLOSSEN": ("NACHSORGE",),
    "NACHSORGE": (),
    "RUHEND": ACTIVE,
    "ABGELEHNT": (),
    "STORNIERT": (),
}


def targets(case: Case) -> tuple[str, ...]:
    """Where the case may go from where it stands; the usual step first."""
    if case.phase == "RUHEND" and case.dormant_from:
        return (case.dormant_from,)
    if case.phase == "" and case.level == "ST3_CM":
        # Imported as a full case, without a word on how far it had come.
        return ACTIVE
    if case.phase == "" and case.level == "ST2_CLEARING":
        return ("CLEARING", "ANFRAGE", "WARTELISTE", "STORNIERT")
    if case.phase == "" and case.level != SHORT:
        return ()
    return TRANSITIONS.get(case.phase, ())


def forward(case: Case) -> str:
    """The usual next phase, "" where the case has come to an end."""
    return next(iter(targets(case)), "")


def is_allowed(case: Case, target: str) -> bool:
    """Whether there is such a step."""
    return target in targets(case)


def level_of(catalogue: Catalogue, phase: str, level: str) -> str:
    """The level that goes with a phase; a cancelled case keeps the one it had."""
    code = catalogue["CL_PHASE"].get(phase)
    return (code.extra.get("level", "") if code else "") or level


def phase_after(catalogue: Catalogue, result: str) -> str:
    """The phase that a clearing result leads to, "" for a code there is none of."""
    code = catalogue["CL_CR"].get(result)
    return code.extra.get("next_phase", "") if code else ""
