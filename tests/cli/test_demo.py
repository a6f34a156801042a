"""`kimdesk demo`: the same seed gives the same people, on this day and on another one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kimdesk.base.clock import Clock, FixedClock
from kimdesk.demo.store import (
    COUNSELLOR,
    COUNSELLOR_PASSPHRASE,
    LEAD,
    LEAD_PASSPHRASE,
    STEWARD,
    STEWARD_PASSPHRASE,
)
from kimdesk.statistics.model import FactContact, FactState
from kimdesk.statistics.opening import open_statistics
from kimdesk.statistics.quarters import Quarter, quarters
from kimdesk.vault.vault import unlock
from tests.cli.conftest import CommandLine

# What opening and closing write, and what is random so that no two stores share a key.
OWN = (
    *("access_log", "letter_template", "office_settings", "staff"),
    *("statistics_fact", "statistics_barrier"),
)


def demo(run: CommandLine, name: str, seed: int, day: datetime) -> Path:
    folder = run.folder / name
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kimdesk.demo.store.Clock", lambda: FixedClock(day))
        words = ("--cases", 5, "--seed", seed, "--store", folder, "--no-window", "--json")
        done = run("demo", *words)
        patch.setattr("kimdesk.cli.opening.Clock", lambda: FixedClock(day))
        opening = ("--user", LEAD, "--passphrase-file", run.file(LEAD_PASSPHRASE))
        checked = run("check", folder, *opening)
    assert (done.code, done.err, done.said["store"]) == (0, "", str(folder))
    assert checked.code == 0, checked.out
    return folder


def rows(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """The content of all tables."""
    with unlock(folder, LEAD, LEAD_PASSPHRASE, Clock()) as opened:
        cases = opened.cases_connection()
        names = [
            name
            for (name,) in cases.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                " AND name NOT LIKE 'sqlite%' ORDER BY name"
            ).fetchall()
        ]
        return {
            name: sorted(cases.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608 - own names
            for name in names
            if name not in OWN
        }


def test_the_same_seed_gives_the_same_content(run: CommandLine) -> None:
    day = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    first, again, other = (
        demo(run, name, seed, day) for name, seed in (("a", 3), ("b", 3), ("c", 4))
    )
    assert rows(first) == rows(again)
    assert rows(first)["person"] != rows(other)["person"]


def test_on_another_day_the_same_people_stand_in_its_light(run: CommandLine) -> None:
    first = demo(run, "a", 3, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    later = demo(run, "b", 3, datetime(2028, 2, 29, 23, 30, tzinfo=UTC))

    def names(folder: Path) -> list[str]:
        with unlock(folder, LEAD, LEAD_PASSPHRASE, Clock()) as opened:
            statement = "SELECT family_name || given_name FROM person ORDER BY id"
            return [name for (name,) in opened.cases_connection().execute(statement).fetchall()]

    assert names(first) == names(later)


def test_everybody_of_the_demo_can_open_it_with_what_is_printed(run: CommandLine) -> None:
    folder = run.folder / "Demo.kimdesk"
    done = run("demo", "--cases", 2, "--store", folder, "--no-window")
    assert done.code == 0
    for login, passphrase in ((LEAD, LEAD_PASSPHRASE), (COUNSELLOR, COUNSELLOR_PASSPHRASE)):
        assert f"{login}  /  {passphrase}" in done.out
        opening = ("--user", login, "--passphrase-file", run.file(passphrase))
        assert run("search", folder, "xyz", *opening).code == 0
    assert f"{STEWARD}  /  {STEWARD_PASSPHRASE}" in done.out


def test_the_demo_has_numbers_for_many_quarters_that_its_steward_may_see(run: CommandLine) -> None:
    folder = run.folder / "Demo.kimdesk"
    assert run("demo", "--store", folder, "--no-window").code == 0
    with unlock(folder, STEWARD, STEWARD_PASSPHRASE, Clock()) as opened:
        statistics = open_statistics(opened, Clock())
        with statistics.unit() as unit:
            stock = select(FactState.moment, func.count()).where(FactState.moment.like("%Q%"))
            counted = unit.session.execute(stock.group_by(FactState.moment))
            found = {row[0]: row[1] for row in counted}
            contacts = set(unit.session.scalars(select(FactContact.quarter)))
    past = Quarter.of(Clock().today()).previous
    for quarter in quarters(Quarter(past.year - 1, past.number), past):
        assert found[str(quarter)] >= 3
        assert str(quarter) in contacts


def test_a_demo_overwrites_nothing(run: CommandLine) -> None:
    (run.folder / "Brief.txt").write_text("Brief")
    done = run("demo", "--store", run.folder, "--no-window", "--json")
    assert (done.code, done.said["error"]["kind"]) == (2, "input")
    assert [path.name for path in run.folder.iterdir()] == ["Brief.txt"]
