"""What the dialog of open points asks for in the store thread."""

from collections.abc import Callable, Sequence

from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.statistics.closing import accepted
from kimdesk.statistics.closing.looking_through import declare as declare_quarter
from kimdesk.statistics.closing.looking_through import look_through
from kimdesk.statistics.closing.points import Point
from kimdesk.vault.work import Store

Progress = Callable[[int, int], None]
Act = Callable[..., None]

accept = accepted.accept
ask_again = accepted.ask_again


def look(desk: StatisticsDesk, quarter: str, progress: Progress) -> tuple[Point, ...]:
    """All points of the quarter in the files that may be opened."""
    store = _store(desk)
    return look_through(store, desk.statistics, desk.catalogue, quarter, progress=progress)


def decide(
    act: Act, desk: StatisticsDesk, quarter: str, points: Sequence[Point], *more: object
) -> None:
    """Accept points, or open them again."""
    act(_store(desk), quarter, points, *more)


def declare(desk: StatisticsDesk, quarter: str) -> None:
    """Say that the quarter may be closed."""
    declare_quarter(desk.statistics, quarter)


def _store(desk: StatisticsDesk) -> Store:
    assert desk.store is not None  # noqa: S101 - offered to who sees cases only
    return desk.store
