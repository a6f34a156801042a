"""From files to rows of facts, for a batch of cases or for what belongs to the office."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kimdesk.clients.model import TallyContact
from kimdesk.statistics.facts.barriers import barrier_rows
from kimdesk.statistics.facts.entries import ContactEntry
from kimdesk.statistics.facts.file import CANCELLED
from kimdesk.statistics.facts.groups import Groups
from kimdesk.statistics.facts.reading import read_files
from kimdesk.statistics.facts.rows import Rows, new_rows
from kimdesk.statistics.facts.services import add_services, tally_rows
from kimdesk.statistics.facts.states import add_case
from kimdesk.statistics.facts.ways import add_ways
from kimdesk.statistics.model import FactBarrier, FactShort
from kimdesk.statistics.quarters import Quarter


@dataclass(frozen=True, slots=True)
class Projection:
    """How files become facts: by which groups, up to which quarter."""

    groups: Groups
    through: Quarter

    def of_cases(self, session: Session, given: Mapping[int, str]) -> Rows:
        """The facts of cases under the ids `given`; a case entered by mistake never was."""
        rows = new_rows()
        for file in read_files(session, list(given)):
            if file.phase == CANCELLED:
                continue
            fact_id = given[file.case_id]
            add_case(file, fact_id, self.groups, self.through, rows)
            add_services(file, fact_id, self.groups, rows)
            add_ways(file, fact_id, self.groups, self.through, rows)
        return rows

    def of_office(self, session: Session, barrier_ids: Mapping[int, str]) -> Rows:
        """The facts that belong to no case: anonymous contacts, barriers."""
        rows = new_rows()
        query = select(
            TallyContact.held_on,
            TallyContact.kind,
            TallyContact.life_domains,
            TallyContact.interpreting,
            TallyContact.language,
            TallyContact.minutes,
        )
        contacts = (ContactEntry(*values) for values in session.execute(query))
        rows[FactShort] = tally_rows(contacts, self.groups)
        rows[FactBarrier] = barrier_rows(session, barrier_ids, self.groups, self.through)
        return rows


def merged(first: Rows, second: Rows) -> Rows:
    """The rows of both."""
    for mapped, rows in second.items():
        first[mapped].extend(rows)
    return first
