"""Whether a body is still there: when it was used last, retire, bring back, delete."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.clients.partners import PartnerFile, remove_partner, write_partner
from kimdesk.clients.records import Change, Removal
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow


class PartnerFate(QWidget):
    """Deleting is offered only where no file refers to the body.

    Signals: `changed` when the body is to be read again, `gone` when it was deleted,
    `refused(text)`, `done(text, undo)` to take back.
    """

    changed = Signal()
    gone = Signal()
    refused = Signal(str)
    done = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._file: PartnerFile | None = None
        self.used = label("", "muted", self)
        self.used.setWordWrap(True)
        self.retire = QPushButton(self)
        self.retire.clicked.connect(self._retire)
        self.delete = QPushButton(self.tr("Löschen"), self)
        self.delete.setProperty("kind", "danger")
        theme.set_icon(self.delete, "delete")
        self.delete.clicked.connect(self._delete)
        buttons = FlowRow(self)
        buttons.add(self.retire)
        buttons.add(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.used)
        column.addWidget(buttons)

    def show_file(self, file: PartnerFile | None) -> None:
        """Show what can be done with a body, nothing for a new one."""
        self._file = file
        self.setVisible(file is not None)
        if file is None:
            return
        retired = file.partner.retired == "J"
        self.retire.setText(
            self.tr("Wieder verfügbar") if retired else self.tr("Nicht mehr verfügbar")
        )
        theme.set_icon(self.retire, "restore" if retired else "archive")
        self.delete.setVisible(file.used_by == 0)
        self.used.setText(self._use(file))

    def _use(self, file: PartnerFile) -> str:
        if file.partner.retired == "J":
            return self.tr("Wird nicht mehr vorgeschlagen; in Akten bleibt sie lesbar.")
        if file.partner.used_on is not None:
            text = self.tr("Zuletzt genutzt am {day}.")
            return text.format(day=format_day(file.partner.used_on))
        if file.used_by:
            return self.tr("Kommt in Akten vor.")
        return self.tr("Noch in keiner Akte genutzt.")

    def _retire(self) -> None:
        if self._file is None:
            return
        partner = self._file.partner
        self._run(
            write_partner,
            self.session.records,
            self.session.store,
            partner.id,
            partner.version,
            {"retired": "N" if partner.retired == "J" else "J"},
            done=self._retired,
        )

    def _retired(self, change: Change) -> None:
        gone = change.after.get("retired") == "J"
        text = self.tr("Nicht mehr verfügbar.") if gone else self.tr("Wieder verfügbar.")
        self.done.emit(text, partial(self._take_back, self.session.records.undone, change))
        self.changed.emit()

    def _delete(self) -> None:
        if self._file is not None:
            partner_id = self._file.partner.id
            records = self.session.records
            self._run(remove_partner, self.session.store, records, partner_id, done=self._deleted)

    def _deleted(self, removal: Removal) -> None:
        back = partial(self._take_back, self.session.records.put_back, removal)
        self.done.emit(self.tr("Stelle gelöscht."), back)
        self.gone.emit()

    def _take_back(self, call: Any, what: object) -> None:  # noqa: ANN401 - a verb of Records
        self._run(call, what, done=self._reread)

    def _reread(self, _: object) -> None:
        self.changed.emit()

    def _run(self, call: Any, *args: object, done: Any) -> None:  # noqa: ANN401
        self.session.jobs.run(self, call, *args, done=done, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)
