"""The self-test finds this checkout in order, and says so when something is missing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kimdesk import selftest
from kimdesk.base.text import set_language


def test_everything_works_from_another_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kimdesk", "selftest"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_what_is_missing_is_named_and_the_rest_still_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> None:
        raise FileNotFoundError("NotoSans")

    monkeypatch.setattr(selftest, "_checks", lambda: (("Fonts", missing), ("Rest", lambda: None)))
    set_language("en")
    assert selftest.main(as_json=True) == 1
    assert json.loads(capsys.readouterr().out) == {
        "ok": False,
        "checks": [
            {"name": "Fonts", "ok": False, "problem": "FileNotFoundError: NotoSans"},
            {"name": "Rest", "ok": True, "problem": ""},
        ],
    }
    assert selftest.main() == 1
    lines = capsys.readouterr().out.splitlines()
    assert "Fonts" in lines[0]
    assert "Rest" in lines[1]
