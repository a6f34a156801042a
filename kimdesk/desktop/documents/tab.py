"""The tab "Dokumente" of a client file: drop files on it, look at them, save them out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QSplitter, QVBoxLayout, QWidget

from kimdesk.clients.document_types import ENDINGS
from kimdesk.clients.documents import DocumentRow, documents_of
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.documents.columns import documents_model
from kimdesk.desktop.documents.copies import Copies
from kimdesk.desktop.documents.facts import DocumentFacts
from kimdesk.desktop.documents.intake import Intake, removing_document
from kimdesk.desktop.documents.intake_bar import IntakeBar
from kimdesk.desktop.documents.paths import paths_in
from kimdesk.desktop.documents.preview import Preview
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState

LEAST_CHARS = 44


class DocumentsTab(FileTab):
    """The list with the facts of one document below it, and its pages beside it."""

    key = "documents"
    icon = "documents"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self._file: ClientFile | None = None
        self._case_id = 0
        self._row: DocumentRow | None = None
        self._intake: Intake | None = None
        self._wanted = 0
        self._looking = False
        self._shared = False
        self.setAcceptDrops(True)
        self.table = RowTable(self.tr("Dokumente"), documents_model(session), self)
        self.empty = EmptyState(
            "documents",
            self.tr("Noch kein Dokument. Ziehen Sie Dateien hierher oder wählen Sie welche aus."),
            self.tr("Dokument hinzufügen …"),
            self,
        )
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.facts = DocumentFacts(edits, self)
        self.copies = Copies(session, self)
        self.preview = Preview(session, self)
        self.bar = IntakeBar(self)
        self._add_actions()
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("DocumentsTab", "Dokumente")

    @classmethod
    def count(cls, file: ClientFile) -> int:
        return file.documents

    def show_file(self, file: ClientFile) -> None:
        self._file, self._case_id = file, file.case.id
        for action in (self.add_action, self.remove_action, self.letter_action):
            action.setEnabled(not file.person.restricted)
        self.letter_button.setEnabled(not file.person.restricted)
        self.add_button.setEnabled(not file.person.restricted)
        self.session.jobs.run(
            self,
            documents_of,
            self.session.store,
            file.case.id,
            done=self._show,
            failed=self.show_error,
            replaces=("documents", id(self)),
        )

    def leave(self) -> None:
        self.facts.leave()

    def focus_first(self) -> None:
        (self.table if self.table.rows.rows() else self.empty.button).setFocus()

    def focus_field(self, name: str) -> bool:
        return self.facts.binding.focus_field(name)

    def tab_actions(self) -> list[QAction]:
        return [self.add_action, self.letter_action, self.save_action]

    def write_letter(self) -> None:
        """Ask what letter is to be written; it is kept among these documents."""
        from kimdesk.desktop.letters.commands import write_letter

        if self._file is not None and self.letter_action.isEnabled():
            dialog = write_letter(self.session, self._case_id, self)
            dialog.written.connect(self._said_written)

    # Taking in --------------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take these files in, one after the other."""
        free = self._file is not None and self._intake is None and self.add_action.isEnabled()
        if not (free and paths):
            return
        self._wanted = len(paths)
        self._intake = Intake(self.session, self._case_id, paths, self)
        self._intake.progressed.connect(self.bar.show_progress)
        self.bar.begin(len(paths))
        self.edits.run(
            self, self.tr("Dokumente aufnehmen"), self._intake.act, done=self._taken,
            failed=self._not_taken,
        )  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event) and self.add_action.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_paths(paths_in(event))
        event.acceptProposedAction()

    def _choose_files(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*ENDINGS.values(), ".jpeg", ".tiff"))
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Dokumente hinzufügen"),
            "",
            self.tr("Dokumente ({endings});;Alle Dateien (*)").format(endings=endings),
        )
        self.add_paths([Path(each) for each in chosen])

    def _taken(self) -> None:
        intake, self._intake = self._intake, None
        if intake is None:
            return
        self.bar.finish(intake.outcomes, self._wanted)
        rows = [outcome.row for outcome in intake.outcomes if outcome.row is not None]
        if rows:
            self._row = rows[0]
            text = (
                self.tr("{n} Dokumente aufgenommen.")
                if len(rows) > 1
                else self.tr("Dokument aufgenommen.")
            )
            self.edits.offered.emit(text.format(n=len(rows)))
        intake.deleteLater()

    def _not_taken(self, error: object) -> None:
        self._intake = None
        self.bar.stop()
        self.show_error(error)  # type: ignore[arg-type]

    def _cancel(self) -> None:
        if self._intake is not None:
            self._intake.cancel()

    # Showing ----------------------------------------------------------------------------------

    def _show(self, rows: tuple[DocumentRow, ...]) -> None:
        wanted = self._row.id if self._row is not None else 0
        self.table.show_rows(rows)
        self.add_button.setVisible(bool(rows))
        row = next((row for row in rows if row.id == wanted), rows[0] if rows else None)
        if row is not None:
            self.table.stand_on(row.id)
        self._stand_on(row)

    def _stand_on(self, row: DocumentRow | None) -> None:
        self._row = row
        self._share_room()
        restricted = self._file is not None and self._file.person.restricted
        locked = row is not None and row.locked
        self.facts.show_document(row, read_only=restricted or locked)
        self.preview.show_document(row)

    def _look(self, _: object = None) -> None:
        """Enter: to the pages; where there is no room beside the list, in its place."""
        self._looking = True
        self._share_room()
        self.preview.area.setFocus()

    def _look_away(self) -> None:
        self._looking = False
        self._share_room()
        self.table.setFocus()

    def _remove(self) -> None:
        row = self.table.current_row()
        if row is not None and self.remove_action.isEnabled():
            text = self.tr("Dokument löschen")
            act = removing_document(self.session, row.id)
            self.edits.run(self, text, act, done=self._removed)

    def _removed(self) -> None:
        self.edits.offered.emit(self.tr("Dokument gelöscht."))

    def _save(self, row: object = None) -> None:
        chosen = row if isinstance(row, DocumentRow) else self.table.current_row()
        if chosen is not None and self._file is not None:
            self.copies.begin(chosen, self._file.case.number)

    def _said_written(self, row: DocumentRow) -> None:
        self._row = row
        self.bar.banner.say(
            "success", self.tr("Der Brief ist gespeichert und bleibt hier unverändert.")
        )

    def _said_saved(self) -> None:
        self.bar.banner.say("success", self.tr("Die Kopie ist gespeichert."))

    # Making -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._looking:
            self._look_away()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "splitter"):
            self._share_room()

    def _share_room(self) -> None:
        """List and pages side by side; where that is too narrow, one of them."""
        some = self._row is not None
        room, char = self.splitter.width(), self.fontMetrics().averageCharWidth()
        both = room > 2 * LEAST_CHARS * char
        self.facts.setVisible(some)
        self.look_button.setVisible(some and not both)
        self.preview.setVisible(some and (both or self._looking))
        if both and not self._shared and room > 0:
            self._shared = True
            self.splitter.setSizes([room * 52 // 100, room * 48 // 100])
        self.left.setVisible(both or not (some and self._looking))
        self.look_button.setText(
            self.tr("Zurück zur &Liste") if self._looking else self.tr("An&sehen")
        )

    def _switch(self) -> None:
        if self._looking:
            self._look_away()
        else:
            self._look()

    def _add_actions(self) -> None:
        self.add_action = QAction(self.tr("Dokument hinzufügen …"), self)
        self.add_action.triggered.connect(self._choose_files)
        self.letter_action = QAction(self.tr("Brief schreiben …"), self)
        self.letter_action.triggered.connect(self.write_letter)
        self.save_action = QAction(self.tr("Dokument speichern unter …"), self)
        self.save_action.triggered.connect(self._save)
        self.remove_action = QAction(self.tr("Dokument löschen"), self)
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove_action.triggered.connect(self._remove)
        self.table.addAction(self.remove_action)

    def _lay_out(self) -> None:
        self.add_button = QPushButton(self.tr("Hinzu&fügen …"), self)
        self.add_button.setProperty("kind", "primary")
        theme.set_icon(self.add_button, "add")
        self.letter_button = QPushButton(self.tr("Br&ief schreiben …"), self)
        theme.set_icon(self.letter_button, "mail")
        self.look_button = QPushButton(self.tr("An&sehen"), self)
        theme.set_icon(self.look_button, "show")
        bar = FlowRow(self)
        bar.add(self.add_button)
        bar.add(self.letter_button)
        bar.add(self.look_button)
        self.left = QSplitter(Qt.Orientation.Vertical, self)
        self.left.addWidget(self.list)
        self.left.addWidget(self.facts)
        self.left.setStretchFactor(0, 1)
        self.left.setStretchFactor(1, 1)
        self.left.setChildrenCollapsible(False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(bar)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.table.stood_on.connect(self._stand_on)
        self.table.opened.connect(self._look)
        self.facts.binding.refused.connect(self.refused)
        self.preview.save_wanted.connect(self._save)
        self.preview.closed.connect(self._look_away)
        self.bar.cancelled.connect(self._cancel)
        self.empty.acted.connect(self._choose_files)
        self.add_button.clicked.connect(self._choose_files)
        self.letter_button.clicked.connect(self.write_letter)
        self.look_button.clicked.connect(self._switch)
        self.facts.remove_wanted.connect(self._remove)
        self.copies.saved.connect(self._said_saved)
        self.copies.refused.connect(self.show_error)
