"""What is stored about a person, table by table: what the Art. 15 report prints of it and why not.

Every column is printed unless it stands in a list of exceptions with its reason; a column
without a label of its own needs one here. So nothing new can be forgotten: the tests ask each
table that hangs on a person or a case for all of its columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from kimdesk.calendar.model import Appointment, Deadline, DeadlineStep
from kimdesk.casework.model import (
    Assessment,
    BarrierCase,
    CaseConference,
    Closure,
    ConferenceParticipant,
    DomainScore,
    Goal,
    IntakeCheck,
    Measure,
    NetworkNode,
    PhaseStep,
    PlanVersion,
    Referral,
    Resource,
    Review,
)
from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    Case,
    Consent,
    Contact,
    ContactWay,
    Document,
    EducationPeriod,
    HouseholdMember,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguageCourse,
    LanguagePeriod,
    Person,
    PersonName,
    ResidencePeriod,
    Substitution,
    WorkPeriod,
)
from kimdesk.statistics.model import AcceptedPoint

# By which column the rows of a table belong to somebody.
Owner = Literal["id", "person_id", "case_id", "appointment"]
# In every table.
TECHNICAL: Mapping[str, str] = {
    "id": "the number of the row, which says nothing",
    "uid": "the number of the row outside of the store, which says nothing",
    "version": "counts changes for the program",
    "created_at": "who entered something when stands in the list of who opened the file",
    "changed_at": "who changed something when stands in the list of who opened the file",
    "person_id": "the person the report is about",
    "case_id": "the case below whose number it is printed",
}
_COPY = "repeats what is printed anyway"
_PROGRAM = "tells the program how to work, nothing about the person"
_ORDER = "the order on the screen"


@dataclass(frozen=True, slots=True)
class Stored:
    """One table. `heads` are the columns that begin an entry.

    `left_out` are columns that are not printed, each with why; `others` those that name
    somebody else, in place of whom a mark stands.
    """

    mapped: type[Any]
    owner: Owner = "case_id"
    heads: tuple[str, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    others: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The name of the table."""
        return str(self.mapped.__tablename__)

    def columns(self) -> tuple[str, ...]:
        """The columns that are printed, in the order they are declared."""
        named = (column.key for column in self.mapped.__table__.columns)
        return tuple(n for n in named if n not in TECHNICAL and n not in self.left_out)


def _dated(mapped: type[Any]) -> Stored:
    return Stored(mapped, "person_id", ("valid_from", "valid_to"))


# Groups in the order of the report, each with its tables.
GROUPS: tuple[tuple[str, tuple[Stored, ...]], ...] = (
    (
        "person",
        (
            Stored(Person, "id"),
            Stored(PersonName, "person_id"),
            Stored(ContactWay, "person_id", others=frozenset({"belongs_to"})),
        ),
    ),
    (
        "household",
        (
            _dated(HouseholdPeriod),
            Stored(HouseholdMember, "person_id", others=frozenset({"member_id"})),
        ),
    ),
    (
        "life",
        (
            _dated(ResidencePeriod),
            _dated(AsylumPeriod),
            _dated(AddressPeriod),
            _dated(LanguagePeriod),
            Stored(LanguageCourse, "person_id", ("begins_on", "ends_on")),
            _dated(EducationPeriod),
            _dated(WorkPeriod),
            _dated(IncomePeriod),
            _dated(HousingPeriod),
        ),
    ),
    (
        "case",
        (
            Stored(Case, "person_id", ("number",), {"sort_name": _COPY}),
            Stored(
                PhaseStep,
                heads=("taken_on", "phase_to"),
                left_out={"replaced": "holds what the steps before say, to take one back"},
            ),
            Stored(IntakeCheck, heads=("criterion",)),
            Stored(
                Review,
                heads=("asked_on", "subject"),
                left_out={"digest": "a fingerprint of what was looked at"},
            ),
            Stored(
                Substitution,
                heads=("since", "until"),
                left_out={
                    "reason": "about the colleague who was away, and nobody else's business",
                    "end_logged": _PROGRAM,
                },
            ),
        ),
    ),
    (
        "assessment",
        (
            Stored(Assessment, heads=("held_on", "occasion")),
            Stored(DomainScore, heads=("assessment_id", "life_domain")),
            Stored(Resource, heads=("sector",)),
            Stored(
                NetworkNode,
                heads=("sector",),
                left_out={"place": "where it is drawn on the map"},
                others=frozenset({"name"}),
            ),
        ),
    ),
    (
        "plan",
        (
            Stored(Goal, heads=("level", "what"), left_out={"position": _ORDER}),
            Stored(Measure, heads=("what",), left_out={"position": _ORDER}),
            Stored(PlanVersion, heads=("number",)),
        ),
    ),
    (
        "linking",
        (
            Stored(Referral, heads=("asked_on", "partner_id")),
            Stored(CaseConference, heads=("held_on",)),
            Stored(
                ConferenceParticipant,
                heads=("conference_id", "partner_id"),
                others=frozenset({"name"}),
            ),
            Stored(BarrierCase, heads=("seen_on", "barrier_id")),
        ),
    ),
    ("consent", (Stored(Consent, heads=("kind", "recipient")),)),
    (
        "days",
        (
            Stored(
                Appointment,
                "appointment",
                ("begins_on", "begins_at", "kind"),
                {
                    "zone": _PROGRAM,
                    "reminders": _PROGRAM,
                    "series_id": _COPY,
                    "ics_uid": _PROGRAM,
                    "ics_sequence": _PROGRAM,
                },
            ),
            Stored(
                Deadline,
                heads=("due_on", "kind"),
                left_out={
                    "lead_days": _PROGRAM,
                    "source_kind": "names the field it follows from, which is printed itself",
                    "source_id": "names the field it follows from, which is printed itself",
                    "source_field": "names the field it follows from, which is printed itself",
                    "source_gone": _PROGRAM,
                },
            ),
            Stored(DeadlineStep, heads=("taken_on", "deadline_id")),
        ),
    ),
    ("contact", (Stored(Contact, heads=("held_on", "held_at", "kind")),)),
    (
        "document",
        (
            Stored(
                Document,
                heads=("dated_on", "title"),
                left_out={
                    "sha256": "a fingerprint of the content",
                    "made_version": "the version of an empty template",
                },
            ),
        ),
    ),
    ("closure", (Stored(Closure, heads=("closing_on", "reason")),)),
    (
        "statistics",
        (
            Stored(
                AcceptedPoint,
                heads=("accepted_on", "quarter"),
                left_out={"point": "a fingerprint of what the note is about"},
            ),
        ),
    ),
)
# Tables that hang on a person or a case and are not printed as tables, each with why.
NOT_PRINTED: Mapping[str, str] = {
    "appointment_case": "says which appointments are printed",
    "appointment_staff": "which colleagues come, who are named by their role",
    "document_content": "the papers themselves, of which there are copies on demand",
    "imported_row": "fingerprints of rows of a list, so that none comes in twice",
    "name_key": "the name in other spellings, to find it; " + _COPY,
    "recent_file": "which file a colleague looked at last; the log of openings is printed",
    "statistics_due": "that the statistics have yet to follow a change; nothing about what it was",
    "statistics_fact": "a random number behind which the file is counted in groups; " + _COPY,
    "search_text": "words of the file, to find them; " + _COPY,
}


def tables() -> tuple[Stored, ...]:
    """All tables that are printed."""
    return tuple(stored for _, group in GROUPS for stored in group)
