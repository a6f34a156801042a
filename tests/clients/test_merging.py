"""Merging two persons, in plain cases."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.cases import next_numbers
from kimdesk.clients.merging import compare, forget_merges, merge_persons, merges_of, undo_merge
from kimdesk.clients.model import (
    Case,
    Contact,
    ContactWay,
    Document,
    Draft,
    HouseholdMember,
    HousingPeriod,
    Person,
    PersonName,
    RecentFile,
    SearchText,
)
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.support.client_files import add, case, person
from tests.support.rows import everything
from tests.support.store import MOMENT, open_memory_store

LATER = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)


def all_of(store: Store, mapped: type[Any]) -> list[Any]:
    with store.unit() as unit:
        return list(unit.session.scalars(select(mapped).order_by(*mapped.__table__.primary_key)))


def change(store: Store, mapped: type[Any], record_id: int, **values: Any) -> None:
    with store.unit() as unit:
        record = unit.session.get(mapped, record_id)
        for name, value in values.items():
            setattr(record, name, value)
        unit.commit()


def test_what_only_one_side_knows_is_kept(store: Store) -> None:
    keep = person(store, "Muster", "Erika", birth_date="1990")
    gone = person(store, "Muster", "Erika", birth_place="Beispielstadt", information_block=True)
    merge_persons(store, keep, gone)
    (one,) = all_of(store, Person)
    assert (one.birth_date, one.birth_place, one.information_block) == (
        "1990",
        "Beispielstadt",
        True,
    )


def test_different_values_are_asked_for_and_the_choice_counts(store: Store) -> None:
    keep = person(store, "Muster", sex="W", birth_date="1990", native_languages=("ara",))
    gone = person(store, "Muster", sex="M", birth_date="1990-03-14", native_languages=("kmr",))
    asked = {question.key: question for question in compare(store, keep, gone).fields}
    assert asked["sex"].proposal == "W"
    assert asked["birth_date"].proposal == "1990-03-14"
    assert asked["native_languages"].proposal == ("ara", "kmr")
    merge_persons(store, keep, gone, {"sex": "M"})
    (one,) = all_of(store, Person)
    assert (one.sex, one.birth_date) == ("M", "1990-03-14")


def test_a_choice_that_nobody_was_offered_is_a_mistake(store: Store) -> None:
    keep, gone = person(store, "Muster", sex="W"), person(store, "Muster", sex="M")
    with pytest.raises(ValueError, match="sex"):
        merge_persons(store, keep, gone, {"sex": "D"})
    assert len(all_of(store, Person)) == 2


def test_what_protects_somebody_wins(store: Store) -> None:
    keep = person(store, "Muster", post_allowed="J", neutral_messages="N")
    gone = person(store, "Muster", post_allowed="N", neutral_messages="J")
    add(store, ContactWay(person_id=keep, kind="TEL", value="0521 1234", safe="J"))
    add(store, ContactWay(person_id=gone, kind="TEL", value="0521/1234", safe="N", note="Ex"))
    merge_persons(store, keep, gone)
    (one,) = all_of(store, Person)
    (way,) = all_of(store, ContactWay)
    assert (one.post_allowed, one.neutral_messages) == ("N", "J")
    assert (way.value, way.safe, way.note) == ("0521 1234", "N", "Ex")


def test_the_other_name_stays_findable_as_a_spelling(store: Store) -> None:
    keep, gone = person(store, "Mohammed", "Ali"), person(store, "Muhamad", "Aly")
    add(store, PersonName(person_id=gone, kind="ORIGINAL", family_name="محمد"))
    merge_persons(store, keep, gone)
    spelled = {(name.family_name, name.kind, name.person_id) for name in all_of(store, PersonName)}
    assert spelled == {("Muhamad", "SCHREIB", keep), ("محمد", "ORIGINAL", keep)}


def test_choosing_the_other_name_makes_the_old_one_a_spelling(store: Store) -> None:
    keep, gone = person(store, "Muster", "Erika"), person(store, "Musterfrau", "Erika")
    merge_persons(store, keep, gone, {"family_name": "Musterfrau"})
    (name,) = all_of(store, PersonName)
    assert (name.family_name, name.given_name) == ("Muster", "Erika")


def test_two_open_cases_become_one_with_everything_in_it(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    ours = case(store, keep, "AWO1-2026-0001", remark="Hier.")
    theirs = case(store, gone, "AWO1-2026-0002", remark="Dort.")
    contact = add(store, Contact(case_id=theirs, held_on=date(2026, 5, 3), note="Räumungsklage"))
    add(store, Document(case_id=theirs, title="Bescheid"))
    for case_id in (ours, theirs):
        add(store, RecentFile(staff_id=1, case_id=case_id, opened_at=datetime(2026, 5, 3)))  # noqa: DTZ001
    (pair,) = compare(store, keep, gone).cases
    assert (pair.keep_number, pair.remove_number) == ("AWO1-2026-0001", "AWO1-2026-0002")
    merge_persons(store, keep, gone)
    (one,) = all_of(store, Case)
    assert (one.id, one.number, one.remark) == (ours, "AWO1-2026-0001", "Hier.\n\nDort.")
    assert [c.case_id for c in all_of(store, Contact) + all_of(store, Document)] == [ours, ours]
    texts = [(t.kind, t.record_id) for t in all_of(store, SearchText) if t.case_id == ours]
    assert ("contact", contact) in texts
    assert ("case", ours) in texts


def test_an_earlier_case_stays_a_case_of_its_own(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    case(store, keep, "AWO1-2026-0002")
    case(store, gone, "AWO1-2024-0001", phase="ABGESCHLOSSEN")
    merge_persons(store, keep, gone)
    assert [(c.number, c.person_id) for c in all_of(store, Case)] == [
        ("AWO1-2026-0002", keep),
        ("AWO1-2024-0001", keep),
    ]


def test_overlapping_periods_follow_one_another(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    add(store, HousingPeriod(person_id=keep, situation="W1", valid_from=date(2023, 1, 1)))
    add(store, HousingPeriod(person_id=gone, situation="W2", valid_from=date(2025, 6, 1)))
    (question,) = compare(store, keep, gone).histories
    assert question.key == "housing_period"
    merge_persons(store, keep, gone)
    assert [(p.situation, p.valid_to, p.person_id) for p in all_of(store, HousingPeriod)] == [
        ("W1", date(2025, 5, 31), keep),
        ("W2", None, keep),
    ]


@pytest.mark.parametrize(("choice", "stays"), [("kept", "W1"), ("other", "W2")])
def test_one_side_of_a_history_can_be_chosen(store: Store, choice: str, stays: str) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    add(store, HousingPeriod(person_id=keep, situation="W1", valid_from=date(2023, 1, 1)))
    add(store, HousingPeriod(person_id=gone, situation="W2", valid_from=date(2025, 6, 1)))
    merge_persons(store, keep, gone, {"housing_period": choice})
    assert [(p.situation, p.person_id) for p in all_of(store, HousingPeriod)] == [(stays, keep)]


def test_nobody_becomes_their_own_household_member(store: Store) -> None:
    keep, gone, child = (person(store, "Muster", name) for name in ("Erika", "Erica", "Kim"))
    other = person(store, "Beispiel")
    add(store, HouseholdMember(person_id=keep, member_id=gone, relation="GESCHW"))
    add(store, HouseholdMember(person_id=keep, member_id=child, relation="KIND"))
    add(store, HouseholdMember(person_id=gone, member_id=child, relation="KIND", note="Kita"))
    add(store, HouseholdMember(person_id=other, member_id=gone, relation="EHEP"))
    merge_persons(store, keep, gone)
    links = [(m.person_id, m.member_id, m.note) for m in all_of(store, HouseholdMember)]
    assert links == [(keep, child, "Kita"), (other, keep, "")]


def test_half_typed_text_goes_on_in_the_file_that_stays(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    ours, theirs = case(store, keep, "AWO1-2026-0001"), case(store, gone, "AWO1-2026-0002")
    moment = MOMENT.replace(tzinfo=None)
    for key, text in (
        (f"contact:new:{ours}:note", "hier"),
        (f"contact:new:{theirs}:note", "dort"),
        (f"person:{gone}:contact_note", "Hinweis"),
        ("document:7:note", "anderes"),
    ):
        add(store, Draft(staff_id=1, key=key, content=text, changed_at=moment))
    merge_persons(store, keep, gone)
    assert {draft.key: draft.content for draft in all_of(store, Draft)} == {
        f"contact:new:{ours}:note": "hier\n\ndort",
        f"person:{keep}:contact_note": "Hinweis",
        "document:7:note": "anderes",
    }


def test_the_log_names_both_and_no_values(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Geheim")
    merge_persons(store, keep, gone)
    entries = [(e.action, e.kind, e.object_id, e.detail) for e in all_of(store, LogEntry)]
    assert entries[-2:] == [
        ("AENDERN", "person", keep, "merge"),
        ("LOESCHEN", "person", gone, "merge"),
    ]


def test_restricted_files_are_not_merged(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster", restricted=True)
    with pytest.raises(NotAllowed):
        merge_persons(store, keep, gone)


def test_a_person_cannot_be_merged_with_themselves(store: Store) -> None:
    keep = person(store, "Muster")
    with pytest.raises(UserError):
        merge_persons(store, keep, keep)


def test_counsellors_merge_only_what_they_may_open(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_CM"})
    keep, gone = person(store, "Muster"), person(store, "Muster")
    case(store, keep, "AWO1-2026-0001")
    add(store, Case(person_id=gone, number="AWO1-2026-0002", counsellor_id=None))
    with pytest.raises(NotAllowed):
        compare(store, keep, gone)


def test_undo_makes_two_files_again_as_they_were(store: Store) -> None:
    keep, gone = person(store, "Muster", "Erika"), person(store, "Musterfrau", "Erika")
    ours, theirs = case(store, keep, "AWO1-2026-0001"), case(store, gone, "AWO1-2026-0002")
    add(store, Contact(case_id=theirs, held_on=date(2026, 5, 3), note="Räumungsklage"))
    add(store, HousingPeriod(person_id=keep, situation="W1", valid_from=date(2023, 1, 1)))
    add(store, HousingPeriod(person_id=gone, situation="W2", valid_from=date(2025, 6, 1)))
    before = everything(store)
    record_id = merge_persons(store, keep, gone, {"family_name": "Musterfrau"})
    assert everything(store) != before
    undone = undo_merge(store, record_id)
    assert everything(store) == before
    assert undone.person_id == gone
    assert undone.notes == ()
    assert ours != theirs


def test_later_edits_stay_and_are_named(store: Store) -> None:
    assert isinstance(store.clock, FixedClock)
    keep, gone = person(store, "Muster", "Erika"), person(store, "Musterfrau", "Erika")
    case(store, keep, "AWO1-2026-0001", remark="Hier.")
    case(store, gone, "AWO1-2026-0002", remark="Dort.")
    record_id = merge_persons(store, keep, gone, {"family_name": "Musterfrau"})
    store.clock.moment = LATER
    change(store, Person, keep, family_name="Muster-Frau", birth_place="Beispielstadt")
    undone = undo_merge(store, record_id)
    one, two = all_of(store, Person)
    assert (one.family_name, one.birth_place) == ("Muster-Frau", "Beispielstadt")
    assert (two.family_name, two.birth_place) == ("Musterfrau", "")
    assert [c.remark for c in all_of(store, Case)] == ["Hier.", "Dort."]
    assert [note.split(":")[0] for note in undone.notes] == ["Nachname"]


def test_what_came_since_stays_where_it_is_and_is_counted(store: Store) -> None:
    assert isinstance(store.clock, FixedClock)
    keep, gone = person(store, "Muster"), person(store, "Muster")
    ours = case(store, keep, "AWO1-2026-0001")
    theirs = case(store, gone, "AWO1-2026-0002")
    old = add(store, Contact(case_id=theirs, held_on=date(2026, 5, 3)))
    lost = add(store, Contact(case_id=theirs, held_on=date(2026, 5, 4)))
    record_id = merge_persons(store, keep, gone)
    new = Contact(case_id=ours, held_on=date(2026, 5, 5))
    new.created_at = LATER.replace(tzinfo=None)
    added = add(store, new)
    with store.unit() as unit:
        unit.session.delete(unit.session.get(Contact, lost))
        unit.commit()
    undone = undo_merge(store, record_id)
    assert {c.id: c.case_id for c in all_of(store, Contact)} == {old: theirs, added: ours}
    assert [note.split(".")[0] for note in undone.notes] == [
        "Seit dem Zusammenführen gelöscht: 1",
        "Seit dem Zusammenführen dazugekommen: 1",
    ]


def test_a_period_begun_since_keeps_the_history_free_of_overlaps(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    first = add(store, HousingPeriod(person_id=keep, situation="W1", valid_from=date(2023, 1, 1)))
    add(store, HousingPeriod(person_id=gone, situation="W2", valid_from=date(2025, 6, 1)))
    record_id = merge_persons(store, keep, gone)
    add(store, HousingPeriod(person_id=keep, situation="W3", valid_from=date(2026, 10, 1)))
    undone = undo_merge(store, record_id)
    ends = {p.situation: (p.person_id, p.valid_to) for p in all_of(store, HousingPeriod)}
    assert ends["W1"] == (keep, date(2026, 9, 30))
    assert ends["W2"] == (gone, None)
    assert undone.notes
    assert first


def test_an_id_or_number_given_away_since_does_not_stop_the_undo(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Beispiel")
    case(store, keep, "AWO1-2026-0001")
    theirs = case(store, gone, "AWO1-2026-0002")
    contact = add(store, Contact(case_id=theirs, held_on=date(2026, 5, 3)))
    record_id = merge_persons(store, keep, gone)
    stranger = person(store, "Fremd")
    assert stranger not in {keep, gone}
    case(store, stranger, "AWO1-2026-0002")
    undone = undo_merge(store, record_id)
    assert undone.person_id not in {keep, stranger}
    (restored,) = [c for c in all_of(store, Case) if c.person_id == undone.person_id]
    assert restored.number == "AWO1-2026-0003"
    assert "AWO1-2026-0003" in undone.notes[-1]
    assert [c.case_id for c in all_of(store, Contact)] == [restored.id]
    assert contact


def test_merges_are_taken_back_in_reverse_order(store: Store) -> None:
    keep, second, third = (person(store, "Muster", name) for name in "ABC")
    before = everything(store)
    first_merge = merge_persons(store, second, third)
    second_merge = merge_persons(store, keep, second)
    assert [row.id for row in merges_of(store, keep)] == [second_merge]
    with pytest.raises(UserError, match="spätere"):
        undo_merge(store, first_merge)
    undo_merge(store, second_merge)
    undo_merge(store, first_merge)
    assert everything(store) == before
    with pytest.raises(UserError, match="schon"):
        undo_merge(store, first_merge)


def test_the_number_of_a_merged_case_still_finds_the_person(store: Store) -> None:
    keep, second, third = (person(store, "Muster", name) for name in "ABC")
    for number, owner in enumerate((keep, second, third), start=1):
        case(store, owner, f"AWO1-2026-000{number}")
    merge_persons(store, second, third)
    merge_persons(store, keep, second)
    numbers = [row for row in everything(store)["name_key"] if "AWO1-2026-0003" in row]
    assert len(numbers) == 1


def test_the_number_of_a_merged_case_is_not_given_away(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    case(store, keep, "AWO1-2026-0001")
    case(store, gone, "AWO1-2026-0002")
    merge_persons(store, keep, gone)
    with store.unit() as unit:
        numbers = next_numbers(unit.session, "AWO1", store.clock.today(), 2)
    assert numbers == ["AWO1-2026-0003", "AWO1-2026-0004"]


def test_erasing_forgets_what_merges_kept_of_others(store: Store) -> None:
    keep, gone = person(store, "Muster"), person(store, "Muster")
    record_id = merge_persons(store, keep, gone)
    with store.unit() as unit:
        forget_merges(unit.session, keep)
        unit.commit()
    assert merges_of(store, keep) == ()
    with pytest.raises(UserError):
        undo_merge(store, record_id)
