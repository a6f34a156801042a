"""Goals and measures of a template into the plan in front: choose, tick, insert."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.plan.examples import Loaded, load_examples
from kimdesk.casework.plan.templates import TemplateRow, templates
from kimdesk.desktop.casework.plan.acts import inserting
from kimdesk.desktop.casework.plan.template_tree import TemplateTree
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import CodeField, DateField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner

_WIDTH, _HEIGHT = 760, 620


class InsertDialog(QDialog):
    """Due dates count from the day that is entered."""

    def __init__(self, edits: Edits, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._session = edits.session
        self._case_id = case_id
        self._all: dict[str, TemplateRow] = {}
        self.setWindowTitle(self.tr("Aus Vorlage einfügen"))
        self.banner = Banner(self)
        self.banner.acted.connect(self._load)
        self.template = CodeField(self)
        self.template.edited.connect(self._choose)
        self.start = DateField(self)
        self.start.set_value(self._session.store.clock.today())
        self.note = label("", "muted", self)
        self.note.setWordWrap(True)
        self.tree = TemplateTree(self._session, ticks=True, parent=self)
        self.tree.ticks_changed.connect(self._say_count)
        self._lay_out()
        self._read()
        self.resize(_WIDTH, _HEIGHT)

    def _read(self) -> None:
        self._session.jobs.run(self, templates, self._session.store, done=self._show)

    def _show(self, found: tuple[TemplateRow, ...]) -> None:
        self._all = {str(template.id): template for template in found}
        self.template.set_codes([(str(t.id), t.title) for t in found])
        lead = "R_TL" in self._session.store.identity.roles
        if not found:
            offer = self.tr("Zehn Beispiele laden") if lead else ""
            self.banner.say(
                "info", self.tr("Noch gibt es keine Vorlagen."), offer=offer, closable=False
            )
        else:
            self.banner.hide()
        self._choose()

    def _load(self) -> None:
        session = self._session
        session.jobs.run(
            self,
            load_examples,
            session.store,
            session.records,
            done=self._loaded,
            failed=self._refuse,
        )

    def _loaded(self, _: Loaded) -> None:
        self._read()

    def _choose(self) -> None:
        chosen = self._all.get(self.template.value())
        self.note.setText(chosen.note if chosen is not None else "")
        self.note.setVisible(bool(self.note.text()))
        self.tree.show_template(chosen)
        self._say_count()

    def _say_count(self) -> None:
        count = len(self.tree.chosen())
        self.insert_button.setEnabled(count > 0)
        text = self.tr("{n} Einträge einfügen") if count != 1 else self.tr("{n} Eintrag einfügen")
        self.insert_button.setText(text.format(n=count))

    def insert(self) -> None:
        """Add what is ticked to the plan."""
        day = self.start.value()
        if not self.start.commit() or day is None:
            self.start.set_message("error", self.tr("Bitte einen Tag eintragen."))
            self.start.setFocus()
            return
        self.insert_button.setEnabled(False)
        template = self._all[self.template.value()]
        act = inserting(self._session, self._case_id, template.id, self.tree.chosen(), day)
        said = self.tr("Vorlage „{title}“ eingefügt.").format(title=template.title)
        self._edits.run(self, said, act, done=self.accept, failed=self._refuse, offer=True)

    def _refuse(self, error: KimdeskError) -> None:
        self._say_count()
        self.banner.say("error", error.text)

    def _lay_out(self) -> None:
        self.insert_button = QPushButton(self)
        self.insert_button.setProperty("kind", "primary")
        self.insert_button.setDefault(True)
        self.insert_button.clicked.connect(self.insert)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.insert_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        grid = FormGrid(2, self)
        grid.add(self.tr("Vorlage"), self.template)
        grid.add(self.tr("Fristen zählen ab"), self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(label(self.tr("Aus Vorlage einfügen"), "title", self))
        for widget in (self.banner, grid, self.note):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.template.setFocus()
