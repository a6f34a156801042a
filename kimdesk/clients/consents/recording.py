"""Writing consents down and withdrawing them, each as one transaction."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.forms import form_version
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.model import Consent, Partner
from kimdesk.clients.records import Change, Records, Removal, Values
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

RECIPIENT = ("partner_id", "recipient", "recipient_person")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A consent that was written down, and the older ones it replaced."""

    consent_id: int
    changes: tuple[Change, ...]


def is_per_recipient(catalogue: Catalogue, kind: str) -> bool:
    """Whether a consent of this kind (CL40) names who it is for."""
    found = catalogue["CL40"].get(kind)
    return found is not None and found.flag("per_recipient")


def record(store: Store, records: Records, case_id: int, values: Values) -> Recorded:
    """Write down a consent, refusal or draft; the older given one of the same matter is replaced.

    `given_on` is the day of the decision, of a refusal as well; without `form_version` it is our
    form of today. Raises UserError at a field:
    no kind, no day, a day to come, no recipient for a kind that is per recipient, no direction
    of a release; NotAllowed for a foreign case.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        whole = _whole(unit, records.catalogue, {**values, "case_id": case_id})
        others = consents_of(unit, case_id)
        added = records.add_in(unit, Consent, whole)
        changes = tuple(
            records.change_in(unit, Consent, each.id, each.version, {"state": standing.REPLACED})
            for each in _replaced(added, others)
        )
        recorded = Recorded(added.id, changes)
        unit.commit()
    return recorded


def take_out(store: Store, records: Records, consent_id: int) -> tuple[Removal, tuple[Change, ...]]:
    """Remove a consent written down by mistake; what it had replaced counts again.

    Returns what undo needs. Raises UserError for a withdrawn one, which has to stay provable;
    NotAllowed for a foreign case.
    """
    with store.unit() as unit:
        consent = unit.session.get(Consent, consent_id)
        if consent is None:
            raise UserError(translate("Consents", "Diese Einwilligung gibt es nicht mehr."))
    removal = records.remove(Consent, consent_id)
    with store.unit() as unit:
        others = [
            each
            for each in consents_of(unit, consent.case_id)
            if each.state != standing.DRAFT and standing.is_same_matter(each, consent)
        ]
        newest = max(others, key=standing.order, default=None)
        changes: tuple[Change, ...] = ()
        if newest is not None and newest.state == standing.REPLACED:
            again = {"state": standing.GIVEN}
            changes = (records.change_in(unit, Consent, newest.id, newest.version, again),)
        if changes:
            unit.commit()
    return removal, changes


def withdraw(
    store: Store, records: Records, consent_id: int, day: date | None = None, note: str = ""
) -> Change:
    """Note that a consent was withdrawn on `day`, by default today; returns what undo needs.

    From that moment what rests on it is locked; nothing is erased here. Raises UserError: it
    is withdrawn already, was never given or is gone, or the day does not fit (field
    `withdrawn_on`); NotAllowed for a foreign case.
    """
    with store.unit() as unit:
        consent = unit.session.get(Consent, consent_id)
        if consent is None:
            raise UserError(translate("Consents", "Diese Einwilligung gibt es nicht mehr."))
        require_case(unit, consent.case_id)
        _refuse_withdrawal(consent)
        changes = {
            "state": standing.WITHDRAWN,
            "withdrawn_on": day or store.clock.today(),
            "withdrawal_note": note,
        }
        change = records.change_in(unit, Consent, consent_id, consent.version, changes)
        unit.log("EINWILL_WIDERRUF", "consent", consent_id)
        unit.commit()
    return change


def _whole(unit: UnitOfWork, catalogue: Catalogue, values: Values) -> Values:
    """The values with the recipient's name; refuses what a consent may not lack."""
    kind, state = str(values.get("kind", "")), values.get("state", standing.GIVEN)
    if not kind:
        raise UserError(translate("Consents", "Bitte wählen, worum es geht."), "kind")
    if state != standing.DRAFT and values.get("given_on") is None:
        raise UserError(translate("Consents", "Bitte den Tag eintragen."), "given_on")
    values = {"form_version": form_version(kind), **values}
    if not is_per_recipient(catalogue, kind):
        plain = {name: value for name, value in values.items() if name not in RECIPIENT}
        return {**plain, "state": state}
    partner_id = values.get("partner_id")
    name = str(values.get("recipient", "")).strip()
    if isinstance(partner_id, int):
        named = unit.session.scalar(select(Partner.name).where(Partner.id == partner_id))
        name = named or name
    if not name:
        raise UserError(
            translate("Consents", "Bitte die Stelle eintragen, für die das gilt."), "partner_id"
        )
    if kind == standing.RELEASE and state == standing.GIVEN and not values.get("direction"):
        raise UserError(
            translate("Consents", "Bitte wählen, wer wem etwas sagen darf."), "direction"
        )
    return {**values, "state": state, "recipient": name}


def _replaced(added: Consent, others: tuple[Consent, ...]) -> list[Consent]:
    """The given ones that count no longer; the new one itself, if it is older than another."""
    if added.state == standing.DRAFT:
        return []
    counting = standing.deciding((*others, added))
    return [
        each
        for each in (*others, added)
        if each.state == standing.GIVEN
        and each not in counting
        and standing.is_same_matter(each, added)
    ]


def _refuse_withdrawal(consent: Consent) -> None:
    if consent.state == standing.WITHDRAWN:
        raise UserError(translate("Consents", "Diese Einwilligung ist schon widerrufen."))
    if consent.state not in {standing.GIVEN, standing.EXPIRED}:
        raise UserError(
            translate("Consents", "Widerrufen lässt sich nur, was erteilt ist und noch gilt.")
        )
