"""Events of plan and linking, consents and documents."""

from collections.abc import Callable

from sqlalchemy import select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.history.entry import Events, HistoryEntry, Reader, joined
from kimdesk.casework.model import CaseConference, Goal, Measure, PlanVersion, Referral
from kimdesk.clients.health import kinds_of_lists_shipped, locked_documents, locked_title
from kimdesk.clients.model import Consent, Document, Partner


def _goals(reader: Reader) -> Events:
    for (goal,) in reader.rows(select(Goal).where(Goal.case_id == reader.case_id)):
        level = reader.label("CL30", goal.level)
        if goal.created_at is not None:
            title = translate("History", "{level} aufgenommen").format(level=level)
            yield HistoryEntry(
                "goal", goal.id, goal.created_at.date(), "", title, "", goal.what, "plan"
            )
        state = reader.catalogue["CL31"].get(goal.state)
        if goal.state_on is not None and state is not None and state.flag("final"):
            title = translate("History", "{level}: {state}").format(
                level=level, state=reader.label("CL31", goal.state)
            )
            note = "\n".join(part for part in (goal.what, goal.evaluation) if part)
            yield HistoryEntry("goal_end", goal.id, goal.state_on, "", title, "", note, "plan")


def _measures(reader: Reader) -> Events:
    query = select(Measure).where(Measure.case_id == reader.case_id, Measure.done_on.is_not(None))
    for (measure,) in reader.rows(query):
        state = reader.label("CL32S", measure.state)
        who = measure.responsible_name or reader.label("CL32R", measure.responsible)
        note = "\n".join(part for part in (measure.what, measure.result) if part)
        title = translate("History", "Maßnahme: {state}").format(state=state)
        yield HistoryEntry("measure", measure.id, measure.done_on, "", title, who, note, "plan")


def _versions(reader: Reader) -> Events:
    query = select(PlanVersion).where(PlanVersion.case_id == reader.case_id)
    for (version,) in reader.rows(query):
        signed = version.signed_client_on or version.signed_counsellor_on
        if signed is None:
            continue
        title = translate("History", "Plan unterschrieben, Fassung {n}").format(n=version.number)
        review = (
            translate("History", "Überprüfung am {day}").format(day=format_day(version.review_on))
            if version.review_on
            else ""
        )
        yield HistoryEntry(
            "plan_version", version.id, signed, "", title, review, version.note, "plan"
        )


def _referrals(reader: Reader) -> Events:
    query = (
        select(Referral, Partner.name)
        .outerjoin(Partner, Partner.id == Referral.partner_id)
        .where(Referral.case_id == reader.case_id)
    )
    for referral, partner in reader.rows(query):
        title = translate("History", "Vermittlung an {partner}").format(partner=partner or "–")
        state = reader.label("CL48", referral.state)
        if referral.asked_on is not None:
            note = "\n".join(part for part in (referral.purpose, referral.result) if part)
            yield HistoryEntry(
                "referral", referral.id, referral.asked_on, "", title, state, note, "linking"
            )
        if referral.ended_on is not None:
            yield HistoryEntry(
                "referral_end", referral.id, referral.ended_on, "", title, state,
                referral.result, "linking",
            )  # fmt: skip


def _conferences(reader: Reader) -> Events:
    query = select(CaseConference).where(CaseConference.case_id == reader.case_id)
    for (conference,) in reader.rows(query):
        if conference.held_on is None:
            continue
        note = "\n".join(part for part in (conference.questions, conference.results) if part)
        facts = joined(reader.label("CL38", conference.state), conference.place)
        yield HistoryEntry(
            "case_conference",
            conference.id,
            conference.held_on,
            conference.held_at,
            translate("History", "Fallkonferenz"),
            facts,
            note,
            "linking",
        )


def _consents(reader: Reader) -> Events:
    for (consent,) in reader.rows(select(Consent).where(Consent.case_id == reader.case_id)):
        kind = reader.label("CL40", consent.kind)
        if consent.given_on is not None:
            title = translate("History", "Einwilligung: {kind}").format(kind=kind)
            if consent.state == "ES_VERWEIGERT":
                title = translate("History", "Verweigert: {kind}").format(kind=kind)
            yield HistoryEntry(
                "consent", consent.id, consent.given_on, "", title, consent.recipient, "",
                "consents",
            )  # fmt: skip
        if consent.withdrawn_on is not None:
            title = translate("History", "Widerruf: {kind}").format(kind=kind)
            yield HistoryEntry(
                "consent_end", consent.id, consent.withdrawn_on, "", title, consent.recipient,
                consent.withdrawal_note, "consents",
            )  # fmt: skip


def _documents(reader: Reader) -> Events:
    documents = reader.rows(select(Document).where(Document.case_id == reader.case_id))
    found = [document for (document,) in documents]
    medical = [each.id for each in found if each.kind in kinds_of_lists_shipped()]
    locked = locked_documents(reader.unit.session, reader.unit.store.clock.today(), medical)
    for document in found:
        hidden = document.id in locked
        day = document.received_on or document.dated_on
        if day is None and document.created_at is not None:
            day = document.created_at.date()
        if day is not None:
            name = locked_title() if hidden else document.title
            title = translate("History", "Dokument: {title}").format(title=name)
            kind = reader.label("CL50", document.kind)
            note = "" if hidden else document.note
            yield HistoryEntry("document", document.id, day, "", title, kind, note, "documents")


EVENTS: tuple[Callable[[Reader], Events], ...] = (
    _goals,
    _measures,
    _versions,
    _referrals,
    _conferences,
    _consents,
    _documents,
)
