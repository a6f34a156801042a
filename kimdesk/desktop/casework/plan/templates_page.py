"""The page "plan_templates": the templates of the office, chosen at the left, edited beside."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.model import PlanTemplate, PlanTemplateItem
from kimdesk.casework.plan.examples import Loaded, load_examples
from kimdesk.casework.plan.templates import TemplateRow, templates
from kimdesk.clients.records import Removal
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.template_form import TemplateForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

_KINDS = {"plan_template", "plan_template_item"}


class TemplatesPage(Page):
    """Its argument is the id of a template to stand on, None for any."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._wanted = 0
        self._new = False
        self.header = PageHeader(self.tr("Planvorlagen"), self)
        self.add_button = self._button(self.tr("Neue Vorlage"), "add", self.add)
        self.add_button.setProperty("kind", "primary")
        self.load_button = self._button(self.tr("Beispiele laden"), "download", self.load)
        self.remove_button = self._button(self.tr("Vorlage löschen"), "delete", self.remove)
        self.rows = RowModel[TemplateRow](
            [
                Column(self.tr("Situation"), _title, stretch=True, tip=_title),
                Column(self.tr("Einträge"), _count, chars=8, right=True),
            ],
            _key,
            self,
        )
        self.table = RowTable(self.tr("Planvorlagen"), self.rows, self)
        self.empty = EmptyState("plan", "", parent=self)
        self.form = TemplateForm(session, self)
        self.area = ScrollColumn(self)
        self.undo = UndoBar(self)
        self._lay_out()
        self._connect()

    def open(self, argument: object) -> None:
        self._wanted = int(str(argument)) if argument else 0
        self._read()

    def refresh(self, changes: Changes) -> None:
        if _KINDS & changes.keys():
            self._read()

    def leave(self) -> None:
        self.form.commit()

    def focus_first(self) -> None:
        self.table.setFocus()

    # What people do ---------------------------------------------------------------------------

    def add(self, _checked: bool = False) -> None:
        """Begin a new template; it is kept as soon as it has a name."""
        self.form.commit()
        self._new = True
        self.table.clearSelection()
        self.form.show_template(TemplateRow(0, 1, "", "", "", ()))
        title = self.form.head.fields["title"]
        title.set_message("info", self.tr("Mit dem Namen wird gespeichert."))
        self.area.show()
        title.setFocus()

    def load(self, _checked: bool = False) -> None:
        """Load the shipped examples that the office does not have."""
        session = self.session
        session.jobs.run(
            self,
            load_examples,
            session.store,
            session.records,
            done=self._loaded,
            failed=self.show_error,
        )

    def _loaded(self, loaded: Loaded) -> None:
        if loaded.added:
            self.saved.emit()
        else:
            self.refused.emit(self.tr("Alle Beispiele sind schon da."))

    def remove(self, _checked: bool = False) -> None:
        """Remove the template in front; the bar offers to take it back."""
        row = self.table.current_row()
        if row is not None:
            self._remove(PlanTemplate, row.id, self.tr("Vorlage gelöscht."))

    def _remove_item(self, item_id: int) -> None:
        self._remove(PlanTemplateItem, item_id, self.tr("Eintrag der Vorlage gelöscht."))

    def _remove(self, mapped: type[Any], record_id: int, said: str) -> None:
        self.session.jobs.run(
            self,
            self.session.records.remove,
            mapped,
            record_id,
            done=partial(self._removed, said),
            failed=self.show_error,
        )

    def _removed(self, said: str, removal: Removal) -> None:
        self.saved.emit()
        self.undo.offer(said, partial(self._put_back, removal))

    def _put_back(self, removal: Removal) -> None:
        records = self.session.records
        self.session.jobs.run(self, records.put_back, removal, failed=self.show_error)

    # Showing ----------------------------------------------------------------------------------

    def _read(self) -> None:
        self.session.jobs.run(
            self,
            templates,
            self.session.store,
            done=self._show,
            failed=self._not_read,
            replaces="plan templates",
        )

    def _show(self, found: tuple[TemplateRow, ...]) -> None:
        created = self.form.head.id if self._new else 0
        self.table.show_rows(found)
        self.list.refresh()
        self.header.say(self.tr("{n} Vorlagen").format(n=len(found)) if found else "")
        wanted, self._wanted = self._wanted or created, 0
        current = self.table.current_row()
        shown = next((row for row in found if row.id == (wanted or _id(current))), None)
        if self._new and not created:
            return
        self._new = False
        self.area.setVisible(bool(found))
        self.remove_button.setVisible(bool(found))
        if shown is not None:
            self.table.stand_on(shown.id)
            self.form.show_template(shown)
        elif found:
            self.table.stand_on(found[0].id)

    def _stood_on(self, row: TemplateRow) -> None:
        self._new = False
        self.form.show_template(row)
        self.area.show()

    def _into_form(self, row: TemplateRow) -> None:
        self._stood_on(row)
        self.form.head.fields["title"].setFocus()

    def _not_read(self, _: KimdeskError) -> None:
        """A newer request took its place."""

    def _button(self, text: str, icon: str, run: Any) -> QPushButton:  # noqa: ANN401 - a slot
        button = QPushButton(text, self)
        theme.set_icon(button, icon)
        button.clicked.connect(run)
        return button

    def _connect(self) -> None:
        self.table.stood_on.connect(self._stood_on)
        self.table.opened.connect(self._into_form)
        self.empty.acted.connect(self._act_on_empty)
        self.form.saved.connect(self.saved)
        self.form.refused.connect(self.refused)
        self.form.stale.connect(self._read)
        self.form.removal_wanted.connect(self._remove_item)

    def _act_on_empty(self) -> None:
        if "R_TL" in self.session.store.identity.roles:
            self.load()
        else:
            self.add()

    def _lay_out(self) -> None:
        lead = "R_TL" in self.session.store.identity.roles
        self.load_button.setVisible(lead)
        sentence = self.tr("Vorlagen sparen Schreibarbeit bei Situationen, die oft vorkommen.")
        offer = self.tr("Zehn Beispiele laden") if lead else self.tr("Erste Vorlage anlegen")
        self.empty.say(sentence, offer)
        for button in (self.remove_button, self.load_button, self.add_button):
            self.header.add(button)
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.area.body.setContentsMargins(metrics.M, 0, metrics.XL, metrics.L)
        self.area.add(self.form)
        self.area.hide()
        self.remove_button.hide()
        left = QWidget(self)
        inner = QVBoxLayout(left)
        inner.setContentsMargins(metrics.XL, 0, metrics.S, metrics.L)
        inner.addWidget(self.list)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.area)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([400, 700])
        split.setChildrenCollapsible(False)
        top = QVBoxLayout()
        top.setContentsMargins(metrics.XL, metrics.L, metrics.XL, 0)
        top.addWidget(self.header)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(split, 1)


def _id(row: TemplateRow | None) -> int:
    return row.id if row is not None else 0


def _key(row: TemplateRow) -> int:
    return row.id


def _title(row: TemplateRow) -> str:
    return row.title


def _count(row: TemplateRow) -> str:
    return str(len(row.items))
