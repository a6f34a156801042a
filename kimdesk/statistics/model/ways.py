"""How cases came and where they led: enquiry, waiting, clearing, goals, linking, aftercare."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from kimdesk.statistics.model.columns import BY_KEY, code, count, key, whole_or_none
from kimdesk.vault.orm import StatisticsBase


class FactEnquiry(StatisticsBase):
    """An enquiry for case management in a quarter."""

    __tablename__ = "fact_enquiry"
    __table_args__ = (Index("ix_fact_enquiry_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = code()


class FactWaiting(StatisticsBase):
    """Somebody on the waiting list at the end of a quarter."""

    __tablename__ = "fact_waiting"
    __table_args__ = (Index("ix_fact_waiting_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()


class FactClearing(StatisticsBase):
    """A clearing decided in a quarter (CL). `result`: code of CL_CR, its group in the list."""

    __tablename__ = "fact_clearing"
    __table_args__ = (Index("ix_fact_clearing_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = code()
    result: Mapped[str] = code()


class FactGoal(StatisticsBase):
    """Action goals that reached a final status in a quarter (ZI).

    `life_domain`: code of CL29, "UNB" if missing. `state`: final code of CL31; attainment is
    counted over ZS_ERREICHT ZS_UEBERW ZS_TEIL ZS_NICHT.
    """

    __tablename__ = "fact_goal"
    __table_args__ = (Index("ix_fact_goal_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    life_domain: Mapped[str] = key()
    state: Mapped[str] = key()
    goals: Mapped[int] = count()


class FactReferral(StatisticsBase):
    """One referral (VM): started in one quarter, decided in another or not yet.

    `number`: "1", "2" … within the case. `started_q`: asked in. `decided_q`: the quarter it began
    or failed in, "" while it is open. `partner_group`: group of CL36, "SONST" if no partner.
    `life_domain`: code of CL29 or "UNB". `result`: group of CL48: OFFEN ERFOLG OHNE_ERFOLG.
    `days`: from asking to beginning.
    """

    __tablename__ = "fact_referral"
    __table_args__ = (
        Index("ix_fact_referral_started", "started_q"),
        Index("ix_fact_referral_decided", "decided_q"),
        BY_KEY,
    )

    fact_id: Mapped[str] = key()
    number: Mapped[str] = key()
    started_q: Mapped[str] = code()
    decided_q: Mapped[str] = code()
    partner_group: Mapped[str] = code()
    life_domain: Mapped[str] = code()
    result: Mapped[str] = code()
    days: Mapped[int | None] = whole_or_none()


class FactRegime(StatisticsBase):
    """Changes of the benefit regime in a quarter, while the case ran (E08).

    `regime_from`, `regime_to`: codes of CL23. `interrupted`: J N UNB.
    """

    __tablename__ = "fact_regime"
    __table_args__ = (Index("ix_fact_regime_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    regime_from: Mapped[str] = key()
    regime_to: Mapped[str] = key()
    interrupted: Mapped[str] = key()
    changes: Mapped[int] = count()


class FactAftercare(StatisticsBase):
    """A case in aftercare (ST4) at the end of a quarter (E10)."""

    __tablename__ = "fact_aftercare"
    __table_args__ = (Index("ix_fact_aftercare_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
