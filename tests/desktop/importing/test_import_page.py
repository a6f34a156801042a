"""Lists come in through the window, step by step, whole or not at all."""

from pathlib import Path

import pytest

from kimdesk.clients.importing import presets, read_table
from kimdesk.clients.importing.list_file import mapping_of
from kimdesk.desktop.importing.steps import COLUMNS, FILE, QUESTIONS, RESULT, TABLE, TRIAL
from tests.desktop.importing.assistant import LISTS, Assistant

SMALL = "Name;Vorname;geb. am;Nat.;Fallstufe\n{rows}"
LISTED = {
    "klientenliste.xlsx": "klientenliste.toml",
    "export_altprogramm.csv": "export_altprogramm.toml",
}


def write(folder: Path, *rows: str, name: str = "liste.csv") -> Path:
    file = folder / name
    file.write_text(SMALL.format(rows="\n".join(rows)), encoding="utf-8")
    return file


@pytest.mark.parametrize("name", LISTED)
def test_a_list_as_offices_keep_it_comes_in_by_answering_questions(
    assistant: Assistant, name: str
) -> None:
    assistant.load(LISTS / name)
    assert assistant.step == TABLE
    assistant.to_questions()
    assert assistant.step == QUESTIONS
    assistant.answer_as(mapping_of(LISTS / LISTED[name]))
    assistant.go_on()
    assert assistant.step == TRIAL
    preview = assistant.page.steps.trial.preview
    assert preview is not None
    assert len(preview.rejected) * 5 < len(preview.table.rows)
    assistant.go_on()
    assert assistant.step == RESULT
    assert assistant.cases() == len(preview.rows) > 20


def test_a_kept_mapping_is_recognised_the_next_time(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(LISTS / "export_altprogramm.csv")
    assistant.to_questions()
    assistant.answer_as(mapping_of(LISTS / "export_altprogramm.toml"))
    assistant.go_on()
    assistant.go_on()
    assistant.page.steps.result.keep()
    assistant.settle()
    assert len(presets(assistant.page.session.store)) == 1
    assistant.page.start_again()
    assistant.settle()
    assistant.load(LISTS / "export_altprogramm.csv")
    assistant.to_questions()
    assert assistant.step == TRIAL
    assert assistant.page.steps.trial.preview is not None
    assert assistant.page.steps.trial.preview.rows == ()
    assert not assistant.page.footer.next_button.isEnabled()


def test_nothing_is_written_before_the_last_button(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(write(tmp_path, "Muster;Mika;01.02.1990;syrisch;ST3_CM"))
    assistant.to_questions()
    assert assistant.step == TRIAL
    assert assistant.cases() == 0
    assert "1" in assistant.page.footer.next_button.text()
    assistant.go_on()
    assert assistant.step == RESULT
    assert assistant.cases() == 1


def test_an_open_value_rejects_its_rows_by_name(assistant: Assistant, tmp_path: Path) -> None:
    rows = ["Muster;Mika;01.02.1990;Quatschland;ST3_CM", "Beispiel;Bo;1991;syrisch;ST3_CM"]
    assistant.load(write(tmp_path, *rows))
    assistant.to_questions()
    assert assistant.step == QUESTIONS
    assistant.go_on()
    assert assistant.step == TRIAL
    rejected = assistant.page.steps.trial.rejected.rows.rows()
    assert [(row.row, row.column, row.value) for row in rejected] == [(2, "Nat.", "Quatschland")]
    assert assistant.page.steps.trial.open_questions.isVisible()
    assert assistant.page.steps.trial.row_view.rows.rows()[0].text == "Muster"


def test_an_answer_can_be_taken_back(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(write(tmp_path, "Muster;Mika;01.02.1990;Quatschland;ST3_CM"))
    assistant.to_questions()
    panel = assistant.page.steps.questions.panel
    panel.choose(len(panel.buttons) - 2)
    work = assistant.page.work
    assert work is not None
    assert work.open_questions == 0
    panel.choose(len(panel.buttons) - 1)
    assert work.open_questions == 1
    panel.choose(len(panel.buttons) - 2)
    assistant.go_on()
    assert assistant.page.steps.trial.preview is not None
    assert len(assistant.page.steps.trial.preview.rows) == 1


def test_a_column_can_be_taken_for_something_else(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(write(tmp_path, "Muster;Mika;01.02.1990;syrisch;ST3_CM"))
    assistant.go_on()
    field = assistant.page.steps.columns.fields["geb. am"]
    field.set_value("ignore")
    field.edited.emit()
    assistant.go_on()
    preview = assistant.page.steps.trial.preview
    assert preview is not None
    assert "birth_date" not in preview.rows[0].values


def test_the_rejected_rows_become_a_file_to_repair(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(write(tmp_path, "Muster;Mika;31.02.1990;syrisch;ST3_CM"))
    assistant.to_questions()
    if assistant.step == QUESTIONS:
        assistant.go_on()
    file = tmp_path / "abgelehnt.csv"
    assistant.page.rejected_to(file)
    assistant.settle()
    table = read_table(file.read_bytes(), file.name)
    assert table.rows[0].cells[0] == "Muster"
    assert "nicht verschlüsselt" in assistant.said


def test_another_heading_row_reads_the_list_again(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Liste 2026;;\nName;Vorname;Fallstufe\nMuster;Mika;ST3_CM\n", encoding="utf-8")
    assistant.load(file)
    assistant.page.steps.table.heading_row.set_value(1)
    assistant.page.steps.table.heading_row.edited.emit()
    assistant.settle()
    work = assistant.page.work
    assert work is not None
    assert work.read.table.heading_row == 1
    assert assistant.step == TABLE


def test_cancelling_while_writing_leaves_nothing_behind(
    assistant: Assistant, tmp_path: Path
) -> None:
    rows = [
        f"Muster{chr(97 + n % 20) * (n % 7 + 1)};M{n};{n % 28 + 1:02}.02.{1950 + n % 50};;ST3_CM"
        for n in range(600)
    ]
    assistant.load(write(tmp_path, *rows))
    assistant.to_questions()
    assistant.page.go_on()
    assistant.page.runs.cancel()
    assistant.settle()
    assert assistant.cases() == 0
    assert assistant.step == TRIAL
    assert "nichts eingelesen" in assistant.said


def test_back_leads_through_the_steps(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(write(tmp_path, "Muster;Mika;01.02.1990;syrisch;ST3_CM"))
    assistant.to_questions()
    assistant.back()
    assert assistant.step == COLUMNS
    assistant.back()
    assert assistant.step == TABLE
    assistant.back()
    assert assistant.step == FILE


def test_the_template_is_written(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "Vorlage.xlsx"
    assistant.page.steps.file.template_to(file)
    assistant.settle()
    assert file.stat().st_size > 1000
    assert "Vorlage" in assistant.said


def test_a_list_of_one_row_is_counted_in_words_that_read_right(
    assistant: Assistant, tmp_path: Path
) -> None:
    file = tmp_path / "eine.csv"
    file.write_text("Name;Vorname\nMuster;Nadia\n", encoding="utf-8")
    assistant.load(file)
    assert assistant.page.steps.table.line.text() == "1 Zeile, 2 Spalten."


def test_few_questions_leave_the_room_to_their_answers(assistant: Assistant) -> None:
    assistant.load(LISTS / "export_altprogramm.csv")
    assistant.to_questions()
    step = assistant.page.steps.questions
    rows = step.rows.rowCount() + 1
    assert (
        step.table.maximumHeight() < (rows + 2) * step.table.verticalHeader().defaultSectionSize()
    )
