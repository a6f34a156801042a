"""What the steps of a case are called on buttons, in headings and after they were taken."""

from PySide6.QtCore import QCoreApplication

from kimdesk.casework import phases
from kimdesk.clients.model import Case
from kimdesk.desktop.session import Session

_translate = QCoreApplication.translate


def short_label(session: Session, phase: str) -> str:
    """The name of a phase without what stands behind it in brackets."""
    return session.label("CL_PHASE", phase).partition(" (")[0]


def offer(session: Session, case: Case, target: str) -> str:
    """The text of the button or menu entry for a step."""
    said = {
        "WARTELISTE": _translate("Phases", "Auf die Warteliste setzen …"),
        "ABGELEHNT": _translate("Phases", "Nicht aufnehmen …"),
        "STORNIERT": _translate("Phases", "Stornieren (Fehlanlage) …"),
        "RUHEND": _translate("Phases", "Ruhen lassen …"),
        "ABGESCHLOSSEN": _translate("Phases", "Fall abschließen …"),
        "NACHSORGE": _translate("Phases", "Nachsorge beginnen …"),
    }
    if target in said:
        return said[target]
    name = short_label(session, target)
    if case.level == phases.SHORT and not case.phase:
        return _translate("Phases", "Clearing anbahnen …")
    if (case.phase, target) == ("CLEARING", "ASSESSMENT"):
        return _translate("Phases", "Aufnehmen: weiter zu {phase}").format(phase=name)
    if case.phase == "RUHEND":
        return _translate("Phases", "Fall fortsetzen: {phase}").format(phase=name)
    if case.phase == "MONITORING" and target in phases.ACTIVE:
        return _translate("Phases", "Zurück zu {phase} …").format(phase=name)
    return _translate("Phases", "Weiter zu {phase}").format(phase=name)


def heading(session: Session, case: Case, target: str) -> str:
    """The heading of the panel that asks for a step."""
    return offer(session, case, target).removesuffix(" …")


def done(session: Session, target: str) -> str:
    """What is said after the step."""
    name = session.label("CL_PHASE", target)
    return _translate("Phases", "Neue Phase: {phase}").format(phase=name)


def spoken(session: Session, case: Case) -> str:
    """Where the case stands, in words: "Phase 4 von 8: Planung"."""
    if not case.phase:
        return session.label("CL_ST", case.level)
    here = place(case)
    if here is None:
        return session.label("CL_PHASE", case.phase)
    name = session.label("CL_PHASE", case.phase)
    if case.phase == "RUHEND":
        rests = short_label(session, phases.ORDER[here])
        name = _translate("Phases", "{phase}, ruht").format(phase=rests)
    text = _translate("Phases", "Phase {n} von {all}: {phase}")
    return text.format(n=here + 1, all=len(phases.ORDER), phase=name)


def place(case: Case) -> int | None:
    """The place of the case among the phases, None where it stands beside them."""
    beside = {"WARTELISTE": "CLEARING", "RUHEND": case.dormant_from}
    phase = beside.get(case.phase, case.phase)
    return phases.ORDER.index(phase) if phase in phases.ORDER else None
