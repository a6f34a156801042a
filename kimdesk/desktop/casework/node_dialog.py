"""Somebody on the network map: entered or changed in a small dialog."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.model import NetworkNode
from kimdesk.casework.network import NodeRow, Position
from kimdesk.desktop import theme
from kimdesk.desktop.files.field_setup import set_up
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fields import CodeField, Field, TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of

_NAMES = ("name", "sector", "closeness", "quality", "note")


class NodeDialog(QDialog):
    """Signal `submitted(values)`; the dialog stays open until `done` or an error is shown."""

    submitted = Signal(object)

    def __init__(
        self, session: Session, node: NodeRow | None, at: Position | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        new = node is None
        self.setWindowTitle(
            self.tr("Ins Netzwerk eintragen") if new else self.tr("Im Netzwerk ändern")
        )
        self.banner = Banner(self)
        self.form = FormGrid(1, self)
        self.fields: dict[str, Field] = {}
        known = fields_of(NetworkNode)
        for name in _NAMES:
            field = TextField(self) if name in {"name", "note"} else CodeField(self)
            set_up(field, known[name], session)
            self.fields[name] = field
            self.form.add(known[name].label, field)
        self._offer_closeness()
        self._fill(node, at)
        self.buttons = QDialogButtonBox(self)
        self.enter = self.buttons.addButton(
            self.tr("&Eintragen") if new else self.tr("Ü&bernehmen"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        theme.mark(self.enter, kind="primary")
        self.enter.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.submit)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.fields["name"].setFocus(Qt.FocusReason.TabFocusReason)

    def values(self) -> dict[str, object]:
        """What is entered."""
        found = {name: field.value() for name, field in self.fields.items()}
        near = str(found["closeness"])
        return {**found, "closeness": int(near) if near else None}

    def submit(self) -> None:
        """Send what is entered; a name and a sector are needed."""
        if not all(field.commit() for field in self.fields.values()):
            return
        for name in ("name", "sector"):
            if not self.fields[name].value():
                self.fields[name].set_message("error", self.tr("Bitte ausfüllen."))
                self.fields[name].setFocus()
                return
        self.enter.setEnabled(False)
        self.submitted.emit(self.values())

    def refuse(self, error: KimdeskError) -> None:
        """Say what is wrong at its field, or above."""
        self.enter.setEnabled(True)
        field = self.fields.get(error.field or "") if isinstance(error, UserError) else None
        if field is None:
            self.banner.say("error", error.text)
        else:
            field.set_message("error", error.text)
            field.setFocus()

    def _offer_closeness(self) -> None:
        field = self.fields["closeness"]
        if isinstance(field, CodeField):
            texts = (self.tr("1 – sehr nah"), self.tr("2 – nah"), self.tr("3 – entfernt"))
            field.set_codes([(text[0], text) for text in texts])

    def _fill(self, node: NodeRow | None, at: Position | None) -> None:
        values: Mapping[str, object] = {"closeness": "2"}
        if node is not None:
            near = str(node.closeness or "")
            values = {name: getattr(node, name) for name in _NAMES} | {"closeness": near}
        elif at is not None:
            values = {"sector": at.sector, "closeness": str(at.closeness)}
        for name, value in values.items():
            self.fields[name].set_value(value)

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.S)
        area.add(self.banner)
        area.add(self.form)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics.M)
        column.addWidget(area, 1)
        row = QVBoxLayout()
        row.setContentsMargins(metrics.L, 0, metrics.L, 0)
        row.addWidget(self.buttons)
        column.addLayout(row)
        room = self.screen().availableSize()
        line = self.fontMetrics().height()
        self.resize(min(26 * line, room.width()), min(30 * line, room.height()))
