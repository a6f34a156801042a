"""What has to be thought of before printing, as sentences; what blocks asks for a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.notice import IconLabel
from kimdesk.desktop.widgets.text_fields import LongTextField
from kimdesk.printing.precautions import Precaution


class PrecautionList(QWidget):
    """The sentences, gravest first. Signal `changed`: shown anew, or the reason was typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Precaution, ...] = ()
        self._rows: list[QWidget] = []
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(metrics.S)
        self.reason = LongTextField(self)
        self.reason.set_label(self.tr("Warum trotzdem?"))
        self.reason.set_rows(2, 6)
        self.reason.typed.connect(self.changed)
        self.reason_row = FieldRow(
            self.tr("&Warum trotzdem?"),
            self.reason,
            self.tr(
                "Die Begründung steht im Zugriffsprotokoll, das Leitung und Datenschutz lesen."
            ),
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        column.addLayout(self._sentences)
        column.addWidget(self.reason_row)
        self.reason_row.hide()

    @property
    def blocks(self) -> bool:
        """Whether a reason is needed."""
        return any(each.blocking for each in self.found)

    def show_found(self, found: Sequence[Precaution]) -> None:
        """Show what was found; () says that nothing speaks against it."""
        new = {each.code for each in found} - {each.code for each in self.found}
        self.found = tuple(found)
        for row in self._rows:
            self._sentences.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(each) for each in self.found]
        for row in self._rows:
            self._sentences.addWidget(row)
        self.reason_row.setVisible(self.blocks)
        self.setVisible(bool(self.found))
        if new:
            theme.announce(self, " ".join(each.sentence for each in found if each.code in new))
        self.changed.emit()

    def sentences(self) -> list[str]:
        """What is said."""
        return [each.sentence for each in self.found]

    def _row(self, precaution: Precaution) -> QWidget:
        level = "error" if precaution.blocking else "warning"
        row = QWidget(self)
        icon = IconLabel(row)
        icon.draw(level, level)
        text = label(precaution.sentence, parent=row)
        text.setWordWrap(True)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.S)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return row
