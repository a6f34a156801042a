"""The minutes of a case conference: who was there, what was agreed, and lines to sign on.

Of one that is still to come it is a form to be filled in by hand. Where the discussion was
without a name, none stands in it, and nobody signs for the client.
"""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.casework.model import Measure
from kimdesk.printing.blocks import Blanks, gap, grid, signatures
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import head
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.reading.meeting import Meeting, agreed, hours
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.reports.case_head import LEFT_TO_RIGHT
from kimdesk.printing.sections import PROSE, bullets, facts, nothing, section
from kimdesk.printing.text import Text

_EMPTY_ROWS, _EMPTY_LINES = 3, 3
_ROW = 9


def conference_minutes(desk: Desk, meeting: Meeting, *, named: bool) -> Sheet:
    """The sheet; with `named` it says whom it is about."""
    title = _title(meeting)
    number = meeting.file.case.number if named else ""
    day = format_day(meeting.conference.held_on)
    foot = translate("ConferenceMinutes", "Vertraulich · Protokoll vom {day}").format(day=day)
    story = [*head(desk.office, title), *_story(desk, meeting, named=named)]
    return sheet(title, "protokoll-fallkonferenz.pdf", foot, story, running=number)


def _title(meeting: Meeting) -> str:
    if meeting.is_anonymous:
        return translate("ConferenceMinutes", "Protokoll der Fallbesprechung ohne Namen")
    return translate("ConferenceMinutes", "Protokoll der Fallkonferenz")


def _story(desk: Desk, meeting: Meeting, *, named: bool) -> Iterator[Flowable]:
    conference = meeting.conference
    yield from facts(list(_facts(desk, meeting, named=named)))
    yield from section(
        translate("ConferenceMinutes", "Teilnehmende"), _people(desk, meeting, named=named)
    )
    consent = bullets(_consent(meeting))
    yield from section(translate("ConferenceMinutes", "Einwilligung und Entbindungen"), consent)
    for title, text in (
        (translate("ConferenceMinutes", "Fragen und Themen"), conference.questions),
        (translate("ConferenceMinutes", "Ergebnisse"), conference.results),
    ):
        yield from section(title, _written(meeting, text, named=named))
    title = translate("ConferenceMinutes", "Vereinbarungen")
    yield from section(title, _agreements(desk, meeting, named=named))
    yield _signatures(named=named)


def _facts(desk: Desk, meeting: Meeting, *, named: bool) -> Iterator[tuple[str, str]]:
    conference, words = meeting.conference, desk.phrases("")
    if named:
        born = format_partial(meeting.file.person.birth_date)
        born = translate("ConferenceMinutes", "geboren {day}").format(day=born) if born else ""
        who = LEFT_TO_RIGHT + joined(meeting.file.display_name, born)
        yield translate("ConferenceMinutes", "Klient:in"), who
        yield translate("ConferenceMinutes", "Fallnummer"), meeting.file.case.number
    if conference.held_on is not None:
        when = joined(words.long_day(conference.held_on).german, hours(words, conference))
        yield translate("ConferenceMinutes", "Wann"), when
    place = meeting.said(conference.place, named=named)
    yield translate("ConferenceMinutes", "Wo"), place or "–"
    if conference.minutes:
        length = translate("ConferenceMinutes", "{n} Minuten").format(n=conference.minutes)
        yield translate("ConferenceMinutes", "Dauer"), length
    state = label(desk.catalogue, "CL38", conference.state)
    yield translate("ConferenceMinutes", "Stand"), state
    if meeting.file.counsellor:
        yield translate("ConferenceMinutes", "Fallführung"), meeting.file.counsellor


def _people(desk: Desk, meeting: Meeting, *, named: bool) -> list[Flowable]:
    """A line each, with room to sign."""
    conference = meeting.conference
    rows = [
        [
            row.participant.name,
            joined(
                row.partner if row.partner != row.participant.name else "", row.participant.role
            ),
            "",
        ]
        for row in meeting.row.participants
    ]
    ours = translate("ConferenceMinutes", "Fallführung")
    own: list[list[str]] = [[meeting.file.counsellor or "", joined(desk.office.name, ours), ""]]
    if conference.client_present == "J":
        client = translate("ConferenceMinutes", "Klient:in")
        own.insert(0, [meeting.file.display_name if named else client, client if named else "", ""])
    heads = [
        translate("ConferenceMinutes", "Name"),
        translate("ConferenceMinutes", "Stelle, Funktion"),
        translate("ConferenceMinutes", "Unterschrift"),
    ]
    blank = [["", "", ""]] if not meeting.is_held else []
    return [grid([heads, *own, *rows, *blank], (0.3, 0.4, 0.3), row_height=_ROW)]


def _consent(meeting: Meeting) -> Iterator[str]:
    """On what the conference rests; reasons for doing without stay in the file."""
    if meeting.is_anonymous:
        yield translate(
            "ConferenceMinutes",
            "Besprochen ohne Namen und ohne Angaben, an denen die Person zu erkennen ist.",
        )
        return
    if meeting.consent is not None:
        day = format_day(meeting.consent.given_on) or "–"
        text = translate("ConferenceMinutes", "Einwilligung in die Fallkonferenz vom {day}.")
        yield text.format(day=day)
    else:
        yield translate("ConferenceMinutes", "Eine Einwilligung in die Fallkonferenz fehlt.")
    missing = [row.participant.name for row in meeting.row.missing]
    if missing:
        text = translate("ConferenceMinutes", "Ohne Entbindung von der Schweigepflicht: {names}.")
        yield text.format(names=", ".join(missing))
    elif meeting.row.participants:
        yield translate(
            "ConferenceMinutes", "Für alle Stellen gibt es eine Entbindung von der Schweigepflicht."
        )
    if meeting.conference.override_reason:
        yield translate("ConferenceMinutes", "Die Begründung dazu steht in der Akte.")


def _written(meeting: Meeting, text: str, *, named: bool) -> list[Flowable]:
    """What was noted, or lines to write on while nothing can be."""
    if text:
        return [Text(meeting.said(text, named=named), PROSE)]
    if meeting.is_held:
        return [nothing()]
    return [Blanks("") for _ in range(_EMPTY_LINES)]


def _agreements(desk: Desk, meeting: Meeting, *, named: bool) -> list[Flowable]:
    heads = [
        translate("ConferenceMinutes", "Was"),
        translate("ConferenceMinutes", "Wer"),
        translate("ConferenceMinutes", "Bis wann"),
        translate("ConferenceMinutes", "Stand"),
    ]
    rows = [
        [
            meeting.said(measure.what, named=named),
            meeting.said(_responsible(desk, meeting, measure), named=named),
            format_day(measure.due_on),
            label(desk.catalogue, "CL32S", measure.state),
        ]
        for measure in agreed(meeting.row.measures)
    ]
    if not rows and meeting.is_held:
        return [nothing(translate("ConferenceMinutes", "Es wurde nichts vereinbart."))]
    if not meeting.is_held:
        rows += [["", "", "", ""]] * _EMPTY_ROWS
    return [grid([heads, *rows], (0.46, 0.24, 0.15, 0.15), row_height=_ROW)]


def _responsible(desk: Desk, meeting: Meeting, measure: Measure) -> str:
    role = label(desk.catalogue, "CL32R", measure.responsible)
    partner = meeting.partners.get(measure.partner_id or 0)
    name = measure.responsible_name or (partner.name if partner is not None else "")
    return f"{role}: {name}" if role and name else role or name


def _signatures(*, named: bool) -> Flowable:
    day = translate("ConferenceMinutes", "Ort, Datum")
    lines: list[Flowable] = [
        gap(3),
        Blanks(day, translate("ConferenceMinutes", "Unterschrift Fachkraft"), shares=(0.3, 0.7)),
    ]
    if named:
        client = translate("ConferenceMinutes", "Unterschrift Klient:in")
        spoken = translate("ConferenceMinutes", "Unterschrift Sprachmittler:in")
        lines += [
            gap(2),
            Blanks(day, client, shares=(0.3, 0.7)),
            gap(2),
            Blanks(day, spoken, shares=(0.3, 0.7)),
        ]
    return signatures(*lines)
