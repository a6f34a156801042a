"""The Art. 15 report says everything that is stored, and nothing about anybody else."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.casework.model import NetworkNode
from kimdesk.clients.cases import create_file
from kimdesk.clients.drafts import keep_drafts
from kimdesk.clients.files import open_file
from kimdesk.clients.merging.journal import Step
from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    Contact,
    HouseholdMember,
    MergeRecord,
    Person,
    PersonName,
    Staff,
    WorkPeriod,
)
from kimdesk.clients.records import Records
from kimdesk.printing.blackening import blackened, words_of_names
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from kimdesk.printing.precautions import precautions
from kimdesk.printing.reading.stored_tables import (
    GROUPS,
    NOT_PRINTED,
    TECHNICAL,
    tables,
)
from kimdesk.printing.reading.stored_titles import captions, group_titles, table_titles
from kimdesk.reference import Catalogue
from kimdesk.statistics.model import AcceptedPoint
from kimdesk.vault.log import LogEntry
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.casework.linking_parts import body, log_details, release
from tests.printing import pdf
from tests.support import a_file
from tests.support.statements import counting

case, catalogue = a_file.case, a_file.catalogue
records, store = a_file.records, a_file.store


class Asked:
    """The file of Beispiel, Amina, and its report."""

    def __init__(self, store: Store, records: Records, catalogue: Catalogue, case: Case) -> None:
        self.store, self.records, self.catalogue, self.case = store, records, catalogue, case

    def add(self, mapped: type[Any], **values: Any) -> Any:
        owner = "person_id" if "person_id" in mapped.__table__.c else "case_id"
        mine = self.case.person_id if owner == "person_id" else self.case.id
        return self.records.add(mapped, {owner: mine, **values})

    def text(self, language: str = "") -> str:
        sheet = make(self.store, self.catalogue, Order("access-report", self.case.id, language))
        return " ".join(pdf.text_of(sheet.content).split())


@pytest.fixture
def asked(store: Store, records: Records, catalogue: Catalogue, case: Case) -> Asked:
    return Asked(store, records, catalogue, case)


def hanging_tables() -> set[str]:
    """All tables whose rows belong to a person or a case, however far away."""
    found, before = {"person", "case", "appointment"}, 0
    while len(found) > before:
        before = len(found)
        for table in Base.metadata.sorted_tables:
            refers = any(key.column.table.name in found for key in table.foreign_keys)
            if refers or {"case_id", "person_id"} & set(table.c.keys()):
                found.add(table.name)
    return found


def test_no_table_that_hangs_on_somebody_is_forgotten() -> None:
    printed = {stored.name for stored in tables()}
    assert hanging_tables() == printed | set(NOT_PRINTED)
    assert not printed & set(NOT_PRINTED)
    assert all(NOT_PRINTED.values())


def test_every_column_is_printed_or_left_out_for_a_reason() -> None:
    named = captions()
    for stored in tables():
        columns = stored.mapped.__table__.c
        for name in stored.columns():
            labelled = "field" in columns[name].info or (stored.name, name) in named
            assert labelled, f"{stored.name}.{name} has no caption"
        kept_back = {column.key for column in columns} - set(stored.columns())
        for name in kept_back:
            assert stored.left_out.get(name) or TECHNICAL.get(name), f"{stored.name}.{name}"
        assert stored.left_out.keys() <= {column.key for column in columns}
        assert stored.others | set(stored.heads) <= set(stored.columns())


def test_every_table_and_group_has_its_title() -> None:
    assert set(table_titles()) == {stored.name for stored in tables()}
    assert set(group_titles()) == {group for group, _ in GROUPS}
    known = {(stored.name, name) for stored in tables() for name in stored.columns()}
    assert captions().keys() <= known


def test_it_says_what_the_law_wants_and_all_values(asked: Asked) -> None:
    asked.add(WorkPeriod, occupation="Köchin", employer="Küche Lang GmbH", source="JOBCENTER")
    asked.add(PersonName, kind="ORIGINAL", family_name="مثال", given_name="أمينة")
    asked.add(Contact, held_on=date(2026, 11, 3), kind="K_TEL", note="Der Antrag ist gestellt.")
    text = asked.text()
    for part in (
        *("Artikel 15", "§ 83", "Wozu brauchen wir Ihre Daten?", "Was erlaubt uns das?"),
        *("Wie lange speichern wir", "Welche Rechte haben Sie?", "LDI NRW", "Jobcenter"),
        *("Amina", "14.03.1990", "Küche Lang GmbH", "Der Antrag ist gestellt.", "03.11.2026"),
        *(asked.case.number, "Dazu ist nichts gespeichert", "Wer hat Ihre Akte geöffnet?"),
        "Wir haben keine Daten über Sie an andere Stellen gegeben.",
    ):
        assert part in text, part
    assert re.search(r"[\u0600-\u06ff\ufe70-\ufeff]", text)


def test_other_people_are_taken_out(asked: Asked) -> None:
    family = {"family_name": "Beispiel", "given_name": "Layla", "birth_date": "2015-05-05"}
    child = asked.records.add(Person, family)
    asked.add(HouseholdMember, member_id=child.id, relation="KIND", note="Layla geht zur Schule")
    asked.add(NetworkNode, name="Nachbarin Samira", sector="FREUNDE", closeness=1)
    note = "Layla und Samira waren mit Amina Beispiel hier, Frau Muster auch. Die Nachbarin hilft."
    asked.add(Contact, held_on=date(2026, 11, 3), kind="K_BUERO", note=note)
    text = asked.text()
    assert not re.search(r"Layla|Samira|05\.05\.2015|Frau Muster", text)
    # Family and neighbours stay what they are to the client, who keeps the own name.
    assert "Kind" in text
    assert "waren mit Amina Beispiel hier" in text
    assert "Die Nachbarin hilft." in text
    assert "[andere Person] geht zur Schule" in text


def test_notes_on_numbers_of_a_quarter_belong_to_it(asked: Asked) -> None:
    with asked.store.unit() as unit:
        unit.session.add(
            AcceptedPoint(
                quarter="2026Q3",
                point="x",
                case_id=asked.case.id,
                reason="Möchte das Geschlecht nicht angeben",
                accepted_on=date(2026, 10, 5),
                staff_id=1,
            )
        )
        unit.commit()
    text = asked.text()
    for part in ("Vermerke zur Statistik", "05.10.2026", "2026Q3", "Möchte das Geschlecht nicht"):
        assert part in text, part
    assert "vermerkt von: Fachkraft" in text


def test_who_stands_in_the_household_of_somebody_else_learns_it(asked: Asked) -> None:
    other = create_file(asked.store, asked.records, {"family_name": "Anders"}, {})
    member = {"person_id": other.person_id, "member_id": asked.case.person_id}
    asked.records.add(HouseholdMember, {**member, "relation": "GESCHW", "note": "bei Anders"})
    text = asked.text()
    assert "Sie stehen auch in der Akte einer anderen Person" in text
    assert "Geschwister" in text
    assert "Anders" not in text


def test_recipients_are_named_with_day_and_what_they_got(asked: Asked) -> None:
    from kimdesk.casework.referrals import add_referral

    partner = body(asked.store, asked.records)
    release(asked.records, asked.case, partner, given_on=date(2026, 11, 2))
    values = {"partner_id": partner, "asked_on": date(2026, 11, 10), "purpose": "Schulden"}
    add_referral(asked.store, asked.records, asked.case.id, values)
    make(asked.store, asked.catalogue, Order("plan", asked.case.id, partner_id=partner))
    text = asked.text()
    assert "Beratung Muster: Anfrage zur Vermittlung 10.11.2026, Plan 20.11.2026" in text
    assert "Beratung Muster: erteilt, seit 02.11.2026" in text


def test_openings_name_the_role_and_no_colleague(asked: Asked) -> None:
    open_file(asked.store, asked.case.id)
    text = asked.text()
    part = text[text.index("Wer hat Ihre Akte geöffnet?") :]
    assert "20.11.2026" in part
    assert "Teamleitung" in part
    assert "Akte geöffnet" in part
    assert "Mika Muster" not in part


def test_a_blocked_address_stays_off_the_paper(asked: Asked) -> None:
    asked.add(AddressPeriod, street="Wohnweg 5", postcode="33602", city="Bielefeld")
    assert "Wohnweg 5" in asked.text()
    with asked.store.unit() as unit:
        unit.session.get_one(Person, asked.case.person_id).information_block = True
        unit.commit()
    text = asked.text()
    assert "Wohnweg 5" not in text
    assert "Auskunftssperre (§ 51 BMG)" in text


def test_half_typed_texts_and_merged_files_belong_to_it(asked: Asked) -> None:
    person = asked.case.person_id
    unfinished = {"client": [asked.case.id, "Beispiel", ""], "values": {"note": "Neuer Vermerk"}}
    foreign = {"client": [99, "Fremd", ""], "values": {"note": "Fremder Vermerk"}}
    keep_drafts(asked.store, {f"person:{person}:contact_note": "Nicht nach 18 Uhr"})
    keep_drafts(asked.store, {"person:99:contact_note": "Nicht meins"})
    keep_drafts(asked.store, {"new_contact": json.dumps(unfinished)})
    step = Step("removed", "person", (9,), {"birth_place": "Musterstadt"}, {}).as_json()
    with asked.store.unit() as unit:
        moment = datetime(2026, 11, 4, tzinfo=UTC).replace(tzinfo=None)
        content = json.dumps({"steps": [step]})
        unit.session.add(
            MergeRecord(kept_id=person, removed_uid="x", merged_at=moment, content=content)
        )
        unit.commit()
    text = asked.text()
    for part in ("Nicht nach 18 Uhr", "Neuer Vermerk", "04.11.2026", "Musterstadt"):
        assert part in text, part
    assert "Nicht meins" not in text
    keep_drafts(asked.store, {"new_contact": json.dumps(foreign)})
    assert "Fremder Vermerk" not in asked.text()


def test_all_cases_of_the_person_belong_to_it_or_none(asked: Asked) -> None:
    with asked.store.unit() as unit:
        staff = Staff(uid="user-2", login="andere", name="Alex Probe")
        unit.session.add(staff)
        unit.session.flush()
        second = Case(
            person_id=asked.case.person_id,
            number="AWO1-2020-0099",
            counsellor_id=staff.id,
            request="Damals ging es um Arbeit",
        )
        unit.session.add(second)
        unit.session.get_one(Case, asked.case.id).counsellor_id = 1
        unit.commit()
    text = asked.text()
    assert "AWO1-2020-0099" in text
    assert "Damals ging es um Arbeit" in text
    asked.store.identity = replace(asked.store.identity, roles=frozenset({"R_CM"}), staff_id=1)
    with pytest.raises(NotAllowed, match="muss vollständig sein"):
        asked.text()


def test_foreign_cases_are_refused(asked: Asked) -> None:
    asked.store.identity = replace(asked.store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    with pytest.raises(NotAllowed):
        asked.text()


def test_it_is_logged_as_what_it_is(asked: Asked) -> None:
    asked.text("ar")
    assert "access-report ar" in log_details(asked.store, "case")
    with asked.store.unit() as unit:
        actions = set(unit.session.scalars(LogEntry.__table__.select().with_only_columns(
            LogEntry.__table__.c.action)))  # fmt: skip
    assert "EXPORT_AUSKUNFT" in actions


def test_nothing_stands_against_telling_people_what_is_theirs(asked: Asked) -> None:
    with asked.store.unit() as unit:
        unit.session.get_one(Person, asked.case.person_id).restricted = True
        unit.commit()
    order = Order("access-report", asked.case.id)
    found = precautions(asked.store, asked.catalogue, order)
    assert [(each.code, each.blocking) for each in found] == [("other-people", False)]


def test_the_explanations_are_there_in_the_clients_language(asked: Asked) -> None:
    text = asked.text("ar")
    assert re.search(r"[\u0600-\u06ff\ufe70-\ufeff]", text)
    assert "Die Daten selbst stehen hier auf Deutsch" in text


def test_equal_content_gives_equal_bytes_that_name_nobody(asked: Asked) -> None:
    order = Order("access-report", asked.case.id)
    first = make(asked.store, asked.catalogue, order)
    assert make(asked.store, asked.catalogue, order).content == first.content
    facts = " ".join((*pdf.facts_of(first.content).values(), first.title, first.file_name))
    assert not re.search(r"Amina|Beispiel|\d{4}-\d{4}", facts)
    names = pdf.font_names(first.content)
    assert all(re.fullmatch(r"[A-Z]{6}\+NotoSans\S*", font) for font in names)


def test_a_long_log_costs_no_more_statements(asked: Asked) -> None:
    asked.add(Contact, held_on=date(2026, 11, 1), kind="K_TEL", note="Eins")
    with counting(asked.store) as short:
        asked.text()
    for day in range(1, 20):
        asked.add(Contact, held_on=date(2026, 10, day), kind="K_TEL", note=f"Notiz {day}")
    with counting(asked.store) as long:
        asked.text()
    assert len(long) == len(short)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Layla war da.", "[X] war da."),
        ("LAYLAS Kurs bei Layla-Maria", "[X] Kurs bei [X]"),
        ("Ein langer Tag, lang her.", "Ein langer Tag, lang her."),
        ("Frau Lang rief an.", "Frau [X] rief an."),
        ("Robin Lang und Lang, Robin", "[X] und [X]"),
        ("", ""),
    ],
)
def test_common_words_are_names_only_beside_other_parts_of_a_name(text: str, left: str) -> None:
    hidden, titled = words_of_names(["Layla Probe"]), words_of_names(["Robin Lang"])
    assert blackened(text, hidden, "[X]", titled) == left
