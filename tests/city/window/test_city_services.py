"""What the views ask for: as many statements for many bundles as for few."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.city.inbox import accept, look
from kimdesk.city.window import services
from tests.city.conftest import City
from tests.printing.pdf import text_of
from tests.support.bundles import key


@contextmanager
def _statements(city: City) -> Iterator[list[str]]:
    found: list[str] = []
    with city.archive.reading() as connection:
        connection.set_trace_callback(found.append)
    yield found
    with city.archive.reading() as connection:
        connection.set_trace_callback(None)


def _read_all(city: City) -> int:
    with _statements(city) as found:
        services.read_inbox(city.archive)
        services.read_kept(city.archive)
        services.read_keys(city.archive)
        services.read_quarters(city.archive)
        services.read_quarter(city.archive, "2026Q1")
        services.read_trend(city.archive, "P01_BE")
    return len(found)


def test_views_ask_as_often_for_many_bundles_as_for_few(city: City) -> None:
    city.send(quarters=("2026Q1",))
    accept(city.archive, look(city.archive))
    few = _read_all(city)
    city.send("zweite", quarters=("2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"))
    accept(city.archive, look(city.archive))
    assert _read_all(city) == few


def test_files_from_elsewhere_are_looked_at_with_those_of_the_inbox(
    city: City, tmp_path: Path
) -> None:
    city.send()
    second = next(city.inbox.glob("*_2_*"))
    elsewhere = second.rename(tmp_path / second.name)
    apart = [row.state for row in services.read_inbox(city.archive).rows]
    assert apart == ["ready", "waiting"]
    together = services.read_inbox(city.archive, [elsewhere]).rows
    assert [row.state for row in together] == ["ready", "ready", "ready"]


def test_a_receipt_and_the_numbers_are_given_out_again(city: City, tmp_path: Path) -> None:
    city.send(quarters=("2026Q1",))
    accept(city.archive, look(city.archive))
    row = services.read_kept(city.archive)[0]
    assert services.save_receipt(city.archive, row, tmp_path).exists()
    place = services.save_content(city.archive, row.hash, tmp_path / "paket.zip")
    assert place.read_bytes().startswith(b"PK")


def test_the_report_on_paper_has_bounds_notes_and_what_is_missing(city: City) -> None:
    city.send()
    city.send("zweite", quarters=("2026Q1", "2026Q2"))
    accept(city.archive, look(city.archive))
    text = " ".join(text_of(services.paper(city.archive, "2026Q3")).split())
    assert "Statistik aller Stellen, 3. Quartal 2026" in text
    assert f"Es fehlen {key('zweite').public.owner}" in text
    assert "35 ± 2" in text
    assert "mind. 0" in text
    assert "Vielfaches von 5" in text
    assert "≥" not in text


def test_a_key_file_that_is_gone_is_said_in_words(city: City, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        services.add_key(city.archive, tmp_path / "fehlt.pub")
