"""How many days before a deadline the office wants to hear of it, by kind."""

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.calendar.model import LeadTime
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

LONGEST = 1000
MOST = 6


def lead_times(store: Store, catalogue: Catalogue) -> dict[str, tuple[tuple[int, ...], bool]]:
    """By kind (CL39) the lead times in days, longest first, and whether the office chose them."""
    with store.unit() as unit:
        rows = unit.session.execute(select(LeadTime.kind, LeadTime.days))
        own = {row.kind: row.days for row in rows}
    return {
        code.code: (
            parsed(own[code.code]) if code.code in own else _usual(catalogue, code.code),
            code.code in own,
        )
        for code in catalogue["CL39"]
    }


def set_lead_time(store: Store, records: Records, kind: str, text: str) -> None:
    """Set the days of a kind ("90, 28, 7"); "" goes back to those of the list.

    Raises UserError for what are no days, NotAllowed for everybody but team leads.
    """
    if not store.identity.sees_all_cases:
        raise NotAllowed(translate("Deadlines", "Vorlaufzeiten ändert die Teamleitung."))
    days = "|".join(str(day) for day in parsed(text))
    with store.unit() as unit:
        known = unit.session.scalars(select(LeadTime).where(LeadTime.kind == kind)).first()
        if known is None and days:
            records.add_in(unit, LeadTime, {"kind": kind, "days": days})
        elif known is not None and days:
            records.change_in(unit, LeadTime, known.id, known.version, {"days": days})
        elif known is not None:
            unit.log("LOESCHEN", "lead_time", known.id)
            unit.session.delete(known)
        unit.changed("lead_time", 0)
        unit.commit()


def parsed(text: str) -> tuple[int, ...]:
    """Days from "90, 28, 7" or "90|28|7", each once, longest first. Raises UserError."""
    parts = [part.strip() for part in text.replace("|", ",").replace(";", ",").split(",")]
    wanted = [part for part in parts if part]
    numbers = {int(part) for part in wanted if _is_lead(part)}
    if len(wanted) > MOST or not all(map(_is_lead, wanted)):
        raise UserError(
            translate("Deadlines", "Bitte bis zu sechs Zahlen von Tagen angeben, etwa 90, 28, 7."),
            "days",
        )
    return tuple(sorted(numbers, reverse=True))


def _is_lead(part: str) -> bool:
    """Whether it is a number of days; what is longer than the longest is not even read."""
    return part.isdecimal() and len(part) <= len(str(LONGEST)) and int(part) <= LONGEST


def _usual(catalogue: Catalogue, kind: str) -> tuple[int, ...]:
    code = catalogue["CL39"].get(kind)
    return parsed("|".join(code.values("lead_days"))) if code else ()
