"""The letter to a body tells what the release covers, and no more."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Referral
from kimdesk.casework.referrals import add_referral
from kimdesk.clients.model import AddressPeriod, Case, ContactWay, Person
from kimdesk.clients.records import Records
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from kimdesk.printing.precautions import precautions
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.casework.linking_parts import body, release
from tests.printing import pdf
from tests.printing.paper_trail import page_lines
from tests.support import a_file
from tests.support.statements import counting

case, catalogue = a_file.case, a_file.catalogue
records, store = a_file.records, a_file.store
TODAY = date(2026, 11, 20)
MM = 72 / 25.4
REASON = "Gefahr im Verzug, § 34 StGB"


class Sending:
    """A referral of Beispiel, Amina, and its letter."""

    def __init__(self, store: Store, records: Records, catalogue: Catalogue, case: Case) -> None:
        self.store, self.records, self.catalogue, self.case = store, records, catalogue, case
        self.id = 0
        owner = {"person_id": case.person_id}
        for value, safe in (("0521 111111", "J"), ("0521 222222", "N"), ("0521 333333", "")):
            way = {"kind": "TEL", "value": value, "safe": safe}
            records.add(ContactWay, {**owner, **way})
        home = {"street": "Wohnweg 5", "postcode": "33602", "city": "Bielefeld"}
        records.add(AddressPeriod, {**owner, **home, "valid_from": date(2025, 1, 1)})

    def person(self, **values: object) -> None:
        with self.store.unit() as unit:
            found = unit.session.get_one(Person, self.case.person_id)
            record_id, version = found.id, found.version
        self.records.change(Person, record_id, version, values)

    def refer(self, kind: str = "N_SCHULDNER", **values: Any) -> int:
        address = {"street": "Probeallee 7", "postcode": "33699", "city": "Musterstadt"}
        partner = body(self.store, self.records, kind=kind, **address)
        self.add(partner, **values)
        return partner

    def add(self, partner: int, **values: Any) -> None:
        usual = {"partner_id": partner, "asked_on": TODAY, "life_domain": "HF02_EXISTENZ"}
        given = {**usual, "purpose": "Schulden von Amina Beispiel ordnen", **values}
        self.id = add_referral(self.store, self.records, self.case.id, given).id

    def refer_with(self, kind: str = "N_SCHULDNER", **covered: Any) -> int:
        address = {"street": "Probeallee 7", "postcode": "33699", "city": "Musterstadt"}
        partner = body(self.store, self.records, kind=kind, **address)
        release(self.records, self.case, partner, given_on=date(2026, 11, 2), **covered)
        self.add(partner, life_domain="HF08_GESUNDHEIT")
        return partner

    def order(self, variant: str = "") -> Order:
        return Order("referral-letter", self.case.id, record_id=self.id, variant=variant)

    def text(self, variant: str = "") -> str:
        sheet = make(self.store, self.catalogue, self.order(variant))
        return " ".join(pdf.text_of(sheet.content).split())

    def warned(self) -> set[str]:
        return {each.code for each in precautions(self.store, self.catalogue, self.order())}


@pytest.fixture
def sending(store: Store, records: Records, catalogue: Catalogue, case: Case) -> Sending:
    return Sending(store, records, catalogue, case)


def test_it_asks_for_help_and_for_an_answer(sending: Sending) -> None:
    sending.refer_with(recipient_person="Kim Muster")
    text = sending.text()
    for part in (
        *("Beratung Muster Kim Muster Probeallee 7 33699 Musterstadt", "20.11.2026"),
        *("Beispiel, Amina", "14.03.1990", "Schulden von Amina Beispiel ordnen"),
        *("am 02.11.2026", "Stand der Anträge", "Auch Sie dürfen uns Auskunft geben."),
        *("Rückmeldung", "Wir übernehmen. Erster Termin am:", sending.case.number),
    ):
        assert part in text, part


def test_ways_of_contact_and_health_stay_here_unless_the_release_names_them(
    sending: Sending,
) -> None:
    sending.refer_with()
    text = sending.text()
    assert not re.search(r"0521|Wohnweg|Gesundheit", text)


def test_covered_ways_of_contact_are_told_as_far_as_they_are_safe(sending: Sending) -> None:
    sending.refer_with(information="Kontaktdaten und Anliegen", special_categories="J")
    text = sending.text()
    assert "0521 111111" in text
    assert "Wohnweg 5, 33602 Bielefeld" in text
    assert "Gesundheit" in text
    assert not re.search(r"222222|333333", text)


def test_a_blocked_address_is_never_told(sending: Sending) -> None:
    sending.person(information_block=True)
    sending.refer_with(information="Kontaktdaten und Anschrift")
    assert "Wohnweg" not in sending.text()
    assert "information-block" in sending.warned()


def test_who_must_not_be_called_or_written_to_is_not_named_with_a_way(sending: Sending) -> None:
    sending.person(call_allowed="N", post_allowed="N")
    sending.refer_with(information="Kontaktdaten")
    assert not re.search(r"0521|Wohnweg", sending.text())


def test_the_immigration_office_gets_what_is_needed(sending: Sending) -> None:
    sending.person(counselling_language="ar")
    sending.refer_with("N_ABH", information="Kontaktdaten")
    text = sending.text()
    assert not re.search(r"0521|Wohnweg|Arabisch", text)
    assert "immigration-office" in sending.warned()


def test_a_client_who_goes_alone_stays_unnamed(sending: Sending) -> None:
    sending.refer(without_data=True)
    text = sending.text()
    assert not re.search(r"Amina|Beispiel,|1990|0521", text)
    assert sending.case.number not in text
    assert "Schulden von [Klient:in] ordnen" in text
    assert "Beispielstelle" in text


def test_a_client_who_must_not_be_seen_here_carries_a_neutral_letter(sending: Sending) -> None:
    sending.person(neutral_messages="J")
    sending.refer(without_data=True)
    assert "Beispielstelle" not in sending.text()
    assert "neutral" in sending.warned()


def test_the_neutral_letter_can_be_asked_for(sending: Sending) -> None:
    sending.refer_with()
    assert "Beispielstelle" not in sending.text("neutral")


def test_a_withdrawn_release_lets_nobody_be_named(sending: Sending) -> None:
    partner = sending.refer_with()
    withdrawn = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY, "given_on": date(2026, 11, 3)}
    release(sending.records, sending.case, partner, **withdrawn)
    assert "Amina" not in sending.text()
    assert "release" in sending.warned()


def test_a_reason_in_the_referral_lets_it_go_without_a_release(sending: Sending) -> None:
    sending.refer(override_reason=REASON)
    text = sending.text()
    assert "Beispiel, Amina" in text
    # Why is for the file.
    assert REASON not in text


def test_the_newest_open_referral_is_meant_where_none_is_named(sending: Sending) -> None:
    with pytest.raises(UserError, match="keine Vermittlung"):
        sending.text()
    sending.refer_with()
    sending.id = 0
    assert "Bitte um Unterstützung" in sending.text()
    sending.id = 99
    with pytest.raises(UserError) as refused:
        sending.text()
    assert refused.value.field == "record"


def test_foreign_cases_are_refused(sending: Sending) -> None:
    sending.refer_with()
    identity = replace(sending.store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    sending.store.identity = identity
    with pytest.raises(NotAllowed):
        sending.text()


def test_equal_content_gives_equal_bytes_that_name_nobody(sending: Sending) -> None:
    sending.refer_with()
    sheet = make(sending.store, sending.catalogue, sending.order())
    assert sheet.content == make(sending.store, sending.catalogue, sending.order()).content
    facts = " ".join((*pdf.facts_of(sheet.content).values(), sheet.title, sheet.file_name))
    assert not re.search(r"Amina|Beispiel|\d{4}-\d{4}", facts)
    assert sheet.pages == 1


def test_the_address_shows_in_the_window_of_the_envelope(sending: Sending) -> None:
    sending.refer_with(recipient_person="Kim Muster")
    sheet = make(sending.store, sending.catalogue, sending.order())
    (page,) = page_lines(sheet.content)
    wanted = ("Beratung Muster", "Kim Muster", "Probeallee 7", "33699 Musterstadt")
    address = [line for line in page if line.text.strip() in wanted]
    assert len(address) == len(wanted)
    for line in address:
        # DIN 5008 form B: 85 by 45 mm, 20 mm from the left and 45 mm below the upper edge.
        assert line.left >= 20 * MM
        assert line.right <= 105 * MM
        assert line.bottom >= (297 - 90) * MM
        assert line.top <= (297 - 45) * MM


def test_a_long_request_goes_on_over_the_page(sending: Sending) -> None:
    request = "Bitte unterstützen Sie beim Ordnen der Schulden. " * 20
    sending.refer_with()
    with sending.store.unit() as unit:
        unit.session.get_one(Referral, sending.id).purpose = request.strip()
        unit.commit()
    sheet = make(sending.store, sending.catalogue, sending.order())
    pages = page_lines(sheet.content)
    assert len(pages) == 2
    second = " ".join(line.text for line in pages[1])
    assert sending.case.number in second
    assert "Amina" not in second
    # The slip stays in one piece.
    assert "Rückmeldung" in second
    assert "Unterschrift" in second


def test_more_referrals_cost_no_more_statements(sending: Sending) -> None:
    sending.refer_with()
    first = sending.id
    with counting(sending.store) as one:
        sending.text()
    for number in range(5):
        partner = body(sending.store, sending.records, f"Stelle {number}")
        sending.add(partner, without_data=True, purpose=f"Zweck {number}")
    sending.id = first
    with counting(sending.store) as many:
        sending.text()
    assert len(many) == len(one)
