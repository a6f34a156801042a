"""`kimdesk city` where there is nothing to show."""

from pathlib import Path

import pytest

from kimdesk.cli.__main__ import main


def test_a_folder_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["city", str(tmp_path / "fehlt")]) != 0
    assert "Ordner" in capsys.readouterr().err


def test_without_a_screen_the_window_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["city", str(tmp_path)]) == 4
    assert "Bildschirm" in capsys.readouterr().err
