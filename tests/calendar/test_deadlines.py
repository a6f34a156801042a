"""Deadlines follow the file, move with it, and never disappear without somebody's word."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.calendar.deadlines import deciding, keeping, radar
from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.calendar.model import Deadline, DeadlineStep, LeadTime
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import (
    AsylumPeriod,
    Case,
    Consent,
    IncomePeriod,
    Person,
    ResidencePeriod,
)
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.statements import counting

TODAY = date(2026, 11, 20)


def kept(store: Store, catalogue: Catalogue, case: Case) -> tuple[DeadlineRow, ...]:
    keeping.keep_case(store, case.id)
    return radar.of_case(store, catalogue, case.id)


def title(records: Records, case: Case, expires: date, **values: object) -> ResidencePeriod:
    period = {"person_id": case.person_id, "status": "AE_25_3", "expires_on": expires, **values}
    return records.add(ResidencePeriod, period)


def test_days_of_the_file_become_deadlines_of_their_kind(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    title(records, case, date(2027, 1, 15))
    income = {"person_id": case.person_id, "benefit_regime": "RK_SGB2"}
    records.add(IncomePeriod, {**income, "granted_until": date(2026, 12, 31)})
    consent = {"case_id": case.id, "kind": "EW_DATEN", "state": "ES_ERTEILT"}
    records.add(Consent, {**consent, "given_on": TODAY, "expires_on": date(2027, 6, 1)})
    found = {row.kind: row.due_on for row in kept(store, catalogue, case)}
    assert found == {
        "F_AT_ABLAUF": date(2027, 1, 15),
        "F_WBA": date(2026, 12, 31),
        "F_EINWILL": date(2027, 6, 1),
    }
    assert len(kept(store, catalogue, case)) == 3


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("AE_104C_1", "F_104C_ENDE"),
        ("FIKT_81_4", "F_FIKT_ABLAUF"),
        ("DULD_60A_2_1", "F_DULD_ABLAUF"),
        ("ASYL_GEST", "F_GEST_ABLAUF"),
        ("NE_9", "F_AT_ABLAUF"),
    ],
)
def test_the_kind_follows_the_document(
    store: Store, records: Records, catalogue: Catalogue, case: Case, status: str, kind: str
) -> None:
    title(records, case, date(2027, 1, 15), status=status)
    assert [row.kind for row in kept(store, catalogue, case)] == [kind]


def test_a_new_document_moves_the_deadline_and_keeps_its_history(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    old = title(records, case, date(2026, 12, 1), valid_from=date(2025, 1, 1))
    (row,) = kept(store, catalogue, case)
    deciding.finish(store, records, row.id, "verlängert")
    records.change(ResidencePeriod, old.id, 1, {"valid_to": date(2026, 11, 1)})
    title(records, case, date(2028, 11, 1), valid_from=date(2026, 11, 2))
    (moved,) = kept(store, catalogue, case)
    assert (moved.id, moved.due_on, moved.state) == (row.id, date(2028, 11, 1), "OFFEN")
    days = [(step.due_before, step.due_after) for step, _ in radar.steps_of(store, row.id)]
    assert days[0] == (date(2026, 12, 1), date(2028, 11, 1))
    assert len(days) == 3


def test_a_day_taken_out_of_the_file_leaves_the_deadline_standing(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    period = title(records, case, date(2026, 12, 1))
    (row,) = kept(store, catalogue, case)
    records.change(ResidencePeriod, period.id, 1, {"expires_on": None})
    (gone,) = kept(store, catalogue, case)
    assert (gone.id, gone.state, gone.source_gone) == (row.id, "OFFEN", True)
    with pytest.raises(UserError):
        deciding.drop(store, records, row.id, " ")
    deciding.drop(store, records, row.id, "Titel ist unbefristet")
    (dropped,) = kept(store, catalogue, case)
    assert (dropped.state, dropped.reason) == ("ENTFALLEN", "Titel ist unbefristet")


def test_filing_in_time_silences_the_alarm(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    period = title(records, case, TODAY + timedelta(days=20))
    (row,) = kept(store, catalogue, case)
    assert row.is_due(TODAY)
    records.change(ResidencePeriod, period.id, 1, {"renewal_filed_on": TODAY})
    (filed,) = kept(store, catalogue, case)
    assert filed.filed_on == TODAY
    assert filed.silent
    assert not filed.is_due(TODAY)


@pytest.mark.parametrize(
    ("stage", "kind", "due"),
    [
        ("AV_ABL", "F_KLAGE_ASYL_2W", date(2026, 11, 30)),
        ("AV_ABL_OU", "F_KLAGE_ASYL_1W", date(2026, 11, 23)),
    ],
)
def test_an_appeal_period_begins_with_what_was_served(
    store: Store,
    records: Records,
    catalogue: Catalogue,
    case: Case,
    stage: str,
    kind: str,
    due: date,
) -> None:
    served = {"person_id": case.person_id, "stage": stage, "served_on": date(2026, 11, 14)}
    records.add(AsylumPeriod, served)
    (row,) = kept(store, catalogue, case)
    assert (row.kind, row.due_on) == (kind, due)


def test_a_deadline_by_hand_is_extended_with_a_reason(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    values = {"kind": "F_MITWIRKUNG", "due_on": date(2026, 12, 1), "title": "Kontoauszüge"}
    added = deciding.add_deadline(store, records, case.id, values)
    moved = deciding.move(store, records, added.id, date(2026, 12, 15), "Fristverlängerung")
    assert radar.of_case(store, catalogue, case.id)[0].due_on == date(2026, 12, 15)
    deciding.take_back(store, records, moved)
    assert radar.of_case(store, catalogue, case.id)[0].due_on == date(2026, 12, 1)
    assert len(radar.steps_of(store, added.id)) == 3


def test_a_deadline_of_the_file_is_moved_in_the_file(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    title(records, case, date(2026, 12, 1))
    (row,) = kept(store, catalogue, case)
    with pytest.raises(UserError):
        deciding.move(store, records, row.id, date(2027, 1, 1), "verlängert")


def test_the_office_may_want_other_lead_times(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    title(records, case, date(2026, 12, 1))
    assert kept(store, catalogue, case)[0].leads == (90, 56, 28, 7)
    records.add(LeadTime, {"kind": "F_AT_ABLAUF", "days": "120|30"})
    assert kept(store, catalogue, case)[0].leads == (120, 30)


def test_the_radar_has_every_band_and_no_foreign_case(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for days in (-3, 0, 5, 20, 80, 200):
        values = {"kind": "F_SONST", "due_on": TODAY + timedelta(days=days)}
        deciding.add_deadline(store, records, case.id, values)
    bands = radar.by_band(radar.radar(store, catalogue), TODAY)
    assert {name: len(rows) for name, rows in bands.items()} == dict.fromkeys(bands, 1)
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    assert radar.radar(store, catalogue) == ()
    with pytest.raises(NotAllowed):
        radar.of_case(store, catalogue, case.id)


def test_many_cases_take_no_more_statements(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    def cost() -> int:
        with counting(store) as sent:
            with store.unit() as unit:
                keeping.keep_in(unit, keeping.cases_to_keep(store))
            radar.radar(store, catalogue)
        return len(sent)

    before = cost()
    for number in range(12):
        other = create_file(store, records, {"family_name": f"Muster{number}"}, {})
        assert isinstance(other.person_id, int)
    assert cost() == before


def test_nothing_is_written_when_nothing_changed(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    title(records, case, date(2026, 12, 1))
    kept(store, catalogue, case)
    with store.unit() as unit:
        assert keeping.keep_in(unit, (case.id,)) == 0


def test_a_passport_is_a_deadline_of_the_person(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    with store.unit() as unit:
        version = unit.session.get_one(Person, case.person_id).version
    records.change(Person, case.person_id, version, {"passport_expires_on": date(2027, 2, 1)})
    assert [row.kind for row in kept(store, catalogue, case)] == ["F_PASS_ABLAUF"]


def test_no_way_of_writing_changes_or_removes_a_deadline_without_trace(
    store: Store, records: Records, case: Case
) -> None:
    values = {"kind": "F_SONST", "due_on": TODAY + timedelta(days=7), "title": "Beispiel"}
    deadline = deciding.add_deadline(store, records, case.id, values)
    with pytest.raises(NotAllowed):
        records.change(Deadline, deadline.id, deadline.version, {"state": "ERLEDIGT"})
    records.put_back(records.remove(Deadline, deadline.id))
    deciding.finish(store, records, deadline.id, "Beispiel abgegeben")
    with pytest.raises(UserError):
        records.remove(Deadline, deadline.id)
    step, _ = radar.steps_of(store, deadline.id)[0]
    with pytest.raises(NotAllowed):
        records.change(DeadlineStep, step.id, step.version, {"reason": "Anders"})
    with pytest.raises(NotAllowed):
        records.remove(DeadlineStep, step.id)


def test_a_restricted_file_is_in_no_list_of_deadlines(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    values = {"kind": "F_SONST", "due_on": TODAY, "title": "Beispiel"}
    deciding.add_deadline(store, records, case.id, values)
    assert len(radar.radar(store, catalogue)) == 1
    with store.unit() as unit:
        unit.session.get_one(Person, case.person_id).restricted = True
        unit.commit()
    assert radar.radar(store, catalogue) == ()
    assert len(radar.of_case(store, catalogue, case.id)) == 1


def test_a_notice_served_in_no_year_of_ours_counts_nothing(
    store: Store, records: Records, case: Case
) -> None:
    with pytest.raises(UserError) as refused:
        deciding.add_deadline(
            store, records, case.id, {"kind": "F_WIDERSPRUCH", "served_on": date.max}
        )
    assert refused.value.field == "due_on"
