"""From level to level: an anonymous contact becomes a named file, a closed case a new one.

Nothing is typed twice: what was tallied becomes the first contact of the file, and the tally
goes in the same transaction, so that no contact is counted twice.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework import phases
from kimdesk.clients.access import require_case
from kimdesk.clients.cases import case_in, file_in, reopened_in
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Case, Contact, Staff, TallyContact
from kimdesk.clients.records import Records, Values
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One anonymous contact as the list of a day shows it."""

    id: int
    held_on: date
    kind: str
    minutes: int | None
    life_domains: tuple[str, ...]
    language: str
    interpreting: str
    author: str


def tallies_of(store: Store, day: date | None = None) -> tuple[TallyRow, ...]:
    """The anonymous contacts of one day (today), the last first."""
    query = (
        select(
            TallyContact.id,
            TallyContact.held_on,
            TallyContact.kind,
            TallyContact.minutes,
            TallyContact.life_domains,
            TallyContact.language,
            TallyContact.interpreting,
            func.coalesce(Staff.name, ""),
        )
        .outerjoin(Staff, Staff.id == TallyContact.author_id)
        .where(TallyContact.held_on == (day or store.clock.today()))
        .order_by(TallyContact.id.desc())
    )
    with store.unit() as unit:
        return tuple(TallyRow(*row) for row in unit.session.execute(query))


def file_from_tally(
    store: Store, records: Records, tally_id: int, person: Values | int, phone: str = ""
) -> Case:
    """A short counselling (ST1) with a name; the tallied contact is its first entry.

    `person` are the fields of somebody new, or the id of somebody known without a case.
    Raises UserError at a field of the person, or when the tally is gone.
    """
    with store.unit() as unit:
        tally = unit.session.get(TallyContact, tally_id)
        if tally is None:
            text = translate("Levels", "Dieser anonyme Kontakt wurde inzwischen übernommen.")
            raise UserError(text)
        about = {"counselling_language": tally.language, "interpreting": tally.interpreting}
        begun = {"level": phases.SHORT, "inquired_on": tally.held_on}
        if isinstance(person, int):
            case = case_in(unit, records, person, begun)
        else:
            case = file_in(unit, records, {**about, **person}, begun, phone)
        records.add_in(unit, Contact, {"case_id": case.id, **_entry(tally)})
        unit.session.delete(tally)
        unit.log("LOESCHEN", "tally_contact", tally_id)
        unit.changed("tally_contact", tally_id)
        unit.commit()
    return case


def readmit(store: Store, records: Records, case_id: int) -> Case:
    """A new case, in clearing, of the person of a closed one; it refers to that one.

    Somebody who was not admitted comes with a new inquiry, which is no re-admission.
    Raises NotAllowed, UserError while the case runs or another one of the person does.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        earlier = unit.session.get_one(Case, case_id)
        if earlier.phase not in phases.RETURNING:
            text = translate("Levels", "Wiederaufnehmen lässt sich nur ein abgeschlossener Fall.")
            raise UserError(text)
        if runs_elsewhere(unit, earlier):
            text = translate("Levels", "Für diese Person läuft schon ein anderer Fall.")
            raise UserError(text)
        if earlier.phase in phases.REOPENABLE:
            created = reopened_in(unit, records, earlier)
        else:
            created = case_in(unit, records, earlier.person_id, {})
        unit.commit()
    return created


def runs_elsewhere(unit: UnitOfWork, case: Case) -> bool:
    """Whether another case of the same person runs."""
    running = select(Case.id).where(
        Case.person_id == case.person_id,
        Case.id != case.id,
        Case.phase.not_in(ENDED_PHASES),
    )
    return unit.session.execute(running.limit(1)).first() is not None


def _entry(tally: TallyContact) -> Values:
    return {
        "held_on": tally.held_on,
        "kind": tally.kind,
        "minutes": tally.minutes,
        "life_domains": tally.life_domains,
        "language": tally.language,
        "interpreting": tally.interpreting,
        "participants": ("KLIENT",),
        "author_id": tally.author_id,
    }
