"""Steps of a case as acts that the file can undo and redo."""

from kimdesk.casework.steps import StepWish, take_back, take_step
from kimdesk.clients.records import Records
from kimdesk.desktop.files.edits import Act, nothing
from kimdesk.vault.work import Store


def stepping(store: Store, records: Records, case_id: int, target: str, wish: StepWish) -> Act:
    """Take a step; taking it back is a step of its own."""

    def act() -> Act:
        take_step(store, records, case_id, target, wish)
        return _back(store, records, case_id, target, wish)

    return act


def _back(store: Store, records: Records, case_id: int, target: str, wish: StepWish) -> Act:
    """Take back the step that led to `target`."""

    def act() -> Act:
        take_back(store, records, case_id)
        return stepping(store, records, case_id, target, wish)

    return act


def taking_back(store: Store, records: Records, case_id: int) -> Act:
    """Take the last step back; that is not taken back again, the step is simply taken anew."""

    def act() -> Act:
        take_back(store, records, case_id)
        return nothing

    return act
