"""The office: its settings, staff, interpreters, accepted code lists and import mappings."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault.fields import code, codes, day, long_text, number, text, yes_no
from kimdesk.vault.orm import Base, Record

if TYPE_CHECKING:
    from kimdesk.reference import Catalogue
    from kimdesk.vault.work import UnitOfWork


class OfficeSettings(Record, Base):
    """One row: who the office is and the figures it works with (all configurable)."""

    __tablename__ = "office_settings"

    office: Mapped[str] = text("Beratungsstelle", required=True)
    provider: Mapped[str] = code("Träger", "CL01", required=True)
    code: Mapped[str] = text("Kürzel der Stelle", maximum=8, required=True)
    street: Mapped[str] = text("Straße und Hausnummer")
    postcode: Mapped[str] = text("PLZ", maximum=10)
    city: Mapped[str] = text("Ort")
    phone: Mapped[str] = text("Telefon")
    email: Mapped[str] = text("E-Mail")
    letterhead: Mapped[str] = long_text("Briefkopf")
    controller: Mapped[str] = text("Verantwortliche Stelle", maximum=500)
    data_protection_officer: Mapped[str] = text("Datenschutzbeauftragte:r", maximum=500)
    opening_time: Mapped[str] = text("Arbeitszeit von", maximum=5)
    closing_time: Mapped[str] = text("Arbeitszeit bis", maximum=5)
    lock_minutes: Mapped[int | None] = number("Sperren nach (Minuten)", minimum=1, maximum=60)
    stale_days: Mapped[int | None] = number("Nachfragen nach (Tagen)", minimum=7, maximum=730)
    target_caseload: Mapped[int | None] = number("Zielwert Fälle je Vollzeitstelle", maximum=200)
    caseload_warning: Mapped[int | None] = number("Warnwert Fälle je Vollzeitstelle", maximum=200)
    plan_weeks: Mapped[int | None] = number("Wochen bis zum Plan", maximum=52)
    monitoring_weeks: Mapped[int | None] = number("Wochen bis zum Monitoring", maximum=52)
    contact_gap_weeks: Mapped[int | None] = number("Wochen ohne Kontakt bis Hinweis", maximum=52)
    clearing_weeks: Mapped[int | None] = number("Wochen bis zur Clearing-Entscheidung", maximum=52)
    short_contacts: Mapped[int | None] = number("Kontakte einer Kurzberatung", maximum=20)
    short_weeks: Mapped[int | None] = number("Wochen einer Kurzberatung", maximum=52)
    must_criteria: Mapped[tuple[str, ...]] = codes("Pflichtkriterien der Aufnahme", "CL_FA")
    need_domains: Mapped[int | None] = number(
        "Handlungsfelder mit Bedarf für die Aufnahme", maximum=12
    )
    arrival_years: Mapped[int | None] = number("Jahre seit der Einreise (FA11)", maximum=20)
    dormant_months: Mapped[int | None] = number("Monate, die ein Fall ruhen darf", maximum=24)
    case_months: Mapped[int | None] = number("Monate geplante Falldauer", maximum=60)
    aftercare_months: Mapped[int | None] = number("Monate Nachsorge", maximum=24)
    aftercare_contacts: Mapped[int | None] = number("Kontakte der Nachsorge", maximum=20)
    substitution_weeks: Mapped[int | None] = number("Wochen Vertretung am Stück", maximum=52)
    reviews_required: Mapped[str] = yes_no("Leitung prüft Plan und Abschluss")
    self_approval: Mapped[str] = yes_no("Leitung darf eigene Fälle selbst freigeben")
    numbers_on: Mapped[str] = yes_no("Behördennummern erfassen")
    # A PNG. Only read where it is drawn: the settings are read with every file.
    logo: Mapped[bytes | None] = mapped_column(LargeBinary, default=None, deferred=True)

    def check_rules(
        self,
        unit: "UnitOfWork",
        names: frozenset[str],  # noqa: ARG002 - the protocol
        catalogue: "Catalogue",  # noqa: ARG002
    ) -> None:
        """Only lead and administration change them: who may approve what stands here, too."""
        if not unit.store.identity.roles & {"R_TL", "R_ADMIN"}:
            raise NotAllowed(
                translate("Office", "Einstellungen ändern Teamleitung oder Administration.")
            )


class Staff(Base):
    """A user of the store as the cases know them; keys and passphrases are in the header."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    login: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    # Share of a full post in per cent; caseloads are compared with it.
    share: Mapped[int] = mapped_column(Integer, default=100, server_default="100")


class Interpreter(Record, Base):
    """A person who interprets for the office."""

    __tablename__ = "interpreter"

    name: Mapped[str] = text("Name", required=True)
    languages: Mapped[tuple[str, ...]] = codes("Sprachen", "CL08")
    dialects: Mapped[str] = text("Dialekte")
    sex: Mapped[str] = code("Geschlecht", "CL02")
    phone: Mapped[str] = text("Telefon")
    email: Mapped[str] = text("E-Mail")
    pool: Mapped[str] = text("Pool, Dienst")
    confidentiality_signed_on: Mapped[date | None] = day("Verschwiegenheit erklärt am")
    not_for: Mapped[str] = text("nicht einsetzen bei", maximum=500)
    note: Mapped[str] = text("Bemerkung", maximum=1000)
    retired: Mapped[str] = yes_no("nicht mehr verfügbar")


class AcceptedList(Base):
    """A newer code list that an administrator loaded; it lies over the shipped one."""

    __tablename__ = "accepted_list"

    list_id: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)


class MappingPreset(Base):
    """A column mapping kept for the next import of a list with the same headings."""

    __tablename__ = "mapping_preset"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(Text, unique=True)
    headings: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
