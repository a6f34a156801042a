"""Bringing a list in: what is written, once only, all or nothing."""

from datetime import date
from typing import TypeVar

import pytest
from sqlalchemy import event, func, select

from kimdesk.base.errors import Cancelled, NotAllowed, UserError
from kimdesk.clients.importing import prepare, run, suggest_mapping
from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    Consent,
    ContactWay,
    ImportedRow,
    ImportRun,
    IncomePeriod,
    LanguagePeriod,
    NameKey,
    Person,
    PersonName,
    ResidencePeriod,
    SearchText,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.log import LogEntry
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Identity, Store
from tests.clients.importing.lists import bring_in, csv_table, dry_run

R = TypeVar("R", bound=Base)

FULL = csv_table(
    "Nr.;Nachname;Vorname;Weitere Schreibweisen;Geburtsdatum;Geschlecht;Staatsangehörigkeit;"
    "Telefon;E-Mail;Straße;Hausnummer;PLZ;Ort;Stadtbezirk;Aufenthaltsstatus;gültig bis;Deutsch;"
    "Rechtskreis;Leistungsbezug;Fallstufe;Phase;Anfrage am;Aufnahme am;Einwilligung am;Bemerkung",
    "A-17;Müller;Ayşe;Mueller, Ayse;5.4.96;w;deutsch/türkisch;0521 12345 (Nachbar);a@example.org;"
    "Musterweg;3a;33602;Bielefeld;Mitte;§ 24;01.02.2027;B1;SGB II;L_SGB2;ST3_CM;Planung;"
    "01.02.2026;01.03.2026;02.02.2026;mag Tee",
)


def _one(store: Store, mapped: type[R]) -> R:
    with store.unit() as unit:
        return unit.session.scalars(select(mapped)).one()


def _count(store: Store, mapped: type[Base]) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count()).select_from(mapped)) or 0


def test_a_row_becomes_a_whole_file(store: Store, catalogue: Catalogue) -> None:
    result = bring_in(store, catalogue, FULL)
    assert (result.accepted, result.rejected) == (1, ())
    person = _one(store, Person)
    assert (person.family_name, person.given_name) == ("Müller", "Ayşe")
    assert (person.birth_date, person.sex) == ("1996-04-05", "W")
    assert person.nationalities == ("000", "163")
    case = _one(store, Case)
    assert (case.number, case.external_number) == ("AWO1-2026-0001", "A-17")
    assert (case.provider, case.level, case.phase) == ("AWO", "ST3_CM", "PLANUNG")
    assert (case.inquired_on, case.admitted_on) == (date(2026, 2, 1), date(2026, 3, 1))
    assert (case.counsellor_id, case.remark) == (store.identity.staff_id, "mag Tee")
    assert case.sort_name
    with store.unit() as unit:
        ways = unit.session.scalars(select(ContactWay).order_by(ContactWay.id)).all()
    assert [(w.kind, w.value, w.belongs_to) for w in ways] == [
        ("TEL", "0521 12345", "Nachbar"),
        ("EMAIL", "a@example.org", ""),
    ]
    name = _one(store, PersonName)
    assert (name.kind, name.family_name, name.given_name) == ("SCHREIB", "Mueller", "Ayse")
    address = _one(store, AddressPeriod)
    assert (address.street, address.postcode, address.district) == (
        "Musterweg 3a",
        "33602",
        "MITTE",
    )
    residence = _one(store, ResidencePeriod)
    assert (residence.status, residence.expires_on) == ("AE_24", date(2027, 2, 1))
    assert _one(store, LanguagePeriod).overall == "B1"
    income = _one(store, IncomePeriod)
    assert (income.benefit_regime, income.benefits) == ("RK_SGB2", ("L_SGB2",))
    consent = _one(store, Consent)
    assert (consent.kind, consent.state, consent.given_on) == (
        "EW_DATEN",
        "ES_ERTEILT",
        date(2026, 2, 2),
    )


def test_what_was_brought_in_can_be_found(store: Store, catalogue: Catalogue) -> None:
    bring_in(store, catalogue, FULL)
    assert _count(store, NameKey) > 0
    assert "tee" in _one(store, SearchText).folded


def test_a_case_without_consent_or_level_comes_in(store: Store, catalogue: Catalogue) -> None:
    bring_in(store, catalogue, csv_table("Nachname;Vorname", "Muster;Ali"))
    assert _one(store, Case).level == ""
    assert _count(store, Consent) == 0


def test_case_numbers_follow_the_order_of_the_list(store: Store, catalogue: Catalogue) -> None:
    bring_in(store, catalogue, csv_table("Nachname;Vorname", "Muster;Ali"))
    bring_in(store, catalogue, csv_table("Nachname;Vorname", "Zett;A", "Anfang;B"))
    with store.unit() as unit:
        found = unit.session.execute(
            select(Case.number, Person.family_name).join(Person).order_by(Case.number)
        )
        assert [tuple(row) for row in found] == [
            ("AWO1-2026-0001", "Muster"),
            ("AWO1-2026-0002", "Zett"),
            ("AWO1-2026-0003", "Anfang"),
        ]


def test_the_same_file_twice_creates_nothing_twice(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nr.;Nachname;Vorname", "1;Muster;Ali", ";Beispiel;Zoë")
    bring_in(store, catalogue, table)
    again = bring_in(store, catalogue, table)
    assert (again.read, again.accepted, again.unchanged, again.rejected) == (2, 0, 2, ())
    assert _count(store, Person) == 2


def test_the_same_row_is_the_same_in_another_order_and_another_mapping(
    store: Store, catalogue: Catalogue
) -> None:
    bring_in(store, catalogue, csv_table("Nr.;Nachname;Vorname", "1;Muster;Ali"))
    moved = csv_table("Vorname;Nr.;Nachname", "Ali;1; Muster ")
    assert bring_in(store, catalogue, moved).unchanged == 1
    mapping = suggest_mapping(moved).with_column("Nr.", "ignore")
    assert run(store, prepare(store, catalogue, moved, mapping)).unchanged == 1


def test_a_known_number_with_other_content_is_rejected(store: Store, catalogue: Catalogue) -> None:
    bring_in(store, catalogue, csv_table("Nr.;Nachname;Vorname", "1;Muster;Ali"))
    again = bring_in(store, catalogue, csv_table("Nr.;Nachname;Vorname", "1;Muster;Alina"))
    assert again.accepted == 0
    assert "nicht überschrieben" in again.rejected[0].reason
    assert _one(store, Person).given_name == "Ali"


def test_numbers_and_rows_that_stand_twice_in_one_list(store: Store, catalogue: Catalogue) -> None:
    table = csv_table(
        "Nr.;Nachname;Vorname", "1;Muster;Ali", "1;Muster;Ali", "1;Anders;Ina", ";X;Y", ";X;Y"
    )
    result = bring_in(store, catalogue, table)
    assert (result.accepted, result.unchanged) == (2, 2)
    assert [rejected.row for rejected in result.rejected] == [4]


def test_neither_numbers_nor_names_stand_in_what_remembers_the_rows(
    store: Store, catalogue: Catalogue
) -> None:
    bring_in(store, catalogue, FULL)
    remembered = _one(store, ImportedRow)
    assert "17" not in remembered.identity.removeprefix("nr:")[:4]
    assert len(remembered.identity) == len("nr:") + 64
    with store.unit() as unit:
        last = unit.session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
    assert last is not None
    assert (last.action, last.kind) == ("IMPORT", "import_run")
    assert last.detail == "read 1, accepted 1, unchanged 0, rejected 0"


def test_open_pages_hear_of_the_new_files(store: Store, catalogue: Catalogue) -> None:
    heard: list[set[str]] = []
    store.listeners.append(lambda changes: heard.append(set(changes)))
    bring_in(store, catalogue, FULL)
    assert heard == [{"person", "case"}]


def test_cancelling_leaves_nothing(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Vorname", *(f"Muster{n};Ali" for n in range(1200)))
    preview = dry_run(store, catalogue, table)

    def cancel(done: int, _: int) -> None:
        if done == 1000:
            raise Cancelled("")

    with pytest.raises(Cancelled):
        run(store, preview, cancel)
    assert (_count(store, Person), _count(store, ImportRun), _count(store, NameKey)) == (0, 0, 0)
    assert run(store, preview).accepted == 1200


def test_an_error_while_writing_leaves_nothing(store: Store, catalogue: Catalogue) -> None:
    preview = dry_run(store, catalogue, FULL)

    def fail(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("INSERT INTO imported_row"):
            raise OSError("disk full")

    event.listen(store.engine, "before_cursor_execute", fail)
    with pytest.raises(OSError, match="disk full"):
        run(store, preview)
    event.remove(store.engine, "before_cursor_execute", fail)
    assert (_count(store, Person), _count(store, Case)) == (0, 0)


def test_a_list_that_came_in_since_the_preview_is_not_brought_in_twice(
    store: Store, catalogue: Catalogue
) -> None:
    preview = dry_run(store, catalogue, FULL)
    run(store, preview)
    with pytest.raises(UserError, match="Vorschau neu"):
        run(store, preview)
    assert _count(store, Person) == 1


def test_roles_that_see_no_cases_bring_none_in(store: Store, catalogue: Catalogue) -> None:
    preview = dry_run(store, catalogue, FULL)
    store.identity = Identity("u", "statistik", "S", frozenset({"R_STAT"}), 1)
    with pytest.raises(NotAllowed):
        run(store, preview)


def test_the_number_of_statements_does_not_grow_with_the_rows(
    store: Store, catalogue: Catalogue
) -> None:
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    event.listen(store.engine, "before_cursor_execute", count)
    numbers = []
    for size in (50, 400):
        table = csv_table("Nachname;Vorname", *(f"Muster{size}-{n};Ali" for n in range(size)))
        before = counted
        bring_in(store, catalogue, table)
        numbers.append(counted - before)
    assert numbers[0] == numbers[1]
