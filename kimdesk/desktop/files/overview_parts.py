"""What the overview says of a file, card by card: captions and values, nothing else."""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.clients.files import ClientFile, name_of
from kimdesk.clients.findings import holding
from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    Case,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.desktop.files.facts import facts_of
from kimdesk.desktop.files.facts_layout import Fact
from kimdesk.desktop.session import Session


def parts(session: Session, file: ClientFile) -> Iterator[tuple[str, list[Fact]]]:
    """Key of the tab and what stands there, in the order of the overview."""
    yield "person", _person(session, file)
    yield "reach", _reach(session, file)
    yield (
        "residence",
        _now(session, file, ResidencePeriod, ("status", "expires_on"))
        + _now(session, file, AsylumPeriod, ("stage",)),
    )
    yield (
        "language",
        facts_of(
            session,
            Person,
            file.person,
            ("native_languages", "counselling_language", "interpreting"),
        )
        + _now(session, file, LanguagePeriod, ("overall",)),
    )
    yield (
        "work",
        _now(session, file, WorkPeriod, ("status", "occupation"))
        + _now(session, file, IncomePeriod, ("benefit_regime", "benefits", "granted_until")),
    )
    yield "housing", _now(session, file, HousingPeriod, ("situation", "problems"))
    yield "household", _household(session, file)
    yield (
        "case",
        facts_of(
            session,
            Case,
            file.case,
            ("inquired_on", "admitted_on", "closed_on", "access_way", "request"),
        ),
    )


def _person(session: Session, file: ClientFile) -> list[Fact]:
    names = (
        "birth_place", "sex", "marital_status", "nationalities", "country_of_origin",
        "entry_date", "bielefeld_since",
    )  # fmt: skip
    return facts_of(session, Person, file.person, names)


def _reach(session: Session, file: ClientFile) -> list[Fact]:
    found = [
        (session.label("CL_CONTACT_WAY", way.kind) or translate("Overview", "Kontakt"), way.value)
        for way in file.contact_ways
    ]
    address = holding(file.histories.get(AddressPeriod, ()), session.store.clock.today())
    if address is not None:
        place = " ".join(part for part in (address.postcode, address.city) if part)
        lines = ", ".join(part for part in (address.care_of, address.street, place) if part)
        if lines:
            found.append((translate("Overview", "Adresse"), lines))
        found += facts_of(session, AddressPeriod, address, ("district",))
    if file.person.contact_note:
        found += facts_of(session, Person, file.person, ("contact_note",))
    return found


def _household(session: Session, file: ClientFile) -> list[Fact]:
    found = _now(session, file, HouseholdPeriod, ("kind",))
    for row in file.members:
        relation = session.label("CL06", row.link.relation) or translate("Overview", "Mitglied")
        found.append((relation, name_of(row.person.family_name, row.person.given_name)))
    return found


def _now(session: Session, file: ClientFile, mapped: type, names: tuple[str, ...]) -> list[Fact]:
    period = holding(file.histories.get(mapped, ()), session.store.clock.today())
    return facts_of(session, mapped, period, names) if period is not None else []
