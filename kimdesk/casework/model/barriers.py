"""Structural barriers (strukturelle Hürden): the office's register, without personal data."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, func, select
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import code, day, long_text, record, text
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork

_MOVING = "kimdesk.moving_barrier"


@contextmanager
def moving(unit: UnitOfWork) -> Iterator[None]:
    """Inside the block a barrier goes to its next state, which is checked and noted there."""
    unit.session.info[_MOVING] = True
    try:
        yield
    finally:
        del unit.session.info[_MOVING]


class Barrier(Record, Base):
    """Something in the system that gets in the way of more than one client could."""

    __tablename__ = "barrier"

    title: Mapped[str] = text("Hürde in einem Satz", required=True)
    kind: Mapped[str] = code("Art der Hürde", "CL43", required=True)
    level: Mapped[str] = code("Ebene", "CL44", required=True)
    institution: Mapped[str] = code("Bei welcher Art von Stelle", "CL36")
    life_domain: Mapped[str] = code("Handlungsfeld", "CL29")
    description: Mapped[str] = long_text("Beschreibung ohne personenbezogene Angaben")
    example: Mapped[str] = long_text("Beispiel, anonymisiert")
    workaround: Mapped[str] = long_text("Wie wir uns behelfen")
    proposal: Mapped[str] = long_text("Vorschlag")
    seen_first_on: Mapped[date | None] = day("zuerst gesehen am")
    seen_last_on: Mapped[date | None] = day("zuletzt gesehen am")
    state: Mapped[str] = code("Stand", "CL45", required=True)
    reported_on: Mapped[date | None] = day("gemeldet am")
    answer: Mapped[str] = long_text("Antwort der Koordination")
    author_id: Mapped[int | None] = record("erfasst von", "staff.id")

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - as the protocol has it
    ) -> None:
        """Its state moves by steps only: a report is looked through for names before."""
        if self.id is None:
            return
        if "state" in names and _MOVING not in unit.session.info:
            raise NotAllowed(
                translate("Barriers", "Der Stand einer Hürde ändert sich nur mit einem Schritt.")
            )

    def check_removal_rules(self, unit: UnitOfWork) -> None:
        """Only one entered by mistake, with which nothing has happened since, may go."""
        steps = select(func.count(BarrierStep.id)).where(BarrierStep.barrier_id == self.id)
        if (unit.session.scalar(steps) or 0) > 1:
            raise UserError(
                translate(
                    "Barriers",
                    "Diese Hürde bleibt im Register. Stellen Sie sie zurück, statt sie zu löschen.",
                )
            )


class BarrierCase(Record, Base):
    """A case that a barrier affects; only counted outside, never named."""

    __tablename__ = "barrier_case"
    __table_args__ = (Index("ix_barrier_case_one", "barrier_id", "case_id", unique=True),)

    case_id: Mapped[int] = case_key()
    barrier_id: Mapped[int] = mapped_column(Integer, ForeignKey("barrier.id", ondelete="CASCADE"))
    seen_on: Mapped[date | None] = day("gesehen am")


class BarrierStep(Record, Base):
    """One step of a barrier through its workflow; written once, never edited."""

    __tablename__ = "barrier_step"

    barrier_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("barrier.id", ondelete="CASCADE"), index=True
    )
    taken_on: Mapped[date | None] = day("Schritt am")
    state: Mapped[str] = code("Stand", "CL45")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
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


def _stays() -> NotAllowed:
    return NotAllowed(translate("Barriers", "Der Verlauf einer Hürde bleibt, wie er war."))
