"""From minutes of a day to pixels and back, snapping, zoom. No toolkit here."""

from dataclasses import dataclass

from kimdesk.desktop.calendar.layout import DAY_MINUTES

# Heights of an hour in lines of text, from a whole day at a glance to single minutes.
ZOOMS = (1.2, 1.7, 2.2, 2.8, 3.6, 4.8, 7.2)
USUAL = 3
COARSE, FINE = 15, 5


@dataclass(frozen=True, slots=True)
class Scale:
    """How high an hour is, in whole pixels, so that lines stand on pixels."""

    hour: int

    @property
    def height(self) -> int:
        """A whole day in pixels."""
        return 24 * self.hour

    @property
    def step(self) -> int:
        """Minutes to which the mouse snaps: finer where five minutes can be told apart."""
        return FINE if self.hour / 12 >= 9 else COARSE

    def pixel(self, minute: float) -> int:
        """Where a minute of the day stands."""
        return round(minute * self.hour / 60)

    def minute(self, pixel: float) -> int:
        """The minute at a pixel, inside the day."""
        return max(0, min(DAY_MINUTES, round(pixel * 60 / self.hour)))

    def minutes_of(self, pixels: float) -> int:
        """How many minutes so many pixels stand for, rounded up."""
        return -int(-pixels * 60 // self.hour)


def scale_for(line: int, zoom: int) -> Scale:
    """The scale for a line of text `line` pixels high and a step of `ZOOMS`."""
    return Scale(max(round(line * ZOOMS[max(0, min(zoom, len(ZOOMS) - 1))]), 24))


def snapped(minute: float, step: int) -> int:
    """The nearest full step, inside the day."""
    return max(0, min(DAY_MINUTES, round(minute / step) * step))


def snapped_down(minute: float, step: int) -> int:
    """The full step at or before a minute."""
    return max(0, min(DAY_MINUTES - step, int(minute // step) * step))
