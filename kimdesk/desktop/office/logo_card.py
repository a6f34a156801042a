"""The logo of the office: chosen from a file, shown as it will be printed, removed again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.base.text import translate
from kimdesk.clients import office
from kimdesk.clients.records import Records
from kimdesk.desktop.office.section import button, paragraph, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.vault.work import Store

_HEIGHT = 4


class LogoCard(SectionCard):
    """Signals: `saved`; `refused(text)`."""

    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Logo"))
        self._session = session
        self.picture = label("", "muted", self)
        self.picture.setAccessibleName(self.tr("Logo der Beratungsstelle"))
        self.choose_button = button(self.tr("Logo &wählen …"), "", self._choose, self)
        self.remove_button = button(self.tr("Logo &entfernen"), "", self._remove, self)
        self.add(self.picture)
        self.add(row(self.choose_button, self.remove_button))
        text = self.tr("PNG oder JPG, höchstens 500 KB. Es steht oben auf Briefen und Blättern.")
        self.add(paragraph(text))

    def open(self) -> None:
        """Read what is kept."""
        session = self._session
        session.jobs.run(self, office.logo, session.store, done=self._show)

    def set_read_only(self) -> None:
        """Only show it."""
        self.choose_button.setEnabled(False)
        self.remove_button.setEnabled(False)

    def take(self, path: Path) -> None:
        """Make the picture in this file the logo."""
        session = self._session
        session.jobs.run(
            self,
            _take,
            session.store,
            session.records,
            path,
            done=self._taken,
            failed=self._refuse,
        )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Logo wählen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Bilder (*.png *.jpg *.jpeg)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.take(Path(path))

    def _remove(self) -> None:
        session = self._session
        session.jobs.run(
            self,
            office.change_logo,
            session.store,
            session.records,
            None,
            done=self._taken,
            failed=self._refuse,
        )

    def _taken(self, _: object) -> None:
        self.saved.emit()
        self.open()

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)

    def _show(self, content: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(content)
        if picture.isNull():
            self.picture.clear()
            self.picture.setText(self.tr("Noch kein Logo."))
        else:
            high = _HEIGHT * self.fontMetrics().height()
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(picture.scaledToHeight(min(high, picture.height()), smooth))
        if self.choose_button.isEnabled():
            self.remove_button.setVisible(not picture.isNull())


def _take(store: Store, records: Records, path: Path) -> None:
    """Read the file in the store thread, no more of it than a logo may have."""
    from kimdesk.printing.logo import MOST_BYTES, set_logo

    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise UserError(translate("Logo", "Die Datei lässt sich nicht lesen."), "logo") from None
    set_logo(store, records, content)
