"""The first tables of the statistics database: what it stands for, and its own log."""

from sqlalchemy import Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.log import LogEntry, append_only
from kimdesk.vault.orm import StatisticsBase


class Meta(StatisticsBase):
    """One fact about the database itself, such as the state of the cases it stands for."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


_cases_log = LogEntry.__table__
assert isinstance(_cases_log, Table)  # noqa: S101 - for the type checker
statistics_log = _cases_log.to_metadata(StatisticsBase.metadata, name="statistics_log")
statistics_log.primary_key.name = "pk_statistics_log"
append_only(statistics_log, statistics_log.name)
