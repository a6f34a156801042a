"""Finding people and texts by what somebody types."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, select

from kimdesk.base.errors import NotAllowed
from kimdesk.clients.merging import merge_persons
from kimdesk.clients.model import Case, Contact, Document, HouseholdMember, Substitution
from kimdesk.clients.search import Rank, search
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.support.client_files import (
    add,
    case,
    client,
    contact,
    person,
    phone,
    spelling,
)
from tests.support.store import open_memory_store

PEOPLE = (
    ("Müller", "Anna"),
    ("Großmann", "Peter"),
    ("Çelik", "Ayşe"),
    ("محمد", "علي"),
    ("Иванова", "Мария"),
    ("Nguyễn", "Thị Minh"),
    ("ገብረማርያም", "ሃይለ"),
    ("Barzanî", "Şêrîn"),
    ("Al-Masri", "Yusuf"),
    ("Kowalski", "Jan"),
    ("Meyer", "Maria"),
)

BIRTHDAYS = ("14.3.1990", "14.03.90", "1990-03-14", "1990", "03/1990", "14.3.")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store with `PEOPLE` that no test changes."""
    store = open_memory_store(tmp_path_factory.mktemp("office"))
    for family_name, given_name in PEOPLE:
        client(store, family_name, given_name)
    return store


def names(store: Store, typed: str) -> list[str]:
    return [hit.name for hit in search(store, typed).hits]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("muller", "Müller, Anna"),
        ("mueller", "Müller, Anna"),
        ("MÜLLER", "Müller, Anna"),
        ("müller anna", "Müller, Anna"),
        ("anna mül", "Müller, Anna"),
        ("Miller", "Müller, Anna"),
        ("grossmann", "Großmann, Peter"),
        ("celik", "Çelik, Ayşe"),
        ("ayse", "Çelik, Ayşe"),
        ("mohammed", "محمد, علي"),
        ("muhammad ali", "محمد, علي"),
        ("علي محمد", "محمد, علي"),
        ("maria iwanowa", "Иванова, Мария"),
        ("ivanova", "Иванова, Мария"),
        ("nguyen", "Nguyễn, Thị Minh"),
        ("minh nguyen", "Nguyễn, Thị Minh"),
        ("gebremariam", "ገብረማርያም, ሃይለ"),
        ("sherin barzani", "Barzanî, Şêrîn"),
        ("masri", "Al-Masri, Yusuf"),
        ("almasri", "Al-Masri, Yusuf"),
        ("kowlaski", "Kowalski, Jan"),
        ("jan kowlaski", "Kowalski, Jan"),
        ("mai", "Meyer, Maria"),
    ],
)
def test_a_name_is_found_in_any_spelling(office: Store, typed: str, name: str) -> None:
    assert name in names(office, typed)


def test_the_surest_hits_come_first(store: Store) -> None:
    for family_name in ("Mayer", "Meier", "Meierling", "Maier"):
        client(store, family_name)
    assert names(store, "meier")[:2] == ["Meier", "Meierling"]
    ranks = [hit.rank for hit in search(store, "meier").hits]
    assert ranks == sorted(ranks)
    assert ranks[0] is Rank.EXACT


def test_of_equal_hits_the_newest_comes_first(store: Store) -> None:
    first, second = client(store, "Muster", "Erika"), client(store, "Muster", "Erika")
    assert [hit.case_id for hit in search(store, "muster").hits] == [second, first]


def test_nothing_is_looked_up_for_one_letter(office: Store) -> None:
    assert names(office, "m") == []
    assert names(office, "  M. ") == []
    assert "Müller, Anna" in names(office, "mü")


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "a AND",
        "NEAR(",
        "(((",
        "***",
        "-x",
        "note:x",
        "'; DROP TABLE person; --",
        "%_",
        "\0",
        "🙂🙂",
    ],
)
def test_operators_are_only_text(office: Store, typed: str) -> None:
    search(office, typed)
    search(office, f"müller {typed}")


def test_very_long_queries_are_cut(office: Store) -> None:
    search(office, "müller " * 50_000)
    search(office, "m" * 2_000_000)


def test_the_matching_is_explained(store: Store) -> None:
    one = person(store, "Muster", "Erika")
    case(store, one, "AWO1-2026-0001")
    spelling(store, one, "محمد")
    (hit,) = search(store, "mohammed").hits
    assert (hit.name, hit.matched, hit.why) == (
        "Muster, Erika",
        "محمد",
        "weitere Schreibweise: محمد",
    )
    (hit,) = search(store, "moster").hits
    assert hit.why == "Name klingt ähnlich: Muster, Erika"


def test_what_was_typed_is_marked_in_the_name(office: Store) -> None:
    hit = next(hit for hit in search(office, "mueller").hits if hit.name == "Müller, Anna")
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.spans] == ["Müller"]


@pytest.mark.parametrize(
    "typed", ["14.3.1990", "14.03.90", "1990-03-14", "1990", "03/1990", "14.3."]
)
def test_birth_dates_are_found_as_people_type_them(store: Store, typed: str) -> None:
    client(store, "Muster", birth_date="1990-03-14")
    client(store, "Beispiel", birth_date="1985-01-02")
    assert names(store, typed) == ["Muster"]
    assert "Geburtsdatum 14.03.1990" in search(store, typed).hits[0].why


def test_name_and_birth_year_together_narrow(store: Store) -> None:
    client(store, "Muster", "Alt", birth_date="1950")
    client(store, "Muster", "Jung", birth_date="1990-03-14")
    assert names(store, "muster 1990") == ["Muster, Jung"]


@pytest.mark.parametrize("typed", ["AWO1-2026-0017", "awo1-2026-0017", "2026-0017", "0017", "17"])
def test_case_numbers_are_found_whole_and_in_part(store: Store, typed: str) -> None:
    one = person(store, "Muster")
    earlier = case(store, one, "AWO1-2026-0017", phase="ABGESCHLOSSEN")
    case(store, one, "AWO1-2026-0018")
    hit = search(store, typed).hits[0]
    assert (hit.case_id, hit.rank) == (earlier, Rank.NUMBER)


def test_the_number_of_the_old_list_is_found(store: Store) -> None:
    one = person(store, "Muster")
    case(store, one, "AWO1-2026-0001", external_number="47110815")
    (hit,) = search(store, "47110815").hits
    assert hit.why == "Nummer in der alten Liste: 47110815"


def test_the_number_of_a_merged_case_is_found(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    case(store, keep, "AWO1-2026-0001")
    case(store, gone, "AWO1-2026-0002")
    merge_persons(store, keep, gone)
    (hit,) = search(store, "2026-0002").hits
    assert (hit.case_number, hit.why) == ("AWO1-2026-0001", "frühere Fallnummer AWO1-2026-0002")


@pytest.mark.parametrize("typed", ["0171 2345678", "+49 171 2345678", "01712345", "345678"])
def test_phone_numbers_are_found_however_they_are_written(store: Store, typed: str) -> None:
    one = person(store, "Muster")
    case(store, one, "AWO1-2026-0001")
    phone(store, one, "+49 (0)171 / 234 5678")
    (hit,) = search(store, typed).hits
    assert hit.why == "Telefon +49 (0)171 / 234 5678"


def test_household_members_lead_to_the_file_they_belong_to(store: Store) -> None:
    one, child = person(store, "Muster", "Erika"), person(store, "Muster", "Kim")
    opened = case(store, one, "AWO1-2026-0001")
    add(store, HouseholdMember(person_id=one, member_id=child, relation="KIND"))
    (hit,) = search(store, "kim muster").hits
    assert (hit.case_id, hit.name) == (opened, "Muster, Kim")
    assert hit.why.endswith("im Haushalt von Muster, Erika")


def test_texts_are_found_with_the_hit_marked_and_named(store: Store) -> None:
    opened = client(store, "Muster", "Erika")
    contact(store, opened, "Am Telefon.\nDie Räumungsklage ist da.")
    add(store, Contact(case_id=opened, held_on=date(2026, 5, 4), next_step="Widerspruch schreiben"))
    add(store, Document(case_id=opened, title="Bescheid vom Jobcenter"))
    (hit,) = search(store, "raeumungs").hits
    assert hit.why == "Notiz vom 03.05.2026"
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.spans] == ["Räumungs"]
    assert search(store, "widerspruch").hits[0].why == "Nächster Schritt vom 04.05.2026"
    assert search(store, "jobcenter bescheid").hits[0].matched == "Bescheid vom Jobcenter"


def test_names_come_before_texts(store: Store) -> None:
    other = client(store, "Beispiel")
    contact(store, other, "Gespräch mit Frau Muster")
    client(store, "Muster")
    assert [(hit.kind, hit.name) for hit in search(store, "muster").hits] == [
        ("person", "Muster"),
        ("contact", "Beispiel"),
    ]


def test_one_file_does_not_fill_the_whole_list_with_its_notes(store: Store) -> None:
    opened = client(store, "Muster")
    for day in range(1, 9):
        contact(store, opened, "Wohnung", date(2026, 5, day))
    assert len(search(store, "wohnung").hits) == 3


def test_what_was_changed_or_removed_is_no_longer_found(store: Store) -> None:
    opened = client(store, "Muster")
    contact(store, opened, "Wohnung")
    with store.unit() as unit:
        unit.session.delete(unit.session.get(Case, opened))
        unit.commit()
    assert search(store, "wohnung").hits == ()
    assert search(store, "muster").hits[0].case_id is None


def test_restricted_files_are_never_found(store: Store) -> None:
    hidden = client(store, "Muster", restricted=True, birth_date="1990-03-14")
    contact(store, hidden, "Wohnung")
    for typed in ("muster", "1990", "wohnung", "AWO1-2026-0001"):
        assert search(store, typed).hits == ()


def test_counsellors_find_their_own_and_substituted_cases(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_CM"})
    own, foreign, lent = (person(store, "Muster", name) for name in ("Own", "Foreign", "Lent"))
    case(store, own, "AWO1-2026-0001")
    closed = case(store, foreign, "AWO1-2026-0002", counsellor_id=None)
    shared = case(store, lent, "AWO1-2026-0003", counsellor_id=None)
    for case_id in (closed, shared):
        contact(store, case_id, "Wohnung")
    today = store.clock.today()
    add(store, Substitution(case_id=shared, staff_id=1, since=today, until=today))
    assert sorted(names(store, "muster")) == ["Muster, Lent", "Muster, Own"]
    assert names(store, "wohnung") == ["Muster, Lent"]
    assert names(store, "2026-0002") == []


@pytest.mark.parametrize("roles", [{"R_STAT"}, {"R_ADMIN"}, {"R_DSB"}])
def test_who_sees_no_cases_cannot_search(tmp_path: Path, roles: set[str]) -> None:
    store = open_memory_store(tmp_path, roles=roles)
    with pytest.raises(NotAllowed):
        search(store, "muster")


def test_searching_leaves_no_trace_in_the_log(store: Store) -> None:
    client(store, "Muster")
    search(store, "muster")
    with store.unit() as unit:
        assert list(unit.session.scalars(select(LogEntry))) == []


def test_more_hits_than_asked_for_are_announced(store: Store) -> None:
    for _ in range(4):
        client(store, "Muster")
    assert search(store, "muster", limit=3).more
    assert len(search(store, "muster", limit=3).hits) == 3
    assert not search(store, "muster", limit=4).more


def test_the_number_of_statements_does_not_grow_with_the_hits(store: Store) -> None:
    counted: list[int] = []

    def count() -> int:
        before = len(counted)
        search(store, "muster wohnung")
        search(store, "muster")
        return len(counted) - before

    event.listen(store.engine, "before_cursor_execute", lambda *_: counted.append(1))
    contact(store, client(store, "Muster", "Erika"), "Wohnung Muster")
    few = count()
    for _ in range(30):
        contact(store, client(store, "Muster", "Erika"), "Wohnung Muster")
    assert count() <= few
