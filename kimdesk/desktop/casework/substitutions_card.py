"""Substitutions that run or are about to begin, each with a way to look and to end it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.substitution import SubstitutionRow
from kimdesk.desktop import theme
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label


class SubstitutionsCard(SectionCard):
    """Signals: `cases_wanted(row)`, `end_wanted(row)`."""

    cases_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Vertretungen"), parent)
        self._session = session
        self._inside: QWidget | None = None

    def show_rows(self, rows: Sequence[SubstitutionRow]) -> None:
        """Show these substitutions."""
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        for row in rows:
            column.addWidget(self._line(row, self._inside))
        if not rows:
            text = self.tr("Gerade vertritt niemand jemanden.")
            column.addWidget(label(text, "muted", self._inside))
        self.add(self._inside)

    def _line(self, row: SubstitutionRow, parent: QWidget) -> QWidget:
        days = self.tr("bis {until}").format(until=format_day(row.until))
        if row.since > self._session.store.clock.today():
            text = self.tr("von {since} bis {until}")
            days = text.format(since=format_day(row.since), until=format_day(row.until))
        said = self.tr("{substitute} vertritt {counsellor}, {days}").format(
            substitute=row.substitute, counsellor=row.counsellor or "–", days=days
        )
        line = RecordLine(said, row.reason, parent)
        many, one = self.tr("{n} Fälle ansehen"), self.tr("{n} Fall ansehen")
        text = (one if len(row.ids) == 1 else many).format(n=len(row.ids))
        for words, icon, run in (
            (text, "list", self._look),
            (self.tr("Beenden"), "stop", self._end),
        ):
            button = QPushButton(words, line)
            button.setAccessibleName(f"{words}: {said}")
            theme.set_icon(button, icon)
            button.clicked.connect(partial(run, row))
            line.add_widget(button)
        return line

    def _look(self, row: SubstitutionRow, _checked: bool = False) -> None:
        self.cases_wanted.emit(row)

    def _end(self, row: SubstitutionRow, _checked: bool = False) -> None:
        self.end_wanted.emit(row)
