"""How a case ended stays once it has: reason and day of its closure.

What else stands still in a closed case is said for all tables in `clients/standing_still.py`.
"""

from typing import TYPE_CHECKING

from sqlalchemy import inspect, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.model import Case
from kimdesk.clients.standing_still import CLOSED

if TYPE_CHECKING:
    from kimdesk.casework.model.steps import Closure
    from kimdesk.vault.work import UnitOfWork

_ENDED = frozenset({CLOSED, "NACHSORGE"})
# What the closing step has taken over into the case and its history.
_TAKEN_OVER = frozenset({"reason", "closing_on"})


def check_closure(unit: "UnitOfWork", closure: "Closure", names: frozenset[str]) -> None:
    """Raise NotAllowed for another reason or day once the case has ended with them."""
    changed = [name for name in names & _TAKEN_OVER if _before(closure, name) not in (None, "")]
    if changed and _phase(unit, closure.case_id) in _ENDED:
        raise NotAllowed(_closure_stays())


def refuse_second_closure(unit: "UnitOfWork", closure: "Closure") -> None:
    """Raise UserError where the case has a closure already, perhaps begun by a colleague."""
    if not inspect(closure).transient:
        return
    table = type(closure)
    known = select(table.id).where(table.case_id == closure.case_id).limit(1)
    if unit.session.execute(known).first() is not None:
        raise UserError(translate("Closed", "Der Abschluss dieses Falls ist schon angelegt."))


def refuse_removal_of_closure(unit: "UnitOfWork", closure: "Closure") -> None:
    """Raise NotAllowed once the case has ended."""
    if _phase(unit, closure.case_id) in _ENDED:
        raise NotAllowed(_closure_stays())


def _closure_stays() -> str:
    return translate(
        "Closed", "Mit diesem Grund und Tag wurde der Fall abgeschlossen. Beides bleibt so stehen."
    )


def _before(closure: "Closure", name: str) -> object:
    """The value in the store, None for a closure that is new."""
    history = inspect(closure).attrs[name].history
    return history.deleted[0] if history.deleted else None


def _phase(unit: "UnitOfWork", case_id: int) -> str:
    return unit.session.scalar(select(Case.phase).where(Case.id == case_id)) or ""
