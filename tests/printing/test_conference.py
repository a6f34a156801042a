"""The case conference on paper: letters for bodies, the client's sheet, minutes."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.conferences import add_participant, add_result, plan_conference, set_state
from kimdesk.casework.model import CaseConference
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Consent, Person
from kimdesk.clients.partners import write_partner
from kimdesk.clients.records import Records
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order, Sheet
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
SOON = TODAY + timedelta(days=14)


class Table:
    """A conference of Beispiel, Amina, and what is printed for it."""

    def __init__(self, store: Store, records: Records, catalogue: Catalogue, case: Case) -> None:
        self.store, self.records, self.catalogue, self.case = store, records, catalogue, case
        self.id = 0

    def plan(self, **more: Any) -> None:
        values = {
            "held_on": SOON,
            "held_at": "10:00",
            "minutes": 60,
            "place": "Besprechungsraum 2",
            "questions": "Wer hilft Amina Beispiel beim Übergang?",
            "client_present": "J",
        }
        made = plan_conference(self.store, self.records, self.case.id, {**values, **more})
        self.id = made.id

    def agree(self) -> None:
        values = {"case_id": self.case.id, "kind": "EW_FALLKONF", "state": "ES_ERTEILT"}
        self.records.add(Consent, {**values, "given_on": date(2026, 11, 2)})

    def invite(self, name: str, *, released: bool = True, kind: str = "N_SCHULDNER") -> int:
        address = {"street": "Probeallee 7", "postcode": "33699", "city": "Musterstadt"}
        partner = body(self.store, self.records, name, kind=kind, **address)
        if released:
            release(self.records, self.case, partner, recipient=name)
        person = {"partner_id": partner, "name": name, "role": "Beratung"}
        add_participant(self.store, self.records, self.id, person)
        return partner

    def order(self, variant: str, **more: Any) -> Order:
        return Order("conference", self.case.id, record_id=self.id, variant=variant, **more)

    def sheet(self, variant: str, **more: Any) -> Sheet:
        return make(self.store, self.catalogue, self.order(variant, **more))

    def text(self, variant: str, **more: Any) -> str:
        return " ".join(pdf.text_of(self.sheet(variant, **more).content).split())

    def warned(self, variant: str, **more: Any) -> dict[str, bool]:
        found = precautions(self.store, self.catalogue, self.order(variant, **more))
        return {each.code: each.blocking for each in found}


@pytest.fixture
def table(store: Store, records: Records, catalogue: Catalogue, case: Case) -> Table:
    made = Table(store, records, catalogue, case)
    made.plan()
    return made


def test_everybody_who_takes_part_gets_a_letter_of_their_own(table: Table) -> None:
    table.agree()
    for name in ("Beratung Muster", "Amt Beispielstadt"):
        table.invite(name)
    sheet = table.sheet("invitation")
    text = " ".join(pdf.text_of(sheet.content).split())
    assert sheet.pages == 2
    # Each letter counts its own pages.
    assert text.count("Seite 1 von 1") == 2
    assert text.count("Einladung zur Fallkonferenz am 04.12.2026") >= 2
    assert text.count("Rückmeldung: ") == 2
    for part in (
        *("Freitag, 4. Dezember 2026", "10:00 bis 11:00 Uhr", "Besprechungsraum 2"),
        *("Probeallee 7", "33699 Musterstadt", "Beispiel, Amina", "14.03.1990"),
        *("02.11.2026", "§ 203 StGB", table.case.number),
    ):
        assert part in text, part


def test_each_letter_begins_on_a_page_of_its_own_behind_a_window(table: Table) -> None:
    table.agree()
    for name in ("Beratung Muster", "Amt Beispielstadt"):
        table.invite(name)
    pages = page_lines(table.sheet("invitation").content)
    for page, name in zip(pages, ("Beratung Muster", "Amt Beispielstadt"), strict=True):
        (address,) = (line for line in page if line.text.strip() == name and line.left < 80)
        # DIN 5008 form B: 45 to 90 mm below the upper edge.
        assert (297 - 90) * MM <= address.bottom <= address.top <= (297 - 45) * MM


def test_the_names_of_people_come_in_the_order_of_their_script(table: Table) -> None:
    with table.store.unit() as unit:
        unit.session.get_one(Person, table.case.person_id).family_name = "نموذج"
        unit.commit()
    table.agree()
    table.invite("Beratung Muster")
    for variant in ("invitation", "minutes", "client"):
        text = unicodedata.normalize("NFKC", table.text(variant))
        assert "نموذج" in text, variant


def test_one_body_gets_only_its_own_letter(table: Table) -> None:
    table.agree()
    first = table.invite("Beratung Muster")
    table.invite("Amt Beispielstadt")
    text = table.text("invitation", partner_id=first)
    assert text.count("Rückmeldung: ") == 1
    stranger = body(table.store, table.records, "Verein Probe")
    for variant in ("invitation", "minutes"):
        with pytest.raises(UserError) as refused:
            table.sheet(variant, partner_id=stranger)
        assert refused.value.field == "recipient"


def test_without_release_a_letter_says_nobodys_name(table: Table) -> None:
    table.agree()
    table.invite("Beratung Muster", released=False)
    text = table.text("invitation")
    assert not re.search(r"Amina|Beispiel,|1990", text)
    assert table.case.number not in text
    assert "Wer hilft [Klient:in] beim Übergang?" in text
    assert table.warned("invitation") == {"participants": False}


def test_nobody_is_told_of_a_release_that_is_not_there(table: Table) -> None:
    table.agree()
    table.plan(override_reason="Kinderschutz, § 8a SGB VIII")
    table.invite("Beratung Muster", released=False)
    text = table.text("invitation")
    assert "Beispiel, Amina" in text
    assert "entbunden" not in text
    # Why is for the file.
    assert "Kinderschutz" not in text


def test_an_anonymous_discussion_stays_anonymous_on_every_paper(table: Table) -> None:
    table.agree()
    table.plan(anonymised=True, client_present="N")
    table.invite("Beratung Muster")
    values = {"what": "Amina Beispiel anrufen", "responsible": "CM", "due_on": SOON}
    add_result(table.store, table.records, table.id, values)
    for variant in ("invitation", "minutes"):
        text = table.text(variant)
        assert not re.search(r"Amina|Beispiel,|1990", text), variant
        assert table.case.number not in text
        assert "ohne Namen" in text
    assert "Unterschrift Klient:in" not in table.text("minutes")
    assert table.warned("invitation") == {}


def test_a_planned_conference_gives_minutes_to_write_on(table: Table) -> None:
    table.invite("Beratung Muster")
    text = table.text("minutes")
    assert "geplant" in text
    assert "Eine Einwilligung in die Fallkonferenz fehlt." in text
    for line in ("Fachkraft", "Klient:in", "Sprachmittler:in"):
        assert f"Unterschrift {line}" in text


def test_the_minutes_name_who_agreed_to_what_until_when(table: Table) -> None:
    table.agree()
    table.plan(held_on=TODAY)
    partner = table.invite("Beratung Muster")
    version = plan_version(table)
    results = {"results": "Ratenzahlung vereinbart"}
    set_state(table.store, table.records, table.id, version, "T_STATT", results)
    for what, due in (("Später", date(2027, 1, 8)), ("Zuerst", date(2026, 12, 1))):
        values = {"what": what, "responsible": "PARTNER", "partner_id": partner, "due_on": due}
        add_result(table.store, table.records, table.id, values)
    text = table.text("minutes")
    assert "Ratenzahlung vereinbart" in text
    assert "Für alle Stellen gibt es eine Entbindung" in text
    assert text.index("Zuerst") < text.index("Später")
    assert "01.12.2026" in text
    assert "Beratung Muster" in text[text.index("Vereinbarungen") :]


def plan_version(table: Table) -> int:
    with table.store.unit() as unit:
        return unit.session.get_one(CaseConference, table.id).version


def test_the_client_is_told_in_two_languages(table: Table) -> None:
    table.agree()
    table.invite("Beratung Muster")
    text = table.text("client", language="ar")
    for part in ("Wer ist dabei?", "Beratung Muster", "Ihre Antwort", "Amina", "02.11.2026"):
        assert part in text, part
    assert re.search(r"[\u0600-\u06ff\ufe70-\ufeff]", text)
    sheet = table.sheet("client", language="ar")
    assert sheet.title == "Einladung zur Fallkonferenz"


def test_a_client_who_does_not_come_is_told_who_speaks_about_them(table: Table) -> None:
    table.plan(client_present="N")
    table.invite("Beratung Muster")
    text = table.text("client")
    assert "Information über eine Fallkonferenz" in text
    assert "Mit Ihrem Namen sprechen wir nur, wenn Sie vorher zustimmen." in text


def test_letters_to_bodies_are_german_whatever_is_asked_for(table: Table) -> None:
    table.agree()
    table.invite("Beratung Muster")
    assert table.text("invitation", language="ar") == table.text("invitation")


def test_only_the_clients_sheet_minds_ways_of_contact(table: Table, records: Records) -> None:
    table.agree()
    table.invite("Beratung Muster")
    with table.store.unit() as unit:
        person = unit.session.get_one(Person, table.case.person_id)
        version = person.version
    records.change(
        Person, person.id, version, {"post_allowed": "N", "neutral_messages": "J"}
    )  # fmt: skip
    assert {"post", "neutral"} <= table.warned("client").keys()
    assert table.warned("invitation") == {}


def test_the_immigration_office_among_the_invited_is_warned_of(table: Table) -> None:
    table.agree()
    table.invite("Ausländerbehörde Muster", kind="N_ABH")
    assert table.warned("invitation") == {"immigration-office": False}


def test_nothing_to_print_says_so(store: Store, records: Records, catalogue: Catalogue) -> None:
    other = create_file(store, records, {"family_name": "Leer"}, {})
    for variant in ("invitation", "client", "minutes"):
        with pytest.raises(UserError, match="keine Fallkonferenz"):
            make(store, catalogue, Order("conference", other.id, variant=variant))


def test_a_conference_of_another_case_is_not_printed(table: Table) -> None:
    other = create_file(table.store, table.records, {"family_name": "Anders"}, {})
    with pytest.raises(UserError) as refused:
        make(table.store, table.catalogue, Order("conference", other.id, record_id=table.id))
    assert refused.value.field == "record"


def test_foreign_cases_are_refused(table: Table) -> None:
    table.store.identity = replace_roles(table.store, "R_CM", 99)
    with pytest.raises(NotAllowed):
        table.sheet("minutes")


def replace_roles(store: Store, role: str, staff_id: int) -> Any:
    return replace(store.identity, roles=frozenset({role}), staff_id=staff_id)


def test_equal_content_gives_equal_bytes_that_name_nobody(table: Table) -> None:
    table.agree()
    table.invite("Beratung Muster")
    for variant in ("invitation", "client", "minutes"):
        sheet = table.sheet(variant)
        assert sheet.content == table.sheet(variant).content
        facts = " ".join((*pdf.facts_of(sheet.content).values(), sheet.title, sheet.file_name))
        assert not re.search(r"Amina|Beispiel|\d{4}-\d{4}", facts)
        names = pdf.font_names(sheet.content)
        assert all(re.fullmatch(r"[A-Z]{6}\+NotoSans\S*", font) for font in names)


def test_many_participants_cost_no_more_statements(table: Table) -> None:
    table.agree()
    table.invite("Beratung Muster")
    with counting(table.store) as few:
        table.sheet("invitation")
    for number in range(6):
        table.invite(f"Stelle {number}")
    with counting(table.store) as many:
        table.sheet("invitation")
    assert len(many) == len(few)


def test_a_body_may_have_no_address(table: Table) -> None:
    table.agree()
    person = {"name": "Kim Muster", "role": "Ehrenamt"}
    add_participant(table.store, table.records, table.id, person)
    partner = write_partner(
        table.records, table.store, 0, 0, {"name": "Verein Probe", "kind": "N_MSO"}
    ).id  # fmt: skip
    add_participant(
        table.store, table.records, table.id, {"partner_id": partner, "name": "Alex Probe"}
    )
    text = table.text("invitation")
    assert "Guten Tag Kim Muster," in text
    assert "Verein Probe Alex Probe" in text
