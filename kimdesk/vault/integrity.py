"""Is the store in order? Each finding is a sentence with what to do about it; and the cures."""

import errno
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from sqlcipher3 import dbapi2

from kimdesk.base.errors import CannotOpen, EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.vault import blobs
from kimdesk.vault.blobs import Stored
from kimdesk.vault.database import Connection, driver_errors
from kimdesk.vault.files import problem
from kimdesk.vault.inspection import cipher_alarms, connections_of, structure_problems
from kimdesk.vault.log_check import check_log
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.refusals import damaged
from kimdesk.vault.roles import CASES

Progress = Callable[[int, int], None]
_SEARCH = "fts5"


@dataclass(frozen=True, slots=True)
class StoreFinding:
    """Something not in order: `rule` names it for programs, `text` and `advice` for people."""

    rule: str
    severity: Literal["error", "warning"]
    text: str
    advice: str


def check(opened: OpenVault, progress: Progress | None = None) -> list[StoreFinding]:
    """Look at everything that the opener's keys open; nothing is changed.

    `progress` is told parts done and in total and may raise Cancelled.
    """
    held = connections_of(opened)
    parts = [check_database(connection) for connection in held.values()]
    parts += [_check_log(opened, name) for name in held]
    parts += [_check_blobs(opened)] if CASES in held else []
    found: list[StoreFinding] = []
    for number, part in enumerate(parts, 1):
        try:
            found += part
        except CannotOpen:  # the log or the list of documents lies on a damaged page
            found += [] if _damaged() in found else [_damaged()]
        if progress:
            progress(number, len(parts))
    return found


def check_quickly(opened: OpenVault) -> list[StoreFinding]:
    """Whether all pages are there and readable: after a session that was not closed."""
    return [
        finding
        for connection in connections_of(opened).values()
        for finding in _check_pages(connection, quick=True)
    ]


def check_database(connection: Connection) -> Iterator[StoreFinding]:
    """Pages, tables, indexes, references and full text of one database."""
    pages = list(_check_pages(connection, quick=False))
    yield from pages
    if any(finding.rule == "damaged" for finding in pages):
        return
    yield from _check_references(connection)
    if not any(finding.rule == "search" for finding in pages):
        yield from _check_search(connection)


def _check_pages(connection: Connection, *, quick: bool) -> Iterator[StoreFinding]:
    """Seals of all pages, and the structure that uses them.

    A power cut may tear a page that is not in use. SQLite does not mind, only its seal does
    not fit; so an alarm while every table can be read is no damage.
    """
    try:
        alarms, wrong = cipher_alarms(connection), structure_problems(connection, quick=quick)
    except dbapi2.DatabaseError:
        yield _damaged()
        return
    if any(_SEARCH not in line.casefold() for line in wrong):
        yield _damaged()
    elif wrong:
        yield _search_broken()
    elif alarms:
        yield _torn_free_page()


def _check_references(connection: Connection) -> Iterator[StoreFinding]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    if rows:
        yield StoreFinding(
            "references",
            "error",
            translate(
                "Integrity", "Zu {count} Einträgen fehlt der Datensatz, zu dem sie gehören."
            ).format(count=len(rows)),
            _advice_restore(),
        )


def _check_search(connection: Connection) -> Iterator[StoreFinding]:
    for table in _search_tables(connection):
        try:
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES('integrity-check', 1)")
        except dbapi2.DatabaseError:
            yield _search_broken()


def _search_tables(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall()
    return [name for (name,) in rows]


def _check_log(opened: OpenVault, database: str) -> Iterator[StoreFinding]:
    for each in check_log(opened, database).problems:
        yield StoreFinding(
            "log",
            "error" if each.is_error else "warning",
            each.text,
            translate(
                "Integrity",
                "Bitte sprechen Sie mit Ihrer Teamleitung und Ihrer oder Ihrem"
                " Datenschutzbeauftragten und bewahren Sie die letzten Sicherungen auf.",
            ),
        )


def _check_blobs(opened: OpenVault) -> Iterator[StoreFinding]:
    missing = 0
    with driver_errors():
        known = blobs.referenced(opened.cases_connection())
    for name, key in known.items():
        try:
            blobs.get(opened.folder, Stored(blob=name, key=key))
        except EnvironmentProblem:
            missing += 1
    if missing:
        yield StoreFinding(
            "documents",
            "error",
            translate("Integrity", "{count} Dokumente fehlen oder sind beschädigt.").format(
                count=missing
            ),
            _advice_restore(),
        )


def rebuild_search(opened: OpenVault) -> None:
    """Build the full-text index anew from the texts, which stay as they are."""
    cases = opened.cases_connection()
    with driver_errors():
        for table in _search_tables(cases):
            cases.execute(f"INSERT INTO {table}({table}) VALUES('rebuild')")


def compact(opened: OpenVault) -> None:
    """Write both databases anew without gaps ("Datei verkleinern"), in one step each.

    Raises EnvironmentProblem when the disk is too full, with the store as it was.
    """
    for name, connection in connections_of(opened).items():
        size = opened.database_path(name).stat().st_size
        if shutil.disk_usage(opened.folder).free < 2 * size:
            raise problem(OSError(errno.ENOSPC, ""))
        with driver_errors():
            # A torn page that nobody uses may lie where the smaller file will be written; there
            # it would be read first, and the connection could not be used any more.
            _overwrite_free_pages(connection)
            connection.execute("VACUUM")


def _overwrite_free_pages(connection: Connection) -> None:
    """Use every free page once; a page that is only written need not be readable."""
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    # The encrypted database gives its page size as text.
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    connection.execute("CREATE TABLE filler (content BLOB)")
    connection.execute("INSERT INTO filler VALUES (zeroblob(?))", (free * size,))
    connection.execute("DROP TABLE filler")


def _damaged() -> StoreFinding:
    return StoreFinding("damaged", "error", damaged().text, _advice_restore())


def _search_broken() -> StoreFinding:
    return StoreFinding(
        "search",
        "warning",
        translate("Integrity", "Das Suchverzeichnis ist beschädigt. Die Akten sind in Ordnung."),
        translate("Integrity", "Bitte wählen Sie „Suchverzeichnis neu aufbauen“."),
    )


def _torn_free_page() -> StoreFinding:
    return StoreFinding(
        "free-page",
        "warning",
        translate(
            "Integrity",
            "Die Datei ist in Ordnung. Ein unbenutzter Teil wurde beim letzten Absturz nicht"
            " fertig geschrieben.",
        ),
        translate("Integrity", "Bitte wählen Sie „Datei verkleinern“."),
    )


def _advice_restore() -> str:
    return translate(
        "Integrity",
        "Bitte machen Sie eine Kopie des ganzen Ordners und stellen Sie dann die letzte"
        " Sicherung wieder her.",
    )
