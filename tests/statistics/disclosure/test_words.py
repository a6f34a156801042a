"""The steward reads a plain sentence for everything that was done to a number."""

from typing import get_args

from kimdesk.statistics.disclosure.data import Note, NoteCode
from kimdesk.statistics.disclosure.words import sentence
from tests.statistics.disclosure.conftest import History


def test_every_note_is_a_sentence_without_technical_words() -> None:
    for code in get_args(NoteCode):
        text = sentence(Note(code))
        assert text.endswith(".")
        assert not any(word in text for word in ("Zelle", "Solver", "Gate", "LP", "_", code))


def test_every_point_and_every_table_that_is_not_as_it_was_counted_has_its_note(
    eight_quarters: History,
) -> None:
    for release in eight_quarters.releases:
        notes = {(note.table, note.cell) for note in release.notes}
        for table in release.tables:
            if table.level != "fine" or not release.is_fresh(table):
                assert (table.table, ()) in notes
            for cell, number in table.numbers.items():
                if number is None and release.is_fresh(table):
                    assert (table.table, cell) in notes
