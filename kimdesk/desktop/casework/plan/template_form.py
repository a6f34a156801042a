"""One template beside the list: its head, its goals and measures, the item one stands on."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.model import PlanTemplate, PlanTemplateItem
from kimdesk.casework.plan.reading import ACTION, GUIDING
from kimdesk.casework.plan.template_making import shift_item
from kimdesk.casework.plan.templates import ItemRow, TemplateRow
from kimdesk.clients.records import Change, Records, Values
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.places import BELOW
from kimdesk.desktop.casework.plan.template_tree import TemplateTree
from kimdesk.desktop.office.record_form import RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.work import Store

_TREE_LINES = 12


class TemplateForm(QWidget):
    """Writes each field on leaving. Signals: `saved`, `refused(text)`, `stale`,
    `removal_wanted(item id)`.
    """  # noqa: D205 - one sentence over two lines

    saved = Signal()
    refused = Signal(str)
    stale = Signal()
    removal_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.template: TemplateRow | None = None
        # Where an item that is being written will stand: below which one, of which level.
        self._place: dict[str, object] = {}
        # An item just written, to stand on as soon as the tree has it.
        self._newest = 0
        records = session.records
        self.head = RecordForm(session, PlanTemplate, partial(_write_head, records), self)
        self.goal = self._item_form()
        self.measure = self._item_form()
        self.tree = TemplateTree(session, parent=self)
        self.tree.stood_on.connect(self._show_item)
        self.add_button = self._button(self.tr("Darunter hinzufügen"), "add", self.add_below)
        self.top_button = self._button(self.tr("Richtungsziel"), "add", self.add_top)
        self.up = self._button(self.tr("Hoch"), "chevron-up", partial(self._shift, -1))
        self.down = self._button(self.tr("Runter"), "chevron-down", partial(self._shift, 1))
        self.remove = self._button(self.tr("Löschen"), "delete", self._want_removal)
        self._lay_out()

    def show_template(self, template: TemplateRow) -> None:
        """Show a template; what is being typed in the same one stays."""
        other = self.template is None or self.template.id != template.id
        if other:
            self.commit()
            self._place = {}
        self.template = template
        self.head.show_record(template)
        self.tree.show_template(template)
        if other and template.items:
            self.tree.stand_on(template.items[0].id)
        newest, self._newest = self._newest, 0
        self.tree.stand_on(newest)
        self._show_item(self.tree.current_id())

    def commit(self) -> None:
        """Write what is being typed."""
        for form in (self.head, self.goal, self.measure):
            form.commit()

    def add_below(self, _checked: bool = False) -> None:
        """Begin a goal one level down, or a measure below an action goal."""
        item = self._item(self.tree.current_id())
        if item is None:
            self.add_top()
        elif not item.level:
            self._begin(item.parent_id, "")
        else:
            self._begin(item.id, BELOW.get(item.level, ""))

    def add_top(self, _checked: bool = False) -> None:
        """Begin a guiding goal."""
        self._begin(None, GUIDING)

    def _begin(self, parent_id: int | None, level: str) -> None:
        if self.template is None:
            return
        self.commit()
        same = [i for i in self.template.items if i.parent_id == parent_id]
        self._place = {
            "template_id": self.template.id,
            "parent_id": parent_id,
            "level": level,
            "position": max((i.position for i in same), default=-1) + 1,
        }
        form = self.goal if level else self.measure
        new = PlanTemplateItem(template_id=self.template.id, what="", responsible="CM")
        form.show_record(new)
        form.fields["what"].set_message("info", self.tr("Mit dem Text wird gespeichert."))
        self._show_only(form)
        form.fields["what"].setFocus()

    def _show_item(self, item_id: int) -> None:
        if self._place:
            return
        item = self._item(item_id)
        for button in (self.up, self.down, self.remove):
            button.setEnabled(item is not None)
        if item is None:
            self._show_only(None)
            return
        form = self.goal if item.level else self.measure
        other = form.id != item.id
        if other:
            form.commit()
        form.show_record(item)
        if item.level:
            self.goal_card.set_heading(self._session.label("CL30", item.level))
            form.fields["indicator"].setEnabled(item.level == ACTION)
        self._show_only(form)

    def _show_only(self, form: RecordForm | None) -> None:
        self.goal_card.setVisible(form is self.goal)
        self.measure_card.setVisible(form is self.measure)

    def _item(self, item_id: int) -> ItemRow | None:
        items = self.template.items if self.template is not None else ()
        return next((item for item in items if item.id == item_id), None)

    def _written(self, form: RecordForm, _: str) -> None:
        if self._place:
            self._place = {}
            self._newest = form.id
        self.saved.emit()

    def _want_removal(self, _checked: bool = False) -> None:
        if self.tree.current_id():
            self.removal_wanted.emit(self.tree.current_id())

    def _shift(self, by: int, _checked: bool = False) -> None:
        item_id = self.tree.current_id()
        if self.template is not None and item_id:
            store = self._session.store
            self._session.jobs.run(
                self, shift_item, store, self.template.id, item_id, by, done=self._shifted
            )

    def _shifted(self, _: object) -> None:
        self.saved.emit()

    def _item_form(self) -> RecordForm:
        write = partial(_write_item, self._session.records, self)
        form = RecordForm(self._session, PlanTemplateItem, write, self)
        form.written.connect(partial(self._written, form))
        form.refused.connect(self.refused)
        form.stale.connect(self.stale)
        return form

    @property
    def place(self) -> dict[str, object]:
        """Where an item that is being written will stand."""
        return self._place

    def _button(self, text: str, icon: str, run: Any) -> QPushButton:  # noqa: ANN401
        button = QPushButton(text, self)
        theme.set_icon(button, icon)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        self.head.written.connect(self._head_written)
        self.head.refused.connect(self.refused)
        self.head.stale.connect(self.stale)
        grid = FormGrid(2, self)
        self.head.add_to(grid, ("title", "life_domain", "note"), wide=("note",))
        row = FlowRow(self)
        for button in (self.add_button, self.top_button, self.up, self.down, self.remove):
            row.add(button)
        self.goal_card = self._card(self.goal, ("what", "indicator", "days"), "")
        self.measure_card = self._card(
            self.measure, ("what", "responsible", "days", "kind"), self.tr("Maßnahme")
        )
        self.tree.setMinimumHeight(_TREE_LINES * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        for widget in (grid, row):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        for card in (self.goal_card, self.measure_card):
            column.addWidget(card)
            card.hide()

    def _head_written(self, _: str) -> None:
        self.saved.emit()

    def _card(self, form: RecordForm, names: tuple[str, ...], heading: str) -> SectionCard:
        card = SectionCard(heading, self)
        grid = FormGrid(2, card)
        form.add_to(grid, names, wide=("what", "indicator"))
        card.add(grid)
        return card


def _write_head(
    records: Records, _: Store, template_id: int, version: int, changes: Values
) -> Change:
    """Change a template; the first change of a new one makes it."""
    if template_id:
        return records.change(PlanTemplate, template_id, version, changes)
    made = records.add(PlanTemplate, changes)
    return Change(PlanTemplate, made.id, made.version, {}, changes)


def _write_item(
    records: Records, form: TemplateForm, _: Store, item_id: int, version: int, changes: Values
) -> Change:
    """Change an item; the first change of a new one makes it where it was begun."""
    if item_id:
        return records.change(PlanTemplateItem, item_id, version, changes)
    made = records.add(PlanTemplateItem, {**changes, **form.place})
    return Change(PlanTemplateItem, made.id, made.version, {}, changes)
