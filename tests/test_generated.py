"""What is generated and committed is what its sources say: forms and translations."""

import shutil
from pathlib import Path

import pytest

import dev


def test_forms_are_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed = {path.name: path.read_text("utf-8") for path in dev.FORMS.glob("ui_*.py")}
    monkeypatch.setattr(dev, "FORMS", tmp_path)
    dev.forms([])
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == committed


def test_translation_lists_the_texts_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / dev.TRANSLATION.name
    shutil.copy(dev.TRANSLATION, fresh)
    committed = dev.TRANSLATION
    monkeypatch.setattr(dev, "TRANSLATION", fresh)
    dev.i18n([])
    assert fresh.read_text("utf-8") == committed.read_text("utf-8")
    assert fresh.with_suffix(".qm").read_bytes() == committed.with_suffix(".qm").read_bytes()
