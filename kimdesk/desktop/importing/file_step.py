"""First step: which list, by which mapping; or the template, for who has no list yet."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from kimdesk.clients import importing
from kimdesk.desktop.importing import services
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import CodeField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.scroll import ScrollColumn


class FileStep(Step):
    """Signals: `chosen(path)`; `said(text)` when something went well."""

    chosen = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presets: dict[str, importing.Mapping] = {}
        self._from_file: importing.Mapping | None = None
        self.choose_button = icon_button(self.tr("&Liste wählen …"), "import", self, self.choose)
        self.choose_button.setProperty("kind", "primary")
        self.template_button = icon_button(
            self.tr("V&orlage schreiben …"), "download", self, self.write_template
        )
        self.preset = CodeField(self)
        self.load_button = icon_button(self.tr("Aus &Datei …"), "folder", self, self.load_mapping)
        self.forget_button = icon_button(self.tr("Ver&gessen"), "delete", self, self._forget)
        self.preset.edited.connect(self._follow)
        self._lay_out()
        self._show_presets(())

    def read_presets(self) -> None:
        """Ask for the mappings kept in the store."""
        self.session.jobs.run(self, importing.presets, self.session.store, done=self._show_presets)

    def mapping(self) -> importing.Mapping | None:
        """The mapping chosen, None to have the columns recognised."""
        if self.preset.value() == _FILE:
            return self._from_file
        return self._presets.get(self.preset.value())

    def focus_first(self) -> None:
        self.choose_button.setFocus()

    def choose(self) -> None:
        """Let the person point at a list."""
        kinds = self.tr("Listen (*.xlsx *.csv *.txt *.tsv);;Alle Dateien (*)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Liste wählen"), "", kinds)
        if file:
            self.chosen.emit(Path(file))

    def write_template(self) -> None:
        """Let the person say where the template goes."""
        kinds = self.tr("Excel-Datei (*.xlsx);;Textdatei (*.csv)")
        name = self.tr("Vorlage zum Einlesen.xlsx")
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Vorlage schreiben"), name, kinds)
        if file:
            self.template_to(Path(file))

    def template_to(self, path: Path) -> None:
        """Write the template."""
        jobs, store, catalogue = self.session.jobs, self.session.store, self.session.catalogue
        jobs.run(self, services.save_template, store, catalogue, path, done=self._say_template)

    def load_mapping(self) -> None:
        """Let the person point at a mapping file."""
        kinds = self.tr("Zuordnungen (*.toml)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Zuordnung wählen"), "", kinds)
        if file:
            self.mapping_from(Path(file))

    def mapping_from(self, path: Path) -> None:
        """Take the mapping of a file for the next list."""
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, services.load_mapping_file, store, path, done=self._take_mapping)

    def _lay_out(self) -> None:
        column = ScrollColumn(self)
        card = SectionCard(self.tr("Klient:innen-Liste"), column)
        card.add(
            _text(
                self.tr(
                    "Excel (.xlsx) oder Text (.csv), so wie Ihre Stelle sie führt. Sie können "
                    "die Datei auch hierher ziehen. Bis zum letzten Schritt wird nichts "
                    "gespeichert."
                )
            )
        )
        card.add(_row(self.choose_button))
        known = SectionCard(self.tr("Zuordnung"), column)
        known.add(
            _text(
                self.tr(
                    "Die Zuordnung sagt, welche Spalte Ihrer Liste in welches Feld der Akte "
                    "kommt. Beim ersten Mal schlägt KIMdesk sie vor, und Sie können sie sich "
                    "am Ende merken. Eine gemerkte wird von selbst genommen, wenn die "
                    "Überschriften passen; hier können Sie eine bestimmen."
                )
            )
        )
        grid = FormGrid(1, known)
        grid.add(self.tr("&Zuordnung"), self.preset)
        known.add(grid)
        known.add(_row(self.load_button, self.forget_button))
        empty = SectionCard(self.tr("Noch keine Liste?"), column)
        empty.add(
            _text(
                self.tr(
                    "Die Vorlage hat jede Spalte, die KIMdesk versteht, mit Erklärung und "
                    "erlaubten Einträgen."
                )
            )
        )
        empty.add(_row(self.template_button))
        for made in (card, known, empty):
            column.add(made)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _show_presets(self, found: tuple[importing.Mapping, ...]) -> None:
        self._presets = {mapping.name: mapping for mapping in found}
        codes = [(name, name) for name in self._presets]
        if self._from_file is not None:
            name = self._from_file.name or self.tr("aus Datei")
            codes.insert(0, (_FILE, self.tr("{name} (Datei)").format(name=name)))
        chosen = self.preset.value()
        self.preset.set_codes(codes, empty=self.tr("von selbst erkennen"))
        self.preset.set_value(chosen if chosen in dict(codes) else "")
        self._follow()

    def _take_mapping(self, mapping: importing.Mapping) -> None:
        self._from_file = mapping
        self._show_presets(tuple(self._presets.values()))
        self.preset.set_value(_FILE)
        self._follow()

    def _follow(self) -> None:
        self.forget_button.setEnabled(self.preset.value() in self._presets)

    def _forget(self) -> None:
        name = self.preset.value()
        self.preset.setFocus()
        self.session.jobs.run(
            self, importing.forget_preset, self.session.store, name, done=self._forgotten
        )

    def _forgotten(self, _: None) -> None:
        self.read_presets()

    def _say_template(self, path: Path) -> None:
        self.said.emit(self.tr("Vorlage geschrieben: {name}").format(name=path.name))


_FILE = "\0file"


def _text(text: str) -> QLabel:
    made = label(text, "muted")
    made.setWordWrap(True)
    return made


def _row(*buttons: QPushButton) -> FlowRow:
    row = FlowRow()
    for button in buttons:
        row.add(button)
    return row
