"""`kimdesk print`: says what to mind before it prints, and why it does so in spite of it."""

from pathlib import Path

import pytest
from sqlalchemy import select

from kimdesk.clients.model import Case, Person
from tests.cli.conftest import CommandLine, Done
from tests.support.client_files import client
from tests.support.filled import Filled, store_of


@pytest.fixture
def number(store: Filled) -> str:
    """A file of its own; post must not be sent."""
    with store.unlock() as opened:
        made = store_of(opened)
        case_id = client(made, "Muster", "Aylin", post_allowed="N")
        with made.unit() as unit:
            return str(unit.session.scalar(select(Case.number).where(Case.id == case_id)))


class Printing:
    """Prints for one case into one file."""

    def __init__(
        self,
        run: CommandLine,
        store: Filled,
        opening: tuple[object, ...],
        number: str,
        out: Path,
    ) -> None:
        self._run, self._store, self._opening = run, store, opening
        self._number, self.out = number, out

    def __call__(self, product: str, *more: object) -> Done:
        case = ("--case", self._number, "--out", self.out)
        return self._run("print", self._store.folder, product, *case, *more, *self._opening)

    def restrict(self) -> None:
        with self._store.unlock() as opened, store_of(opened).unit() as unit:
            case = unit.session.execute(
                select(Case).where(Case.number == self._number)
            ).scalar_one()
            unit.session.get_one(Person, case.person_id).restricted = True
            unit.commit()


@pytest.fixture
def printing(
    run: CommandLine, store: Filled, opening: tuple[object, ...], number: str, tmp_path: Path
) -> Printing:
    return Printing(run, store, opening, number, tmp_path / "blatt.pdf")


@pytest.mark.parametrize("language", ["fa", "tr", "uk", "ru"])
def test_a_translation_that_nobody_checked_is_told(printing: Printing, language: str) -> None:
    done = printing("privacy-notice", "--language", language)
    assert done.code == 0
    assert printing.out.read_bytes().startswith(b"%PDF")
    assert "hat noch niemand geprüft" in done.err
    assert {"fa": "Persisch", "tr": "Türkisch", "uk": "Ukrainisch", "ru": "Russisch"}[
        language
    ] in done.err


def test_german_alone_is_printed_without_that(printing: Printing) -> None:
    done = printing("privacy-notice")
    assert done.code == 0
    assert "hat noch niemand geprüft" not in done.err
    assert "Keine Post erlaubt" in done.err


def test_what_speaks_against_it_needs_a_reason(printing: Printing) -> None:
    printing.restrict()
    done = printing("plan")
    assert done.code != 0
    assert "eingeschränkt" in done.err
    assert not printing.out.exists()
    assert printing("plan", "--reason", "Prüfung durch die Datenschutzbeauftragte").code == 0
    assert printing.out.exists()
