"""Seven daily, four weekly, two monthly backups stay, none older than 90 days."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kimdesk.vault.rotation import Kept, backups_of, new_name, rotate, superfluous

NOW = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
VAULT = "12345678" + "0" * 24


def kept(days_ago: float) -> Kept:
    at = NOW.replace(tzinfo=None) - timedelta(days=days_ago)
    return Kept(at, Path(f"{days_ago}"))


def days_left(all_: list[Kept]) -> list[float]:
    gone = superfluous(all_, NOW)
    return sorted(float(each.path.name) for each in all_ if each not in gone)


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    left = days_left([kept(day) for day in range(365)])
    assert left[:7] == [0, 1, 2, 3, 4, 5, 6]
    # 20 November 2026 is a Friday: the weeks before end on the Sundays 5, 12, 19 days ago,
    # the month before ends 20 days ago.
    assert left[7:] == [12, 19, 20]


def test_of_one_day_the_newest_stays() -> None:
    assert days_left([kept(0), kept(0.1), kept(0.2)]) == [0]


def test_none_stays_longer_than_ninety_days_except_the_only_one() -> None:
    assert days_left([kept(0), kept(89), kept(91)]) == [0, 89]
    assert days_left([kept(200)]) == [200]


def test_only_own_names_are_removed(tmp_path: Path) -> None:
    new = tmp_path
    for day in range(40):
        new = tmp_path / new_name("AWO1", VAULT, NOW - timedelta(days=39 - day))
        new.touch()
    other = tmp_path / new_name("DRK2", "f" * 32, NOW - timedelta(days=80))
    own = tmp_path / "vor dem Umzug.kimbak"
    for file in (other, own):
        file.touch()
    assert rotate(new, VAULT, NOW) == 30
    assert len(backups_of(tmp_path, VAULT)) == 10
    assert other.exists()
    assert own.exists()


def test_the_backup_just_made_stays_though_the_clock_was_set_back(tmp_path: Path) -> None:
    new = tmp_path / new_name("AWO1", VAULT, NOW - timedelta(days=300))
    new.touch()
    for hour in range(3):
        (tmp_path / new_name("AWO1", VAULT, NOW - timedelta(hours=hour))).touch()
    assert rotate(new, VAULT, NOW) == 2
    assert new.exists()


def test_two_backups_of_one_second_have_two_names() -> None:
    assert len({new_name("AWO1", VAULT, NOW) for _ in range(50)}) > 1
