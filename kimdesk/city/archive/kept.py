"""Bundles in the archive: put in once, never changed; listed, and taken out for reports."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kimdesk.bundles.statistics.chain import Accepted
from kimdesk.bundles.statistics.reading import Opened
from kimdesk.city.archive.archive import Archive
from kimdesk.city.archive.rows import share_about, share_from, table_about, table_from
from kimdesk.city.shares import Share, share_of
from kimdesk.vault.database import Connection

_LIST = "SELECT hash, office, quarter, sequence, revision, key_number, withdrawn FROM bundle"
# The newest version of each office and quarter.
_IN_FORCE = """
    SELECT id, about FROM bundle AS b
    WHERE {where} NOT EXISTS (
        SELECT 1 FROM bundle AS later
        WHERE later.office = b.office AND later.quarter = b.quarter
          AND later.revision > b.revision
    )
    ORDER BY quarter, office
"""


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One bundle as lists show it. `replaced`: there is a newer version of its quarter."""

    hash: str
    office: str
    quarter: str
    sequence: int
    revision: int
    withdrawn: bool
    replaced: bool
    received_on: date


def insert(
    connection: Connection, opened: Opened, key_number: int, day: date, files: tuple[str, bytes]
) -> None:
    """Put a verified bundle in, within a transaction.

    `files`: the SHA-256 of the sealed file that it came in, and its receipt.
    """
    sealed, receipt = files
    manifest, share = opened.manifest, share_of(opened.package)
    link = manifest.link
    cursor = connection.execute(
        "INSERT INTO bundle (hash, sealed, office, quarter, sequence, revision, key_number,"
        " withdrawn, received_on, about, content, receipt)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            manifest.hash,
            sealed,
            manifest.sender.office,
            manifest.quarter,
            link.sequence,
            link.revision,
            key_number,
            int(manifest.withdrawn),
            day.isoformat(),
            json.dumps(share_about(share)),
            opened.content,
            receipt,
        ),
    )
    plain = opened.package.files()
    connection.executemany(
        "INSERT INTO bundle_table VALUES (?, ?, ?, ?, ?)",
        [
            (
                cursor.lastrowid,
                position,
                table.entry.id,
                json.dumps(table_about(table)),
                plain[table.entry.path],
            )
            for position, table in enumerate(share.tables)
        ],
    )


def accepted(connection: Connection) -> list[Accepted]:
    """Everything that was taken, as links of the chains."""
    return [
        Accepted(digest, office, quarter, sequence, revision, number, bool(withdrawn))
        for digest, office, quarter, sequence, revision, number, withdrawn in connection.execute(
            _LIST
        ).fetchall()
    ]


def known_files(connection: Connection) -> dict[str, Accepted]:
    """What was taken, by the SHA-256 of the file that it came in."""
    files = connection.execute("SELECT hash, sealed FROM bundle").fetchall()
    by_hash = {each.hash: each for each in accepted(connection)}
    return {sealed: by_hash[digest] for digest, sealed in files}


def kept(archive: Archive) -> tuple[KeptRow, ...]:
    """All bundles, by office and in the order of their chains; one statement."""
    with archive.reading() as connection:
        rows = connection.execute(
            "SELECT hash, office, quarter, sequence, revision, withdrawn, revision < max(revision)"
            " OVER (PARTITION BY office, quarter), received_on FROM bundle"
            " ORDER BY office, sequence"
        ).fetchall()
    return tuple(
        KeptRow(
            hash=row[0],
            office=row[1],
            quarter=row[2],
            sequence=row[3],
            revision=row[4],
            withdrawn=bool(row[5]),
            replaced=bool(row[6]),
            received_on=date.fromisoformat(row[7]),
        )
        for row in rows
    )


def content(archive: Archive, digest: str) -> bytes:
    """The ZIP of a bundle as it came. Raises KeyError."""
    return _blob(archive, "SELECT content FROM bundle WHERE hash = ?", digest)


def receipt_file(archive: Archive, digest: str) -> bytes:
    """The receipt that was given for a bundle. Raises KeyError."""
    return _blob(archive, "SELECT receipt FROM bundle WHERE hash = ?", digest)


def first_quarters(archive: Archive) -> dict[str, str]:
    """All offices that ever sent something, with their first quarter; one statement."""
    with archive.reading() as connection:
        return dict(
            connection.execute(
                "SELECT office, min(quarter) FROM bundle GROUP BY office ORDER BY office"
            ).fetchall()
        )


def quarters(archive: Archive) -> tuple[str, ...]:
    """All quarters of which something is here, the oldest first; one statement."""
    with archive.reading() as connection:
        rows = connection.execute("SELECT DISTINCT quarter FROM bundle ORDER BY quarter").fetchall()
    return tuple(row[0] for row in rows)


def shares_of(archive: Archive, quarter: str) -> tuple[Share, ...]:
    """What every office says of a quarter, with all tables; two statements."""
    with archive.reading() as connection:
        bundles = connection.execute(_IN_FORCE.format(where="quarter = ? AND"), (quarter,))
        return _shares(connection, bundles.fetchall(), "")


def shares_with(archive: Archive, names: Iterable[str]) -> tuple[Share, ...]:
    """What every office says in every quarter, with these tables only; two statements."""
    wanted = tuple(dict.fromkeys(names))
    with archive.reading() as connection:
        bundles = connection.execute(_IN_FORCE.format(where="")).fetchall()
        marks = ", ".join("?" for _ in wanted)
        return _shares(connection, bundles, f"AND name IN ({marks})", wanted)


def _shares(
    connection: Connection, bundles: list[tuple[int, str]], more: str, values: tuple[str, ...] = ()
) -> tuple[Share, ...]:
    ids = json.dumps([identity for identity, _ in bundles])
    found: dict[int, list[tuple[str, bytes]]] = {}
    for bundle, about, numbers in connection.execute(
        "SELECT bundle, about, numbers FROM bundle_table"  # noqa: S608 - only question marks
        f" WHERE bundle IN (SELECT value FROM json_each(?)) {more} ORDER BY bundle, position",
        (ids, *values),
    ).fetchall():
        found.setdefault(bundle, []).append((about, numbers))
    return tuple(
        share_from(
            json.loads(about),
            tuple(table_from(json.loads(text), raw) for text, raw in found.get(identity, ())),
        )
        for identity, about in bundles
    )


def _blob(archive: Archive, statement: str, digest: str) -> bytes:
    with archive.reading() as connection:
        row = connection.execute(statement, (digest,)).fetchone()
    if row is None:
        raise KeyError(digest)
    return bytes(row[0])
