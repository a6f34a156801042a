"""Review by the team lead: a counsellor asks, a lead approves or sends back with a comment.

Who may do what is refused by the mapped class itself (`model/review.py`), so that no way of
writing leads around it. What was decided stays; asking again is a new review.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, not_, select
from sqlalchemy.orm import aliased

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.casework.model import Review
from kimdesk.casework.model.review import APPROVED, PLAN, SENT_BACK, TAKEN_BACK, WAITING
from kimdesk.casework.reviewed import digest_in
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.files import name_of
from kimdesk.clients.findings import Finding, Severity
from kimdesk.clients.model import Case, OfficeSettings, Person, Staff
from kimdesk.clients.office import figure
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One question to the team lead, with whose case it is and who asked and answered."""

    id: int
    version: int
    case_id: int
    case_number: str
    client: str
    counsellor_id: int | None
    subject: str
    state: str
    asked_on: date | None
    asked_by_id: int | None
    asked_by: str
    question: str
    decided_on: date | None
    decided_by: str
    comment: str
    digest: str


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Where the review of one subject of a case stands; `last` is the newest question.

    `outdated`: it was approved, and what was approved has changed since.
    """

    last: ReviewRow | None
    may_decide: bool
    required: bool
    outdated: bool = False


def ask_review(
    store: Store, records: Records, case_id: int, subject: str, question: str = ""
) -> int:
    """Ask the team lead to look at the plan or the closure of a case; the review's id.

    Raises UserError while the same thing waits already, NotAllowed for foreign cases.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        waiting = select(Review.id).where(
            Review.case_id == case_id, Review.subject == subject, Review.state == WAITING
        )
        if unit.session.scalar(waiting.limit(1)) is not None:
            raise UserError(translate("Review", "Diese Prüfung ist schon erbeten."))
        values = {
            "case_id": case_id,
            "subject": subject,
            "state": WAITING,
            "asked_on": store.clock.today(),
            "asked_by_id": store.identity.staff_id,
            "question": question,
        }
        review = records.add_in(unit, Review, values)
        unit.commit()
    return review.id


def approve(
    store: Store, records: Records, review_id: int, version: int, comment: str = ""
) -> None:
    """Approve what was asked about. Raises UserError once it is decided.

    Raises NotAllowed for counsellors and, unless the office grants it, for a lead's own case or
    own question.
    """
    _decide(store, records, review_id, version, APPROVED, comment)


def send_back(store: Store, records: Records, review_id: int, version: int, comment: str) -> None:
    """Send it back with what is to be changed. Raises as `approve`, UserError without comment."""
    if not clean(comment):
        raise UserError(translate("Review", "Bitte sagen, was noch zu ändern ist."), "comment")
    _decide(store, records, review_id, version, SENT_BACK, comment)


def take_back(store: Store, records: Records, review_id: int, version: int) -> None:
    """Withdraw a question that waits: who asked, who keeps the case, or a team lead."""
    with store.unit() as unit:
        records.change_in(unit, Review, review_id, version, {"state": TAKEN_BACK})
        unit.commit()


def reviews_of(store: Store, case_id: int) -> tuple[ReviewRow, ...]:
    """All questions about a case, the newest first. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return _rows(unit, Review.case_id == case_id)[::-1]


def review_state(store: Store, case_id: int, subject: str) -> ReviewState:
    """The newest question about plan or closure of a case, what may be done. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        office = unit.session.scalars(select(OfficeSettings)).one()
        rows = _rows(unit, and_(Review.case_id == case_id, Review.subject == subject))
        last = rows[-1] if rows else None
        approved = last is not None and last.state == APPROVED
        digest = digest_in(unit, case_id, subject) if approved else ""
    return ReviewState(
        last=last,
        may_decide=last is not None and may_decide(store, last, office.self_approval),
        required=figure(office, "reviews_required") == "J",
        outdated=last is not None and approved and last.digest != digest,
    )


def waiting_reviews(store: Store) -> tuple[ReviewRow, ...]:
    """What waits for a team lead, the oldest first; counsellors see what they may open."""
    with store.unit() as unit:
        return _rows(unit, and_(Review.state == WAITING, openable(store), not_(Person.restricted)))


def may_decide(store: Store, row: ReviewRow, self_approval: str) -> bool:
    """Whether the person at work may answer; `self_approval` is the office's setting."""
    mine = store.identity.staff_id in {row.asked_by_id, row.counsellor_id}
    return store.identity.sees_all_cases and (not mine or self_approval == "J")


def review_tasks(unit: UnitOfWork, case_ids: Iterable[int]) -> Iterator[Finding]:
    """What reviews leave to do: answer what waits (leads), change what was sent back."""
    newest = aliased(Review)
    last = (
        select(func.max(newest.id))
        .where(newest.case_id == Review.case_id, newest.subject == Review.subject)
        .where(newest.state != TAKEN_BACK)
        .correlate(Review)
        .scalar_subquery()
    )
    rows = unit.session.execute(
        select(Review, Case.number)
        .join(Case, Case.id == Review.case_id)
        .where(Review.case_id.in_(list(case_ids)), Review.id == last)
        .where(Review.state.in_((WAITING, SENT_BACK)))
    )
    lead = unit.store.identity.sees_all_cases
    for review, number in rows:
        if review.state == SENT_BACK:
            yield _task(review, number, "warning", review.decided_on)
        elif lead:
            yield _task(review, number, "hint", review.asked_on)


def _task(review: Review, number: str, severity: Severity, since: date | None) -> Finding:
    text = _sentence(review.subject, review.state)
    where = ("review", review.id, review.subject)
    return Finding("", severity, review.case_id, number, *where, text, since)


def _sentence(subject: str, state: str) -> str:
    if state == WAITING and subject == PLAN:
        return translate("Review", "Der Plan wartet auf die Prüfung durch die Leitung.")
    if state == WAITING:
        return translate("Review", "Der Abschluss wartet auf die Prüfung durch die Leitung.")
    if subject == PLAN:
        return translate("Review", "Die Leitung hat den Plan mit Anmerkungen zurückgegeben.")
    return translate("Review", "Die Leitung hat den Abschluss mit Anmerkungen zurückgegeben.")


def _decide(
    store: Store, records: Records, review_id: int, version: int, state: str, comment: str
) -> None:
    values = {
        "state": state,
        "comment": comment,
        "decided_on": store.clock.today(),
        "decided_by_id": store.identity.staff_id,
    }
    with store.unit() as unit:
        records.change_in(unit, Review, review_id, version, values)
        if state == APPROVED:
            review = unit.session.get_one(Review, review_id)
            review.digest = digest_in(unit, review.case_id, review.subject)
        unit.commit()


def _rows(unit: UnitOfWork, condition: object) -> tuple[ReviewRow, ...]:
    asker, decider = aliased(Staff), aliased(Staff)
    query = (
        select(Review, Case, Person.family_name, Person.given_name, asker.name, decider.name)
        .join(Case, Case.id == Review.case_id)
        .join(Person, Person.id == Case.person_id)
        .outerjoin(asker, asker.id == Review.asked_by_id)
        .outerjoin(decider, decider.id == Review.decided_by_id)
        .where(condition)  # type: ignore[arg-type]
        .order_by(Review.asked_on, Review.id)
    )
    return tuple(
        ReviewRow(
            id=review.id,
            version=review.version,
            case_id=case.id,
            case_number=case.number,
            client=name_of(family, given),
            counsellor_id=case.counsellor_id,
            subject=review.subject,
            state=review.state,
            asked_on=review.asked_on,
            asked_by_id=review.asked_by_id,
            asked_by=asked or "",
            question=review.question,
            decided_on=review.decided_on,
            decided_by=decided or "",
            comment=review.comment,
            digest=review.digest,
        )
        for review, case, family, given, asked, decided in unit.session.execute(query)
    )
