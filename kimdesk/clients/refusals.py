"""What is refused at once when a record is written, each by a plausibility rule.

R13 periods of one history must not overlap · R15 contacts last 5–480 minutes in steps of
five and are not in the future · R18 health fields and documents need an explicit consent
(Art. 9(2)(a) DSGVO). Everything else is a finding (`rules.py`) and may be saved.
"""

from datetime import date
from typing import Protocol, runtime_checkable

from sqlalchemy import Table, func, inspect, or_, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.case_rules import check_case
from kimdesk.clients.consents.reading import has_health_consent
from kimdesk.clients.consents.standing import WITHDRAWN
from kimdesk.clients.giving_away import check_giving_away
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    Document,
    HouseholdMember,
    Person,
    TallyContact,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Dated, Record
from kimdesk.vault.work import UnitOfWork

STEP_MINUTES = 5


@runtime_checkable
class HasRules(Protocol):
    """A mapped class of a room above that refuses values itself."""

    def check_rules(self, unit: UnitOfWork, names: frozenset[str], catalogue: Catalogue) -> None:
        """Raise UserError (with the field) or NotAllowed for what must not be saved."""


@runtime_checkable
class HasRemovalRules(Protocol):
    """A mapped class of a room above whose records may have to stay."""

    def check_removal_rules(self, unit: UnitOfWork) -> None:
        """Raise UserError or NotAllowed for what must not be removed."""


def check(unit: UnitOfWork, record: Record, names: frozenset[str], catalogue: Catalogue) -> None:
    """Raise UserError or NotAllowed when `record`, with fields `names` just set, may not be."""
    _links(unit, record, names)
    if isinstance(record, HasRules):
        record.check_rules(unit, names, catalogue)
    if isinstance(record, Case):
        check_case(unit, record, names, catalogue)
    if isinstance(record, Dated):
        _periods(unit, record)
    if isinstance(record, Contact | TallyContact):
        _contact(unit, record)
    if isinstance(record, Case) and "counsellor_id" in names:
        check_giving_away(unit.store.identity, record)
    if isinstance(record, Person):
        _health(unit, record, names)
    if isinstance(record, Document) and "kind" in names:
        _health_document(unit, record, catalogue)
    if isinstance(record, Consent):
        _consent(unit, record, names)
    if isinstance(record, HouseholdMember) and record.person_id == record.member_id:
        raise UserError(
            translate("Rules", "Eine Person kann nicht ihr eigenes Haushaltsmitglied sein.")
        )


def _links(unit: UnitOfWork, record: Record, names: frozenset[str]) -> None:
    """What a record of a case refers to belongs to the same case, or to the office."""
    case_id = getattr(record, "case_id", None)
    table = record.__table__  # type: ignore[attr-defined]
    if case_id is None:
        return
    for key in table.foreign_keys:
        target: Table = key.column.table
        linked = getattr(record, key.parent.name)
        if key.parent.name not in names or linked is None or "case_id" not in target.c:
            continue
        owner = select(target.c.case_id).where(target.c.id == linked)
        if unit.session.scalar(owner) != case_id:
            raise UserError(
                translate("Rules", "Dieser Eintrag gehört zu einer anderen Akte."),
                key.parent.name,
            )


def check_removal(unit: UnitOfWork, record: Record) -> None:
    """Raise UserError for what has to stay.

    A file and its person, because contact log, signed plans and withdrawals would go along: a
    file is cancelled or erased by its own way, never removed like an entry; a withdrawn consent,
    because it has to be provable that it was given and withdrawn (Art. 7(1) DSGVO).
    """
    if isinstance(record, HasRemovalRules):
        record.check_removal_rules(unit)
    if isinstance(record, Consent) and record.state == WITHDRAWN:
        raise UserError(
            translate("Consents", "Ein Widerruf bleibt drei Jahre lang nachweisbar und darum hier.")
        )
    if isinstance(record, Case):
        raise NotAllowed(translate("Rules", "Akten werden storniert und nicht gelöscht."))
    if not isinstance(record, Person):
        return
    cases = select(Case.id).where(Case.person_id == record.id).limit(1)
    if unit.session.execute(cases).first() is not None:
        raise UserError(
            translate("Rules", "Zu dieser Person gibt es eine Akte. Sie bleibt darum erhalten.")
        )


def _periods(unit: UnitOfWork, record: Dated) -> None:
    begins, ends = record.valid_from, record.valid_to
    fields = fields_of(type(record))
    own = [name for name in fields if not hasattr(Dated, name)]
    new = record.id is None  # type: ignore[attr-defined]
    if new and all(getattr(record, name) == fields[name].empty for name in own):
        raise UserError(translate("Rules", "Bitte mindestens eine Angabe eintragen."), own[0])
    if begins and ends and ends < begins:
        raise UserError(translate("Rules", "„gilt bis“ liegt vor „gilt seit“."), "valid_to")
    table = type(record)
    clash = select(table.valid_from).where(
        table.person_id == record.person_id,  # type: ignore[attr-defined]
        table.id != (record.id or 0),  # type: ignore[attr-defined]
        or_(table.valid_to.is_(None), table.valid_to >= (begins or date.min)),
        func.coalesce(table.valid_from, date.min) <= (ends or date.max),
    )
    if unit.session.execute(clash.limit(1)).first() is not None:
        raise UserError(
            translate(
                "Rules",
                "Der Zeitraum überschneidet sich mit einem anderen Eintrag. "
                "Bitte „gilt seit“ oder „gilt bis“ anpassen.",
            ),
            "valid_from",
        )


def _contact(unit: UnitOfWork, record: Contact | TallyContact) -> None:
    if record.minutes is not None and record.minutes % STEP_MINUTES:
        raise UserError(
            translate("Rules", "Bitte die Dauer in Schritten von 5 Minuten."), "minutes"
        )
    if record.held_on > unit.store.clock.today():
        raise UserError(
            translate("Rules", "Ein Kontakt kann nicht in der Zukunft liegen."), "held_on"
        )


def _consent(unit: UnitOfWork, consent: Consent, names: frozenset[str]) -> None:
    today = unit.store.clock.today()
    was = inspect(consent).attrs.state.history.deleted or ()
    written = consent.changed_at.date() if consent.changed_at is not None else None
    if WITHDRAWN in was and written != unit.store.clock.now().date():
        # A slip is taken back at once; later it has to be provable (Art. 7(1) DSGVO).
        raise UserError(
            translate("Consents", "Ein Widerruf bleibt stehen. Bitte eine neue Einwilligung."),
            "state",
        )
    for name in ("given_on", "withdrawn_on"):
        day = getattr(consent, name)
        if name in names and day is not None and day > today:
            raise UserError(translate("Consents", "Dieser Tag liegt in der Zukunft."), name)
    given = consent.given_on or date.min
    if consent.withdrawn_on is not None and consent.withdrawn_on < given:
        raise UserError(
            translate("Consents", "Der Widerruf liegt vor dem Tag der Einwilligung."),
            "withdrawn_on",
        )
    if consent.expires_on is not None and consent.expires_on < given:
        raise UserError(
            translate("Consents", "„gültig bis“ liegt vor dem Tag der Einwilligung."),
            "expires_on",
        )


def _health(unit: UnitOfWork, person: Person, names: frozenset[str]) -> None:
    fields = fields_of(Person)
    filled = [n for n in names if fields[n].art9 and getattr(person, n) != fields[n].empty]
    if filled and not has_health_consent(unit, person.id):
        raise _no_health_consent()


def _health_document(unit: UnitOfWork, document: Document, catalogue: Catalogue) -> None:
    # Also from a medical kind to another: what is locked is not unlocked by another name.
    was = inspect(document).attrs.kind.history.deleted or ()
    kinds = [catalogue["CL50"].get(kind) for kind in (document.kind, *was)]
    if not any(kind is not None and kind.flag("art9") for kind in kinds):
        return
    person = select(Case.person_id).where(Case.id == document.case_id)
    if not has_health_consent(unit, unit.session.scalar(person)):
        raise _no_health_consent()


def _no_health_consent() -> NotAllowed:
    return NotAllowed(
        translate(
            "Rules",
            "Gesundheitsangaben brauchen eine ausdrückliche Einwilligung. "
            "Bitte zuerst unter „Einwilligungen“ eintragen.",
        )
    )
