"""The section of the settings with the office's letter templates and their placeholders."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.clients.model.letters import MAY_KEEP
from kimdesk.desktop import theme
from kimdesk.desktop.letters.letter_dialog import proposed_place
from kimdesk.desktop.letters.placeholder_list import PlaceholderList
from kimdesk.desktop.letters.services import (
    add_file,
    read_templates,
    save_template,
    set_active,
    take_examples,
    try_out,
)
from kimdesk.desktop.office.section import Section, button, paragraph, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.notice import Banner, EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.desktop.widgets.save_place import ask_place
from kimdesk.vault.work import Changes

if TYPE_CHECKING:
    from kimdesk.printing.letters.templates import TemplateRow


class LettersSection(Section):
    """Read by everybody who writes letters, kept by team lead and administration."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Briefvorlagen"))
        self._wanted = 0
        self._may_keep = bool(session.store.identity.roles & MAY_KEEP)
        self.banner = Banner(self)
        self.table = RowTable(self.tr("Briefvorlagen"), self._model(), self)
        self.table.setMinimumHeight(6 * metrics.TARGET)
        self.empty = EmptyState(
            "mail",
            self.tr("Noch keine Briefvorlage. Beginnen Sie mit den mitgelieferten Beispielen."),
            self.tr("Beispiele übernehmen"),
            self,
        )
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.add_button = button(self.tr("Vorlage hinzu&fügen …"), "add", self._choose_new, self)
        self.add_button.setProperty("kind", "primary")
        self.examples_button = button(
            self.tr("Be&ispiele übernehmen"), "import", self.take_examples, self
        )
        self.replace_button = button(self.tr("&Ersetzen …"), "upload", self._choose_newer, self)
        self.try_button = button(self.tr("Aus&probieren …"), "play", self._choose_trial, self)
        self.save_button = button(self.tr("Speichern &unter …"), "save", self._choose_copy, self)
        self.retire_button = button("", "archive", self.retire, self)
        self.placeholders = PlaceholderList(self)
        self._lay_out()
        self.table.stood_on.connect(self._show_state)
        self.empty.acted.connect(self.take_examples)
        if not self._may_keep:
            self.header.say(self.tr("Ändern dürfen Teamleitung und Administration."))
        self._show_state(None)

    def open(self) -> None:
        jobs, store = self.session.jobs, self.session.store
        jobs.run(
            self, read_templates, store, done=self._show, failed=self.refuse, replaces="letters"
        )

    def refresh(self, changes: Changes) -> None:
        if "letter_template" in changes:
            self.open()

    def focus_first(self) -> None:
        self.list.setFocus()

    # What it does -----------------------------------------------------------------------------

    def add(self, path: Path, name: str = "") -> None:
        """Take a template in; one of the same name is replaced."""
        self.banner.hide()
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, add_file, store, path, name, done=self._added, failed=self._refused)

    def take_examples(self) -> None:
        """Take the shipped examples over."""
        self.banner.hide()
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, take_examples, store, done=self._taken, failed=self._refused)

    def retire(self) -> None:
        """Offer the template in front no more, or again."""
        chosen = self.table.current_row()
        if chosen is not None:
            jobs, store = self.session.jobs, self.session.store
            jobs.run(self, set_active, store, chosen.id, not chosen.active, failed=self._refused)

    def save(self, path: Path) -> None:
        """Write the template in front to this place."""
        self._write(save_template, path)

    def try_out(self, path: Path) -> None:
        """Write a letter to an example client to this place."""
        self._write(try_out, path)

    def _write(self, service: object, path: Path) -> None:
        chosen = self.table.current_row()
        if chosen is not None and callable(service):
            jobs, store = self.session.jobs, self.session.store
            jobs.run(
                self, service, store, chosen.id, path, done=self._written, failed=self._refused
            )

    def _choose_new(self) -> None:
        if path := self._chosen_file(self.tr("Vorlage hinzufügen")):
            self.add(path)

    def _choose_newer(self) -> None:
        chosen = self.table.current_row()
        path = self._chosen_file(self.tr("Neue Fassung")) if chosen is not None else None
        if chosen is not None and path:
            self.add(path, chosen.name)

    def _choose_copy(self) -> None:
        if path := self._chosen_place(self.tr("Vorlage speichern")):
            self.save(path)

    def _choose_trial(self) -> None:
        if path := self._chosen_place(self.tr("Beispielbrief speichern")):
            self.try_out(path)

    def _chosen_file(self, title: str) -> Path | None:
        kinds = self.tr("Word-Dokument (*.docx)")
        file, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        return Path(file) if file else None

    def _chosen_place(self, title: str) -> Path | None:
        chosen = self.table.current_row()
        if chosen is None:
            return None
        kinds = self.tr("Word-Dokument (*.docx)")
        return ask_place(self, title, proposed_place(chosen.name), kinds)

    # Showing ----------------------------------------------------------------------------------

    def _show(self, rows: "tuple[TemplateRow, ...]") -> None:
        self.table.show_rows(rows)
        wanted, self._wanted = self._wanted, 0
        if wanted in {row.id for row in rows}:
            self.table.stand_on(wanted)
        elif not self.table.currentIndex().isValid() and rows:
            self.table.stand_on(rows[0].id)
        self._show_state(self.table.current_row())

    def _show_state(self, chosen: "TemplateRow | None") -> None:
        for each in (self.try_button, self.save_button):
            each.setEnabled(chosen is not None)
        for each in (self.replace_button, self.retire_button):
            each.setEnabled(chosen is not None and self._may_keep)
        for each in (self.add_button, self.examples_button, self.empty.button):
            each.setEnabled(self._may_keep)
        offered = chosen is None or chosen.active
        self.retire_button.setText(
            self.tr("Nicht mehr anbie&ten") if offered else self.tr("Wieder anbie&ten")
        )
        theme.set_icon(self.retire_button, "archive" if offered else "restore")

    def _added(self, added: "TemplateRow") -> None:
        text = (
            self.tr("„{name}“ ist aufgenommen.")
            if added.number == 1
            else self.tr("„{name}“ ist ersetzt, jetzt Fassung {number}.")
        )
        self._say(text.format(name=added.name, number=added.number))
        self._wanted = added.id
        self.open()

    def _taken(self, added: "tuple[TemplateRow, ...]") -> None:
        if added:
            self._say(self.tr("{n} Beispiele übernommen.").format(n=len(added)))
        else:
            self.banner.say("info", self.tr("Alle Beispiele sind schon da."))

    def _written(self, _: None) -> None:
        self._say(self.tr("Gespeichert."))

    def _say(self, text: str) -> None:
        self.banner.say("success", text)
        self.saved.emit()

    def _refused(self, error: KimdeskError) -> None:
        self.banner.say("error", error.text)

    # Making -----------------------------------------------------------------------------------

    def _model(self) -> "RowModel[TemplateRow]":
        return RowModel(
            [
                Column(self.tr("Vorlage"), _name, 40, tip=_name),
                Column(self.tr("Fassung"), self._number, 18),
                Column(self.tr("Stand"), self._state, stretch=True),
            ],
            _id,
            self,
        )

    def _state(self, shown: "TemplateRow") -> str:
        return self.tr("wird angeboten") if shown.active else self.tr("nicht mehr angeboten")

    def _number(self, shown: "TemplateRow") -> str:
        text = self.tr("{number} vom {day}")
        return text.format(number=shown.number, day=format_day(shown.added_on))

    def _lay_out(self) -> None:
        # Above what scrolls, so that it is seen wherever somebody has just pressed.
        above = self.layout()
        if isinstance(above, QVBoxLayout):
            above.insertWidget(0, self.banner)
        self.column.add(
            paragraph(
                self.tr(
                    "Aus einer Vorlage entsteht in der Akte mit „Brief schreiben …“ ein Brief. Eine"
                    " Datei, die so heißt wie eine Vorlage, ersetzt sie; ältere Fassungen bleiben"
                    " für die Briefe, die daraus entstanden sind."
                )
            )
        )
        self.column.add(row(self.add_button, self.examples_button))
        self.column.add(self.list)
        self.column.add(
            row(self.replace_button, self.try_button, self.save_button, self.retire_button)
        )
        card = SectionCard(self.tr("Platzhalter"), self.column)
        card.add(self.placeholders)
        self.column.add(card)
        self.column.body.addStretch(1)


def _id(shown: "TemplateRow") -> int:
    return shown.id


def _name(shown: "TemplateRow") -> str:
    return shown.name
