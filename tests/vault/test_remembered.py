"""An older complete copy put back is noticed by what the machine remembers."""

import shutil
from pathlib import Path

import pytest

from kimdesk.vault import remembered
from tests.vault.conftest import Made


def copy_of(made: Made, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made.folder, tmp_path / "Kopie"))


def put_back(made: Made, copy: Path) -> None:
    shutil.rmtree(made.folder)
    shutil.copytree(copy, made.folder)


def test_an_older_copy_put_back_is_noticed_until_it_is_accepted(made: Made, tmp_path: Path) -> None:
    made.unlock().close()
    copy = copy_of(made, tmp_path)
    with made.unlock() as opened:
        assert opened.older_copy_warning is None
        opened.anchor("cases", 12, bytes(range(32)))
    put_back(made, copy)
    for _ in range(2):
        with made.unlock() as opened:
            assert opened.older_copy_warning is not None
            assert "frühere Kopie" in opened.older_copy_warning
            opened.anchor("cases", 3, bytes(32))
    with made.unlock() as opened:
        opened.accept_older_copy()
        assert opened.older_copy_warning is None
    with made.unlock() as opened:
        assert opened.older_copy_warning is None


def test_a_log_with_another_end_at_the_same_place_is_noticed(made: Made, tmp_path: Path) -> None:
    with made.unlock() as opened:
        opened.anchor("cases", 12, bytes(32))
    copy = copy_of(made, tmp_path)
    with made.unlock() as opened:
        opened.anchor("cases", 13, bytes(32))
    put_back(made, copy)
    with made.unlock() as opened:
        opened.anchor("cases", 13, b"\x01" * 32)
    with made.unlock() as opened:
        assert opened.older_copy_warning is not None


def test_the_end_of_the_log_stands_in_the_header(made: Made) -> None:
    with made.unlock() as opened:
        assert opened.anchored("cases") is None
        opened.anchor("cases", 12, b"\x02" * 32)
    with made.unlock() as opened:
        head = opened.anchored("cases")
        assert head is not None
        assert (head.seq, head.hash) == (12, b"\x02" * 32)
        assert opened.anchored("statistics") is None


def test_stores_are_remembered_apart_and_without_names(made: Made) -> None:
    made.unlock().close()
    text = (remembered.state_folder() / "stores.json").read_text(encoding="ascii")
    assert made.folder.name not in text
    assert "Muster" not in text
    assert remembered.recall("0" * 32) is None


@pytest.mark.parametrize("content", [b"", b"[]", b'{"x": 1}', b"\xff", b"[" * 99999])
def test_a_damaged_memory_is_no_obstacle(made: Made, content: bytes) -> None:
    made.unlock().close()
    path = remembered.state_folder() / "stores.json"
    path.write_bytes(content)
    with made.unlock() as opened:
        assert opened.older_copy_warning is None
    for strange in ('"x"', "Infinity"):
        text = f'{{"{opened_id(made)}": {{"generation": {strange}, "seq": 1, "heads": {{}}}}}}'
        path.write_text(text, encoding="ascii")
        made.unlock().close()


def opened_id(made: Made) -> str:
    with made.unlock() as opened:
        return opened.vault_id


def test_a_machine_that_cannot_remember_does_without(made: Made) -> None:
    folder = remembered.state_folder()
    made.unlock().close()
    shutil.rmtree(folder)
    folder.write_bytes(b"a file in the way")
    with made.unlock() as opened:
        assert opened.older_copy_warning is None
