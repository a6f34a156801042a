"""Quarters of the demo store that were given to an invented city, so that the next can follow."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from kimdesk.base.clock import Clock, FixedClock
from kimdesk.base.resources import resource
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.office import building, kept, releasing
from kimdesk.bundles.office.keys import keep_keyring, keyring, make_key
from kimdesk.bundles.office.posts import set_posts
from kimdesk.bundles.statistics.reading import read
from kimdesk.bundles.statistics.receipts import receipt
from kimdesk.reference import load_catalogue
from kimdesk.statistics.opening import StatisticsStore, open_statistics
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import unlock

# So many quarters before the last one that has ended were given away.
_GIVEN = 2
_POSTS = 150
_DAYS_LATER = 9


def city_key() -> SecretKey:
    """The key of the invented city, which everybody may know."""
    return SecretKey.read(resource("demo", "demostadt.kimsecret").read_bytes())


def exchange_keys(opened: OpenVault, statistics: StatisticsStore) -> None:
    """The office has its key and has compared the city's."""
    make_key(opened, statistics)
    with statistics.unit() as unit:
        keep_keyring(unit, keyring(unit).add(city_key().public, compared=True))
        unit.commit()


def give_quarters(
    folder: Path, clock: Clock, lead: tuple[str, str], steward: tuple[str, str]
) -> None:
    """Close, release and have answered what lies further back; login and passphrase of both."""
    last = Quarter.of(clock.today()).previous
    for quarter in _before(last, _GIVEN):
        day = quarter.last_day + timedelta(days=_DAYS_LATER)
        then = FixedClock(datetime.combine(day, time(9), UTC))
        with unlock(folder, *steward, clock) as opened:
            statistics = open_statistics(opened, then)
            set_posts(statistics, str(quarter), _POSTS)
            sequence = building.build(statistics, load_catalogue(), opened.office, str(quarter))
        with unlock(folder, *lead, clock) as opened:
            statistics = open_statistics(opened, then)
            releasing.release(opened, statistics, sequence)
            manifest = read(kept.content(statistics, sequence)).manifest
            answer = receipt(manifest, city_key(), manifest.hash)
            releasing.take_receipt(statistics, opened.office.code, answer.file())


def _before(quarter: Quarter, count: int) -> list[Quarter]:
    found: list[Quarter] = []
    for _ in range(count):
        quarter = quarter.previous
        found.insert(0, quarter)
    return found
