"""The dialogs around a plan: signing, comparing, templates."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kimdesk.casework.plan import comparing, frozen
from kimdesk.casework.plan.reading import Plan
from kimdesk.desktop.casework.plan.sides import PlanSides
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.printing.orders import Order


class PlanWindows(QObject):
    """Opens them for the plan that is shown. Signal `mend_wanted(goal id, field)`."""

    mend_wanted = Signal(int, str)

    def __init__(self, edits: Edits, sides: PlanSides, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self._sides = sides
        self._above = parent
        self._sheets = SheetPrinting(edits.session, parent)
        self.plan: Plan | None = None
        # The language in which the client is counselled.
        self.language = ""

    def sign(self) -> None:
        """Ask for the days and freeze the plan."""
        from kimdesk.desktop.casework.plan.sign_dialog import SignDialog

        self._sides.commit()
        if self.plan is not None:
            dialog = SignDialog(self._edits, self.plan, self.language, self._above)
            dialog.jumped.connect(self._mend)
            _open(dialog)

    def compare(self) -> None:
        """Show two versions side by side."""
        from kimdesk.desktop.casework.plan.compare_dialog import CompareDialog

        if self.plan is not None:
            _open(CompareDialog(self._edits.session, self.plan, self._above))

    def print_plan(self) -> None:
        """The plan on paper: the newest version, or the draft where it has changed since."""
        if self.plan is not None and not self.plan.is_empty:
            changed = comparing.changes(frozen.read(self.plan.signed), frozen.freeze(self.plan))
            signed = self.plan.versions and not changed
            version_id = self.plan.versions[0].id if signed else 0
            self._sheets.show(Order("plan", self.plan.case_id, record_id=version_id))

    def insert_template(self) -> None:
        """Choose from the templates of the office."""
        from kimdesk.desktop.casework.plan.insert_dialog import InsertDialog

        self._sides.commit()
        if self.plan is not None:
            _open(InsertDialog(self._edits, self.plan.case_id, self._above))

    def save_template(self) -> None:
        """Make a template of this plan."""
        from kimdesk.desktop.casework.plan.save_dialog import SaveDialog

        self._sides.commit()
        if self.plan is not None and not self.plan.is_empty:
            _open(SaveDialog(self._edits.session, self.plan.case_id, self._above))

    def _mend(self, goal_id: int, field: str) -> None:
        # The dialog hands the keyboard back to the window first.
        QTimer.singleShot(0, self, partial(self.mend_wanted.emit, goal_id, field))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
