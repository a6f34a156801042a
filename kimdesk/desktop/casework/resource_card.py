"""What a client can build on, by sector: a line for each, and an empty one to go on writing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.casework.model import Resource
from kimdesk.casework.network import ResourceRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.fields import fields_of


class ResourceBox(QWidget):
    """The resources of one sector.

    Signals: `added(text)`, `changed(id, text)`; an emptied line sends "".
    """

    added = Signal(str)
    changed = Signal(int, str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._read_only = False
        self.lines: dict[int, TextField] = {}
        self._rows: dict[int, str] = {}
        self._head = label(title, "caption", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, metrics.S)
        self._column.setSpacing(metrics.XS)
        self._column.addWidget(self._head)
        self.new = self._line(self.tr("{sector}: neue Ressource").format(sector=title))
        self.new.set_placeholder(self.tr("Hinzufügen …"))
        self.new.edited.connect(self._add)
        self._column.addWidget(self.new)
        self._column.addStretch(1)

    def show_rows(self, rows: Sequence[ResourceRow], *, read_only: bool) -> None:
        """Show these; a line that is being typed in stays as it is."""
        for gone in self.lines.keys() - {row.id for row in rows}:
            line = self.lines.pop(gone)
            self._rows.pop(gone, None)
            line.hide()
            line.deleteLater()
        for at, row in enumerate(rows, 1):
            line = self.lines.get(row.id) or self._insert(row.id)
            self._rows[row.id] = row.what
            line.set_label(f"{self._title}: {at}")
            line.set_read_only(read_only)
            if line.draft() is None:
                line.set_value(row.what)
                line.line.setToolTip("")
        self.new.setVisible(not read_only)

    def leave(self) -> None:
        """Commit what is typed."""
        for line in (*self.lines.values(), self.new):
            line.commit()

    def _insert(self, record_id: int) -> TextField:
        """A line for one resource, above the empty one."""
        before = [line.line for line in self.lines.values()]
        line = self.lines[record_id] = self._line("")
        QWidget.setTabOrder(before[-1] if before else self._head, line.line)
        line.edited.connect(partial(self._change, record_id))
        self._column.insertWidget(self._column.indexOf(self.new), line)
        return line

    def _line(self, name: str) -> TextField:
        line = TextField(self)
        line.set_max_length(fields_of(Resource)["what"].maximum)
        line.set_label(name)
        return line

    def _add(self) -> None:
        text = self.new.value()
        if text:
            self.new.set_value("")
            self.added.emit(text)

    def _change(self, record_id: int) -> None:
        line = self.lines.get(record_id)
        if line is not None and line.value() != self._rows.get(record_id):
            self.changed.emit(record_id, line.value())


class ResourceCard(SectionCard):
    """Six boxes. Signals: `added(sector, text)`, `changed(id, text)`."""

    added = Signal(str, str)
    changed = Signal(int, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Ressourcen"))
        grid = FormGrid(3, self)
        self.boxes: dict[str, ResourceBox] = {}
        codes = session.catalogue["CL_RES"]
        for code in codes.selectable(session.store.clock.today()):
            box = self.boxes[code.code] = ResourceBox(code.label(), self)
            box.added.connect(partial(self.added.emit, code.code))
            box.changed.connect(self.changed)
            grid.add_widget(box, wide=False)
        self.add(grid)

    def show_rows(self, rows: Sequence[ResourceRow], *, read_only: bool) -> None:
        """Show the resources in their boxes."""
        for sector, box in self.boxes.items():
            mine = [row for row in rows if row.sector == sector]
            box.show_rows(mine, read_only=read_only)

    def leave(self) -> None:
        """Commit what is typed."""
        for box in self.boxes.values():
            box.leave()

    def focus_first(self) -> None:
        """The first empty line."""
        next(iter(self.boxes.values())).new.setFocus()
