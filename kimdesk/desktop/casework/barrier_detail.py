"""One barrier: where it stands and what comes next, its texts, the cases, its history."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.barriers import NEXT, BarrierFile, move, write
from kimdesk.casework.model import Barrier
from kimdesk.desktop import theme
from kimdesk.desktop.office.record_form import RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner, StatusChip
from kimdesk.desktop.widgets.scroll import FittedColumn
from kimdesk.vault.fields import fields_of

_FIELDS = (
    *("title", "kind", "level", "institution", "life_domain", "description", "example"),
    *("workaround", "proposal", "answer"),
)
_WIDE = ("title", "description", "example", "workaround", "proposal", "answer")


class BarrierDetail(FittedColumn):
    """Signals: `saved`, `refused(text)`, `stale` when the barrier has to be read again."""

    saved = Signal()
    refused = Signal(str)
    stale = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read: BarrierFile | None = None
        self.beginning = False
        self.form = RecordForm(session, Barrier, partial(write, session.records), self)
        self.form.written.connect(self._written)
        self.form.refused.connect(self.refused)
        self.form.stale.connect(self.stale)
        self.banner = Banner(self)
        self.state = StatusChip("", "neutral", self)
        self._add_flow()
        self.add(self.banner)
        grid = FormGrid(2, self)
        self.form.add_to(grid, _FIELDS, wide=_WIDE)
        self.add(grid)
        self._add_cases()
        self.body.addStretch(1)

    @property
    def barrier_id(self) -> int:
        """The barrier shown, 0 for a new one."""
        return self.form.id

    def begin(self) -> None:
        """An empty form; it is kept as soon as title, kind and level are there."""
        self.leave()
        self.beginning, self._read = True, None
        for part in (self.flow, self.cases, self.banner):
            part.hide()
        self.form.show_record(Barrier(title=""))
        text = self.tr("Mit Titel, Art und Ebene wird gespeichert.")
        self.form.fields["title"].set_message("info", text)
        self.form.fields["title"].setFocus()

    def show_barrier(self, read: BarrierFile) -> None:
        """Show a barrier; what is being typed in it stays."""
        self.beginning, self._read = False, read
        self.form.show_record(read.barrier)
        self._show_flow(read)
        self._show_traces(read)
        self._show_cases(read)

    def leave(self) -> None:
        """Commit what is typed."""
        self.form.commit()

    def focus_first(self) -> None:
        """Stand on the title."""
        self.form.fields["title"].setFocus()

    def _written(self, _: str) -> None:
        self.saved.emit()
        self.beginning = False
        self.stale.emit()

    # Workflow ---------------------------------------------------------------------------------

    def _add_flow(self) -> None:
        self.flow = SectionCard(self.tr("Stand"), self)
        self.flow.add_action(self.state)
        self._buttons = FlowRow(self.flow)
        self.flow.add(self._buttons)
        self.steps = label("", "caption", self.flow)
        self.steps.setWordWrap(True)
        self.flow.add(self.steps)
        self._next: dict[str, QPushButton] = {}
        for code in self._session.catalogue["CL45"]:
            button = QPushButton(code.label(), self._buttons)
            button.setAccessibleName(self.tr("Weiter: {state}").format(state=code.label()))
            button.clicked.connect(partial(self._move, code.code))
            self._next[code.code] = button
            self._buttons.add(button)
        self.add(self.flow)

    def _show_flow(self, read: BarrierFile) -> None:
        barrier = read.barrier
        code = self._session.catalogue["CL45"].get(barrier.state)
        ended = code is not None and code.flag("final")
        text = self._session.label("CL45", barrier.state)
        self.state.say(text, "success" if ended else "info")
        lines = (
            self.tr("{day}: {state}{by}").format(
                day=format_day(step.taken_on) if step.taken_on else "",
                state=self._session.label("CL45", step.state),
                by=f" ({name})" if name else "",
            )
            for step, name in read.steps
        )
        self.steps.setText("\n".join(lines))
        allowed = NEXT.get(barrier.state, ())
        for state, button in self._next.items():
            button.setVisible(state in allowed)
            theme.mark(button, kind="primary" if allowed and state == allowed[0] else "")
        self.flow.show()

    def _move(self, state: str, _checked: bool = False) -> None:
        self.leave()
        self._session.jobs.run(
            self,
            move,
            self._session.store,
            self._session.records,
            self._session.catalogue,
            self.form.id,
            state,
            done=self._moved,
            failed=self._not_moved,
        )

    def _moved(self, _: object) -> None:
        self.saved.emit()
        self.stale.emit()

    def _not_moved(self, error: KimdeskError) -> None:
        field = self.form.fields.get(error.field or "") if isinstance(error, UserError) else None
        if field is None:
            self.refused.emit(error.text)
        else:
            field.set_message("error", error.text)
            field.setFocus()

    def _show_traces(self, read: BarrierFile) -> None:
        captions = fields_of(Barrier)
        found = [
            self.tr("{field}: „{text}“ ({why})").format(
                field=captions[trace.field].label, text=trace.text, why=trace.why
            )
            for trace in read.traces[:5]
        ]
        if found:
            certain = any(trace.certain for trace in read.traces)
            first = self.tr("Vor der Meldung prüfen, ob das auf eine Person hinweist:")
            level = "error" if certain else "warning"
            self.banner.say(level, "\n".join((first, *found)), closable=False)
        else:
            self.banner.hide()

    # Cases ------------------------------------------------------------------------------------

    def _add_cases(self) -> None:
        self.cases = SectionCard(self.tr("Betroffene Akten"), self)
        self.count = label("", "muted", self.cases)
        self.count.setWordWrap(True)
        self.cases.add(self.count)
        self._links = FlowRow(self.cases)
        self.cases.add(self._links)
        self._numbers: list[QPushButton] = []
        self.add(self.cases)

    def _show_cases(self, read: BarrierFile) -> None:
        for old in self._numbers:
            old.hide()
            old.deleteLater()
        self._numbers = []
        for case_id, number in read.seen:
            button = QPushButton(number, self._links)
            button.setProperty("kind", "flat")
            button.setAccessibleName(self.tr("Akte {number} öffnen").format(number=number))
            button.clicked.connect(partial(self._open, case_id))
            self._links.add(button)
            self._numbers.append(button)
        self.count.setText(self._counted(read))
        self.cases.show()

    def _counted(self, read: BarrierFile) -> str:
        if not read.cases:
            return self.tr(
                "Noch keine. In einer Akte unter „Vermittlung“ lässt sie sich verbinden."
            )
        reach = self.tr("1 Akte") if read.cases == 1 else self.tr("{n} Akten")
        hidden = read.cases - len(read.seen)
        more = self.tr(", davon {n} bei anderen Fachkräften") if hidden else ""
        return reach.format(n=read.cases) + more.format(n=hidden)

    def _open(self, case_id: int, _checked: bool = False) -> None:
        self._session.ask("file", case_id)
