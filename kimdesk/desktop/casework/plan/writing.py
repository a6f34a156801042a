"""What people do to the lines of a plan, sent to the store with undo."""

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.plan.order import Place
from kimdesk.desktop.casework.plan.acts import TABLES, adding, moving, setting
from kimdesk.desktop.casework.plan.nodes import Key, Kind, Node
from kimdesk.desktop.casework.plan.places import neighbour, shifted
from kimdesk.desktop.casework.plan.tree_model import PlanModel
from kimdesk.desktop.files.edits import Edits, Wish, changing


class PlanWriting(QObject):
    """Sends acts; `wanted` is the line to stand on when the plan was read again.

    Signal `failed(error)`: what was tried did not work and the lines have to be read again.
    """

    failed = Signal(object)

    def __init__(self, edits: Edits, model: PlanModel, parent: QObject) -> None:
        super().__init__(parent)
        self._edits = edits
        self._session = edits.session
        self._model = model
        self.case_id = 0
        self.wanted: Key | None = None
        # A line of this kind is on its way to the store.
        self.adding: Kind | None = None
        model.written.connect(self.add)
        model.rewritten.connect(self.rewrite)
        model.ticked.connect(self._tick)
        model.moved.connect(self.move)

    def add(self, node: Node, text: str) -> None:
        """Keep a new line, which has its text now."""
        parent = node.parent.id if node.parent is not None and node.parent.id else None
        values: dict[str, object] = {"what": text}
        if node.kind == "goal":
            values |= {"level": node.level, "parent_id": parent}
        else:
            values |= {"goal_id": parent}
        self.adding = node.kind
        act = adding(self._session, self.case_id, node.kind, values, node.place())
        said = self.tr("Ziel hinzugefügt") if node.kind == "goal" else self.tr("Maßnahme geplant")
        self._edits.run(self, said, act, failed=self._failed)

    def rewrite(self, node: Node, text: str) -> None:
        """Another text for a line."""
        row = node.row
        if row is not None:
            wish = Wish(TABLES[node.kind], row.id, row.version, {"what": text}, {"what": row.what})
            act = changing(self._session.records, wish)
            self._edits.run(self, self.tr("Text geändert"), act, failed=self._failed)

    def set_state(self, node: Node, state: str) -> None:
        """Set a measure to a state of CL32S and offer to take it back."""
        measure = node.measure
        if measure is not None:
            said = self.tr("Maßnahme: {state}.").format(state=self._session.label("CL32S", state))
            act = setting(self._session, measure.id, measure.version, state)
            self._edits.run(self, said, act, failed=self._failed, offer=True)

    def toggle_done(self, node: Node) -> None:
        """Mark a measure as done, or as begun when it was done."""
        measure = node.measure
        if measure is not None:
            done = measure.state == "MS_ERLEDIGT"
            self.set_state(node, "MS_BEGONNEN" if done else "MS_ERLEDIGT")

    def shift(self, node: Node, by: int) -> None:
        """Move a line up or down; at the end of its goal on to the goal beside it."""
        place = shifted(self._model, node, by)
        if place is not None:
            self.move(place)

    def move(self, place: Place) -> None:
        """Move a goal or measure and stay on it."""
        self.wanted = (place.kind, place.id)
        act = moving(self._session, self.case_id, place)
        self._edits.run(self, self.tr("Reihenfolge geändert"), act, failed=self._failed)

    def remove(self, node: Node) -> None:
        """Remove a line with what is below it; a bar offers to take it back."""
        if node.row is None:
            return
        self.wanted = neighbour(node)
        below = sum(1 for _ in node.walk())
        said = self.tr("Maßnahme gelöscht.")
        if node.kind == "goal":
            said = self.tr("Ziel gelöscht.")
        if below:
            said = self.tr("Ziel mit allem darunter gelöscht ({n}).").format(n=below)
        self._edits.remove(self, said, TABLES[node.kind], node.id)

    def _tick(self, node: Node, _done: bool) -> None:
        self.toggle_done(node)

    def _failed(self, error: KimdeskError) -> None:
        self.adding = self.wanted = None
        self.failed.emit(error)
