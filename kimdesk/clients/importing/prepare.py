"""The dry run: reads every row, sorts out what is known, and writes nothing."""

from collections.abc import Callable

from sqlalchemy import select

from kimdesk.clients.importing.dry_run import DryRun
from kimdesk.clients.importing.duplicates import duplicate_notices
from kimdesk.clients.importing.identity import known_rows
from kimdesk.clients.importing.lost_letters import lost_letter_notices
from kimdesk.clients.importing.mapping import Mapping
from kimdesk.clients.importing.preview import Preview
from kimdesk.clients.importing.suggest import suggest_mapping
from kimdesk.clients.importing.table import Table
from kimdesk.clients.importing.understood import StaffName, Surroundings
from kimdesk.clients.model import Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

Progress = Callable[[int, int], None]
_EVERY = 200


class Steps:
    """Tells how far something is, now and then; `progress` may raise `Cancelled`."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def done(self) -> None:
        """One more step is done."""
        self._done += 1
        if self._progress and self._done % _EVERY == 0:
            self._progress(self._done, self._total)


def prepare(
    store: Store,
    catalogue: Catalogue,
    table: Table,
    mapping: Mapping,
    progress: Progress | None = None,
) -> Preview:
    """What importing `table` by `mapping` would do.

    Columns that `mapping` does not name are suggested. Raises UserError when the mapping
    has an answer that cannot be read, Cancelled when `progress` raises it.
    """
    with store.unit() as unit:
        around = Surroundings(catalogue, store.clock.today(), table.epoch, _staff(unit))
        whole = suggest_mapping(table, chosen=mapping)
        dry = DryRun(around, table, whole, store.row_hash_key, known_rows(unit))
        steps = Steps(progress, 2 * len(table.rows))
        for row in table.rows:
            dry.take(row)
            steps.done()
        dry.notices += duplicate_notices(unit, dry.accepted, steps.done)
        dry.notices += lost_letter_notices(unit, dry.new)
    return dry.preview()


def _staff(unit: UnitOfWork) -> tuple[StaffName, ...]:
    rows = unit.session.execute(
        select(Staff.id, Staff.login, Staff.name).where(Staff.active).order_by(Staff.name)
    )
    return tuple(StaffName(*row) for row in rows)
