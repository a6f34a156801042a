"""The directory of network partners."""

from datetime import date

import pytest

from kimdesk.base.errors import UserError
from kimdesk.clients.model import Case, Consent, Partner, PartnerPerson
from kimdesk.clients.partners import (
    best_first,
    matching,
    note_use,
    partner_file,
    partner_rows,
    remove_partner,
    similar_partners,
    write_partner,
)
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.statements import counting


def add(
    records: Records, store: Store, name: str, kind: str = "N_SCHULDNER", **more: object
) -> int:
    return write_partner(records, store, 0, 0, {"name": name, "kind": kind, **more}).id


def names(store: Store, catalogue: Catalogue, text: str, kind: str = "") -> list[str]:
    return [row.name for row in matching(partner_rows(store, catalogue), text, kind)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mueller", True),
        ("Müller", True),
        ("schuldnerber", True),
        ("arabisch", True),
        ("insolvenz", True),
        ("0521", True),
        ("beispielmann", True),
        ("müller insolvenz", True),
        ("müller klinik", False),
    ],
)
def test_a_body_is_found_by_name_kind_language_offer_and_people(
    store: Store, records: Records, catalogue: Catalogue, text: str, found: bool
) -> None:
    body = add(
        records, store, "Beratung Müller-Weg",
        languages=("ar",), offers="Insolvenz und Vergleich", phone="0521 000",
    )  # fmt: skip
    records.add(PartnerPerson, {"partner_id": body, "name": "Kim Beispielmann"})
    assert bool(names(store, catalogue, text)) is found


def test_arabic_names_are_found_in_any_spelling(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    add(records, store, "جمعيّة المثال", "N_MSO")
    assert names(store, catalogue, "جمعية")


def test_the_kind_filters_and_retired_bodies_stand_last(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    add(records, store, "A-Stelle", "N_JC", retired="J")
    add(records, store, "B-Stelle", "N_JC")
    add(records, store, "C-Stelle", "N_SUCHT")
    assert names(store, catalogue, "", "N_JC") == ["B-Stelle", "A-Stelle"]


def test_who_chooses_finds_names_that_begin_so_first_and_else_those_used_last(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    add(records, store, "Anerkennung Muster", offers="ausländische Abschlüsse")
    add(records, store, "Stadt, Ausländerbehörde")
    add(records, store, "Ausländerbehörde")
    used = add(records, store, "Zuletzt e. V.")
    add(records, store, "Ausland alt", retired="J")
    with store.unit() as unit:
        note_use(unit, [used], date(2026, 11, 1))
        unit.commit()
    rows = partner_rows(store, catalogue)
    assert [row.name for row in best_first(rows, "ausl")] == [
        "Ausländerbehörde",
        "Stadt, Ausländerbehörde",
        "Anerkennung Muster",
    ]
    assert best_first(rows, "")[0].name == "Zuletzt e. V."


def test_a_body_without_name_or_kind_is_refused(store: Store, records: Records) -> None:
    for values, field in (({"name": " ", "kind": "N_JC"}, "name"), ({"name": "X"}, "kind")):
        with pytest.raises(UserError) as refused:
            write_partner(records, store, 0, 0, values)
        assert refused.value.field == field


def test_the_same_name_in_any_writing_is_hinted_at(store: Store, records: Records) -> None:
    body = add(records, store, "Jobcenter Müsterstadt")
    add(records, store, "Sozialamt Müsterstadt")
    assert similar_partners(store, "JOBCENTER  Muesterstadt") == ((body, "Jobcenter Müsterstadt"),)
    assert similar_partners(store, "Jobcenter")
    assert similar_partners(store, "Jobcenter Müsterstadt", body) == ()
    assert similar_partners(store, " ") == ()


def test_a_body_in_use_can_only_be_retired(store: Store, records: Records, case: Case) -> None:
    body = add(records, store, "Muster e. V.")
    values = {"kind": "EW_SPE", "state": "ES_ERTEILT", "partner_id": body}
    consent = records.add(Consent, {"case_id": case.id, **values})
    assert partner_file(store, body).used_by == 1
    with pytest.raises(UserError):
        remove_partner(store, records, body)
    records.remove(Consent, consent.id)
    removal = remove_partner(store, records, body)
    records.put_back(removal)
    assert partner_file(store, body).partner.name == "Muster e. V."


def test_people_go_and_come_back_with_their_body(store: Store, records: Records) -> None:
    body = add(records, store, "Muster e. V.")
    records.add(PartnerPerson, {"partner_id": body, "name": "Kim Beispiel"})
    records.put_back(remove_partner(store, records, body))
    assert [person.name for person in partner_file(store, body).people] == ["Kim Beispiel"]
    with pytest.raises(UserError):
        records.add(PartnerPerson, {"partner_id": body, "name": ""})


def test_use_is_remembered_once_and_never_goes_back(store: Store, records: Records) -> None:
    body = add(records, store, "Muster e. V.")
    version = partner_file(store, body).partner.version
    for day in (date(2026, 11, 1), date(2026, 5, 1), date(2027, 5, 1), None):
        with store.unit() as unit:
            note_use(unit, [body, None], day)
            unit.commit()
    kept = partner_file(store, body).partner
    assert (kept.used_on, kept.version) == (store.clock.today(), version)


def test_two_people_who_edit_one_body_do_not_overwrite_each_other(
    store: Store, records: Records
) -> None:
    body = add(records, store, "Muster e. V.")
    records.change(Partner, body, 1, {"phone": "0521 1"})
    with pytest.raises(ChangeConflict):
        records.change(Partner, body, 1, {"phone": "0521 2"}, before={"phone": ""})


def test_hostile_texts_stay_texts(store: Store, records: Records, catalogue: Catalogue) -> None:
    name = "<b>'; DROP TABLE partner; --</b> \u202e%_"
    body = add(records, store, name)
    assert partner_file(store, body).partner.name.startswith("<b>'; DROP")
    assert names(store, catalogue, "drop table")
    assert names(store, catalogue, "%") == names(store, catalogue, "")


def test_the_directory_takes_the_same_statements_however_long_it_is(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    with counting(store) as few:
        partner_rows(store, catalogue)
    for at in range(30):
        add(records, store, f"Stelle {at}")
    with counting(store) as many:
        partner_rows(store, catalogue)
    assert len(few) == len(many)
