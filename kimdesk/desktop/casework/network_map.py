"""The network of a client as a map: the client in the middle, sectors, rings, people around.

What can be grasped are the handles of the nodes: they have names for screen readers, and one of
them at a time is reached by Tab. The list beside the map says the same in words.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.casework.network import (
    SECTORS,
    NodeRow,
    Position,
    around,
    closer,
)
from kimdesk.casework.network_layout import Room, Spot, lay_out, position_at
from kimdesk.desktop import theme
from kimdesk.desktop.casework.map_painter import MapPainter
from kimdesk.desktop.casework.node_handle import NodeHandle
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.tips import plain_tip

_LINES_LEAST, _LINES_MOST = 22, 32


class NetworkMap(QWidget):
    """The map itself; it asks for changes and never makes them.

    Signals: `moved(id, position)`, `added(position)` with None for anywhere, `opened(id)`,
    `removed(id)`, `stood_on(id)`.
    """

    moved = Signal(int, object)
    added = Signal(object)
    opened = Signal(int)
    removed = Signal(int)
    stood_on = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.nodes: tuple[NodeRow, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.handles: dict[int, NodeHandle] = {}
        self.current = 0
        self.read_only = False
        self._room: Room | None = None
        self._target: Position | None = None
        self._ghost: QPoint | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Netzwerkkarte"))
        self.setAccessibleDescription(
            self.tr(
                "Pfeiltasten verschieben, Bild auf und Bild ab gehen zur nächsten Person, "
                "Eingabe ändert, N fügt hinzu, Entf löscht. Daneben steht dasselbe als Liste."
            )
        )
        self._rove()

    # Showing ----------------------------------------------------------------------------------

    def show_nodes(self, nodes: Sequence[NodeRow]) -> None:
        """Show these nodes; who is in front stays there."""
        self.nodes = tuple(nodes)
        known = {node.id for node in self.nodes}
        focused = self.current and self.current in self.handles and self._has_focus()
        for gone in self.handles.keys() - known:
            handle = self.handles.pop(gone)
            handle.hide()
            handle.deleteLater()
        for node in self.nodes:
            self._handle(node)
        if self.current not in known:
            self.current = self.nodes[0].id if self.nodes else 0
            if focused:
                self.focus_current()
        self._rove()
        self.arrange()

    def stand_on(self, node_id: int) -> None:
        """Put a node in front, without telling."""
        if node_id in self.handles and node_id != self.current:
            self.current = node_id
            self._rove()
            self.update()

    def focus_current(self) -> None:
        """The keyboard goes to the node in front, or to the empty map."""
        handle = self.handles.get(self.current)
        (handle or self).setFocus(Qt.FocusReason.TabFocusReason)

    def node(self, node_id: int) -> NodeRow | None:
        """A node by its id."""
        return next((node for node in self.nodes if node.id == node_id), None)

    def spoken(self, node: NodeRow) -> str:
        """A node in words: name, sector, closeness, quality."""
        sector, near, quality = self._facts_of(node)
        return ", ".join(part for part in (node.name, sector, near, quality) if part)

    def facts(self, node: NodeRow) -> str:
        """The same without the name, for a line below it; the sector is seen on the map, too."""
        sector, near, quality = self._facts_of(node)
        return " · ".join(part for part in (near, quality, sector) if part)

    def _facts_of(self, node: NodeRow) -> tuple[str, str, str]:
        label = self._session.label
        near = self.tr("Nähe {n}").format(n=node.closeness) if node.closeness else ""
        return label("CL_NET", node.sector), near, label("CL_NETQ", node.quality)

    # Layout -----------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        return max(min(width, _LINES_MOST * line), min(_LINES_LEAST * line, 560))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(26 * line, self.heightForWidth(26 * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * self.fontMetrics().height(), 14 * self.fontMetrics().height())

    def arrange(self) -> None:
        """Find everybody's place anew."""
        line = self.fontMetrics().height()
        radius = min(self.width(), self.height()) / 2 - 1.5 * line
        if radius < 3 * line:
            return
        small = theme.caption_font(self.font())
        measured = QFontMetricsF(small)
        self._room = Room(
            radius, max(0.55 * line, 9), self.width(), self.height(), measured.height()
        )
        rims = [self._session.label("CL_NET", sector) for sector in SECTORS]
        self.spots = lay_out(self.nodes, self._room, measured.horizontalAdvance, rims)
        middle = self._middle()
        for spot in self.spots:
            handle = self.handles[spot.node.id]
            handle.place(middle.x() + spot.x, middle.y() + spot.y, spot.size)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_room"):
            self.updateGeometry()
            self.arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._room is None:
            return
        labels = {code.code: code.label() for code in self._session.catalogue["CL_NET"]}
        painter = MapPainter(self, self._room, labels)
        painter.draw_ground(self._target)
        painter.draw_nodes(self.spots, self.current)
        if self._ghost is not None and self._target is not None:
            where = self.tr("{sector}, Nähe {n}").format(
                sector=labels.get(self._target.sector, ""), n=self._target.closeness
            )
            painter.draw_ghost(self._ghost, where)
        painter.end()

    # Hands ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        adds = {Qt.Key.Key_N} if self.nodes else {Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if plain and event.key() in adds and not self.read_only:
            self.added.emit(None)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.read_only:
            self.added.emit(self._position(event.position().toPoint()))

    def position_of(self, node_id: int) -> Position | None:
        """Where a node stands now, also where the map chose its place."""
        spot = next((spot for spot in self.spots if spot.node.id == node_id), None)
        return Position(spot.node.sector, spot.node.ring, spot.place) if spot else None

    def _nudge(self, node_id: int, turned: int, outwards: int) -> None:
        at = self.position_of(node_id)
        if at is not None:
            wanted = around(closer(at, outwards), turned) if turned else closer(at, outwards)
            self._move(node_id, wanted)

    def _drag(self, node_id: int, point: QPoint) -> None:
        self._ghost = None if point.isNull() else point
        self._target = None if point.isNull() else self._position(point)
        self.stand_on(node_id)
        self.update()

    def _drop(self, node_id: int, point: QPoint) -> None:
        self._ghost = self._target = None
        self.update()
        self._move(node_id, self._position(point))

    def _move(self, node_id: int, to: Position) -> None:
        node = self.node(node_id)
        if node is not None and (node.sector, node.closeness, node.place) != (
            to.sector,
            to.closeness,
            to.place,
        ):
            self.moved.emit(node_id, to)
            if (after := self.node(node_id)) is not None:
                theme.announce(self, self.spoken(after))

    def _step(self, by: int) -> None:
        order = [node.id for node in self.nodes]
        if self.current in order:
            self._go(order[(order.index(self.current) + by) % len(order)])

    def _end(self, at: int) -> None:
        self._go(self.nodes[at].id)

    def _go(self, node_id: int) -> None:
        self._stand(node_id)
        self.focus_current()

    def _stand(self, node_id: int) -> None:
        self.stand_on(node_id)
        self.stood_on.emit(node_id)

    def _position(self, point: QPoint) -> Position:
        away = point - self._middle()
        radius = self._room.radius if self._room is not None else 1
        return position_at(away.x(), away.y(), radius)

    def _middle(self) -> QPoint:
        return QPoint(self.width() // 2, self.height() // 2)

    def _has_focus(self) -> bool:
        return any(handle.hasFocus() for handle in self.handles.values())

    # Handles ----------------------------------------------------------------------------------

    def _handle(self, node: NodeRow) -> None:
        """The handle of a node, made if there is none, named anew."""
        handle = self.handles.get(node.id)
        if handle is None:
            handle = self.handles[node.id] = NodeHandle(self)
            QWidget.setTabOrder(self, handle)
            handle.nudged.connect(partial(self._nudge, node.id))
            handle.stepped.connect(self._step)
            handle.ended.connect(self._end)
            handle.stood_on.connect(partial(self._stand, node.id))
            handle.opened.connect(partial(self.opened.emit, node.id))
            handle.removed.connect(partial(self.removed.emit, node.id))
            handle.dragged.connect(partial(self._drag, node.id))
            handle.dropped.connect(partial(self._drop, node.id))
            handle.show()
        handle.movable = not self.read_only
        text = self.spoken(node)
        handle.setAccessibleName(text)
        handle.setToolTip(plain_tip(text))

    def _rove(self) -> None:
        """Tab reaches the node in front; the map itself only while it is empty."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.nodes else Qt.FocusPolicy.StrongFocus)
        for node_id, handle in self.handles.items():
            front = node_id == self.current
            wanted = Qt.FocusPolicy.StrongFocus if front else Qt.FocusPolicy.ClickFocus
            handle.setFocusPolicy(wanted)
