"""Two versions of a plan side by side; what differs is marked by word and colour."""

from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.dates import format_day
from kimdesk.casework.plan import frozen
from kimdesk.casework.plan.comparing import compare
from kimdesk.casework.plan.frozen import FrozenPlan
from kimdesk.casework.plan.reading import Plan
from kimdesk.casework.plan.signing import content_of
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.compare_words import LEVELS, ComparedRow, CompareWords
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import ChoiceBox
from kimdesk.desktop.widgets.flow import FlowRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NO_PARENT = QModelIndex()
_WIDTH, _HEIGHT = 1080, 640
# The present draft among the versions.
DRAFT = 0


class ComparedModel(QAbstractTableModel):
    """Status, older side, newer side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ComparedRow] = []
        self.titles = ["", "", ""]

    def show(self, rows: list[ComparedRow], titles: list[str]) -> None:
        """Show other versions."""
        self.beginResetModel()
        self.rows, self.titles = rows, titles
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        shown = orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole
        return self.titles[section] if shown else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return (row.word, row.old, row.new)[index.column()]
        if role == Role.AccessibleTextRole:
            return ": ".join(text for text in (row.word, row.new or row.old) if text)
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if role == Role.FontRole and row.heavy and index.column():
            font = QFont()
            font.setBold(True)
            return font
        tone = theme.colours().tone(LEVELS[row.status])
        marked = row.status != "same"
        if role == Role.BackgroundRole and marked and self.data(index):
            return QColor(tone.ground)
        if role == Role.ForegroundRole:
            return QColor(tone.text if marked else theme.colours().muted)
        return None


class CompareDialog(QDialog):
    """The last signed version and the present draft to begin with."""

    def __init__(self, session: Session, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan = plan
        self._words = CompareWords(session)
        self._read: dict[int, FrozenPlan] = {DRAFT: frozen.freeze(plan)}
        if plan.versions:
            self._read[plan.versions[0].id] = frozen.read(plan.signed)
        self.setWindowTitle(self.tr("Fassungen vergleichen"))
        self.old = self._chooser(self.tr("Ältere Fassung"))
        self.new = self._chooser(self.tr("Neuere Fassung"))
        self.only = QCheckBox(self.tr("Nur Unterschiede"), self)
        self.model = ComparedModel(self)
        self.table = self._table()
        self.count = label("", "muted", self)
        self._lay_out()
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(self._compare)
        self.only.toggled.connect(self._compare)
        self.new.setCurrentIndex(0)
        self.old.setCurrentIndex(1)
        self.resize(_WIDTH, _HEIGHT)

    def _compare(self, _: object = None) -> None:
        """Show the two versions chosen, as soon as both are read."""
        chosen = (self.old.currentData(), self.new.currentData())
        for version_id in chosen:
            if version_id not in self._read:
                self._session.jobs.run(
                    self,
                    content_of,
                    self._session.store,
                    version_id,
                    done=partial(self._take, version_id),
                )
                return
        lines = compare(self._read[chosen[0]], self._read[chosen[1]])
        different = sum(line.status != "same" for line in lines)
        shown = [line for line in lines if line.status != "same" or not self.only.isChecked()]
        titles = [self.tr("Was?"), self.old.currentText(), self.new.currentText()]
        self.model.show([self._words.row(line) for line in shown], titles)
        self.count.setText(
            self.tr("{n} von {all} Zeilen unterscheiden sich.").format(n=different, all=len(lines))
        )
        self.table.resizeRowsToContents()

    def _take(self, version_id: int, content: FrozenPlan) -> None:
        self._read[version_id] = content
        self._compare()

    def _chooser(self, name: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        box.setMinimumContentsLength(28)
        box.addItem(self.tr("Plan, wie er jetzt ist"), DRAFT)
        for head in self._plan.versions:
            day = format_day(head.signed_client_on)
            text = self.tr("Fassung {n} vom {day}").format(n=head.number, day=day)
            box.addItem(text, head.id)
        return box

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Vergleich der Fassungen"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.sectionResized.connect(self._fit_rows)
        return table

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()

    def _lay_out(self) -> None:
        row = FlowRow(self)
        for widget in (self.old, self.new, self.only):
            row.add(widget)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Schließen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(label(self.tr("Fassungen vergleichen"), "title", self))
        column.addWidget(row)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.old.setFocus()
