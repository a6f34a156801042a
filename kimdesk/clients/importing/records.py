"""The records a row becomes: person, case, histories, contact ways, names, consent."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from kimdesk.clients.importing.cell_contacts import WAYS
from kimdesk.clients.importing.cell_names import NAMES
from kimdesk.clients.importing.preview import PreparedRow
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.indexing import sort_name
from kimdesk.clients.model import Case, Consent, ContactWay, Person, PersonName
from kimdesk.vault.fields import Field
from kimdesk.vault.orm import Base, new_uid

Record = dict[str, Any]


class Drafts:
    """Rows of all tables, with the ids they are going to have.

    Written in bulk by the table: building five thousand objects would take ten times as long.
    """

    def __init__(self, moment: datetime, next_ids: dict[type[Base], int]) -> None:
        self._moment = moment
        self._next = next_ids
        self._blank = {mapped: _blank(mapped) for mapped in next_ids}
        self.rows: defaultdict[type[Base], list[Record]] = defaultdict(list)

    def add(self, mapped: type[Base], values: Record) -> int:
        """One more record; its id."""
        record_id = self._next[mapped]
        self._next[mapped] += 1
        made = {"id": record_id, "uid": new_uid(), "version": 1}
        stamps = {"created_at": self._moment, "changed_at": self._moment}
        self.rows[mapped].append({**self._blank[mapped], **made, **stamps, **values})
        return record_id


def draft(drafts: Drafts, row: PreparedRow, case: Record) -> tuple[int, int]:
    """Add all records of a row; `case` holds what the office gives. Ids of person and case."""
    by_table = _by_table(row)
    person = by_table.pop(Person, {})
    person_id = drafts.add(Person, person)
    sorted_by = sort_name(person.get("family_name", ""), person.get("given_name", ""))
    of_case = by_table.pop(Case, {})
    if "counsellor" in row.values:
        of_case["counsellor_id"] = row.values["counsellor"]
    values = {**case, **of_case, "person_id": person_id, "sort_name": sorted_by}
    case_id = drafts.add(Case, values)
    for mapped, period in by_table.items():
        drafts.add(mapped, {**period, "person_id": person_id})
    for mapped, values in _belongings(row):
        drafts.add(mapped, {**values, "person_id": person_id})
    consent = row.values.get("consent_on")
    if consent:
        given_on = consent if isinstance(consent, date) else None
        kind = {"kind": "EW_DATEN", "state": "ES_ERTEILT"}
        drafts.add(Consent, {**kind, "given_on": given_on, "case_id": case_id})
    return person_id, case_id


def _by_table(row: PreparedRow) -> dict[type[Base], Record]:
    found: defaultdict[type[Base], Record] = defaultdict(dict)
    for name, value in row.values.items():
        target = TARGETS.get(name)
        if target and target.mapped and value not in (None, "", ()):
            found[target.mapped][target.attribute] = value
    return dict(found)


def _belongings(row: PreparedRow) -> Iterator[tuple[type[Base], Record]]:
    for kind, value, owner in dict.fromkeys(_tuples(row, WAYS)):
        yield ContactWay, {"kind": kind, "value": value[:200], "belongs_to": owner[:100]}
    for kind, family, given in dict.fromkeys(_tuples(row, NAMES)):
        yield (
            PersonName,
            {"kind": kind, "family_name": family[:200], "given_name": given[:200]},
        )


def _tuples(row: PreparedRow, key: str) -> tuple[tuple[str, str, str], ...]:
    value = row.values.get(key, ())
    return value if isinstance(value, tuple) else ()


def _blank(mapped: type[Base]) -> Record:
    """A record with nothing entered."""
    blank: Record = {}
    for column in mapped.__table__.columns:
        field = column.info.get("field")
        if isinstance(field, Field):
            blank[column.key] = field.empty
        elif not column.primary_key:
            blank[column.key] = None if column.nullable else ""
    return blank
