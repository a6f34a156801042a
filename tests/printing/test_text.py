"""Text on paper: every script, both directions, nothing lost, nothing as a box."""

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Flowable

from kimdesk.printing import fonts, shaping
from kimdesk.printing.breaking import Line
from kimdesk.printing.paper import WIDTH, document
from kimdesk.printing.text import Style, Text
from tests.printing import pdf

NAMES = [
    "Müller-Lüdenscheidt, Straße",
    "محمد علي الأحمد",
    "نمی‌خواهم",
    "پښتو ژبه",
    "ئەم کوردییە",
    "שלום עולם",
    "ኣብርሃም ተስፋይ",
    "Олександр Коваленко",
    "नमस्ते",
    "தமிழ்",
    "ქართული",
    "Հայերեն",
    "Nguyễn Thị Minh Khai",
]


def printed(text: str) -> bytes:
    return document("Muster", "Fuß", [Text(text, Style(size=12))])


def letters(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text)
    return sorted(char for char in plain if char.isalpha())


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script_can_be_copied_out_of_the_file(name: str) -> None:
    assert letters(name) == letters(pdf.text_of(printed(name)).split("Fuß")[0])


@pytest.mark.parametrize("name", NAMES)
def test_only_embedded_fonts_of_ours_are_in_the_file(name: str) -> None:
    content = printed(name)
    names = pdf.font_names(content)
    assert names
    assert all(re.fullmatch(r"[A-Z]{6}\+NotoSans\S*", font) for font in names)
    assert pdf.embedded_fonts(content) == len(names)


def test_a_name_without_a_font_is_written_in_latin_letters_in_brackets() -> None:
    assert fonts.drawable("王小明 Zhang") == "[WangXiaoMing] Zhang"
    assert "[" in fonts.drawable("Hallo 😀")
    assert fonts.drawable("Wert ≤ 2, ab≥3") == "Wert höchstens 2, ab mindestens 3"


def test_no_vowels_are_added_to_arabic_names() -> None:
    run = shaping.shape("محمد", fonts.font_of("م"), 12, right_to_left=True)
    assert len(run.glyphs) == 4


def test_right_to_left_words_stand_from_right_to_left() -> None:
    runs = shaping.line_runs("شارع 12 هاوس", 12, base=1)
    assert [run.text.strip() for run in runs if run.text.strip()] == ["هاوس", "12", "شارع"]


def test_brackets_in_right_to_left_text_face_the_right_way() -> None:
    runs = shaping.line_runs("شارع (12)", 12, base=1)
    assert "".join(run.text for run in runs).count("(") == 1
    assert runs[-1].text.startswith("شارع")


def test_joiners_of_persian_names_stay() -> None:
    fonts.register()
    assert [stretch.font for stretch in fonts.stretches("می‌خواهم")] == ["NotoSansArabic-Regular"]


def test_lines_are_broken_in_reading_order_and_fit() -> None:
    paragraph = Text("عربي " * 60, Style(size=12))
    paragraph.wrap(200, 1000)
    lines: list[Line] = paragraph._lines  # noqa: SLF001
    assert len(lines) > 3
    assert all(line.base == 1 for line in lines)
    assert all(shaping.width_of(line.text, 12) <= 200 for line in lines)


def test_a_word_wider_than_the_page_is_cut() -> None:
    paragraph = Text("x" * 500, Style(size=12))
    paragraph.wrap(100, 1000)
    assert "".join(paragraph.lines) == "x" * 500


def test_long_text_goes_on_over_pages_without_loss() -> None:
    text = " ".join(f"Wort{number}" for number in range(3000))
    content = document("Muster", "", [Text(text)])
    found = pdf.text_of(content)
    assert pdf.pages_of(content) > 1
    assert all(f"Wort{number}" in found for number in (0, 999, 2999))


@given(st.text(max_size=60))
def test_any_text_can_be_drawn(text: str) -> None:
    part: Any = Text(text, Style(size=10))
    width, height = part.wrap(WIDTH, 10_000)
    assert width == WIDTH
    assert height > 0
    for line in part._lines:  # noqa: SLF001
        assert sorted("".join(run.text for run in line.runs)) == sorted(line.text)
        assert line.width <= WIDTH + 0.1


def test_the_file_says_what_it_is_and_names_nobody() -> None:
    story: list[Flowable] = [Text("Erika Mustermann")]
    facts = pdf.facts_of(document("Wiederherstellungsbogen", "", story))
    assert facts["Title"] == "Wiederherstellungsbogen"
    assert "Mustermann" not in str(facts)
    assert b"/Lang (de)" in document("Muster", "", [Text("x")])
