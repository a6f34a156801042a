"""The closing report for the file: course, goals, scores, bodies, how it ended, what follows."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.assessment import Sitting, change_of, life_domains
from kimdesk.casework.model.review import APPROVED, CLOSURE
from kimdesk.casework.plan.tree import tree_of
from kimdesk.clients.model import Case
from kimdesk.printing.blocks import Blanks, gap, notice, signatures
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.orders import Sheet
from kimdesk.printing.reading.ending import Ending, results
from kimdesk.printing.reading.words import Pair, label, pairs
from kimdesk.printing.reports.case_course import referral
from kimdesk.printing.reports.case_head import case_head, case_sheet
from kimdesk.printing.reports.plan_parts import goal_parts, measure_parts
from kimdesk.printing.reports.score_parts import chart
from kimdesk.printing.sections import SUBHEADING, facts, nothing, prose, section
from kimdesk.printing.text import SMALL, Text

_DAYS_IN_MONTH = 30.44


def closing_file(desk: Desk, ending: Ending) -> Sheet:
    """The sheet, as many pages as it takes."""
    file = ending.work.file
    title = translate("ClosingReport", "Abschlussbericht")
    story = [*case_head(desk, file, title), *_story(desk, ending)]
    return case_sheet(desk, file.case.number, "abschlussbericht.pdf", title, story)


def _story(desk: Desk, ending: Ending) -> Iterator[Flowable]:
    if ending.work.file.case.closed_on is None:
        text = translate("ClosingReport", "Entwurf: Der Fall ist noch nicht abgeschlossen.")
        yield from (notice(text), gap(1))
    yield from section(translate("ClosingReport", "Auf einen Blick"), _facts(desk, ending))
    yield from _words(ending)
    yield from section(translate("ClosingReport", "Ziele und Ergebnisse"), _goals(desk, ending))
    yield from section(translate("ClosingReport", "Einschätzung zu Beginn und am Ende"),
                       _scores(desk, ending))  # fmt: skip
    parts = [part for row in ending.linking.referrals for part in referral(desk, row)]
    none = translate("ClosingReport", "Keine Vermittlungen.")
    yield from section(translate("ClosingReport", "Vermittlungen"), parts or [nothing(none)])
    yield from section(translate("ClosingReport", "Wie es weitergeht"), _after(desk, ending))
    yield _signed()


def _facts(desk: Desk, ending: Ending) -> list[Flowable]:
    work = ending.work
    found: list[Pair] = pairs(desk.catalogue, Case, work.file.case, ("access_way",))
    begun, ended = ending.begun_on, ending.ended_on
    if begun is not None:
        text = translate("ClosingReport", "{begins} bis {ends}")
        period = text.format(begins=format_day(begun), ends=format_day(ended) or "…")
        if ended is not None:
            months = round((ended - begun).days / _DAYS_IN_MONTH)
            more = translate("ClosingReport", "({n} Monate)").format(n=months)
            period = f"{period} {more}"
        found.append((translate("ClosingReport", "Zeitraum"), period))
    reason = label(desk.catalogue, "CL42", ending.reason)
    found.append((translate("ClosingReport", "Abschlussgrund"), reason or "–"))
    contacts = work.facts.contacts
    text = translate("ClosingReport", "{n}, davon {m} mit der Klient:in")
    said = text.format(n=contacts.count, m=contacts.client)
    found.append((translate("ClosingReport", "Kontakte"), said))
    review = work.facts.last_review(CLOSURE)
    if review is not None and review.state == APPROVED:
        found.append(
            (translate("ClosingReport", "Leitung freigegeben am"), format_day(review.decided_on))
        )
    return facts(found, 1)


def _words(ending: Ending) -> Iterator[Flowable]:
    closure = ending.closure
    yield from prose(translate("ClosingReport", "Anliegen"), ending.work.file.case.request)
    summary = closure.summary if closure is not None else ""
    none = translate("ClosingReport", "Noch nicht beschrieben.")
    yield from prose(translate("ClosingReport", "Verlauf und Ergebnis"), summary or none)
    if closure is not None:
        caption = translate("ClosingReport", "Rückmeldung der Klient:in")
        yield from prose(caption, closure.feedback)


def _goals(desk: Desk, ending: Ending) -> list[Flowable]:
    tree = tree_of(ending.work.plan)
    if not tree.goals and not tree.loose:
        return [nothing(translate("ClosingReport", "Kein Plan."))]
    unknown = translate("ClosingReport", "ohne Stand")
    counts = [
        f"{n} {label(desk.catalogue, 'CL31', state) or unknown}"
        for state, n in results(ending.goals).items()
    ]
    story: list[Flowable] = []
    if counts:
        text = translate("ClosingReport", "{n} Ziele: {results}.")
        line = text.format(n=len(ending.goals), results=", ".join(counts))
        story.append(Text(line))
    story += [part for node in tree.walk() for part in goal_parts(desk, node)]
    if tree.loose:
        title = translate("ClosingReport", "Maßnahmen ohne Ziel")
        story += [Text(title, SUBHEADING), *measure_parts(desk, tree.loose)]
    return story


def _scores(desk: Desk, ending: Ending) -> list[Flowable]:
    work = ending.work.assessments
    begin, last = work.begin, work.end
    if begin is None:
        return [nothing(translate("ClosingReport", "Keine Einschätzung."))]
    story = chart(desk, work)
    if last is None:
        closure = ending.closure
        why = closure.no_rescore_reason if closure is not None else ""
        text = translate("ClosingReport", "Am Ende nicht noch einmal eingeschätzt.")
        return [*story, Text(f"{text} {why}".strip(), SMALL)]
    return [*story, _changes(desk, begin, last)]


def _changes(desk: Desk, begin: Sitting, last: Sitting) -> Flowable:
    heads = (
        translate("ClosingReport", "Handlungsfeld"),
        format_day(begin.held_on),
        format_day(last.held_on),
        translate("ClosingReport", "Veränderung"),
    )
    rows = []
    for domain in life_domains(desk.catalogue, desk.today):
        change = change_of(begin.score(domain), last.score(domain))
        first, now = begin.score(domain).by_counsellor, last.score(domain).by_counsellor
        moved = "" if change is None else f"{change:+d}" if change else "0"
        rows.append((desk.catalogue["CL29"].label(domain), first or "–", now or "–", moved))
    return text_table([heads, *rows], (0.52, 0.16, 0.16, 0.16))


def _after(desk: Desk, ending: Ending) -> list[Flowable]:
    closure, case = ending.closure, ending.work.file.case
    found: list[Pair] = []
    if ending.partner is not None:
        found.append((translate("ClosingReport", "Überleitung an"), ending.partner.name))
    if closure is not None and closure.aftercare:
        agreed = label(desk.catalogue, "CL_YESNO", closure.aftercare)
        found.append((translate("ClosingReport", "Nachsorge vereinbart"), agreed))
    found += pairs(desk.catalogue, Case, case, ("aftercare_until",))
    if ending.work.retention is not None:
        until = format_day(ending.work.retention.until)
        found.append((translate("ClosingReport", "Akte aufbewahren bis"), until))
    handover = closure.handover if closure is not None else ""
    caption = translate("ClosingReport", "Bei der Überleitung wichtig")
    return [*facts(found, 1), *prose(caption, handover)]


def _signed() -> Flowable:
    day = translate("ClosingReport", "Datum")
    counsellor = translate("ClosingReport", "Unterschrift Fachkraft")
    lead = translate("ClosingReport", "Unterschrift Leitung")
    shares = (0.25, 0.75)
    return signatures(
        gap(4), Blanks(day, counsellor, shares=shares), gap(3), Blanks(day, lead, shares=shares)
    )
