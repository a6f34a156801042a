"""Adds, changes and removes any record of a client file, the same way for all of them.

A form sends what it changed, not an object: `change(Person, 7, 3, {"family_name": "…"})`.
That one shape gives the checks, the version, the log entry (names of fields, never
values), the search index, and what undo needs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Table, insert, inspect, select
from sqlalchemy.exc import IntegrityError

from kimdesk.base.errors import KimdeskError, NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients import dependants, orphans, refusals, standing_still
from kimdesk.clients.access import (
    is_known,
    require_case,
    require_person,
    require_unknown_or_seen,
)
from kimdesk.clients.follow import follow, forget
from kimdesk.clients.model import Case, HouseholdMember, OfficeSettings, Person
from kimdesk.clients.values import checked
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Record
from kimdesk.vault.work import Store, UnitOfWork

R = TypeVar("R", bound=Record)
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to one record; `undone` of `Records` takes it back."""

    mapped: type[Any]
    id: int
    version: int
    before: Values
    after: Values


@dataclass(frozen=True, slots=True)
class Removal:
    """A record that was removed, with all its columns and the rows that went with it."""

    mapped: type[Any]
    row: Values
    also: orphans.Rows = ()
    along: dependants.Dependants = field(default_factory=dependants.Dependants)


class ChangeConflict(KimdeskError):
    """The same field was changed elsewhere since it was read; `theirs` holds those values."""

    kind = "conflict"

    def __init__(self, theirs: Values) -> None:
        super().__init__(
            translate("Records", "Diese Angabe wurde inzwischen an anderer Stelle geändert.")
        )
        self.theirs = theirs


class Records:
    """The writing verbs of the client files."""

    def __init__(self, store: Store, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue

    @property
    def catalogue(self) -> Catalogue:
        """The code lists that values are checked against."""
        return self._catalogue

    def add(self, mapped: type[R], values: Values) -> R:
        """A new record. Raises UserError (with the field) or NotAllowed; nothing is kept then."""
        with self._store.unit() as unit:
            record = self.add_in(unit, mapped, values)
            unit.commit()
        return record

    def add_in(self, unit: UnitOfWork, mapped: type[R], values: Values) -> R:
        """The same inside a unit of work of the caller."""
        record = mapped(**self._checked(mapped, values))
        record.created_at = record.changed_at = _moment(unit)
        if not isinstance(record, Person):
            self._require(unit, record, values)
        refusals.check(unit, record, frozenset(values), self._catalogue)
        unit.session.add(record)
        _flush_new(unit)
        self._written(unit, record, "ANLEGEN", values)
        return record

    def change(
        self,
        mapped: type[R],
        record_id: int,
        version: int,
        changes: Values,
        before: Values | None = None,
    ) -> Change:
        """Write `changes`; `before` is what the form believed to be there.

        Raises UserError at a field, NotAllowed, or ChangeConflict when one of these fields
        was changed since `version`. Fields changed elsewhere that are not ours stay.
        """
        with self._store.unit() as unit:
            change = self.change_in(unit, mapped, record_id, version, changes, before)
            if change.after:
                unit.commit()
        return change

    def change_in(
        self,
        unit: UnitOfWork,
        mapped: type[R],
        record_id: int,
        version: int,
        changes: Values,
        before: Values | None = None,
    ) -> Change:
        """The same inside a unit of work of the caller."""
        record = self._loaded(unit, mapped, record_id)
        self._require(unit, record, changes)
        if others := sorted(changes.keys() - fields_of(mapped)):
            # What a record belongs to never changes: that would lead around the access check.
            raise ValueError(", ".join(others))
        new = self._checked(mapped, changes)
        if record.version != version:
            _refuse_conflict(record, new, before)
        old = {name: getattr(record, name) for name in new}
        new = {name: value for name, value in new.items() if value != old[name]}
        if not new:
            return Change(mapped, record_id, record.version, {}, {})
        for name, value in new.items():
            setattr(record, name, value)
        refusals.check(unit, record, frozenset(new), self._catalogue)
        record.version += 1
        record.changed_at = _moment(unit)
        unit.session.flush()
        self._written(unit, record, "AENDERN", new)
        return Change(mapped, record_id, record.version, {name: old[name] for name in new}, new)

    def remove(self, mapped: type[R], record_id: int) -> Removal:
        """Remove one record; `put_back` restores it. Raises NotAllowed, UserError when gone."""
        with self._store.unit() as unit:
            record = self._loaded(unit, mapped, record_id)
            self._require(unit, record)
            refusals.check_removal(unit, record)
            row = {c.key: getattr(record, c.key) for c in inspect(mapped).column_attrs}
            along = dependants.dependants_of(unit.session, table_of(mapped), record_id)
            self._written(unit, record, "LOESCHEN", {})
            unit.session.delete(record)
            unit.session.flush()
            forget(unit.session, record)
            also = self._orphan(unit, record)
            unit.commit()
        return Removal(mapped, row, also, along)

    def _orphan(self, unit: UnitOfWork, record: Record) -> orphans.Rows:
        """The person behind a household link goes with the last link, unless they have a case."""
        if not isinstance(record, HouseholdMember):
            return ()
        rows = orphans.take_out(unit.session, record.member_id)
        if rows:
            unit.log("LOESCHEN", "person", record.member_id)
        return rows

    def put_back(self, removal: Removal) -> None:
        """Restore a removed record under its old identity.

        Raises UserError when what was entered since stands in its place, or what it belonged to
        is gone.
        """
        with self._store.unit() as unit:
            try:
                orphans.put_in(unit.session, removal.also)
                unit.session.execute(insert(removal.mapped), [dict(removal.row)])
                dependants.restore(unit.session, removal.along)
            except IntegrityError:
                raise _no_place() from None
            record = self._loaded(unit, removal.mapped, int(str(removal.row["id"])))
            self._require(unit, record)
            self._written(unit, record, "ANLEGEN", {})
            unit.commit()

    def undone(self, change: Change) -> Change:
        """Write back what `change` replaced. Raises ChangeConflict when it was edited since."""
        return self.change(
            change.mapped, change.id, change.version, change.before, before=change.after
        )

    def _checked(self, mapped: type[Record], values: Values) -> dict[str, Any]:
        """Fields of people are checked; the other columns are set by services as they are."""
        fields = fields_of(mapped)
        return {
            name: checked(fields[name], value, self._catalogue) if name in fields else value
            for name, value in values.items()
        }

    def _loaded(self, unit: UnitOfWork, mapped: type[R], record_id: int) -> R:
        record = unit.session.get(mapped, record_id)
        if record is None:
            raise UserError(translate("Records", "Dieser Eintrag wurde inzwischen gelöscht."))
        return record

    def _require(self, unit: UnitOfWork, record: Record, values: Values | None = None) -> None:
        """Raise NotAllowed where the file is somebody else's, or takes these `values` no more."""
        owner = owner_of(record)
        if owner is None:
            _require_office(unit, record)
            return
        kind, owner_id = owner
        if isinstance(record, Case) and record.id is None and not is_known(unit, owner_id):
            # The first case of a person just entered is what makes them somebody's client.
            return
        (require_case if kind == "case" else require_person)(unit, owner_id)
        standing_still.refuse(unit, record, owner, values or {})
        if isinstance(record, HouseholdMember) and record.id is None:
            # Being linked opens a person, so a link takes the right to see them already.
            require_unknown_or_seen(unit, record.member_id)

    def _written(self, unit: UnitOfWork, record: Record, action: str, values: Values) -> None:
        kind = type(record).__tablename__  # type: ignore[attr-defined]
        unit.log(action, kind, record.id, ", ".join(sorted(values)))
        unit.changed(kind, record.id)
        owner = owner_of(record)
        if owner is not None:
            unit.changed(*owner)
        if action != "LOESCHEN":
            follow(unit.session, record, None if action == "ANLEGEN" else values)


def table_of(mapped: type[Any]) -> Table:
    """The table of a mapped class."""
    return mapped.__table__  # type: ignore[no-any-return]


def owner_of(record: Record) -> tuple[str, int] | None:
    """What a record belongs to: ("case", id), ("person", id), or None for the office's own."""
    if isinstance(record, Case):
        return ("case", record.id) if record.id else ("person", record.person_id)
    if isinstance(record, Person):
        return "person", record.id
    for kind in ("case", "person"):
        owner_id = getattr(record, f"{kind}_id", None)
        if isinstance(owner_id, int):
            return kind, owner_id
    return None


def version_of(store: Store, mapped: type[R], record_id: int) -> int | None:
    """The version now in the store, None when the record is gone."""
    with store.unit() as unit:
        return unit.session.scalar(select(mapped.version).where(mapped.id == record_id))


def _require_office(unit: UnitOfWork, record: Record) -> None:
    """What belongs to the whole office is written by those who work with files.

    Data protection officers hold the key of the files and write into none; settings are
    guarded where they are changed (`office.py`).
    """
    if not unit.store.identity.sees_cases and not isinstance(record, OfficeSettings):
        raise NotAllowed(translate("Records", "Ihre Rolle liest hier nur."))


def _flush_new(unit: UnitOfWork) -> None:
    """Raise UserError where somebody was faster with what can be there only once."""
    try:
        unit.session.flush()
    except IntegrityError as error:
        if "UNIQUE" not in str(error.orig):
            raise
        raise UserError(
            translate("Records", "Das ist inzwischen schon eingetragen. Bitte neu ansehen.")
        ) from None


def _no_place() -> UserError:
    return UserError(
        translate(
            "Records",
            "Das lässt sich nicht mehr zurückholen: Inzwischen wurde an dieser Stelle etwas "
            "anderes eingetragen oder gelöscht.",
        )
    )


def _refuse_conflict(record: Record, new: Values, before: Values | None) -> None:
    theirs = {}
    for name, value in new.items():
        now = getattr(record, name)
        if now not in (value, None if before is None else before.get(name, now)):
            theirs[name] = now
    if theirs:
        raise ChangeConflict(theirs)


def _moment(unit: UnitOfWork) -> datetime:
    return unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
