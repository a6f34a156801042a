"""Taking old entries out of the access log, and leaving a signed note of where it begins.

The note is an entry of the log itself: number and hash of the last entry that went.
"""

from datetime import date, datetime

from sqlalchemy import delete, func, select, text
from sqlalchemy.orm import Session

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault.log import LogEntry
from kimdesk.vault.log_chain import PRUNED, PRUNED_KIND
from kimdesk.vault.roles import LEAD
from kimdesk.vault.work import Store

_TRIGGER = "access_log_no_delete"


def prune_log(store: Store, today: date) -> int:
    """Remove the entries older than twelve months and return how many; leads only.

    The last entry always stays, for the chain goes on from it. Raises NotAllowed.
    """
    if LEAD not in store.identity.roles:
        raise NotAllowed(
            translate(
                "LogPrune", "Alte Einträge des Zugriffsprotokolls löscht nur die Teamleitung."
            )
        )
    with store.unit() as unit:
        upto = _last_old(unit.session, year_before(today))
        count = select(func.count()).select_from(LogEntry).where(LogEntry.seq <= upto)
        gone = unit.session.execute(count).scalar_one()
        if not gone:
            return 0
        where = LogEntry.seq == upto
        hashed: bytes = unit.session.execute(select(LogEntry.hash).where(where)).scalar_one()
        _remove(unit.session, upto)
        unit.log(PRUNED, PRUNED_KIND, upto, hashed.hex())
        unit.commit()
        return gone


def year_before(today: date) -> datetime:
    """The beginning of the same day one year ago; 28 February for a leap day."""
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return datetime(today.year - 1, today.month, day)  # noqa: DTZ001 - UTC as in the log


def _last_old(session: Session, before: datetime) -> int:
    """The last number of the unbroken run of old entries, never that of the last entry."""
    recent = session.execute(select(func.min(LogEntry.seq)).where(LogEntry.at >= before)).scalar()
    last = session.execute(select(func.max(LogEntry.seq))).scalar() or 0
    return min(recent or last, last) - 1


def _remove(session: Session, upto: int) -> None:
    """Delete past the seat belt: the trigger goes and comes back in the same transaction."""
    query = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name")
    trigger = session.execute(query, {"name": _TRIGGER}).scalar_one()
    session.execute(text(f"DROP TRIGGER {_TRIGGER}"))
    session.execute(delete(LogEntry).where(LogEntry.seq <= upto))
    session.connection().exec_driver_sql(trigger)
