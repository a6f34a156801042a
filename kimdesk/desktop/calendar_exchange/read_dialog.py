"""Reading a calendar file: first what would happen, then all of it at once."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.calendar.ics.applying import Imported, apply_import
from kimdesk.calendar.ics.plan import ImportPlan, PlannedRow
from kimdesk.desktop import theme
from kimdesk.desktop.calendar_exchange.dialog import ExchangeDialog
from kimdesk.desktop.calendar_exchange.services import try_reading
from kimdesk.desktop.calendar_exchange.tick_model import TickModel, TickTable
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.row_model import Column

ROWS_SHOWN = 7
_ICONS = {"new": "add", "changed": "edit", "unchanged": "check", "rejected": "warning"}


class ReadDialog(ExchangeDialog):
    """Shows the trial run of `path` as soon as it is open; `result_` is then an `Imported`."""

    LETTERS = 118
    LINES = 32

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(session.jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Kalenderdatei einlesen"))
        self.main_button.setText(self.tr("&Einlesen"))
        self._session = session
        self._path = path
        self.plan: ImportPlan | None = None
        self.summary = label(self.tr("Die Datei wird gelesen …"), "heading", self)
        self.summary.setWordWrap(True)
        self.remarks = label("", "muted", self)
        self.remarks.setWordWrap(True)
        self.rows = TickModel(self._columns(), self)
        self.rows.changed.connect(self._count)
        self.table = TickTable(self.tr("Termine der Datei"), self.rows, self)
        self.table.setMinimumHeight(ROWS_SHOWN * metrics.TARGET)
        self.table.stood_on.connect(self._explain)
        self.detail = label("", "", self)
        self.detail.setWordWrap(True)
        self.choices = FlowRow(self)
        for text, keys in (
            (self.tr("&Alle"), self._all_keys),
            (self.tr("&Keine"), self._no_keys),
            (self.tr("Nur &neue"), self._new_keys),
        ):
            choice = QPushButton(text, self.choices)
            choice.setAutoDefault(False)
            choice.setProperty("kind", "flat")
            choice.clicked.connect(partial(self._choose, keys))
            self.choices.add(choice)
        self.choices.hide()
        for widget in (self.summary, self.remarks, self.choices, self.table, self.detail):
            self.body.addWidget(widget)
        self.body.setStretchFactor(self.table, 1)
        self.remarks.hide()
        self.fit()
        QTimer.singleShot(0, self, self.start)

    def start(self) -> None:
        session = self._session
        if self.plan is None:
            self.work(try_reading, session.store, session.catalogue, self._path, progress=True)
        elif not self.plan.acceptable:
            self.reject()
        else:
            keys = frozenset(self.rows.ticked)
            call = partial(apply_import, session.store, session.records, self.plan, keys)
            self.work(call, progress=True)

    def finish(self, result: Any) -> None:  # noqa: ANN401 - as in the base
        if isinstance(result, Imported):
            super().finish(result)
        else:
            self._show(result)

    def done_text(self) -> str:
        """What was done, for the bar that offers to take it back."""
        done: Imported = self.result_
        text = self.tr("Eingelesen: {added} neu, {changed} geändert.")
        return text.format(added=done.added, changed=done.changed)

    def _failed(self, error: Any) -> None:  # noqa: ANN401 - as in the base
        super()._failed(error)
        if self.plan is None:
            self.summary.setText(self.tr("Es wurde nichts geändert."))
            self.table.hide()
            self.body.addStretch(1)
            self.main_button.setEnabled(False)
            self.cancel_button.setFocus()

    def _show(self, plan: ImportPlan) -> None:
        self.plan = plan
        parts = (
            (self.tr("{n} neu"), plan.count("new")),
            (self.tr("{n} geändert"), plan.count("changed")),
            (self.tr("{n} wohl doppelt"), plan.doubles),
            (self.tr("{n} unverändert"), plan.count("unchanged")),
            (self.tr("{n} nicht möglich"), plan.count("rejected")),
        )
        text = " · ".join(text.format(n=count) for text, count in parts if count)
        self.summary.setText(text)
        self.remarks.setText(" ".join(plan.remarks))
        self.remarks.setVisible(bool(plan.remarks))
        order = list(_ICONS)
        rows = sorted(
            plan.rows,
            key=lambda row: (row.effect != "rejected", not row.double, order.index(row.effect)),
        )
        self.rows.show_all(rows, plan.acceptable)
        self.rows.tick_only(plan.suggested)
        self.choices.setVisible(len(plan.acceptable) > 1)
        self._count()
        if not plan.acceptable:
            self.main_button.setText(self.tr("&Schließen"))
            self.cancel_button.hide()
        if rows:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self.table.setFocus()
        theme.announce(self, text)

    def _count(self) -> None:
        """Say on the button how many are read in."""
        if self.plan is not None and self.plan.acceptable:
            count = len(self.rows.ticked)
            self.main_button.setText(self.tr("&Einlesen ({n})").format(n=count))
            self.main_button.setEnabled(count > 0)

    def _choose(self, keys: Callable[[], list[int]], _checked: bool = False) -> None:
        self.rows.tick_only(keys())

    def _all_keys(self) -> list[int]:
        return list(self.plan.acceptable) if self.plan else []

    def _no_keys(self) -> list[int]:
        return []

    def _new_keys(self) -> list[int]:
        rows = self.plan.rows if self.plan else ()
        return [row.key for row in rows if row.effect == "new" and not row.double]

    def _columns(self) -> list[Column[PlannedRow]]:
        return [
            Column(self.tr("Was geschieht"), self._effect, chars=18, icon=_icon),
            Column(self.tr("Termin"), self._title, stretch=True, tip=self._title),
            Column(self.tr("Wann"), self._when, chars=22),
            Column(self.tr("Hinweis"), _hint, chars=22, tip=_hint),
        ]

    def _effect(self, row: PlannedRow) -> str:
        if row.effect in {"new", "changed"} and row.calls_off:
            return self.tr("abgesagt")
        if row.double:
            return self.tr("wohl doppelt")
        return {
            "new": self.tr("neu"),
            "changed": self.tr("geändert"),
            "unchanged": self.tr("unverändert"),
            "rejected": self.tr("nicht möglich"),
        }[row.effect]

    def _title(self, row: PlannedRow) -> str:
        return row.title or self.tr("ohne Titel")

    def _when(self, row: PlannedRow) -> str:
        if row.begins is None:
            return ""
        day = format_day(row.begins.date())
        text = day if row.all_day else f"{day}, {row.begins:%H:%M}"
        return self.tr("{day} (Serie)").format(day=text) if row.repeats else text

    def _explain(self, row: PlannedRow) -> None:
        hint = _hint(row)
        self.detail.setText(f"{self._title(row)}: {hint}" if hint else "")


def _hint(row: PlannedRow) -> str:
    return " ".join(part for part in (row.reason, *row.remarks) if part)


def _icon(row: PlannedRow) -> str:
    return "warning" if row.double else _ICONS[row.effect]
