"""What tests of letters share: a store with one file in which everything is filled in."""

from datetime import date
from typing import Any

import pytest

from kimdesk.calendar.model import Deadline
from kimdesk.casework.model import Goal, Measure
from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    Contact,
    ContactWay,
    HouseholdMember,
    OfficeSettings,
    Partner,
    PartnerPerson,
    Person,
    PersonName,
    ResidencePeriod,
)
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import added
from tests.support.a_file import case, catalogue, records, store

__all__ = ["case", "catalogue", "full_case", "partner", "records", "store"]

PERSON = {
    "sex": "W",
    "birth_place": "Beispielstadt",
    "marital_status": "VH",
    "nationalities": ("475",),
    "counselling_language": "ar",
    "entry_date": "2023-06",
    "immigration_office_reference": "ABH-1",
    "asylum_reference": "BAMF-1",
    "benefit_unit_number": "BG-1",
    "customer_number": "KD-1",
}


@pytest.fixture
def partner(store: Store, records: Records) -> Partner:
    made = records.add(
        Partner,
        {
            "name": "Jobcenter Beispielstadt",
            "kind": "N_JC",
            "street": "Amtsweg 3",
            "postcode": "33602",
            "city": "Beispielstadt",
            "phone": "0521 333",
            "email": "amt@example.org",
        },
    )
    records.add(PartnerPerson, {"partner_id": made.id, "name": "Frau Amtlich"})
    return made


@pytest.fixture
def full_case(store: Store, records: Records, case: Case) -> Case:
    """A case in which every placeholder has a value."""
    of_person: Any = {"person_id": case.person_id}
    of_case: Any = {"case_id": case.id}
    with store.unit() as unit:
        person = unit.session.get_one(Person, case.person_id)
        for name, value in PERSON.items():
            setattr(person, name, value)
        unit.session.add_all(
            [
                PersonName(kind="ORIGINAL", family_name="مثال", given_name="أمينة", **of_person),
                ContactWay(kind="MOBIL", value="0151 000", safe="J", **of_person),
                ContactWay(kind="TEL", value="0521 999", safe="N", **of_person),
                ContactWay(kind="EMAIL", value="amina@example.org", safe="J", **of_person),
                AddressPeriod(
                    street="Musterweg 1", postcode="33602", city="Bielefeld", **of_person
                ),
                ResidencePeriod(status="AE_25_2_GFK", expires_on=date(2027, 6, 30), **of_person),
                Contact(held_on=date(2026, 11, 2), kind="K_BUERO", **of_case),
                Deadline(kind="F_AT_ABLAUF", due_on=date(2027, 6, 30), state="OFFEN", **of_case),
            ]
        )
        member = Person(family_name="Beispiel", given_name="Samir", birth_date="2019-05-02")
        unit.session.add(member)
        unit.session.flush()
        unit.session.add(HouseholdMember(member_id=member.id, relation="KIND", **of_person))
        goal = Goal(
            level="Z_HANDL", what="Deutschkurs", indicator="Anmeldung", state="ZS_ARBEIT",
            life_domain="HF02_EXISTENZ", due_on=date(2027, 2, 28), **of_case,
        )  # fmt: skip
        unit.session.add(goal)
        unit.session.flush()
        unit.session.add(
            Measure(
                goal_id=goal.id,
                what="Kursplatz anfragen",
                responsible="KLIENT",
                state="MS_GEPLANT",
                due_on=date(2026, 12, 15),
                **of_case,
            )
        )
        stored = unit.session.get_one(Case, case.id)
        stored.phase, stored.admitted_on = "UMSETZUNG", date(2026, 2, 2)
        stored.inquired_on, stored.closed_on = date(2026, 1, 12), date(2026, 11, 1)
        office = unit.session.query(OfficeSettings).one()
        office.street, office.postcode, office.city = "Platz 1", "33602", "Bielefeld"
        office.phone, office.email, office.letterhead = "0521 1", "a@example.org", "Beratung"
        office.controller, office.data_protection_officer = "Träger", "DSB"
        unit.commit()
    added(store, records, cases=[case.id], staff=[1], place="Raum 2")
    return case
