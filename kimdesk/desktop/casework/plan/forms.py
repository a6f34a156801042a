"""The forms beside the plan's tree: texts over several lines, states that bring their day."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.measures import along_with_state
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.direction import runs_right_to_left
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.field_group import PREFIX
from kimdesk.desktop.files.field_setup import make_field
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.widgets.fields import Field, FlagField, LongTextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.fields import Field as Definition
from kimdesk.vault.fields import fields_of

# Texts that are sentences; the field grows with them.
SENTENCES = {"what", "indicator", "wording"}


class PlanForm(FormGrid):
    """Fields of a goal or measure; `rows` has what can be hidden, by attribute."""

    def __init__(
        self, mapped: type[Any], names: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(2, parent)
        known = fields_of(mapped)
        self.rows: dict[str, QWidget] = {}
        for name in names:
            field = _field(known[name], self)
            wide = bool(field.property("wide"))
            if isinstance(field, FlagField):
                field.set_text(known[name].label)
                self.add_widget(field, wide=True)
                self.rows[name] = field
            else:
                self.rows[name] = self.add(known[name].label, field, wide=wide)

    def show_only(self, hidden: Iterable[str]) -> None:
        """Hide the rows named."""
        gone = set(hidden)
        for name, row in self.rows.items():
            row.setVisible(name not in gone)


def _field(definition: Definition, parent: QWidget) -> Field:
    """The field fit for a definition in a plan."""
    if definition.name in SENTENCES:
        sentence = LongTextField(parent)
        sentence.text.limit = definition.maximum
        sentence.set_rows(2, 6)
        sentence.setProperty("wide", True)
        sentence.text.textChanged.connect(partial(_align, sentence))
        field: Field = sentence
    elif definition.name == "interpreter_id":
        field = StaffField(parent)
    else:
        field = make_field(definition, parent)
        if definition.name == "partner_id":
            field.setProperty("wide", True)
        if isinstance(field, LongTextField):
            field.set_rows(2, 8)
    field.setObjectName(PREFIX + definition.name)
    return field


def _align(field: LongTextField) -> None:
    """A text in Arabic or Hebrew stands right, as in fields for names."""
    document = field.text.document()
    option = document.defaultTextOption()
    right = runs_right_to_left(field.text.toPlainText())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    wanted = side | Qt.AlignmentFlag.AlignAbsolute
    if option.alignment() != wanted:
        option.setAlignment(wanted)
        document.setDefaultTextOption(option)


class GoalBinding(Binding):
    """A goal; a new state brings its day."""

    def __init__(self, form: QWidget, edits: Edits) -> None:
        super().__init__(form, Goal, edits)
        self._today = edits.session.store.clock.today

    def together(self, name: str, value: object) -> dict[str, object]:
        changes = super().together(name, value)
        return changes | {"state_on": self._today()} if name == "state" else changes


class MeasureBinding(Binding):
    """A measure; being done brings a day, any other state takes it away."""

    def __init__(self, form: QWidget, edits: Edits) -> None:
        super().__init__(form, Measure, edits)
        self._today = edits.session.store.clock.today

    def together(self, name: str, value: object) -> dict[str, object]:
        if name != "state":
            return super().together(name, value)
        done_on: Any = self.fields["done_on"].value()
        return along_with_state(str(value), done_on, self._today())


def hidden_of(values: Mapping[str, object]) -> set[str]:
    """The fields of a measure that say nothing as it stands."""
    hidden = set()
    if values["responsible"] != "PARTNER" and not values["partner_id"]:
        hidden.add("partner_id")
    if values["responsible"] == "KLIENT" and not values["responsible_name"]:
        hidden.add("responsible_name")
    if values["state"] != "MS_ERLEDIGT":
        hidden.add("done_on")
    if values["state"] not in {"MS_VERZUG", "MS_GESCHEITERT"} and not values["failure_reason"]:
        hidden.add("failure_reason")
    return hidden
