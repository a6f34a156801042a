"""The directory of network partners: bodies the office works with, and people there."""

from datetime import date

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.fields import code, codes, day, text, yes_no
from kimdesk.vault.orm import Base, Record


class Partner(Record, Base):
    """A body (Netzwerkpartner): authority, service, association, employer."""

    __tablename__ = "partner"

    name: Mapped[str] = text("Name der Stelle", required=True)
    kind: Mapped[str] = code("Art der Stelle", "CL36", required=True)
    street: Mapped[str] = text("Straße und Hausnummer")
    postcode: Mapped[str] = text("PLZ", maximum=10)
    city: Mapped[str] = text("Ort")
    phone: Mapped[str] = text("Telefon")
    email: Mapped[str] = text("E-Mail")
    hours: Mapped[str] = text("Sprechzeiten", maximum=500)
    languages: Mapped[tuple[str, ...]] = codes("Sprachen", "CL08")
    offers: Mapped[str] = text("Angebot", maximum=1000)
    note: Mapped[str] = text("Bemerkung", maximum=1000)
    used_on: Mapped[date | None] = day("zuletzt genutzt am")
    retired: Mapped[str] = yes_no("nicht mehr verfügbar")


class PartnerPerson(Record, Base):
    """Somebody to talk to at a partner."""

    __tablename__ = "partner_person"

    partner_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("partner.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = text("Name", required=True)
    role: Mapped[str] = text("Funktion")
    phone: Mapped[str] = text("Telefon")
    email: Mapped[str] = text("E-Mail")
    languages: Mapped[tuple[str, ...]] = codes("Sprachen", "CL08")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
