"""The network as a map and beside it the same as a list; both show who is in front."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kimdesk.casework.network import NodeRow
from kimdesk.desktop.casework.map_legend import MapLegend
from kimdesk.desktop.casework.network_map import NetworkMap
from kimdesk.desktop.casework.node_table import NodeTable
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow

_BESIDE_CHARS = 84
_ROWS_LEAST, _ROWS_MOST = 3, 8


class NetworkCard(SectionCard):
    """Map, list and buttons.

    Signals: `added(position)`, `opened(id)`, `removed(id)`, `moved(id, position)`, `print_wanted`.
    """

    added = Signal(object)
    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, object)
    print_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Netzwerkkarte"))
        self._session = session
        self._read_only = False
        self.map = NetworkMap(session, self)
        self.table = NodeTable(self.tr("Netzwerk als Liste"), self.map.spoken, self.map.facts, self)
        self.add_button = icon_button(self.tr("Hinzufügen …"), "add", self)
        self.edit_button = icon_button(self.tr("Ändern …"), "edit", self)
        self.remove_button = icon_button(self.tr("Löschen"), "delete", self)
        self.paper = icon_button(self.tr("Drucken …"), "print", self)
        self.hint = label("", "muted", self)
        self.hint.setWordWrap(True)
        self._lay_out()
        self._connect()

    def show_nodes(self, nodes: tuple[NodeRow, ...], *, read_only: bool) -> None:
        """Show these nodes in both."""
        self._read_only = self.map.read_only = read_only
        self.map.show_nodes(nodes)
        self.table.show_rows(nodes)
        self._stand_in_table(self.map.current)
        self.table.setVisible(bool(nodes))
        self.edit_button.setVisible(bool(nodes) and not read_only)
        self.remove_button.setVisible(bool(nodes) and not read_only)
        self.add_button.setVisible(not read_only)
        self._say_hint()
        self._fit_table()

    def stand_on(self, node_id: int) -> None:
        """Put a node in front in map and list."""
        self.map.stand_on(node_id)
        self._stand_in_table(node_id)

    def _stand_in_table(self, node_id: int) -> None:
        place = self.table.rows.place_of(node_id)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.selectRow(place)

    def _row_chosen(self, row: NodeRow | None) -> None:
        if row is not None:
            self.map.stand_on(row.id)

    def _open_row(self, row: NodeRow) -> None:
        self.opened.emit(row.id)

    def _open(self) -> None:
        if self.map.current:
            self.opened.emit(self.map.current)

    def _remove(self) -> None:
        if self.map.current and not self._read_only:
            self.removed.emit(self.map.current)

    def _add(self) -> None:
        if not self._read_only:
            self.added.emit(None)

    def _say_hint(self) -> None:
        if self.map.nodes:
            text = self.tr(
                "Ziehen oder Pfeiltasten verschieben · Bild auf/ab: nächste Person · Eingabe "
                "ändert · Doppelklick oder N fügt hinzu · Entf löscht"
            )
        else:
            text = self.tr(
                "Wer gehört zum Netzwerk? Doppelklick auf die Karte oder N fügt jemanden hinzu."
            )
        self.hint.setText(text)
        self.hint.setVisible(not self._read_only)

    # Layout -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._share_room()
            self._fit_table()

    def _share_room(self) -> None:
        """Side by side where there is room, else the list below."""
        beside = self.width() >= _BESIDE_CHARS * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)

    def _fit_table(self) -> None:
        """As high as its rows, within bounds."""
        rows = min(max(self.table.rows.rowCount(), _ROWS_LEAST), _ROWS_MOST)
        high = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(rows * high + 4)

    def _lay_out(self) -> None:
        self.add_action(self.paper)
        buttons = FlowRow(self)
        for button in (self.add_button, self.edit_button, self.remove_button):
            buttons.add(button)
        self.add(buttons)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(metrics.M)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.map, 1)
        column.addWidget(MapLegend(self._session, left))
        self._row.addWidget(left, 3)
        self._row.addWidget(self.table, 2)
        self.body.addLayout(self._row)
        order = (self.paper, self.add_button, self.edit_button, self.remove_button, self.map)
        for one, other in pairwise((*order, self.table)):
            QWidget.setTabOrder(one, other)
        self.add(self.hint)

    def _connect(self) -> None:
        self.map.added.connect(self.added)
        self.map.opened.connect(self.opened)
        self.map.removed.connect(self.removed)
        self.map.moved.connect(self.moved)
        self.map.stood_on.connect(self._stand_in_table)
        self.table.stood_on.connect(self._row_chosen)
        self.table.opened.connect(self._open_row)
        self.table.add_wanted.connect(self._add)
        self.table.remove_wanted.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._open)
        self.remove_button.clicked.connect(self._remove)
        self.paper.clicked.connect(self.print_wanted)
