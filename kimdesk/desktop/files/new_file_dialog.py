"""A new client file from few fields."""

from PySide6.QtWidgets import QDialog, QWidget

from kimdesk.desktop.session import Session


class NewFileDialog(QDialog):
    """Placeholder until the fields are there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
