"""Every quarter that was built, and what became of it."""

from datetime import date

from sqlalchemy import DDL, Date, Integer, LargeBinary, Text, UniqueConstraint, event
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import StatisticsBase


class ReleaseRow(StatisticsBase):
    """One version of a quarter: frozen and built by one person, released by another.

    `counts`: all numbers of the office when it was frozen. `guard`: what protects later
    quarters (`disclosure.data.Sealed`). `plain`: the files without signature; `content`: the
    finished ZIP, empty until it is released, never changed afterwards. `hash`: identity of the
    manifest. `receipt`: the city's answer as it came, `state` what it says ("offen" before).
    `delivered_on`: when it was last written to a folder.
    """

    __tablename__ = "quarter_release"
    __table_args__ = (UniqueConstraint("quarter", "revision"),)

    sequence: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    quarter: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(Text, unique=True)
    counts: Mapped[bytes] = mapped_column(LargeBinary)
    guard: Mapped[bytes] = mapped_column(LargeBinary)
    plain: Mapped[bytes] = mapped_column(LargeBinary)
    built_on: Mapped[date] = mapped_column(Date)
    built_by: Mapped[str] = mapped_column(Text)
    builder: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    released_on: Mapped[date | None] = mapped_column(Date, default=None)
    released_by: Mapped[str] = mapped_column(Text, default="")
    releaser: Mapped[str] = mapped_column(Text, default="")
    delivered_on: Mapped[date | None] = mapped_column(Date, default=None)
    receipt: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    state: Mapped[str] = mapped_column(Text, default="offen")


# What was released stays as it was, whoever holds the database.
FROZEN = (
    "sequence, quarter, revision, reason, hash, counts, guard, plain, built_on, built_by, content,"
    " released_on, released_by"
)


def _keep(verb: str) -> None:
    statement = (
        f"CREATE TRIGGER quarter_release_no_{verb.split(maxsplit=1)[0].lower()} BEFORE {verb}"
        " ON quarter_release WHEN OLD.content <> x'' BEGIN SELECT RAISE(ABORT, 'released'); END"
    )
    event.listen(ReleaseRow.__table__, "after_create", DDL(statement))  # type: ignore[no-untyped-call]


_keep(f"UPDATE OF {FROZEN}")
_keep("DELETE")
