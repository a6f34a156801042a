"""What a person chose for themselves, kept in the store and so encrypted with everything else."""

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import Base


class OwnChoice(Base):
    """One choice of one person by its name; `value` is text, "" is not stored."""

    __tablename__ = "own_choice"

    staff_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
