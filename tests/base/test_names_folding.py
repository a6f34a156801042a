"""Folding and the keys built on it hold for every text that exists."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kimdesk.base.names import (
    fold,
    folded_text,
    german,
    latin,
    likeness,
    lost_letter_match,
    name_keys,
    phone_number,
    query_keys,
    similarity,
    words,
)

NASTY = [
    "",
    "\u200b\u200c\u200d\ufeff",
    "\u202e\u2066evil\u2069",
    "e" + "\u0301" * 60,
    "\ud800\udfff",
    "\x00\x01\x7f",
    "<img src=file:///etc/passwd>",
    "=cmd|' /C calc'!A0",
    "' OR 1=1 --",
    "????",
    "''''",
    "👨‍👩‍👧 Familie",
    "ﷺ ﷲ",
    "İıŞş",
    "ￃ가ᄀ",
    "½ Ⅻ ㍿",
]


def nasty(function: Callable[[str], None]) -> Callable[[str], None]:
    """Add every nasty text to a property."""
    for text in NASTY:
        function = example(text)(function)
    return function


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("MÜLLER", "muller"),
        ("Mu\u0308ller", "muller"),
        ("Großmann", "grossmann"),
        ("GROẞMANN", "grossmann"),
        ("Łukasz", "lukasz"),
        ("Yıldız", "yildiz"),
        ("İPEK", "ipek"),
        ("Đorđe", "dorde"),
        ("Søren Ægir", "soren aegir"),
        ("Şirin Çağ", "sirin cag"),
        ("Nguyễn Thị Hồng", "nguyen thi hong"),
        ("O’Neil", "o'neil"),
        ("Al\u2011Mithali", "al-mithali"),
        ("  a\u00a0 b\tc ", "a b c"),
        ("٠١٢٣۴۵", "012345"),
        ("مُحَمَّـــد", "محمد"),
        ("کریم", "كريم"),
        ("علی\u200cرضا", "عليرضا"),
        ("أحمد إسماعيل آدم ٱلله", "احمد اسماعيل ادم الله"),
        ("Сергій Ёлкина", "сергіи елкина"),
        ("ﬁn", "fin"),
        ("A\u202eB", "ab"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("Олександр", "oleksandr"),
        ("Мария Иванова", "mariia ivanova"),
        ("Григорій", "hryhorii"),
        ("Їжак", "yizhak"),
        ("Ђорђе Љубић", "djordje ljubic"),
        ("محمد", "mohammed"),
        ("زهرا کریمی", "zahra karimi"),
        ("علی‌رضا", "alireza"),
        ("ژیان", "jiyan"),
        ("ئازاد", "azad"),
        ("ኣብርሃም ጸጋይ", "abrham tsegay"),
        ("გიორგი", "giorgi"),
        ("Γιώργος", "giorgos"),
        ("王伟", "wangwei"),
        ("Şirin", "sirin"),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_latin(written: str, spelled: str) -> None:
    assert latin(written) == spelled


def test_every_character_folds_to_something_that_stays() -> None:
    for code in range(0x110000):
        once = fold(chr(code))
        assert fold(once) == once


@nasty
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@nasty
@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@nasty
@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


@nasty
@given(st.text())
def test_folded_text_is_words_and_blanks_and_stays(text: str) -> None:
    folded = folded_text(text)
    assert folded == " ".join(folded.split())
    assert folded_text(folded) == folded


@given(st.text(), st.text())
def test_german_form_of_a_beginning_begins_the_german_form(start: str, rest: str) -> None:
    assert german(start + rest).startswith(german(start))


@nasty
@given(st.text())
def test_nothing_raises_whatever_is_typed(text: str) -> None:
    words(text)
    latin(text)
    phone_number(text)
    for word in name_keys(text).words:
        assert word.word
        assert word.keys
    for typed in query_keys(text):
        assert all(lookup.key for lookup in typed.lookups)


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_within_bounds(first: str, second: str) -> None:
    score = likeness(first, second)
    assert score == likeness(second, first)
    assert 0 <= score.value <= 100
    assert 0 <= similarity(first, second).value <= 100
    assert lost_letter_match(first, second) == lost_letter_match(second, first)


NAME = st.text(alphabet="aeiouäöübdghklmnrstvşçğмариялхمحمدعليዮሃንስ' -", min_size=1, max_size=14)


@given(NAME, NAME)
def test_likeness_of_names_is_the_same_both_ways(first: str, second: str) -> None:
    assert likeness(first, second) == likeness(second, first)


@given(NAME)
def test_a_name_is_like_itself(name: str) -> None:
    if words(name):
        assert similarity(name, name).value >= 95
        assert likeness(name, name).value >= 95


def test_two_megabytes_as_a_name_are_cut_at_once() -> None:
    long = "ä\u0301x " * 500_000
    assert len(name_keys(long).words) < 40
    assert len(query_keys(long)) <= 12
    assert len(latin(long)) < 1000
    assert similarity(long, long).value > 90
    assert phone_number("1" * 2_000_000)
