"""Notes are found and marked in any spelling, and no query is an operator."""

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kimdesk.base.names import excerpt, folded_text, fts_query, highlight

NOTE = (
    "Die Räumung droht (Schreiben vom 3.5.). Frau O’Neil-Müller bringt die "
    "Ra\u0308umungsklage mit; RAEUMUNG am 1.8. Straße: GROSSE Strasse 5. محمّد wartet."
)


@pytest.fixture(scope="module")
def table() -> sqlite3.Connection:
    """One note in a full-text table as the store makes it."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE note USING fts5(text, "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M*'\")"
    )
    connection.execute("INSERT INTO note VALUES (?)", (folded_text(NOTE),))
    return connection


def found(table: sqlite3.Connection, query: str) -> bool:
    """Whether the note is found."""
    return bool(table.execute("SELECT 1 FROM note WHERE note MATCH ?", (query,)).fetchall())


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("räumung", ["Räumung", "Ra\u0308umung", "RAEUMUNG"]),
        ("raeumung", ["Räumung", "Ra\u0308umung", "RAEUMUNG"]),
        ("raumung", ["Räumung", "Ra\u0308umung", "RAEUMUNG"]),
        ("RÄUM", ["Räum", "Ra\u0308um", "RAEUM"]),
        ("räumungsklage", ["Ra\u0308umungsklage"]),
        ("strasse", ["Straße", "Strasse"]),
        ("große", ["GROSSE"]),
        ("o'neil", ["O’Neil"]),
        ("oneil mueller", ["O’Neil", "Müller"]),
        ("محمد", ["محمّد"]),
        ("klage", []),
    ],
)
def test_marks_stand_in_the_original(
    table: sqlite3.Connection, typed: str, marked: list[str]
) -> None:
    assert [NOTE[start:end] for start, end in highlight(NOTE, typed)] == marked
    assert found(table, fts_query(typed)) == bool(marked)


@pytest.mark.parametrize(
    "typed",
    [
        *("Müller-Lüd", 'O"Neil', "O'Neil", "a AND", "NEAR(", "(", "*", "-x", "note:x", "^a"),
        *('"', "a OR b", "NOT", "a*b", "{a b}:c", "\x00", "a\x00b", "😀", "ـ", "½", ""),
    ],
)
def test_operators_are_plain_words(table: sqlite3.Connection, typed: str) -> None:
    query = fts_query(typed)
    if query:
        found(table, query)


@given(st.text())
@example("\ud800")
def test_no_text_breaks_the_query_or_the_index(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE note USING fts5(text, "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M*'\")"
    )
    connection.execute("INSERT INTO note VALUES (?)", (folded_text(text),))
    query = fts_query(text)
    if query:
        assert found(connection, query)
    connection.close()


@given(st.text(), st.text(min_size=1, max_size=20))
def test_marks_are_ascending_and_inside(text: str, typed: str) -> None:
    last = 0
    for start, end in highlight(text, typed):
        assert last <= start < end <= len(text)
        last = end


@given(st.text(), st.text(max_size=20))
def test_an_excerpt_keeps_its_marks(text: str, typed: str) -> None:
    piece = excerpt(text, typed, 40)
    assert len(piece.text) <= 60 or len(piece.spans) == 1
    wanted = folded_text(typed).split()
    for start, end in piece.spans:
        assert folded_text(piece.text[start:end]).replace(" ", "").startswith(tuple(wanted))


def test_an_excerpt_shows_the_hit_with_its_surroundings() -> None:
    long = "Lorem ipsum dolor. " * 40 + "Dann kam die Räumung.\n" + "Weiter im Text. " * 40
    piece = excerpt(long, "raeumung")
    (start, end) = piece.spans[0]
    assert piece.text[start:end] == "Räumung"
    assert piece.text.startswith("… ")
    assert piece.text.endswith(" …")
    assert "\n" not in piece.text
    assert len(piece.text) < 200


def test_without_a_hit_the_excerpt_is_the_beginning() -> None:
    assert excerpt("Kurze Notiz", "fehlt").text == "Kurze Notiz"
    assert excerpt("Kurze Notiz", "").spans == ()


def test_a_megabyte_note_is_folded_and_marked() -> None:
    long = "Räumung und so weiter. " * 50_000
    assert folded_text(long).startswith("raumung und")
    assert len(highlight(long, "räumung")) == 200
