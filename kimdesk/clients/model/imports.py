"""What was brought in from lists, so that the same row never comes in twice."""

from datetime import datetime

from sqlalchemy import DateTime, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import Base


class ImportRun(Base):
    """One import: when, by whom, how many rows. The file's name is not kept."""

    __tablename__ = "import_run"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    staff_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="SET NULL"), default=None
    )
    ran_at: Mapped[datetime] = mapped_column(DateTime)
    accepted: Mapped[int] = mapped_column(Integer, default=0)


class ImportedRow(Base):
    """Identity (external number or keyed hash of the row) and content hash of a row."""

    __tablename__ = "imported_row"

    identity: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    run_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("import_run.id", ondelete="CASCADE"), index=True
    )
    case_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("case.id", ondelete="SET NULL"), index=True, default=None
    )
