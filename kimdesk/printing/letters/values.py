"""A case under the names of the placeholders: plain German text, a fixed number of statements.

Nothing of the store goes into a template but these texts, so that a template can neither
reach further nor change anything.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from kimdesk.base.dates import format_day, format_partial
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.model import Deadline
from kimdesk.calendar.occurrence_reading import of_case
from kimdesk.calendar.occurrences import AHEAD, OPEN_STATES, read_occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.casework.plan.reading import MeasureRow, goals_of, measures_of
from kimdesk.casework.plan.tree import DROPPED_GOAL, FINAL_MEASURE, grown
from kimdesk.clients.files import ClientFile, read_file
from kimdesk.clients.model import (
    AddressPeriod,
    OfficeSettings,
    Partner,
    PartnerPerson,
    Person,
    ResidencePeriod,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.work import UnitOfWork

_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)
_WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_TELEPHONES = frozenset({"TEL", "MOBIL"})


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a letter goes to: a body of the directory (and somebody there), or the client."""

    partner_id: int | None = None
    person_id: int | None = None
    to_client: bool = False


@dataclass(frozen=True, slots=True)
class Withheld:
    """A value that is there and must not be written, for example an address under a block."""


Value = str | Withheld
Values = Mapping[str, Any]


def values_of(
    unit: UnitOfWork, catalogue: Catalogue, case_id: int, recipient: Recipient
) -> tuple[Values, str]:
    """All values of a case, and the recipient's name; access is checked by the caller.

    Raises UserError when case or recipient is gone.
    """
    file = read_file(unit, case_id)
    words = _Words(catalogue)
    today = unit.store.clock.today()
    client = _client(file, words, today)
    addressed = _client_as_recipient(client) if recipient.to_client else _body(unit, recipient)
    values = {
        "klient": client,
        "fall": _case(file, words),
        "fachkraft": {"name": file.counsellor, "schreibt": unit.store.identity.name},
        "beratungsstelle": _office(file.office, words),
        "empfaenger": addressed,
        "heute": {"datum": format_day(today), "lang": long_day(today), "jahr": str(today.year)},
        "termin": _appointment(unit, case_id),
        "kontakte": {"anzahl": str(file.contacts), "letzter": format_day(file.last_contact_on)},
        **_plan(unit, case_id, words),
        "fristen": _deadlines(unit, case_id, words),
        "haushalt": _household(file, words),
    }
    return values, str(addressed["name"])


def long_day(day: date) -> str:
    """`22. November 2026`, as German letters write it."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True)
class _Words:
    """The German words of codes, whatever the language of the program is."""

    catalogue: Catalogue

    def of(self, code_list: str, code: str) -> str:
        return self.catalogue[code_list].label(code, "de") if code else ""

    def all(self, code_list: str, codes: Iterable[str]) -> str:
        return ", ".join(self.of(code_list, code) for code in codes)


def _client(file: ClientFile, words: _Words, today: date) -> dict[str, Value]:
    person = file.person
    address = _current(file.histories[AddressPeriod], today)
    residence = _current(file.histories[ResidencePeriod], today)
    ways = [way for way in file.contact_ways if way.safe == "J"]
    title = {"W": "Frau", "M": "Herr"}.get(person.sex, "")
    original = next((name for name in file.names if name.kind == "ORIGINAL"), None)
    return {
        "name": _full(person.given_name, person.family_name),
        "vorname": person.given_name,
        "nachname": person.family_name,
        "name_original": _full(original.given_name, original.family_name) if original else "",
        "anrede": title,
        "briefanrede": _greeting(person, title),
        "geburtsdatum": format_partial(person.birth_date),
        "geburtsort": person.birth_place,
        "geschlecht": words.of("CL02", person.sex),
        "familienstand": words.of("CL04", person.marital_status),
        "staatsangehoerigkeit": words.all("CL07", person.nationalities),
        **_address(address, blocked=person.information_block),
        "telefon": next((way.value for way in ways if way.kind in _TELEPHONES), ""),
        "email": next((way.value for way in ways if way.kind == "EMAIL"), ""),
        "sprache": words.of("CL08", person.counselling_language),
        "einreise": format_partial(person.entry_date),
        "aufenthaltsstatus": words.of("CL10", residence.status) if residence else "",
        "aufenthalt_bis": format_day(residence.expires_on) if residence else "",
        "aktenzeichen_abh": person.immigration_office_reference,
        "aktenzeichen_bamf": person.asylum_reference,
        "bg_nummer": person.benefit_unit_number,
        "kundennummer": person.customer_number,
    }


def _greeting(person: Person, title: str) -> str:
    if title and person.family_name:
        ending = "geehrte" if title == "Frau" else "geehrter"
        return f"Sehr {ending} {title} {person.family_name}"
    name = _full(person.given_name, person.family_name)
    return f"Guten Tag {name}" if name else ""


def _address(period: Any, *, blocked: bool) -> dict[str, Value]:  # noqa: ANN401 - a period or None
    """The address; never while an information block stands (§ 51 BMG)."""
    names = ("strasse", "plz", "wohnort", "anschrift")
    if period is None:
        return dict.fromkeys(names, "")
    if blocked:
        return dict.fromkeys(names, Withheld())
    town = f"{period.postcode} {period.city}".strip()
    lines = (period.care_of, period.street, town)
    whole = "\n".join(line for line in lines if line)
    return {
        "strasse": period.street, "plz": period.postcode, "wohnort": period.city,
        "anschrift": whole,
    }  # fmt: skip


def _client_as_recipient(client: Mapping[str, Value]) -> dict[str, Value]:
    """The client in the place of a body."""
    same = ("name", "strasse", "plz", "anschrift", "telefon", "email", "briefanrede")
    return {name: client[name] for name in same} | {
        "person": client["name"], "ort": client["wohnort"],
    }  # fmt: skip


def _body(unit: UnitOfWork, recipient: Recipient) -> dict[str, Value]:
    names = (
        "name", "person", "strasse", "plz", "ort", "anschrift", "telefon", "email", "briefanrede",
    )  # fmt: skip
    if recipient.partner_id is None:
        return dict.fromkeys(names, "")
    partner = unit.session.get(Partner, recipient.partner_id)
    if partner is None:
        raise UserError(
            translate("Letters", "Diese Stelle gibt es im Verzeichnis nicht mehr."), "partner_id"
        )
    somebody = unit.session.scalar(
        select(PartnerPerson.name).where(
            PartnerPerson.id == recipient.person_id, PartnerPerson.partner_id == partner.id
        )
    )
    town = f"{partner.postcode} {partner.city}".strip()
    return {
        "name": partner.name,
        "person": somebody or "",
        "strasse": partner.street,
        "plz": partner.postcode,
        "ort": partner.city,
        "anschrift": "\n".join(line for line in (partner.street, town) if line),
        "telefon": partner.phone,
        "email": partner.email,
        "briefanrede": "Sehr geehrte Damen und Herren",
    }


def _case(file: ClientFile, words: _Words) -> dict[str, Value]:
    case = file.case
    return {
        "nummer": case.number,
        "phase": words.of("CL_PHASE", case.phase),
        "anfrage_am": format_day(case.inquired_on),
        "aufnahme_am": format_day(case.admitted_on),
        "abschluss_am": format_day(case.closed_on),
    }


def _office(office: OfficeSettings, words: _Words) -> dict[str, Value]:
    return {
        "name": office.office,
        "traeger": words.of("CL01", office.provider),
        "strasse": office.street,
        "plz": office.postcode,
        "ort": office.city,
        "telefon": office.phone,
        "email": office.email,
        "briefkopf": office.letterhead,
        "verantwortliche": office.controller,
        "datenschutz": office.data_protection_officer,
    }


def _appointment(unit: UnitOfWork, case_id: int) -> dict[str, Value]:
    now = wall_now(unit.store.clock.now())
    coming = read_occurrences(unit, now.date(), now.date() + AHEAD, of_case(case_id))
    found = next((row for row in coming if row.ends > now and row.state in OPEN_STATES), None)
    if found is None:
        return dict.fromkeys(("datum", "wochentag", "uhrzeit", "bis", "ort"), "")
    return {
        "datum": format_day(found.begins.date()),
        "wochentag": _WEEKDAYS[found.begins.weekday()],
        "uhrzeit": _time(found, begin=True),
        "bis": _time(found, begin=False),
        "ort": found.place,
    }


def _time(row: OccurrenceRow, *, begin: bool) -> str:
    moment = row.begins if begin else row.ends
    return "" if row.all_day else f"{moment:%H:%M}"


def _plan(unit: UnitOfWork, case_id: int, words: _Words) -> dict[str, list[dict[str, Any]]]:
    goals = goals_of(unit.session, case_id)
    measures = measures_of(unit.session, case_id)
    nodes = [node for node in grown(goals, measures).walk() if node.goal.state not in DROPPED_GOAL]
    return {
        "ziele": [
            {
                "nummer": node.number,
                "ziel": node.goal.what,
                "ebene": words.of("CL30", node.goal.level),
                "handlungsfeld": words.of("CL29", node.goal.life_domain),
                "woran": node.goal.indicator,
                "bis": format_day(node.goal.due_on),
                "stand": words.of("CL31", node.goal.state),
                "massnahmen": [_measure(each, words) for each in node.measures],
            }
            for node in nodes
        ],
        "massnahmen": [_measure(each, words) for each in measures if each.state not in
                       FINAL_MEASURE],
    }  # fmt: skip


def _measure(row: MeasureRow, words: _Words) -> dict[str, Value]:
    who = words.of("CL32R", row.responsible)
    name = row.responsible_name or row.partner
    return {
        "massnahme": row.what,
        "wer": f"{who}: {name}" if name else who,
        "bis": format_day(row.due_on),
        "stand": words.of("CL32S", row.state),
    }


def _deadlines(unit: UnitOfWork, case_id: int, words: _Words) -> list[dict[str, Value]]:
    open_ones = (
        select(Deadline.kind, Deadline.title, Deadline.due_on)
        .where(Deadline.case_id == case_id, Deadline.state == "OFFEN")
        .order_by(Deadline.due_on, Deadline.id)
    )
    return [
        {"frist": title or words.of("CL39", kind), "am": format_day(due_on)}
        for kind, title, due_on in unit.session.execute(open_ones)
    ]


def _household(file: ClientFile, words: _Words) -> list[dict[str, Value]]:
    return [
        {
            "name": _full(member.person.given_name, member.person.family_name),
            "beziehung": words.of("CL06", member.link.relation),
            "geburtsdatum": format_partial(member.person.birth_date),
        }
        for member in file.members
    ]


def _current(periods: Iterable[Any], today: date) -> Any:  # noqa: ANN401 - a period of any history
    """The period that holds today, None where none does."""
    held = (p for p in periods if (p.valid_from or today) <= today <= (p.valid_to or today))
    return next(held, None)


def _full(given_name: str, family_name: str) -> str:
    return " ".join(part for part in (given_name, family_name) if part)
