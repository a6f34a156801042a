"""The dialog about the program, made from a form with a promoted field."""

from pytestqt.qtbot import QtBot

from kimdesk import __version__
from kimdesk.desktop.about import AboutDialog
from tests.desktop.audit import audit


def test_it_names_the_version_and_all_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert __version__ in dialog.ui.label_version.text()
    text = dialog.ui.edit_licences.value()
    assert all(licence in text for licence in ("EUPL", "SIL OPEN FONT LICENSE", "MIT License"))
    assert dialog.ui.edit_licences.is_read_only()


def test_it_is_accessible(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert audit(dialog) == []
