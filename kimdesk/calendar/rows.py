"""What views of the calendar show: one occurrence of an appointment, ready to be painted."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ClientRef:
    """A client an appointment is about; `name` is "" where it may not be shown.

    That is where the file may not be opened, and of a restricted one (Art. 18 DSGVO) wherever
    one does not take part. `named_outside` is the name that may leave the calendar: reminders,
    files for other programs; never that of a restricted file.
    """

    case_id: int
    number: str
    name: str
    restricted: bool = False

    @property
    def named_outside(self) -> str:
        """The name, "" of a restricted file."""
        return "" if self.restricted else self.name


# Not frozen: a month has a thousand of them, and making them would take eight times as long.
@dataclass(slots=True, unsafe_hash=True)
class OccurrenceRow:
    """One occurrence between two days, in wall time of the office's zone.

    `appointment_id` is the row that is edited (the master of a series, or a changed
    occurrence); `series_id` is 0 for a single appointment; `original_on` is the day by the
    rule, which stays the same when the occurrence is moved. `begins` and `ends` are naive; of
    a whole-day one they are midnight of the first day and of the day after the last.
    """

    appointment_id: int
    version: int
    series_id: int
    original_on: date
    kind: str
    title: str
    begins: datetime
    ends: datetime
    all_day: bool
    state: str
    place: str
    room_id: int | None
    staff_ids: tuple[int, ...]
    clients: tuple[ClientRef, ...]
    partner: str = ""
    interpreting_state: str = ""
    interpreter: str = ""
    has_video: bool = False
    busy: bool = False

    @property
    def reserved(self) -> bool:
        """Whether its own words stay in the calendar: somebody it is about may not be named."""
        return any(not client.named_outside for client in self.clients)

    @property
    def key(self) -> tuple[int, date]:
        """What stays the same when the occurrence changes."""
        return self.series_id or self.appointment_id, self.original_on

    @property
    def text(self) -> str:
        """What stands on it: its title, else the clients, else nothing."""
        names = ", ".join(client.name or client.number for client in self.clients)
        return " – ".join(part for part in (self.title, names) if part)
