"""Facts into their tables and out of them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Table, delete, insert
from sqlalchemy.orm import Session

from kimdesk.statistics.facts.rows import Rows
from kimdesk.statistics.model import CASE_FACTS, FACTS, FactBarrier, FactShort

_NOBODY = ""


def clear_cases(session: Session, fact_ids: Collection[str]) -> None:
    """Remove all facts of these cases."""
    for mapped in CASE_FACTS:
        table = _table(mapped)
        session.execute(delete(table).where(table.c.fact_id.in_(fact_ids)))


def clear_office(session: Session) -> None:
    """Remove the facts that belong to no case."""
    session.execute(delete(FactShort).where(FactShort.fact_id == _NOBODY))
    session.execute(delete(FactBarrier))


def clear_all(session: Session) -> None:
    """Remove all facts."""
    for mapped in FACTS:
        session.execute(delete(_table(mapped)))


def write(session: Session, rows: Rows) -> None:
    """Add rows of facts."""
    for mapped, values in rows.items():
        if values:
            session.connection().execute(insert(_table(mapped)), values)


def _table(mapped: type[Any]) -> Table:
    table: Table = mapped.__table__
    return table
