"""Unused objects are searched for in the window's thread, and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kimdesk.desktop.shell.collecting import Collector


@pytest.fixture
def collected() -> Iterator[list[int]]:
    """The threads in which a search was made."""
    threads: list[int] = []

    def note(phase: str, _: object) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


def make_rings() -> None:
    for _ in range(5_000):
        ring: list[object] = []
        ring.append(ring)


def test_another_thread_makes_objects_and_searches_for_none(
    qapp: QApplication, collected: list[int]
) -> None:
    collector = Collector(qapp)
    worker = threading.Thread(target=make_rings)
    worker.start()
    worker.join()
    assert collected == []
    collector.look()
    assert set(collected) == {threading.get_ident()}
