"""The file that other calendars subscribe to, written anew after changes.

It never lies in the store's folder: that is copied, backed up and synchronised as a whole, and
everything in it is encrypted, which this file is not.
"""

from datetime import timedelta
from pathlib import Path

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.writing import between
from kimdesk.reference import Catalogue
from kimdesk.vault.files import replace_file
from kimdesk.vault.work import Store

BEFORE, AHEAD = timedelta(days=30), timedelta(days=365)


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


def write_subscription(
    store: Store, catalogue: Catalogue, path: Path, *, names: bool, first_time: bool = False
) -> bool:
    """Write the appointments of the person at work, 30 days back and a year ahead.

    False when the file says all this already. Raises UserError inside the store, else
    EnvironmentProblem when it cannot be written; the old file then stays. Logged when it is
    set up, not with each writing.
    """
    require_outside(store, path)
    today, me = store.clock.today(), store.identity.staff_id
    made = between(
        store, catalogue, today - BEFORE, today + AHEAD,
        names=names, staff_ids=(me,), logged=first_time,
    )  # fmt: skip
    try:
        if path.read_bytes() == made.content:
            return False
    except OSError:
        pass
    replace_file(path, made.content)
    return True
