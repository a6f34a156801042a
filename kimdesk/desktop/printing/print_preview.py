"""The preview of a print product: what leaves the store is noted, and may be kept in the file."""

from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.documents import DocumentRow
from kimdesk.desktop.printing.keep_dialog import KeepDialog
from kimdesk.desktop.printing.services import keep_sheet, note_way
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.printing.giving import Handing
from kimdesk.printing.orders import Order, Sheet


class PrintPreview(PreviewDialog):
    """Of a case it can be laid into the file, frozen as it is."""

    def __init__(
        self, session: Session, order: Order, sheet: Sheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.jobs, sheet.content, sheet.title, sheet.file_name, parent)
        self.session = session
        self.order = order
        self.sheet = sheet
        self.kept = False
        self.keep_button.setVisible(order.case_id is not None)
        self.keep_button.clicked.connect(self.ask_to_keep)
        self.banner.acted.connect(self.ask_to_keep)
        self.printed.connect(self._note_printed)
        self.saved.connect(self._note_saved)

    def more_buttons(self) -> tuple[QPushButton, ...]:
        self.keep_button = self._button(self.tr("In die A&kte legen …"), "archive")
        return (self.keep_button,)

    def say_outside(self, text: str) -> None:
        if self.order.case_id is None or self.kept:
            super().say_outside(text)
            return
        question = self.tr("Wurde es herausgegeben? Dann legen Sie es so in die Akte.")
        offer = self.tr("In die Akte legen …")
        self.banner.say("success", f"{text} {question}", offer=offer)

    def ask_to_keep(self) -> None:
        """Ask whom it was given to, then freeze it in the file."""
        self.banner.hide()
        dialog = KeepDialog(self.session, self.order, self.sheet.title, self)
        dialog.agreed.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.begin()

    def keep(self, handing: Handing) -> None:
        """Freeze it in the file."""
        self.keep_button.setEnabled(False)
        self.session.jobs.run(
            self,
            keep_sheet,
            self.session.store,
            self.session.records,
            self.order,
            self.sheet,
            handing,
            done=self._say_kept,
            failed=self._not_kept,
        )

    def _say_kept(self, _: DocumentRow) -> None:
        self.kept = True
        self.banner.say("success", self.tr("Liegt jetzt in der Akte bei „Dokumente“."))

    def _not_kept(self, error: KimdeskError) -> None:
        self.keep_button.setEnabled(True)
        self.banner.say("error", error.text)

    def _note_printed(self) -> None:
        self.session.jobs.run(self, note_way, self.session.store, self.order, "printer")

    def _note_saved(self) -> None:
        self.session.jobs.run(self, note_way, self.session.store, self.order, "file")
