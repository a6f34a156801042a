"""Real processes that work on a store and are killed, at a named event or at any moment."""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.vault.cheap import cheap_keys

_METHODS = multiprocessing.get_all_start_methods()
_CONTEXT: Any = multiprocessing.get_context("forkserver" if "forkserver" in _METHODS else "spawn")
if "forkserver" in _METHODS:
    _CONTEXT.set_forkserver_preload(["tests.faults.deeds"])

Deed = Callable[..., None]


class Events:
    """In the victim: tells its events; at number `stop_at` it waits there to be killed."""

    def __init__(self, pipe: Connection, stop_at: int) -> None:
        self._pipe = pipe
        self._left = stop_at

    def tell(self, what: str) -> None:
        """One event, known outside before anything else happens."""
        self._pipe.send_bytes(what.encode())
        self._left -= 1
        if self._left == 0:
            self._pipe.recv_bytes()

    def progress(self, _done: int, _total: int) -> None:
        """The same as a progress report."""
        self.tell("progress")

    def trace(self, _statement: str) -> None:
        """The same for each statement of a database connection."""
        self.tell("statement")


def _live(pipe: Connection, deed: Deed, stop_at: int, arguments: tuple[object, ...]) -> None:
    with cheap_keys():
        deed(Events(pipe, stop_at), *arguments)


def killed_at(stop_at: int, deed: Deed, *arguments: object) -> list[str]:
    """Let a process do `deed` up to its event number `stop_at` and kill it exactly there.

    The events it told; fewer than `stop_at` when the deed came to its end before.
    """
    process, pipe = _start(deed, stop_at, arguments)
    told: list[str] = []
    try:
        while len(told) < stop_at:
            told.append(pipe.recv_bytes().decode())
    except EOFError:
        pass
    _kill(process)
    return told


def killed_after(count: int, delay: float, deed: Deed, *arguments: object) -> list[str]:
    """Kill a process `delay` seconds after its event number `count`; all events it told."""
    process, pipe = _start(deed, 0, arguments)
    told = [pipe.recv_bytes().decode() for _ in range(count)]
    until = time.perf_counter() + delay
    while time.perf_counter() < until:
        pass
    _kill(process)
    try:
        while True:
            told.append(pipe.recv_bytes().decode())
    except EOFError:
        return told


def finished(deed: Deed, *arguments: object) -> list[str]:
    """Let a process do `deed` to its end; the events it told."""
    return killed_at(1_000_000, deed, *arguments)


def _start(deed: Deed, stop_at: int, arguments: tuple[object, ...]) -> tuple[Any, Connection]:
    ours, theirs = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_live, args=(theirs, deed, stop_at, arguments))
    process.start()
    theirs.close()
    return process, ours


def _kill(process: Any) -> None:
    process.kill()
    process.join()


def store_files(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
