"""How a case moves: the steps it took, the intake checklist, and how it ends."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.casework.model.closed import (
    check_closure,
    refuse_removal_of_closure,
    refuse_second_closure,
)
from kimdesk.clients.case_rules import is_stepping
from kimdesk.clients.model.case import case_key
from kimdesk.vault.fields import code, day, flag, long_text, number, record, text, yes_no
from kimdesk.vault.orm import Base, Record

if TYPE_CHECKING:
    from kimdesk.reference import Catalogue
    from kimdesk.vault.work import UnitOfWork


class PhaseStep(Record, Base):
    """One step of a case from one phase to another; written once, never edited."""

    __tablename__ = "phase_step"

    case_id: Mapped[int] = case_key()
    taken_on: Mapped[date | None] = day("Schritt am", required=True)
    phase_from: Mapped[str] = code("von Phase", "CL_PHASE")
    phase_to: Mapped[str] = code("nach Phase", "CL_PHASE")
    level_from: Mapped[str] = code("von Fallstufe", "CL_ST")
    level_to: Mapped[str] = code("nach Fallstufe", "CL_ST")
    # Why: a code of CL52 (dormant), CL_CR (clearing) or CL42 (closure), as the phase says.
    reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = text("Begründung", maximum=1000)
    staff_id: Mapped[int | None] = record("eingetragen von", "staff.id")
    # What the step replaced in the case, as JSON; "" where it cannot be taken back.
    replaced: Mapped[str] = mapped_column(Text, default="")
    takes_back: Mapped[bool] = flag("nimmt den Schritt davor zurück")

    def check_rules(
        self,
        unit: "UnitOfWork",
        names: frozenset[str],  # noqa: ARG002 - the protocol
        catalogue: "Catalogue",  # noqa: ARG002
    ) -> None:
        """Only a step writes a step, and only once."""
        if not is_stepping(unit) or self.id is not None:
            raise _stays()

    def check_removal_rules(self, unit: "UnitOfWork") -> None:  # noqa: ARG002 - the protocol
        """What happened stays in the history; a step is taken back by another one."""
        raise _stays()


class IntakeCheck(Record, Base):
    """One answered criterion of the intake checklist (FA01–FA12)."""

    __tablename__ = "intake_check"
    __table_args__ = (Index("ix_intake_check_case", "case_id", "criterion", unique=True),)

    case_id: Mapped[int] = case_key()
    criterion: Mapped[str] = code("Kriterium", "CL_FA", required=True)
    answer: Mapped[str] = code("Antwort", "CL_CHECK")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
    answered_on: Mapped[date | None] = day("geprüft am")


class Closure(Record, Base):
    """How a case ends; filled in during the evaluation, in force once the case is closed."""

    __tablename__ = "closure"
    __table_args__ = (Index("ix_closure_one", "case_id", unique=True),)

    case_id: Mapped[int] = case_key()
    reason: Mapped[str] = code("Abschlussgrund", "CL42", required=True)
    closing_on: Mapped[date | None] = day("Abschluss am", required=True)
    partner_id: Mapped[int | None] = record("Überleitung an", "partner.id")
    handover: Mapped[str] = long_text("Was bei der Überleitung wichtig ist")
    summary: Mapped[str] = long_text("Verlauf und Ergebnis")
    feedback: Mapped[str] = long_text("Rückmeldung der Klient:in")
    no_rescore_reason: Mapped[str] = text("Warum keine erneute Einschätzung", maximum=1000)
    values_confirmed_on: Mapped[date | None] = day("Endwerte der Stammdaten bestätigt am")
    aftercare: Mapped[str] = yes_no("Nachsorge vereinbart")
    aftercare_contacts: Mapped[int | None] = number("Kontakte in der Nachsorge", maximum=20)

    def check_rules(
        self,
        unit: "UnitOfWork",
        names: frozenset[str],
        catalogue: "Catalogue",  # noqa: ARG002 - the protocol
    ) -> None:
        """A case ends once; reason and day stay once it was closed with them."""
        refuse_second_closure(unit, self)
        check_closure(unit, self, names)

    def check_removal_rules(self, unit: "UnitOfWork") -> None:
        """How a case ended stays."""
        refuse_removal_of_closure(unit, self)


def _stays() -> NotAllowed:
    return NotAllowed(translate("Steps", "Schritte eines Falls bleiben, wie sie waren."))
