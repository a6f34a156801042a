"""The very first page: nothing is open yet, four ways to begin."""

from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.shell.start_card import StartCard


class WelcomeCard(StartCard):
    """A new store, one that exists, one out of a backup, or one of invented people to try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_title(self.tr("Willkommen bei KIMdesk"))
        self.add_text(
            self.tr(
                "Akten, Kontakte und Dokumente des Kommunalen Integrationsmanagements: "
                "verschlüsselt auf diesem Gerät, ohne Netz."
            )
        )
        self.create_button = self.primary(self.tr("&Neue Ablage anlegen"))
        self.open_button = self._button(self.tr("&Vorhandene Ablage öffnen"), "folder")
        self.restore_button = self._button(self.tr("&Sicherung wiederherstellen …"), "restore")
        self.demo_button = self._button(self.tr("Mit &erfundenen Daten ausprobieren"), "play")
        theme.set_icon(self.create_button, "add")
        for button in (
            *(self.create_button, self.open_button),
            *(self.restore_button, self.demo_button),
        ):
            self.column.addWidget(button)

    def focus_first(self) -> None:
        self.create_button.setFocus()

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self.card)
        theme.set_icon(button, icon)
        return button
