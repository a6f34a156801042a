"""The household of a client: its type over time, and its members as persons."""

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.clients.model.person import person_key
from kimdesk.vault.fields import code, flag, text, yes_no
from kimdesk.vault.orm import Base, Dated, Record


class HouseholdPeriod(Record, Dated, Base):
    """Type of household."""

    __tablename__ = "household_period"

    person_id: Mapped[int] = person_key()
    kind: Mapped[str] = code("Haushaltstyp", "CL05", required=True)


class HouseholdMember(Record, Base):
    """Another person (`member_id`) in the household of the client (`person_id`)."""

    __tablename__ = "household_member"

    person_id: Mapped[int] = person_key()
    member_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    relation: Mapped[str] = code("Beziehung", "CL06", required=True)
    in_germany: Mapped[str] = yes_no("in Deutschland")
    co_counselled: Mapped[bool] = flag("wird mitberaten")
    note: Mapped[str] = text("Bemerkung", maximum=500)
