"""The directory of network partners: search, doubles, people, when one was used last.

Everybody who sees cases may keep it; it belongs to the office and names no client.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, func, or_, select, update

from kimdesk.base.errors import UserError
from kimdesk.base.names import german, words
from kimdesk.base.text import translate
from kimdesk.clients.model import Partner, PartnerPerson
from kimdesk.clients.records import Change, Records, Removal, Values
from kimdesk.reference import Catalogue
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One body as lists and choosers show it; `words` is what a search looks in."""

    id: int
    name: str
    kind: str
    kind_label: str
    languages: str
    city: str
    phone: str
    hours: str
    used_on: date | None
    retired: bool
    words: str


@dataclass(frozen=True, slots=True)
class PartnerFile:
    """One body with the people there. `used_by` counts the entries that refer to it."""

    partner: Any
    people: tuple[Any, ...]
    used_by: int


def partner_rows(store: Store, catalogue: Catalogue) -> tuple[PartnerRow, ...]:
    """The whole directory by name, those no longer available last; two statements."""
    query = select(
        Partner.id,
        Partner.name,
        Partner.kind,
        Partner.languages,
        Partner.city,
        Partner.phone,
        Partner.hours,
        Partner.used_on,
        Partner.retired,
        Partner.offers,
        Partner.note,
    )
    people = select(
        PartnerPerson.partner_id, PartnerPerson.name, PartnerPerson.role, PartnerPerson.languages
    )
    with store.unit() as unit:
        found = unit.session.execute(query).all()
        staff = unit.session.execute(people).all()
    there: dict[int, list[str]] = {}
    for partner_id, name, role, languages in staff:
        spoken = _labels(catalogue, "CL08", languages)
        there.setdefault(partner_id, []).append(f"{name} {role} {spoken}")
    rows = [_row(catalogue, row, there.get(row.id, [])) for row in found]
    return tuple(sorted(rows, key=lambda row: (row.retired, folded(row.name), row.id)))


def matching(rows: Iterable[PartnerRow], text: str, kind: str = "") -> tuple[PartnerRow, ...]:
    """The rows in which every word of `text` occurs, of one kind (CL36) or, with "", of all."""
    wanted = folded(text).split()
    return tuple(
        row
        for row in rows
        if (not kind or row.kind == kind) and all(word in row.words for word in wanted)
    )


def best_first(rows: Iterable[PartnerRow], text: str) -> list[PartnerRow]:
    """The available bodies that fit, to choose one: names that begin so before other words.

    Without a word those used last come first.
    """
    found = [row for row in matching(rows, text) if not row.retired]
    wanted = folded(text)
    if not wanted:
        return sorted(found, key=lambda row: row.used_on or date.min, reverse=True)
    return sorted(found, key=lambda row: _distance(folded(row.name), wanted))


def _distance(name: str, wanted: str) -> int:
    """0 where a name begins with what is wanted, 1 where one of its words does, else 2."""
    if name.startswith(wanted):
        return 0
    return 1 if f" {wanted}" in name else 2


def partner_file(store: Store, partner_id: int) -> PartnerFile:
    """One body with its people. Raises UserError when it is gone."""
    people = select(PartnerPerson).where(PartnerPerson.partner_id == partner_id)
    with store.unit() as unit:
        partner = unit.session.get(Partner, partner_id)
        if partner is None:
            raise UserError(translate("Partners", "Diese Stelle steht nicht mehr im Verzeichnis."))
        return PartnerFile(
            partner,
            tuple(unit.session.scalars(people.order_by(PartnerPerson.name, PartnerPerson.id))),
            used_by(unit, partner_id),
        )


def similar_partners(store: Store, name: str, but: int = 0) -> tuple[tuple[int, str], ...]:
    """Id and name of bodies that may be the same: all words of one name occur in the other."""
    wanted = set(folded(name).split())
    with store.unit() as unit:
        found = unit.session.execute(
            select(Partner.id, Partner.name).where(Partner.id != but).order_by(Partner.name)
        ).all()
    return tuple(
        (row.id, row.name) for row in found if _alike(wanted, set(folded(row.name).split()))
    )


def write_partner(
    records: Records, store: Store, partner_id: int, version: int, changes: Values
) -> Change:
    """Change a body; with id 0 it is added. Raises UserError at a field, ChangeConflict."""
    with store.unit() as unit:
        if partner_id:
            change = records.change_in(unit, Partner, partner_id, version, changes)
        else:
            added = records.add_in(unit, Partner, changes)
            change = Change(Partner, added.id, added.version, {}, changes)
        if change.after:
            unit.commit()
    return change


def remove_partner(store: Store, records: Records, partner_id: int) -> Removal:
    """Remove a body that nothing refers to. Raises UserError: one in use can only be retired."""
    with store.unit() as unit:
        if used_by(unit, partner_id):
            raise UserError(
                translate(
                    "Partners",
                    "Diese Stelle kommt in Akten vor. Bitte als „nicht mehr verfügbar“ "
                    "kennzeichnen, statt sie zu löschen.",
                )
            )
    return records.remove(Partner, partner_id)


def used_by(unit: UnitOfWork, partner_id: int) -> int:
    """How many entries of files refer to a body; the people there do not count."""
    counts = [
        select(func.count()).select_from(table).where(column == partner_id).scalar_subquery()
        for table, column in _references()
    ]
    return sum(unit.session.execute(select(*counts)).one()) if counts else 0


def note_use(unit: UnitOfWork, partner_ids: Iterable[int | None], day: date | None) -> None:
    """Remember that bodies were turned to on `day`, if that is later than what is known.

    Follows from other entries, so it counts as no change of the record: whoever edits the
    body meanwhile meets no conflict.
    """
    ids = {partner_id for partner_id in partner_ids if partner_id is not None}
    if not ids or day is None:
        return
    day = min(day, unit.store.clock.today())
    older = or_(Partner.used_on.is_(None), Partner.used_on < day)
    unit.session.execute(update(Partner).where(Partner.id.in_(ids), older).values(used_on=day))
    unit.changed(Partner.__tablename__, *ids)


def folded(text: str) -> str:
    """`text` as the directory compares it: no case, no accents, umlauts written either way."""
    return " ".join(german(word) for word in words(text))


def _references() -> list[tuple[Table, Any]]:
    target, people = Partner.__tablename__, PartnerPerson.__tablename__
    return [
        (table, key.parent)
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == target and table.name != people
    ]


def _alike(one: set[str], other: set[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)


def _row(catalogue: Catalogue, row: Any, people: list[str]) -> PartnerRow:  # noqa: ANN401
    kind = _labels(catalogue, "CL36", (row.kind,))
    languages = _labels(catalogue, "CL08", row.languages)
    searched = (row.name, kind, languages, row.city, row.offers, row.note, row.phone, *people)
    return PartnerRow(
        id=row.id,
        name=row.name,
        kind=row.kind,
        kind_label=kind,
        languages=languages,
        city=row.city,
        phone=row.phone,
        hours=row.hours,
        used_on=row.used_on,
        retired=row.retired == "J",
        words=folded(" ".join(searched)),
    )


def _labels(catalogue: Catalogue, code_list: str, codes: Iterable[str]) -> str:
    return ", ".join(catalogue[code_list].label(code) for code in codes if code)
