"""Events of talking and judging: contacts, steps of the case, assessments."""

from collections.abc import Callable

from sqlalchemy import select

from kimdesk.base.text import translate
from kimdesk.casework.history.entry import Events, HistoryEntry, Reader, joined
from kimdesk.casework.model import Assessment, DomainScore, PhaseStep
from kimdesk.clients.contacts import entries_of
from kimdesk.clients.model import Staff


def _contacts(reader: Reader) -> Events:
    for row in reader.rows(entries_of(reader.case_id)):
        minutes = translate("History", "{n} Min.").format(n=row.minutes) if row.minutes else ""
        domains = ", ".join(reader.label("CL29", code) for code in row.life_domains)
        author = row[13]
        step = (
            translate("History", "Nächster Schritt: {text}").format(text=row.next_step)
            if row.next_step
            else ""
        )
        yield HistoryEntry(
            "contact",
            row.id,
            row.held_on,
            row.held_at,
            reader.label("CL37", row.kind) or translate("History", "Kontakt"),
            joined(minutes, domains, author),
            "\n".join(part for part in (row.note, step) if part),
            "contacts",
        )


def _steps(reader: Reader) -> Events:
    query = (
        select(PhaseStep, Staff.name)
        .outerjoin(Staff, Staff.id == PhaseStep.staff_id)
        .where(PhaseStep.case_id == reader.case_id)
    )
    for step, by in reader.rows(query):
        if step.taken_on is None:
            continue
        phase = reader.label("CL_PHASE", step.phase_to)
        reason = next(
            (
                reader.label(name, step.reason)
                for name in ("CL52", "CL_CR", "CL42")
                if step.reason and step.reason in reader.catalogue[name]
            ),
            "",
        )
        yield HistoryEntry(
            "phase_step",
            step.id,
            step.taken_on,
            "",
            translate("History", "Phase: {phase}").format(phase=phase),
            joined(reason, by or ""),
            step.note,
            "intake",
        )


def _assessments(reader: Reader) -> Events:
    query = (
        select(Assessment, DomainScore)
        .outerjoin(DomainScore, DomainScore.assessment_id == Assessment.id)
        .where(Assessment.case_id == reader.case_id)
        .order_by(Assessment.id, DomainScore.life_domain)
    )
    sittings: dict[int, tuple[Assessment, list[DomainScore]]] = {}
    for assessment, score in reader.rows(query):
        scores = sittings.setdefault(assessment.id, (assessment, []))[1]
        if score is not None:
            scores.append(score)
    for assessment, scores in sittings.values():
        if assessment.held_on is None:
            continue
        occasion = reader.label("CL_OCCASION", assessment.occasion)
        need = sum(score.by_counsellor in {"1", "2"} for score in scores)
        counts = translate(
            "History", "{n} von {all} Handlungsfeldern eingeschätzt, {need} mit Bedarf"
        )
        lines = [assessment.note, *(_score(reader, score) for score in scores if score.reason)]
        yield HistoryEntry(
            "assessment",
            assessment.id,
            assessment.held_on,
            "",
            translate("History", "Einschätzung {occasion}").format(occasion=occasion),
            counts.format(n=len(scores), all=len(reader.catalogue["CL29"]), need=need),
            "\n".join(line for line in lines if line),
            "assessment",
        )


def _score(reader: Reader, score: DomainScore) -> str:
    domain = reader.label("CL29", score.life_domain)
    return f"{domain}: {reader.label('CL_SCORE', score.by_counsellor)} – {score.reason}"


EVENTS: tuple[Callable[[Reader], Events], ...] = (_contacts, _steps, _assessments)
