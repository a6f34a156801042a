"""Sheets of every kind: made in the store thread, looked at, printed or saved."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.session import Session
from kimdesk.printing.orders import Order, Sheet
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


class SheetPrinting(QObject):
    """Shows what is ordered over the window of `host`."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session = session
        self._host = host

    def show(self, order: Order) -> None:
        """Make the sheet and show it."""
        session = self._session
        session.jobs.run(
            self,
            make_sheet,
            session.store,
            session.catalogue,
            order,
            done=self._preview,
        )

    def _preview(self, sheet: Sheet) -> None:
        from kimdesk.desktop.shell.preview import PreviewDialog

        dialog = PreviewDialog(
            self._session.jobs, sheet.content, sheet.title, sheet.file_name, self._host.window()
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def make_sheet(store: Store, catalogue: Catalogue, order: Order) -> Sheet:
    """The sheet; the engine for it is loaded with the first one. Raises NotAllowed, UserError."""
    from kimdesk.printing.making import make

    return make(store, catalogue, order)
