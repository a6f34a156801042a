"""What nobody types into a case: level and phase move by steps, and so do the days they set.

A step checks what has to be there first (the gates of case work). Whatever a step has set may
be corrected afterwards, but neither entered before its step nor emptied after it. Imports
write rows as they were kept elsewhere and do not come through here.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import inspect, select

from kimdesk.base.dates import months_later
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.figures import figure
from kimdesk.clients.model import Case, Consent, OfficeSettings
from kimdesk.reference import Catalogue
from kimdesk.vault.work import UnitOfWork

BY_STEPS = frozenset({"level", "phase", "phase_since", "dormant_from"})
# How a case begins: level and phase. Everything later takes a step.
BEGINNINGS = frozenset(
    {("", ""), ("ST1_KURZ", ""), ("ST2_CLEARING", "ANFRAGE"), ("ST2_CLEARING", "CLEARING")}
)
_CLOSED = frozenset({"ABGESCHLOSSEN", "NACHSORGE"})
_ADMITTED = frozenset({"ST3_CM", "ST4_NACHSORGE"})
# What a step sets, and the phases in which it may be corrected.
_CORRECTED: Mapping[str, frozenset[str]] = {
    "closed_on": _CLOSED,
    "closure_reason": _CLOSED,
    "dormant_reason": frozenset({"RUHEND"}),
    "resume_on": frozenset({"RUHEND"}),
    "aftercare_until": frozenset({"NACHSORGE"}),
}
_DECISION = frozenset({"clearing_result", "clearing_decided_on", "clearing_decided_by_id"})
SET_BY_STEPS = frozenset({*_CORRECTED, *_DECISION, "admitted_on"})
_STEPPING = "kimdesk.stepping"


@contextmanager
def stepping(unit: UnitOfWork) -> Iterator[None]:
    """Inside the block a step writes, which has checked the gates itself."""
    unit.session.info[_STEPPING] = True
    try:
        yield
    finally:
        del unit.session.info[_STEPPING]


def is_stepping(unit: UnitOfWork) -> bool:
    """Whether a step writes now."""
    return _STEPPING in unit.session.info


def check_case(unit: UnitOfWork, case: Case, names: frozenset[str], catalogue: Catalogue) -> None:
    """Raise NotAllowed or UserError for what only a step may write, or empty."""
    if is_stepping(unit):
        return
    if case.id is None:
        _check_beginning(case)
        return
    if names & BY_STEPS:
        raise _only_by_steps()
    for name in sorted(names & SET_BY_STEPS):
        if not is_correctable(case, name):
            raise _not_yet(name)
        _filled(case, name)
    if "resume_on" in names:
        _check_resume(unit, case)
    if "admitted_on" in names:
        _check_admission(unit, case)
    if "clearing_result" in names:
        _check_result(case, catalogue)


def is_correctable(case: Case, name: str) -> bool:
    """Whether the step that sets this field was taken, so that it may be mended.

    In a case that came from elsewhere it may then be added as well.
    """
    if name in _DECISION:
        return _decided_phase(case) != ""
    if name == "admitted_on":
        return case.level in _ADMITTED
    return name not in _CORRECTED or case.phase in _CORRECTED[name]


def _decided_phase(case: Case) -> str:
    """The phase that the clearing has led to, "" while it is not decided."""
    if case.level in _ADMITTED:
        return "ASSESSMENT"
    return case.phase if case.phase in {"ABGELEHNT", "WARTELISTE"} else ""


def _check_beginning(case: Case) -> None:
    decided = (case.admitted_on, case.closed_on, case.clearing_result, case.closure_reason)
    if (case.level, case.phase) not in BEGINNINGS or any(decided):
        raise _only_by_steps()


def _check_admission(unit: UnitOfWork, case: Case) -> None:
    query = select(Consent.given_on).where(
        Consent.case_id == case.id,
        Consent.kind == "EW_DATEN",
        Consent.state.not_in(("ES_ENTWURF", "ES_VERWEIGERT")),
    )
    given = [day for day in unit.session.scalars(query) if day is not None]
    if given and case.admitted_on and min(given) > case.admitted_on:
        raise UserError(
            translate("Rules", "Die Aufnahme kann nicht vor der Einwilligung liegen."),
            "admitted_on",
        )


def _check_result(case: Case, catalogue: Catalogue) -> None:
    """The result may be corrected to another one that leads to the same phase."""
    result = catalogue["CL_CR"].get(case.clearing_result)
    if result is not None and result.extra.get("next_phase") != _decided_phase(case):
        raise _not_yet("clearing_result")


def _check_resume(unit: UnitOfWork, case: Case) -> None:
    office = unit.session.scalars(select(OfficeSettings)).one()
    months = int(figure(office, "dormant_months"))
    begun = case.phase_since or unit.store.clock.today()
    if case.resume_on and case.resume_on > months_later(begun, months):
        raise UserError(dormant_too_long(months), "resume_on")


def dormant_too_long(months: int) -> str:
    """The sentence for a resume date too far away."""
    text = translate("Rules", "Ein Fall ruht höchstens {months} Monate.")
    return text.format(months=months)


def _filled(case: Case, name: str) -> None:
    if getattr(case, name) in (None, "") and _before(case, name) not in (None, ""):
        raise UserError(
            translate("Rules", "Diese Angabe gehört zum Stand des Falls und bleibt ausgefüllt."),
            name,
        )


def _before(case: Case, name: str) -> object:
    """The value in the store; the new one where it was not changed."""
    history = inspect(case).attrs[name].history
    return history.deleted[0] if history.deleted else getattr(case, name)


def _only_by_steps() -> NotAllowed:
    return NotAllowed(
        translate("Rules", "Stufe und Phase ändern sich nur durch einen Schritt im Fall.")
    )


def _not_yet(name: str) -> UserError:
    return UserError(
        translate(
            "Rules", "Das trägt der passende Schritt ein: bitte oben in der Phasenleiste wählen."
        ),
        name,
    )
