"""How much of a full post somebody works; the caseload is measured by it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.caseload import FULL_POST, BoardRow, set_share
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import NumberField
from kimdesk.desktop.widgets.form import FieldRow


class ShareDialog(QDialog):
    """One number; Enter keeps it."""

    def __init__(self, session: Session, row: BoardRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self.setWindowTitle(self.tr("Stellenanteil"))
        self.share = NumberField(self)
        self.share.set_range(0, FULL_POST)
        self.share.set_label(self.tr("Prozent einer vollen Stelle"))
        self.share.set_value(row.share)
        said = self.tr("Stellenanteil von {name}").format(name=row.name)
        title = label(said, "heading", self)
        keep = QPushButton(self.tr("Übernehmen"), self)
        keep.setProperty("kind", "primary")
        keep.setDefault(True)
        keep.clicked.connect(self.submit)
        buttons = QDialogButtonBox(self)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.setSpacing(metrics.M)
        column.addWidget(title)
        column.addWidget(FieldRow(self.tr("Prozent einer vollen Stelle"), self.share, parent=self))
        column.addWidget(buttons)
        self.share.setFocus()

    def submit(self) -> None:
        """Keep the number."""
        if not self.share.commit():
            self.share.setFocus()
            return
        value = self.share.value()
        share = value if isinstance(value, int) else self._row.share
        self._session.jobs.run(
            self,
            set_share,
            self._session.store,
            self._row.staff_id,
            share,
            done=self._done,
            failed=self._failed,
        )

    def _done(self, _: int) -> None:
        self.accept()

    def _failed(self, error: KimdeskError) -> None:
        self.share.set_message("error", error.text)
        self.share.setFocus()
