"""What has to be thought of before something is printed for somebody."""

from datetime import date

import pytest

from kimdesk.base.errors import UserError
from kimdesk.casework.model import CaseConference
from kimdesk.clients.model import Case, Consent, ContactWay, Partner, Person
from kimdesk.clients.records import Records
from kimdesk.printing.orders import Order
from kimdesk.printing.precautions import (
    Precaution,
    blocking,
    precautions,
    precautions_of_all,
    require_reason,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support import a_file
from tests.support.statements import counting

DAY = date(2026, 11, 1)

case, catalogue = a_file.case, a_file.catalogue
records, store = a_file.records, a_file.store


class Office:
    """A file and what one asks of it."""

    def __init__(self, at: Store, writing: Records, lists: Catalogue, case_id: int) -> None:
        self.store, self.records, self.catalogue, self.case_id = at, writing, lists, case_id
        self.change(Case, notice_given_on=DAY)

    def change(self, mapped: type[Case] | type[Person], **values: object) -> None:
        with self.store.unit() as unit:
            found = unit.session.get_one(Case, self.case_id)
            record = found if mapped is Case else unit.session.get_one(Person, found.person_id)
            record_id, version = record.id, record.version
        self.records.change(mapped, record_id, version, values)

    @property
    def person_id(self) -> int:
        with self.store.unit() as unit:
            return unit.session.get_one(Case, self.case_id).person_id

    def partner(self, kind: str = "N_JC") -> int:
        return self.records.add(Partner, {"name": "Jobcenter Beispielstadt", "kind": kind}).id

    def consent(self, kind: str, **values: object) -> int:
        given = {"case_id": self.case_id, "kind": kind, "state": "ES_ERTEILT", "given_on": DAY}
        return self.records.add(Consent, {**given, **values}).id

    def release(self, partner_id: int, **values: object) -> int:
        named = {"partner_id": partner_id, "recipient": "Jobcenter Beispielstadt"}
        return self.consent("EW_SPE", **{**named, "direction": "AN", **values})

    def found(self, product: str = "plan", **order: object) -> dict[str, Precaution]:
        wanted = Order(product, self.case_id, **order)  # type: ignore[arg-type]
        return {each.code: each for each in precautions(self.store, self.catalogue, wanted)}


@pytest.fixture
def office(request: pytest.FixtureRequest) -> Office:
    names = ("store", "records", "catalogue", "case")
    at, writing, lists, file = (request.getfixturevalue(name) for name in names)
    return Office(at, writing, lists, file.id)


def test_nothing_speaks_against_a_plan_in_german(office: Office) -> None:
    assert office.found() == {}


def test_a_body_without_a_release_blocks(office: Office) -> None:
    partner = office.partner()
    found = office.found(partner_id=partner)
    assert found["release"].blocking
    assert "Jobcenter Beispielstadt" in found["release"].sentence


def test_a_release_for_this_body_lets_it_go(office: Office) -> None:
    partner = office.partner()
    office.release(partner)
    assert office.found(partner_id=partner) == {}


@pytest.mark.parametrize(
    "values",
    [
        {"expires_on": date(2026, 11, 10)},
        {"direction": "VON"},
        {"state": "ES_WIDERRUFEN", "withdrawn_on": date(2026, 11, 10)},
    ],
)
def test_a_release_that_does_not_hold_blocks(office: Office, values: dict[str, object]) -> None:
    partner = office.partner()
    office.release(partner, **values)
    assert office.found(partner_id=partner)["release"].blocking


def test_a_letter_to_a_body_asks_for_the_body(office: Office) -> None:
    assert not office.found("referral-letter")["recipient"].blocking


def test_health_needs_a_release_that_names_it(office: Office) -> None:
    partner = office.partner()
    release = office.release(partner)
    office.consent("EW_ART9")
    office.change(Person, health_needs=("G_KOERP",))
    assert office.found("case-summary", partner_id=partner)["health"].blocking
    with office.store.unit() as unit:
        version = unit.session.get_one(Consent, release).version
    office.records.change(Consent, release, version, {"special_categories": "J"})
    assert office.found("case-summary", partner_id=partner) == {}


def test_locked_health_data_are_said(office: Office) -> None:
    consent = office.consent("EW_ART9")
    office.change(Person, health_needs=("G_KOERP",))
    with office.store.unit() as unit:
        version = unit.session.get_one(Consent, consent).version
    withdrawn = {"state": "ES_WIDERRUFEN", "withdrawn_on": date(2026, 11, 19)}
    office.records.change(Consent, consent, version, withdrawn)
    assert not office.found("case-summary")["health-locked"].blocking
    partner = office.partner()
    office.release(partner, special_categories="J")
    assert office.found("case-summary", partner_id=partner)["health-locked"].blocking


def test_no_post_stops_letters_and_warns_of_other_papers(office: Office) -> None:
    office.change(Person, post_allowed="N")
    assert office.found("invitation", variant="letter")["post"].blocking
    assert not office.found("plan")["post"].blocking
    assert "post" not in office.found("case-summary")


def test_neutral_messages_want_a_neutral_sender(office: Office) -> None:
    office.change(Person, neutral_messages="J")
    assert office.found("invitation", variant="letter")["neutral"].blocking
    assert "neutral" not in office.found("invitation", variant="neutral")


def test_an_unsafe_contact_way_is_said(office: Office) -> None:
    way = {"person_id": office.person_id, "kind": "TEL", "value": "0521 000", "safe": "N"}
    office.records.add(ContactWay, way)
    assert not office.found("plan")["unsafe-way"].blocking


def test_a_blocked_address_stops_what_goes_to_a_body(office: Office) -> None:
    office.change(Person, information_block=True)
    assert not office.found()["information-block"].blocking
    partner = office.partner()
    office.release(partner)
    assert office.found(partner_id=partner)["information-block"].blocking


def test_the_immigration_office_is_warned_of(office: Office) -> None:
    partner = office.partner("N_ABH")
    office.release(partner)
    found = office.found(partner_id=partner)
    assert list(found) == ["immigration-office"]


def test_the_notice_of_article_13_is_missed(office: Office) -> None:
    office.change(Case, notice_given_on=None)
    assert not office.found()["notice"].blocking
    assert "notice" not in office.found("privacy-notice")
    assert "notice" not in office.found("handover")


def test_an_unchecked_translation_is_said(office: Office) -> None:
    assert not office.found(language="ar")["translation"].blocking


def test_a_restricted_file_is_printed_with_a_reason_only(office: Office) -> None:
    office.change(Person, restricted=True)
    assert office.found("case-summary")["restricted"].blocking


def test_a_conference_needs_its_consent_unless_it_is_anonymous(office: Office) -> None:
    values = {"case_id": office.case_id, "held_on": DAY, "state": "KO_GEPLANT"}
    with office.store.unit() as unit:
        meeting = CaseConference(**values)  # type: ignore[arg-type]
        unit.session.add(meeting)
        unit.commit()
        meeting_id = meeting.id
    assert office.found("conference", record_id=meeting_id)["conference"].blocking
    with office.store.unit() as unit:
        unit.session.get_one(CaseConference, meeting_id).anonymised = True
        unit.commit()
    assert "conference" not in office.found("conference", record_id=meeting_id)


def test_a_refused_consent_stops_what_goes_out(office: Office) -> None:
    office.consent("EW_DATEN", state="ES_VERWEIGERT")
    assert not office.found("case-summary")["withdrawn"].blocking
    partner = office.partner()
    office.release(partner)
    assert office.found(partner_id=partner)["withdrawn"].blocking
    assert "withdrawn" not in office.found("privacy-notice")


def test_what_blocks_comes_first_and_needs_a_reason(office: Office) -> None:
    office.change(Case, notice_given_on=None)
    order = Order("plan", office.case_id, partner_id=office.partner())
    found = precautions(office.store, office.catalogue, order)
    assert found[0].code == "release"
    assert [each.code for each in blocking(found)] == ["release"]
    for reason in ("", "weil"):
        with pytest.raises(UserError) as refused:
            require_reason(found, reason)
        assert refused.value.field == "reason"
    assert require_reason(found, "  Gefahr im Verzug, § 34 StGB ") == "Gefahr im Verzug, § 34 StGB"
    assert require_reason((), "ohne Not begründet") == ""


def test_one_case_and_many_cost_the_same(office: Office) -> None:
    partner = office.partner()
    one = Order("plan", office.case_id, partner_id=partner)
    with counting(office.store) as first:
        precautions(office.store, office.catalogue, one)
    orders = tuple(Order("plan", office.case_id, partner_id=partner, record_id=n) for n in range(9))
    with counting(office.store) as many:
        found = precautions_of_all(office.store, office.catalogue, orders)
    assert len(found) == 9
    assert len(many) == len(first)
    assert sum("SELECT" in each for each in first) <= 6
