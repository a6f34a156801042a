"""Review by the team lead: of a plan before it is signed, of a closure before it counts."""

from datetime import date

from sqlalchemy.orm import Mapped

from kimdesk.clients.model.case import case_key
from kimdesk.vault.fields import code, day, record, text
from kimdesk.vault.orm import Base, Record


class Review(Record, Base):
    """One question to the team lead and the answer."""

    __tablename__ = "review"

    case_id: Mapped[int] = case_key()
    subject: Mapped[str] = code("Was wird geprüft?", "CL_REVIEW", required=True)
    state: Mapped[str] = code("Stand der Prüfung", "CL_REVIEWS", required=True)
    asked_on: Mapped[date | None] = day("gefragt am")
    asked_by_id: Mapped[int | None] = record("gefragt von", "staff.id")
    question: Mapped[str] = text("Worauf soll die Leitung achten?", maximum=2000)
    decided_on: Mapped[date | None] = day("entschieden am")
    decided_by_id: Mapped[int | None] = record("entschieden von", "staff.id")
    comment: Mapped[str] = text("Antwort der Leitung", maximum=2000)
