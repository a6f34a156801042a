"""How somebody last looked at the calendar: kept in the store, for them alone, without names."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.choices import keep_choices, own_choice
from kimdesk.desktop.calendar.period import ME, MODES, WHOSE, WORKWEEK
from kimdesk.desktop.calendar.timescale import USUAL, ZOOMS
from kimdesk.desktop.session import Session

NAME = "calendar"
# Not with every step of the zoom.
_LATER = 1500
_NONE = "-"


@dataclass(frozen=True, slots=True)
class Look:
    """View, whose appointments, step of the zoom, and the kind a title was last entered with.

    `people` are the ids of the colleagues of whom the team is to consist, () for all.
    """

    mode: str = WORKWEEK
    whose: str = ME
    zoom: int = USUAL
    kind: str = ""
    people: tuple[int, ...] = ()

    def to_text(self) -> str:
        """One short line."""
        people = ",".join(map(str, self.people))
        return f"{self.mode} {self.whose} {self.zoom} {self.kind or _NONE} {people}".rstrip()

    @classmethod
    def from_text(cls, text: str) -> "Look":
        """What was written; what another version of the program wrote is left out."""
        mode, whose, zoom, kind, people, *_ = [*text.split(" "), "", "", "", "", ""]
        usual = cls()
        return cls(
            mode if mode in MODES else usual.mode,
            whose if whose in WHOSE else usual.whose,
            int(zoom) if zoom.isdecimal() and int(zoom) < len(ZOOMS) else usual.zoom,
            "" if kind == _NONE else kind,
            tuple(int(one) for one in people.split(",") if one.isdecimal()),
        )


class Remembered(QObject):
    """The look of one page. Signal `recalled` once what was kept is in `look`."""

    recalled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.look = Look()
        self.known = False
        self._asked = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self.keep)

    def recall(self) -> None:
        """Ask for it, once."""
        if not self._asked:
            self._asked = True
            self._session.jobs.run(
                self, own_choice, self._session.store, NAME, done=self._take, failed=self._without
            )

    def note(self, **values: object) -> None:
        """Something changed; it is kept a moment later."""
        now = replace(self.look, **values)  # type: ignore[arg-type]
        if now != self.look:
            self.look = now
            self._later.start()

    def keep(self) -> None:
        """Keep it now, where it waits to be kept or was just due."""
        self._later.stop()
        self._session.jobs.run(
            self,
            keep_choices,
            self._session.store,
            {NAME: self.look.to_text()},
            failed=self._not_kept,
        )

    def hurry(self) -> None:
        """The page goes to the back: keep what waits."""
        if self._later.isActive():
            self.keep()

    def _take(self, text: str) -> None:
        self.look = Look.from_text(text)
        self._without()

    def _without(self, _error: KimdeskError | None = None) -> None:
        self.known = True
        self.recalled.emit()

    def _not_kept(self, _error: KimdeskError) -> None:
        """Nobody misses it before the next time."""
