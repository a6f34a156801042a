"""The code of the recovery sheet: reading what people type, noticing what they mistype."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.base.errors import UserError
from kimdesk.vault.recovery import ALPHABET, RecoveryCode

SECRETS = st.binary(min_size=32, max_size=32)


@given(SECRETS)
def test_a_code_reads_back_as_itself(secret: bytes) -> None:
    code = RecoveryCode(secret)
    assert len(code.groups) == 14
    assert {len(group) for group in code.groups} == {4}
    assert RecoveryCode.read(code.text) == code


@given(SECRETS, st.integers(0, 55), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed_and_its_group_named(
    secret: bytes, place: int, char: str
) -> None:
    typed = list("".join(RecoveryCode(secret).groups))
    if typed[place] == char:
        return
    typed[place] = char
    with pytest.raises(UserError, match=rf"Gruppe {place // 4 + 1} "):
        RecoveryCode.read("".join(typed))


@given(SECRETS, st.integers(0, 54))
def test_two_swapped_neighbours_are_noticed(secret: bytes, place: int) -> None:
    typed = list("".join(RecoveryCode(secret).groups))
    if typed[place] == typed[place + 1]:
        return
    typed[place], typed[place + 1] = typed[place + 1], typed[place]
    with pytest.raises(UserError):
        RecoveryCode.read("".join(typed))


@given(SECRETS, st.integers(0, 12))
def test_two_swapped_groups_are_noticed(secret: bytes, place: int) -> None:
    groups = list(RecoveryCode(secret).groups)
    if groups[place] == groups[place + 1]:
        return
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(UserError):
        RecoveryCode.read(" ".join(groups))


def test_lower_case_blanks_line_breaks_and_look_alikes_are_understood() -> None:
    # A code that contains 0 and 1, which are read for O, I and L.
    code = next(
        code
        for seed in range(100)
        if {"0", "1"} <= set((code := RecoveryCode(random.Random(seed).randbytes(32))).text)
    )
    spellings = [
        code.text.lower(),
        code.text.replace("-", ""),
        code.text.replace("-", " – "),
        code.text.replace("-", "\n"),
        code.text.replace("0", "O"),
        code.text.replace("0", "o").replace("1", "l"),
        code.text.replace("1", "I"),
        code.text.replace("1", "i"),
        "  " + code.text + "\t\u200b",
        "".join(chr(ord(char) + 0xFEE0) for char in code.text),
    ]
    for spelling in spellings:
        assert RecoveryCode.read(spelling) == code


@pytest.mark.parametrize("typed", ["", "   ", "ABCD", "0" * 55, "0" * 57, "0" * 5000])
def test_a_wrong_number_of_characters_is_said(typed: str) -> None:
    with pytest.raises(UserError, match="56 Zeichen") as refused:
        RecoveryCode.read(typed)
    assert refused.value.field == "recovery_code"


@pytest.mark.parametrize("char", ["U", "ß", "ä", "€", "😀", "é"])
def test_a_character_of_no_code_is_named_with_its_group(char: str) -> None:
    groups = list(RecoveryCode(bytes(range(32))).groups)
    groups[4] = char + groups[4][1:]
    with pytest.raises(UserError, match="Gruppe 5"):
        RecoveryCode.read("-".join(groups))


def test_random_text_is_hardly_ever_a_code() -> None:
    dice = random.Random(7)
    for _ in range(2000):
        with pytest.raises(UserError):
            RecoveryCode.read("".join(dice.choices(ALPHABET, k=56)))


def test_the_code_is_not_shown_by_accident() -> None:
    code = RecoveryCode(b"geheim" * 5 + b"!!")
    assert "geheim" not in repr(code)
    assert code.groups[0] not in repr(code)
    assert RecoveryCode.new() != RecoveryCode.new()
