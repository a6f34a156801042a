"""The two lists as offices keep them come in whole, with the answers of their offices."""

import pytest
from sqlalchemy import func, select

from kimdesk.clients.importing import Mapping, Table, load_mapping, read_table
from kimdesk.clients.model import Case, LanguagePeriod, Person, ResidencePeriod
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import DATA, bring_in, dry_run

LISTS = [("klientenliste", "xlsx", 58), ("export_altprogramm", "csv", 27)]


def _list(name: str, kind: str) -> Table:
    path = DATA / f"{name}.{kind}"
    return read_table(path.read_bytes(), path.name)


def _mapping(name: str) -> Mapping:
    return load_mapping((DATA / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize(("name", "kind", "persons"), LISTS)
def test_nobody_is_lost_and_nobody_comes_twice(
    store: Store, catalogue: Catalogue, name: str, kind: str, persons: int
) -> None:
    table, mapping = _list(name, kind), _mapping(name)
    preview = dry_run(store, catalogue, table, mapping)
    assert preview.questions == ()
    assert preview.to_confirm == ()
    first = bring_in(store, catalogue, table, mapping)
    assert (first.read, first.accepted, first.rejected) == (persons, persons, ())
    again = bring_in(store, catalogue, table, mapping)
    assert (again.accepted, again.unchanged) == (0, persons)
    with store.unit() as unit:
        assert unit.session.scalar(select(func.count()).select_from(Person)) == persons


@pytest.mark.parametrize(("name", "kind", "persons"), LISTS)
def test_without_answers_what_is_unclear_is_rejected_by_name(
    store: Store, catalogue: Catalogue, name: str, kind: str, persons: int
) -> None:
    result = bring_in(store, catalogue, _list(name, kind))
    assert result.accepted + len(result.rejected) == persons
    assert result.rejected
    for rejected in result.rejected:
        assert rejected.row > 1
        assert rejected.column
        assert rejected.value
        assert rejected.reason


def test_the_spreadsheet_is_understood_row_by_row(store: Store, catalogue: Catalogue) -> None:
    bring_in(store, catalogue, _list("klientenliste", "xlsx"), _mapping("klientenliste"))
    with store.unit() as unit:
        found = unit.session.execute(
            select(Person, Case, ResidencePeriod, LanguagePeriod)
            .join(Case, Case.person_id == Person.id)
            .join(ResidencePeriod, ResidencePeriod.person_id == Person.id)
            .outerjoin(LanguagePeriod, LanguagePeriod.person_id == Person.id)
            .order_by(Case.number)
        ).all()
    person, case, residence, language = found[0]
    assert (person.family_name, person.given_name) == ("Пробна", "Nuri")
    assert (person.birth_date, person.entry_date, person.sex) == ("1988-04-28", "2013", "D")
    assert (case.level, case.phase) == ("ST3_CM", "ABGESCHLOSSEN")
    assert case.closure_reason == "AG_KONTAKT"
    assert case.remark == "nicht auf AB sprechen\nMarkierung: durchgestrichen"
    assert residence.status == "FIKT_81_4"
    assert language.overall == "0"
    births = {(p.family_name, p.given_name): p.birth_date for p, *_ in found}
    assert births["Musterovic", "Zoë"] == "~2004"
    assert births["Müsterli", "Đorđe"] == "1965-11-01"
    assert births["Vorlagyan", "Şirin"] in {"1965-09-21", "1991-02-13"}


def test_letters_the_old_program_lost_are_found_in_the_other_list(
    store: Store, catalogue: Catalogue
) -> None:
    bring_in(store, catalogue, _list("klientenliste", "xlsx"), _mapping("klientenliste"))
    preview = dry_run(store, catalogue, _list("export_altprogramm", "csv"))
    told = {n.row: n.text for n in preview.notices if n.kind == "lost-letter"}
    assert "„Testoğlu“" in told[2]
    assert "„Şablonlu“" in told[19]
    already = [n.row for n in preview.notices if n.kind == "duplicate"]
    assert len(already) == len({row.number for row in preview.rows})
