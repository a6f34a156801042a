"""Linking: referrals to partners and case conferences with their participants."""

from datetime import date

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.casework.conference_rules import check_conference, check_participant
from kimdesk.casework.linking_rules import check_referral
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import (
    code,
    day,
    flag,
    long_text,
    number,
    record,
    text,
    time_of_day,
    yes_no,
)
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork


class Referral(Record, Base):
    """A client is connected to a partner: asked, accepted, begun, ended (CL48)."""

    __tablename__ = "referral"

    case_id: Mapped[int] = case_key()
    partner_id: Mapped[int | None] = record("Vermittlung an", "partner.id", required=True)
    measure_id: Mapped[int | None] = record("zur Maßnahme", "measure.id")
    life_domain: Mapped[str] = code("Handlungsfeld", "CL29")
    purpose: Mapped[str] = text("Wozu?", maximum=1000)
    asked_on: Mapped[date | None] = day("Angefragt am", required=True)
    accepted_on: Mapped[date | None] = day("Zugesagt am")
    begins_on: Mapped[date | None] = day("Beginn am")
    ended_on: Mapped[date | None] = day("Ende am")
    state: Mapped[str] = code("Stand der Vermittlung", "CL48", required=True)
    failure_reason: Mapped[str] = code("Woran es lag", "CL33")
    accompanied: Mapped[str] = yes_no("Begleitet")
    result: Mapped[str] = long_text("Ergebnis")
    # Data went to the partner: by a release, or by an override that says why (R17).
    without_data: Mapped[bool] = flag("Klient:in meldet sich selbst, keine Daten weitergegeben")
    consent_id: Mapped[int | None] = record("Schweigepflichtentbindung", "consent.id")
    override_reason: Mapped[str] = text("Warum ohne Entbindung", maximum=1000)

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - as the protocol has it
    ) -> None:
        """As `linking_rules` says."""
        check_referral(unit, self, names)


class CaseConference(Record, Base):
    """A case conference: planned, then held with questions and results."""

    __tablename__ = "case_conference"

    case_id: Mapped[int] = case_key()
    held_on: Mapped[date | None] = day("Datum", required=True)
    held_at: Mapped[str] = time_of_day("Uhrzeit")
    minutes: Mapped[int | None] = number("Dauer in Minuten", minimum=5, maximum=480)
    place: Mapped[str] = text("Ort oder Video")
    state: Mapped[str] = code("Stand", "CL38", required=True)
    anonymised: Mapped[bool] = flag("Anonymisiert, ohne Namen")
    client_present: Mapped[str] = yes_no("Klient:in nimmt teil")
    questions: Mapped[str] = long_text("Fragen")
    results: Mapped[str] = long_text("Ergebnisse")
    override_reason: Mapped[str] = text("Warum ohne Einwilligung", maximum=1000)

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - as the protocol has it
    ) -> None:
        """As `linking_rules` says."""
        check_conference(unit, self, names)


class ConferenceParticipant(Record, Base):
    """Who takes part in a conference, and the release that allows to speak with them."""

    __tablename__ = "conference_participant"

    case_id: Mapped[int] = case_key()
    conference_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("case_conference.id", ondelete="CASCADE"), index=True
    )
    partner_id: Mapped[int | None] = record("Stelle", "partner.id")
    name: Mapped[str] = text("Name", required=True)
    role: Mapped[str] = text("Funktion")
    consent_id: Mapped[int | None] = record("Schweigepflichtentbindung", "consent.id")

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],
        catalogue: Catalogue,  # noqa: ARG002 - as the protocol has it
    ) -> None:
        """As `linking_rules` says."""
        check_participant(unit, self, names)
