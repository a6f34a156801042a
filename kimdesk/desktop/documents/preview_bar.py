"""The buttons above a preview: pages, size, saving a copy."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.documents.rendering import Shown
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow


class PreviewBar(FlowRow):
    """Signals: `turned(by)` pages, `zoomed(by)` steps with 0 for the whole width, `save_wanted`."""

    turned = Signal(int)
    zoomed = Signal(int)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._button(self.tr("Vorige Seite (Bild auf)"), icon="chevron-left")
        self.place = label("", "muted", self)
        self.forward = self._button(self.tr("Nächste Seite (Bild ab)"), icon="chevron-right")
        self.smaller = self._button(self.tr("Kleiner (−)"), text="−")
        self.larger = self._button(self.tr("Größer (+)"), text="+")
        self.fit = self._button(self.tr("Ganze Breite (0)"), text=self.tr("Breite"))
        self.save = QPushButton(self.tr("Speichern &unter …"), self)
        theme.set_icon(self.save, "download")
        for part in (
            self.back,
            self.place,
            self.forward,
            self.smaller,
            self.larger,
            self.fit,
            self.save,
        ):
            self.add(part)
        self.back.clicked.connect(partial(self._turn, -1))
        self.forward.clicked.connect(partial(self._turn, 1))
        self.smaller.clicked.connect(partial(self._zoom, -1))
        self.larger.clicked.connect(partial(self._zoom, 1))
        self.fit.clicked.connect(partial(self._zoom, 0))
        self.save.clicked.connect(self.save_wanted)

    def show_state(self, has_document: bool, shown: Shown | None) -> None:
        """Offer what can be done with what is shown."""
        several = shown is not None and shown.pages > 1
        for part in (self.back, self.place, self.forward):
            part.setVisible(several)
        for button in (self.smaller, self.larger, self.fit):
            button.setVisible(shown is not None and shown.image is not None)
        self.save.setVisible(has_document)
        if shown is not None:
            self.back.setEnabled(shown.page > 0)
            self.forward.setEnabled(shown.page < shown.pages - 1)
            text = self.tr("Seite {at} von {all}")
            self.place.setText(text.format(at=shown.page + 1, all=shown.pages))

    def _button(self, name: str, icon: str = "", text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setText(text)
        if icon:
            theme.set_icon(button, icon)
        return button

    def _turn(self, by: int, _checked: bool = False) -> None:
        self.turned.emit(by)

    def _zoom(self, by: int, _checked: bool = False) -> None:
        self.zoomed.emit(by)
