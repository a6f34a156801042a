"""What was looked through before a quarter was closed: by rule here, by case in the office."""

from datetime import date

from sqlalchemy import Date, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.statistics.model.columns import BY_KEY, count, key
from kimdesk.vault.orm import Base, StatisticsBase


class OpenPoint(StatisticsBase):
    """How many points of one kind a quarter has, without saying of whom.

    `open`: neither mended nor accepted; `accepted`: accepted with a reason.
    """

    __tablename__ = "open_point"
    __table_args__ = (BY_KEY,)

    quarter: Mapped[str] = key()
    kind: Mapped[str] = key()
    open: Mapped[int] = count()
    accepted: Mapped[int] = count()


class QuarterLookedThrough(StatisticsBase):
    """The last time somebody with the key of the cases looked through a quarter.

    `declared`: they said that it may be closed.
    """

    __tablename__ = "quarter_looked_through"
    __table_args__ = (BY_KEY,)

    quarter: Mapped[str] = key()
    looked_on: Mapped[date] = mapped_column(Date)
    by_uid: Mapped[str] = mapped_column(Text)
    by_name: Mapped[str] = mapped_column(Text)
    declared: Mapped[int] = mapped_column(Integer, default=0)


class AcceptedPoint(Base):
    """In the cases database: a point that stays as it is, and why.

    `point`: a digest of what tells it from all others, so that it is asked about again once
    it has changed.
    """

    __tablename__ = "accepted_point"

    quarter: Mapped[str] = mapped_column(Text, primary_key=True)
    point: Mapped[str] = mapped_column(Text, primary_key=True)
    case_id: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)
    accepted_on: Mapped[date] = mapped_column(Date)
    staff_id: Mapped[int] = mapped_column(Integer)
