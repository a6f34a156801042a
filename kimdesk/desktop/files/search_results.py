"""What a search found, with the reason; takes the place of the list while something is typed."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kimdesk.desktop.session import Session


class SearchResults(QWidget):
    """Hits, best first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = QLabel(self)
        QVBoxLayout(self).addWidget(self.table)

    def search(self, text: str) -> None:
        """Search for `text`."""
