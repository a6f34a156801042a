"""What the dialogs of the office have in common: form, message, buttons, work away from here."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Job, Jobs
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

WIDTH = 520


class OfficeDialog(QDialog):
    """Subclasses fill `body` and say in `start` what is to be done.

    Esc cancels, also what is running; Enter is the main button.
    """

    def __init__(
        self, jobs: Jobs, title: str, text: str, accept: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.jobs = jobs
        self.job: Job | None = None
        self.result_: Any = None
        self.area = ScrollColumn(self)
        self.body = self.area.body
        self.body.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.S)
        self.banner = Banner(self)
        self.body.addWidget(self.banner)
        if text:
            about = label(text, "muted", self)
            about.setWordWrap(True)
            self.body.addWidget(about)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.buttons = QDialogButtonBox(self)
        self.main_button = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        theme.mark(self.main_button, kind="primary")
        self.main_button.setDefault(True)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics.M)
        column.addWidget(self.area, 1)
        row = QVBoxLayout()
        row.setContentsMargins(metrics.L, 0, metrics.L, 0)
        row.addWidget(self.bar)
        row.addWidget(self.buttons)
        column.addLayout(row)

    def fit(self) -> None:
        """Take the size that the content wants, as far as the screen has it."""
        self.resize(self.sizeHint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # The layouts learn of the new size of text a moment later.
            QTimer.singleShot(0, self.fit)

    def sizeHint(self) -> QSize:
        inside = self.area.widget()
        if inside is None:
            return super().sizeHint()
        bar = self.area.verticalScrollBar().sizeHint().width()
        width = max(WIDTH, inside.minimumSizeHint().width() + bar)
        height = inside.sizeHint().height()
        if inside.hasHeightForWidth():
            height = max(height, inside.heightForWidth(width - bar))
        height += self.buttons.sizeHint().height() + 3 * metrics.M
        room = self.screen().availableSize()
        return QSize(min(width, room.width()), min(height, room.height() - metrics.XL))

    def start(self) -> None:
        """Check what is entered and call `work`."""
        raise NotImplementedError

    def refuse_at(self, field: str, text: str) -> bool:
        """Say an error at a field; False where there is none of that name."""
        return False

    def work(self, call: Callable[..., Any], *args: Any, progress: bool = False) -> None:  # noqa: ANN401 - whatever the service takes
        """Have `call` done in the store thread, then close; errors are said here."""
        self.banner.hide()
        self._set_busy(True)
        self.job = self.jobs.run(
            self,
            call,
            *args,
            done=self._done,
            failed=self._failed,
            progress=self._progress if progress else None,
        )

    def finish(self, result: Any) -> None:  # noqa: ANN401 - what the service gave
        """The work is done; by default the dialog closes."""
        self.result_ = result
        self.accept()

    def reject(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self._set_busy(False)
            return
        super().reject()

    def leave(self) -> None:
        """The store is about to be locked: stop what is running, so that closing works."""
        if self.job is not None:
            self.job.cancel()
            self._set_busy(False)

    def _accept(self) -> None:
        if self.job is None:
            self.start()

    def _done(self, result: Any) -> None:  # noqa: ANN401 - what the service gave
        self._set_busy(False)
        self.finish(result)

    def _failed(self, error: KimdeskError) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        field = error.field if isinstance(error, UserError) and error.field else ""
        if not (field and self.refuse_at(field, error.text)):
            self.banner.say("error", error.text, closable=False)
            self.area.ensureWidgetVisible(self.banner)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self.job = None
        else:
            self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.area.setEnabled(not busy)
        self.main_button.setEnabled(not busy)
