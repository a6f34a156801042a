"""What has to be asked again: states nobody has confirmed for a while, each with one click."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import holding
from kimdesk.clients.histories import HISTORIES, is_stale, stale_days
from kimdesk.desktop import theme
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.history_card import confirming, since_text, summary
from kimdesk.desktop.files.history_names import history_name
from kimdesk.desktop.files.record_form import DATED
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.widgets.card import SectionCard, Separator
from kimdesk.vault.fields import fields_of


class StaleCard(SectionCard):
    """Hidden while nothing has to be asked."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self.set_heading(self.tr("Gilt das noch?"))
        self._edits = edits
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    def show_file(self, file: ClientFile) -> None:
        """Show the states of `file` that are stale."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        stale = list(self._stale(file)) if not file.person.restricted else []
        for place, (mapped, period) in enumerate(stale):
            if place:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self._line(mapped, period))
        self.setVisible(bool(stale))

    def leave(self) -> None:
        """Nothing is typed here."""

    def focus_field(self, name: str) -> bool:
        """There are no fields here."""
        return False

    def focus_first(self) -> bool:
        """Stand on the first button, False when there is none."""
        buttons = self.findChildren(QPushButton)
        if buttons and not self.isHidden():
            buttons[0].setFocus()
            return True
        return False

    def _stale(self, file: ClientFile) -> Any:  # noqa: ANN401 - pairs of class and period
        session = self._edits.session
        today, days = session.store.clock.today(), stale_days(file.office)
        for mapped in HISTORIES:
            period = holding(file.histories.get(mapped, ()), today)
            if period is not None and is_stale(period, today, days):
                yield mapped, period

    def _line(self, mapped: type[Any], period: Any) -> RecordLine:  # noqa: ANN401
        session = self._edits.session
        names = [name for name in fields_of(mapped) if name not in DATED]
        heading = history_name(mapped.__tablename__)
        title = f"{heading}: {summary(session, mapped, period, names)}"
        line = RecordLine(title, since_text(session, mapped, period), self)
        button = QPushButton(self.tr("Ja, gilt noch"), line)
        button.setAccessibleName(self.tr("Ja, gilt noch: {what}").format(what=title))
        theme.set_icon(button, "check")
        button.clicked.connect(partial(self._confirm, mapped, period))
        line.add_widget(button)
        return line

    def _confirm(self, mapped: type[Any], period: Any, _checked: bool = False) -> None:  # noqa: ANN401
        session = self._edits.session
        act = confirming(session.store, session.records, mapped, period)
        self._edits.run(self, self.tr("Bestätigung"), act)
