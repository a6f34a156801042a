"""The invitation of bodies to a case conference: a letter each, to be put into an envelope.

Only who has a release and is covered by the consent reads whom it is about; everybody else
is invited to speak about somebody without a name.
"""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.casework.linking import ParticipantRow
from kimdesk.printing.desk import Desk
from kimdesk.printing.letter_page import Letter
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import letters
from kimdesk.printing.reading.meeting import Meeting, hours, invited, who
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.reports.case_head import LEFT_TO_RIGHT
from kimdesk.printing.reports.partner_letter import (
    LABEL,
    LETTER,
    SUBJECT,
    address,
    beside,
    closing,
    greeting,
    reply_slip,
)
from kimdesk.printing.sections import bullets, facts
from kimdesk.printing.text import Text


def conference_letters(desk: Desk, meeting: Meeting, partner_id: int | None) -> Sheet:
    """A letter for everybody who takes part, or for one body. Raises UserError."""
    rows = invited(meeting, partner_id)
    all_named = all(meeting.hears_name(row) for row in rows)
    number = meeting.file.case.number if all_named else ""
    foot = translate("ConferenceLetter", "Vertraulich · Einladung zur Fallkonferenz")
    parts = [(_letter(desk, meeting, row), list(_text(desk, meeting, row))) for row in rows]
    title = translate("ConferenceLetter", "Einladung zur Fallkonferenz")
    return letters(title, "einladung-fallkonferenz.pdf", foot, parts, running=number)


def _letter(desk: Desk, meeting: Meeting, row: ParticipantRow) -> Letter:
    number = meeting.file.case.number if meeting.hears_name(row) else ""
    recipient = address(meeting.partner(row), row.participant.name)
    return Letter(
        desk.office, recipient, beside(desk.office, meeting.file.counsellor, number, desk.today)
    )


def _text(desk: Desk, meeting: Meeting, row: ParticipantRow) -> Iterator[Flowable]:
    named = meeting.hears_name(row)
    subject = _subject(meeting)
    yield Text(subject, SUBJECT)
    yield greeting(_person(row))
    yield Text(_opening(meeting, named=named), LETTER)
    yield from facts(list(_facts(desk, meeting, named=named)), 1)
    if meeting.conference.questions:
        yield Text(translate("ConferenceLetter", "Darum geht es"), LABEL)
        yield Text(meeting.said(meeting.conference.questions, named=named), LETTER)
    others = [who(each) for each in meeting.row.participants if each is not row]
    if others:
        yield Text(translate("ConferenceLetter", "Außerdem eingeladen"), LABEL)
        yield from bullets(others)
    yield Text(translate("ConferenceLetter", "Vertraulichkeit"), LABEL)
    yield Text(_secrecy(meeting, row, named=named), LETTER)
    yield closing(desk.office, meeting.file.counsellor)
    yield reply_slip(
        desk.office,
        translate("ConferenceLetter", "Rückmeldung: {subject}").format(subject=subject),
        (
            translate("ConferenceLetter", "Ich nehme teil."),
            translate("ConferenceLetter", "Ich nehme nicht teil. Es kommt für mich:"),
            translate("ConferenceLetter", "Ich schlage einen anderen Termin vor:"),
        ),
        meeting.file.case.number if named else "",
    )


def _subject(meeting: Meeting) -> str:
    day = format_day(meeting.conference.held_on)
    if meeting.is_anonymous:
        text = translate("ConferenceLetter", "Einladung zur Fallbesprechung ohne Namen am {day}")
        return text.format(day=day)
    text = translate("ConferenceLetter", "Einladung zur Fallkonferenz am {day}")
    return text.format(day=day)


def _person(row: ParticipantRow) -> str:
    """Who is spoken to; a body cannot be."""
    name = row.participant.name
    return "" if name == row.partner else name


def _opening(meeting: Meeting, *, named: bool) -> str:
    if not named:
        return translate(
            "ConferenceLetter",
            "wir begleiten eine Person im Case Management und möchten mit Ihnen überlegen, welche "
            "Schritte ihr weiterhelfen. Ihren Namen nennen wir dabei nicht. Wir laden Sie "
            "herzlich zu diesem Gespräch ein.",
        )
    return translate(
        "ConferenceLetter",
        "wir begleiten {name} im Case Management und möchten die nächsten Schritte mit Ihnen "
        "abstimmen. Wir laden Sie herzlich zu diesem Gespräch ein.",
    ).format(name=meeting.file.display_name)


def _facts(desk: Desk, meeting: Meeting, *, named: bool) -> Iterator[tuple[str, str]]:
    conference, person = meeting.conference, meeting.file.person
    words = desk.phrases("")
    if conference.held_on is not None:
        when = joined(words.long_day(conference.held_on).german, hours(words, conference))
        yield translate("ConferenceLetter", "Wann"), when
    if conference.minutes and not conference.held_at:
        text = translate("ConferenceLetter", "{n} Minuten").format(n=conference.minutes)
        yield translate("ConferenceLetter", "Dauer"), text
    place = conference.place or translate("ConferenceLetter", "teilen wir noch mit")
    yield translate("ConferenceLetter", "Wo"), meeting.said(place, named=named)
    if not named:
        return
    born = format_partial(person.birth_date)
    about = LEFT_TO_RIGHT + joined(meeting.file.display_name, _born(born))
    yield translate("ConferenceLetter", "Klient:in"), about
    if conference.client_present == "J":
        yes = translate("ConferenceLetter", "ja")
        language = person.counselling_language
        if language and language != "de":
            spoken = label(desk.catalogue, "CL08", language)
            yes = translate("ConferenceLetter", "ja, Sprache: {language}").format(language=spoken)
        yield translate("ConferenceLetter", "Klient:in nimmt teil"), yes


def _born(day: str) -> str:
    return translate("ConferenceLetter", "geboren {day}").format(day=day) if day else ""


def _secrecy(meeting: Meeting, row: ParticipantRow, *, named: bool) -> str:
    if not named:
        return translate(
            "ConferenceLetter",
            "Wir nennen keine Angaben, an denen die Person zu erkennen ist. Bitte fragen Sie nicht "
            "danach, und sagen Sie es uns, wenn Sie die Person trotzdem erkennen.",
        )
    given = meeting.consent.given_on if meeting.consent is not None else None
    if given is None or not row.released:
        return translate(
            "ConferenceLetter",
            "Wir sprechen nur über das, was oben steht. Was besprochen wird, ist vertraulich "
            "(§ 203 StGB) und darf nur für diesen Zweck genutzt werden.",
        )
    return translate(
        "ConferenceLetter",
        "Die Klient:in hat dem Gespräch am {day} zugestimmt und uns Ihnen gegenüber von der "
        "Schweigepflicht entbunden. Wir sprechen nur über das, was oben steht. Was besprochen "
        "wird, ist vertraulich (§ 203 StGB) und darf nur für diesen Zweck genutzt werden.",
    ).format(day=format_day(given))
