"""A store and the code lists for the tests of the import."""

from pathlib import Path

import pytest

from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)
