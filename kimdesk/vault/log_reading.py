"""The access log as the data protection officer reads it: newest first, page by page."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault.log import LogEntry
from kimdesk.vault.roles import LEAD, OFFICER
from kimdesk.vault.work import Store

PAGE = 200


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is looked for; what is left empty does not matter. Days are the office's.

    `condition` is one more on `LogEntry`, for rooms that know what records belong together.
    """

    user_uid: str = ""
    action: str = ""
    kind: str = ""
    object_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    condition: ColumnElement[bool] | None = None


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry; `at` is UTC without zone, `detail` names of fields, never values."""

    seq: int
    at: datetime
    user_uid: str
    role: str
    device: str
    action: str
    kind: str
    object_id: int | None
    detail: str


def read_log(
    store: Store, wanted: LogFilter | None = None, before: int | None = None, limit: int = PAGE
) -> tuple[LogRow, ...]:
    """The newest entries that fit, or those older than number `before`.

    Raises NotAllowed for everybody but data protection officer and lead.
    """
    if not store.identity.roles & {LEAD, OFFICER}:
        raise NotAllowed(
            translate(
                "LogReading",
                "Das Zugriffsprotokoll lesen Teamleitung und Datenschutzbeauftragte:r.",
            )
        )
    columns = (getattr(LogEntry, name) for name in LogRow.__dataclass_fields__)
    query = _filtered(select(*columns), wanted or LogFilter())
    if before is not None:
        query = query.where(LogEntry.seq < before)
    with store.unit() as unit:
        rows = unit.session.execute(query.order_by(LogEntry.seq.desc()).limit(limit))
        return tuple(LogRow(*row) for row in rows)


def _filtered(query: Select[Any], wanted: LogFilter) -> Select[Any]:
    for name in ("user_uid", "action", "kind"):
        if value := getattr(wanted, name):
            query = query.where(getattr(LogEntry, name) == value)
    if wanted.condition is not None:
        query = query.where(wanted.condition)
    if wanted.object_id is not None:
        query = query.where(LogEntry.object_id == wanted.object_id)
    if wanted.first_day is not None:
        query = query.where(LogEntry.at >= _begin_of(wanted.first_day))
    if wanted.last_day is not None:
        query = query.where(LogEntry.at < _begin_of(wanted.last_day + timedelta(days=1)))
    return query


def _begin_of(day: date) -> datetime:
    """The first moment of a day in the office, as the log writes moments."""
    return datetime.combine(day, time(), OFFICE_ZONE).astimezone(UTC).replace(tzinfo=None)
