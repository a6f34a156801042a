"""Who may see which case beside its counsellor, what is half typed, what was open lately."""

from datetime import date, datetime

from sqlalchemy import Boolean, Date, DateTime, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.clients.model.case import case_key
from kimdesk.vault.orm import Base


class Substitution(Base):
    """A grant for one case that ends by itself after `until` (inclusive)."""

    __tablename__ = "substitution"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    case_id: Mapped[int] = case_key()
    staff_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="CASCADE"), index=True
    )
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(Text, default="")
    granted_by_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="SET NULL"), default=None
    )
    # Its end stands in the access log; whoever opens the store next notes it.
    end_logged: Mapped[bool] = mapped_column(Boolean, default=False)


class Draft(Base):
    """Text not yet committed, kept through lock and crash; one per person, record and field."""

    __tablename__ = "draft"

    staff_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(DateTime)


class RecentFile(Base):
    """Cases somebody opened lately, for the palette; inside the store, never beside it."""

    __tablename__ = "recent_file"

    staff_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True
    )
    case_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("case.id", ondelete="CASCADE"), primary_key=True
    )
    opened_at: Mapped[datetime] = mapped_column(DateTime, index=True)
