"""Everything a store holds as plain rows, to compare two moments with each other."""

from typing import Any

from sqlalchemy import Table, select

from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store

# The log only grows, as does what the statistics have to look at; the journal is under test.
LEFT_OUT = {"access_log", "merge_record", "statistics_due"}
# Ids of derived rows mean nothing.
UNNAMED = {"search_text": {"id"}}
BOOKKEEPING = {"version", "changed_at"}


def everything(store: Store, *, bookkeeping: bool = False) -> dict[str, list[str]]:
    """All rows of all tables; without `bookkeeping` not how often and when they changed."""
    with store.unit() as unit:
        return {
            table.name: sorted(
                repr(_plain(table, dict(row), bookkeeping=bookkeeping))
                for row in unit.session.execute(select(table)).mappings()
            )
            for table in Base.metadata.sorted_tables
            if table.name not in LEFT_OUT
        }


def empty(store: Store) -> None:
    """Remove all client files, as fast as a test needs it."""
    with store.unit() as unit:
        for table in reversed(Base.metadata.sorted_tables):
            if table.name not in {"access_log", "staff", "office_settings"}:
                unit.session.execute(table.delete())
        unit.commit()


def _plain(table: Table, row: dict[str, Any], *, bookkeeping: bool) -> dict[str, Any]:
    left_out = UNNAMED.get(table.name, set()) | (set() if bookkeeping else BOOKKEEPING)
    return {name: value for name, value in row.items() if name not in left_out}
