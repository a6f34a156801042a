"""The process leaves no dumps, and its files are its owner's."""

import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import ctypes, os, resource, sys
from kimdesk.base.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE))
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
open(sys.argv[1], "w").close()
os.mkdir(sys.argv[2])
"""


@pytest.mark.parametrize("times", [1, 2])
def test_no_core_file_no_foreign_reading_no_open_files(tmp_path: Path, times: int) -> None:
    run = subprocess.run(
        [
            *(sys.executable, "-c", CODE.replace("harden()\n", "harden()\n" * times, 1)),
            *(str(tmp_path / "file"), str(tmp_path / "folder")),
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.split("\n") == ["(0, 0)", "0", ""]
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700
