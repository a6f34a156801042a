"""A disk that is full: a clear sentence, nothing half done, everything before it kept."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.vault import blobs
from kimdesk.vault.backup import back_up, save_backup
from kimdesk.vault.integrity import check
from kimdesk.vault.restore import restore, with_passphrase
from tests.faults import deeds
from tests.faults.victim import finished
from tests.support.filled import LOGIN, PASSPHRASE, Filled, filled, store_of

NUMBERS = ["AWO1-2026-0000", "AWO1-2026-0001", "AWO1-2026-0002"]


def mounted(folder: Path, megabytes: int) -> bool:
    """Make `folder` a disk of its own, where this is allowed."""
    folder.mkdir()
    if shutil.which("mount") is None:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "kimdesk-test", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with 5 MB of room; where no disk can be made, the space is only reckoned."""
    folder = tmp_path / "disk"
    if mounted(folder, 5):
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)  # noqa: S607
        return
    with pytest.MonkeyPatch.context() as patch:
        usage = shutil.disk_usage(folder)
        patch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1024 * 1024))
        yield folder


@pytest.mark.parametrize("more", [1, 4096, 20_000, 100_000])
def test_saving_until_nothing_fits_loses_nothing_and_says_so(store: Filled, more: int) -> None:
    size = (store.folder / "cases-1.db").stat().st_size
    *saved, said = finished(deeds.save_until_full, store.folder, 100, size + more)
    assert said.endswith(".")
    assert "Datenträger" in said
    assert store.numbers() == [*NUMBERS, *(f"AWO1-2026-{int(number):04d}" for number in saved)]
    with store.unlock() as opened:
        assert check(opened) == []


@pytest.mark.parametrize("most", [0, 100_000, blobs.CHUNK_BYTES, 2_500_000])
def test_a_document_that_does_not_fit_leaves_nothing(store: Filled, most: int) -> None:
    before = sorted(path.name for path in (store.folder / "blobs").iterdir())
    (said,) = finished(deeds.put_document_until_full, store.folder, most)
    assert "Datenträger" in said
    assert sorted(path.name for path in (store.folder / "blobs").iterdir()) == before
    with store.unlock() as opened:
        assert check(opened) == []


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.6, 0.95])
def test_a_backup_that_does_not_fit_leaves_no_half_file(
    store: Filled, tmp_path: Path, share: float
) -> None:
    target = tmp_path / "Sicherungen"
    with store.unlock() as opened:
        old = back_up(opened, target)
    most = int(old.stat().st_size * share)
    (said,) = finished(deeds.back_up_until_full, store.folder, target, most)
    assert said.endswith(".")
    assert list(target.iterdir()) == [old]
    assert not (store.folder / "backup.part").exists()
    with store.unlock() as opened:
        assert check(opened) == []


def test_a_full_stick_is_said_and_keeps_what_is_on_it(
    store: Filled, tmp_path: Path, small_disk: Path
) -> None:
    (small_disk / "alt.kimbak").write_bytes(b"x" * 1000)
    with store.unlock() as opened:
        with pytest.raises(EnvironmentProblem, match="nicht genug Platz"):
            save_backup(opened, small_disk / "neu.kimbak")
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    proof = with_passphrase(LOGIN, PASSPHRASE)
    with pytest.raises(EnvironmentProblem, match="nicht genug Platz"):
        restore(file, small_disk / "Neu.kimdesk", proof, store.clock)
    assert [path.name for path in small_disk.iterdir()] == ["alt.kimbak"]


def test_a_store_on_a_full_disk_goes_on_when_there_is_room_again(small_disk: Path) -> None:
    store = filled(small_disk / "Beispiel.kimdesk")
    with store.unlock() as opened:
        filling = small_disk / "voll"
        with filling.open("wb") as file:
            file.truncate(0)
        with pytest.raises(EnvironmentProblem, match="voll"):
            blobs.put(store.folder, bytes(5 * blobs.CHUNK_BYTES))
        filling.unlink()
        with store_of(opened).unit() as unit:
            unit.log("AENDERN", "case", 1)
            unit.commit()
        assert check(opened) == []
    assert store.numbers() == NUMBERS
