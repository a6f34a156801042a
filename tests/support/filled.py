"""A whole store as people have it: header, both databases, some invented files, a document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from kimdesk.base.clock import FixedClock
from kimdesk.clients.model import (
    Case,
    Contact,
    Document,
    DocumentContent,
    OfficeSettings,
    Person,
    SearchText,
)
from kimdesk.vault import blobs
from kimdesk.vault.creation import create_vault
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.database import Connection, engine_for
from kimdesk.vault.founding import Founding
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.schema import create_schema
from kimdesk.vault.vault import unlock
from kimdesk.vault.work import Identity, Store, UnitOfWork

LOGIN = "leitung"
PASSPHRASE = "Kaffee-Regen-Lampe-Zug"
MARKER = "Mustermarke Aylin Beispielyan"
MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DOCUMENT = MARKER.encode() * 50_000
FOUNDING = Founding(
    "Beispielstelle Bielefeld", "AWO", "AWO1", LOGIN, "Erika Mustermann", PASSPHRASE
)


@dataclass(slots=True)
class Filled:
    """A closed store on the disk; the derivation of its passphrase must be made cheap."""

    folder: Path
    clock: FixedClock
    code: RecoveryCode

    def unlock(self) -> OpenVault:
        """The store, opened by its team lead."""
        return unlock(self.folder, LOGIN, PASSPHRASE, self.clock)

    def change(self, act: Callable[[UnitOfWork, Store], object]) -> None:
        """Open, do one thing in one unit of work, close."""
        with self.unlock() as opened:
            store = store_of(opened)
            with store.unit() as unit:
                act(unit, store)
                unit.commit()

    def numbers(self) -> list[str]:
        """The numbers of all cases."""
        with self.unlock() as opened:
            rows = opened.cases_connection().execute('SELECT number FROM "case" ORDER BY number')
            return [number for (number,) in rows.fetchall()]


def filled(folder: Path, cases: int = 3) -> Filled:
    """A new store in `folder` with that many cases, each with a contact; one large document."""
    clock = FixedClock(MOMENT)
    office = OfficeSettings(office=FOUNDING.office, provider="AWO", code=FOUNDING.code)

    def build(cases: Connection, statistics: Connection) -> None:
        create_schema(cases, statistics, lambda session: session.add(office))

    code = create_vault(folder, FOUNDING, clock, FLOOR, build)
    made = Filled(folder, clock, code)

    def fill(unit: UnitOfWork, store: Store) -> None:
        for number in range(cases):
            add_case(unit, number)
        add_document(unit, store)

    made.change(fill)
    return made


def store_of(opened: OpenVault) -> Store:
    """What services work with."""
    who = opened.identity
    return Store(
        engine=engine_for(opened.cases_connection()),
        identity=Identity(who.uid, who.login, who.name, who.roles, staff_id=1),
        clock=opened.clock,
        folder=opened.folder,
        sign=opened.sign,
    )


def add_case(unit: UnitOfWork, number: int) -> int:
    """One more case with one contact and its searchable text."""
    person = Person(family_name=f"Muster{number}", given_name="Aylin")
    unit.session.add(person)
    unit.session.flush()
    case = Case(person_id=person.id, number=f"AWO1-2026-{number:04d}", request=MARKER)
    unit.session.add(case)
    unit.session.flush()
    note = f"{MARKER} {number} " * 20
    contact = Contact(case_id=case.id, held_on=date(2026, 11, 20), kind="PERS", note=note)
    unit.session.add(contact)
    unit.session.flush()
    unit.session.add(
        SearchText(kind="contact", record_id=contact.id, case_id=case.id, folded=note.casefold())
    )
    unit.log("ANLEGEN", "case", case.id)
    return case.id


def add_document(unit: UnitOfWork, store: Store, content: bytes = DOCUMENT) -> None:
    """A document of the first case, large enough to be a file of its own."""
    document = Document(case_id=1, title="Bescheid", size=len(content))
    unit.session.add(document)
    unit.session.flush()
    stored = blobs.put(store.folder, content)
    unit.session.add(
        DocumentContent(document_id=document.id, data=stored.data, blob=stored.blob, key=stored.key)
    )
    unit.log("ANLEGEN", "document", document.id)
