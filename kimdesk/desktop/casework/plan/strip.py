"""The strip above the plan: which version is signed, what can be added, filter."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.dates import format_day
from kimdesk.casework.model.review import APPROVED, PLAN
from kimdesk.casework.plan import comparing, frozen
from kimdesk.casework.plan.approval import is_approved
from kimdesk.casework.plan.filtering import PlanFilter, Show
from kimdesk.casework.plan.reading import Plan
from kimdesk.desktop import theme
from kimdesk.desktop.casework.review_button import ReviewButton
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.code_fields import ChoiceBox
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip

# Characters that all buttons need in a line or two.
_ROOM = 60


class PlanStrip(QWidget):
    """Signals: `goal_wanted(level)`, `measure_wanted`, `template_wanted`, `sign_wanted`,
    `compare_wanted`, `filtered(PlanFilter)`.
    """  # noqa: D205 - one sentence over two lines

    goal_wanted = Signal(str)
    measure_wanted = Signal()
    template_wanted = Signal()
    save_template_wanted = Signal()
    sign_wanted = Signal()
    compare_wanted = Signal()
    print_wanted = Signal()
    filtered = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.version = StatusChip("", "neutral", self)
        self.review = StatusChip("", "neutral", self)
        self.changes = StatusChip("", "neutral", self)
        self.goal = self._button(self.tr("Ziel"), "add")
        self.goal.setMenu(self._levels())
        self.measure = self._button(self.tr("Maßnahme"), "add")
        self.measure.clicked.connect(self.measure_wanted)
        self.template = self._button(self.tr("Vorlagen"), "copy")
        self.template.setMenu(self._templates())
        self.compare = self._button(self.tr("Vergleichen …"), "history")
        self.compare.setToolTip(self.tr("Fassungen vergleichen …"))
        self.compare.clicked.connect(self.compare_wanted)
        self.sign = self._button(self.tr("Unterschreiben …"), "edit")
        self.sign.clicked.connect(self.sign_wanted)
        self.print = QToolButton(self)
        self.print.setText(self.tr("Drucken …"))
        self.print.setToolTip(self.tr("Plan drucken …"))
        self.print.setAccessibleName(self.tr("Plan drucken …"))
        theme.set_icon(self.print, "print")
        self.print.clicked.connect(self.print_wanted)
        self.ask_review = ReviewButton(session, PLAN, self)
        # Where there is little room, these stand in one menu.
        self.more = self._button(self.tr("Weiteres"), "more")
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._fill_more)
        self._narrow = False
        self._offered: dict[QAbstractButton, bool] = dict.fromkeys(
            (self.template, self.ask_review, self.sign, self.compare, self.print), True
        )
        self.show_box = self._choice(self.tr("Was zeigen?"))
        for key, text in (
            ("all", self.tr("alles")),
            ("open", self.tr("offene")),
            ("overdue", self.tr("überfällige")),
        ):
            self.show_box.addItem(text, key)
        self.who_box = self._choice(self.tr("Wer ist verantwortlich?"))
        self.who_box.addItem(self.tr("alle Verantwortlichen"), "")
        for code in session.catalogue["CL32R"].selectable(session.store.clock.today()):
            self.who_box.addItem(code.label(), code.code)
        for box in (self.show_box, self.who_box):
            box.currentIndexChanged.connect(self._filter_changed)
        self._lay_out()

    def show_plan(self, plan: Plan, *, read_only: bool) -> None:
        """Say which version is signed and what can be done."""
        for button in (self.goal, self.measure, self.template):
            button.setEnabled(not read_only)
        self.save_template.setEnabled(not plan.is_empty)
        for box in (self.show_box, self.who_box):
            box.setVisible(not plan.is_empty)
        self.sign.setEnabled(not read_only and not plan.is_empty)
        self._offered[self.ask_review] = not read_only and not plan.is_empty
        self.ask_review.show_state(plan.case_id, review_state(plan))
        self._offered[self.compare] = bool(plan.versions)
        self._offered[self.print] = not plan.is_empty
        self._arrange()
        for chip in (self.review, self.changes):
            chip.setVisible(bool(plan.versions))
        if not plan.versions:
            self.version.say(self.tr("Entwurf, noch nicht unterschrieben"), "neutral", "draft")
            return
        head = plan.versions[0]
        self.version.say(
            self.tr("Fassung {n}, unterschrieben {day}").format(
                n=head.number, day=format_day(head.signed_client_on)
            ),
            "success",
        )
        late = head.review_on is not None and head.review_on < plan.today
        self.review.say(
            self.tr("Überprüfung {day}").format(day=format_day(head.review_on)),
            "warning" if late else "neutral",
            "warning" if late else "date",
        )
        self._say_changes(comparing.changes(frozen.read(plan.signed), frozen.freeze(plan)))

    def filter(self) -> PlanFilter:
        """What is chosen to be shown."""
        return PlanFilter(cast("Show", self.show_box.currentData()), self.who_box.currentData())

    def show_all(self) -> None:
        """Take the filter back."""
        for box in (self.show_box, self.who_box):
            box.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _ROOM * self.fontMetrics().averageCharWidth()
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        for button, offered in self._offered.items():
            button.setVisible(offered and not self._narrow)
        self.more.setVisible(self._narrow)

    def _fill_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for button, offered in self._offered.items():
            if not offered or not button.isEnabled():
                continue
            inside = button.menu() if isinstance(button, QPushButton) else None
            if inside is not None:
                menu.addMenu(inside).setText(button.text())
            else:
                menu.addAction(button.icon(), button.text()).triggered.connect(button.click)

    def _say_changes(self, count: int) -> None:
        self.changes.setVisible(count > 0)
        text = self.tr("seitdem {n} Änderungen") if count != 1 else self.tr("seitdem {n} Änderung")
        self.changes.say(text.format(n=count), "info")

    def _filter_changed(self) -> None:
        self.filtered.emit(self.filter())

    def _buttons(self) -> tuple[QAbstractButton, ...]:
        """In the order of the work: write, have it looked at, sign, look back."""
        writing = (self.goal, self.measure, self.template)
        return (*writing, self.ask_review, self.sign, self.compare, self.print)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        theme.set_icon(button, icon)
        return button

    def _choice(self, name: str) -> QComboBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumContentsLength(10)
        box.setSizePolicy(box.sizePolicy().Policy.Fixed, box.sizePolicy().Policy.Fixed)
        return box

    def _levels(self) -> QMenu:
        menu = QMenu(self.goal)
        for code in self._session.catalogue["CL30"]:
            action = QAction(code.label(), menu)
            action.setData(code.code)
            menu.addAction(action)
        menu.triggered.connect(self._want_goal)
        return menu

    def _templates(self) -> QMenu:
        menu = QMenu(self.template)
        menu.addAction(self.tr("Aus Vorlage einfügen …")).triggered.connect(self._want_template)
        self.save_template = menu.addAction(self.tr("Diesen Plan als Vorlage ablegen …"))
        self.save_template.triggered.connect(self._want_save)
        edit = menu.addAction(self.tr("Vorlagen bearbeiten …"))
        edit.triggered.connect(self._edit_templates)
        return menu

    def _edit_templates(self, _checked: bool = False) -> None:
        self._session.ask("plan_templates")

    def _want_goal(self, action: QAction) -> None:
        self.goal_wanted.emit(action.data())

    def _want_template(self, _checked: bool = False) -> None:
        self.template_wanted.emit()

    def _want_save(self, _checked: bool = False) -> None:
        self.save_template_wanted.emit()

    def _lay_out(self) -> None:
        top, does = FlowRow(self), FlowRow(self)
        for widget in (self.version, self.review, self.changes, self.show_box, self.who_box):
            top.add(widget)
        for button in (*self._buttons(), self.more):
            does.add(button)
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(top)
        column.addWidget(does)


def review_state(plan: Plan) -> str:
    """The state of the newest review; an approval that was signed upon is over."""
    if plan.review is None or (plan.review.state == APPROVED and not is_approved(plan)):
        return ""
    return plan.review.state
