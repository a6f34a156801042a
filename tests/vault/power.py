"""A disk that writes down what happens to it, so that every moment of a power cut can be tried.

Models of what a disk holds after the cut: A everything so far; B contents only if they were
synced; D renames only if the folder was synced; BD both.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kimdesk.vault import files

MODELS = ("A", "B", "D", "BD")


@dataclass(slots=True)
class Recorder:
    """What was done: ("write", name, bytes), ("fsync", name), ("rename", from, to), ("folder",)."""

    steps: list[tuple[Any, ...]] = field(default_factory=list)
    names: dict[int, str | None] = field(default_factory=dict)
    cut_at: int = -1

    def _step(self, *step: Any) -> None:
        if len(self.steps) == self.cut_at:
            os._exit(9)
        self.steps.append(step)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        descriptor = os.open(path, flags, mode)
        folder = Path(path).is_dir()
        self.names[descriptor] = None if folder else Path(path).name
        if not folder:
            self._step("write", Path(path).name, None)
        return descriptor

    def write(self, descriptor: int, content: bytes) -> int:
        # Short writes are allowed, so they happen here.
        written = os.write(descriptor, bytes(content)[:9000])
        self._step("write", self.names[descriptor], bytes(content)[:written])
        return written

    def fsync(self, descriptor: int) -> None:
        os.fsync(descriptor)
        name = self.names[descriptor]
        self._step("folder") if name is None else self._step("fsync", name)

    def rename(self, path: Path, target: Path) -> Path:
        os.replace(path, target)  # noqa: PTH105 - Path.replace is what is replaced
        self._step("rename", path.name, target.name)
        return target

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)


@contextmanager
def recording(cut_at: int = -1) -> Iterator[Recorder]:
    """Within this block the store's own file operations are written down.

    With `cut_at` the process ends hard right after that many steps.
    """
    recorder = Recorder(cut_at=cut_at)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "os", recorder)
        patch.setattr(
            Path,
            "replace",
            lambda path, target: recorder.rename(path, target),  # noqa: PLW0108 - a method
        )
        yield recorder


def after(before: dict[str, bytes], steps: list[tuple[Any, ...]], model: str) -> dict[str, bytes]:
    """What the folder holds after these steps and the cut, by `model`."""
    shown, synced = dict(before), dict(before)
    durable = dict(before)
    for step in steps:
        if step[0] == "write" and step[2] is None:
            shown[step[1]] = b""
            synced[step[1]] = b""
        elif step[0] == "write":
            shown[step[1]] += step[2]
        elif step[0] == "fsync":
            synced[step[1]] = shown[step[1]]
            durable[step[1]] = shown[step[1]]
        elif step[0] == "rename":
            shown[step[2]] = shown.pop(step[1])
            synced[step[2]] = synced.pop(step[1])
        elif step[0] == "folder":
            durable = dict(synced)
    return {"A": shown, "B": synced, "D": {**shown, **_old_names(before, shown, durable)}}.get(
        model, durable
    )


def _old_names(
    before: dict[str, bytes], shown: dict[str, bytes], durable: dict[str, bytes]
) -> dict[str, bytes]:
    """The files whose rename has not reached the disk."""
    return {name: durable[name] for name in before if name in shown and name in durable}
