"""What happens to files on their way in: a bar with cancel, then what was taken and what not."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kimdesk.desktop.documents.intake import Outcome
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner

PATIENCE = 500
_NAMED = 5


class IntakeBar(QWidget):
    """Signal `cancelled`: the person wants no further file."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label("", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt"))
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Abbre&chen"), self)
        self.cancel.clicked.connect(self.cancelled)
        self.running = QWidget(self)
        row = QHBoxLayout(self.running)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.running.hide()
        self.banner = Banner(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.running)
        column.addWidget(self.banner)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self.running.show)

    def begin(self, total: int) -> None:
        """Files are on their way; the bar appears when it takes longer than half a second."""
        self.banner.hide()
        self.show_progress(0, total)
        self._timer.start()

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` files are in."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = self.tr("{done} von {all} Dateien aufgenommen")
        self.text.setText(text.format(done=done, all=total))

    def finish(self, outcomes: Sequence[Outcome], wanted: int) -> None:
        """Say what was taken, and for each other file why not."""
        self._timer.stop()
        self.running.hide()
        refused = [outcome for outcome in outcomes if outcome.row is None]
        taken = len(outcomes) - len(refused)
        lines = [
            self.tr("„{name}“: {why}").format(name=one.name, why=one.refusal)
            for one in refused[:_NAMED]
        ]
        if len(refused) > _NAMED:
            lines.append(self.tr("… und {n} weitere.").format(n=len(refused) - _NAMED))
        if len(outcomes) < wanted:
            left = wanted - len(outcomes)
            lines.append(self.tr("Abgebrochen. Noch nicht aufgenommen: {n}.").format(n=left))
        if taken and lines:
            lines.insert(0, self.tr("Aufgenommen: {n}.").format(n=taken))
        if lines:
            self.banner.say("warning" if taken else "error", "\n".join(lines))

    def stop(self) -> None:
        """Put the bar away."""
        self._timer.stop()
        self.running.hide()
