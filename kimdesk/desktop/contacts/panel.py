"""One entry beside the log, to be changed in its fields; every field is written on leaving."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.model import Contact
from kimdesk.desktop import theme
from kimdesk.desktop.contacts.fields import fill_interpreters
from kimdesk.desktop.contacts.hints import follow_interpreting
from kimdesk.desktop.contacts.wording import Wording
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.forms.ui_contact_entry import Ui_ContactEntryForm
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of


class EntryPanel(QWidget):
    """Made when an entry is first shown: most people only read the log.

    Signals: `closed`, `remove_wanted(id)`, `refused(text)`.
    """

    closed = Signal()
    remove_wanted = Signal(int)
    refused = Signal(str)

    def __init__(self, edits: Edits, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._edits = edits
        self._interpreters: tuple[tuple[int, str, bool], ...] = ()
        self._made = False
        self.row: ContactRow | None = None

    def _make(self) -> None:
        self._made = True
        self.heading = label("", "heading", self)
        self.heading.setWordWrap(True)
        self.form = QWidget(self)
        self.ui = Ui_ContactEntryForm()
        self.ui.setupUi(self.form)
        self.binding = Binding(self.form, Contact, self._edits)
        self.binding.refused.connect(self.refused)
        follow_interpreting(self.ui.edit_interpreting)
        self.remove = QPushButton(self.tr("Eintrag löschen"), self)
        self.remove.setProperty("kind", "danger")
        self.remove.clicked.connect(self._remove)
        fill_interpreters(self.form, self._interpreters)
        self._lay_out()

    def show_entry(self, row: ContactRow) -> None:
        """Show an entry, or newer values of the one that is shown."""
        if not self._made:
            self._make()
        if self.row is None or row.id != self.row.id:
            self.leave()
            for name, field in self.binding.fields.items():
                field.set_value(fields_of(Contact)[name].empty)
                field.set_message("", "")
        self.row = row
        self.heading.setText(self._words.head(row))
        self.binding.show_record(row)

    def show_interpreters(self, interpreters: tuple[tuple[int, str, bool], ...]) -> None:
        """Whom the field for the interpreter offers."""
        self._interpreters = interpreters
        if self._made:
            fill_interpreters(self.form, interpreters)

    def leave(self) -> None:
        """Commit what is typed, or keep it as a draft."""
        if self.row is not None:
            self.binding.leave()

    def close_entry(self) -> None:
        """Commit and put the panel away."""
        self.leave()
        self.row = None
        self.closed.emit()

    def focus_first(self) -> None:
        """Stand on the note, which is what is changed most."""
        self.ui.edit_note.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_entry()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        if self.row is not None:
            self.remove_wanted.emit(self.row.id)

    def _lay_out(self) -> None:
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Eintrag schließen"))
        close.setToolTip(self.tr("Eintrag schließen (Esc)"))
        close.clicked.connect(self.close_entry)
        theme.set_icon(close, "close")
        head = QHBoxLayout()
        head.setContentsMargins(metrics.M, metrics.S, metrics.S, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.M, metrics.S, metrics.M, metrics.M)
        inner = self.form.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        area.add(self.form)
        area.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addLayout(head)
        column.addWidget(area, 1)
