"""Every step of the assistant passes the accessibility audit."""

from pathlib import Path

import pytest

from kimdesk.desktop.importing.steps import COLUMNS, FILE, QUESTIONS, RESULT, TABLE, TRIAL
from tests.desktop.audit import audit
from tests.desktop.importing.assistant import LISTS, Assistant


@pytest.mark.parametrize("step", [FILE, TABLE, COLUMNS, QUESTIONS, TRIAL, RESULT])
def test_a_step_can_be_used_by_everybody(assistant: Assistant, step: int, tmp_path: Path) -> None:
    if step > FILE:
        assistant.load(LISTS / "export_altprogramm.csv")
    if step == COLUMNS:
        assistant.go_on()
        assistant.qtbot.waitUntil(lambda: assistant.page.steps.columns.complete)
    elif step > COLUMNS:
        assistant.to_questions()
    for _ in range(QUESTIONS, step):
        assistant.go_on()
    assert assistant.step == step
    assert audit(assistant.page) == []
