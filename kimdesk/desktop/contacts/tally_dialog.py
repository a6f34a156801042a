"""Anonymous contacts that are only counted: kind, and if wanted minutes and themes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.levels import TallyRow
from kimdesk.clients.model import TallyContact
from kimdesk.desktop.contacts.tally_list import TallyList
from kimdesk.desktop.files.field_group import groups_of
from kimdesk.desktop.files.field_setup import fields_in, labels_of, set_up_all
from kimdesk.desktop.forms.ui_tally import Ui_TallyForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import Field
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of

# The list of the day scrolls where it is higher than this.
ROOM = 220
WIDE = 460


class TallyDialog(QDialog):
    """Signals: `entered(values)`: count this; `saved` and `refuse` are the answers.

    `named(row)`: make a file of a contact that was counted today.
    """

    entered = Signal(object)
    named = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Anonymen Kontakt zählen"))
        form = QWidget(self)
        self.ui = Ui_TallyForm()
        self.ui.setupUi(form)
        self.fields: dict[str, Field] = fields_in(form, TallyContact)
        for group in groups_of(form):
            group.arrange(labels_of(TallyContact))
        set_up_all(self.fields, TallyContact, session)
        self.today = label("", "muted", self)
        self.counted = TallyList(session, self)
        self.counted.named.connect(self._name)
        self.area = ScrollColumn(self)
        self.area.body.setContentsMargins(0, 0, 0, 0)
        self.area.add(self.counted)
        self.area.hide()
        self.save = QPushButton(self.tr("&Zählen"), self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        inner = form.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        for part in (form, self.save, self.today, self.area):
            column.addWidget(part)
        parent.installEventFilter(self)

    def begin(self, kind: str, today: int, rows: Sequence[TallyRow] = ()) -> None:
        """Show an empty entry with the kind used last; `today` were counted so far."""
        self.counted.show_rows(rows)
        self.area.setVisible(bool(rows))
        self.area.setMinimumHeight(min(self.counted.sizeHint().height(), ROOM))
        for name, field in self.fields.items():
            field.set_value(kind if name == "kind" else fields_of(TallyContact)[name].empty)
            field.set_message("", "")
        self.today.setText(self.tr("Anonyme Kontakte heute: {n}").format(n=today))
        self.save.setEnabled(True)
        self.adjustSize()
        if rows:
            self.resize(max(self.width(), WIDE), self.height())
        self.show()
        self.activateWindow()
        self.fields["kind"].setFocus()

    def _name(self, row: TallyRow) -> None:
        self.reject()
        self.named.emit(row)

    def accept(self) -> None:
        """Enter: count it."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        elif self.save.isEnabled():
            self.save.setEnabled(False)
            self.entered.emit({name: field.value() for name, field in self.fields.items()})

    def refuse(self, error: KimdeskError) -> None:
        """Say at the field why it was not counted."""
        self.save.setEnabled(True)
        at = error.field if isinstance(error, UserError) else None
        field = self.fields.get(at or "", self.fields["kind"])
        field.set_message("error", error.text)
        field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Hide and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)
