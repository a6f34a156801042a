"""The shipped catalogue, read once for all tests of this room."""

from collections.abc import Iterator

import pytest

from kimdesk.base import text
from kimdesk.reference import Catalogue, load_catalogue
from tests.reference.update_files import table


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def english() -> Iterator[None]:
    text.set_language("en")
    yield
    text.set_language("de")


@pytest.fixture
def rows(catalogue: Catalogue) -> list[list[str]]:
    """CL52 with one more code, one other label and one code that ends."""
    rows = table(catalogue, "CL52")
    rows[1][1] = "auf eigenen Wunsch"
    rows[2][4] = "2026-12-31"
    rows.append(
        ["RU_PFLEGE", "Pflege von Angehörigen", "caring for relatives", "", "", "45", "", ""]
    )
    return rows
