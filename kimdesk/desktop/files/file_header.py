"""The head of an open file: who it is, where the case stands, what to mind."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import age_on, format_day, format_partial
from kimdesk.base.errors import KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Finding
from kimdesk.desktop import theme
from kimdesk.desktop.files.deadlines import distance, next_deadline
from kimdesk.desktop.files.warnings import warnings_of
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.work import Changes

if TYPE_CHECKING:
    from kimdesk.calendar.rows import OccurrenceRow

LEFT_TO_RIGHT = "\u200e"


class FileHeader(QFrame):
    """Signals: `jump(finding)` when a finding of the list is chosen."""

    jump = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = 0
        session.changed.connect(self._refresh_appointment)
        self.name = label("", "title", self)
        self.original = label("", "title", self)
        self.line = label("", "muted", self)
        self.counsellor = label("", "muted", self)
        for text in (self.name, self.original, self.line, self.counsellor):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            # A very long name is cut; it must not push the navigation aside.
            text.setMinimumWidth(1)
        self.appointment = label("", "muted", self)
        self.deadline = StatusChip("", "neutral", self)
        self.findings = QPushButton(self)
        self.findings.setProperty("kind", "flat")
        self.findings.clicked.connect(self.open_findings)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._chosen)
        self._chips: list[StatusChip] = []
        self._said: list[tuple[str, str, str]] | None = None
        self._file: ClientFile | None = None
        self._narrow = False
        self._urgent = False
        # Where there is little room, one button holds what else stands in these lines.
        self.notes = QPushButton(self)
        self.notes.clicked.connect(self.open_notes)
        self.notes.hide()
        self.notes_menu = QMenu(self)
        self.places = QComboBox(self)
        self.places.setAccessibleName(self.tr("Bereich der Akte"))
        self.places.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.places.hide()
        # Who it is and where the case stands share their lines: at large text each one counts.
        self.top = FlowRow(self)
        for widget in (self.name, self.original, self.line, self.counsellor):
            self.top.add(widget)
        self.row = FlowRow(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.S)
        self._column.setSpacing(metrics.S)
        self._column.addWidget(self.top)
        self._column.addWidget(self.row)
        self._fixed: tuple[QWidget, ...] = (
            self.places,
            self.notes,
            self.findings,
            self.deadline,
            self.appointment,
        )

    def show_file(self, file: ClientFile, findings: tuple[Finding, ...]) -> None:
        """Show whose file it is and what to mind in it."""
        today = self._session.store.clock.today()
        self._file = file
        # The mark keeps a Latin given name after an Arabic family name at its place.
        self.name.setText(LEFT_TO_RIGHT + file.display_name)
        self.original.setText(_original(file))
        self.original.setVisible(bool(self.original.text()))
        who = file.counsellor or self.tr("niemand")
        self.counsellor.setText(self.tr("Fallführung: {name}").format(name=who))
        self._show_chips(file)
        self.show_findings(findings)
        self._show_days(file, today)
        self._ask_appointment(file.case.id)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """At large text the head keeps to two lines; the rest is behind one button."""
        if narrow != self._narrow:
            self._narrow = narrow
            for text in (self.name, self.original):
                theme.mark(text, role="heading" if narrow else "title")
            # Names in Arabic are taller; each pixel counts here.
            space = metrics.XS if narrow else metrics.S
            self._column.setContentsMargins(metrics.L, space, metrics.L, space)
            self._column.setSpacing(space)
            self._arrange()

    def open_notes(self) -> None:
        """Show what has no room in the head."""
        self.notes_menu.clear()
        for text, icon in self._notes():
            action = self.notes_menu.addAction(text.replace("&", "&&"))
            if icon:
                theme.set_icon(action, icon)
        self.notes_menu.popup(self.notes.mapToGlobal(QPoint(0, self.notes.height())))

    def _notes(self) -> list[tuple[str, str]]:
        """Warnings, deadline and appointment, then the facts, each with an icon."""
        said = [(text, icon or "warning") for _, text, icon in self._said or ()]
        days = [(self.deadline.text.text(), "deadline"), (self.appointment.text(), "calendar")]
        facts = self._facts(self._file, self._today()) if self._file is not None else []
        about = [(text, "") for text in (*facts[1:], self.counsellor.text())]
        return [(text, icon) for text, icon in (*said, *days, *about) if text]

    def _arrange(self) -> None:
        """Show what has room."""
        facts = self._facts(self._file, self._today()) if self._file is not None else []
        self.line.setText(" · ".join(facts[:1] if self._narrow else facts))
        for widget in (self.counsellor, self.deadline, *self._chips):
            widget.setVisible(not self._narrow)
        self.appointment.setVisible(not self._narrow and bool(self.appointment.text()))
        self.notes.setVisible(self._narrow)
        self.places.setVisible(self._narrow)
        self._name_notes(self._said or [])

    def _name_notes(self, said: list[tuple[str, str, str]]) -> None:
        """Say how much there is to mind; what is grave ("do not call") is said at once."""
        count = len(said) + self._urgent
        if said and said[0][0] == "error":
            _, text, icon = said[0]
            self.notes.setText(f"{text} (+{count - 1})" if count > 1 else text)
            theme.set_icon(self.notes, icon)
            return
        text = self.tr("Zu beachten: {n}").format(n=count)
        self.notes.setText(text if count else self.tr("Eckdaten"))
        theme.set_icon(self.notes, "warning" if count else "info")

    def _today(self) -> date:
        return self._session.store.clock.today()

    def _ask_appointment(self, case_id: int) -> None:
        """The next appointment is read beside the file, once for each."""
        if case_id == self._case_id:
            return
        self._case_id = case_id
        self.appointment.clear()
        self.appointment.hide()
        self._read_appointment()

    def _read_appointment(self) -> None:
        from kimdesk.calendar.occurrences import next_of_case

        self._session.jobs.run(
            self,
            next_of_case,
            self._session.store,
            self._case_id,
            done=self._show_appointment,
            failed=self._no_appointment,
            replaces=("next appointment", id(self)),
        )

    def _show_appointment(self, row: "OccurrenceRow | None") -> None:
        if row is None:
            self.appointment.setText(self.tr("Kein Termin geplant"))
        else:
            when = format_day(row.begins.date())
            if not row.all_day:
                when = f"{when}, {row.begins.hour}:{row.begins.minute:02}"
            what = self._session.label("CL49", row.kind)
            text = self.tr("Nächster Termin: {when}, {what}").format(when=when, what=what)
            self.appointment.setText(text)
        self.appointment.setVisible(not self._narrow)

    def _no_appointment(self, _: KimdeskError) -> None:
        """Nothing can be said; whoever reads the file says why."""

    def _refresh_appointment(self, changes: Changes) -> None:
        if "appointment" in changes and self._case_id:
            self._read_appointment()

    def open_findings(self) -> None:
        """Show the list of findings below its button."""
        self.menu.popup(self.findings.mapToGlobal(QPoint(0, self.findings.height())))

    def _facts(self, file: ClientFile, today: date) -> list[str]:
        facts = [file.case.number]
        if file.person.birth_date:
            born = self.tr("geboren {day}").format(day=format_partial(file.person.birth_date))
            age = age_on(file.person.birth_date, today)
            text = self.tr("{born} ({n} Jahr)") if age == 1 else self.tr("{born} ({n} Jahre)")
            facts.append(born if age is None else text.format(born=born, n=age))
        return facts

    def _show_chips(self, file: ClientFile) -> None:
        # Level and phase stand in the bar below.
        wanted = list(warnings_of(file, self._session))
        if wanted == self._said:
            return
        self._said = wanted
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(*what) for what in wanted]
        for widget in (*self._chips, *self._fixed):
            self.row.add(widget)

    def _chip(self, level: str, text: str, icon: str) -> StatusChip:
        chip = StatusChip(text, level, self)
        if icon:
            chip.say(text, level, icon)
        return chip

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say how many there are, and offer to go to each."""
        self.menu.clear()
        for finding in findings:
            action = QAction(finding.text, self.menu)
            action.setData(finding)
            theme.set_icon(action, "error" if finding.severity == "error" else "warning")
            self.menu.addAction(action)
        self.findings.setVisible(bool(findings))
        text = self.tr("{n} Hinweise") if len(findings) != 1 else self.tr("{n} Hinweis")
        self.findings.setText(text.format(n=len(findings)))
        theme.set_icon(self.findings, "warning")

    def _show_days(self, file: ClientFile, today: date) -> None:
        nearest = next_deadline(file, today)
        self._urgent = nearest is not None and nearest.level in {"warning", "error"}
        if nearest is None:
            self.deadline.say(self.tr("Keine Frist"), "neutral")
            return
        text = self.tr("{what}: {day}, {distance}").format(
            what=nearest.text, day=format_day(nearest.on), distance=distance(nearest.on, today)
        )
        self.deadline.say(text, nearest.level, "deadline")

    def _chosen(self, action: QAction) -> None:
        self.jump.emit(action.data())


def _original(file: ClientFile) -> str:
    """The name in its own script, where one is entered."""
    for name in file.names:
        if name.kind == "ORIGINAL":
            return " ".join(part for part in (name.given_name, name.family_name) if part)
    return ""
