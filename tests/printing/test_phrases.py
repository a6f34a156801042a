"""The texts of all languages: nothing missing, nothing empty, each in its own script."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kimdesk.base.resources import resource
from kimdesk.printing import fonts, shaping
from kimdesk.printing.phrases import GERMAN, languages, phrases
from kimdesk.printing.products import LANGUAGES
from kimdesk.reference import load_catalogue

FILES = sorted(resource("print").glob("*.toml"), key=lambda path: path.stem)
FOREIGN = [path for path in FILES if path.stem != GERMAN]
PLACEHOLDER = re.compile(r"\{(\w+)\}")
# What is filled in, and German terms in brackets.
ASIDE = re.compile(r"\{\w+\}|\([^)]*\)")
RIGHT_TO_LEFT = {"ar", "fa"}
SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC", "ti": "ETHIOPIC"}
# Letters that show which of two languages of one script it is.
TELLING = {
    "ar": ("ةكي", "پچژگکی"),
    "fa": ("پچژگکی", "كيىة"),
    "uk": ("іїє", "ыэъё"),
    "ru": ("ыэъё", "іїєґ"),
    "tr": ("ğışİ", "ßäñ"),
    "kmr": ("êîûşç", "ğıßä"),
    "fr": ("éèêç", "ßäñ"),
    "es": ("ñáéíó¿", "ßäê"),
    "en": ("w", "ßäñé"),
}


def read(path: Path) -> dict[str, Any]:
    """A file with its tables, as it is."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """All values with their whole keys."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def texts(path: Path) -> dict[str, str]:
    """All texts of a file, those of lists with their place."""
    found = {}
    for key, value in flat(read(path)):
        if isinstance(value, str) and "." in key:
            found[key] = value
        elif isinstance(value, list):
            found |= {f"{key}.{at}": text for at, text in enumerate(value)}
    return found


GERMAN_TEXTS = texts(resource("print", f"{GERMAN}.toml"))


def name_of(path: Path) -> str:
    return path.stem


def test_all_ten_languages_are_there() -> None:
    assert set(languages()) == {GERMAN, *LANGUAGES}
    assert len(LANGUAGES) == 10


@pytest.mark.parametrize("path", FOREIGN, ids=name_of)
def test_the_head_names_the_language_and_says_whether_somebody_checked_it(path: Path) -> None:
    head = read(path)
    assert head["language"] == path.stem
    assert head["language_name"].strip()
    assert head["right_to_left"] is (path.stem in RIGHT_TO_LEFT)
    assert isinstance(head["checked"], bool)


@pytest.mark.parametrize("path", FOREIGN, ids=name_of)
def test_every_language_has_exactly_the_german_keys(path: Path) -> None:
    assert texts(path).keys() == GERMAN_TEXTS.keys()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_nothing_is_empty_or_has_stray_blanks(path: Path) -> None:
    for key, text in texts(path).items():
        assert text.strip(), key
        assert text == text.strip(), key
        assert "  " not in text, key


@pytest.mark.parametrize("path", FOREIGN, ids=name_of)
def test_every_text_has_the_placeholders_of_the_german_one(path: Path) -> None:
    for key, text in texts(path).items():
        found, wanted = PLACEHOLDER.findall(text), PLACEHOLDER.findall(GERMAN_TEXTS[key])
        assert sorted(found) == sorted(wanted), key
        assert not set("{}") & set(PLACEHOLDER.sub("", text)), key


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_weeks_have_seven_days_and_years_twelve_months(path: Path) -> None:
    calendar = read(path)["calendar"]
    assert len(set(calendar["weekdays"])) == len(calendar["weekdays"]) == 7
    assert len(set(calendar["months"])) == len(calendar["months"]) == 12


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_text_is_written_in_the_script_of_its_language(path: Path) -> None:
    script = SCRIPTS.get(path.stem, "LATIN")
    for key, text in texts(path).items():
        letters = [char for char in ASIDE.sub("", text) if char.isalpha()]
        own = [char for char in letters if script in unicodedata.name(char)]
        # Abbreviations and German terms may stand in it, but not most of it.
        assert len(own) * 2 >= len(letters), key


@pytest.mark.parametrize("code", TELLING)
def test_the_letters_are_those_of_the_language_itself(code: str) -> None:
    whole = "".join(texts(resource("print", f"{code}.toml")).values())
    wanted, strange = TELLING[code]
    assert set(wanted) <= set(whole)
    assert not set(strange) & set(whole)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_character_can_be_drawn(path: Path) -> None:
    fonts.register()
    for key, text in texts(path).items():
        for bold in (False, True):
            lacking = [c for c in fonts.drawable(text) if not drawn(c, bold=bold)]
            assert not lacking, key
        assert fonts.drawable(text).count("[") == text.count("["), key


def drawn(char: str, *, bold: bool) -> bool:
    joiner = unicodedata.category(char) == "Cf"
    return joiner or bool(fonts.font_of(char, bold=bold))


@pytest.mark.parametrize("path", FOREIGN, ids=name_of)
def test_laws_keep_the_numbers_of_their_articles(path: Path) -> None:
    for key, text in texts(path).items():
        numbers = re.findall(r"\d+", GERMAN_TEXTS[key])
        assert sorted(re.findall(r"\d+", text)) == sorted(numbers), key


@pytest.mark.parametrize("name", ["CL29", "CL30", "CL31", "CL32R", "CL32S", "CL_NET", "CL_NETQ"])
def test_every_code_that_clients_read_has_its_words(name: str) -> None:
    codes = {code.code for code in load_catalogue()[name].codes}
    assert codes == set(read(resource("print", f"{GERMAN}.toml"))["codes"][name])


@pytest.mark.parametrize("code", sorted(RIGHT_TO_LEFT))
def test_a_sentence_that_begins_with_a_latin_name_runs_from_right_to_left(code: str) -> None:
    said = phrases(code).other("consent.what", office="Beispielstelle (Muster)")
    assert shaping.is_right_to_left(said)
    assert "Beispielstelle" in said


def test_a_day_is_written_as_people_of_the_language_write_it() -> None:
    day = date(2026, 3, 5)
    written = {code: phrases(code).long_day(day).other for code in ("fa", "tr", "uk", "ru")}
    assert written == {
        "fa": "پنجشنبه، 5 مارس 2026",
        "tr": "5 Mart 2026, Perşembe",
        "uk": "четвер, 5 березня 2026 р.",
        "ru": "четверг, 5 марта 2026 г.",
    }
    assert phrases("fa").long_day(day).german == "Donnerstag, 5. März 2026"
