"""Assessment: dated scores of the twelve life domains, resources, the network map."""

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import code, day, number, record, text
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork


class Assessment(Record, Base):
    """One sitting in which life domains were scored: at the beginning, on the way, at the end."""

    __tablename__ = "assessment"

    case_id: Mapped[int] = case_key()
    held_on: Mapped[date | None] = day("Einschätzung am", required=True)
    occasion: Mapped[str] = code("Anlass", "CL_OCCASION", required=True)
    note: Mapped[str] = text("Bemerkung", maximum=2000)
    author_id: Mapped[int | None] = record("eingeschätzt von", "staff.id")

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - the rules of all tables are asked alike
    ) -> None:
        """A sitting has a day, and not one to come."""
        if "held_on" not in names:
            return
        if self.held_on is None:
            text = translate("Assessment", "Bitte den Tag der Einschätzung eintragen.")
            raise UserError(text, "held_on")
        if self.held_on > unit.store.clock.today():
            text = translate("Assessment", "Dieser Tag liegt in der Zukunft.")
            raise UserError(text, "held_on")


class DomainScore(Record, Base):
    """What client and counsellor think of one life domain on one day (1 worst, 5 best, 9 none)."""

    __tablename__ = "domain_score"
    __table_args__ = (
        Index("ix_domain_score_one", "assessment_id", "life_domain", unique=True),
    )  # fmt: skip

    case_id: Mapped[int] = case_key()
    assessment_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("assessment.id", ondelete="CASCADE")
    )
    life_domain: Mapped[str] = code("Handlungsfeld", "CL29", required=True)
    by_client: Mapped[str] = code("Sicht der Klient:in", "CL_SCORE")
    by_counsellor: Mapped[str] = code("Sicht der Fachkraft", "CL_SCORE")
    priority: Mapped[int | None] = number("Priorität", minimum=1, maximum=3)
    reason: Mapped[str] = text("Begründung", maximum=2000)


class Resource(Record, Base):
    """Something a client can build on, by sector."""

    __tablename__ = "resource"

    case_id: Mapped[int] = case_key()
    sector: Mapped[str] = code("Bereich", "CL_RES", required=True)
    what: Mapped[str] = text("Ressource", maximum=500, required=True)


class NetworkNode(Record, Base):
    """A person or institution on the network map; the client stands in the middle."""

    __tablename__ = "network_node"

    case_id: Mapped[int] = case_key()
    name: Mapped[str] = text("Name oder Stelle", required=True)
    sector: Mapped[str] = code("Bereich der Netzwerkkarte", "CL_NET", required=True)
    closeness: Mapped[int | None] = number("Nähe", minimum=1, maximum=3)
    quality: Mapped[str] = code("Qualität der Beziehung", "CL_NETQ")
    # Where in its sector, in thousandths from one edge to the other; None lets the map decide.
    place: Mapped[int | None] = number("Platz im Bereich", maximum=1000)
    note: Mapped[str] = text("Bemerkung", maximum=1000)
