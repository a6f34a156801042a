"""What the tests of the rooms above the vault share: a store, the code lists, a file in it."""

from pathlib import Path

import pytest

from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)


@pytest.fixture
def records(store: Store, catalogue: Catalogue) -> Records:
    return Records(store, catalogue)


@pytest.fixture
def case(store: Store, records: Records) -> Case:
    """The file of Beispiel, Amina, in the hands of the person at work."""
    person = {"family_name": "Beispiel", "given_name": "Amina", "birth_date": "1990-03-14"}
    return create_file(store, records, person, {})
