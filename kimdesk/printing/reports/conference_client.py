"""What the client is told about a case conference, in two languages, with an answer to tick."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.calendar.times import time_of
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.bilingual_parts import Field
from kimdesk.printing.blocks import Rule, gap, signatures, together
from kimdesk.printing.client_facts import name_alone, spoken_name
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.reading.meeting import Meeting, who
from kimdesk.printing.sections import bullets
from kimdesk.printing.text import Style

_LARGE = Style(size=15, bold=True, leading=1.3, after=2)
_PLACE = Style(size=12, leading=1.35, after=2)


def conference_client(desk: Desk, setting: Setting, meeting: Meeting) -> Sheet:
    """The sheet: an invitation, or a note where the client does not take part."""
    both = setting.phrases.both
    kind = _kind(meeting)
    title = both(f"conference.title{kind}")
    story = [
        *setting.head(desk.office, title),
        *setting.above(both("invitation.for_whom", name=spoken_name(meeting.file)), _PLACE),
        setting.paragraph(both(f"conference.intro{kind}")),
        *_when(setting, meeting),
        *_people(setting, meeting),
        *_topics(setting, meeting),
        *_rights(setting, meeting),
        *_cancel(desk, setting),
        *setting.german_counts(),
        *_answer(setting),
    ]
    number = meeting.file.case.number
    foot = setting.foot(number)
    return sheet(title.german, "einladung-fallkonferenz.pdf", foot, story, running=number)


def _kind(meeting: Meeting) -> str:
    if meeting.conference.anonymised:
        return "_anonymous"
    return "_absent" if meeting.conference.client_present == "N" else ""


def _takes_part(meeting: Meeting) -> bool:
    return not _kind(meeting)


def _when(setting: Setting, meeting: Meeting) -> Iterator[Flowable]:
    conference, both = meeting.conference, setting.phrases.both
    if conference.held_on is None:
        return
    parts = [
        setting.heading(both("invitation.when")),
        *setting.above(setting.phrases.long_day(conference.held_on), _LARGE),
    ]
    if conference.held_at:
        begins = datetime.combine(conference.held_on, time_of(conference.held_at))
        ends = begins + timedelta(minutes=conference.minutes or 0)
        parts += setting.above(setting.phrases.hours(begins, ends), _LARGE)
        # The hour is counted from dawn where Tigrinya is spoken.
        if setting.phrases.language == "ti":
            parts.append(setting.paragraph(both("calendar.german_time")))
    yield together(*parts)
    if conference.place:
        where = setting.written(conference.place, _PLACE)
        yield together(setting.heading(both("invitation.where")), where)


def _people(setting: Setting, meeting: Meeting) -> Iterator[Flowable]:
    """The client learns beforehand who takes part; that is what was agreed to."""
    both = setting.phrases.both
    yield setting.heading(both("conference.who_title"))
    own = []
    if _takes_part(meeting):
        own.append(both("conference.who_you"))
    if meeting.file.counsellor:
        own.append(both("conference.who_counsellor", name=name_alone(meeting.file.counsellor)))
    yield from setting.bullets(own)
    yield from bullets((who(row) for row in meeting.row.participants), _PLACE)


def _topics(setting: Setting, meeting: Meeting) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both("conference.topics_title"))
    if meeting.conference.questions:
        yield setting.written(meeting.conference.questions)
    yield setting.paragraph(both("conference.topics_open"))


def _rights(setting: Setting, meeting: Meeting) -> Iterator[Flowable]:
    both, consent = setting.phrases.both, meeting.consent
    points = []
    if not meeting.conference.anonymised:
        given = consent.given_on if consent is not None else None
        if given is not None:
            points.append(both("conference.rights_given", day=format_day(given)))
        else:
            points.append(both("conference.rights_missing"))
        points.append(both("conference.rights_change"))
    if _takes_part(meeting):
        points.append(both("conference.rights_companion"))
    points += [both("conference.rights_secret"), both("conference.rights_after")]
    yield setting.heading(both("conference.rights_title"))
    yield from setting.bullets(points)


def _cancel(desk: Desk, setting: Setting) -> Iterator[Flowable]:
    if desk.office.phone:
        yield gap(1)
        yield setting.fact(setting.phrases.both("invitation.cancel"), desk.office.phone, _PLACE)


def _answer(setting: Setting) -> Iterator[Flowable]:
    """To be cut off and given back."""
    both = setting.phrases.both
    yield signatures(
        gap(2),
        Rule(),
        setting.heading(both("conference.reply_title")),
        *(
            setting.tick(both(f"conference.reply_{answer}"))
            for answer in ("come", "without", "stop")
        ),
        *(
            setting.fields(Field(both(f"conference.reply_{line}")))
            for line in ("interpreter", "companion", "topics", "not_topics")
        ),
        gap(2),
        setting.signature("signature_client"),
    )
