"""The window with a file in it, as the tests of the client files have it."""

from collections.abc import Callable

from tests.desktop.files.conftest import Desk, MakeDesk, desk, make_desk

__all__ = ["Desk", "MakeDesk", "desk", "elsewhere", "make_desk"]


def elsewhere(desk: Desk, *acts: Callable[[], object]) -> None:
    """Something else writes while the file is open, in the thread that owns the store."""
    for act in acts:
        desk.session.jobs.run(desk.window, act)
    desk.settle()
