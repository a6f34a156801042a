"""A plan becomes a template of the office: its name, and a word of warning about names."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.model import PlanTemplate
from kimdesk.casework.plan.template_making import from_plan
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn


class SaveDialog(QDialog):
    """Goals, indicators and measures are kept; wording, names and results are left out."""

    def __init__(self, session: Session, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = case_id
        self.setWindowTitle(self.tr("Plan als Vorlage ablegen"))
        self.warning = Banner(self)
        names = ("title", "life_domain", "note")
        self.entry = EntryForm(
            [RecordForm(PlanTemplate, names, session)], self.tr("Als Vorlage ablegen"), self
        )
        self.entry.submitted.connect(self._submit)
        self.entry.cancelled.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(label(self.tr("Plan als Vorlage ablegen"), "title", self))
        area = ScrollColumn(self)
        area.body.setContentsMargins(0, 0, metrics.S, 0)
        area.add(self.warning)
        area.add(self.entry)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        self.warning.say(
            "warning",
            self.tr(
                "Eigene Worte der Klient:in, Namen und Ergebnisse bleiben weg. Die Texte der Ziele "
                "und Maßnahmen kommen mit: Bitte sehen Sie sie danach auf Namen durch."
            ),
            closable=False,
        )
        self.resize(640, 420)
        self.entry.focus_first()

    def _submit(self, values: dict[str, object]) -> None:
        session = self._session
        session.jobs.run(
            self,
            from_plan,
            session.store,
            session.records,
            self._case_id,
            values,
            done=self._saved,
            failed=self._refuse,
        )

    def _saved(self, template: PlanTemplate) -> None:
        self.accept()
        self._session.ask("plan_templates", template.id)

    def _refuse(self, error: KimdeskError) -> None:
        self.entry.show_error(error)
