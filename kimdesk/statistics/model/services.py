"""What was done: contacts, short counselling, appointments, case conferences.

Added up by quarter and kind; no row stands for one day.
"""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from kimdesk.statistics.model.columns import BY_KEY, codes_key, count, key
from kimdesk.vault.orm import StatisticsBase


class FactContact(StatisticsBase):
    """Contacts of a case in a quarter (KO): levels ST2 to ST4 on the day of the contact.

    `kind`: group of CL37. `topics`: the life domains (CL29) of each of these contacts together,
    () for none, so that every contact stands in one row only; a topic's contacts are those of
    all rows that name it. `interpreting`: group of CL09, "UNB" if missing. `language`: code of
    CL08, "und" if missing. `minutes`: all together, of `timed` contacts with a duration.
    """

    __tablename__ = "fact_contact"
    __table_args__ = (Index("ix_fact_contact_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    kind: Mapped[str] = key()
    topics: Mapped[tuple[str, ...]] = codes_key()
    interpreting: Mapped[str] = key()
    language: Mapped[str] = key()
    contacts: Mapped[int] = count()
    minutes: Mapped[int] = count()
    timed: Mapped[int] = count()


class FactShort(StatisticsBase):
    """Short counselling in a quarter (KB): anonymous contacts and those before the enquiry.

    `level`: ST0_ANONYM (then `fact_id` is "", for nobody is known) or ST1_KURZ; the rest as in
    `FactContact`.
    """

    __tablename__ = "fact_short"
    __table_args__ = (Index("ix_fact_short_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    level: Mapped[str] = key()
    kind: Mapped[str] = key()
    topics: Mapped[tuple[str, ...]] = codes_key()
    interpreting: Mapped[str] = key()
    language: Mapped[str] = key()
    contacts: Mapped[int] = count()
    minutes: Mapped[int] = count()
    timed: Mapped[int] = count()


class FactAppointment(StatisticsBase):
    """Appointments with a client in a quarter whose outcome is known.

    `state`: code of CL38: T_STATT T_VERSAEUMT T_ABG_KL T_ABG_CM T_VERSCH.
    """

    __tablename__ = "fact_appointment"
    __table_args__ = (Index("ix_fact_appointment_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    state: Mapped[str] = key()
    appointments: Mapped[int] = count()


class FactConference(StatisticsBase):
    """Case conferences that took place in a quarter, the client there or not.

    `client_present`: J N UNB. `bodies`: number of bodies that took part, as text "0", "1" …
    """

    __tablename__ = "fact_conference"
    __table_args__ = (Index("ix_fact_conference_quarter", "quarter"), BY_KEY)

    fact_id: Mapped[str] = key()
    quarter: Mapped[str] = key()
    client_present: Mapped[str] = key()
    bodies: Mapped[str] = key()
    conferences: Mapped[int] = count()
