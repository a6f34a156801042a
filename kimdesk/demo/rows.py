"""Rows of invented data on their way into the store, by table, with ids of their own."""

import uuid
from collections import defaultdict
from datetime import datetime
from random import Random
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from kimdesk.vault.fields import fields_of


class Rows:
    """Collects rows and writes them table by table, in the order tables were first used."""

    def __init__(self, random: Random, at: datetime) -> None:
        self._random = random
        self._at = at
        self._ids: defaultdict[Any, int] = defaultdict(int)
        self._rows: dict[Any, list[dict[str, Any]]] = {}

    def add(self, mapped: type[object], **values: object) -> int:
        """One row of a table; what is not given is empty. Its id."""
        self._ids[mapped] += 1
        columns = {c.key for c in mapped.__table__.columns}  # type: ignore[attr-defined]
        row: dict[str, Any] = {name: field.empty for name, field in fields_of(mapped).items()}
        if "id" in columns:
            row["id"] = self._ids[mapped]
        row |= values
        if "uid" in columns:
            row.setdefault("uid", str(uuid.UUID(int=self._random.getrandbits(128), version=4)))
            row = {"version": 1, "created_at": self._at, "changed_at": self._at} | row
        self._rows.setdefault(mapped, []).append(row)
        return self._ids[mapped]

    def rows(self, mapped: type[Any]) -> list[dict[str, Any]]:
        """The rows of a table that wait to be written."""
        return self._rows.get(mapped, [])

    def write(self, session: Session) -> None:
        """Insert everything that waits."""
        for mapped, rows in self._rows.items():
            if rows:
                session.execute(insert(mapped), rows)
        self._rows = {mapped: [] for mapped in self._rows}
