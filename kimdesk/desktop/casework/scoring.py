"""What is done to an assessment, with undo."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kimdesk.casework.model import Assessment, DomainScore
from kimdesk.casework.sittings import begin_sitting, remove_sitting, score
from kimdesk.clients.records import Change, Values
from kimdesk.desktop.files.edits import Act, nothing, putting_back, removing, undoing
from kimdesk.desktop.session import Session


def scoring(session: Session, sitting_id: int, domain: str, values: Values, before: Values) -> Act:
    """Enter something for one life domain."""

    def act() -> Act:
        written = score(session.store, session.records, sitting_id, domain, values, before)
        if isinstance(written, Change):
            return undoing(session.records, written) if written.after else nothing
        return removing(session.records, DomainScore, written.id)

    return act


@dataclass(slots=True)
class Beginning:
    """Begin a sitting; `sitting_id` says afterwards which one."""

    session: Session
    case_id: int
    sitting_id: int = field(default=0)

    def __call__(self) -> Act:
        begun = begin_sitting(self.session.store, self.session.records, self.case_id)
        self.sitting_id = begun.id
        return removing(self.session.records, Assessment, begun.id) if begun.new else nothing


def removing_sitting(session: Session, sitting_id: int) -> Act:
    """Remove an empty sitting."""

    def act() -> Act:
        removal = remove_sitting(session.store, session.records, sitting_id)
        return putting_back(session.records, removal)

    return act


def taking_over(session: Session, sitting_id: int, proposals: Mapping[str, Values]) -> list[Act]:
    """Enter what is proposed, a step for each domain."""
    return [
        scoring(session, sitting_id, domain, values, {name: empty(name) for name in values})
        for domain, values in proposals.items()
    ]


def empty(name: str) -> object:
    """What stands for "not entered"."""
    return None if name == "priority" else ""
