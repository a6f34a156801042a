"""What the store itself knows of its backups: when bringing one back was last tried."""

from datetime import UTC, date

from sqlalchemy import func, select

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store

DRILL = "drill"


def note_drill(store: Store) -> None:
    """Log that a backup was opened and found right: the dated drill."""
    with store.unit() as unit:
        unit.log("WIEDERHERST", DRILL)
        unit.commit()


def last_drill(store: Store) -> date | None:
    """The day of the last drill, None when there was none."""
    with store.unit() as unit:
        at = unit.session.scalar(select(func.max(LogEntry.at)).where(LogEntry.kind == DRILL))
    return at.replace(tzinfo=UTC).astimezone(OFFICE_ZONE).date() if at else None
