"""Where points come from beside the plausibility rules: clearings, contacts, missing facts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, not_, or_, select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.access import openable
from kimdesk.clients.files import name_of
from kimdesk.clients.findings import Finding
from kimdesk.clients.model import Case, Contact, Person
from kimdesk.statistics.catalogue.own_groups import FIELDS
from kimdesk.statistics.closing.points import CLEARING, EFFORT, MISSING, Point
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.work import Store

_CLEARING_LEVEL = "ST2_CLEARING"
# Where in the file what the statistics miss is entered.
_PLACES: Mapping[str, tuple[str, str]] = {
    "sex": ("person", "sex"),
    "age": ("person", "birth_date"),
    "nationality": ("person", "nationalities"),
    "residence": ("residence_period", "status"),
    "stay": ("person", "entry_date"),
    "immigration_path": ("person", "immigration_path"),
    "household": ("household_period", "kind"),
    "children": ("household_period", "kind"),
    "benefit_regime": ("income_period", "benefit_regime"),
    "work": ("work_period", "status"),
    "german": ("language_period", "overall"),
    "school": ("education_period", "school"),
    "vocational": ("education_period", "vocational"),
    "housing": ("housing_period", "situation"),
    "district": ("address_period", "district"),
}


@dataclass(frozen=True, slots=True)
class _File:
    """Whose file a point belongs to."""

    case_id: int
    number: str
    client: str
    counsellor_id: int | None


def clearings(store: Store, quarter: Quarter) -> list[Point]:
    """Cases in clearing at the end of the quarter, without a decision."""
    text = translate("QuarterClosing", "Das Clearing ist am Ende des Quartals nicht entschieden.")
    return [
        Point(
            CLEARING,
            _finding(CLEARING, file, "case", file.case_id, "clearing_decided_on", text),
            file.client,
            file.counsellor_id,
        )
        for file in _read(store, _in_clearing(quarter))
    ]


def without_effort(store: Store, quarter: Quarter) -> list[Point]:
    """Contacts of the quarter whose duration nobody entered."""
    text = translate("QuarterClosing", "Kontakt vom {day} ohne Dauer.")
    query = (
        select(*_FILE, Contact.id, Contact.held_on)
        .join(Person, Person.id == Case.person_id)
        .join(Contact, Contact.case_id == Case.id)
        .where(
            _shown(store),
            Contact.minutes.is_(None),
            Contact.held_on.between(quarter.first_day, quarter.last_day),
        )
    )
    with store.unit() as unit:
        rows = unit.session.execute(query).all()
    return [
        Point(
            EFFORT,
            _finding(
                EFFORT, file, "contact", row[-2], "minutes", text.format(day=format_day(row[-1]))
            ),
            file.client,
            file.counsellor_id,
        )
        for row in rows
        for file in [_file(row)]
    ]


def missing(
    store: Store, unknown: Mapping[int, tuple[str, ...]], reference: date
) -> Iterator[Point]:
    """For each case what is not known at the end of the quarter; `unknown` by case id."""
    text = translate("QuarterClosing", "Am {day} nicht bekannt: {fields}.")
    for file in _read(store, Case.id.in_(unknown)):
        names = unknown[file.case_id]
        kind, field = _PLACES[names[0]]
        labels = ", ".join(FIELDS[name].label() for name in names)
        said = text.format(day=format_day(reference), fields=labels)
        yield Point(
            MISSING,
            _finding(MISSING, file, kind, None, field, said),
            file.client,
            file.counsellor_id,
        )


# Reading -----------------------------------------------------------------------------------

_FILE = (Case.id, Case.number, Person.family_name, Person.given_name, Case.counsellor_id)


def _shown(store: Store) -> ColumnElement[bool]:
    return and_(openable(store), not_(Person.restricted))


def _in_clearing(quarter: Quarter) -> ColumnElement[bool]:
    return and_(
        Case.level == _CLEARING_LEVEL,
        Case.inquired_on <= quarter.last_day,
        or_(Case.clearing_decided_on.is_(None), Case.clearing_decided_on > quarter.last_day),
        or_(Case.closed_on.is_(None), Case.closed_on > quarter.last_day),
    )


def _read(store: Store, condition: ColumnElement[bool]) -> list[_File]:
    query = select(*_FILE).join(Person, Person.id == Case.person_id)
    with store.unit() as unit:
        rows = unit.session.execute(query.where(_shown(store), condition)).all()
    return [_file(row) for row in rows]


def _file(row: Sequence[object]) -> _File:
    case_id, number, family, given, counsellor = row[:5]
    return _File(
        int(str(case_id)),
        str(number),
        name_of(str(family), str(given)),
        counsellor if isinstance(counsellor, int) else None,
    )


def _finding(
    rule: str, file: _File, kind: str, record_id: int | None, field: str, text: str
) -> Finding:
    return Finding(rule, "warning", file.case_id, file.number, kind, record_id, field, text)
