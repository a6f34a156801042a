"""Makes a demo store: N invented cases, the same content for the same seed and day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import select, update

from kimdesk.base.clock import Clock
from kimdesk.base.text import translate
from kimdesk.casework.model import Review
from kimdesk.casework.model.review import APPROVED
from kimdesk.casework.reviewed import digest_in
from kimdesk.clients import indexing, opening
from kimdesk.clients.model import Case, Contact, Document, Person, Staff
from kimdesk.demo.appointments import (
    add_appointments,
    add_deadlines,
    add_office_calendar,
)
from kimdesk.demo.barriers import add_barriers
from kimdesk.demo.dealer import Dealer
from kimdesk.demo.files import add_file, add_interpreters, add_tally
from kimdesk.demo.partners import add_partners
from kimdesk.demo.past_appointments import add_past_appointments
from kimdesk.demo.people import Demo
from kimdesk.demo.plan_templates import add_plan_templates
from kimdesk.demo.quarters import exchange_keys, give_quarters
from kimdesk.demo.rows import Rows
from kimdesk.demo.work import add_work
from kimdesk.printing.letters.shipped import take_over
from kimdesk.statistics.facts import rebuild
from kimdesk.statistics.opening import open_statistics
from kimdesk.vault.credentials import change_passphrase
from kimdesk.vault.crypto import Cost
from kimdesk.vault.log_heads import anchor_logs
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import Founding, unlock
from kimdesk.vault.work import Store, UnitOfWork

CODE = "DEMO"
BATCH = 500
LEAD, LEAD_PASSPHRASE = "demo", "Vier bunte Teekannen tanzen"
COUNSELLOR, COUNSELLOR_PASSPHRASE = "mika", "Sieben leise Regenschirme wandern"
STEWARD, STEWARD_PASSPHRASE = "sascha", "Drei runde Kieselsteine lachen"
START_PASSPHRASE = "Neun stille Laternen warten geduldig"  # noqa: S105 - everybody may know it
# Enough for the statistics to be broken down: twenty running cases at the end of a quarter.
DEMO_CASES = 90
BRIEF_FROM = 50_000
TALLY = 60


@dataclass(frozen=True, slots=True)
class DemoUser:
    """A person of the demo store with the passphrase that everybody may know."""

    login: str
    name: str
    passphrase: str


USERS = (
    DemoUser(LEAD, "Robin Beispiel (Teamleitung)", LEAD_PASSPHRASE),
    DemoUser(COUNSELLOR, "Mika Muster (Case Management)", COUNSELLOR_PASSPHRASE),
    DemoUser(STEWARD, "Sascha Probe (Statistik)", STEWARD_PASSPHRASE),
)


def create_demo(  # noqa: PLR0913 - what a demo store can be asked to be
    folder: Path,
    cases: int = DEMO_CASES,
    seed: int = 1,
    contacts: int = 10,
    *,
    clock: Clock | None = None,
    cost: Cost | None = None,
    long_file: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """A new store with `cases` invented cases of `contacts` contacts each.

    `long_file` gives the first case that many contacts instead. Raises UserError for a folder
    that is not empty; nothing stays behind then.
    """
    clock = clock or Clock()
    founding = Founding(
        translate("Demo", "Demo-Beratungsstelle (erfundene Daten)"),
        "AWO",
        CODE,
        LEAD,
        USERS[0].name,
        LEAD_PASSPHRASE,
    )
    opening.create_store(folder, founding, clock, cost)
    vault = unlock(folder, LEAD, LEAD_PASSPHRASE, clock)
    try:
        add_user(vault, COUNSELLOR, USERS[1].name, ("R_CM",), START_PASSPHRASE)
        store = opening.open_store(vault, clock)
        fill(store, cases, seed, contacts, long_file, progress)
        take_over(store)  # letters can be written at once
        statistics = open_statistics(vault, clock)
        rebuild(store, statistics)
        exchange_keys(vault, statistics)
        # Only now: whoever was there before was given files to lead.
        add_user(vault, STEWARD, USERS[2].name, ("R_STAT",), START_PASSPHRASE)
        opening.note_closing(store, vault)
        anchor_logs(vault)
    finally:
        vault.close()
    for user in USERS[1:]:
        with unlock(folder, user.login, START_PASSPHRASE, clock) as theirs:
            # What somebody else has set would have to be changed at the first sign-in.
            change_passphrase(theirs, START_PASSPHRASE, user.passphrase)
    give_quarters(folder, clock, (LEAD, LEAD_PASSPHRASE), (STEWARD, STEWARD_PASSPHRASE))


def fill(
    store: Store,
    cases: int,
    seed: int,
    contacts: int,
    long_file: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write the invented data into an empty store, batch by batch."""
    random = Random(seed)  # noqa: S311 - invented data, not keys
    today = store.clock.today()
    at = store.clock.now().astimezone(UTC).replace(tzinfo=None)
    demo = Demo(
        random,
        Dealer(random, opening.catalogue_of(store), today),
        Rows(random, at),
        today,
        brief=cases >= BRIEF_FROM,
    )
    staff = _staff(store)
    interpreters = add_interpreters(demo)
    add_tally(demo, staff, TALLY)
    partners = add_partners(demo)
    barriers = add_barriers(demo, staff)
    rooms = add_office_calendar(demo, staff)
    add_plan_templates(store, seed)
    for start in range(0, cases, BATCH):
        upto = min(start + BATCH, cases)
        journeys = []
        for number in range(start, upto):
            entries = long_file if long_file and number == 0 else contacts
            add_file(demo, number, staff, interpreters, entries)
            if not demo.brief:
                journey = add_work(demo, staff[number % len(staff)], staff[0], partners, barriers)
                journeys.append(journey)
                if journey.running:
                    add_appointments(demo, journey, rooms, interpreters)
                    add_deadlines(demo, journey)
        for journey in journeys:
            add_past_appointments(demo, journey)
        _write(store, demo.rows)
        if progress is not None:
            progress(upto, cases)


def _staff(store: Store) -> list[int]:
    with store.unit() as unit:
        return list(unit.session.scalars(select(Staff.id).order_by(Staff.id)))


def _write(store: Store, rows: Rows) -> None:
    persons = [row["id"] for row in rows.rows(Person)]
    texts = [
        *_texts("contact", rows.rows(Contact), "case_id", ("note", "next_step")),
        *_texts("case", rows.rows(Case), "id", ("request", "remark")),
        *_texts("document", rows.rows(Document), "case_id", ("title", "note")),
    ]
    approved = [row for row in rows.rows(Review) if row["state"] == APPROVED]
    with store.unit() as unit:
        rows.write(unit.session)
        indexing.index_persons(unit.session, persons)
        indexing.index_records(unit.session, texts)
        _approve(unit, approved)
        unit.commit()


def _approve(unit: UnitOfWork, reviews: list[dict[str, Any]]) -> None:
    """The lead has approved just what stands in these files."""
    for row in reviews:
        digest = digest_in(unit, row["case_id"], row["subject"])
        unit.session.execute(update(Review).where(Review.id == row["id"]).values(digest=digest))


def _texts(
    kind: str, rows: list[dict[str, object]], case: str, names: tuple[str, ...]
) -> list[tuple[str, int, int, str]]:
    return [
        (kind, int(str(row["id"])), int(str(row[case])), "\n".join(str(row[n]) for n in names))
        for row in rows
    ]
