"""Verifying the chain of the access log while other work goes on, with the place it is at."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.office.section import button
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.vault.log_chain import LogReport
from kimdesk.vault.log_check import check_log_in_steps
from kimdesk.vault.work import Store

Steps = Iterator[tuple[int, int] | LogReport]
SHOWN = 5


def next_step(_: Store, steps: Steps) -> tuple[int, int] | LogReport:
    """One step of the check; between two of them the store thread does other things."""
    return next(steps)


class ChainPanel(QWidget):
    """A button, a bar with the number of the entry, and the outcome."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._steps: Steps | None = None
        self.button = button(self.tr("Zugriffsprotokoll p&rüfen"), "shield", self.start, self)
        self.stop_button = button(self.tr("Anha&lten"), "stop", self.cancel, self)
        self.stop_button.hide()
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt der Prüfung"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.place = label("", "muted", self)
        self.outcome = Banner(self)
        line = QHBoxLayout()
        line.setSpacing(metrics.M)
        line.addWidget(self.button)
        line.addWidget(self.stop_button)
        line.addWidget(self.bar, 1)
        line.addWidget(self.place)
        line.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.outcome)
        column.addLayout(line)

    @property
    def running(self) -> bool:
        """Whether the check is under way."""
        return self._steps is not None

    def start(self) -> None:
        """Begin at the first entry."""
        if self.session.opened is None or self._steps is not None:
            return
        self.outcome.hide()
        self._steps = check_log_in_steps(self.session.opened)
        self._show_running(True)
        self._go_on()

    def cancel(self) -> None:
        """Stop; nothing is known then."""
        self._steps = None
        self._show_running(False)

    def _go_on(self) -> None:
        self.session.jobs.run(
            self,
            next_step,
            self.session.store,
            self._steps,
            done=self._step,
            failed=self._failed,
            replaces="chain",
        )

    def _step(self, step: tuple[int, int] | LogReport) -> None:
        if self._steps is None:
            return
        if isinstance(step, LogReport):
            self.cancel()
            self._show(step)
            self.button.setFocus()
            return
        done, total = step
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.place.setText(self.tr("Eintrag {n} von {total}").format(n=done, total=total))
        self._go_on()

    def _show(self, report: LogReport) -> None:
        if not report.problems:
            text = self.tr("Alle {n} Einträge sind da, unverändert und echt.")
            self.outcome.say("success", text.format(n=report.entries))
            return
        texts = [problem.text for problem in report.problems[:SHOWN]]
        if len(report.problems) > SHOWN:
            more = self.tr("Und {n} weitere.").format(n=len(report.problems) - SHOWN)
            texts.append(more)
        level = "error" if any(p.is_error for p in report.problems) else "warning"
        self.outcome.say(level, " ".join(texts))

    def _failed(self, error: KimdeskError) -> None:
        self.cancel()
        self.outcome.say("error", error.text)

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.place.setVisible(running)
        self.stop_button.setVisible(running)
        self.button.setVisible(not running)
        if running:
            self.bar.setRange(0, 0)
            self.place.setText("")
            self.stop_button.setFocus()
