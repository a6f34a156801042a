"""The search index: in step with the files, complete when built anew, nothing left behind."""

from pathlib import Path

import pytest
from sqlalchemy import delete, select, text, update

from kimdesk.base.errors import Cancelled
from kimdesk.clients import indexing
from kimdesk.clients.model import Case, NameKey, Person, SearchText
from kimdesk.clients.search import search
from kimdesk.vault.work import Store
from tests.support.client_files import case, client, contact, person, phone, spelling
from tests.support.rows import everything
from tests.support.store import open_memory_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = open_memory_store(tmp_path)
    one = person(store, "Müller-Lüdenscheid", "Anna", birth_date="1990-03-14")
    opened = case(store, one, "AWO1-2026-0017", external_number="4711", remark="Härtefall")
    spelling(store, one, "محمد", "علي")
    phone(store, one, "0171 2345678")
    contact(store, opened, "Räumungsklage")
    client(store, "Çelik", "Ayşe", birth_date="~1985")
    return store


def derived(store: Store) -> tuple[list[str], list[str]]:
    rows = everything(store)
    return rows["name_key"], rows["search_text"]


def test_building_anew_gives_what_step_by_step_gave(store: Store) -> None:
    before = derived(store)
    with store.unit() as unit:
        indexing.rebuild(unit.session)
        unit.commit()
    assert derived(store) == before


def test_an_empty_index_is_filled_again(store: Store) -> None:
    before = derived(store)
    with store.unit() as unit:
        unit.session.execute(delete(NameKey))
        unit.session.execute(delete(SearchText))
        indexing.rebuild(unit.session)
        unit.commit()
    assert derived(store) == before
    assert search(store, "raeumungsklage").hits


def test_progress_is_told_and_can_stop_it(store: Store) -> None:
    told: list[tuple[int, int]] = []
    with store.unit() as unit:
        indexing.rebuild(unit.session, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Abgebrochen.")

    before = derived(store)
    with store.unit() as unit, pytest.raises(Cancelled):
        indexing.rebuild(unit.session, stop)
    assert derived(store) == before


def test_what_has_not_changed_is_not_written_again(store: Store) -> None:
    with store.unit() as unit:
        before = unit.session.scalar(text("SELECT total_changes()"))
        indexing.index_persons(unit.session, (1, 2))
        note = unit.session.execute(select(SearchText.record_id, SearchText.case_id)).first()
        assert note is not None
        indexing.index_record(unit.session, "contact", 1, 1, "Räumungsklage")
        assert unit.session.scalar(text("SELECT total_changes()")) == before


def test_the_list_is_ordered_by_the_folded_name(store: Store) -> None:
    with store.unit() as unit:
        unit.session.execute(update(Person).where(Person.id == 1).values(family_name="Öztürk"))
        indexing.index_person(unit.session, 1)
        assert unit.session.scalar(select(Case.sort_name).where(Case.id == 1)) == "ozturk, anna"


def test_the_keys_of_a_person_go_with_the_person(store: Store) -> None:
    with store.unit() as unit:
        unit.session.execute(delete(Person).where(Person.id == 1))
        unit.commit()
    keys, texts = derived(store)
    assert not any("'person_id': 1}" in key for key in keys)
    assert texts == []


def test_deleted_words_are_gone_from_the_full_text_index(store: Store) -> None:
    with store.unit() as unit:
        indexing.remove_record(unit.session, "contact", 1)
        unit.commit()
    with store.unit() as unit:
        pages = unit.session.scalars(text("SELECT block FROM search_index_data")).all()
    assert not any(b"raumungsklage" in page for page in pages)
