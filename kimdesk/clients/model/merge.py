"""What a merge of two persons changed, so that it can be undone."""

from datetime import datetime

from sqlalchemy import DateTime, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import Base


class MergeRecord(Base):
    """`content` is JSON: moved record ids by table, overwritten and removed values."""

    __tablename__ = "merge_record"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    kept_id: Mapped[int] = mapped_column(Integer, index=True)
    removed_uid: Mapped[str] = mapped_column(Text)
    merged_at: Mapped[datetime] = mapped_column(DateTime)
    undone_at: Mapped[datetime | None] = mapped_column(DateTime, default=None)
    content: Mapped[str] = mapped_column(Text)
