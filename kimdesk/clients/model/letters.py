"""Templates of the office's own letters; each version stays for the letters written from it."""

from datetime import date

from sqlalchemy import Boolean, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.fields import day, text
from kimdesk.vault.orm import Base, Record

# Roles that add, replace and retire templates.
MAY_KEEP = frozenset({"R_TL", "R_ADMIN"})


class LetterTemplate(Record, Base):
    """One version of a template; of each name at most one is in use (`active`)."""

    __tablename__ = "letter_template"
    __table_args__ = (UniqueConstraint("name", "number"),)

    name: Mapped[str] = text("Name der Vorlage", maximum=80, required=True)
    # Counts the versions of one name from 1.
    number: Mapped[int] = mapped_column(Integer, default=1)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    added_on: Mapped[date | None] = day("aufgenommen am")
    added_by: Mapped[str] = mapped_column(Text, default="")
    size: Mapped[int] = mapped_column(Integer, default=0)
    sha256: Mapped[str] = mapped_column(Text, default="")
    # As documents keep theirs: small ones here, large ones sealed in `blobs/` under `key`.
    data: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    blob: Mapped[str] = mapped_column(Text, default="")
    key: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
