"""Every case that has not ended with what waits in it, for the lead's overview on paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Integer, case, cast, not_, select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.casework.caseload import FIGURES, BriefCase, brief_cases
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Case, OfficeSettings
from kimdesk.vault.work import Store, UnitOfWork

# What is late; the other figures of the board only say where a case stands.
LATE = ("plan", "review", "measures", "silent", "dormant")


@dataclass(frozen=True, slots=True)
class RunningCase:
    """A case and the figures of the board that count it because something is late."""

    case: BriefCase
    late: tuple[str, ...]


def running_cases(store: Store) -> tuple[RunningCase, ...]:
    """All of them in the order of the list; four statements.

    Raises NotAllowed for everybody but team leads. Restricted persons are in no list.
    """
    if not store.identity.sees_all_cases:
        raise NotAllowed(translate("Team", "Die Übersicht aller Fälle sieht die Teamleitung."))
    with store.unit() as unit:
        late = _late(unit)
        found = brief_cases(unit, Case.phase.not_in(ENDED_PHASES))
    return tuple(RunningCase(each, late.get(each.id, ())) for each in found)


def _late(unit: UnitOfWork) -> Mapping[int, tuple[str, ...]]:
    office = unit.session.scalars(select(OfficeSettings)).one()
    today = unit.store.clock.today()
    columns = [cast(case((FIGURES[name](office, today), 1), else_=0), Integer) for name in LATE]
    query = select(Case.id, *columns).where(not_(Case.phase.in_(ENDED_PHASES)))
    return {
        row[0]: tuple(name for name, late in zip(LATE, row[1:], strict=True) if late)
        for row in unit.session.execute(query)
    }
