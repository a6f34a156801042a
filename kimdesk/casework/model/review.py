"""Review by the team lead: of a plan before it is signed, of a closure before it counts."""

from datetime import date

from sqlalchemy import Text, inspect, select
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.model import Case, OfficeSettings
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import code, day, record, text
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork

PLAN, CLOSURE = "PLAN", "ABSCHLUSS"
WAITING, APPROVED, SENT_BACK, TAKEN_BACK = "OFFEN", "FREIGEGEBEN", "ZURUECK", "ZURUECKGEZOGEN"


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
    # What was approved, see `reviewed.py`; an approval without it approves nothing.
    digest: Mapped[str] = mapped_column(Text, default="", server_default="")

    def check_rules(self, unit: UnitOfWork, names: frozenset[str], _: Catalogue) -> None:
        """Only team leads decide, nobody about what is their own, nothing twice."""
        if self.id is None:
            if self.state != WAITING or self.asked_by_id != unit.store.identity.staff_id:
                raise NotAllowed(translate("Review", "Eine Prüfung beginnt mit einer Frage."))
            return
        before = inspect(self).attrs.state.history.deleted
        if (before[0] if before else self.state) != WAITING or not before:
            raise UserError(translate("Review", "Diese Prüfung ist schon entschieden."))
        if {"asked_by_id", "asked_on", "subject"} & names:
            raise NotAllowed(translate("Review", "Wer gefragt hat, bleibt stehen."))
        if self.state in {APPROVED, SENT_BACK}:
            self._require_decider(unit)
            if self.decided_by_id != unit.store.identity.staff_id:
                raise NotAllowed(translate("Review", "Niemand entscheidet im Namen anderer."))
        elif not unit.store.identity.sees_all_cases:
            self._require_asker(unit)

    def check_removal_rules(self, _: UnitOfWork) -> None:
        """What was asked and answered stays; a question is taken back, not removed."""
        raise UserError(translate("Review", "Prüfungen bleiben in der Akte stehen."))

    def _require_decider(self, unit: UnitOfWork) -> None:
        if not unit.store.identity.sees_all_cases:
            raise NotAllowed(translate("Review", "Darüber entscheidet die Teamleitung."))
        own = unit.session.scalars(select(OfficeSettings.self_approval)).one() == "J"
        if not own and unit.store.identity.staff_id in {self.asked_by_id, self._counsellor(unit)}:
            raise NotAllowed(
                translate(
                    "Review",
                    "Über eigene Fälle und eigene Fragen entscheidet eine andere Person der "
                    "Leitung.",
                )
            )

    def _require_asker(self, unit: UnitOfWork) -> None:
        if unit.store.identity.staff_id not in {self.asked_by_id, self._counsellor(unit)}:
            raise NotAllowed(
                translate("Review", "Zurückziehen kann, wer gefragt hat oder den Fall führt.")
            )

    def _counsellor(self, unit: UnitOfWork) -> int | None:
        query = select(Case.counsellor_id).where(Case.id == self.case_id)
        return unit.session.scalar(query)
