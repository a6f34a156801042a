"""The file that other calendars subscribe to, written anew after changes.

It never lies in the store's folder: that is copied, backed up and synchronised as a whole, and
everything in it is encrypted, which this file is not. Where it lies and whether names are in it
is kept in the store, for each person and each machine.
"""

import json
import platform
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.choices import keep_in, own_choice
from kimdesk.calendar.ics.writing import NEUTRAL, WITH_NAMES, between
from kimdesk.reference import Catalogue
from kimdesk.vault.files import replace_file
from kimdesk.vault.work import Store

BEFORE, AHEAD = timedelta(days=30), timedelta(days=365)
# What the access log says of it: never where the file lies.
LOGGED = "ics subscription: {what}"
OFF = "off"


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where the file lies and whether names are in it."""

    path: Path
    names: bool


def kept_subscription(store: Store) -> Subscription | None:
    """What the person at work chose on this machine; None without a file."""
    try:
        found = json.loads(own_choice(store, _name()) or "{}")
        path, names = str(found.get("path") or ""), found.get("names") is True
    except (ValueError, AttributeError):
        return None
    return Subscription(Path(path), names) if path else None


def begin_subscription(store: Store, catalogue: Catalogue, chosen: Subscription) -> None:
    """Write the file for the first time, remember it and say so in the access log.

    Raises UserError inside the store, EnvironmentProblem when it cannot be written.
    """
    write_subscription(store, catalogue, chosen.path, names=chosen.names)
    value = json.dumps({"path": str(chosen.path), "names": chosen.names})
    _keep(store, value, WITH_NAMES if chosen.names else NEUTRAL)


def end_subscription(store: Store) -> None:
    """Write it no more. The file stays for the person to delete: others may be using it."""
    _keep(store, "", OFF)


def renew_subscription(store: Store, catalogue: Catalogue) -> bool:
    """Write the file again where there is one and anything changed; whether it was written."""
    chosen = kept_subscription(store)
    if chosen is None:
        return False
    return write_subscription(store, catalogue, chosen.path, names=chosen.names)


def require_outside(store: Store, path: Path) -> None:
    """Raise UserError for a place inside the store's folder."""
    folder = store.folder.resolve()
    if folder in path.resolve().parents:
        raise UserError(
            translate(
                "CalendarFile",
                "In der Ablage darf keine unverschlüsselte Datei liegen. Bitte einen anderen"
                " Ordner wählen.",
            )
        )


def write_subscription(store: Store, catalogue: Catalogue, path: Path, *, names: bool) -> bool:
    """Write the appointments of the person at work, 30 days back and a year ahead.

    False when the file says all this already. Raises UserError inside the store, else
    EnvironmentProblem when it cannot be written; the old file then stays. Not logged: that it
    was set up is.
    """
    require_outside(store, path)
    today, me = store.clock.today(), store.identity.staff_id
    made = between(
        store, catalogue, today - BEFORE, today + AHEAD,
        names=names, staff_ids=(me,), logged=False,
    )  # fmt: skip
    try:
        if path.read_bytes() == made.content:
            return False
    except OSError:
        pass
    replace_file(path, made.content)
    return True


def _keep(store: Store, value: str, what: str) -> None:
    with store.unit() as unit:
        keep_in(unit, {_name(): value})
        unit.log("EXPORT_UEBERGABE", "appointment", None, LOGGED.format(what=what))
        unit.commit()


def _name() -> str:
    # A folder of one machine is none of another.
    return f"calendar subscription on {platform.node()}"
