"""The lease: one holder at a time, named, never cleared by anybody else."""

import json
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import EnvironmentProblem
from kimdesk.vault.lease import InUse, Lease, holder_of
from tests.vault.conftest import Made


def test_the_lease_names_who_holds_it_and_is_empty_afterwards(
    tmp_path: Path, clock: FixedClock
) -> None:
    lease = Lease.take(tmp_path)
    lease.write("Erika Mustermann", clock)
    holder = holder_of(tmp_path)
    assert holder is not None
    assert holder.name == "Erika Mustermann"
    assert holder.since == "2026-11-02T08:30:00+00:00"
    lease.release()
    lease.release()
    assert holder_of(tmp_path) is None
    assert (tmp_path / "lease").read_bytes() == b""


def test_reading_the_lease_does_not_lose_it(tmp_path: Path, clock: FixedClock) -> None:
    lease = Lease.take(tmp_path)
    lease.write("Erika Mustermann", clock)
    for _ in range(3):
        holder_of(tmp_path)
        (tmp_path / "lease").read_bytes()
        with pytest.raises(InUse, match="Erika Mustermann"):
            Lease.take(tmp_path)
    lease.release()


def test_a_text_written_by_somebody_else_is_never_cleared(
    tmp_path: Path, clock: FixedClock
) -> None:
    lease = Lease.take(tmp_path)
    lease.write("Erika Mustermann", clock)
    foreign = json.dumps(
        {
            "name": "Karl Beispiel",
            "machine": "andere",
            "since": "2026-11-02T09:00:00+00:00",
            "pid": 1,
        }
    ).encode()
    (tmp_path / "lease").write_bytes(foreign)
    lease.release()
    assert (tmp_path / "lease").read_bytes() == foreign
    taken = Lease.take(tmp_path)
    assert taken.left_behind is not None
    assert taken.left_behind.name == "Karl Beispiel"
    taken.release()
    assert (tmp_path / "lease").read_bytes() == foreign


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"name": "x"}',
        b'{"name": "x", "machine": "y", "since": "gestern", "pid": 1}',
        b'{"name": "x", "machine": "y", "since": 5, "pid": 1}',
        b'{"name": "x", "machine": "y", "since": "2026-11-02T09:00:00+00:00", "pid": "z"}',
        b"[" * 4000,
        b"x" * 100_000,
    ],
)
def test_a_strange_text_is_no_obstacle(tmp_path: Path, clock: FixedClock, content: bytes) -> None:
    (tmp_path / "lease").write_bytes(content)
    lease = Lease.take(tmp_path)
    assert lease.left_behind is None
    with pytest.raises(InUse, match="in einem anderen Fenster"):
        Lease.take(tmp_path)
    lease.write("Erika Mustermann", clock)
    assert holder_of(tmp_path) is not None
    lease.release()


def test_where_nobody_ever_was_nobody_is_named(tmp_path: Path) -> None:
    assert holder_of(tmp_path) is None
    assert holder_of(tmp_path / "gibt es nicht") is None
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_the_place_of_the_lease_is_not_followed(made: Made, tmp_path: Path) -> None:
    victim = tmp_path / "brief.txt"
    victim.write_text("as it was")
    (made.folder / "lease").unlink()
    (made.folder / "lease").symlink_to(victim)
    with pytest.raises(EnvironmentProblem):
        made.unlock()
    assert victim.read_text() == "as it was"
