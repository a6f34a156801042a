"""What nobody writes into: a restricted file, and what stands still in a closed case.

A restricted file (Art. 18 DSGVO) is only kept. What stays possible: to withdraw a consent
(Art. 7(3) DSGVO), and for team leads to hand the case over and to lift the restriction.

A closed case keeps what it came to, until the closing step is taken back. What goes on in it is
named here, so that whatever a later room attaches to a case stands still unless it says so:
mail still comes in and somebody still calls, consents are withdrawn, deadlines run on, a review
is answered. In aftercare all work goes on. Imports, merges and the demo write rows and do not
come through here.
"""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, and_, bindparam, exists, inspect, literal, not_, or_, select
from sqlalchemy.orm import aliased

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.consents.standing import WITHDRAWN
from kimdesk.clients.model import Case, Consent, HouseholdMember, Person
from kimdesk.vault.orm import Record
from kimdesk.vault.work import UnitOfWork

CLOSED = "ABGESCHLOSSEN"
# Tables of which a closed case still takes rows. `case` and `closure` say themselves what of
# them stays, a step (`phase_step`) opens the case again.
GOES_ON = frozenset(
    {
        "appointment_case",
        "barrier_case",
        "case",
        "closure",
        "consent",
        "contact",
        "deadline",
        "deadline_step",
        "document",
        "phase_step",
        "review",
    }
)
_WITHDRAWAL = frozenset({"state", "withdrawn_on", "withdrawal_note"})


def refuse(
    unit: UnitOfWork, record: Record, owner: tuple[str, int], values: Mapping[str, object]
) -> None:
    """Raise NotAllowed when `values` may not be written into `record` of the file of `owner`.

    `owner` is ("case", id) or ("person", id); `record` still holds what is in the store.
    """
    kind, owner_id = owner
    restricted, phase = _standing(unit, kind, owner_id)
    if restricted and not _is_allowed(unit, record, values):
        raise NotAllowed(restricted_sentence())
    if phase == CLOSED and record.__tablename__ not in GOES_ON:  # type: ignore[attr-defined]
        raise NotAllowed(closed_sentence())


def refuse_in_case(unit: UnitOfWork, case_id: int, table: str = "") -> None:
    """The same for services that write rows of `table` themselves."""
    restricted, phase = _standing(unit, "case", case_id)
    if restricted:
        raise NotAllowed(restricted_sentence())
    if phase == CLOSED and table not in GOES_ON:
        raise NotAllowed(closed_sentence())


def is_closed(case: Case) -> bool:
    """Whether the work on this case stands still."""
    return case.phase == CLOSED


def closed_sentence() -> str:
    """Why nothing can be changed in a closed case."""
    return translate(
        "Closed",
        "Der Fall ist abgeschlossen: Aufnahme, Einschätzungen, Netzwerk, Plan und Vermittlungen "
        "bleiben, wie sie sind. Zum Ändern nehmen Sie oben bei „Weitere Schritte“ den Abschluss "
        "zurück.",
    )


def restricted_sentence() -> str:
    """Why nothing can be changed in a restricted file."""
    return translate(
        "Restricted",
        "Diese Akte ist eingeschränkt (Art. 18 DSGVO) und wird nur aufbewahrt. Bitte wenden Sie "
        "sich an die Teamleitung.",
    )


def _is_allowed(unit: UnitOfWork, record: Record, values: Mapping[str, object]) -> bool:
    """What may be written into a restricted file."""
    names = values.keys()
    if not names or inspect(record).transient:
        return False
    if isinstance(record, Consent):
        # Withdrawing, and taking back a slip at it.
        return names <= _WITHDRAWAL and WITHDRAWN in {values.get("state"), record.state}
    lifted = isinstance(record, Person) and names == {"restricted"}
    handed_over = isinstance(record, Case) and names == {"counsellor_id"}
    return (lifted or handed_over) and unit.store.identity.sees_all_cases


def _standing(unit: UnitOfWork, kind: str, owner_id: int) -> tuple[bool, str]:
    """Whether the file is restricted, and the phase of the case ("" for a person)."""
    asking = _ASKING_CASE if kind == "case" else _ASKING_PERSON
    row = unit.session.connection().execute(asking, {"owner_id": owner_id}).first()
    return (bool(row[0]), str(row[1])) if row is not None else (False, "")


def _in_household_of(*, restricted: bool) -> ColumnElement[bool]:
    """Whether somebody belongs to the household of a client with or without a restriction."""
    client = aliased(Person)
    wanted = client.restricted if restricted else not_(client.restricted)
    link = and_(HouseholdMember.person_id == client.id, HouseholdMember.member_id == Person.id)
    return exists(select(client.id).join(HouseholdMember, link).where(wanted).correlate(Person))


# Composed once, as every writing asks. Somebody without a file of their own belongs to the files
# of their households and is restricted with them, unless one of these is not.
_ASKING_CASE = (
    select(Person.restricted, Case.phase)
    .join(Case, Case.person_id == Person.id)
    .where(Case.id == bindparam("owner_id"))
)
_ASKING_PERSON = select(
    or_(
        Person.restricted,
        and_(
            not_(exists(select(Case.id).where(Case.person_id == Person.id).correlate(Person))),
            _in_household_of(restricted=True),
            not_(_in_household_of(restricted=False)),
        ),
    ),
    literal(""),
).where(Person.id == bindparam("owner_id"))
