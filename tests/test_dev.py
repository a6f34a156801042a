"""The set-up script on machines that lack something."""

import os
import sys

import pytest

import dev


def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "loads", lambda _: False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.missing_packages() == list(dev.TOOLKIT_LIBRARIES.values())
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.missing_packages()[-1] == "libxcb-shape0"


def test_without_root_the_line_to_run_is_said_in_two_languages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.Stop) as stopped:
        dev.install_with_apt(["libgl1"])
    line = "sudo apt-get install -y --no-install-recommends libgl1\n"
    assert f"{stopped.value}\n".count(line) == 2
    assert stopped.value.exit_code == 3


def test_pip_settings_of_the_machine_are_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_FIND_LINKS", "one two")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert dev.uv_environment() == {
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "UV_FIND_LINKS": "one,two",
        "UV_NO_INDEX": "1",
    }


def test_the_installer_itself_is_locked() -> None:
    entry = dev.lock_entry("uv").splitlines()
    assert entry[0].startswith("uv==")
    assert all(line.strip().startswith("--hash=sha256:") for line in entry[1:])


def test_a_changed_lock_asks_for_a_new_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.fingerprint()
    monkeypatch.setattr(dev, "LOCK", dev.ROOT / "pyproject.toml")
    assert dev.fingerprint() != before
