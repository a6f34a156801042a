"""The look: contrasts, fonts for every script, icons that follow the colours, one place for it."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.base.resources import resource
from kimdesk.desktop import theme
from kimdesk.desktop.theme.colours import ALL, contrast_ratio, qt_palette, shape_pairs, text_pairs
from kimdesk.desktop.theme.focus import FocusRing
from kimdesk.desktop.theme.fonts import FAMILIES, load_fonts
from kimdesk.desktop.widgets.notice import StatusChip
from tests.desktop.conftest import Look

ROOT = Path(__file__).parents[2]
NAMES = [
    "Müller-Ğöşçı Nguyễn Văn Đức",
    "Дарʼя Ґалаґан Ђорђевић",
    "Γεωργίου",
    "محمد پښتو ڕۆژان ہے چاڵاک",
    "ኣብርሃም ትግርኛ",
    "हिन्दी क्षत्रिय",
    "বাংলা",
    "தமிழ்",
    "ਪੰਜਾਬੀ",
    "გიორგი",
    "Հայկ",
    "שלום",
    "ܣܘܪܝܝܐ",
    "ไทย",
]


@pytest.mark.parametrize("colours", ALL, ids=lambda colours: colours.name)
def test_every_text_can_be_read_on_its_ground(colours: theme.Colours) -> None:
    for text, ground in text_pairs(colours):
        assert contrast_ratio(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("colours", ALL, ids=lambda colours: colours.name)
def test_borders_and_rings_are_seen(colours: theme.Colours) -> None:
    for shape, ground in shape_pairs(colours):
        assert contrast_ratio(shape, ground) >= 3, (shape, ground)


@pytest.mark.parametrize("colours", ALL, ids=lambda colours: colours.name)
def test_what_the_toolkit_draws_itself_can_be_read(colours: theme.Colours) -> None:
    palette = qt_palette(colours)
    for text, ground in (
        (palette.windowText(), palette.window()),
        (palette.text(), palette.base()),
        (palette.placeholderText(), palette.base()),
        (palette.buttonText(), palette.button()),
        (palette.highlightedText(), palette.highlight()),
        (palette.toolTipText(), palette.toolTipBase()),
        (palette.link(), palette.base()),
    ):
        assert contrast_ratio(text.color(), ground.color()) >= 4.5


def test_contrast_is_measured_as_the_guideline_says() -> None:
    assert round(contrast_ratio("#000000", "#FFFFFF"), 2) == 21
    assert round(contrast_ratio("#777777", "#FFFFFF"), 2) == 4.48


def test_colours_and_style_sheets_are_named_in_the_theme_alone() -> None:
    named = re.compile(r"setStyleSheet\(|QColor\([\"']|[\"']#[0-9A-Fa-f]{6}[\"']|setPointSize")
    rooms = [*(ROOT / "kimdesk" / "desktop").rglob("*.py"), *(ROOT / "ui").glob("*.ui")]
    outside = [path for path in rooms if "theme" not in path.parts and "forms" not in path.parts]
    assert [path.name for path in outside if named.search(path.read_text("utf-8"))] == []
    forms = [path.read_text("utf-8") for path in (ROOT / "ui").glob("*.ui")]
    assert not [text for text in forms if "styleSheet" in text or "<color" in text]


def test_all_families_of_the_fallback_are_shipped(qapp: QApplication) -> None:
    assert set(FAMILIES) <= set(load_fonts())
    assert resource("fonts", "LICENSE-OFL.txt").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_no_name_shows_boxes(qapp: QApplication, name: str) -> None:
    used = set()
    layout = QTextLayout(name, qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs, "nothing would be drawn"
    for run in runs:
        raw: QRawFont = run.rawFont()
        used.add(raw.familyName())
        assert 0 not in run.glyphIndexes(), raw.familyName()
    assert used <= set(FAMILIES), "a font of this machine helped out"


def test_families_are_known_to_the_toolkit(qapp: QApplication) -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) >= 40
    for name in names:
        picture = theme.pixmap(name, "#0B6B7C", 24).toImage()
        drawn = {
            picture.pixelColor(x, y).name()
            for x in range(24)
            for y in range(24)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert "#0b6b7c" in drawn, name
        assert all(contrast_ratio(colour, "#0b6b7c") < 1.1 for colour in drawn), name
    assert resource("icons", "LICENSE-MIT.txt").is_file()


def test_icons_follow_the_colours(qtbot: QtBot, look: Look) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "client")
    light = button.icon().pixmap(24).toImage()
    look("dark")
    assert button.icon().pixmap(24).toImage() != light


def test_text_grows_with_the_choice(qapp: QApplication, qtbot: QtBot, look: Look) -> None:
    title, plain = QLabel("Titel"), QLabel("Text")
    title.setProperty("role", "title")
    for label in (title, plain):
        qtbot.addWidget(label)
        label.show()
    before = title.font().pointSizeF(), plain.font().pointSizeF()
    look("light", 2.0)
    qapp.processEvents()
    after = title.font().pointSizeF(), plain.font().pointSizeF()
    assert after == pytest.approx((2 * before[0], 2 * before[1]), abs=0.6)
    assert title.font().pointSizeF() > plain.font().pointSizeF()


def test_open_widgets_change_with_the_scheme(qtbot: QtBot, look: Look) -> None:
    chip = StatusChip("überfällig", "warning")
    qtbot.addWidget(chip)
    chip.show()
    look("dark")
    expected = QColor(theme.colours().warning.text)
    assert chip.text.palette().windowText().color() == expected


def test_the_system_is_only_read(qapp: QApplication, look: Look) -> None:
    wish = qapp.styleHints().colorScheme()
    look("dark")
    assert qapp.styleHints().colorScheme() == wish
    look("system")
    assert theme.colours().name in {"light", "dark", "contrast"}


def test_looks_are_applied_quickly(qapp: QApplication, look: Look) -> None:
    look("dark")
    before = time.process_time()
    look("light")
    assert time.process_time() - before < 0.2


def test_the_ring_is_seen_where_the_focus_goes_after_a_key(qtbot: QtBot, look: Look) -> None:
    look("light")
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    buttons = [QPushButton(text, window) for text in ("Nächste Angabe", "Eintragen")]
    for button in buttons:
        row.addWidget(button)
    window.show()
    qtbot.waitActive(window)
    buttons[0].setFocus()
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=buttons[0].geometry().center())
    buttons[1].setFocus()
    assert buttons[1].findChild(FocusRing) is None
    QTest.keyClick(handle, Qt.Key.Key_Space)
    buttons[0].setFocus()
    assert buttons[0].findChild(FocusRing) is not None
