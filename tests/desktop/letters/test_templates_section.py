"""The office's letter templates in the settings: taken in, replaced, tried out, retired."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from kimdesk.desktop.letters.section import LettersSection
from kimdesk.desktop.office.settings_page import SettingsPage
from kimdesk.printing.letters.placeholders import groups
from kimdesk.printing.letters.templates import template_rows
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk
from tests.printing.letters import docx

MACROS = "Makros"


def section(desk: Desk) -> LettersSection:
    desk.window.actions_["letters"].trigger()
    desk.settle()
    assert isinstance(desk.window.page, SettingsPage)
    found = desk.window.page.findChild(LettersSection)
    assert found is not None
    return found


def take_examples(desk: Desk, shown: LettersSection) -> None:
    """Six templates are read and filled in, which takes a slow machine some seconds."""
    shown.take_examples()
    desk.bot.waitUntil(lambda: not desk.session.jobs.busy, timeout=60_000)
    desk.settle()


def names(shown: LettersSection) -> list[str]:
    model = shown.table.rows
    return [model.row(at).name for at in range(model.rowCount())]


def written(folder: Path, *paragraphs: str, name: str = "Anschreiben.docx") -> Path:
    path = folder / name
    path.write_bytes(docx.template(*paragraphs))
    return path


def test_without_templates_the_examples_are_one_press_away(desk: Desk) -> None:
    shown = section(desk)
    assert shown.empty.isVisible()
    shown.empty.button.click()
    desk.bot.waitUntil(lambda: not desk.session.jobs.busy, timeout=60_000)
    desk.settle()
    assert not shown.empty.isVisible()
    assert len(names(shown)) >= 5
    assert "übernommen" in shown.banner.text.text()
    take_examples(desk, shown)
    assert "schon da" in shown.banner.text.text()
    # What a newer question replaces is no error.
    assert not desk.window.banner.isVisible()


def test_a_template_is_taken_in_under_the_name_of_its_file(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    shown.add(written(tmp_path, "Guten Tag {{ klient.name }}"))
    desk.settle()
    assert names(shown) == ["Anschreiben"]
    chosen = shown.table.current_row()
    assert chosen is not None
    assert (chosen.name, chosen.number) == ("Anschreiben", 1)


def test_a_newer_version_replaces_the_one_in_front(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    shown.add(written(tmp_path, "Alt"))
    desk.settle()
    shown.add(written(tmp_path, "Neu", name="anders.docx"), "Anschreiben")
    desk.settle()
    assert names(shown) == ["Anschreiben"]
    (row,) = template_rows(desk.store)
    assert row.number == 2
    assert "jetzt Fassung 2" in shown.banner.text.text()


def test_a_hostile_template_is_refused_with_its_sentence(desk: Desk, tmp_path: Path) -> None:
    def with_macros(parts: dict[str, bytes]) -> None:
        parts["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"

    path = tmp_path / "boese.docx"
    path.write_bytes(docx.changed(docx.template("Text"), with_macros))
    shown = section(desk)
    shown.add(path)
    desk.settle()
    assert MACROS in shown.banner.text.text()
    assert shown.banner.property("level") == "error"
    assert template_rows(desk.store) == ()


def test_an_unknown_placeholder_is_named_with_what_was_meant(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    shown.add(written(tmp_path, "Guten Tag {{ klient.nachnahme }}"))
    desk.settle()
    assert "klient.nachnahme (gemeint: klient.nachname?)" in shown.banner.text.text()


def test_a_template_is_tried_out_with_an_invented_client(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    shown.add(written(tmp_path, "Guten Tag {{ klient.name }}", "{{ empfaenger.name }}"))
    desk.settle()
    shown.try_out(tmp_path / "probe.docx")
    desk.settle()
    text = docx.text_of((tmp_path / "probe.docx").read_bytes())
    assert "Amina Beispiel" in text
    assert "Muster" not in text.splitlines()[0]
    assert shown.banner.text.text() == "Gespeichert."


def test_a_template_comes_out_as_it_went_in(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, "Guten Tag {{ klient.name }}")
    shown = section(desk)
    shown.add(path)
    desk.settle()
    shown.save(tmp_path / "kopie.docx")
    desk.settle()
    assert (tmp_path / "kopie.docx").read_bytes() == path.read_bytes()


def test_a_retired_template_is_brought_back(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    shown.add(written(tmp_path, "Text"))
    desk.settle()
    shown.retire_button.click()
    desk.settle()
    assert not template_rows(desk.store)[0].active
    assert "Wieder" in shown.retire_button.text()
    shown.retire_button.click()
    desk.settle()
    assert template_rows(desk.store)[0].active


def test_placeholders_are_searched_and_copied(desk: Desk) -> None:
    shown = section(desk).placeholders
    everything = shown.table.rows.rowCount()
    assert everything > sum(len(group.placeholders) for group in groups())
    shown.search.setText("bg-nummer")
    desk.bot.waitUntil(lambda: shown.table.rows.rowCount() == 1)
    shown.table.setCurrentIndex(shown.table.rows.index(0, 0))
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == "{{ klient.bg_nummer }}"
    shown.search.setText("Maßnahmen")
    desk.bot.waitUntil(lambda: shown.table.rows.rowCount() > 1)
    shown.table.setCurrentIndex(shown.table.rows.index(0, 0))
    desk.bot.keyClick(shown.table, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("{%p for ")
    assert "{%p endfor %}" in QGuiApplication.clipboard().text()


def test_counsellors_read_and_do_not_change(make_desk: MakeDesk) -> None:
    desk = make_desk(roles=("R_CM",))
    shown = section(desk)
    assert not shown.add_button.isEnabled()
    assert not shown.empty.button.isEnabled()
    assert "Teamleitung" in shown.header.line.text()


def test_what_is_said_stays_in_sight(desk: Desk, tmp_path: Path) -> None:
    shown = section(desk)
    take_examples(desk, shown)
    shown.column.verticalScrollBar().setValue(shown.column.verticalScrollBar().maximum())
    shown.save(tmp_path / "fehlt" / "kopie.docx")
    desk.bot.waitUntil(lambda: shown.banner.property("level") == "error")
    top = shown.banner.mapTo(shown, QPoint(0, 0)).y()
    assert 0 <= top < shown.height()


def test_everybody_can_use_it(desk: Desk) -> None:
    shown = section(desk)
    assert audit(desk.window) == []
    take_examples(desk, shown)
    assert audit(desk.window) == []
