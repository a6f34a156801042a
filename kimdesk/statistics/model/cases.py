"""Cases, their state at the moments that count, and the members of their households.

Only cases that count: admitted to case management, not cancelled, and of a family only the
first one unless another has a plan of its own.
"""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from kimdesk.statistics.model.columns import BY_KEY, code, codes, count, key, whole_or_none
from kimdesk.vault.orm import StatisticsBase

ADMISSION, CLOSURE = "A", "E"


class FactCase(StatisticsBase):
    """One case: when it came, when it went, and what holds for it as a whole.

    With the two quarters every population follows: BA(q) = admitted before q and not closed
    before it, ZU(q) = admitted in q, AB(q) = closed in q, BE(q) = admitted up to q and not
    closed up to q. Whoever goes on the last day of q is in AB(q) and no longer in BE(q).

    `admitted_q`, `closed_q`: "2026Q3", `closed_q` "" while it runs.
    `readmission`: J, N - the same person had an admitted case before.
    `access_group`: group of CL35; `access_way`: code of CL35 ("UNB" if missing).
    `waiting_days`: from enquiry to admission.
    `closure_group`: group of CL42, "" while it runs, "SONST" if no reason is known.
    `duration`: M0_2 M3_5 M6_11 M12_23 M24P (completed months), "" while it runs;
    `duration_months`: the months themselves, for the median in the office.
    `improved`, `unchanged`, `worsened`: life domains (CL29) by what became of the counsellor's
    score between first and last sitting, for domains scored in both; () while it runs.
    """

    __tablename__ = "fact_case"
    __table_args__ = (
        Index("ix_fact_case_quarters", "admitted_q", "closed_q"),
        Index("ix_fact_case_closed", "closed_q"),
        BY_KEY,
    )

    fact_id: Mapped[str] = key()
    admitted_q: Mapped[str] = code()
    closed_q: Mapped[str] = code()
    readmission: Mapped[str] = code("N")
    access_group: Mapped[str] = code()
    access_way: Mapped[str] = code()
    waiting_days: Mapped[int | None] = whole_or_none()
    closure_group: Mapped[str] = code()
    duration: Mapped[str] = code()
    duration_months: Mapped[int | None] = whole_or_none()
    improved: Mapped[tuple[str, ...]] = codes()
    unchanged: Mapped[tuple[str, ...]] = codes()
    worsened: Mapped[tuple[str, ...]] = codes()


class FactState(StatisticsBase):
    """What held for a case at one moment, a fine group code for each dimension.

    `moment`: "A" at admission (for ZU), "2026Q3" at the end of that quarter for every quarter
    whose stock (BE) it is in, "E" at closure (for AB). BQ takes "E" for cases closed in the
    quarter and the quarter's end for all others. A quarter that still runs is looked at as of
    its last day.

    `sex`: M W DXU. `age`: code of CL03. `nationality`: group of CL07, of the first one;
    `country`: that code of CL07 (only inside the office). `residence`: group of CL10.
    `stay`: years since entry J0 J1_2 J3_4 J5_9 J10P UNB. `immigration_path`: group of CL13.
    `household`: code of CL05; `children`: in the household J N UNB. `benefit_regime`: code of
    CL23. `work`: group of CL21. `german`: group of CL14. `school`, `vocational`: groups of CL18,
    CL19. `housing`: group of CL25. `district`: code of CL34.
    `needs`: life domains (CL29) whose first score by the counsellor was 1 or 2, ("UNB",) when
    none was scored so far, () when there is no need; at "A" the first scores whenever they
    were given, for admission comes before assessment. `complexity`: their number K0 K1_2 K3_4
    K5_6 K7P UNB.
    `dormant`: J N. `plan_current`: J when a plan was signed and looked at within twelve weeks,
    else N. `consent`: J when the consent to case management held, else N.
    `unknown`: names of those columns above whose value is missing or "unknown" (for Q01; a
    group such as SONST does not say so any more).
    """

    __tablename__ = "fact_state"
    __table_args__ = (Index("ix_fact_state_moment", "moment", "fact_id"), BY_KEY)

    fact_id: Mapped[str] = key()
    moment: Mapped[str] = key()
    sex: Mapped[str] = code()
    age: Mapped[str] = code()
    nationality: Mapped[str] = code()
    country: Mapped[str] = code()
    residence: Mapped[str] = code()
    stay: Mapped[str] = code()
    immigration_path: Mapped[str] = code()
    household: Mapped[str] = code()
    children: Mapped[str] = code()
    benefit_regime: Mapped[str] = code()
    work: Mapped[str] = code()
    german: Mapped[str] = code()
    school: Mapped[str] = code()
    vocational: Mapped[str] = code()
    housing: Mapped[str] = code()
    district: Mapped[str] = code()
    needs: Mapped[tuple[str, ...]] = codes()
    complexity: Mapped[str] = code()
    dormant: Mapped[str] = code("N")
    plan_current: Mapped[str] = code("N")
    consent: Mapped[str] = code("N")
    unknown: Mapped[tuple[str, ...]] = codes()


class FactMember(StatisticsBase):
    """Members of the household who are counselled with a case, at a quarter's end (HM).

    `age`: U18, 18P or UNB. Who has a case that counts is not a member here: a family counts
    everybody once.
    """

    __tablename__ = "fact_member"
    __table_args__ = (Index("ix_fact_member_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    age: Mapped[str] = key()
    members: Mapped[int] = count()
