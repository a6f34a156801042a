"""Makes an order in the store thread and shows its preview."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.printing.services import make_sheet
from kimdesk.desktop.session import Session
from kimdesk.printing.orders import Order, Sheet


class PrintShowing(QObject):
    """Shows over the window of `host`. Signals: `shown`, `refused(error)`."""

    shown = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, host: QWidget, owner: QObject | None = None) -> None:
        super().__init__(owner or host)
        self._session = session
        self._host = host
        self._order: Order | None = None

    def make(self, order: Order, reason: str = "") -> None:
        """Make it; `reason` overrides what blocks."""
        self._order = order
        session = self._session
        session.jobs.run(
            self,
            make_sheet,
            session.store,
            session.catalogue,
            order,
            reason,
            done=self._preview,
            failed=self._fail,
            replaces=("sheet", id(self)),
        )

    def _preview(self, sheet: Sheet) -> None:
        from kimdesk.desktop.printing.print_preview import PrintPreview

        if self._order is None:
            return
        self.shown.emit()
        dialog = PrintPreview(self._session, self._order, sheet, self._host.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fail(self, error: KimdeskError) -> None:
        self.refused.emit(error)
