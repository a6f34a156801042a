"""Last step: what came in, the rejected rows as a file, the mapping kept for next time."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.clients import importing
from kimdesk.desktop.importing import services
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn


class ResultStep(Step):
    """Signals: `save_wanted` for the rejected rows, `again_wanted` for the next list."""

    save_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._work: Work | None = None
        self.outcome = Banner(self)
        self.list_button = icon_button(self.tr("Zu den A&kten"), "clients", self, self._to_list)
        self.list_button.setProperty("kind", "primary")
        self.again_button = icon_button(self.tr("&Weitere Liste"), "import", self, self._again)
        self.save_button = icon_button(
            self.tr("Abgelehnte Zeilen &speichern …"), "save", self, self._save
        )
        self.name = TextField(self)
        self.keep_button = icon_button(self.tr("Zuordnung &merken"), "star", self, self.keep)
        self.file_button = icon_button(self.tr("Als &Datei …"), "export", self, self.to_file)
        self._lay_out()

    def show_work(self, work: Work) -> None:
        self._work = work
        self.name.set_value(work.columns.name or Path(work.read.name).stem)
        self.name.set_message("", "")
        rejected = work.preview.rejected if work.preview else ()
        self.rejected_card.setVisible(bool(rejected))

    def show_result(self, result: importing.ImportResult) -> None:
        """Say what came in."""
        said = self.tr("Eingelesene Akten: {n}.").format(n=result.accepted)
        if result.unchanged:
            said += " " + self.tr("Schon da: {n}.").format(n=result.unchanged)
        if result.rejected:
            said += " " + self.tr("Abgelehnte Zeilen: {n}.").format(n=len(result.rejected))
        level = "warning" if result.rejected else "success"
        self.outcome.say(level, said, closable=False)

    def focus_first(self) -> None:
        self.list_button.setFocus()

    def keep(self) -> None:
        """Keep the mapping in the store under its name."""
        if self._work is not None:
            jobs, store = self.session.jobs, self.session.store
            jobs.run(
                self,
                importing.keep_preset,
                store,
                str(self.name.value()),
                self._work.mapping,
                done=self._kept,
                failed=self._not_kept,
            )

    def to_file(self) -> None:
        """Let the person say where the mapping goes."""
        name = f"{self.name.value()}.toml"
        kinds = self.tr("Zuordnungen (*.toml)")
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Zuordnung speichern"), name, kinds)
        if file and self._work is not None:
            mapping = self._work.mapping.named(str(self.name.value()))
            jobs, store = self.session.jobs, self.session.store
            jobs.run(self, services.save_mapping, store, mapping, Path(file), done=self._written)

    def _lay_out(self) -> None:
        column = ScrollColumn(self)
        column.add(self.outcome)
        column.add(_row(self.list_button, self.again_button))
        self.rejected_card = SectionCard(self.tr("Abgelehnte Zeilen"), column)
        text = label(
            self.tr(
                "Die Datei enthält die abgelehnten Zeilen mit Spalte und Grund. Verbessern Sie "
                "sie dort und lesen Sie die Datei wieder ein. Sie ist nicht verschlüsselt: "
                "bitte danach löschen."
            ),
            "muted",
        )
        text.setWordWrap(True)
        self.rejected_card.add(text)
        self.rejected_card.add(_row(self.save_button))
        column.add(self.rejected_card)
        mapping = SectionCard(self.tr("Zuordnung für das nächste Mal"), column)
        grid = FormGrid(1, mapping)
        grid.add(self.tr("Name der Zu&ordnung"), self.name)
        mapping.add(grid)
        mapping.add(_row(self.keep_button, self.file_button))
        column.add(mapping)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _to_list(self) -> None:
        self.session.ask("list")

    def _again(self) -> None:
        self.again_wanted.emit()

    def _save(self) -> None:
        self.save_wanted.emit()

    def _kept(self, _: None) -> None:
        self.name.set_message("success", self.tr("Gemerkt. Sie wird beim nächsten Mal erkannt."))

    def _not_kept(self, error: KimdeskError) -> None:
        if isinstance(error, UserError):
            self.name.set_message("error", error.text)
            self.name.setFocus()
        else:
            self.refused.emit(error.text)

    def _written(self, path: Path) -> None:
        self.name.set_message("success", self.tr("Gespeichert: {name}").format(name=path.name))


def _row(*buttons: QPushButton) -> FlowRow:
    row = FlowRow()
    for button in buttons:
        row.add(button)
    return row
