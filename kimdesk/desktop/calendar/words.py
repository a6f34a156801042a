"""How occurrences are said and written: on the screen short, to a screen reader in full."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import Owner
from kimdesk.desktop.session import Session

KINDS, STATES, BOOKINGS = "CL49", "CL38", "CL_BOOKING"
CANCELLED = frozenset({"T_ABG_KL", "T_ABG_CM", "T_VERSCH"})
OVER = frozenset({"T_STATT", "T_VERSAEUMT"})
_GROUPS = {
    "talk": ("TA_ERST", "TA_BERATUNG", "TA_NACHSORGE", "TA_ABSCHLUSS"),
    "plan": ("TA_ASSESS", "TA_PLAN", "TA_REVIEW", "TA_FALLKONF"),
    "outside": ("TA_HAUS", "TA_UNTERK", "TA_BEGLEIT"),
    "remote": ("TA_TEL", "TA_VIDEO"),
    "office": ("TA_SPRECH", "TA_PARTNER", "TA_TEAM"),
    "elsewhere": ("TA_FREMD",),
    "absent": ("TA_ABWESEND",),
}
GROUP_OF = {kind: group for group, kinds in _GROUPS.items() for kind in kinds}
# The sign of a state: its meaning must not hang on a colour.
_STATE_SIGNS = {
    "T_BESTAET": "check",
    "T_STATT": "success",
    "T_VERSAEUMT": "warning",
    "T_ABG_KL": "close",
    "T_ABG_CM": "close",
    "T_VERSCH": "redo",
}


class Words:
    """The words of one session; `people` gives names to the ids of colleagues and rooms."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.staff: Mapping[int, str] = {}
        self.rooms: Mapping[int, str] = {}
        # Another one once other names are known.
        self.version = 0

    def know(self, staff: tuple[Owner, ...], rooms: tuple[Owner, ...]) -> None:
        """Learn the names."""
        known = {one.id: one.name for one in staff}, {one.id: one.name for one in rooms}
        if known != (self.staff, self.rooms):
            self.staff, self.rooms = known
            self.version += 1

    def kind(self, row: OccurrenceRow) -> str:
        """The kind in words."""
        return self._session.label(KINDS, row.kind)

    def title(self, row: OccurrenceRow) -> str:
        """What stands on it in the first place."""
        return row.text or self.kind(row) or QCoreApplication.translate("CalendarWords", "Termin")

    def where(self, row: OccurrenceRow) -> str:
        """Room, place or video."""
        room = self.rooms.get(row.room_id or 0, "")
        video = QCoreApplication.translate("CalendarWords", "Video") if row.has_video else ""
        return ", ".join(part for part in (room, row.place, row.partner, video) if part)

    def who(self, row: OccurrenceRow) -> str:
        """Initials of the colleagues who take part."""
        return ", ".join(initials(self.staff[i]) for i in row.staff_ids if i in self.staff)

    def lines(self, row: OccurrenceRow, *, with_people: bool) -> tuple[str, ...]:
        """What stands below the title, the most important first."""
        kind = self.kind(row) if row.text else ""
        when = "" if row.all_day else times(row.begins, row.ends)
        people = self.who(row) if with_people else ""
        # Of whole days only one more fits: in the team, whose they are.
        parts = (people, kind, self.where(row)) if row.all_day else (when, kind, self.where(row),
                                                                     people)  # fmt: skip
        return tuple(part for part in parts if part)

    def spoken(self, row: OccurrenceRow) -> str:
        """Day, time, kind, title, state, interpreter: what is read aloud."""
        state = "" if row.busy else self._session.label(STATES, row.state)
        names = ", ".join(self.staff[i] for i in row.staff_ids if i in self.staff)
        series = (
            QCoreApplication.translate("CalendarWords", "Serientermin") if row.series_id else ""
        )
        parts = (
            spoken_time(row),
            self.kind(row),
            row.text,
            state,
            self.interpreting(row),
            self.where(row),
            names,
            series,
        )
        return ", ".join(part for part in parts if part)

    def interpreting(self, row: OccurrenceRow) -> str:
        """The booking of an interpreter in words, "" where none is wanted."""
        if not row.interpreting_state:
            return ""
        booked = self._session.label(BOOKINGS, row.interpreting_state)
        return QCoreApplication.translate("CalendarWords", "Sprachmittlung {state}").format(
            state=booked
        )


def signs(row: OccurrenceRow) -> tuple[str, ...]:
    """The icons on it: state, interpreter, series."""
    state = _STATE_SIGNS.get(row.state, "")
    series = "refresh" if row.series_id else ""
    interpreter = "interpreter" if row.interpreting_state else ""
    return tuple(sign for sign in (series, interpreter, state) if sign)


def group_of(row: OccurrenceRow) -> str:
    """The group of colours of its kind."""
    return GROUP_OF.get(row.kind, "other")


def times(begins: datetime, ends: datetime) -> str:
    """`9:00–9:45`."""
    return f"{clock(begins)}–{clock(ends)}"


def clock(at: datetime) -> str:
    """`9:00`."""
    return f"{at.hour}:{at.minute:02}"


def short_day(day: date) -> str:
    """`Mo 23.11.`."""
    return f"{weekday(day.weekday())} {day.day}.{day.month}."


@lru_cache(maxsize=32)
def weekday(at: int, *, full: bool = False) -> str:
    """The name of a day of the week, 0 for Monday."""
    form = QLocale.FormatType.LongFormat if full else QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(at + 1, form).removesuffix(".")


def month_name(month: int, *, short: bool = False) -> str:
    """The name of a month, 1 to 12."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(month, form)


def spoken_time(row: OccurrenceRow) -> str:
    """Day and time, of several days the first and the last."""
    first = short_day(row.begins.date())
    if row.all_day:
        last = row.ends.date() - timedelta(days=1)
        whole = QCoreApplication.translate("CalendarWords", "ganztägig")
        if last > row.begins.date():
            return f"{first}–{short_day(last)}, {whole}"
        return f"{first}, {whole}"
    if row.ends.date() > row.begins.date():
        return f"{first} {clock(row.begins)} – {short_day(row.ends.date())} {clock(row.ends)}"
    return f"{first}, {times(row.begins, row.ends)}"


def initials(name: str) -> str:
    """`Kim Kollegin (Leitung)` → `KK`."""
    return "".join(part[0] for part in name.partition("(")[0].split())[:3]


def title_of_days(first: date, last: date) -> str:
    """`23.–29. November 2026 · KW 48`, of one day with its weekday."""
    week = QCoreApplication.translate("CalendarWords", "KW {n}").format(n=first.isocalendar().week)
    if first == last:
        day = f"{weekday(first.weekday(), full=True)}, {first.day}. {month_name(first.month)}"
        return f"{day} {first.year} · {week}"
    end = f"{last.day}. {month_name(last.month)} {last.year}"
    if first.year != last.year:
        return f"{first.day}. {month_name(first.month)} {first.year} – {end} · {week}"
    if first.month != last.month:
        short = f"{last.day}. {month_name(last.month, short=True)} {last.year}"
        return f"{first.day}. {month_name(first.month, short=True)} – {short} · {week}"
    return f"{first.day}.–{end} · {week}"
