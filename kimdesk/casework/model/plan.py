"""The plan: goals in three levels, measures, frozen versions, and templates of the office."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.casework.model import plan_rules
from kimdesk.clients.model.case import case_key
from kimdesk.vault.fields import code, day, flag, long_text, number, record, text
from kimdesk.vault.orm import Base, Record

if TYPE_CHECKING:
    from kimdesk.reference import Catalogue
    from kimdesk.vault.work import UnitOfWork


class Goal(Record, Base):
    """A guiding goal, a framework goal below it, or an action goal below that (CL30)."""

    __tablename__ = "goal"

    case_id: Mapped[int] = case_key()
    parent_id: Mapped[int | None] = record("Übergeordnetes Ziel", "goal.id", cascade=True)
    level: Mapped[str] = code("Zielebene", "CL30", required=True)
    life_domain: Mapped[str] = code("Handlungsfeld", "CL29")
    what: Mapped[str] = text("Ziel", maximum=1000, required=True)
    # SMART: S and R are ticks; M, A and T are the text, wording and day they ask for.
    specific: Mapped[bool] = flag("Spezifisch: genau ein Ziel")
    indicator: Mapped[str] = text("Messbar: woran erkennen wir es?", maximum=1000)
    wording: Mapped[str] = text("Akzeptiert: in den Worten der Klient:in", maximum=1000)
    realistic: Mapped[bool] = flag("Realistisch: gut zu schaffen")
    due_on: Mapped[date | None] = day("Terminiert: bis wann?")
    state: Mapped[str] = code("Zielstatus", "CL31")
    state_on: Mapped[date | None] = day("Zielstatus seit")
    evaluation: Mapped[str] = long_text("Bewertung des Ziels")
    # The order among goals with the same parent; smaller stands first.
    position: Mapped[int] = mapped_column(Integer, default=0)

    def check_rules(
        self, unit: "UnitOfWork", names: frozenset[str], catalogue: "Catalogue"
    ) -> None:
        """Goals stand below the level that CL30 names, and say something."""
        plan_rules.check_goal(unit, self, names, catalogue)


class Measure(Record, Base):
    """Something somebody does until a day, usually for an action goal."""

    __tablename__ = "measure"
    __table_args__ = (Index("ix_measure_due", "case_id", "state", "due_on"),)

    case_id: Mapped[int] = mapped_column(Integer, ForeignKey("case.id", ondelete="CASCADE"))
    goal_id: Mapped[int | None] = record("Ziel der Maßnahme", "goal.id", cascade=True)
    conference_id: Mapped[int | None] = record("aus der Fallkonferenz", "case_conference.id")
    kind: Mapped[str] = code("Art der Maßnahme", "CL32")
    what: Mapped[str] = text("Maßnahme", maximum=1000, required=True)
    responsible: Mapped[str] = code("Wer macht es?", "CL32R", required=True)
    responsible_name: Mapped[str] = text("Name der verantwortlichen Person")
    partner_id: Mapped[int | None] = record("Netzwerkpartner", "partner.id")
    due_on: Mapped[date | None] = day("Bis wann?")
    state: Mapped[str] = code("Stand der Maßnahme", "CL32S")
    done_on: Mapped[date | None] = day("Erledigt am")
    result: Mapped[str] = long_text("Ergebnis")
    failure_reason: Mapped[str] = code("Grund für Verzug oder Scheitern", "CL33")
    position: Mapped[int] = mapped_column(Integer, default=0)

    def check_rules(
        self, unit: "UnitOfWork", names: frozenset[str], catalogue: "Catalogue"
    ) -> None:
        """Measures stand below action goals; nothing was done tomorrow."""
        plan_rules.check_measure(unit, self, names, catalogue)


class PlanVersion(Record, Base):
    """The plan as it was signed: frozen for ever, numbered from 1 within its case."""

    __tablename__ = "plan_version"

    case_id: Mapped[int] = case_key()
    number: Mapped[int] = mapped_column(Integer, default=1)
    signed_client_on: Mapped[date | None] = day("Unterschrift Klient:in am", required=True)
    signed_counsellor_on: Mapped[date | None] = day("Unterschrift Fachkraft am", required=True)
    review_on: Mapped[date | None] = day("Nächste Überprüfung am", required=True)
    language: Mapped[str] = code("Erklärt auf", "CL08")
    interpreting: Mapped[str] = code("Sprachmittlung bei der Erklärung", "CL09")
    interpreter_id: Mapped[int | None] = record("Sprachmittler:in", "interpreter.id")
    note: Mapped[str] = text("Anmerkung zur Fassung", maximum=1000)
    author_id: Mapped[int | None] = record("erstellt von", "staff.id")
    # Goals and measures as JSON, as `casework/plan/frozen.py` writes and reads it.
    content: Mapped[str] = mapped_column(Text, default="")

    def check_rules(
        self,
        unit: "UnitOfWork",
        names: frozenset[str],  # noqa: ARG002 - the protocol
        catalogue: "Catalogue",  # noqa: ARG002
    ) -> None:
        """What is signed is complete, and stays as it is."""
        plan_rules.check_version(unit, self)

    def check_removal_rules(self, unit: "UnitOfWork") -> None:  # noqa: ARG002 - the protocol
        """Nobody takes a signed version out of a file."""
        plan_rules.refuse_removal_of_version()


class PlanTemplate(Record, Base):
    """Goals and measures for a situation that comes up often; the office edits them."""

    __tablename__ = "plan_template"

    title: Mapped[str] = text("Situation", required=True)
    life_domain: Mapped[str] = code("Handlungsfeld", "CL29")
    note: Mapped[str] = text("Wann passt diese Vorlage?", maximum=1000)

    def check_rules(
        self,
        unit: "UnitOfWork",
        names: frozenset[str],  # noqa: ARG002 - the protocol
        catalogue: "Catalogue",  # noqa: ARG002
    ) -> None:
        """A template has a title; only who works with cases writes one."""
        plan_rules.check_template(unit, self.title)

    def check_removal_rules(self, unit: "UnitOfWork") -> None:
        """Only who works with cases removes one."""
        plan_rules.require_template_writer(unit)


class PlanTemplateItem(Record, Base):
    """One goal (`level` of CL30) or measure (`level` empty) of a template."""

    __tablename__ = "plan_template_item"

    template_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("plan_template.id", ondelete="CASCADE"), index=True
    )
    parent_id: Mapped[int | None] = record(
        "Gehört zu", "plan_template_item.id", cascade=True
    )  # fmt: skip
    level: Mapped[str] = code("Zielebene", "CL30")
    what: Mapped[str] = text("Text der Vorlage", maximum=1000, required=True)
    indicator: Mapped[str] = text("Woran erkennen wir es?", maximum=1000)
    kind: Mapped[str] = code("Art der Maßnahme", "CL32")
    responsible: Mapped[str] = code("Wer macht es?", "CL32R")
    days: Mapped[int | None] = number("Fällig nach Tagen", maximum=1000)
    position: Mapped[int] = mapped_column(Integer, default=0)

    def check_rules(
        self, unit: "UnitOfWork", names: frozenset[str], catalogue: "Catalogue"
    ) -> None:
        """Items stand below the level that CL30 names, and say something."""
        plan_rules.check_item(unit, self, names, catalogue)

    def check_removal_rules(self, unit: "UnitOfWork") -> None:
        """Only who works with cases removes one."""
        plan_rules.require_template_writer(unit)
