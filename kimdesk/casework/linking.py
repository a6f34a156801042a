"""What the tab "Vermittlung" shows of a case: referrals and conferences with their releases.

Seven statements, however long the case is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from kimdesk.casework.conference_rules import HELD, PLANNED, release_of
from kimdesk.casework.linking_rules import ENDED
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Measure, Referral
from kimdesk.casework.releases import conference_consent, release_for
from kimdesk.clients.access import require_case
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.model import Consent, Partner
from kimdesk.vault.work import Store, UnitOfWork

AUTHORITY = "N_ABH"
_OPEN_MEASURES = ("", "MS_GEPLANT", "MS_BEGONNEN", "MS_VERZUG")


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral with its body; `covered` while data may go there or none does."""

    referral: Referral
    partner: str
    partner_kind: str
    measure: str
    covered: bool

    @property
    def id(self) -> int:
        """The id of the referral."""
        return self.referral.id


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Who takes part; `released` when a release lets us speak with them on that day."""

    participant: ConferenceParticipant
    partner: str
    partner_kind: str
    released: bool


@dataclass(frozen=True, slots=True)
class ConferenceRow:
    """A conference with its people and results; `named` when EW_FALLKONF covers that day."""

    conference: CaseConference
    participants: tuple[ParticipantRow, ...]
    measures: tuple[Measure, ...]
    named: bool

    @property
    def id(self) -> int:
        """The id of the conference."""
        return self.conference.id

    @property
    def missing(self) -> tuple[ParticipantRow, ...]:
        """Those without release; nobody needs one where no name is said."""
        if self.conference.anonymised:
            return ()
        return tuple(row for row in self.participants if not row.released)


@dataclass(frozen=True, slots=True)
class Linking:
    """Everything of one case, the newest first."""

    case_id: int
    today: date
    referrals: tuple[ReferralRow, ...]
    conferences: tuple[ConferenceRow, ...]
    consents: tuple[Consent, ...]
    # Open measures of kind "Vermittlung" that no referral was made from yet.
    measures: tuple[Measure, ...]


def linking_of(store: Store, case_id: int) -> Linking:
    """Read the tab. Raises NotAllowed when the case may not be opened."""
    with store.unit() as unit:
        require_case(unit, case_id)
        consents = consents_of(unit, case_id)
        measures = _measures(unit, case_id)
        referrals = _referrals(unit, case_id, consents, measures)
        taken = {row.referral.measure_id for row in referrals}
        return Linking(
            case_id,
            store.clock.today(),
            referrals,
            _conferences(unit, case_id, consents, measures),
            consents,
            tuple(
                m
                for m in measures
                if m.kind == "M_VERMITT" and m.state in _OPEN_MEASURES and m.id not in taken
            ),
        )


def _measures(unit: UnitOfWork, case_id: int) -> tuple[Measure, ...]:
    query = select(Measure).where(
        Measure.case_id == case_id,
        or_(
            Measure.kind == "M_VERMITT",
            Measure.conference_id.is_not(None),
            Measure.id.in_(select(Referral.measure_id).where(Referral.case_id == case_id)),
        ),
    )
    return tuple(unit.session.scalars(query.order_by(Measure.id)))


def _referrals(
    unit: UnitOfWork,
    case_id: int,
    consents: tuple[Consent, ...],
    measures: Iterable[Measure],
) -> tuple[ReferralRow, ...]:
    query = (
        select(Referral, func.coalesce(Partner.name, ""), func.coalesce(Partner.kind, ""))
        .outerjoin(Partner, Partner.id == Referral.partner_id)
        .where(Referral.case_id == case_id)
        .order_by(Referral.asked_on.desc(), Referral.id.desc())
    )
    texts = {measure.id: measure.what for measure in measures}
    today = unit.store.clock.today()
    found = [
        ReferralRow(
            referral,
            name,
            kind,
            texts.get(referral.measure_id or 0, ""),
            covered(referral, name, consents, today),
        )
        for referral, name, kind in unit.session.execute(query)
    ]
    return tuple(sorted(found, key=lambda row: row.referral.state in ENDED))


def covered(referral: Referral, partner: str, consents: Sequence[Consent], today: date) -> bool:
    """Whether an open referral still rests on a release; others need none any more (R17)."""
    if referral.without_data or referral.override_reason or referral.state in ENDED:
        return True
    return release_for(consents, referral.partner_id, partner, today) is not None


def _conferences(
    unit: UnitOfWork,
    case_id: int,
    consents: tuple[Consent, ...],
    measures: tuple[Measure, ...],
) -> tuple[ConferenceRow, ...]:
    conferences = unit.session.scalars(
        select(CaseConference)
        .where(CaseConference.case_id == case_id)
        .order_by(CaseConference.held_on.desc(), CaseConference.id.desc())
    ).all()
    people = unit.session.execute(
        select(
            ConferenceParticipant,
            func.coalesce(Partner.name, ""),
            func.coalesce(Partner.kind, ""),
        )
        .outerjoin(Partner, Partner.id == ConferenceParticipant.partner_id)
        .where(ConferenceParticipant.case_id == case_id)
        .order_by(ConferenceParticipant.id)
    ).all()
    today = unit.store.clock.today()
    rows = []
    for conference in conferences:
        day = day_that_counts(conference, today)
        rows.append(
            ConferenceRow(
                conference,
                tuple(
                    ParticipantRow(
                        person, name, kind, release_of(person, name, consents, day) is not None
                    )
                    for person, name, kind in people
                    if person.conference_id == conference.id
                ),
                tuple(m for m in measures if m.conference_id == conference.id),
                conference_consent(consents, day) is not None,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.conference.state not in PLANNED))


def day_that_counts(conference: CaseConference, today: date) -> date:
    """The day on which releases have to hold: its own, or today while it is planned.

    A release that ends before the conference does not cover it, so a later day counts.
    """
    day = conference.held_on or today
    return day if conference.state == HELD else max(day, today)
