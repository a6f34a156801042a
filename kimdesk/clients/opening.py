"""From an unlocked vault to the store that services work with, and back.

The only place that joins the keys of the vault to the tables of the client files.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Select, or_, select, update
from sqlalchemy.orm import Session

from kimdesk.base.clock import Clock
from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.files import forget_older_files
from kimdesk.clients.model import AcceptedList, OfficeSettings, Staff
from kimdesk.clients.office import DEFAULT_FIGURES
from kimdesk.clients.substitutions import note_ended
from kimdesk.reference import Catalogue, load_catalogue, parse
from kimdesk.vault import schema
from kimdesk.vault.acts import clear_acts, pending_acts
from kimdesk.vault.crypto import Cost
from kimdesk.vault.database import driver_errors, engine_for
from kimdesk.vault.header import Act
from kimdesk.vault.log import LogEntry
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import CASES
from kimdesk.vault.tidying import tidy_up
from kimdesk.vault.users import users
from kimdesk.vault.vault import Founding, create_vault
from kimdesk.vault.work import Identity, Store

ACT_KIND = "user"


def create_store(
    folder: Path, founding: Founding, clock: Clock, cost: Cost | None = None
) -> RecoveryCode:
    """A new, empty store. Raises UserError or EnvironmentProblem; then nothing stays behind."""

    def found(session: Session) -> None:
        session.add(
            OfficeSettings(
                office=founding.office,
                provider=founding.provider,
                code=founding.code,
                city="Bielefeld",
                **DEFAULT_FIGURES,  # type: ignore[arg-type]
            )
        )

    return create_vault(
        folder,
        founding,
        clock,
        cost,
        lambda cases, statistics: schema.create_schema(cases, statistics, found),
    )


def open_store(
    opened: OpenVault, clock: Clock, progress: Callable[[int, int], None] | None = None
) -> Store:
    """The store behind an unlocked vault, with its schema brought up to date.

    Raises NotAllowed for roles without the key of the cases, CannotOpen for a newer schema.
    """
    if not opened.identity.holds_cases:
        raise NotAllowed(
            translate("Opening", "Ihre Rolle öffnet keine Akten, nur die übrigen Bereiche.")
        )
    schema.upgrade(opened, progress)
    found = tidy_up(opened)
    engine = engine_for(opened.cases_connection())
    with driver_errors(), Session(engine) as session, session.begin():
        staff_id = _know_staff(session, opened)
    store = Store(
        engine=engine,
        identity=Identity(
            opened.identity.uid,
            opened.identity.login,
            opened.identity.name,
            opened.identity.roles,
            staff_id,
        ),
        clock=clock,
        folder=opened.folder,
        sign=opened.sign,
        row_hash_key=opened.derived_key(CASES, "imported rows"),
        found_on_opening=tuple(finding.text for finding in found),
    )
    fold_acts(store, opened)
    return store


def fold_acts(store: Store, opened: OpenVault) -> int:
    """Take what was done to the users over into the access log; how many acts that were.

    An act carries its uid into the log, so that one whose clearing broke off comes once only.
    """
    acts = pending_acts(opened)
    if not acts:
        return 0
    with store.unit() as unit:
        known = set(unit.session.scalars(_folded_acts([act.uid for act in acts])))
        staff = {row.uid: row.id for row in unit.session.execute(select(Staff.uid, Staff.id))}
        new = [act for act in acts if _act_detail(act) not in known]
        for act in new:
            unit.log("RECHTE", ACT_KIND, staff.get(act.subject), _act_detail(act))
        unit.commit()
    clear_acts(opened, [act.uid for act in acts])
    return len(new)


def _act_detail(act: Act) -> str:
    said = f"{act.action} {act.detail}".strip()
    return f"{said} at {act.at} by {act.actor} ({act.uid})"


def _folded_acts(uids: list[str]) -> Select[str]:
    """The entries about these acts; there are never more than a handful."""
    return select(LogEntry.detail).where(
        LogEntry.kind == ACT_KIND, or_(*(LogEntry.detail.like(f"%({uid})") for uid in uids))
    )


def note_opening(store: Store) -> None:
    """Log that the person has signed in, and what has ended since somebody did."""
    with store.unit() as unit:
        unit.log("ANMELD", "store")
        unit.commit()
    note_ended(store)
    forget_older_files(store)


def note_closing(store: Store, opened: OpenVault) -> None:
    """Log that the person leaves, and anchor the end of the log in the header."""
    from kimdesk.vault.log import head

    with store.unit() as unit:
        unit.log("ABMELD", "store")
        unit.commit()
    with store.unit() as unit:
        seq, digest = head(unit.session)
    opened.anchor(CASES, seq, digest)


def catalogue_of(store: Store) -> Catalogue:
    """The shipped code lists with the newer ones that the office has loaded."""
    with store.unit() as unit:
        loaded = tuple(unit.session.scalars(select(AcceptedList.content)))
    return load_catalogue(updates=[parse(text) for text in loaded])


def _know_staff(session: Session, opened: OpenVault) -> int:
    """Bring the staff rows in line with the header; the row id of whoever opened it."""
    known = {row.uid: row for row in session.scalars(select(Staff))}
    for user in users(opened):
        active = user.state == "active"
        row = known.get(user.uid)
        if row is None:
            known[user.uid] = Staff(uid=user.uid, login=user.login, name=user.name, active=active)
            session.add(known[user.uid])
        elif (row.login, row.name, row.active) != (user.login, user.name, active):
            values = {"login": user.login, "name": user.name, "active": active}
            session.execute(update(Staff).where(Staff.uid == user.uid).values(values))
    session.flush()
    return known[opened.identity.uid].id
