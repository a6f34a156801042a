"""Stores made at no cost, in this process and in those that are killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.filled import Filled, filled
from tests.vault.cheap import cheap_keys


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cheap keys, and an own place for what the machine remembers."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    with cheap_keys():
        yield


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk")
