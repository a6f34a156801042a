"""A group of fields in a form: the form names it and its fields in order, this lays them out.

Labels come from the definitions of the fields, columns from the width there is.
"""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import Field, FlagField
from kimdesk.desktop.widgets.form import FieldRow, FormGrid

PREFIX = "edit_"


class FieldGroup(QFrame):
    """A card; property `heading` is its title, `wide` on a field gives it the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.rows: dict[str, FieldRow] = {}

    def arrange(self, labels: Mapping[str, str]) -> None:
        """Put heading and labelled rows in place of the plain column of the form."""
        fields = self._fields_in_order()
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            column = QVBoxLayout(self)
        while column.count():
            column.takeAt(0)
        column.setContentsMargins(metrics.L, metrics.M, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        heading = str(self.property("heading") or "")
        if heading:
            column.addWidget(label(heading, "heading", self))
        grid = FormGrid(parent=self)
        column.addWidget(grid)
        for name, field in fields:
            self._add(grid, name, field, labels.get(name, name))

    def _add(self, grid: FormGrid, name: str, field: Field, text: str) -> None:
        wide = bool(field.property("wide"))
        if isinstance(field, FlagField):
            field.set_text(text)
            grid.add_widget(field, wide=wide)
        else:
            self.rows[name] = grid.add(text, field, wide=wide)

    def _fields_in_order(self) -> list[tuple[str, Field]]:
        layout = self.layout()
        if layout is None:
            return []
        items = [layout.itemAt(at) for at in range(layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [
            (widget.objectName().removeprefix(PREFIX), widget)
            for widget in widgets
            if isinstance(widget, Field)
        ]


def groups_of(form: QWidget) -> list[FieldGroup]:
    """The groups of a form."""
    return form.findChildren(FieldGroup)
