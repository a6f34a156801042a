"""What the victims do until they are killed. Their process remembers nothing of the test's."""

import os
from pathlib import Path

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import KimdeskError
from kimdesk.clients import importing
from kimdesk.clients.importing.list_file import mapping_of
from kimdesk.clients.opening import catalogue_of, open_store
from kimdesk.vault import blobs, restore_place, schema
from kimdesk.vault.backup import back_up
from kimdesk.vault.inspection import connections_of
from kimdesk.vault.migrations.steps import VERSIONS, steps_in
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.restore import restore, with_passphrase
from kimdesk.vault.vault import unlock
from tests.faults.victim import Events
from tests.support.filled import LOGIN, MOMENT, PASSPHRASE, add_case, add_document, store_of


def opened(folder: Path) -> OpenVault:
    """The store, as its team lead opens it."""
    os.environ["XDG_STATE_HOME"] = os.environ["LOCALAPPDATA"] = str(folder.parent / "state")
    return unlock(folder, LOGIN, PASSPHRASE, FixedClock(MOMENT))


def save_for_ever(events: Events, folder: Path, number: int) -> None:
    """Save one case after the other and tell each number once it is committed."""
    store = store_of(opened(folder))
    while True:
        with store.unit() as unit:
            add_case(unit, number)
            unit.commit()
        events.tell(str(number))
        number += 1


def save_traced(events: Events, folder: Path, number: int) -> None:
    """Save one case and tell each statement."""
    vault = opened(folder)
    vault.cases_connection().set_trace_callback(events.trace)
    with store_of(vault).unit() as unit:
        add_case(unit, number)
        unit.commit()
    vault.close()


def bring_list_in(events: Events, folder: Path, file: Path, mapping: Path) -> None:
    """Bring a client list in and tell each statement of the writing."""
    with opened(folder) as vault:
        store = open_store(vault, vault.clock)
        table = importing.read_table(file.read_bytes(), file.name)
        preview = importing.prepare(store, catalogue_of(store), table, mapping_of(mapping))
        vault.cases_connection().set_trace_callback(events.trace)
        importing.run(store, preview)


def make_backup(events: Events, folder: Path, target: Path) -> None:
    """Make a backup and tell its progress."""
    with opened(folder) as vault:
        back_up(vault, target, events.progress)


def migrate(events: Events, folder: Path, steps: Path) -> None:
    """Bring the schema up to date and tell each statement on both databases."""
    with opened(folder) as vault:
        for connection in connections_of(vault).values():
            connection.set_trace_callback(events.trace)
        schema.upgrade(vault, steps=steps_in(VERSIONS, steps))


def bring_back(events: Events, file: Path, folder: Path) -> None:
    """Replace the store by a backup; tell progress and the moment before each rename."""
    os.environ["XDG_STATE_HOME"] = os.environ["LOCALAPPDATA"] = str(folder.parent / "state")
    rename = restore_place._rename  # noqa: SLF001 - the places where it may break

    def told(old: Path, new: Path) -> None:
        events.tell("rename")
        rename(old, new)
        events.tell("renamed")

    restore_place._rename = told  # noqa: SLF001
    proof = with_passphrase(LOGIN, PASSPHRASE)
    restore(file, folder, proof, FixedClock(MOMENT), replace=True, progress=events.progress)


def limit_files(most_bytes: int) -> None:
    """From now on no file of this process may grow beyond this: a disk that is full."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))


def save_until_full(events: Events, folder: Path, number: int, most_bytes: int) -> None:
    """Save cases until it fails; tell each number, at last the sentence for the person."""
    store = store_of(opened(folder))
    limit_files(most_bytes)
    try:
        while True:
            with store.unit() as unit:
                add_case(unit, number)
                unit.commit()
            events.tell(str(number))
            number += 1
    except KimdeskError as error:
        events.tell(error.text)


def put_document_until_full(events: Events, folder: Path, most_bytes: int) -> None:
    """Add a large document where there is no room; tell the sentence."""
    store = store_of(opened(folder))
    limit_files(most_bytes)
    try:
        with store.unit() as unit:
            add_document(unit, store, bytes(3 * blobs.CHUNK_BYTES))
            unit.commit()
    except KimdeskError as error:
        events.tell(error.text)


def back_up_until_full(events: Events, folder: Path, target: Path, most_bytes: int) -> None:
    """Make a backup where there is no room; tell the sentence."""
    with opened(folder) as vault:
        limit_files(most_bytes)
        try:
            back_up(vault, target)
        except KimdeskError as error:
            events.tell(error.text)
