"""The hand-over sheet: what somebody who goes on with a case has to know first."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import subject
from kimdesk.casework.linking import ReferralRow
from kimdesk.casework.linking_rules import ENDED
from kimdesk.casework.plan.reading import ACTION
from kimdesk.casework.substitution import SubstitutionRow
from kimdesk.clients.consents import standing
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.model import Person
from kimdesk.printing.blocks import Blanks, gap, signatures
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.orders import Sheet
from kimdesk.printing.reading.care import contact_ways
from kimdesk.printing.reading.case_work import CaseWork, numbers_of
from kimdesk.printing.reading.words import Pair, cut, joined, label, pairs
from kimdesk.printing.reports import summary_parts
from kimdesk.printing.reports.case_head import case_head, case_sheet
from kimdesk.printing.reports.plan_parts import responsible
from kimdesk.printing.reports.summary_parts import Room
from kimdesk.printing.sections import bullets, facts, nothing, prose, section

_ROOM = Room(line=110, goals=99, measures=99, contacts=3, others=99)
_NOTE = 1500
_CONTACT_RULES = ("call_allowed", "post_allowed", "neutral_messages", "contact_note")


def handover_sheet(
    desk: Desk,
    work: CaseWork,
    referrals: Sequence[ReferralRow],
    contacts: Sequence[ContactRow],
    substitutions: Sequence[SubstitutionRow] | None,
) -> Sheet:
    """The sheet; `substitutions` None for a hand-over for good."""
    file = work.file
    title, name = translate("HandoverSheet", "Übergabebericht"), "uebergabe.pdf"
    if substitutions is not None:
        title, name = translate("HandoverSheet", "Vertretungsblatt"), "vertretung.pdf"
    story: list[Flowable] = case_head(desk, file, title)
    story += _who(work, substitutions)
    story += _reach(desk, work)
    lines = summary_parts.situation(desk, work, _ROOM)
    story += section(translate("HandoverSheet", "Lage"), bullets(lines))
    story += _work(desk, work)
    running = [row for row in referrals if row.referral.state not in ENDED]
    story += section(
        translate("HandoverSheet", "Laufende Vermittlungen"), _referrals(desk, running)
    )
    story += section(
        translate("HandoverSheet", "Mit wem wir sprechen dürfen"), _releases(desk, work)
    )
    story += section(translate("HandoverSheet", "Letzte Kontakte"), _contacts(desk, contacts))
    story += _words(work)
    story.append(_signed(substitution=substitutions is not None))
    return case_sheet(desk, file.case.number, name, title, story)


def _who(work: CaseWork, substitutions: Sequence[SubstitutionRow] | None) -> list[Flowable]:
    found: list[Pair] = []
    nobody = translate("HandoverSheet", "niemand")
    found.append((translate("HandoverSheet", "Fallführung"), work.file.counsellor or nobody))
    for row in substitutions or ():
        text = translate("HandoverSheet", "{name}, von {since} bis {until}")
        who = text.format(
            name=row.substitute, since=format_day(row.since), until=format_day(row.until)
        )
        found.append((translate("HandoverSheet", "Vertretung"), joined(who, row.reason)))
    story = facts(found, 1)
    if substitutions is not None and not substitutions:
        text = translate("HandoverSheet", "Für diesen Fall ist keine Vertretung eingetragen.")
        story.append(nothing(text))
    elif substitutions:
        text = translate("HandoverSheet", "Die Vertretung endet nach dem letzten Tag von selbst.")
        story.append(nothing(text))
    return story


def _reach(desk: Desk, work: CaseWork) -> list[Flowable]:
    """How to reach the client, and how not to."""
    marks = {
        "J": translate("HandoverSheet", "sicher"),
        "N": translate("HandoverSheet", "NICHT BENUTZEN"),
        "": translate("HandoverSheet", "nicht gefragt, ob sicher"),
    }
    ways = [
        joined(marks.get(way.safe, ""), way.text) for way in contact_ways(work.file, desk.catalogue)
    ]
    rules = pairs(desk.catalogue, Person, work.file.person, _CONTACT_RULES)
    parts: list[Flowable] = [*bullets(ways), *facts(rules, 1)]
    none = translate("HandoverSheet", "Keine Kontaktwege eingetragen.")
    return section(translate("HandoverSheet", "Kontakt aufnehmen"), parts or [nothing(none)])


def _work(desk: Desk, work: CaseWork) -> Iterator[Flowable]:
    yield from section(translate("HandoverSheet", "Offene Maßnahmen"), _measures(desk, work))
    due = [
        joined(
            format_day(row.due_on),
            subject(desk.catalogue, row),
            translate("HandoverSheet", "überfällig") if row.due_on < work.today else "",
            translate("HandoverSheet", "Antrag gestellt") if row.filed_on else "",
        )
        for row in work.open_deadlines
    ]
    none = translate("HandoverSheet", "Keine offenen.")
    yield from section(translate("HandoverSheet", "Fristen"), bullets(due) or [nothing(none)])
    coming = [summary_parts.appointment(desk, row) for row in work.coming]
    none = translate("HandoverSheet", "Keine vereinbart.")
    yield from section(translate("HandoverSheet", "Termine"), bullets(coming) or [nothing(none)])
    goals = [
        joined(
            f"{node.number}  {node.goal.what}",
            format_day(node.goal.due_on),
            label(desk.catalogue, "CL31", node.goal.state),
        )
        for node in work.current_goals
        if node.goal.level == ACTION
    ]
    yield from section(translate("HandoverSheet", "Laufende Ziele"), bullets(goals))


def _measures(desk: Desk, work: CaseWork) -> list[Flowable]:
    found = work.open_measures
    if not found:
        return [nothing(translate("HandoverSheet", "Keine offenen."))]
    numbers = numbers_of(work.goals)
    heads = (
        translate("HandoverSheet", "Ziel"),
        translate("HandoverSheet", "Maßnahme"),
        translate("HandoverSheet", "Wer"),
        translate("HandoverSheet", "Bis"),
        translate("HandoverSheet", "Stand"),
    )
    rows = [
        (
            numbers.get(each.goal_id or 0, ""),
            each.what,
            responsible(desk, each),
            format_day(each.due_on),
            label(desk.catalogue, "CL32S", each.state),
        )
        for each in found
    ]
    return [text_table([heads, *rows], (0.08, 0.42, 0.24, 0.13, 0.13))]


def _referrals(desk: Desk, rows: Sequence[ReferralRow]) -> list[Flowable]:
    return bullets(
        joined(
            row.partner,
            row.referral.purpose,
            label(desk.catalogue, "CL48", row.referral.state),
            format_day(row.referral.asked_on),
        )
        for row in rows
    )


def _releases(desk: Desk, work: CaseWork) -> list[Flowable]:
    known = work.file.consents
    lines = [
        joined(
            each.recipient,
            each.recipient_person,
            label(desk.catalogue, "CL_DIRECTION", each.direction),
            each.information,
            _until(format_day(each.expires_on)),
        )
        for each in standing.deciding(known)
        if each.kind == standing.RELEASE and standing.holds(each, work.today)
    ]
    none = translate("HandoverSheet", "Mit niemandem: Es gibt keine gültige Entbindung.")
    return bullets(lines) or [nothing(none)]


def _until(day: str) -> str:
    return translate("HandoverSheet", "bis {day}").format(day=day) if day else ""


def _contacts(desk: Desk, rows: Sequence[ContactRow]) -> list[Flowable]:
    story: list[Flowable] = []
    for row in rows:
        kind = label(desk.catalogue, "CL37", row.kind)
        step = ""
        if row.next_step:
            text = translate("HandoverSheet", "Nächster Schritt: {text}")
            step = text.format(text=row.next_step)
        said = " ".join(part for part in (cut(row.note, _NOTE), step) if part)
        story += prose(joined(format_day(row.held_on), kind, row.author), said or "–")
    none = translate("HandoverSheet", "Noch kein Kontakt eingetragen.")
    return story or [nothing(none)]


def _words(work: CaseWork) -> list[Flowable]:
    """What stands in the file to pass on, and room to write more by hand."""
    closure = work.facts.closure
    passed_on = closure.handover if closure is not None else ""
    story: list[Flowable] = [
        *prose(translate("HandoverSheet", "Anliegen"), work.file.case.request),
        *prose(translate("HandoverSheet", "Bemerkung"), work.file.case.remark),
        *prose(translate("HandoverSheet", "Bei der Überleitung wichtig"), passed_on),
    ]
    story += [Blanks(""), Blanks(""), Blanks("")]
    return section(translate("HandoverSheet", "Was noch wichtig ist"), story)


def _signed(*, substitution: bool) -> Flowable:
    day = translate("HandoverSheet", "Datum")
    gives = translate("HandoverSheet", "Übergeben von (Unterschrift)")
    takes = translate("HandoverSheet", "Übernommen von (Unterschrift)")
    if substitution:
        takes = translate("HandoverSheet", "Vertretung (Unterschrift)")
    shares = (0.25, 0.75)
    return signatures(
        gap(4), Blanks(day, gives, shares=shares), gap(3), Blanks(day, takes, shares=shares)
    )
