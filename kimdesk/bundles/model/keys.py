"""The office's own keys, sealed to its team leads, and the keys of others."""

from sqlalchemy import Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import StatisticsBase


class OfficeKey(StatisticsBase):
    """The public half of a key of this office, the newest of which signs."""

    __tablename__ = "office_key"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    public: Mapped[bytes] = mapped_column(LargeBinary)


class OfficeKeyShare(StatisticsBase):
    """The secret half, sealed to one person. Whoever holds the database alone cannot read it."""

    __tablename__ = "office_key_share"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    uid: Mapped[str] = mapped_column(Text, primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class KnownKeys(StatisticsBase):
    """One row: the ring of keys of the receiving side, as `Keyring.file` writes it."""

    __tablename__ = "known_keys"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, default=1)
    ring: Mapped[bytes] = mapped_column(LargeBinary)
