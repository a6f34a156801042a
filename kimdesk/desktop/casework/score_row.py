"""One life domain on the sheet: both views, priority, and the reason that opens below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from kimdesk.casework.assessment import Score
from kimdesk.desktop import theme
from kimdesk.desktop.casework.step_painter import FIRST, LAST
from kimdesk.desktop.casework.step_scale import Names, Step, StepScale
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import LongTextField
from kimdesk.vault.fields import Field

CLIENT, COUNSELLOR, PRIORITY, REASON = "by_client", "by_counsellor", "priority", "reason"
SCALES = (CLIENT, COUNSELLOR, PRIORITY)


@dataclass(frozen=True, slots=True)
class ScaleSetup:
    """What a scale of the sheet is called and offers."""

    names: Names
    steps: Sequence[Step]


class ScoreRow(QObject):
    """The parts of one row; the sheet places them.

    Signals: `scored(name, value)` when something is entered, `left(column, columns, rows)`,
    `typed(text)` while a reason is written, `unfolded` when it was opened or closed.
    """

    scored = Signal(str, object)
    typed = Signal(str)
    left = Signal(int, int, int)
    unfolded = Signal()

    def __init__(
        self, domain: str, title: str, setups: Mapping[str, ScaleSetup], reason: Field, on: QWidget
    ) -> None:
        super().__init__(on)
        self.domain, self.title = domain, title
        self._reason = reason
        self._on = on
        self._read_only = False
        self.name = label(title, parent=on)
        self.name.setWordWrap(True)
        self.text = label("", "muted", on)
        self.text.setWordWrap(True)
        self.text.setContentsMargins(0, 0, 0, metrics.S)
        self.text.hide()
        self.editor: LongTextField | None = None
        self.scales = {
            name: StepScale(title, setup.names, setup.steps, on) for name, setup in setups.items()
        }
        for at, (name, scale) in enumerate(self.scales.items()):
            scale.picked.connect(partial(self._picked, name))
            scale.left.connect(partial(self.left.emit, at))
        self.button = QToolButton(on)
        self.button.setCheckable(True)
        theme.set_icon(self.button, "note")
        self.button.toggled.connect(self._unfold)
        self.show_score(Score(domain))

    def show_score(
        self,
        score: Score,
        proposed: Mapping[str, object] | None = None,
        first: Score | None = None,
        last: Score | None = None,
        busy: frozenset[str] = frozenset(),
    ) -> None:
        """Show a score; the scales named in `busy` keep what was just entered."""
        for name, scale in self.scales.items():
            if name in busy:
                continue
            # What was urgent earlier says nothing of now.
            earlier = {} if name == PRIORITY else {FIRST: first, LAST: last}
            marks = {kind: code_of(old, name) for kind, old in earlier.items() if old is not None}
            scale.show_value(code_of(score, name), str((proposed or {}).get(name) or ""), marks)
        if REASON not in busy:
            self._show_reason(score.reason)

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read only."""
        self._read_only = read_only
        for scale in self.scales.values():
            scale.set_read_only(read_only)
        if self.editor is not None:
            self.editor.set_read_only(read_only)

    def open_reason(self) -> LongTextField:
        """The editor of the reason, open, with the keyboard."""
        self.button.setChecked(True)
        editor = self._made_editor()
        editor.setFocus()
        return editor

    def fold(self) -> None:
        """Close the reason; what was typed is committed."""
        if self.editor is not None:
            self.editor.commit()
        self.button.setChecked(False)

    def _made_editor(self) -> LongTextField:
        if self.editor is None:
            self.editor = LongTextField(self._on)
            self.editor.set_rows(2, 8)
            self.editor.set_label(f"{self._reason.label}: {self.title}")
            self.editor.text.limit = self._reason.maximum
            hint = self.tr("Woran liegt es? Bitte keine Diagnosen und keine Fluchtgründe.")
            self.editor.text.setPlaceholderText(hint)
            self.editor.set_value(self.text.text())
            self.editor.set_read_only(self._read_only)
            self.editor.edited.connect(self._written)
            self.editor.typed.connect(self._on_typed)
            QWidget.setTabOrder(self.button, self.editor.editor)
        return self.editor

    def _unfold(self, opened: bool) -> None:
        if opened:
            self._made_editor().show()
            if self.button.hasFocus():
                self._made_editor().setFocus()
        elif self.editor is not None:
            self.editor.commit()
            self.editor.hide()
        self._show_text()
        self.unfolded.emit()

    def _show_reason(self, reason: str) -> None:
        if self.editor is not None and self.editor.draft() is None:
            self.editor.set_value(reason)
        if reason != self.text.text() or not self.button.toolTip():
            self.text.setText(reason)
            what = self.tr("Begründung ändern") if reason else self.tr("Begründung schreiben")
            self.button.setToolTip(what)
            self.button.setAccessibleName(f"{what}: {self.title}")
            self._show_text()

    def _show_text(self) -> None:
        shown = bool(self.text.text()) and not self.button.isChecked()
        if self.text.isHidden() == shown:
            self.text.setVisible(shown)
            self.unfolded.emit()

    def _picked(self, name: str, code: str) -> None:
        value: object = code
        if name == PRIORITY:
            value = int(code) if code else None
        self.scored.emit(name, value)

    def _written(self) -> None:
        if self.editor is not None:
            self.text.setText(str(self.editor.value()))
            self.scored.emit(REASON, self.editor.value())

    def _on_typed(self) -> None:
        if self.editor is not None:
            self.typed.emit(self.editor.draft() or "")


def code_of(score: Score, name: str) -> str:
    """What a scale shows of a score."""
    value = getattr(score, name)
    return str(value) if value else ""
