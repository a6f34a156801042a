"""Numbers of cases that were merged into others: they still stand on old letters."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kimdesk.clients.model import MergeRecord


def former_numbers(session: Session, person_ids: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    """Persons among `person_ids` who took over cases, with the numbers these had."""
    numbers = func.json_extract(MergeRecord.content, "$.numbers")
    query = select(MergeRecord.kept_id, numbers).where(
        MergeRecord.kept_id.in_(person_ids), MergeRecord.undone_at.is_(None)
    )
    for person_id, found in session.execute(query):
        yield person_id, json.loads(found)
