"""The case: number, level, phase and days; its contact log and consents."""

from datetime import date

from sqlalchemy import Date, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.clients.model.person import person_key
from kimdesk.vault.fields import (
    code,
    codes,
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


def case_key() -> Mapped[int]:
    """The case a record belongs to; it goes when the case goes."""
    return mapped_column(Integer, ForeignKey("case.id", ondelete="CASCADE"), index=True)


class Case(Record, Base):
    """One case (Fall/Akte) of one person. Re-admission is a new case of the same person."""

    __tablename__ = "case"
    # The list is read page by page in the order of `sort_name`, with or without a filter.
    __table_args__ = (
        Index("ix_case_sort", "sort_name", "id"),
        Index("ix_case_counsellor_sort", "counsellor_id", "sort_name", "id"),
        Index("ix_case_phase_sort", "phase", "sort_name", "id"),
        Index("ix_case_level_sort", "level", "sort_name", "id"),
    )

    person_id: Mapped[int] = person_key()
    number: Mapped[str] = mapped_column(Text, unique=True)
    # Folded "family name, given name": the order of the list, kept by the services.
    sort_name: Mapped[str] = mapped_column(Text, default="")
    provider: Mapped[str] = code("Träger", "CL01", required=True)
    site: Mapped[str] = text("Standort")
    counsellor_id: Mapped[int | None] = record("Fallführung", "staff.id", required=True)
    level: Mapped[str] = code("Fallstufe", "CL_ST", required=True)
    phase: Mapped[str] = code("Phase", "CL_PHASE")
    inquired_on: Mapped[date | None] = day("Anfrage am", required=True)
    access_way: Mapped[str] = code("Zugang durch", "CL35")
    clearing_from: Mapped[date | None] = day("Clearing seit")
    clearing_result: Mapped[str] = code("Clearing-Ergebnis", "CL_CR")
    clearing_decided_on: Mapped[date | None] = day("Clearing entschieden am")
    clearing_decided_by_id: Mapped[int | None] = record("Clearing entschieden von", "staff.id")
    admitted_on: Mapped[date | None] = day("Aufnahme am", required=True)
    closed_on: Mapped[date | None] = day("Abschluss am")
    closure_reason: Mapped[str] = code("Abschlussgrund", "CL42")
    phase_since: Mapped[date | None] = day("in dieser Phase seit")
    dormant_from: Mapped[str] = code("Phase vor dem Ruhen", "CL_PHASE")
    dormant_reason: Mapped[str] = code("Ruhensgrund", "CL52")
    resume_on: Mapped[date | None] = day("Wiedervorlage am")
    aftercare_until: Mapped[date | None] = day("Nachsorge bis")
    # Art. 13 DSGVO: what the client was told about their data, when and in which language.
    notice_given_on: Mapped[date | None] = day("Infoblatt Datenschutz ausgehändigt am")
    notice_language: Mapped[str] = code("Infoblatt erklärt auf", "CL08")
    notice_interpreted: Mapped[str] = yes_no("Infoblatt mit Sprachmittlung erklärt")
    previous_case_id: Mapped[int | None] = record("Wiederaufnahme von", "case.id")
    external_number: Mapped[str] = text("Nummer in der alten Liste", maximum=60)
    request: Mapped[str] = long_text("Anliegen")
    remark: Mapped[str] = long_text("Bemerkung")


class Contact(Record, Base):
    """One entry of the contact log."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_case_day", "case_id", "held_on", "id"),)

    case_id: Mapped[int] = mapped_column(Integer, ForeignKey("case.id", ondelete="CASCADE"))
    held_on: Mapped[date] = mapped_column(
        Date, info={"field": day("Datum", required=True).column.info["field"]}
    )
    held_at: Mapped[str] = time_of_day("Uhrzeit")
    minutes: Mapped[int | None] = number("Dauer in Minuten", minimum=5, maximum=480)
    kind: Mapped[str] = code("Kontaktart", "CL37", required=True)
    participants: Mapped[tuple[str, ...]] = codes("Beteiligte", "CL_PARTICIPANT", maximum=3)
    life_domains: Mapped[tuple[str, ...]] = codes("Themen", "CL29", maximum=3)
    language: Mapped[str] = code("Beratungssprache", "CL08")
    interpreting: Mapped[str] = code("Sprachmittlung", "CL09")
    interpreting_minutes: Mapped[int | None] = number("Sprachmittlung in Minuten", maximum=480)
    interpreter_id: Mapped[int | None] = record("Sprachmittler:in", "interpreter.id")
    note: Mapped[str] = long_text("Notiz")
    next_step: Mapped[str] = text("Nächster Schritt", maximum=500)
    author_id: Mapped[int | None] = record("erfasst von", "staff.id")


class TallyContact(Record, Base):
    """An anonymous contact that is only counted (level ST0): nobody's data."""

    __tablename__ = "tally_contact"

    held_on: Mapped[date] = mapped_column(
        Date, index=True, info={"field": day("Datum", required=True).column.info["field"]}
    )
    kind: Mapped[str] = code("Kontaktart", "CL37", required=True)
    minutes: Mapped[int | None] = number("Dauer in Minuten", minimum=5, maximum=480)
    life_domains: Mapped[tuple[str, ...]] = codes("Themen", "CL29", maximum=3)
    language: Mapped[str] = code("Beratungssprache", "CL08")
    interpreting: Mapped[str] = code("Sprachmittlung", "CL09")
    author_id: Mapped[int | None] = record("erfasst von", "staff.id")


class Consent(Record, Base):
    """A consent or its refusal; one per purpose and, for releases, per recipient."""

    __tablename__ = "consent"

    case_id: Mapped[int] = case_key()
    kind: Mapped[str] = code("Einwilligung", "CL40", required=True)
    state: Mapped[str] = code("Status", "CL41", required=True)
    # What a release has to name (elements of § 67b SGB X and Art. 7 DSGVO).
    partner_id: Mapped[int | None] = record("Stelle aus dem Verzeichnis", "partner.id")
    recipient: Mapped[str] = text("Empfangende Stelle")
    recipient_person: Mapped[str] = text("Person bei der Stelle")
    direction: Mapped[str] = code("Richtung", "CL_DIRECTION")
    information: Mapped[str] = text("Welche Angaben", maximum=1000)
    purpose: Mapped[str] = text("Wozu", maximum=1000)
    special_categories: Mapped[str] = yes_no("auch besondere Angaben (Art. 9)")
    refusal_explained: Mapped[str] = yes_no("Folgen einer Weigerung erklärt")
    given_on: Mapped[date | None] = day("erteilt am")
    expires_on: Mapped[date | None] = day("gültig bis")
    withdrawn_on: Mapped[date | None] = day("widerrufen am")
    withdrawal_note: Mapped[str] = text("Was beim Widerruf gesagt wurde", maximum=1000)
    language: Mapped[str] = code("erklärt auf", "CL08")
    interpreted: Mapped[str] = yes_no("mit Sprachmittlung")
    on_paper: Mapped[bool] = flag("Unterschrift auf Papier liegt vor")
    scan_id: Mapped[int | None] = record("Scan der Unterschrift", "document.id")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
    # What was signed, as `clients/consents/forms.py` numbers it; "" for other bodies' forms.
    form_version: Mapped[str] = text("Fassung des Formulars", maximum=40)
