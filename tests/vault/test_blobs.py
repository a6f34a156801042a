"""Large documents are sealed files that cannot be read, cut, exchanged or left behind."""

import os
from pathlib import Path

import pytest

from kimdesk.base.errors import EnvironmentProblem, UserError
from kimdesk.vault import blobs
from kimdesk.vault.blobs import CHUNK_BYTES, FOLDER, INLINE_BYTES, MOST_BYTES, Stored

MARKER = b"Muster-Bescheid "
LARGE = MARKER * (3 * CHUNK_BYTES // len(MARKER))


def blob_file(folder: Path, stored: Stored) -> Path:
    return folder / FOLDER / stored.blob


def names_in(folder: Path) -> set[str]:
    return {file.name for file in (folder / FOLDER).iterdir()}


@pytest.mark.parametrize("size", [0, 1, INLINE_BYTES])
def test_small_contents_stay_in_the_database(tmp_path: Path, size: int) -> None:
    content = b"x" * size
    stored = blobs.put(tmp_path, content)
    assert stored == Stored(data=content)
    assert blobs.get(tmp_path, stored) == content
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [INLINE_BYTES + 1, 2 * CHUNK_BYTES, 2 * CHUNK_BYTES + 1])
def test_large_contents_come_back_as_they_were(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    stored = blobs.put(tmp_path, content)
    assert stored.data is None
    assert blobs.get(tmp_path, stored) == content


def test_nothing_of_the_content_can_be_read_in_the_folder(tmp_path: Path) -> None:
    stored = blobs.put(tmp_path, LARGE)
    assert MARKER not in blob_file(tmp_path, stored).read_bytes()
    assert stored.key is not None
    assert stored.key.hex() not in repr(stored)
    assert blob_file(tmp_path, stored).stat().st_mode & 0o077 == 0


def test_a_25_mb_limit_is_said_at_the_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="25 MB"):
        blobs.put(tmp_path, bytes(MOST_BYTES + 1))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", [0, CHUNK_BYTES - 1, CHUNK_BYTES + 20, -1])
def test_one_changed_byte_is_noticed(tmp_path: Path, place: int) -> None:
    stored = blobs.put(tmp_path, LARGE)
    sealed = bytearray(blob_file(tmp_path, stored).read_bytes())
    sealed[place] ^= 1
    blob_file(tmp_path, stored).write_bytes(sealed)
    with pytest.raises(EnvironmentProblem, match="beschädigt"):
        blobs.get(tmp_path, stored)


def test_chunks_cannot_be_cut_off_appended_or_swapped(tmp_path: Path) -> None:
    stored = blobs.put(tmp_path, LARGE)
    sealed = blob_file(tmp_path, stored).read_bytes()
    step = CHUNK_BYTES + 16
    one, two, rest = sealed[:step], sealed[step : 2 * step], sealed[2 * step :]
    for forged in (b"", one, one + two, two + one + rest, sealed + one, sealed[:-1], one + rest):
        blob_file(tmp_path, stored).write_bytes(forged)
        with pytest.raises(EnvironmentProblem):
            blobs.get(tmp_path, stored)


def test_two_files_cannot_be_exchanged(tmp_path: Path) -> None:
    first, second = blobs.put(tmp_path, LARGE), blobs.put(tmp_path, LARGE)
    blob_file(tmp_path, first).replace(blob_file(tmp_path, second))
    for stored in (first, second):
        with pytest.raises(EnvironmentProblem):
            blobs.get(tmp_path, stored)


def test_only_files_that_no_row_names_are_swept(tmp_path: Path) -> None:
    kept, orphan = blobs.put(tmp_path, LARGE), blobs.put(tmp_path, LARGE)
    (tmp_path / FOLDER / f"{orphan.blob}.part").write_bytes(b"")
    (tmp_path / FOLDER / "Notiz.txt").write_bytes(b"")
    assert blobs.sweep_orphans(tmp_path, {kept.blob}) == 2
    assert names_in(tmp_path) == {kept.blob, "Notiz.txt"}
    assert blobs.get(tmp_path, kept) == LARGE


def test_a_name_never_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "vault.key").write_bytes(b"x")
    blobs.remove(tmp_path, "../vault.key")
    assert (tmp_path / "vault.key").exists()
    with pytest.raises(EnvironmentProblem):
        blobs.get(tmp_path, Stored(blob="../vault.key", key=bytes(32)))


def test_a_removed_file_may_be_removed_again(tmp_path: Path) -> None:
    stored = blobs.put(tmp_path, LARGE)
    blobs.remove(tmp_path, stored.blob)
    blobs.remove(tmp_path, stored.blob)
    assert names_in(tmp_path) == set()
