"""The invitation to an appointment (print product 5), with day and time in large letters.

The neutral variant is for who must not be seen to be counselled: it names neither the office
nor what it does. Times are those of the office's clock.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from reportlab.platypus import Flowable
from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.appointment_file import AppointmentFile, appointment_file
from kimdesk.calendar.model import Room
from kimdesk.calendar.model.appointments import ZONE
from kimdesk.calendar.occurrences import AHEAD, OPEN_STATES, next_of_case, occurrences_of_case
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.model import Partner, Staff
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.bilingual_parts import Field
from kimdesk.printing.blocks import Rule, gap, together
from kimdesk.printing.client_facts import name_alone, spoken_name
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair, phrases, printed_language
from kimdesk.printing.text import Style

NEUTRAL = "neutral"
_LARGE = Style(size=20, bold=True, leading=1.3, after=2)
_PLACE = Style(size=12, leading=1.35, after=2)
_PHONE, _VIDEO, _VISITS = "TA_TEL", "TA_VIDEO", frozenset({"TA_HAUS", "TA_UNTERK"})
_BOOKED, _ASKED = "BESTAETIGT", frozenset({"NOETIG", "ANGEFRAGT"})


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation says beside the occurrence itself."""

    name: str
    occurrence: OccurrenceRow
    place: tuple[str, ...]
    room: str
    video: str
    counsellor: str
    phone: str
    language_code: str
    language: str
    other_zone: bool


def make(desk: Desk, order: Order) -> Sheet:
    """The slip for one appointment of the case, by default the next one.

    Raises UserError where there is none, NotAllowed for a foreign case.
    """
    case_id = order.case_id or 0
    file = desk.file(case_id)
    neutral = order.variant == NEUTRAL
    appointment = _appointment(desk, order)
    row = appointment.occurrence
    if case_id not in {client.case_id for client in row.clients}:
        text = translate("Printing", "Dieser Termin gehört nicht zu dieser Akte.")
        raise UserError(text, "record")
    room, staff, partner = _named(desk, appointment)
    language = appointment.appointment.interpreting_language or file.person.counselling_language
    invitation = Invitation(
        spoken_name(file),
        row,
        _place(desk.office, row, partner, neutral=neutral),
        room,
        appointment.appointment.video,
        name_alone(staff or file.counsellor) if neutral else staff or file.counsellor,
        desk.office.phone,
        language,
        desk.catalogue["CL08"].label(language) if language else "",
        appointment.appointment.zone != ZONE,
    )
    setting = Setting(phrases(order.language))
    return invitation_sheet(setting, Office() if neutral else desk.office, invitation)


def _appointment(desk: Desk, order: Order) -> AppointmentFile:
    """The occurrence that is asked for, else the next one."""
    row = _next(desk, order)
    day = order.day or (row.original_on if row is not None else desk.today)
    record = order.record_id or (row.appointment_id if row is not None else 0)
    if not record:
        raise UserError(translate("Printing", "Es ist kein Termin eingetragen."), "record")
    return appointment_file(desk.store, record, day)


def _next(desk: Desk, order: Order) -> OccurrenceRow | None:
    case_id, wanted = order.case_id or 0, order.record_id
    if not wanted:
        return next_of_case(desk.store, case_id)
    coming = occurrences_of_case(desk.store, case_id, desk.today, desk.today + AHEAD)
    mine = (row for row in coming if wanted in {row.appointment_id, row.series_id})
    return next((row for row in mine if row.state in OPEN_STATES), None)


def _named(desk: Desk, appointment: AppointmentFile) -> tuple[str, str, Partner | None]:
    """Room, first colleague and body of an appointment, by name."""
    row = appointment.occurrence
    first = row.staff_ids[0] if row.staff_ids else None
    with desk.store.unit() as unit:
        session = unit.session
        room = session.scalar(select(Room.name).where(Room.id == row.room_id))
        staff = session.scalar(select(Staff.name).where(Staff.id == first))
        partner = session.scalar(
            select(Partner).where(Partner.id == appointment.appointment.partner_id)
        )
    return room or "", staff or "", partner


def _place(
    office: Office, row: OccurrenceRow, partner: Partner | None, *, neutral: bool
) -> tuple[str, ...]:
    """Where it is, line by line; the office's own address when nothing else is said."""
    if row.place:
        return (row.place,)
    if partner is not None:
        town = f"{partner.postcode} {partner.city}".strip()
        return tuple(line for line in (partner.name, partner.street, town) if line)
    own = (office.street, office.town) if neutral else office.address_lines
    return tuple(line for line in own if line)


def invitation_sheet(setting: Setting, office: Office, invitation: Invitation) -> Sheet:
    """The slip; without an office in its head it tells nobody who invites."""
    text = setting.phrases.both
    neutral = not office.name
    title = text("invitation.title")
    story: list[Flowable] = [
        *setting.head(office, title),
        *setting.above(text("invitation.for_whom", name=invitation.name), _PLACE),
        *_when(setting, invitation),
        *_where(setting, invitation),
        *_who(setting, invitation),
        *_bring(setting, neutral=neutral),
        gap(3),
        setting.paragraph(text("invitation.changed")),
    ]
    foot = "" if neutral else setting.foot()
    return sheet(title.german, "termin.pdf", foot, story)


def _when(setting: Setting, invitation: Invitation) -> list[Flowable]:
    row = invitation.occurrence
    text = setting.phrases.both
    last = row.ends - timedelta(days=1) if row.all_day else row.ends
    parts: list[Flowable] = [
        setting.heading(text("invitation.when")),
        *setting.above(setting.phrases.long_day(row.begins.date()), _LARGE),
    ]
    if row.all_day and last.date() > row.begins.date():
        parts += setting.above(setting.phrases.long_day(last.date()), _LARGE)
    hours = text("calendar.all_day") if row.all_day else setting.phrases.hours(row.begins, row.ends)
    parts += setting.above(hours, _LARGE)
    # The hour is counted from dawn where Tigrinya is spoken.
    if invitation.other_zone or setting.phrases.language == "ti":
        parts.append(setting.paragraph(text("calendar.german_time")))
    return [together(*parts), Rule()]


def _where(setting: Setting, invitation: Invitation) -> list[Flowable]:
    text = setting.phrases.both
    kind = invitation.occurrence.kind
    parts: list[Flowable] = [setting.heading(text("invitation.where"))]
    if kind == _PHONE:
        parts.append(setting.paragraph(text("invitation.by_phone"), _PLACE))
    elif kind == _VIDEO:
        parts.append(setting.paragraph(text("invitation.by_video"), _PLACE))
        parts.append(setting.written(invitation.video))
    elif kind in _VISITS:
        # Where they live is not for a sheet that may lie open.
        parts.append(setting.paragraph(text("invitation.at_your_home"), _PLACE))
    else:
        parts += [setting.written(line, _PLACE) for line in invitation.place]
        if invitation.room:
            parts.append(setting.fact(text("invitation.room"), invitation.room, _PLACE))
        parts.append(setting.fields(Field(text("invitation.way"))))
    return [together(*parts), Rule()]


def _who(setting: Setting, invitation: Invitation) -> list[Flowable]:
    text = setting.phrases.both
    parts = [
        setting.heading(text("invitation.with_whom")),
        setting.written(invitation.counsellor, _PLACE),
    ]
    if invitation.phone:
        phone = replace(_PLACE, bold=True, size=14)
        parts += [
            setting.paragraph(text("invitation.cancel")),
            setting.written(invitation.phone, phone),
        ]
    parts += [
        setting.heading(text("invitation.interpreting")),
        setting.paragraph(_interpreting(setting, invitation)),
        Rule(),
    ]
    return parts


def _interpreting(setting: Setting, invitation: Invitation) -> Pair:
    state, text = invitation.occurrence.interpreting_state, setting.phrases.both
    if state != _BOOKED and state not in _ASKED:
        return text("invitation.interpreter_none")
    key = "invitation.interpreter_booked" if state == _BOOKED else "invitation.interpreter_asked"
    # Speakers know their language by its own name.
    own = phrases(printed_language(invitation.language_code)).language_name
    other = setting.phrases.other(key, language=own or invitation.language)
    return Pair(setting.phrases.de(key, language=invitation.language), other)


def _bring(setting: Setting, *, neutral: bool) -> list[Flowable]:
    """What to bring; letters of authorities are not named on a neutral slip."""
    keys = ["bring_sheet", "bring_card", *([] if neutral else ["bring_letters"])]
    return [
        together(
            setting.heading(setting.phrases.both("invitation.bring")),
            *setting.bullets(setting.phrases.both(f"invitation.{key}") for key in keys),
            setting.fields(Field(setting.phrases.both("invitation.bring_free"))),
        )
    ]
