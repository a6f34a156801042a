"""Structural barriers by quarter, without any of their text."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from kimdesk.statistics.model.columns import BY_KEY, code, count, key
from kimdesk.vault.orm import StatisticsBase


class FactBarrier(StatisticsBase):
    """A barrier at the end of a quarter, from the quarter it was entered in up to this one.

    Population SH of a quarter: the rows with `is_new` or `moved` J.
    `barrier_id`: random. `kind`: code of CL43. `level`: code of CL44. `institution`: group of
    CL36, "SONST" if missing. `life_domain`: code of CL29 or "UNB". `state`: code of CL45 at the
    quarter's end. `is_new`, `moved`: J N. `cases`: how many cases it affected so far; `reach`:
    code of CL44R by that number, "" for none.
    """

    __tablename__ = "fact_barrier"
    __table_args__ = (Index("ix_fact_barrier_quarter", "quarter"), BY_KEY)

    barrier_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    kind: Mapped[str] = code()
    level: Mapped[str] = code()
    institution: Mapped[str] = code()
    life_domain: Mapped[str] = code()
    state: Mapped[str] = code()
    is_new: Mapped[str] = code("N")
    moved: Mapped[str] = code("N")
    cases: Mapped[int] = count()
    reach: Mapped[str] = code()
