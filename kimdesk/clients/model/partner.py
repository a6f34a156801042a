"""The directory of network partners: bodies the office works with, and people there."""

from datetime import date

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import code, codes, day, text, yes_no
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork


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

    def check_rules(
        self,
        unit: UnitOfWork,  # noqa: ARG002 - as the protocol has it
        names: frozenset[str],  # noqa: ARG002
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """A body has a name and a kind."""
        if not self.name:
            raise UserError(translate("Partners", "Bitte den Namen der Stelle eintragen."), "name")
        if not self.kind:
            raise UserError(translate("Partners", "Bitte die Art der Stelle wählen."), "kind")


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

    def check_rules(
        self,
        unit: UnitOfWork,  # noqa: ARG002 - as the protocol has it
        names: frozenset[str],  # noqa: ARG002
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """Somebody has a name."""
        if not self.name:
            raise UserError(translate("Partners", "Bitte den Namen eintragen."), "name")
