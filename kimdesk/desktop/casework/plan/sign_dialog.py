"""Signing a plan: what is missing, the days, the language it was explained in."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, NotAllowed
from kimdesk.casework.model import PlanVersion
from kimdesk.casework.plan.approval import require_review
from kimdesk.casework.plan.gaps import Gap, gaps, has_action_goal
from kimdesk.casework.plan.reading import Plan
from kimdesk.casework.plan.signing import proposed
from kimdesk.clients.office import interpreters
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.acts import signing
from kimdesk.desktop.casework.plan.forms import PlanForm
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.field_setup import set_up_all
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import Field
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

_FIELDS = (
    *("signed_client_on", "signed_counsellor_on", "review_on", "language"),
    *("interpreting", "interpreter_id", "note"),
)
_WIDTH, _HEIGHT = 640, 560


class SignDialog(QDialog):
    """Signal `jumped(goal id, field)`: something that is missing is to be mended."""

    jumped = Signal(int, str)

    def __init__(
        self, edits: Edits, plan: Plan, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edits = edits
        self._session = edits.session
        self._plan = plan
        self.setWindowTitle(self.tr("Plan unterschreiben"))
        self.banner = Banner(self)
        self.missing = SectionCard(self.tr("Das fehlt noch"), self)
        self.form = PlanForm(PlanVersion, _FIELDS, self)
        self.fields: dict[str, Field] = {
            name.removeprefix("edit_"): field
            for field in self.form.findChildren(Field)
            if (name := field.objectName()).startswith("edit_")
        }
        set_up_all(self.fields, PlanVersion, self._session)
        for name, value in (proposed(plan) | {"language": language}).items():
            self.fields[name].set_value(value)
        self._lay_out()
        self._show_gaps()
        self._session.jobs.run(
            self, interpreters, self._session.store, done=self._show_interpreters
        )
        self.resize(_WIDTH, _HEIGHT)

    def submit(self) -> None:
        """Sign with what is entered."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
            return
        self.sign_button.setEnabled(False)
        act = signing(self._session, self._plan.case_id, self.values())
        text = self.tr("Plan unterschrieben")
        self._edits.run(self, text, act, done=self.accept, failed=self._refuse)

    def values(self) -> Mapping[str, object]:
        """What is entered."""
        return {name: field.value() for name, field in self.fields.items()}

    def _show_gaps(self) -> None:
        found = gaps(self._plan)
        for gap in found:
            self._add_gap(gap)
        for first in self.missing.findChildren(QPushButton)[:1]:
            # Below are fields that are closed until this is mended, and then "Abbrechen".
            first.setFocus()
        self.missing.setVisible(bool(found))
        reason = self._reason()
        if reason:
            self.banner.say("warning", reason, closable=False)
        self.form.setEnabled(not found and not reason)
        self.sign_button.setEnabled(not found and not reason)

    def _reason(self) -> str:
        """Why nothing can be signed, beside gaps of single goals."""
        if not has_action_goal(self._plan):
            return self.tr("Zum Unterschreiben braucht der Plan mindestens ein Handlungsziel.")
        try:
            require_review(self._plan)
        except NotAllowed as refused:
            return refused.text
        return ""

    def _add_gap(self, gap: Gap) -> None:
        words = ", ".join(word for _, word in gap.missing)
        line = RecordLine(
            f"{gap.number} {gap.what}", self.tr("Es fehlt: {what}").format(what=words)
        )
        line.setParent(self.missing)
        go = QPushButton(self.tr("Ergänzen"), line)
        go.setAccessibleName(self.tr("Ergänzen: {what}").format(what=gap.what))
        theme.set_icon(go, "chevron-right")
        go.clicked.connect(partial(self._jump, gap))
        line.add_widget(go)
        self.missing.add(line)

    def _jump(self, gap: Gap, _checked: bool = False) -> None:
        self.reject()
        self.jumped.emit(gap.goal_id, gap.missing[0][0])

    def _show_interpreters(self, people: tuple[Any, ...]) -> None:
        field = self.fields["interpreter_id"]
        if isinstance(field, StaffField):
            active = [(str(p.id), p.name) for p in people if p.retired != "J"]
            gone = [(str(p.id), p.name) for p in people if p.retired == "J"]
            field.set_codes(active, ended=gone)

    def _refuse(self, error: KimdeskError) -> None:
        self.sign_button.setEnabled(True)
        field = self.fields.get(getattr(error, "field", None) or "")
        if field is None:
            self.banner.say("error", error.text)
        else:
            field.set_message("error", error.text)
            field.setFocus()

    def _lay_out(self) -> None:
        self.sign_button = QPushButton(self.tr("Als unterschrieben festhalten"), self)
        self.sign_button.setProperty("kind", "primary")
        self.sign_button.setDefault(True)
        self.sign_button.clicked.connect(self.submit)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.sign_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        number = self._plan.versions[0].number + 1 if self._plan.versions else 1
        title = label(self.tr("Fassung {n} unterschreiben").format(n=number), "title", self)
        hint = label(
            self.tr(
                "Ziele und Maßnahmen werden so festgehalten, wie sie jetzt stehen. Diese Fassung "
                "ist danach nicht mehr zu ändern; am Plan selbst arbeiten Sie weiter."
            ),
            "muted",
            self,
        )
        hint.setWordWrap(True)
        area = ScrollColumn(self)
        area.body.setContentsMargins(0, 0, metrics.S, 0)
        for widget in (self.banner, self.missing, hint, self.form):
            area.add(widget)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addWidget(buttons)
