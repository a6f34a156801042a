"""The base of all mapped classes of the two databases, and what every record carries."""

import uuid
from datetime import date, datetime
from typing import Any, dataclass_transform

from sqlalchemy import DateTime, Integer, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from kimdesk.vault.fields import code, day, text

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False):
    """Everything in the cases database. No repr: names must not reach a log by accident."""

    metadata = MetaData(naming_convention=NAMING)

    def __init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401 - of the mapping
        super().__init_subclass__(**options)
        _never_reuse_ids(cls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self, 'id', None)}>"


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class StatisticsBase(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False):
    """Everything in the statistics database."""

    metadata = MetaData(naming_convention=NAMING)


def _never_reuse_ids(mapped: type[Any]) -> None:
    """An old log entry must not point to somebody who got the number of an erased record."""
    table = mapped.__dict__.get("__table__")
    if table is not None and isinstance(table, Table):
        keys = list(table.primary_key.columns)
        own = len(keys) == 1 and keys[0].name == "id"
        table.dialect_options["sqlite"]["autoincrement"] = own


def new_uid() -> str:
    """A random identity for a record that may leave the store."""
    return str(uuid.uuid4())


class Record(MappedAsDataclass, kw_only=True, repr=False):
    """A record with an identity: `id` inside the store, `uid` outside, `version` for edits."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    uid: Mapped[str] = mapped_column(Text, unique=True, default_factory=new_uid)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime | None] = mapped_column(DateTime, default=None)
    changed_at: Mapped[datetime | None] = mapped_column(DateTime, default=None)


class Dated(MappedAsDataclass, kw_only=True, repr=False):
    """A state that holds for a time: from the first day to the last day, both inclusive.

    `valid_to` None means it still holds; `confirmed_on` is the last day somebody asked
    the client whether it does.
    """

    valid_from: Mapped[date | None] = day("gilt seit")
    valid_to: Mapped[date | None] = day("gilt bis")
    confirmed_on: Mapped[date | None] = day("zuletzt bestätigt am")
    source: Mapped[str] = code("Herkunft der Angabe", "CL_SOURCE")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
