"""What a calendar file says, in the words of our calendar; nothing of the store is known yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kimdesk.calendar.ics.zones import When


@dataclass(frozen=True, slots=True)
class Incoming:
    """One VEVENT: an appointment, a series, or one occurrence of a series (`recurs`).

    `values` are attributes of Appointment without what the file does not say. `days` are single
    dates added to a series. `refused` is the reason why it cannot be taken, "" when it can;
    `remarks` say what of it is lost.
    """

    uid: str
    sequence: int
    begins: When | None = None
    recurs: When | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    left_out: tuple[When, ...] = ()
    days: tuple[When, ...] = ()
    rest: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    cancelled: bool = False
    # Written by this program without names: it says only times and state.
    neutral: bool = False
    refused: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that a file says about one UID: the appointment or series, what changed in it."""

    uid: str
    master: Incoming | None
    changed: tuple[Incoming, ...] = ()

    @property
    def first(self) -> Incoming:
        """What stands for it in a list."""
        return self.master or self.changed[0]


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file: its method ("" for a plain calendar, "CANCEL" …) and what it holds, in its order."""

    method: str
    gathered: tuple[Gathered, ...]
    remarks: tuple[str, ...] = ()
