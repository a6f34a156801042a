"""`kimdesk search`: shape, order, nothing that an odd text could break, nothing that acts."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import CommandLine
from tests.support.client_files import client, contact
from tests.support.filled import Filled, store_of

OPERATORS = [
    '"',
    '""',
    "'",
    "*",
    "Muster*",
    "Muster AND Aylin",
    "NOT Muster",
    "OR",
    "NEAR(Muster Aylin, 2)",
    "folded:Muster",
    "{folded}:Muster",
    "-Muster",
    "^Muster",
    "+Muster",
    "(Muster",
    "Muster)",
    "%",
    "_",
    "Must_r%",
    "\\",
    "; DROP TABLE person;--",
    "' OR 1=1 --",
    "\x00Muster",
    "\ud800",
    "\udcff\udcfe",
    "\u202eretsuM",
    "\u200b\u200b",
    "a" + "\u0301" * 60,
    "Muster " * 50_000,
    "=cmd|'/c calc'!A0",
    "<img src=file:///etc/passwd>",
    "👩‍👩‍👧",
]


def with_files(store: Filled) -> None:
    with store.unlock() as opened:
        made = store_of(opened)
        case = client(made, "Müller", "Aylin")
        contact(made, case, "Gespräch über den Sprachkurs und die Wohnung")
        client(made, "محمد", "علی")
        client(made, "Großmann", "Мария")


def test_the_hits_have_the_promised_shape(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    with_files(store)
    done = run("search", store.folder, "mueller", "--json", *opening)
    assert (done.code, done.err) == (0, "")
    (hit,) = done.said["hits"]
    assert set(hit) == {"case", "name", "matched", "why"}
    assert (hit["case"][:5], hit["name"]) == ("AWO1-", "Müller, Aylin")
    assert hit["matched"]
    assert hit["why"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["muller"], "Müller"),
        (["aylin", "MÜLLER"], "Müller"),
        ([unicodedata.normalize("NFD", "Müller")], "Müller"),
        (["muhammad"], "محمد"),
        (["maria", "grossmann"], "Großmann"),
        (["Sprachkurs"], "Müller"),
    ],
)
def test_people_are_found_as_in_the_window(
    run: CommandLine, store: Filled, opening: tuple[object, ...], words: list[str], name: str
) -> None:
    with_files(store)
    hits = run("search", store.folder, *words, "--json", *opening).said["hits"]
    assert hits
    assert name in hits[0]["name"]


@pytest.mark.parametrize("text", OPERATORS)
def test_no_text_is_an_instruction(
    run: CommandLine, store: Filled, opening: tuple[object, ...], text: str
) -> None:
    done = run("search", store.folder, "--json", *opening, "--", text)
    assert (done.code, done.err) == (0, "")
    assert "hits" in done.said


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=40))
def test_any_text_can_be_searched_for(
    run: CommandLine, store: Filled, opening: tuple[object, ...], text: str
) -> None:
    done = run("search", store.folder, *opening, "--", text)
    assert (done.code, done.err) == (0, "")


def test_nothing_found_is_no_failure(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    done = run("search", store.folder, "Niemandsname", *opening)
    assert (done.code, done.out) == (0, "Nichts gefunden.\n")


def test_there_may_be_more_than_is_shown(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    with store.unlock() as opened:
        made = store_of(opened)
        for number in range(4):
            client(made, "Beispielova", f"Anna{number}")
    done = run("search", store.folder, "beispielova", "--limit", "3", *opening)
    assert len(done.out.splitlines()) == 4
    assert "--limit" in done.out


@pytest.mark.parametrize(
    "nasty", ["\x1b[2JMuster", "Muster\u202eretsuM", "\x9b31mMuster", "Mus\rter", "\u2066Muster"]
)
def test_a_name_that_would_act_on_the_terminal_is_neutralised(
    run: CommandLine, store: Filled, opening: tuple[object, ...], nasty: str
) -> None:
    with store.unlock() as opened:
        made = store_of(opened)
        client(made, "Muster", "Zoe")
        with made.unit() as unit:
            unit.session.connection().exec_driver_sql(
                "UPDATE person SET family_name = ? WHERE given_name = 'Zoe'", (nasty,)
            )
            unit.commit()
    said = run("search", store.folder, "zoe", *opening).out
    assert "Zoe" in said
    assert not any(unicodedata.category(char) in {"Cc", "Cf"} for char in said if char != "\n")
    found = run("search", store.folder, "zoe", "--json", *opening)
    assert all(unicodedata.category(char) not in {"Cc", "Cf"} for char in found.out.strip())
    assert nasty in found.said["hits"][0]["name"]
