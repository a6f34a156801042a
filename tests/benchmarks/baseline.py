"""The baseline: hand-written SQL through the driver, and a bare view of the same rows."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from kimdesk.base.names.folding import fold

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_KEY = Ed25519PrivateKey.generate()

FIRST_PAGE = """
SELECT c.id, c.number, p.family_name, p.given_name, p.birth_date, c.level, c.phase, s.name,
       (SELECT max(held_on) FROM contact WHERE case_id = c.id), p.information_block, c.sort_name
FROM "case" c JOIN person p ON p.id = c.person_id LEFT JOIN staff s ON s.id = c.counsellor_id
WHERE NOT p.restricted AND c.phase NOT IN ('ABGESCHLOSSEN', 'ABGELEHNT', 'STORNIERT')
ORDER BY c.sort_name, c.id LIMIT 100
"""
CONTACTS = """
SELECT c.id, c.held_on, c.held_at, c.minutes, c.kind, c.life_domains, c.interpreting, c.note,
       c.next_step, s.name
FROM contact c LEFT JOIN staff s ON s.id = c.author_id
WHERE c.case_id = ? ORDER BY c.held_on DESC, c.id DESC LIMIT 100
"""
HISTORIES = (
    "residence_period asylum_period address_period household_period language_period "
    "education_period work_period income_period housing_period person_name contact_way "
    "language_course"
).split()


def first_page(connection: Any) -> list[tuple[Any, ...]]:
    """The first hundred lines of the list."""
    return list(connection.execute(FIRST_PAGE))


def read_file(connection: Any, case_id: int) -> list[tuple[Any, ...]]:
    """Everything a client file shows when it is opened."""
    case = connection.execute('SELECT * FROM "case" WHERE id = ?', (case_id,)).fetchone()
    columns = [row[1] for row in connection.execute('PRAGMA table_info("case")')]
    person_id = case[columns.index("person_id")]
    rows = [case, connection.execute("SELECT * FROM person WHERE id = ?", (person_id,)).fetchone()]
    for table in HISTORIES:
        query = f"SELECT * FROM {table} WHERE person_id = ?"
        rows += connection.execute(query, (person_id,))
    rows += connection.execute("SELECT * FROM consent WHERE case_id = ?", (case_id,))
    rows += connection.execute(
        "SELECT m.*, p.* FROM household_member m JOIN person p ON p.id = m.member_id "
        "WHERE m.person_id = ?",
        (person_id,),
    )
    rows += connection.execute(CONTACTS, (case_id,))
    return rows


def contacts(connection: Any, case_id: int) -> list[tuple[Any, ...]]:
    """The first hundred entries of a contact log."""
    return list(connection.execute(CONTACTS, (case_id,)))


def find_name(connection: Any, typed: str) -> list[tuple[Any, ...]]:
    """Fifty hits for one typed word by name and in notes: what SQL alone can do."""
    word = fold(typed)
    names = connection.execute(
        """SELECT c.id, c.number, p.family_name, p.given_name, p.birth_date, k.key
           FROM name_key k JOIN person p ON p.id = k.person_id
           LEFT JOIN "case" c ON c.person_id = p.id
           WHERE k.kind = 'w' AND k.key >= ? AND k.key < ? AND NOT p.restricted
           GROUP BY p.id LIMIT 50""",
        (word, word + "\uffff"),
    ).fetchall()
    notes = connection.execute(
        """SELECT t.case_id, t.kind, t.record_id, n.note
           FROM search_index JOIN search_text t ON t.id = search_index.rowid
           LEFT JOIN contact n ON t.kind = 'contact' AND n.id = t.record_id
           WHERE search_index MATCH ? LIMIT 50""",
        (f'"{word}"*',),
    ).fetchall()
    return [*names, *notes]


def log_line(connection: Any, action: str, kind: str, record: int) -> None:
    """One signed and chained entry of the access log, inside a transaction."""
    seq, previous = connection.execute(
        "SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    at = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")
    fields = (seq + 1, at, "user", "R_TL", "bench", action, kind, record, "")
    hashed = hashlib.sha256(previous + json.dumps(fields).encode()).digest()
    connection.execute(
        "INSERT INTO access_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*fields, previous, hashed, _KEY.sign(hashed)),
    )


def open_file(connection: Any, case_id: int) -> list[tuple[Any, ...]]:
    """Read a file and note durably that it was opened."""
    connection.execute("BEGIN IMMEDIATE")
    rows = read_file(connection, case_id)
    log_line(connection, "OEFFNEN", "case", case_id)
    connection.execute("COMMIT")
    return rows


def save_field(connection: Any, person_id: int, value: str) -> None:
    """One field of one person, logged and durable."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE person SET birth_place = ?, version = version + 1 WHERE id = ?",
        (value, person_id),
    )
    log_line(connection, "AENDERN", "person", person_id)
    connection.execute("COMMIT")


class BareModel(QAbstractTableModel):
    """Rows as they come from the database."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self._rows = [[str(value) for value in row] for row in rows]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """All rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """As many as the longest row has."""
        return 0 if parent.isValid() else max(map(len, self._rows), default=0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""


def shown(view: QTableView, rows: list[tuple[Any, ...]]) -> None:
    """Put rows into a bare view and paint them."""
    view.setModel(BareModel(rows))
    view.viewport().repaint()
    QApplication.processEvents()
