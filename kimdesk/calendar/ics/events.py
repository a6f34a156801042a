"""One VEVENT in the words of our calendar."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.calendar.ics import rest
from kimdesk.calendar.ics.alarms import minutes_of, says_none, without_own
from kimdesk.calendar.ics.incoming import Incoming
from kimdesk.calendar.ics.recurrence import Start, checked_rule
from kimdesk.calendar.ics.zones import UTC_ZONE, When, known_zone
from kimdesk.calendar.model.appointments import LONGEST, NO_REMINDER, ZONE
from kimdesk.calendar.times import time_of, written, zone_of
from kimdesk.clients.values import FIRST_DAY, LAST_DAY

CANCELLED, CONFIRMED = "T_ABG_CM", "T_BESTAET"
NEUTRAL = "X-KIMDESK-NEUTRAL"
KIND = "X-KIMDESK-KIND"
STATE = "X-KIMDESK-STATE"
TITLE = "X-KIMDESK-TITLE"
# It is private because this program says so.
PRIVATE = "X-KIMDESK-PRIVATE"
TIME = "TIME"
# What is read into attributes, or made anew when it is written.
_READ = {
    "UID", "SEQUENCE", "SUMMARY", "DTSTART", "DTEND", "DURATION", "LOCATION", "DESCRIPTION",
    "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED", NEUTRAL, KIND, STATE,
}  # fmt: skip
_NEEDED = ("DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "UID", "EXDATE")
_LENGTHS = {"title": 300, "place": 300, "video": 500, "note": 20_000}
_MOST_DAYS = 1000
_VIDEO = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
_CODE = re.compile(r"[A-Z_]{2,40}")


def read_event(
    event: Any,  # noqa: ANN401 - of the library
    *,
    cancelled: bool = False,
    cut: bool = False,
) -> Incoming:
    """What it says. Never raises for what a file may hold: `refused` has the reason.

    `cut` when there was more in the file than is read.
    """
    if event is None:
        return Incoming("", 0, refused=_unreadable())
    uid = str(_one(event, "UID") or "").strip()[:1000]
    sequence = _sequence(event)
    try:
        reader = _Reader(event, uid, sequence, cancelled=cancelled)
        if cut:
            reader.say_missing()
        return reader.incoming()
    except UserError as error:
        title = _text(event, "SUMMARY")[: _LENGTHS["title"]]
        return Incoming(uid, sequence, values={"title": title}, refused=error.text)
    except (ValueError, TypeError, AttributeError, OverflowError, KeyError, IndexError):
        return Incoming(uid, sequence, refused=_unreadable())


class _Reader:
    """Reads one event; what is lost is gathered in `remarks`."""

    def __init__(self, event: Any, uid: str, sequence: int, *, cancelled: bool) -> None:  # noqa: ANN401
        self.event, self.uid, self.sequence = event, uid, sequence
        status = str(_one(event, "STATUS") or "").upper()
        self.cancelled = cancelled or status == "CANCELLED"
        self.only_cancels = cancelled
        self.status = status
        self.remarks: list[str] = []

    def say_missing(self) -> None:
        """More stands in the file than is kept here."""
        self._remark(translate("CalendarFile", "Anhänge und lange Zusätze fehlen."))

    def incoming(self) -> Incoming:
        """Everything. Raises UserError with the reason when it cannot be taken."""
        self._refuse_broken_lines()
        if not self.uid:
            raise UserError(translate("CalendarFile", "Dem Termin fehlt seine Kennung (UID)."))
        begins = self._when("DTSTART")
        if begins is None:
            raise UserError(translate("CalendarFile", "Dem Termin fehlt der Beginn."))
        zone = self._zone(begins)
        values = self._times(begins, zone) | self._texts()
        left_out = tuple(self._list("EXDATE"))
        rule = self._rule(values)
        days = tuple(self._list("RDATE"))
        notes = {TIME: "FLOATING" if begins.at and not begins.zone else ""}
        if begins.zone == UTC_ZONE and zone != UTC_ZONE:
            notes[TIME] = "UTC"
        lines = self._lines()
        alarms, _ = rest.components(lines, "VALARM")
        minutes = minutes_of(self.event)
        if says_none(self.event):
            values["reminders"] = NO_REMINDER
        elif minutes or alarms:
            values["reminders"] = "|".join(str(each) for each in minutes)
        return Incoming(
            uid=self.uid,
            sequence=self.sequence,
            begins=begins,
            recurs=self._when("RECURRENCE-ID"),
            values=values | self._codes() | ({"rule": rule} if not self._recurs() else {}),
            left_out=left_out,
            days=days,
            rest=tuple(lines),
            notes=notes,
            cancelled=self.cancelled,
            neutral=NEUTRAL in self.event,
            remarks=tuple(self.remarks),
        )

    # Times ------------------------------------------------------------------------------------

    def _zone(self, begins: When) -> str:
        """A single time in UTC is told on our clock; a series in UTC stays in it."""
        if begins.zone == UTC_ZONE and not self._recurs() and "RRULE" not in self.event:
            return ZONE
        return begins.zone or ZONE

    def _times(self, begins: When, zone: str) -> dict[str, Any]:
        first, at = begins.on_clock_of(zone)
        ends = self._when("DTEND")
        if not begins.at:
            last = ends.day if ends is not None else first + (self._lasts() or timedelta(days=1))
            last -= timedelta(days=1) if last > first or ends is None else timedelta()
            until = ""
        else:
            last, until = self._end(begins, zone, ends)
        if not (FIRST_DAY <= first <= LAST_DAY and last <= LAST_DAY):
            text = translate("CalendarFile", "Der Kalender reicht von {first} bis {last}.")
            raise UserError(text.format(first=FIRST_DAY.year, last=LAST_DAY.year))
        if (first, at) > (last, until or at):
            raise UserError(translate("CalendarFile", "Das Ende des Termins liegt vor dem Beginn."))
        if last - first > LONGEST:
            raise UserError(translate("Appointments", "Ein Termin dauert höchstens drei Jahre."))
        times = {"begins_on": first, "begins_at": at, "ends_on": last, "ends_at": until}
        return {**times, "all_day": not begins.at, "zone": zone}

    def _end(self, begins: When, zone: str, ends: When | None) -> tuple[date, str]:
        if ends is not None and ends.at:
            return ends.on_clock_of(zone)
        if ends is not None:
            return ends.day, begins.on_clock_of(zone)[1]
        day, at = begins.on_clock_of(zone)
        end = datetime.combine(day, time_of(at)) + (self._lasts() or timedelta())
        return end.date(), written(end)

    def _lasts(self) -> timedelta | None:
        found = _one(self.event, "DURATION")
        lasts = getattr(found, "dt", None) or getattr(found, "td", None)
        return lasts if isinstance(lasts, timedelta) else None

    def _when(self, name: str) -> When | None:
        found = _one(self.event, name)
        if found is None:
            return None
        return self._told(found.dt, str(found.params.get("TZID", "")))

    def _list(self, name: str) -> Iterator[When]:
        found = self.event.get(name, [])
        lists = found if isinstance(found, list) else [found]
        for each in lists:
            tzid = str(each.params.get("TZID", ""))
            for one in each.dts[:_MOST_DAYS]:
                if isinstance(one.dt, tuple):
                    self._remark(translate("CalendarFile", "Zusätzliche Zeiträume (RDATE) fehlen."))
                    continue
                yield self._told(one.dt, tzid)
            if len(each.dts) > _MOST_DAYS:
                self._remark(translate("CalendarFile", "Einzelne Tage der Serie fehlen."))

    def _told(self, at: Any, tzid: str) -> When:  # noqa: ANN401 - date or datetime
        if not isinstance(at, datetime):
            if not isinstance(at, date):
                raise UserError(_unreadable())
            return When(at, "", "")
        if tzid:
            zone = known_zone(tzid)
            if not zone:
                return self._in_unknown(at)
            if at.tzinfo is not None and known_zone(str(at.tzinfo)) == UTC_ZONE != zone:
                # "Z" counts more than a zone that stands beside it.
                return When(at.date(), written(at), UTC_ZONE)
            return When(at.date(), written(at), zone)
        zone = UTC_ZONE if at.tzinfo is not None else ""
        return When(at.date(), written(at), zone)

    def _in_unknown(self, at: datetime) -> When:
        self._remark(
            translate("CalendarFile", "Die Zeitzone ist unbekannt. Bitte die Uhrzeit prüfen.")
        )
        if at.tzinfo is not None:
            at = at.astimezone(zone_of(ZONE))
        return When(at.date(), written(at), ZONE)

    # The rest ---------------------------------------------------------------------------------

    def _recurs(self) -> bool:
        return "RECURRENCE-ID" in self.event

    def _rule(self, values: dict[str, Any]) -> str:
        found = self.event.get("RRULE")
        if found is None or self._recurs():
            return ""
        if isinstance(found, list) or "EXRULE" in self.event:
            raise UserError(
                translate("CalendarFile", "Der Termin hat mehrere Regeln der Wiederholung.")
            )
        start = Start(values["begins_on"], values["begins_at"], values["zone"])
        return checked_rule(found.to_ical().decode(), start)

    def _texts(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if NEUTRAL in self.event:
            return found
        video = next((str(_one(self.event, n)) for n in _VIDEO if n in self.event), "")
        texts = {
            "title": clean(_text(self.event, TITLE if TITLE in self.event else "SUMMARY")),
            "place": clean(_text(self.event, "LOCATION").replace("\n", ", ")),
            "note": clean(_text(self.event, "DESCRIPTION"), multiline=True),
            "video": clean(video),
        }
        for name, text in texts.items():
            if len(text) > _LENGTHS[name]:
                self._remark(translate("CalendarFile", "Ein langer Text ist gekürzt."))
            found[name] = text[: _LENGTHS[name]].strip()
        return found

    def _codes(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        kind, state = str(_one(self.event, KIND) or ""), str(_one(self.event, STATE) or "")
        if _CODE.fullmatch(kind):
            found["kind"] = kind
        if self.cancelled:
            found["state"] = state if state.startswith("T_ABG_") else CANCELLED
        elif _CODE.fullmatch(state):
            found["state"] = state
        elif self.status == "CONFIRMED":
            found["state"] = CONFIRMED
        return found

    def _lines(self) -> list[str]:
        """What has no place here, unfolded; without what is read from STATUS."""
        text = self.event.to_ical().decode("utf-8").replace("\r\n ", "").replace("\r\n", "\n")
        inner = text.strip().split("\n")[1:-1]
        read = _READ if self.status not in {"CONFIRMED", "CANCELLED"} else _READ | {"STATUS"}
        read = read | {"CLASS"} if PRIVATE in self.event else read
        lines = rest.without(inner, read)
        lines = [line for line in lines if not line.startswith(rest.NOTE)]
        if says_none(self.event):
            _, lines = rest.components(lines, "VALARM")
        elif minutes_of(self.event):
            lines = without_own(lines)
        if sum(len(line) for line in lines) > rest.MOST_TEXT:
            self.say_missing()
            lines = [line for line in lines if len(line) < 2000][:200]
        return lines

    def _refuse_broken_lines(self) -> None:
        """Lines nobody can read: essential ones refuse it, others are named."""
        for name, text in getattr(self.event, "errors", ()):
            broken = str(name or "") or str(text)
            if any(needed in broken.upper()[:80] for needed in _NEEDED):
                raise UserError(_unreadable())
            self._remark(translate("CalendarFile", "Eine Angabe ist nicht lesbar und fehlt."))

    def _remark(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)


def _one(event: Any, name: str) -> Any:  # noqa: ANN401 - of the library
    found = event.get(name)
    return found[0] if isinstance(found, list) else found


def _text(event: Any, name: str) -> str:  # noqa: ANN401
    return str(_one(event, name) or "").replace("\r", "")


def _sequence(event: Any) -> int:  # noqa: ANN401
    try:
        return min(max(int(_one(event, "SEQUENCE") or 0), 0), 2**31 - 1)
    except (TypeError, ValueError):
        return 0


def _unreadable() -> str:
    return translate("CalendarFile", "Der Termin ist nicht zu lesen.")
