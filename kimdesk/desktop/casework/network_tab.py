"""Resources of a client by sector, and their network as a map."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.model import NetworkNode, Resource
from kimdesk.casework.network import NetworkWork, NodeRow, Position, read_network
from kimdesk.clients.records import Values
from kimdesk.desktop.casework.network_card import NetworkCard
from kimdesk.desktop.casework.node_dialog import NodeDialog
from kimdesk.desktop.casework.resource_card import ResourceCard
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Act, Edits, Wish, removing
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.session import Session
from kimdesk.printing.orders import Order
from kimdesk.vault.orm import Record


class NetworkTab(CaseworkTab):
    """The tab "Ressourcen & Netzwerk"."""

    key = "network"
    icon = "network"
    stands_still = True
    kinds = frozenset({"resource", "network_node"})

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.work: NetworkWork | None = None
        self.nodes: tuple[NodeRow, ...] = ()
        self._late = False
        self._printing = SheetPrinting(session, self)
        self.resources = ResourceCard(session, self)
        self.network = NetworkCard(session, self)
        self.area.add(self.resources)
        self.area.add(self.network)
        self.resources.added.connect(self._add_resource)
        self.resources.changed.connect(self._change_resource)
        self.network.added.connect(self.add_node)
        self.network.opened.connect(self.open_node)
        self.network.removed.connect(self.remove_node)
        self.network.moved.connect(self.move_node)
        self.network.print_wanted.connect(self.print_map)
        edits.settled.connect(self._catch_up)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Ressourcen & Netzwerk")

    def reading(self) -> Reading:
        return read_network

    def show_work(self, work: NetworkWork) -> None:
        """Show what was read, unless something newer is on its way."""
        if self.edits.busy:
            self._late = True
            return
        self.work, self.nodes = work, work.nodes
        self.resources.show_rows(work.resources, read_only=self.read_only)
        self.network.show_nodes(self.nodes, read_only=self.read_only)

    def _catch_up(self) -> None:
        if self._late:
            self._late = False
            self.read()

    # Resources --------------------------------------------------------------------------------

    def _add_resource(self, sector: str, text: str) -> None:
        if self.file is not None:
            values = {"case_id": self.file.case.id, "sector": sector, "what": text}
            act = Adding(self.session, Resource, values)
            self.edits.run(self, self.tr("Ressource eingetragen"), act)

    def _change_resource(self, record_id: int, text: str) -> None:
        found = self.work.resources if self.work is not None else ()
        row = next((row for row in found if row.id == record_id), None)
        if row is None:
            return
        if not text:
            self.edits.remove(self, self.tr("Ressource gelöscht."), Resource, record_id)
            return
        wish = Wish(Resource, row.id, row.version, {"what": text}, {"what": row.what})
        self.edits.change(self, self.tr("Ressource geändert"), wish)

    # Network ----------------------------------------------------------------------------------

    def add_node(self, at: Position | None) -> None:
        """Ask who belongs to the network; `at` is where on the map."""
        if self.file is None or self.read_only:
            return
        dialog = NodeDialog(self.session, None, at, self.window())
        dialog.submitted.connect(partial(self._enter, dialog, at))
        self._open(dialog)

    def open_node(self, node_id: int) -> None:
        """Change somebody on the map."""
        node = self._node(node_id)
        if node is not None and not self.read_only:
            dialog = NodeDialog(self.session, node, None, self.window())
            dialog.submitted.connect(partial(self._rewrite, dialog, node))
            self._open(dialog)

    def remove_node(self, node_id: int) -> None:
        """Take somebody off the map."""
        if not self.read_only:
            text = self.tr("Aus dem Netzwerk gelöscht.")
            self.edits.remove(self, text, NetworkNode, node_id)

    def move_node(self, node_id: int, to: Position) -> None:
        """Put somebody to another sector, ring or place."""
        node = self._node(node_id)
        if node is None or self.read_only:
            return
        wanted = {"sector": to.sector, "closeness": to.closeness, "place": to.place}
        changes = {name: value for name, value in wanted.items() if getattr(node, name) != value}
        before = {name: getattr(node, name) for name in changes}
        self._show_changed(node, changes)
        wish = Wish(NetworkNode, node.id, node.version, changes, before)
        text = self.tr("Auf der Netzwerkkarte verschoben")
        self.edits.change(self, text, wish, failed=self._not_moved)

    def _show_changed(self, node: NodeRow, changes: Values) -> None:
        """Show at once what is on its way to the store; numbers follow when it is read."""
        moved = replace(node, **changes)  # type: ignore[arg-type]
        self.nodes = tuple(moved if each.id == node.id else each for each in self.nodes)
        self.network.show_nodes(self.nodes, read_only=self.read_only)

    def _not_moved(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)
        self.read()

    def _enter(self, dialog: NodeDialog, at: Position | None, values: Values) -> None:
        if self.file is None:
            return
        place = at.place if at is not None and at.sector == values["sector"] else None
        full = {**values, "place": place, "case_id": self.file.case.id}
        act = Adding(self.session, NetworkNode, full)
        self.edits.run(
            dialog,
            self.tr("Ins Netzwerk eingetragen"),
            act,
            done=partial(self._entered, dialog, act),
            failed=dialog.refuse,
        )

    def _entered(self, dialog: NodeDialog, act: "Adding") -> None:
        dialog.accept()
        self.network.map.current = act.record_id

    def _rewrite(self, dialog: NodeDialog, node: NodeRow, values: Values) -> None:
        changes = {name: value for name, value in values.items() if getattr(node, name) != value}
        if not changes:
            dialog.accept()
            return
        before = {name: getattr(node, name) for name in changes}
        wish = Wish(NetworkNode, node.id, node.version, changes, before)
        text = self.tr("Im Netzwerk geändert")
        self.edits.change(dialog, text, wish, done=dialog.accept, failed=dialog.refuse)

    def _node(self, node_id: int) -> NodeRow | None:
        return next((node for node in self.nodes if node.id == node_id), None)

    def _open(self, dialog: NodeDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_map(self) -> None:
        """Show map, list and resources as they are printed."""
        if self.file is not None:
            self._printing.show(Order("network", self.file.case.id))

    # Part of the file -------------------------------------------------------------------------

    def leave(self) -> None:
        super().leave()
        self.resources.leave()

    def focus_first(self) -> None:
        self.resources.focus_first()

    def focus_field(self, name: str) -> bool:
        """The map for "network", else the resources."""
        if name == "network":
            self.network.map.focus_current()
        else:
            self.focus_first()
        return True


class Adding:
    """Add one record; `record_id` says afterwards which one."""

    def __init__(self, session: Session, mapped: type[Record], values: Values) -> None:
        self._session, self._mapped, self._values = session, mapped, values
        self.record_id = 0

    def __call__(self) -> Act:
        added = self._session.records.add(self._mapped, self._values)
        self.record_id = added.id
        return removing(self._session.records, self._mapped, added.id)
