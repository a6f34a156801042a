"""The dated histories of a person: one table per subject, periods that do not overlap (R13)."""

from datetime import date

from sqlalchemy.orm import Mapped

from kimdesk.clients.model.person import person_key
from kimdesk.vault.fields import code, codes, day, number, text, yes_no
from kimdesk.vault.orm import Base, Dated, Record


class ResidencePeriod(Record, Dated, Base):
    """Residence status; `expires_on` is the last day printed on the document."""

    __tablename__ = "residence_period"

    person_id: Mapped[int] = person_key()
    status: Mapped[str] = code("Aufenthaltsstatus", "CL10", required=True)
    expires_on: Mapped[date | None] = day("Dokument gültig bis")
    document_kind: Mapped[str] = text("Dokument")
    work_permission: Mapped[str] = code("Nebenbestimmung Erwerb", "CL12E")
    residence_condition: Mapped[str] = code("Wohnsitzauflage", "CL12W")
    renewal_filed_on: Mapped[date | None] = day("Verlängerung nachweislich beantragt am")


class AsylumPeriod(Record, Dated, Base):
    """Stage of the asylum procedure with its days."""

    __tablename__ = "asylum_period"

    person_id: Mapped[int] = person_key()
    stage: Mapped[str] = code("Stand des Asylverfahrens", "CL11", required=True)
    applied_on: Mapped[date | None] = day("Antrag am")
    heard_on: Mapped[date | None] = day("Anhörung am")
    decided_on: Mapped[date | None] = day("Bescheid vom")
    served_on: Mapped[date | None] = day("Zugestellt am")
    appealed_on: Mapped[date | None] = day("Klage am")


class LanguagePeriod(Record, Dated, Base):
    """Level of German by skill (Common European Framework)."""

    __tablename__ = "language_period"

    person_id: Mapped[int] = person_key()
    overall: Mapped[str] = code("Deutsch gesamt", "CL14", required=True)
    listening: Mapped[str] = code("Hören", "CL14")
    reading: Mapped[str] = code("Lesen", "CL14")
    speaking: Mapped[str] = code("Sprechen", "CL14")
    writing: Mapped[str] = code("Schreiben", "CL14")
    proof: Mapped[str] = code("Nachweis", "CL14B")


class EducationPeriod(Record, Dated, Base):
    """School and vocational qualification, with recognition in Germany."""

    __tablename__ = "education_period"

    person_id: Mapped[int] = person_key()
    school: Mapped[str] = code("Schulabschluss", "CL18")
    school_years: Mapped[int | None] = number("Schuljahre", maximum=25)
    school_country: Mapped[str] = code("Land des Schulabschlusses", "CL07")
    vocational: Mapped[str] = code("Berufsabschluss", "CL19")
    occupation: Mapped[str] = text("Erlernter Beruf")
    vocational_country: Mapped[str] = code("Land des Berufsabschlusses", "CL07")
    recognition: Mapped[str] = code("Anerkennung", "CL20")


class WorkPeriod(Record, Dated, Base):
    """Employment status."""

    __tablename__ = "work_period"

    person_id: Mapped[int] = person_key()
    status: Mapped[str] = code("Erwerbsstatus", "CL21", required=True)
    occupation: Mapped[str] = text("Tätigkeit")
    employer: Mapped[str] = text("Arbeitgeber:in")
    weekly_hours: Mapped[int | None] = number("Stunden je Woche", maximum=80)
    fixed_term_until: Mapped[date | None] = day("befristet bis")
    work_permit: Mapped[str] = yes_no("Arbeitserlaubnis")


class IncomePeriod(Record, Dated, Base):
    """Benefits, benefit regime (Rechtskreis), health insurance."""

    __tablename__ = "income_period"

    person_id: Mapped[int] = person_key()
    benefits: Mapped[tuple[str, ...]] = codes("Leistungsbezug", "CL22")
    benefit_regime: Mapped[str] = code("Rechtskreis", "CL23", required=True)
    granted_until: Mapped[date | None] = day("Bewilligt bis")
    health_insurance: Mapped[str] = code("Krankenversicherung", "CL24")
    debts: Mapped[str] = yes_no("Schulden")
    interrupted: Mapped[str] = yes_no("Leistung beim Wechsel unterbrochen")


class HousingPeriod(Record, Dated, Base):
    """Where somebody lives, and what is wrong with it."""

    __tablename__ = "housing_period"

    person_id: Mapped[int] = person_key()
    situation: Mapped[str] = code("Wohnsituation", "CL25", required=True)
    problems: Mapped[tuple[str, ...]] = codes("Wohnprobleme", "CL26")
    rooms: Mapped[int | None] = number("Zimmer", maximum=30)
    persons: Mapped[int | None] = number("Personen", maximum=50)


class AddressPeriod(Record, Dated, Base):
    """A postal address; never printed while an information block stands (§ 51 BMG)."""

    __tablename__ = "address_period"

    person_id: Mapped[int] = person_key()
    care_of: Mapped[str] = text("c/o, Einrichtung")
    street: Mapped[str] = text("Straße und Hausnummer")
    postcode: Mapped[str] = text("PLZ", maximum=10)
    city: Mapped[str] = text("Ort")
    district: Mapped[str] = code("Stadtbezirk", "CL34", required=True)
