"""Unlocking the city's archive, and making it the first time."""

from pathlib import Path

from PySide6.QtCore import Signal

from kimdesk.city.archive.archive import archive_in
from kimdesk.city.window.create_card import CityCreateCard
from kimdesk.desktop.shell.start import StartWindow


class CityStart(StartWindow):
    """One archive, in the inbox: either its password is asked, or it is made.

    Signal `gave_up` when somebody does not want to make one.
    """

    gave_up = Signal()

    def __init__(self, inbox: Path) -> None:
        super().__init__()
        self._inbox = inbox
        self._city_card: CityCreateCard | None = None
        self.setWindowTitle(self.tr("KIMdesk für die Stadt"))
        self.unlock.offer_others(offered=False)

    def show_welcome(self) -> None:
        """There is only this archive: what is wrong with it is said above its card."""
        self.bring(self.unlock)

    def create_card(self) -> CityCreateCard:
        """The card that makes the archive."""
        if self._city_card is None:
            self._city_card = CityCreateCard(archive_in(self._inbox), self)
            self._city_card.left.connect(self.gave_up)
            self._create = self._city_card
            self.pages.addWidget(self._city_card)
        return self._city_card

    def key_path(self) -> Path | None:
        """The secret key that a new archive is to have, None for one of its own."""
        return self._city_card.city.key_path if self._city_card is not None else None
