"""The tab "Plan": goals and measures as a tree, the details of one of them beside it."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.plan.filtering import PlanFilter, filtered
from kimdesk.casework.plan.measures import LATE
from kimdesk.casework.plan.reading import GUIDING, Plan, read_plan
from kimdesk.casework.plan.tree import tree_of
from kimdesk.clients.findings import Finding
from kimdesk.desktop.casework.plan.nodes import Key, Node
from kimdesk.desktop.casework.plan.places import Start, below, goal_near, measure_near
from kimdesk.desktop.casework.plan.sides import PlanSides
from kimdesk.desktop.casework.plan.start import PlanStart
from kimdesk.desktop.casework.plan.strip import PlanStrip
from kimdesk.desktop.casework.plan.tree_model import PlanModel
from kimdesk.desktop.casework.plan.tree_view import PlanView
from kimdesk.desktop.casework.plan.windows import PlanWindows
from kimdesk.desktop.casework.plan.writing import PlanWriting
from kimdesk.desktop.casework.referrals_card import FROM_MEASURE
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics

# The least height of tree and details.
_LINES = 14


class PlanTab(CaseworkTab):
    """Tree and details; everything is written at once and can be taken back."""

    key = "plan"
    icon = "plan"
    kinds = frozenset({"goal", "measure", "plan_version", "review", "office_settings"})
    stands_still = True

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.plan: Plan | None = None
        # Shown once the text that is being written in the tree is done.
        self._waiting: Plan | None = None
        # A line to go to and a field of it, as soon as the plan is read.
        self._going: tuple[Key, str] | None = None
        self.strip = PlanStrip(session, self)
        self.model = PlanModel(session, self)
        self.tree = PlanView(self.model, self)
        self.sides = PlanSides(self.tree, edits, self)
        self.writing = PlanWriting(edits, self.model, self)
        self.windows = PlanWindows(edits, self.sides, self)
        self.start = PlanStart(self)
        self.body = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Plan")

    def reading(self) -> Reading:
        return read_plan

    # Showing ----------------------------------------------------------------------------------

    def show_work(self, work: Plan) -> None:
        if self.tree.is_writing:
            self._waiting = work
            return
        self._waiting = None
        before = self.tree.current_node()
        newest, first = self._newest(work), self.plan is None
        self.plan = self.windows.plan = work
        self.writing.case_id = work.case_id
        read_only = self.read_only
        self.sides.read_only = read_only
        self.windows.language = self.file.person.counselling_language if self.file else ""
        self.model.writable = not read_only
        self.strip.show_plan(work, read_only=read_only)
        self.start.set_read_only(read_only)
        self._show_lines(newest or self.writing.wanted or (before.key if before else None))
        if first:
            # The lines are seen before the form beside them is made.
            QTimer.singleShot(0, self, self._show_details)
        else:
            self._show_details()
        self.writing.wanted = None
        self.body.setCurrentIndex(0 if work.is_empty else 1)
        if self._going is not None:
            (key, field), self._going = self._going, None
            self.go(key, field)

    def _show_lines(self, wanted: Key | None) -> None:
        plan = self.plan
        if plan is None:
            return
        folded = self.tree.folded()
        top = self.tree.verticalScrollBar().value()
        # The current line goes with the old ones; its details must not be put away for that.
        self.tree.blockSignals(True)
        self.model.show(filtered(tree_of(plan), self.strip.filter(), plan.today))
        self.tree.fold_only(folded)
        self.tree.verticalScrollBar().setValue(top)
        nodes = self.model.nodes()
        if (wanted is None or not self.tree.stand_on(wanted)) and nodes:
            self.tree.stand_on(nodes[0].key)
        self.tree.blockSignals(False)

    def _show_details(self) -> None:
        self.sides.show_node(self.tree.current_node())

    def _newest(self, plan: Plan) -> Key | None:
        """What was just added, once it is there."""
        kind = self.writing.adding
        if kind is None or self.plan is None:
            return None
        before = {row.id for row in (self.plan.goals if kind == "goal" else self.plan.measures)}
        rows = plan.goals if kind == "goal" else plan.measures
        added = [row.id for row in rows if row.id not in before]
        if not added:
            return None
        self.writing.adding = None
        return kind, max(added)

    def _stood_on(self, node: Node | None) -> None:
        self.sides.commit()
        self.sides.show_node(node)

    def _refilter(self, _: PlanFilter) -> None:
        node = self.tree.current_node()
        self._show_lines(node.key if node is not None else None)
        self._show_details()

    # Writing ----------------------------------------------------------------------------------

    def add_below(self, node: Node | None) -> None:
        """Begin what belongs below a line: a goal one level down, or a measure."""
        self.begin(below(node))

    def add_goal(self, level: str = GUIDING) -> None:
        """Begin a goal of a level, near the line the person stands on."""
        self.begin(goal_near(self.model, self.tree.current_node(), level))

    def add_measure(self) -> None:
        """Begin a measure below the goal the person stands on."""
        start = measure_near(self.tree.current_node())
        if start is not None:
            self.begin(start)
        else:
            self.refused.emit(
                self.tr("Maßnahmen stehen unter einem Handlungsziel. Wählen Sie zuerst eines aus.")
            )

    def begin(self, start: Start) -> None:
        """A new line in the tree, ready to be written."""
        if not self.model.writable:
            return
        self.sides.commit()
        parent = start.parent
        if self.strip.filter().hides and parent is not None:
            key = parent.key
            self.strip.show_all()
            parent = self.model.find(key)
        self.body.setCurrentIndex(1)
        self.sides.show_tree()
        if parent is not None and parent.parent is not None:
            self.tree.expand(self.model.index_of(parent))
        node = self.model.node(self.model.begin_new(start.kind, start.level, parent, start.at))
        if node is not None:
            self.tree.write(node)

    def _edit_ended(self) -> None:
        # The editor hands over its text first; what was left empty goes.
        QTimer.singleShot(0, self, self._settle_tree)

    def _settle_tree(self) -> None:
        if self.tree.is_writing:
            return
        if self.writing.adding is None:
            self.model.drop_new()
            if self.plan is not None and self.plan.is_empty:
                self.body.setCurrentIndex(0)
                self.start.focus_first()
        if self._waiting is not None:
            self.show_work(self._waiting)

    def _set_state(self, state: str) -> None:
        node = self.tree.current_node()
        if node is not None:
            self.sides.commit()
            if state == LATE:
                # Why it is late is asked at once; the answer may become a barrier.
                self._going = (node.key, "failure_reason")
            self.writing.set_state(node, state)

    def _refer(self, measure_id: int) -> None:
        """Begin a referral that carries out a measure."""
        self.sides.commit()
        self.asked.emit("linking", f"{FROM_MEASURE}{measure_id}")

    def _failed(self, error: KimdeskError) -> None:
        self.show_error(error)
        self.read()

    # Part of the file -------------------------------------------------------------------------

    def leave(self) -> None:
        self.sides.commit()

    def focus_first(self) -> None:
        if self.body.currentIndex() == 0:
            self.start.focus_first()
        else:
            self.tree.setFocus()

    def focus_field(self, name: str) -> bool:
        """Stand where a gate says that something is missing: goals, signature, review.

        „measure:12“ or „goal:3“ is a line, as other parts of the file ask for it.
        """
        kind, _, number = name.partition(":")
        if number.isdigit():
            self.go(("goal" if kind == "goal" else "measure", int(number)))
            return True
        places = {"versions": self.strip.sign, "review": self.strip.ask_review}
        place = places.get(name)
        if name == "goals" or (place is not None and not place.isVisible()):
            # A signature and a review wait for the first goals.
            self.focus_first()
            return True
        if place is not None:
            place.setFocus()
        return place is not None

    def focus_finding(self, finding: Finding) -> bool:
        """Stand on the goal or measure that a rule found; a review has its own window."""
        if finding.kind == "review":
            # The plan itself may still be on its way.
            self.strip.ask_review.open_for(finding.case_id)
            return True
        if finding.record_id is None or finding.kind not in {"goal", "measure"}:
            self.focus_first()
            return False
        key: Key = ("goal" if finding.kind == "goal" else "measure", finding.record_id)
        self.go(key, finding.field)
        return True

    def _mend(self, goal_id: int, field: str) -> None:
        self.go(("goal", goal_id), field)
        if field == "measure":
            self.add_measure()

    def show_findings(self) -> None:
        self.sides.show_findings()

    def go(self, key: Key, field: str = "") -> None:
        """Stand on a goal or measure and on a field of it, now or as soon as it is there."""
        if self.plan is None:
            self._going = (key, field)
            return
        if self.model.find(key) is None:
            self.strip.show_all()
        if self.tree.stand_on(key):
            self._show_details()
            if not (field and self.sides.focus_field(field)):
                self.tree.setFocus()

    # Making -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        tree, writing, strip = self.tree, self.writing, self.strip
        tree.add_wanted.connect(self.add_below)
        tree.shift_wanted.connect(writing.shift)
        tree.done_wanted.connect(writing.toggle_done)
        tree.removal_wanted.connect(writing.remove)
        tree.stood_on.connect(self._stood_on)
        tree.edit_ended.connect(self._edit_ended)
        writing.failed.connect(self._failed)
        self.windows.mend_wanted.connect(self._mend)
        strip.goal_wanted.connect(self.add_goal)
        strip.measure_wanted.connect(self.add_measure)
        strip.sign_wanted.connect(self.windows.sign)
        strip.print_wanted.connect(self.windows.print_plan)
        strip.compare_wanted.connect(self.windows.compare)
        strip.template_wanted.connect(self.windows.insert_template)
        strip.save_template_wanted.connect(self.windows.save_template)
        self.start.template_wanted.connect(self.windows.insert_template)
        strip.filtered.connect(self._refilter)
        self.sides.state_wanted.connect(self._set_state)
        self.sides.referral_wanted.connect(self._refer)
        self.start.goal_wanted.connect(self.add_goal)

    def _lay_out(self) -> None:
        self.body.addWidget(self.start)
        self.body.addWidget(self.sides)
        self._measure()
        # The body takes what is left; where that is too little, the whole tab scrolls.
        self._stretched = True
        self.area.body.setSpacing(metrics.S)
        self.area.add(self.strip)
        self.area.body.addWidget(self.body, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "body"):
            self._measure()

    def _measure(self) -> None:
        self.body.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
