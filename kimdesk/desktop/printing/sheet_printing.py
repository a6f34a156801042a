"""Printing from anywhere: asks where there is something to choose or to mind, else shows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.desktop.printing.showing import PrintShowing
from kimdesk.desktop.session import Session
from kimdesk.printing.orders import Order

if TYPE_CHECKING:
    from kimdesk.printing.choices import Choices


class SheetPrinting(QObject):
    """Shows what is ordered over the window of `host`."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session = session
        self._host = host
        self._order: Order | None = None
        self._showing = PrintShowing(session, host)
        self._showing.refused.connect(self._refuse)

    @classmethod
    def over(cls, session: Session, host: QWidget) -> "SheetPrinting":
        """The one of `host`, made when it is first asked for."""
        found = host.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(session, host)

    def show(self, order: Order) -> None:
        """The preview at once; what needs a reason or a recipient is asked for first."""
        self._order = order
        if _asks_first(order):
            self.ask(order)
        else:
            self._showing.make(order)

    def ask(self, order: Order) -> None:
        """The dialog of a case, standing on this order."""
        self._order = order
        from kimdesk.desktop.printing.services import read_choices

        session = self._session
        session.jobs.run(
            self,
            read_choices,
            session.store,
            session.catalogue,
            order.case_id,
            done=self._open,
            replaces=("print choices", id(self)),
        )

    def _open(self, choices: "Choices") -> None:
        # The engine has been loaded in the store thread by now, so this stops nobody.
        from kimdesk.desktop.printing.print_dialog import PrintDialog

        if self._order is not None:
            dialog = PrintDialog(self._session, choices, self._order, self._host.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _refuse(self, error: KimdeskError) -> None:
        order = self._order
        if isinstance(error, UserError) and error.field == "reason" and order and order.case_id:
            self.ask(order)
        else:
            self._session.jobs.failed.emit(error)


# Products that go to clients or bodies: language, version and recipient are chosen first.
_ASKED = frozenset(
    {
        "privacy-notice",
        "consent",
        "release",
        "plan",
        "invitation",
        "referral-letter",
        "conference",
        "closing-report",
        "case-summary",
    }
)


def _asks_first(order: Order) -> bool:
    return order.case_id is not None and order.product in _ASKED
