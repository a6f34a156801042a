"""What the city's views ask for in the store thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.statistics.receipts import Receipt
from kimdesk.city import inbox, keys, reports
from kimdesk.city.archive.archive import Archive
from kimdesk.city.archive.kept import KeptRow, content, first_quarters, kept, quarters
from kimdesk.city.csv_export import csv_of
from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.merged import MergedQuarter
from kimdesk.city.trends import Trend
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.files import problem, replace_file

MOST_KEY_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Inbox:
    """What lies in the inbox, and what is not there.

    `gaps`: offices with the quarters they have not sent; `silent`: offices whose key is known
    and that never sent anything. `office_keys`: whether any key of an office is known.
    """

    rows: tuple[InboxRow, ...]
    gaps: tuple[tuple[str, tuple[str, ...]], ...]
    silent: tuple[str, ...]
    office_keys: bool


@dataclass(frozen=True, slots=True)
class Keys:
    """The city's public key and those of the offices."""

    own: PublicKey
    offices: tuple[keys.KeyRow, ...]


def read_inbox(archive: Archive, dropped: Sequence[Path] = ()) -> Inbox:
    """Look at every file of the inbox and at those that were dropped."""
    files = [row.file for row in inbox.look(archive)] if dropped else []
    rows = inbox.look_at(archive, [*files, *dropped]) if dropped else inbox.look(archive)
    until = str(Quarter.of(archive.clock.today()).previous)
    known = {row.office for row in keys.key_rows(archive) if not row.revoked}
    missing = reports.missing(archive, until)
    silent = sorted(known - first_quarters(archive).keys())
    gaps = tuple((office, found) for office, found in sorted(missing.items()) if found)
    return Inbox(rows, gaps, tuple(silent), bool(known))


def accept(archive: Archive, rows: Sequence[InboxRow]) -> tuple[Receipt, ...]:
    """Take these bundles and write their receipts."""
    return inbox.accept(archive, rows)


def refuse(archive: Archive, row: InboxRow) -> Receipt:
    """Write the receipt that says why a bundle was not taken."""
    return inbox.refuse(archive, row)


def read_kept(archive: Archive) -> tuple[KeptRow, ...]:
    """Everything that was taken."""
    return kept(archive)


def save_receipt(archive: Archive, row: KeptRow, folder: Path) -> Path:
    """Write the receipt of a bundle once more."""
    return inbox.write_receipt(archive, row, folder)


def save_content(archive: Archive, digest: str, path: Path) -> Path:
    """Save a bundle opened, as the ZIP that other programs read."""
    replace_file(path, content(archive, digest))
    return path


def read_quarters(archive: Archive) -> tuple[str, ...]:
    """All quarters of which something is here."""
    return quarters(archive)


def read_quarter(archive: Archive, quarter: str) -> MergedQuarter:
    """All offices in one quarter."""
    return reports.quarter_report(archive, quarter)


def read_trend(archive: Archive, table: str) -> Trend | None:
    """One table over all quarters."""
    found = reports.trend_report(archive, table)
    return found[0] if found else None


def save_workbook(archive: Archive, quarter: str, table: str, path: Path) -> Path:
    """A quarter as XLSX, with one table over time."""
    replace_file(path, reports.workbook_of(archive, quarter, *([table] if table else [])))
    return path


def save_csv(archive: Archive, quarter: str, path: Path) -> Path:
    """A quarter as CSV."""
    replace_file(path, csv_of([reports.quarter_report(archive, quarter)]))
    return path


def paper(archive: Archive, quarter: str) -> bytes:
    """A quarter as PDF to be read."""
    from kimdesk.city.paper import paper_of

    return paper_of(reports.quarter_report(archive, quarter), archive.opened.office.name)


def read_keys(archive: Archive) -> Keys:
    """The keys as they are now."""
    return Keys(keys.city_key(archive).public, keys.key_rows(archive))


def save_public_key(archive: Archive, path: Path) -> Path:
    """Save the file that every office gets."""
    replace_file(path, keys.public_file(archive)[1])
    return path


def save_secret_key(archive: Archive, path: Path) -> Path:
    """Save the secret key for the safe."""
    replace_file(path, keys.secret_file(archive)[1])
    return path


def key_sheet(archive: Archive) -> bytes:
    """The sheet of the city's key with words and QR code."""
    from kimdesk.printing.key_sheet import key_sheet as sheet_of

    return sheet_of(keys.city_key(archive).public, archive.opened.office.name)


def renew(archive: Archive) -> PublicKey:
    """A new key of the city."""
    return keys.renew_city_key(archive)


def add_key(archive: Archive, path: Path) -> str:
    """Read in the key of an office; its code."""
    return keys.add_office_key(archive, small_file(path)).key.owner


def replace_key(archive: Archive, path: Path, heard: str) -> str:
    """Read in a key that nobody vouches for, with the words that the office read out."""
    return keys.replace_office_key(archive, small_file(path), heard).key.owner


def compare_key(archive: Archive, key_id: str, heard: str) -> bool:
    """Note that the words are right, if they are."""
    return keys.compare_key(archive, key_id, heard)


def revoke_key(archive: Archive, key_id: str) -> None:
    """Take nothing more that was signed with this key."""
    keys.revoke_key(archive, key_id)


def take_revocation(archive: Archive, path: Path) -> None:
    """Read in the file with which an office takes its key back."""
    keys.take_revocation(archive, small_file(path))


def small_file(path: Path) -> bytes:
    """A key file, and no more of it than one may have. Raises EnvironmentProblem."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_KEY_BYTES + 1)
    except OSError as error:
        raise problem(error) from error
