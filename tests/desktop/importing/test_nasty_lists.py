"""Files that are broken or meant to harm: one sentence, or harmless text; never anything else."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kimdesk.clients.model import Person
from kimdesk.desktop.importing.steps import FILE, RESULT
from tests.desktop.importing.assistant import LISTS, Assistant

HEADINGS = "Nachname;Vorname;Geburtsdatum;Fallstufe\n"
NASTY_NAMES = (
    "=cmd|' /C calc'!A0",
    "<img src=file:///etc/passwd>",
    '" OR name:* NEAR(a b) AND NOT',
    "Muster" + "\u0301" * 60,
    "\u202eretsuM",
    "Muster'; DROP TABLE person;--",
)


def bomb() -> bytes:
    """A spreadsheet whose one part unpacks to far more than it weighs."""
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * (600 * 1024 * 1024))
    return book.getvalue()


def truncated() -> bytes:
    """The first half of a real spreadsheet."""
    data = (LISTS / "klientenliste.xlsx").read_bytes()
    return data[: len(data) // 2]


BROKEN = {
    "leer.csv": b"",
    "leer.xlsx": b"",
    "halb.xlsx": truncated(),
    "zufall.xlsx": bytes(range(256)) * 40,
    "zufall.csv": bytes(range(256)) * 40,
    "altes.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "nur-name.csv": b"Nachname\n",
    "abgebrochen.csv": (HEADINGS + 'Muster;"Mika').encode(),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_answered_by_a_sentence_or_rejected_rows(
    assistant: Assistant, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(BROKEN[name])
    assistant.load(file)
    if assistant.step == FILE:
        assert assistant.said.endswith((".", "?", ")")), assistant.said
    else:
        assistant.to_questions()
        preview = assistant.page.steps.trial.preview
        assert preview is None or preview.rows == () or name == "abgebrochen.csv"
    assert assistant.cases() == 0


def test_a_zip_bomb_is_refused_before_it_unpacks(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    file.write_bytes(bomb())
    assistant.load(file)
    assert assistant.step == FILE
    assert assistant.said


def test_a_file_that_is_gone_is_said(assistant: Assistant, tmp_path: Path) -> None:
    assistant.load(tmp_path / "fort.csv")
    assert "nicht gelesen werden" in assistant.said


def test_nasty_names_come_in_as_harmless_text(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    quoted = [name.replace('"', '""') for name in NASTY_NAMES]
    rows = [f'"{name}";Mika;{n + 1:02}.03.19{60 + n};ST1_KURZ\n' for n, name in enumerate(quoted)]
    file.write_text(HEADINGS + "".join(rows), encoding="utf-8")
    assistant.load(file)
    assistant.to_questions()
    assistant.go_on()
    assert assistant.step == RESULT
    with assistant.page.session.store.unit() as unit:
        names = list(unit.session.scalars(select(Person.family_name).order_by(Person.id)))
    assert names[:3] == [NASTY_NAMES[0], NASTY_NAMES[1], NASTY_NAMES[2]]
    assert names[3].count("\u0301") <= 4
    assert names[4] == "retsuM"


def test_invisible_names_are_no_names(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(HEADINGS + "\u200b\u200b;\u2060;01.03.1990;ST1_KURZ\n", encoding="utf-8")
    assistant.load(file)
    assistant.to_questions()
    preview = assistant.page.steps.trial.preview
    assert preview is None or preview.rows == ()


def test_a_name_of_two_megabytes_is_rejected(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    row = "M" * 2_000_000 + ";Mika;01.03.1990;ST1_KURZ\n"
    file.write_text(HEADINGS + row + "Muster;Mika;01.03.1990;ST1_KURZ\n", encoding="utf-8")
    assistant.load(file)
    if assistant.step == FILE:
        assert assistant.said
        return
    assistant.to_questions()
    preview = assistant.page.steps.trial.preview
    assert preview is not None
    assert [row.row for row in preview.rejected] == [2]


def test_a_list_of_two_hundred_columns_opens_without_standing_still(
    assistant: Assistant, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Nachname", "Vorname", *(f"Sonstiges {n}" for n in range(198))])
    sheet.append(["Muster", "Mika", *("x" for _ in range(198))])
    file = tmp_path / "breit.xlsx"
    book.save(file)
    assistant.load(file)
    assistant.go_on()
    assert not assistant.page.steps.columns.complete
    qtbot.waitUntil(lambda: assistant.page.steps.columns.complete, timeout=60_000)
    assert len(assistant.page.steps.columns.fields) == 200
