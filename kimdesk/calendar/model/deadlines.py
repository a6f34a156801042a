"""Deadlines: computed from the file or entered by hand, with everything that happened to them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, func, select
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import code, day, record, text
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork

# What only a decision changes, because each leaves a step in the history of the deadline.
DECIDED = frozenset({"state", "due_on", "filed_on", "closed_on", "reason"})
_DECIDING = "kimdesk.deciding"


@contextmanager
def deciding(unit: UnitOfWork) -> Iterator[None]:
    """Inside the block a decision writes, which notes its step itself."""
    unit.session.info[_DECIDING] = True
    try:
        yield
    finally:
        del unit.session.info[_DECIDING]


class Deadline(Record, Base):
    """One deadline of a case. It never disappears: it is done, moved or dropped with a reason.

    `source_kind`, `source_id` and `source_field` name what it is computed from (table, row,
    attribute), "" and None for deadlines entered by hand.
    """

    __tablename__ = "deadline"
    __table_args__ = (
        Index("ix_deadline_due", "state", "due_on"),
        Index("ix_deadline_source", "case_id", "source_kind", "source_id", "source_field"),
    )

    case_id: Mapped[int] = case_key()
    kind: Mapped[str] = code("Fristart", "CL39", required=True)
    due_on: Mapped[date | None] = day("Fällig am", required=True)
    title: Mapped[str] = text("Worum geht es?", maximum=300)
    state: Mapped[str] = code("Stand der Frist", "CL_DEADLINE", required=True)
    # Served notice the period began with (Bekanntgabe), for appeal periods.
    served_on: Mapped[date | None] = day("Bekanntgabe am")
    # Filing in time stops the alarm though the date stays.
    filed_on: Mapped[date | None] = day("Antrag nachweislich gestellt am")
    proof_id: Mapped[int | None] = record("Nachweis", "document.id")
    # Days before, "90|28|7"; "" takes those of the kind.
    lead_days: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = text("Begründung", maximum=1000)
    closed_on: Mapped[date | None] = day("erledigt am")
    source_kind: Mapped[str] = mapped_column(Text, default="")
    source_id: Mapped[int | None] = mapped_column(Integer, default=None)
    source_field: Mapped[str] = mapped_column(Text, default="")
    # The field it follows from is empty or holds no more; a person decides what becomes of it.
    source_gone: Mapped[bool] = mapped_column(Boolean, default=False)

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - as the protocol has it
    ) -> None:
        """It is done, moved or dropped by a decision, and never without trace."""
        if self.id is None:
            return
        if names & DECIDED and _DECIDING not in unit.session.info:
            raise NotAllowed(
                translate("Deadlines", "Fristen ändern sich nur mit einem Eintrag im Verlauf.")
            )

    def check_removal_rules(self, unit: UnitOfWork) -> None:
        """Only one entered by hand by mistake, with which nothing has happened since, may go."""
        steps = select(func.count(DeadlineStep.id)).where(DeadlineStep.deadline_id == self.id)
        if self.source_kind or (unit.session.scalar(steps) or 0) > 1:
            raise UserError(
                translate(
                    "Deadlines",
                    "Diese Frist bleibt stehen. Lassen Sie sie mit einer Begründung entfallen.",
                )
            )


class DeadlineStep(Record, Base):
    """One thing that happened to a deadline; written once, never edited."""

    __tablename__ = "deadline_step"

    case_id: Mapped[int] = case_key()
    deadline_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("deadline.id", ondelete="CASCADE"), index=True
    )
    taken_on: Mapped[date | None] = day("am")
    state: Mapped[str] = code("Stand der Frist", "CL_DEADLINE")
    due_before: Mapped[date | None] = day("Frist bisher")
    due_after: Mapped[date | None] = day("Frist neu")
    reason: Mapped[str] = text("Begründung", maximum=1000)
    staff_id: Mapped[int | None] = record("eingetragen von", "staff.id")

    def check_rules(
        self,
        unit: UnitOfWork,  # noqa: ARG002 - as the protocol has it
        names: frozenset[str],  # noqa: ARG002
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """Written once."""
        if self.id is not None:
            raise _stays()

    def check_removal_rules(self, unit: UnitOfWork) -> None:  # noqa: ARG002 - as the protocol
        """What happened stays."""
        raise _stays()


class LeadTime(Record, Base):
    """Lead times of a kind of deadline where the office wants others than the list says."""

    __tablename__ = "lead_time"
    __table_args__ = (Index("ix_lead_time_kind", "kind", unique=True),)

    kind: Mapped[str] = code("Fristart", "CL39", required=True)
    # Days before, "90|28|7".
    days: Mapped[str] = text("Vorlauf in Tagen", maximum=60, required=True)

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],  # noqa: ARG002 - as the protocol has it
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """Only team leads say how early everybody is told."""
        if not unit.store.identity.sees_all_cases:
            raise NotAllowed(translate("Deadlines", "Vorlaufzeiten ändert die Teamleitung."))


def _stays() -> NotAllowed:
    return NotAllowed(translate("Deadlines", "Der Verlauf einer Frist bleibt, wie er war."))
