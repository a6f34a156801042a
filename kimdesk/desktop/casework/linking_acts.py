"""What is done on the tab "Vermittlung", each with the act that takes it back."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from kimdesk.casework import conferences, referrals
from kimdesk.casework.acts import take_back
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Measure, Referral
from kimdesk.clients.records import Change, Values
from kimdesk.desktop.files.edits import Act, in_order, removing
from kimdesk.desktop.session import Session


def adding_referral(session: Session, case_id: int, values: Values) -> Act:
    """A new referral."""

    def act() -> Act:
        added = referrals.add_referral(session.store, session.records, case_id, values)
        return removing(session.records, Referral, added.id)

    return act


def stepping(session: Session, referral_id: int, version: int, step: referrals.Step) -> Act:
    """A referral's next state, with its measure where that is wanted."""

    def act() -> Act:
        done = referrals.take_step(session.store, session.records, referral_id, version, step)
        return taking_back(session, done)

    return act


def planning(session: Session, case_id: int, values: Values) -> Act:
    """A new conference."""

    def act() -> Act:
        added = conferences.plan_conference(session.store, session.records, case_id, values)
        return removing(session.records, CaseConference, added.id)

    return act


def setting_state(
    session: Session, conference_id: int, version: int, state: str, values: Values
) -> Act:
    """A conference is confirmed, held or cancelled."""

    def act() -> Act:
        done = conferences.set_state(
            session.store, session.records, conference_id, version, state, values
        )
        return taking_back(session, done)

    return act


def moving(session: Session, conference_id: int, version: int, day: date, time: str) -> Act:
    """A conference is put off; taken back, the new one goes and the old one stands again."""

    def act() -> Act:
        done, new = conferences.move_conference(
            session.store, session.records, conference_id, version, day, time
        )
        drop = removing(session.records, CaseConference, new.id)
        return in_order(drop, taking_back(session, done))

    return act


def inviting(session: Session, conference_id: int, values: Values) -> Act:
    """One more participant."""

    def act() -> Act:
        added = conferences.add_participant(session.store, session.records, conference_id, values)
        return removing(session.records, ConferenceParticipant, added.id)

    return act


def resulting(session: Session, conference_id: int, values: Values) -> Act:
    """A result becomes a measure."""

    def act() -> Act:
        added = conferences.add_result(session.store, session.records, conference_id, values)
        return removing(session.records, Measure, added.id)

    return act


def taking_back(session: Session, changes: Sequence[Change]) -> Act:
    """Write back what a step replaced."""
    return partial(_take_back, session, changes)


def _take_back(session: Session, changes: Sequence[Change]) -> Act:
    return taking_back(session, take_back(session.store, session.records, changes))
