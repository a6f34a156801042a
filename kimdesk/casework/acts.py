"""Several changes that belong together and are taken back together, in one transaction."""

from collections.abc import Sequence

from kimdesk.clients.records import Change, Records
from kimdesk.vault.work import Store


def take_back(store: Store, records: Records, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Write back what `changes` replaced, the last first; returns what takes that back again.

    Raises ChangeConflict when one of them was edited since; nothing is written then.
    """
    undone: list[Change] = []
    with store.unit() as unit:
        for change in reversed(changes):
            wish = (change.mapped, change.id, change.version, change.before)
            undone.append(records.change_in(unit, *wish, before=change.after))
        unit.commit()
    return tuple(undone)
