"""Which passphrases are accepted, and how quickly that is said."""

import time
import unicodedata

import pytest

from kimdesk.base.errors import UserError
from kimdesk.vault.passphrase import advise, require_good


@pytest.mark.parametrize(
    "passphrase",
    [
        "Kaffee-Regen-Lampe-Zug",
        "Wolke Gabel Teppich Hund",
        "übermäßige Köche ölen",
        "xK9#mQ2$vL5!",
        "🦊🌧🚲🎻🧀🪴🛶🧦🪁🥨🦉🍐",
        "Ein sehr langer Satz über einen Hund, der im Regen auf den Bus wartet. " * 3,
    ],
)
def test_long_and_unusual_passphrases_are_accepted(passphrase: str) -> None:
    assert advise(passphrase).accepted, advise(passphrase).text


@pytest.mark.parametrize("passphrase", ["", " ", "\t\n", "\u3000\u2003"])
def test_nothing_is_no_passphrase(passphrase: str) -> None:
    assert advise(passphrase).text == "Bitte geben Sie ein Passwort ein."


@pytest.mark.parametrize("passphrase", ["kurz", "xK9#mQ2$vL5", "Hund Katze Maus"[:11], "a b c d"])
def test_short_ones_are_refused_with_the_rule(passphrase: str) -> None:
    advice = advise(passphrase)
    assert not advice.accepted
    assert "zwölf Zeichen oder vier Wörter" in advice.text
    assert advice.score <= 1


def test_four_short_words_are_enough_without_twelve_characters() -> None:
    assert advise("ei um öl ax").text != advise("kurz").text


@pytest.mark.parametrize(
    "passphrase",
    [
        "passwort12345",
        "Passwort1234!",
        "123456789012",
        "qwertzuiopasdf",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "Bielefeld2026",
        "Sommer2026!!",
        "hallohallohallo",
        "SchalkeSchalke04",
        "😀" * 12,
        "ab1!" * 50,
        "1234567890" * 20,
    ],
)
def test_frequent_ones_are_refused(passphrase: str) -> None:
    advice = advise(passphrase)
    assert not advice.accepted
    assert "schnell erraten" in advice.text


def test_own_name_and_office_are_no_passphrase() -> None:
    known = ("erika.mustermann", "Erika Mustermann", "Beratungsstelle Musterhof")
    assert not advise("ErikaMustermann", known).accepted
    assert not advise("musterhof2026", known).accepted


def test_composed_and_decomposed_umlauts_are_judged_alike() -> None:
    composed = "Köche ölen Türen übel"
    assert advise(composed) == advise(unicodedata.normalize("NFD", composed))


@pytest.mark.parametrize("char", ["x", "ab1!", "aA4@", "\u0301", "😀", "1q2w3e"])
def test_advice_comes_at_once_however_long_the_passphrase(char: str) -> None:
    advise("anything")  # the first call loads the word lists
    begun = time.process_time()
    advise((char * 1000)[:1000])
    assert time.process_time() - begun < 0.5


def test_a_novel_is_refused() -> None:
    assert "1000 Zeichen" in advise("Satz " * 201).text


def test_the_refusal_is_said_at_its_field() -> None:
    with pytest.raises(UserError) as refused:
        require_good("kurz", field="new_passphrase")
    assert refused.value.field == "new_passphrase"
