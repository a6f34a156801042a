"""A case conference as its papers show it: who comes, who may hear the name, what was agreed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.times import time_of
from kimdesk.casework.conference_rules import HELD, PLANNED
from kimdesk.casework.linking import ConferenceRow, ParticipantRow, day_that_counts, linking_of
from kimdesk.casework.model import CaseConference, Measure
from kimdesk.casework.releases import conference_consent
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent, Partner
from kimdesk.printing.blackening import blackened, words_of_names
from kimdesk.printing.desk import Desk
from kimdesk.printing.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Meeting:
    """One conference of a case. `consent` is what lets us say the name (EW_FALLKONF)."""

    file: ClientFile
    row: ConferenceRow
    consent: Consent | None
    partners: Mapping[int, Partner]

    @property
    def conference(self) -> CaseConference:
        """The record itself."""
        return self.row.conference

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody is to know whom it is about; also where there is no name at all."""
        person = self.file.person
        return self.conference.anonymised or not (person.family_name or person.given_name)

    @property
    def is_held(self) -> bool:
        """Whether it took place."""
        return self.conference.state == HELD

    def hears_name(self, row: ParticipantRow) -> bool:
        """Whether a participant may know whom it is about: by consent and release (R17)."""
        if self.is_anonymous:
            return False
        return (self.row.named and row.released) or bool(self.conference.override_reason)

    def said(self, text: str, *, named: bool) -> str:
        """A text as it may be read; without the client's name where that is not to be known."""
        if named:
            return text
        put = translate("Meeting", "[Klient:in]")
        return blackened(text, words_of_names(_names(self.file)), put)

    def partner(self, row: ParticipantRow) -> Partner | None:
        """The body a participant comes from."""
        return self.partners.get(row.participant.partner_id or 0)


def read_meeting(desk: Desk, case_id: int, record_id: int | None, *, coming: bool) -> Meeting:
    """The conference asked for, by default the next (`coming`) or the last one that was held.

    Raises NotAllowed, UserError where there is none.
    """
    linking = linking_of(desk.store, case_id)
    row = _wanted(linking.conferences, record_id, coming=coming)
    day = day_that_counts(row.conference, desk.today)
    ids = {each.participant.partner_id for each in row.participants}
    with desk.store.unit() as unit:
        query = select(Partner).where(Partner.id.in_([each for each in ids if each]))
        partners = {each.id: each for each in unit.session.scalars(query)}
    return Meeting(desk.file(case_id), row, conference_consent(linking.consents, day), partners)


def _wanted(
    rows: tuple[ConferenceRow, ...], record_id: int | None, *, coming: bool
) -> ConferenceRow:
    if record_id:
        found = next((row for row in rows if row.id == record_id), None)
        if found is None:
            text = translate("Meeting", "Diese Fallkonferenz gibt es in dieser Akte nicht mehr.")
            raise UserError(text, "record")
        return found
    # The newest come first; of those to come the next is wanted.
    ahead = [row for row in reversed(rows) if row.conference.state in PLANNED]
    held = [row for row in rows if row.conference.state == HELD]
    first = next(iter([*ahead, *held] if coming else [*held, *ahead]), None)
    if first is None:
        raise UserError(translate("Meeting", "Es ist keine Fallkonferenz eingetragen."), "record")
    return first


def hours(phrases: Phrases, conference: CaseConference) -> str:
    """From when to when in German, "" while no time is known."""
    if not conference.held_at or conference.held_on is None:
        return ""
    begins = datetime.combine(conference.held_on, time_of(conference.held_at))
    return phrases.hours(begins, begins + timedelta(minutes=conference.minutes or 0)).german


def invited(meeting: Meeting, partner_id: int | None) -> tuple[ParticipantRow, ...]:
    """Everybody who takes part, or those of one body. Raises UserError where nobody does."""
    rows = meeting.row.participants
    if partner_id is not None:
        rows = tuple(row for row in rows if row.participant.partner_id == partner_id)
    if not rows and partner_id is not None:
        raise UserError(not_there(), "recipient")
    if not rows:
        text = translate(
            "Meeting",
            "Niemand ist eingetragen, der eine Einladung bekommt. Tragen Sie bei der "
            "Fallkonferenz ein, wer teilnimmt.",
        )
        raise UserError(text, "recipient")
    return rows


def not_there() -> str:
    """Why a body gets no paper of a conference."""
    return translate("Meeting", "Diese Stelle nimmt an der Fallkonferenz nicht teil.")


def who(row: ParticipantRow) -> str:
    """A participant in one line: name, body, what they do there."""
    person = row.participant
    body = row.partner if row.partner != person.name else ""
    return ", ".join(part for part in (person.name, body, person.role) if part)


def agreed(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """What was agreed, what is due first first."""
    return tuple(sorted(measures, key=lambda each: (each.due_on is None, each.due_on, each.id)))


def _names(file: ClientFile) -> tuple[str, ...]:
    spellings = (f"{name.given_name} {name.family_name}" for name in file.names)
    return (file.person.family_name, file.person.given_name, *spellings)
