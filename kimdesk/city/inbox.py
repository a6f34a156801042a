"""The inbox: what every file in it is, in words; taking what fits, and the receipts for it.

Looking changes nothing. Files stay where they are; what was taken is said so the next time.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kimdesk.bundles.statistics.chain import Accepted, require_follows
from kimdesk.bundles.statistics.reading import require_trusted
from kimdesk.bundles.statistics.receipts import Receipt, receipt, receipt_name
from kimdesk.city.archive.archive import Archive
from kimdesk.city.archive.kept import KeptRow, accepted, insert, known_files, receipt_file
from kimdesk.city.inbox_rows import InboxRow, in_chain, looked_at
from kimdesk.city.keys import city_keys, keyring
from kimdesk.vault.files import problem, replace_file

SUFFIX = ".kimstat"
RECEIPTS = "quittungen"
MOST_FILES = 2000

Progress = Callable[[int, int], None]


def look(
    archive: Archive, folder: Path | None = None, progress: Progress | None = None
) -> tuple[InboxRow, ...]:
    """Every bundle in the inbox, or in another folder. Raises EnvironmentProblem."""
    place = folder or archive.inbox
    try:
        files = sorted(
            path for path in place.iterdir() if path.suffix.lower() == SUFFIX and path.is_file()
        )
    except OSError as error:
        raise problem(error) from error
    return look_at(archive, files[:MOST_FILES], progress)


def look_at(
    archive: Archive, files: Sequence[Path], progress: Progress | None = None
) -> tuple[InboxRow, ...]:
    """What these files are, such as dropped ones; each checked as if those before were taken."""
    keys, ring = city_keys(archive), keyring(archive)
    with archive.reading() as connection:
        taken, known = accepted(connection), known_files(connection)
    rows = []
    for number, file in enumerate(files):
        if progress:
            progress(number, len(files))
        rows.append(looked_at(file, keys, ring, known))
    return tuple(in_chain(sorted(rows, key=lambda row: row.order), taken))


def accept(archive: Archive, rows: Iterable[InboxRow]) -> tuple[Receipt, ...]:
    """Take what is ready, in the order of the chains, all or nothing; the receipts for it.

    The receipts are also written to the folder "quittungen" of the inbox. Raises Refused where
    something came in between, EnvironmentProblem.
    """
    ready = sorted((row for row in rows if row.state == "ready"), key=lambda row: row.order)
    key, ring = city_keys(archive)[0], keyring(archive)
    given = []
    with archive.changing() as connection:
        taken = accepted(connection)
        for row in ready:
            opened = row.opened
            if opened is None:
                raise ValueError(row.state)
            number = require_trusted(opened, ring).key.number
            require_follows(opened.manifest, taken, number)
            made = receipt(opened.manifest, key, opened.hash)
            files = (row.sealed, made.file())
            insert(connection, opened, number, archive.clock.today(), files)
            taken.append(Accepted.of(opened.manifest, number))
            given.append(made)
    if given:
        _write(archive, given)
    return tuple(given)


def refuse(archive: Archive, row: InboxRow) -> Receipt:
    """A signed receipt that says why a bundle was not taken, for its office.

    Only for bundles whose sender is known: `row.key_number` > 0. Raises ValueError otherwise.
    """
    if row.opened is None or not row.key_number or row.state in {"ready", "here"}:
        raise ValueError(row.state)
    manifest = row.opened.manifest
    with archive.reading() as connection:
        own = [each for each in accepted(connection) if each.office == manifest.sender.office]
    head = max(own, key=lambda each: each.sequence).hash if own else ""
    made = receipt(manifest, city_keys(archive)[0], head, row.code)
    _write(archive, [made])
    return made


def write_receipt(archive: Archive, row: KeptRow, folder: Path | None = None) -> Path:
    """The receipt that was given for a bundle, written once more; the file.

    Raises EnvironmentProblem.
    """
    path = (folder or _receipts(archive)) / receipt_name(row.office, row.quarter, row.sequence)
    replace_file(path, receipt_file(archive, row.hash))
    return path


def _write(archive: Archive, receipts: Sequence[Receipt]) -> None:
    folder = _receipts(archive)
    for made in receipts:
        replace_file(folder / made.file_name, made.file())


def _receipts(archive: Archive) -> Path:
    folder = archive.inbox / RECEIPTS
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise problem(error) from error
    return folder
