"""The person: who somebody is, how they may be reached, which courses they attend.

Fields: field catalogue of the handbook, groups Person, Migration, Language, Health.
"""

from datetime import date

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.fields import (
    code,
    codes,
    day,
    flag,
    number,
    partial_date,
    text,
    yes_no,
)
from kimdesk.vault.orm import Base, Record


def person_key() -> Mapped[int]:
    """The person a record belongs to; it goes when the person goes."""
    return mapped_column(Integer, ForeignKey("person.id", ondelete="CASCADE"), index=True)


class Person(Record, Base):
    """A client or a member of a client's household."""

    __tablename__ = "person"

    family_name: Mapped[str] = text("Nachname", required=True)
    given_name: Mapped[str] = text("Vorname")
    birth_date: Mapped[str] = partial_date("Geburtsdatum", required=True)
    birth_place: Mapped[str] = text("Geburtsort")
    sex: Mapped[str] = code("Geschlecht", "CL02", required=True)
    marital_status: Mapped[str] = code("Familienstand", "CL04")
    separated: Mapped[bool] = flag("dauernd getrennt lebend")
    religious_marriage: Mapped[bool] = flag("nur religiös verheiratet")
    nationalities: Mapped[tuple[str, ...]] = codes(
        "Staatsangehörigkeiten", "CL07", maximum=3, required=True
    )
    country_of_origin: Mapped[str] = code("Herkunftsland", "CL07")

    native_languages: Mapped[tuple[str, ...]] = codes(
        "Muttersprachen", "CL08", maximum=4, required=True
    )
    other_languages: Mapped[tuple[str, ...]] = codes("Weitere Sprachen", "CL08", maximum=8)
    counselling_language: Mapped[str] = code("Beratungssprache", "CL08", required=True)
    interpreting: Mapped[str] = code("Sprachmittlung", "CL09", required=True)

    entry_date: Mapped[str] = partial_date("Einreise nach Deutschland", required=True)
    bielefeld_since: Mapped[str] = partial_date("In Bielefeld seit")
    immigration_path: Mapped[str] = code("Zuwanderungsweg", "CL13", required=True)
    allocated_on: Mapped[date | None] = day("Zugewiesen am")
    passport_kind: Mapped[str] = code("Passart", "CL51")
    passport_expires_on: Mapped[date | None] = day("Pass gültig bis")

    foreigner_register_number: Mapped[str] = text("AZR-Nummer", maximum=40)
    immigration_office_reference: Mapped[str] = text("Aktenzeichen Ausländerbehörde", maximum=60)
    asylum_reference: Mapped[str] = text("Aktenzeichen BAMF", maximum=60)
    benefit_unit_number: Mapped[str] = text("BG-Nummer", maximum=40)
    customer_number: Mapped[str] = text("Kundennummer", maximum=40)
    tax_number: Mapped[str] = text("Steuer-ID", maximum=20)

    information_block: Mapped[bool] = flag("Auskunftssperre (§ 51 BMG)")
    post_allowed: Mapped[str] = yes_no("Post erlaubt")
    call_allowed: Mapped[str] = yes_no("Anruf erlaubt")
    neutral_messages: Mapped[str] = yes_no("Nachrichten nur neutral")
    contact_note: Mapped[str] = text("Hinweis zur Kontaktaufnahme", maximum=1000)

    literacy: Mapped[str] = code("Alphabetisierung", "CL15")
    driving_licence: Mapped[str] = yes_no("Führerschein")
    work_experience_years: Mapped[int | None] = number("Berufserfahrung in Jahren", maximum=60)
    children_elsewhere: Mapped[int | None] = number("Kinder außerhalb des Haushalts", maximum=30)

    health_needs: Mapped[tuple[str, ...]] = codes("Gesundheit: Bedarf", "CL27", art9=True)
    disability_card: Mapped[str] = yes_no("Schwerbehindertenausweis", art9=True)
    vulnerabilities: Mapped[tuple[str, ...]] = codes(
        "Besondere Schutzbedürftigkeit", "CL28", art9=True
    )
    restricted: Mapped[bool] = flag("eingeschränkt (Art. 18 DSGVO)")


class PersonName(Record, Base):
    """A further spelling of a person's name: another script, a birth name, an alias."""

    __tablename__ = "person_name"

    person_id: Mapped[int] = person_key()
    kind: Mapped[str] = code("Art der Schreibweise", "CL_NAME_KIND")
    family_name: Mapped[str] = text("Nachname")
    given_name: Mapped[str] = text("Vorname")


class ContactWay(Record, Base):
    """A telephone number, e-mail address or messenger name, and whether it is safe."""

    __tablename__ = "contact_way"

    person_id: Mapped[int] = person_key()
    kind: Mapped[str] = code("Kontaktweg", "CL_CONTACT_WAY")
    value: Mapped[str] = text("Nummer oder Adresse", required=True)
    belongs_to: Mapped[str] = text("gehört", maximum=100)
    safe: Mapped[str] = yes_no("sicher")
    note: Mapped[str] = text("Bemerkung", maximum=500)


class LanguageCourse(Record, Base):
    """A language or integration course with its result."""

    __tablename__ = "language_course"

    person_id: Mapped[int] = person_key()
    kind: Mapped[str] = code("Kursart", "CL16", required=True)
    state: Mapped[str] = code("Kursstatus", "CL17")
    organiser: Mapped[str] = text("Kursträger")
    begins_on: Mapped[date | None] = day("von")
    ends_on: Mapped[date | None] = day("bis")
    hours: Mapped[int | None] = number("Stunden", maximum=3000)
    result: Mapped[str] = text("Ergebnis")
