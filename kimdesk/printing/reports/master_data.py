"""Master data of a file on paper: person, ways of contact, household, the dated histories."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Flowable

from kimdesk.base.dates import age_on, format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.clients.files import ClientFile, name_of
from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    EducationPeriod,
    HouseholdMember,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguageCourse,
    LanguagePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.printing.blocked import blocked_text, is_blocked
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.reading.care import contact_ways, health_open
from kimdesk.printing.reading.words import Pair, joined, label, pairs
from kimdesk.printing.sections import SUBHEADING, bullets, facts, nothing, section
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Dated

_DATED = frozenset(Dated.__annotations__)
# What stands elsewhere on the sheet, or only with consent.
_APART = frozenset({"family_name", "given_name", "birth_date", "restricted", "contact_note"})


def master_data(desk: Desk, file: ClientFile) -> Iterator[Flowable]:
    """Everything about the person and the household."""
    yield from section(translate("WholeFile", "Stammdaten"), _person(desk, file))
    yield from section(translate("WholeFile", "Erreichbarkeit"), _reach(desk, file))
    yield from section(translate("WholeFile", "Haushalt"), _household(desk, file))
    for title, mapped in _histories():
        yield from section(title, history(desk, file, mapped))
    yield from section(translate("WholeFile", "Sprachkurse"), _courses(desk, file))
    yield from section(translate("WholeFile", "Gesundheit und Schutzbedarf"), _health(desk, file))


def _histories() -> tuple[tuple[str, type[Any]], ...]:
    return (
        (translate("WholeFile", "Aufenthalt"), ResidencePeriod),
        (translate("WholeFile", "Asylverfahren"), AsylumPeriod),
        (translate("WholeFile", "Anschriften"), AddressPeriod),
        (translate("WholeFile", "Deutschkenntnisse"), LanguagePeriod),
        (translate("WholeFile", "Bildung"), EducationPeriod),
        (translate("WholeFile", "Arbeit"), WorkPeriod),
        (translate("WholeFile", "Einkommen und Leistungen"), IncomePeriod),
        (translate("WholeFile", "Wohnen"), HousingPeriod),
    )


def _person(desk: Desk, file: ClientFile) -> list[Flowable]:
    known = fields_of(Person)
    names = [n for n, field in known.items() if n not in _APART and not field.art9]
    found: list[Pair] = [
        (translate("WholeFile", "Name"), file.display_name),
        (known["birth_date"].label, format_partial(file.person.birth_date)),
    ]
    for name in file.names:
        kind = label(desk.catalogue, "CL_NAME_KIND", name.kind)
        spelling = name_of(name.family_name, name.given_name)
        found.append((kind or translate("WholeFile", "Weitere Schreibweise"), spelling))
    return facts(
        [pair for pair in found if pair[1]] + pairs(desk.catalogue, Person, file.person, names)
    )


def _reach(desk: Desk, file: ClientFile) -> list[Flowable]:
    yes = translate("WholeFile", "sicher")
    no = translate("WholeFile", "nicht sicher: nicht benutzen")
    marks = {"J": yes, "N": no, "": translate("WholeFile", "nicht gefragt")}
    lines = [
        joined(way.text, marks.get(way.safe, "")) for way in contact_ways(file, desk.catalogue)
    ]
    return [
        *bullets(lines),
        *facts(pairs(desk.catalogue, Person, file.person, ("contact_note",)), 1),
    ]


def _household(desk: Desk, file: ClientFile) -> list[Flowable]:
    story = history(desk, file, HouseholdPeriod)
    if not file.members:
        return story
    heads = (
        translate("WholeFile", "Name"),
        translate("WholeFile", "Beziehung"),
        translate("WholeFile", "geboren"),
        translate("WholeFile", "weitere Angaben"),
    )
    rows = []
    for member in file.members:
        person = member.person
        age = age_on(person.birth_date, desk.today) if person.birth_date else None
        born = format_partial(person.birth_date)
        names = ("in_germany", "co_counselled", "note")
        about = [f"{k}: {v}" for k, v in pairs(desk.catalogue, HouseholdMember, member.link, names)]
        if member.case_number:
            text = translate("WholeFile", "eigener Fall {number}")
            about.append(text.format(number=member.case_number))
        rows.append(
            (
                name_of(person.family_name, person.given_name),
                label(desk.catalogue, "CL06", member.link.relation),
                f"{born} ({age})" if age is not None else born,
                "; ".join(about),
            )
        )
    return [*story, text_table([heads, *rows], (0.3, 0.18, 0.17, 0.35))]


def history(desk: Desk, file: ClientFile, mapped: type[Any]) -> list[Flowable]:
    """The periods of one history, newest first, with where each is known from."""
    periods = file.histories.get(mapped, ())
    if not periods:
        return []
    if mapped is AddressPeriod and is_blocked(file.person):
        return [nothing(blocked_text())]
    names = [name for name in fields_of(mapped) if name not in _DATED]
    rows = [
        (
            _from_to(period),
            "; ".join(f"{k}: {v}" for k, v in pairs(desk.catalogue, mapped, period, names)) or "–",
            _known(desk, period),
        )
        for period in periods
    ]
    heads = (
        translate("WholeFile", "gilt"),
        translate("WholeFile", "Angaben"),
        translate("WholeFile", "Herkunft, bestätigt"),
    )
    return [text_table([heads, *rows], (0.19, 0.52, 0.29))]


def _from_to(period: Dated) -> str:
    begins, ends = format_day(period.valid_from), format_day(period.valid_to)
    if begins and ends:
        return f"{begins} – {ends}"
    if ends:
        return translate("WholeFile", "bis {day}").format(day=ends)
    return translate("WholeFile", "seit {day}").format(day=begins) if begins else "–"


def _known(desk: Desk, period: Dated) -> str:
    confirmed = ""
    if period.confirmed_on is not None:
        text = translate("WholeFile", "bestätigt {day}")
        confirmed = text.format(day=format_day(period.confirmed_on))
    return joined(label(desk.catalogue, "CL_SOURCE", period.source), confirmed, period.note)


def _courses(desk: Desk, file: ClientFile) -> list[Flowable]:
    return bullets(
        "; ".join(f"{k}: {v}" for k, v in pairs(desk.catalogue, LanguageCourse, course))
        for course in file.courses
    )


def _health(desk: Desk, file: ClientFile) -> list[Flowable]:
    """Only with a valid consent (Art. 9 DSGVO); else that they are kept back, if there are any."""
    names = [name for name, field in fields_of(Person).items() if field.art9]
    found = pairs(desk.catalogue, Person, file.person, names)
    if not found:
        return []
    if not health_open(file, desk.today):
        text = translate("WholeFile", "Nicht gedruckt: Es gibt keine gültige Einwilligung dazu.")
        return [nothing(text)]
    return facts(found, 1)


def subsection(title: str, parts: list[Flowable]) -> list[Flowable]:
    """A smaller heading with what stands below it."""
    return section(title, parts, SUBHEADING)
