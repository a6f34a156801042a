"""What is left to do in a case, on its overview: what is due first, each done with one click."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.casework.plan.measures import OpenMeasure, open_measures
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.acts import setting
from kimdesk.desktop.casework.tab import is_read_only
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.widgets.card import SectionCard, Separator

FIRST = 4
DONE = "MS_ERLEDIGT"


class OpenMeasuresCard(QWidget):
    """Part of a tab; there is nothing of it as long as nothing is to be done.

    Signal `opened(name)`: a measure is to be shown in the plan, as „measure:12“.
    """

    opened = Signal(str)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._session = edits.session
        self._case_id = 0
        self._writable = True
        self._all = False
        self.rows: tuple[OpenMeasure, ...] = ()
        self.card: SectionCard | None = None
        self._lines: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_file(self, file: ClientFile) -> None:
        """Read what is open in this case."""
        self._case_id = file.case.id
        self._writable = not is_read_only(file)
        self.read()

    def read(self) -> None:
        """Read again what is open."""
        if self._case_id:
            self._session.jobs.run(
                self,
                open_measures,
                self._session.store,
                self._case_id,
                done=self._show,
                failed=self._not_read,
                replaces=("open measures", self._case_id),
            )

    def leave(self) -> None:
        """Nothing is typed here."""

    def focus_field(self, name: str) -> bool:
        """No field stands here."""
        return False

    def done(self, measure: OpenMeasure, _checked: bool = False) -> None:
        """Mark a measure as done; the bar takes it back."""
        said = self.tr("Maßnahme erledigt.")
        act = setting(self._session, measure.id, measure.version, DONE)
        self._edits.run(self, said, act, offer=True)

    def show_all(self, _checked: bool = False) -> None:
        """The whole list instead of the first few."""
        self._all = True
        self._show(self.rows)

    def _show(self, rows: tuple[OpenMeasure, ...]) -> None:
        if rows == self.rows and self._lines is not None and not self._all:
            return
        self.rows = rows
        self.setVisible(bool(rows))
        if not rows:
            return
        card = self._the_card()
        late = sum(row.overdue for row in rows)
        heading = self.tr("Offene Maßnahmen ({n})").format(n=len(rows))
        if late:
            heading = self.tr("Offene Maßnahmen ({n}, davon {late} überfällig)").format(
                n=len(rows), late=late
            )
        card.set_heading(heading)
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = self._listed(rows if self._all else rows[:FIRST], card)
        card.add(self._lines)
        self.more.setVisible(not self._all and len(rows) > FIRST)
        self.more.setText(self.tr("Alle {n} zeigen").format(n=len(rows)))

    def _listed(self, rows: tuple[OpenMeasure, ...], card: SectionCard) -> QWidget:
        lines = QWidget(card)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(Separator(lines))
            column.addWidget(self._line(row, lines))
        return lines

    def _line(self, row: OpenMeasure, parent: QWidget) -> RecordLine:
        who = row.responsible_name or self._session.label("CL32R", row.responsible)
        until = ""
        if row.due_on is not None:
            until = self.tr("bis {day}").format(day=format_day(row.due_on))
        detail = " · ".join(text for text in (until, who, row.goal) if text)
        line = RecordLine(row.what, detail, parent)
        where = f"measure:{row.id}"
        if row.overdue:
            line.add_chip(self.tr("überfällig"), "error")
        elif row.state == "MS_VERZUG":
            line.add_chip(self._session.label("CL32S", row.state), "warning")
        if self._writable:
            done = QPushButton(self.tr("Erledigt"), line)
            done.setAccessibleName(self.tr("Erledigt: {what}").format(what=row.what))
            theme.set_icon(done, "check")
            done.clicked.connect(partial(self.done, row))
            line.add_widget(done)
        line.add_button("chevron-right", self.tr("Im Plan zeigen"), partial(self._open, where))
        return line

    def _open(self, where: str, _checked: bool = False) -> None:
        self.opened.emit(where)

    def _the_card(self) -> SectionCard:
        if self.card is None:
            self.card = SectionCard("", self)
            self.card.heading.setWordWrap(True)
            self.more = QPushButton(self.card)
            self.more.setProperty("kind", "flat")
            theme.set_icon(self.more, "list")
            self.more.clicked.connect(self.show_all)
            self.card.add_action(self.more)
            self._column.addWidget(self.card)
        return self.card

    def _not_read(self, _: KimdeskError) -> None:
        """A newer request took its place."""
