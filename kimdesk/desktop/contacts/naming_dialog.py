"""An anonymous contact gets a name: the new file with the contact as its first entry."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kimdesk.casework.levels import TallyRow, file_from_tally
from kimdesk.clients.model import Case
from kimdesk.desktop.files.new_file_dialog import PERSON, PHONE, NewFileDialog
from kimdesk.desktop.session import Session

SHORT = "ST1_KURZ"


class NamingDialog(NewFileDialog):
    """The dialog for a new file, as a short counselling and in the hands of who names it."""

    def __init__(self, session: Session, row: TallyRow, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, draft=f"tally:{row.id}")
        self._row = row
        self.setWindowTitle(self.tr("Kurzberatung anlegen"))
        self.title.setText(self.windowTitle())
        self.create_button.setText(self.tr("Kurzberatung anlegen"))
        for name in ("level", "counsellor_id"):
            self.fields[name].set_read_only(True)
        self.banner.say(
            "info",
            self.tr(
                "Der gezählte Kontakt ({kind}) wird zum ersten Eintrag der Akte und nicht mehr "
                "als anonymer Kontakt gezählt."
            ).format(kind=session.label("CL37", row.kind)),
            closable=False,
        )

    def _propose(self) -> None:
        super()._propose()
        self.fields["level"].set_value(SHORT)

    def _creating(self, values: dict[str, object]) -> tuple[Callable[..., Case], *tuple[Any, ...]]:
        person = {name: values[name] for name in PERSON}
        store, records = self.session.store, self.session.records
        return (file_from_tally, store, records, self._row.id, person, str(values[PHONE]))

    def _creating_for(self, person_id: int) -> tuple[Callable[..., Case], *tuple[Any, ...]]:
        store, records = self.session.store, self.session.records
        return (file_from_tally, store, records, self._row.id, person_id)


def ask_for_name(session: Session, row: TallyRow, parent: QWidget) -> NamingDialog:
    """Show the dialog over `parent`."""
    dialog = NamingDialog(session, row, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
