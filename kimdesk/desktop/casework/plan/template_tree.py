"""The goals and measures of a template as a tree, to tick or to edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from kimdesk.casework.plan.templates import ItemRow, TemplateRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TemplateTree(QTreeWidget):
    """Signals: `stood_on(item id)`, 0 for none; `ticks_changed` when something is ticked."""

    stood_on = Signal(int)
    ticks_changed = Signal()

    def __init__(
        self, session: Session, *, ticks: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ticks = ticks
        self._by_id: dict[int, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Ziele und Maßnahmen der Vorlage"))
        self.setHeaderLabels([self.tr("Ziel oder Maßnahme"), self.tr("Wer?"), self.tr("Nach")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._tick)
        self.currentItemChanged.connect(self._stand)

    def show_template(self, template: TemplateRow | None) -> None:
        """Show the items of a template; all of them ticked where there are ticks."""
        current = self.current_id()
        self.blockSignals(True)
        self.clear()
        self._by_id = {}
        for item in template.items if template is not None else ():
            self._add(item)
        self.expandAll()
        if current in self._by_id:
            self.setCurrentItem(self._by_id[current])
        self.blockSignals(False)

    def current_id(self) -> int:
        """The item the person stands on, 0 for none."""
        found: QTreeWidgetItem | None = self.currentItem()
        return int(found.data(0, _ID)) if found is not None else 0

    def stand_on(self, item_id: int) -> None:
        """Go to an item."""
        if item_id in self._by_id:
            self.setCurrentItem(self._by_id[item_id])

    def chosen(self) -> set[int]:
        """The items that are ticked."""
        return {item_id for item_id, item in self._by_id.items() if item.checkState(0) == _CHECKED}

    def _add(self, item: ItemRow) -> None:
        above = self._by_id.get(item.parent_id or 0)
        made = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self)
        made.setData(0, _ID, item.id)
        made.setText(0, item.what)
        made.setToolTip(0, plain_tip(item.what))
        made.setText(1, self._session.label("CL32R", item.responsible) if item.responsible else "")
        if item.days is not None:
            made.setText(2, self.tr("{n} Tagen").format(n=item.days))
        if item.level in {"Z_RICHT", "Z_RAHMEN"}:
            font = made.font(0)
            font.setBold(True)
            made.setFont(0, font)
        if self._ticks:
            made.setCheckState(0, _CHECKED)
        self._by_id[item.id] = made

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        """What is ticked needs what stands above; what is not, nothing below."""
        if column or not self._ticks:
            return
        self.blockSignals(True)
        if item.checkState(0) == _CHECKED:
            above: QTreeWidgetItem | None = item.parent()
            while above is not None:
                above.setCheckState(0, _CHECKED)
                above = above.parent()
        else:
            _untick_below(item)
        self.blockSignals(False)
        self.ticks_changed.emit()

    def _stand(self, current: QTreeWidgetItem | None, _: QTreeWidgetItem | None) -> None:
        self.stood_on.emit(int(current.data(0, _ID)) if current is not None else 0)


def _untick_below(item: QTreeWidgetItem) -> None:
    for at in range(item.childCount()):
        below = item.child(at)
        if below is not None:
            below.setCheckState(0, _UNCHECKED)
            _untick_below(below)
