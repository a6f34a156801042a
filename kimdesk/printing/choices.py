"""What can be printed for a case: products, what they are about, languages, recipients.

Read in a fixed number of statements, however much there is in the case.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.occurrences import occurrences_of_case
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.casework.model import Assessment, CaseConference, PlanVersion, Referral
from kimdesk.clients.access import require_case
from kimdesk.clients.consents import standing
from kimdesk.clients.model import Case, Consent, Partner, Person
from kimdesk.printing.phrases import languages, phrases, printed_language
from kimdesk.printing.products import LANGUAGES, PRODUCTS, Product
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

# Appointments of so many days to come can be invited to.
_AHEAD = timedelta(days=184)
# Products that are about a record; without one there is nothing to print.
NEEDS_SUBJECT = frozenset({"invitation", "referral-letter", "conference", "assessment"})


@dataclass(frozen=True, slots=True)
class Subject:
    """A record that a print may be about: 0 is how things stand now, or an empty form."""

    id: int
    text: str
    partner_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """A body it may go to; `released` where a release lets us tell them."""

    id: int
    name: str
    detail: str
    released: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything the dialog offers. `language` is the client's, "" for German."""

    case_id: int
    number: str
    products: tuple[Product, ...]
    subjects: Mapping[str, tuple[Subject, ...]]
    language: str
    languages: tuple[tuple[str, str], ...]
    recipients: tuple[Recipient, ...]


def choices(store: Store, catalogue: Catalogue, case_id: int) -> Choices:
    """What can be printed for this case. Raises NotAllowed, UserError when it is gone."""
    today = store.clock.today()
    with store.unit() as unit:
        require_case(unit, case_id)
        case, person = unit.session.execute(
            select(Case, Person).join(Person, Person.id == Case.person_id).where(Case.id == case_id)
        ).one()
        consents = tuple(
            unit.session.scalars(
                select(Consent).where(Consent.case_id == case_id).order_by(Consent.id.desc())
            )
        )
        partners = {
            each.id: each for each in unit.session.scalars(select(Partner).order_by(Partner.name))
        }
        subjects = {
            "plan": tuple(_plans(unit, case_id)),
            "consent": tuple(_consents(catalogue, consents)),
            "release": tuple(_releases(consents, today)),
            "referral-letter": tuple(_referrals(unit, case_id, partners)),
            "conference": tuple(_conferences(unit, case_id)),
            "assessment": tuple(_assessments(unit, catalogue, case_id)),
        }
    coming = occurrences_of_case(store, case_id, today, today + _AHEAD)
    subjects["invitation"] = tuple(_appointments(catalogue, coming))
    return Choices(
        case_id=case_id,
        number=case.number,
        products=tuple(product for product in PRODUCTS if product.of_case),
        subjects=subjects,
        language=language_of(person),
        languages=tuple(language_names(catalogue)),
        recipients=tuple(_recipients(catalogue, partners, consents, today)),
    )


def language_of(person: Person) -> str:
    """The language in which this client gets papers beside German, "" for none of the ten.

    The language of counselling comes first, unless that is German; then the native ones.
    """
    spoken = (person.counselling_language, *person.native_languages)
    return next((found for code in spoken if (found := printed_language(code))), "")


def language_names(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Code and name of each language that is there, as we and as its speakers call it."""
    for code in LANGUAGES:
        if code in languages():
            yield code, f"{catalogue['CL08'].label(code)} · {phrases(code).language_name}"


def _plans(unit: UnitOfWork, case_id: int) -> Iterator[Subject]:
    yield Subject(0, translate("PrintChoices", "wie er jetzt ist"))
    query = select(PlanVersion).where(PlanVersion.case_id == case_id)
    for each in unit.session.scalars(query.order_by(PlanVersion.number.desc())):
        text = translate("PrintChoices", "Fassung {n}, unterschrieben am {day}")
        signed = each.signed_client_on or each.signed_counsellor_on
        yield Subject(each.id, text.format(n=each.number, day=format_day(signed)))


def _consents(catalogue: Catalogue, consents: Iterable[Consent]) -> Iterator[Subject]:
    yield Subject(0, translate("PrintChoices", "neu, zum Ausfüllen und Unterschreiben"))
    for each in consents:
        if each.kind != standing.RELEASE and each.state != standing.REPLACED:
            yield Subject(each.id, _dated(catalogue["CL40"].label(each.kind), each.given_on))


def _releases(consents: Iterable[Consent], today: date) -> Iterator[Subject]:
    yield Subject(0, translate("PrintChoices", "neu, zum Ausfüllen und Unterschreiben"))
    for each in consents:
        if each.kind == standing.RELEASE and each.state != standing.REPLACED:
            text = _dated(each.recipient, each.given_on)
            if each.state == standing.GIVEN and not standing.holds(each, today):
                text = translate("PrintChoices", "{text}, abgelaufen").format(text=text)
            yield Subject(each.id, text, each.partner_id)


def _referrals(
    unit: UnitOfWork, case_id: int, partners: Mapping[int, Partner]
) -> Iterator[Subject]:
    query = select(Referral).where(Referral.case_id == case_id)
    for each in unit.session.scalars(query.order_by(Referral.asked_on.desc(), Referral.id.desc())):
        partner = partners.get(each.partner_id or 0)
        name = partner.name if partner else translate("PrintChoices", "ohne Stelle")
        yield Subject(each.id, _dated(name, each.asked_on), each.partner_id)


def _conferences(unit: UnitOfWork, case_id: int) -> Iterator[Subject]:
    query = select(CaseConference).where(CaseConference.case_id == case_id)
    for each in unit.session.scalars(query.order_by(CaseConference.held_on.desc())):
        yield Subject(each.id, _dated(translate("PrintChoices", "Fallkonferenz"), each.held_on))


def _assessments(unit: UnitOfWork, catalogue: Catalogue, case_id: int) -> Iterator[Subject]:
    query = select(Assessment).where(Assessment.case_id == case_id)
    for each in unit.session.scalars(query.order_by(Assessment.held_on.desc())):
        yield Subject(each.id, _dated(catalogue["CL_OCCASION"].label(each.occasion), each.held_on))


def _appointments(catalogue: Catalogue, coming: Iterable[OccurrenceRow]) -> Iterator[Subject]:
    """Each appointment once, by its first day to come; not those that were called off."""
    seen: set[int] = set()
    for row in coming:
        if row.appointment_id in seen or row.state.startswith("T_ABG"):
            continue
        seen.add(row.appointment_id)
        kind = row.title or catalogue["CL49"].label(row.kind)
        when = f"{row.begins:%d.%m.%Y}" if row.all_day else f"{row.begins:%d.%m.%Y, %H:%M}"
        yield Subject(row.appointment_id, f"{when} · {kind}")


def _recipients(
    catalogue: Catalogue,
    partners: Mapping[int, Partner],
    consents: tuple[Consent, ...],
    today: date,
) -> Iterator[Recipient]:
    """The directory; those with a release in force come first."""
    found = [
        Recipient(
            each.id,
            each.name,
            ", ".join(part for part in (catalogue["CL36"].label(each.kind), each.city) if part),
            bool(standing.valid_releases(consents, each.id, each.name, "AN", today)),
        )
        for each in partners.values()
        if each.retired != "J"
    ]
    yield from sorted(found, key=lambda each: (not each.released, each.name.casefold()))


def _dated(text: str, day: date | None) -> str:
    return f"{text}, {format_day(day)}" if day else text
