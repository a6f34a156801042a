"""The one place that asks what time it is, so that tests and demo stores can answer."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Europe/Berlin")


class Clock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The moment in UTC, with zone."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day in the office, whatever zone the laptop is set to."""
        return self.now().astimezone(OFFICE_ZONE).date()


class FixedClock(Clock):
    """A clock that stands still at `moment` (UTC) until `moment` is set anew."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment the clock was set to."""
        return self.moment
