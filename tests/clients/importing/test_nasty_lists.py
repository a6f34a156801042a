"""Whatever a file holds, it ends in a table or a sentence, soon, and never in an error."""

import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kimdesk.base.errors import UserError
from kimdesk.clients.importing import TARGETS, read_table
from kimdesk.clients.importing.cells import read_cell
from kimdesk.clients.importing.csv_reader import records
from kimdesk.clients.importing.neutral import as_it_was, neutral
from kimdesk.clients.importing.understood import Surroundings
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import bring_in, csv_table, xlsx_bytes
from tests.clients.importing.test_cells import TODAY

GOOD = xlsx_bytes(["Nachname", "Vorname"], ["Muster", "Ali"])


@given(st.binary(max_size=400))
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe")
@example(b'"')
@example(b"sep=")
def test_any_bytes_end_in_a_table_or_a_sentence(data: bytes) -> None:
    with suppress(UserError):
        read_table(data, "liste.csv")


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
@settings(max_examples=150)
def test_a_flipped_byte_in_a_spreadsheet_is_harmless(place: int, flip: int) -> None:
    data = bytearray(GOOD)
    data[place] ^= flip
    with suppress(UserError):
        read_table(bytes(data), "liste.xlsx")


@given(st.lists(st.lists(st.text(max_size=20), min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_is_quoted_is_read_back(lines: list[list[str]]) -> None:
    quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines]
    assert list(records("\r\n".join(quoted) + "\r\n", ";")) == lines


@given(st.text(max_size=60))
@example("=1+1")
@example("'=1+1")
def test_neutral_cells_are_harmless_and_come_back(text: str) -> None:
    written = neutral(text)
    assert written[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "\0"}
    if not text.startswith("'"):
        assert as_it_was(written) == text


@given(target=st.sampled_from(sorted(TARGETS)), text=st.text(max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)
def test_any_text_in_any_column_is_understood_asked_or_refused(
    catalogue: Catalogue, target: str, text: str
) -> None:
    read_cell(Surroundings(catalogue, TODAY), "Spalte", target, text)


@pytest.mark.parametrize(
    "nasty",
    ["(" * 100_000, "0 " * 50_000, '""' * 50_000, ";" * 50_000, "a," * 50_000, "." * 99_999],
)
def test_no_text_takes_long(catalogue: Catalogue, nasty: str) -> None:
    began = time.monotonic()
    around = Surroundings(catalogue, TODAY)
    for target in TARGETS:
        read_cell(around, nasty, target, nasty)
        read_cell(around, nasty, target, nasty[:2000])
    with suppress(UserError):
        csv_table(f'Nachname;"{nasty}', "Muster;Ali")
    assert time.monotonic() - began < 20


def test_nasty_names_come_in_as_text(store: Store, catalogue: Catalogue) -> None:
    names = [
        "<img src=file:///etc/passwd>",
        "'=cmd|' /C calc'!A0",
        "Robert'); DROP TABLE person;--",
        "a" + "\u0301" * 60,
        "%_*?[]",
        "👨‍👩‍👧",
        "محمد",
    ]
    quoted = ['"' + name.replace('"', '""') + '";Ali' for name in names]
    result = bring_in(store, catalogue, csv_table("Nachname;Vorname", *quoted))
    assert result.accepted + len(result.rejected) == len(names)
    assert result.accepted >= len(names) - 1
