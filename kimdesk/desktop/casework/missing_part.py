"""The list of what is missing for a step, folded while somebody enters it.

Where the window has no room for the list, a menu takes its place.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.gates import Missing
from kimdesk.desktop import theme
from kimdesk.desktop.casework.missing_list import MissingList
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.scroll import ScrollColumn

# The share of the window that a long list may take, and once somebody wants to see all of it.
_SHARE, _WHOLE_SHARE = 0.3, 0.55


class MissingPart(QWidget):
    """The list; its two buttons stand where the panel puts them.

    Signals: `jump(tab, field)`, `offered(result)` as the list has them, `unfold_asked`.
    """

    jump = Signal(str, str)
    offered = Signal(str)
    unfold_asked = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.folded = self.tight = self._whole = False
        self.list = MissingList(session, self)
        self.list.jump.connect(self._go)
        self.list.offered.connect(self.offered)
        self._area = ScrollColumn(self)
        self._area.body.setContentsMargins(0, 0, 0, 0)
        self._area.add(self.list)
        see_through(self._area)
        self.next_button = QPushButton(self.tr("Nächste fehlende Angabe"), parent)
        self.next_button.clicked.connect(self.go_on)
        self.unfold_button = QPushButton(self.tr("Alle zeigen"), parent)
        self.unfold_button.clicked.connect(self.unfold)
        # A list that scrolls does not look as if it went on.
        self.more_button = QPushButton(self)
        self.more_button.setProperty("kind", "flat")
        theme.set_icon(self.more_button, "chevron-down")
        self.more_button.clicked.connect(self._show_more)
        self._area.verticalScrollBar().valueChanged.connect(self._say_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_missing(self, missing: Sequence[Missing], *, tight: bool) -> None:
        """Show what is missing; `tight` windows have a menu in place of the list."""
        self.tight = tight
        self.folded = self.folded or tight
        self.list.show_missing(missing)
        before = self.unfold_button
        for line in self.list.findChildren(QPushButton):
            # Made last, they would come after everything else in the window.
            if line.isVisibleTo(self.list):
                QWidget.setTabOrder(before, line)
                before = line
        self._fit()
        self._fold()

    def count(self) -> str:
        """How much is missing, as a sentence."""
        many = len(self.list.shown)
        if many == 1:
            return self.tr("Dafür fehlt noch eine Angabe.")
        return self.tr("Dafür fehlen noch {n} Angaben.").format(n=many)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.next_button if self.folded or not self.list.lines else self.list.lines[0]

    def go_on(self) -> None:
        """Go to the first of what is still missing."""
        for each in self.list.shown[:1]:
            self._go(each.tab, each.field)

    def unfold(self) -> None:
        """Show all of it again."""
        if self.tight:
            self._open_menu()
            return
        self.folded = False
        self._fold()
        self.unfold_asked.emit()

    def _go(self, tab: str, field: str) -> None:
        """Make room for the tab; what is missing stays one click away."""
        self.folded, self._whole = True, False
        self._fold()
        self.jump.emit(tab, field)

    def _fold(self) -> None:
        blocked = bool(self.list.shown)
        self.setVisible(blocked and not self.folded)
        self.next_button.setVisible(blocked and self.folded)
        self.unfold_button.setVisible(blocked and self.folded)

    def _fit(self) -> None:
        share = _WHOLE_SHARE if self._whole else _SHARE
        most = int(self.window().height() * share)
        self._area.setFixedHeight(min(self.list.sizeHint().height() + metrics.XS, most))
        # The lines have their places in the next turn only.
        QTimer.singleShot(0, self, self._say_more)

    def _say_more(self) -> None:
        """Name how many lines stand below the edge, if any do."""
        edge = self._area.height() + self._area.verticalScrollBar().value()
        below = [
            line
            for line in self.list.lines
            if line.mapTo(self.list, line.rect().center()).y() > edge
        ]
        self.more_button.setText(self.tr("{n} weitere zeigen").format(n=len(below)))
        self.more_button.setVisible(bool(below))

    def _show_more(self) -> None:
        """Give the list more room; where there is none, show its end."""
        bar = self._area.verticalScrollBar()
        if self._whole:
            bar.setValue(bar.maximum())
        self._whole = True
        self._fit()
        if self.list.lines:
            self.list.lines[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self.list.shown:
            self._add(menu, each.text, partial(self._go, each.tab, each.field))
            for result in each.offers:
                self._add(menu, self.list.offer_text(result), partial(self.offered.emit, result))
        below = QPoint(0, self.unfold_button.height())
        menu.popup(self.unfold_button.mapToGlobal(below))

    def _add(self, menu: QMenu, text: str, act: "partial[None]") -> None:
        entry = QAction(text, menu)
        entry.triggered.connect(act)
        menu.addAction(entry)


def see_through(area: ScrollColumn) -> None:
    """What scrolls stands on the card itself, not on a ground of its own."""
    for ground in (area.viewport(), area.widget()):
        if ground is not None:
            ground.setProperty("role", "")
            ground.setAutoFillBackground(False)
