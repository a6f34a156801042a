"""The tests can fail: without a step of the method the attacker finds something."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kimdesk.statistics.disclosure import auditing
from kimdesk.statistics.disclosure.certificate import Certificate
from kimdesk.statistics.disclosure.parameters import RULES
from kimdesk.statistics.disclosure.solving import CannotAudit
from tests.statistics.disclosure.conftest import History, history_of
from tests.statistics.disclosure.offices import CROSSED, ONE_WAY, Office

REGIONS = tuple(spec for spec in ONE_WAY if spec.dimensions == ("region",))


@pytest.fixture
def without_audit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither gate nor certificate: what was proposed leaves."""
    monkeypatch.setattr(auditing, "blank", lambda *_: set())
    monkeypatch.setattr(auditing, "certify", lambda *_: Certificate())


def _leaks_in(make: Callable[[int], History], seeds: range) -> int:
    return sum(len(make(seed).spy().leaks()) for seed in seeds)


@pytest.mark.usefixtures("without_audit")
def test_without_rounding_every_small_count_is_told() -> None:
    history = history_of(ONE_WAY, 1, 60, 1, replace(RULES, base=1))
    spy = history.spy()
    leaks = spy.leaks()
    assert len(leaks) > 10
    assert all(leak.low == pytest.approx(leak.count) for leak in leaks)


@pytest.mark.usefixtures("without_audit")
def test_without_the_audit_rounded_numbers_alone_tell_on_some() -> None:
    assert _leaks_in(lambda seed: history_of(REGIONS, seed, 100, 8), range(3)) > 0


def test_without_history_quarters_together_tell_on_some(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each quarter is audited, but as if it were the first."""
    known = auditing.Audit._known  # noqa: SLF001 - a step of it is left out
    monkeypatch.setattr(auditing.Audit, "_known", lambda self, bundles: known(self, bundles[-1:]))
    assert _leaks_in(lambda seed: history_of(REGIONS, seed, 100, 8), range(3)) > 0


def test_with_audit_and_history_the_same_offices_tell_on_nobody() -> None:
    assert _leaks_in(lambda seed: history_of(REGIONS, seed, 100, 8), range(3)) == 0


def _told_by_correction(rules_changed: int) -> int:
    """How many numbers a correction by a single person changes, over some offices."""
    changed = 0
    for seed in range(6):
        office = Office(seed, 60)
        history = History(ONE_WAY, replace(RULES, least_changed=rules_changed))
        data = office.next_quarter("2026Q1")
        history.give_away(data)
        history.give_away(office.correct(data, 1))
        one, other = history.releases
        changed += sum(
            table.numbers != again.numbers
            for table, again in zip(one.tables, other.tables, strict=True)
        )
    return changed


def test_without_the_five_person_rule_a_late_person_changes_numbers_and_with_it_none() -> None:
    assert _told_by_correction(0) > 0
    assert _told_by_correction(RULES.least_changed) == 0


def test_without_admission_most_numbers_are_a_nought_and_say_nothing() -> None:
    """What admission is for: not safety but numbers that still add up to the office."""
    loose = replace(RULES, mean_one_way=0, mean_more=0, least_flow=0, least_persons=0)
    lost = []
    for rules in (loose, RULES):
        history = history_of(CROSSED, 5, 60, 1, rules)
        table = history.releases[0].table("status-region-BE")
        assert table is not None
        total = history.releases[0].totals["BE"]
        shown = sum(number or 0 for number in table.numbers.values())
        lost.append(abs(total - shown) / total)
    assert lost[0] > lost[1]


def test_whatever_the_solver_cannot_prove_leaves_as_totals(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """I8: a solver that gives no answer."""

    def refuse(*_: object) -> None:
        raise CannotAudit

    for step in ("blank", "certify"):
        with monkeypatch.context() as patched:
            patched.setattr(auditing, step, refuse)
            history = history_of(ONE_WAY, 1, 60, 2)
        for release in history.releases:
            assert all(not table.numbers for table in release.tables)
            assert release.totals["BE"] > 50
            assert [note.code for note in release.notes] == ["totals_only"]
