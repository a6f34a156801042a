"""What is known of those who may be meant, whoever keeps their file."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from kimdesk.base.names import PersonFacts, WrittenName
from kimdesk.clients.access import openable
from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    ContactWay,
    HouseholdMember,
    Person,
    PersonName,
    Staff,
)
from kimdesk.clients.searching.person_keys import TELEPHONES
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class CaseOf:
    """A case of the person, or (`household`) one in whose household they live."""

    id: int
    number: str
    counsellor: str
    opens: bool
    household: bool = False


@dataclass(slots=True)
class Somebody:
    """A person of the store, with everything that is compared."""

    id: int
    name: WrittenName
    birth_date: str
    restricted: bool
    numbers: tuple[str, ...]
    spellings: list[WrittenName] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    cases: list[CaseOf] = field(default_factory=list)

    @property
    def facts(self) -> PersonFacts:
        """The person as persons are compared."""
        return PersonFacts(
            (self.name, *self.spellings),
            self.birth_date,
            tuple(self.phones),
            tuple(self.addresses),
            self.numbers,
        )


def read_somebodies(session: Session, store: Store, ids: Sequence[int]) -> list[Somebody]:
    """Those with `ids`, in this order; own cases before households, the newest first."""
    found = {one.id: one for one in _persons(session, ids)}
    names = (PersonName.person_id, PersonName.family_name, PersonName.given_name)
    for person_id, family, given in session.execute(
        select(*names).where(PersonName.person_id.in_(ids))
    ):
        found[person_id].spellings.append(WrittenName(family, given))
    for person_id, value in session.execute(
        select(ContactWay.person_id, ContactWay.value).where(
            ContactWay.person_id.in_(ids), ContactWay.kind.in_(TELEPHONES)
        )
    ):
        found[person_id].phones.append(value)
    for person_id, street, postcode in session.execute(
        select(AddressPeriod.person_id, AddressPeriod.street, AddressPeriod.postcode).where(
            AddressPeriod.person_id.in_(ids)
        )
    ):
        found[person_id].addresses.append(f"{street} {postcode}")
    for person_id, cases in _cases(session, store, ids).items():
        found[person_id].cases += cases
    return [found[one] for one in ids if one in found]


def _persons(session: Session, ids: Sequence[int]) -> Iterable[Somebody]:
    numbers = (
        Person.foreigner_register_number,
        Person.customer_number,
        Person.benefit_unit_number,
        Person.tax_number,
    )
    query = select(
        Person.id,
        Person.family_name,
        Person.given_name,
        Person.birth_date,
        Person.restricted,
        *numbers,
    ).where(Person.id.in_(ids))
    for person_id, family, given, birth, restricted, *known in session.execute(query):
        numbers_known = tuple(number for number in known if number)
        yield Somebody(person_id, WrittenName(family, given), birth, restricted, numbers_known)


def _cases(session: Session, store: Store, ids: Sequence[int]) -> dict[int, list[CaseOf]]:
    opens = openable(store).label("opens")
    columns = (Case.id, Case.number, Staff.name, opens)
    own = (
        select(Case.person_id, *columns)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
        .where(Case.person_id.in_(ids))
        .order_by(Case.id.desc())
    )
    household = (
        select(HouseholdMember.member_id, *columns)
        .join(Case, Case.person_id == HouseholdMember.person_id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
        .where(HouseholdMember.member_id.in_(ids))
        .order_by(Case.id.desc())
    )
    found: defaultdict[int, list[CaseOf]] = defaultdict(list)
    for query, through in ((own, False), (household, True)):
        for person_id, case_id, number, counsellor, may_open in session.execute(query):
            case = CaseOf(case_id, number, counsellor or "", bool(may_open), household=through)
            found[person_id].append(case)
    return found
