"""Where somebody lives and what is wrong with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.model import HousingPeriod
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.session import Session


class HousingTab(FormTab):
    """The tab "Wohnen"."""

    key = "housing"
    icon = "housing"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.add_part(HistoryCard(HousingPeriod, edits))

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Wohnen")
