"""Files that are replaced as a whole: what lies under their temporary name is never used."""

import stat
from pathlib import Path

import pytest

from kimdesk.vault.files import replace_file, write_private


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """The temporary name under which `brief.pdf` is written first."""
    return tmp_path / "brief.pdf.part"


def test_a_link_under_the_temporary_name_leads_nowhere(tmp_path: Path, left: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("as it was")
    left.symlink_to(victim)
    replace_file(tmp_path / "brief.pdf", b"content")
    assert victim.read_text() == "as it was"
    assert (tmp_path / "brief.pdf").read_bytes() == b"content"
    assert not (tmp_path / "brief.pdf").is_symlink()


def test_a_file_that_others_may_read_is_not_written_into(tmp_path: Path, left: Path) -> None:
    left.touch()
    left.chmod(0o666)
    with left.open("rb") as spy:
        replace_file(tmp_path / "brief.pdf", b"content")
        assert spy.read() == b""
    assert stat.S_IMODE((tmp_path / "brief.pdf").stat().st_mode) == 0o600


def test_a_sheet_or_list_that_somebody_saves_is_the_owners_alone(tmp_path: Path) -> None:
    sheet = tmp_path / "bogen.pdf"
    for content in (b"first, longer", b"second"):
        write_private(sheet, content)
        assert sheet.read_bytes() == content
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
