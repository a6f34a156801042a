"""The checklist of the intake as a card: twelve criteria, answered one below the other."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.intake import Intake, answer
from kimdesk.casework.model import IntakeCheck
from kimdesk.clients.records import Change, Records
from kimdesk.desktop.casework.check_row import CheckRow
from kimdesk.desktop.files.edits import Act, Edits, nothing, removing, undoing
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.vault.work import Store


class ChecklistCard(SectionCard):
    """Signals: `refused(error)` for an answer that was not kept."""

    refused = Signal(object)

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ChecklistCard", "Aufnahmekriterien"), parent)
        self._session, self._edits = session, edits
        self._case_id = 0
        self.count = label("", "muted", self)
        self.count.setWordWrap(True)
        self.add(self.count)
        keys = label(
            self.tr("Tasten: J, N und U antworten, Eingabe übernimmt den Vorschlag, Entf leert."),
            "caption",
            self,
        )
        keys.setWordWrap(True)
        self.add(keys)
        self.rows: dict[str, CheckRow] = {}
        for code in session.catalogue["CL_FA"]:
            row = CheckRow(code.code, session, self)
            row.answered.connect(self._answer)
            row.noted.connect(self._note)
            row.left.connect(self._go)
            self.rows[code.code] = row
            self.add(row)

    def show_intake(self, intake: Intake, *, read_only: bool) -> None:
        """Show answers and suggestions."""
        self._case_id = intake.facts.case.id
        for criterion, row in self.rows.items():
            row.set_read_only(read_only)
            check = intake.facts.checks.get(criterion)
            suggestion = intake.suggestions.get(criterion)
            row.show_check(check, suggestion, must=intake.is_must(criterion))
        must = [criterion for criterion in self.rows if intake.is_must(criterion)]
        met = sum(self.rows[criterion].scale.value() == "JA" for criterion in must)
        text = self.tr("{n} von {all} Pflichtkriterien bejaht")
        self.count.setText(text.format(n=met, all=len(must)))

    def leave(self) -> None:
        """Commit notes that are being typed."""
        for row in self.rows.values():
            row.leave()

    def focus_criterion(self, criterion: str) -> bool:
        """Stand on the answer of a criterion."""
        row = self.rows.get(criterion)
        if row is None:
            return False
        row.scale.setFocus()
        return True

    def focus_open(self) -> None:
        """Stand on the first criterion without an answer, else on the first."""
        rows = list(self.rows.values())
        (next((row for row in rows if not row.scale.value()), rows[0])).scale.setFocus()

    def _go(self, criterion: str, rows: int) -> None:
        order = list(self.rows)
        at = order.index(criterion) + rows
        if 0 <= at < len(order):
            self.rows[order[at]].scale.setFocus()

    def _answer(self, criterion: str, code: str) -> None:
        self._write(criterion, {"answer": code})

    def _note(self, criterion: str, text: str) -> None:
        self._write(criterion, {"note": text})

    def _write(self, criterion: str, values: dict[str, object]) -> None:
        self.rows[criterion].waiting += 1
        act = answering(
            self._session.store, self._session.records, self._case_id, criterion, values
        )
        self._edits.run(
            self,
            self.tr("Kriterium beantwortet"),
            act,
            partial(self._kept, criterion),
            partial(self._not_kept, criterion),
        )

    def _kept(self, criterion: str) -> None:
        self.rows[criterion].waiting -= 1

    def _not_kept(self, criterion: str, error: KimdeskError) -> None:
        self.rows[criterion].waiting -= 1
        self.refused.emit(error)


def answering(
    store: Store, records: Records, case_id: int, criterion: str, values: dict[str, Any]
) -> Act:
    """Answer a criterion; taken back to what stood there before."""

    def act() -> Act:
        done = answer(store, records, case_id, criterion, values)
        if isinstance(done, Change):
            return undoing(records, done) if done.after else nothing
        return removing(records, IntakeCheck, done.id)

    return act
