"""Finds one's own appointments by words: title, clients, kind, partner, place."""

from datetime import timedelta

from kimdesk.base.names.folding import fold
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

BACK, AHEAD = timedelta(days=90), timedelta(days=270)
LEAST = 2


def find_appointments(
    store: Store, catalogue: Catalogue, text: str, limit: int = 6
) -> tuple[OccurrenceRow, ...]:
    """Those that contain all words, the coming ones first; five statements.

    Of a series only the next one. Looks a quarter back and three quarters ahead.
    """
    words = fold(text).split()
    mine = store.identity.staff_id
    if len(text.strip()) < LEAST or not words or not mine:
        return ()
    now = wall_now(store.clock.now())
    rows = occurrences(store, now.date() - BACK, now.date() + AHEAD, (mine,))
    found = [row for row in rows if not row.busy and _contains(row, catalogue, words)]
    found.sort(key=lambda row: (row.ends <= now, abs(row.begins - now)))
    once = {row.series_id or -row.appointment_id: row for row in reversed(found)}
    return tuple(row for row in found if row in once.values())[:limit]


def _contains(row: OccurrenceRow, catalogue: Catalogue, words: list[str]) -> bool:
    kind = catalogue["CL49"].label(row.kind) if row.kind else ""
    meant = fold(f"{row.text} {kind} {row.partner} {row.place}")
    return all(word in meant for word in words)
