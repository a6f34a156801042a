"""The row above a PDF: pages, size, words to search for."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import ChoiceBox
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.pdf_view import STEPS, WHOLE, WIDTH, PdfView


class PdfBar(FlowRow):
    """Belongs to one view. Ctrl+F searches, F3 and Shift+F3 go to the next and previous place."""

    def __init__(self, view: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.back = self._button(self.tr("Vorige Seite (Bild auf)"), "chevron-left")
        self.place = label("", "muted", self)
        self.forward = self._button(self.tr("Nächste Seite (Bild ab)"), "chevron-right")
        self.smaller = self._button(self.tr("Kleiner (Strg+−)"), "minus")
        self.sizes = ChoiceBox(self)
        self.sizes.setAccessibleName(self.tr("Größe der Seiten"))
        self.sizes.addItem(self.tr("Ganze Breite"), WIDTH)
        self.sizes.addItem(self.tr("Ganze Seite"), WHOLE)
        for step in STEPS:
            self.sizes.addItem(self.tr("{n} %").format(n=round(step * 100)), step)
        self.larger = self._button(self.tr("Größer (Strg++)"), "add")
        self.search = SearchField(self.tr("Im Text suchen"), self)
        self.previous = self._button(self.tr("Vorige Stelle (Umschalt+F3)"), "chevron-up")
        self.following = self._button(self.tr("Nächste Stelle (F3)"), "chevron-down")
        self.hits = label("", "muted", self)
        self.copy = self._button(self.tr("Text kopieren (Strg+C)"), "copy")
        for part in (
            *(self.back, self.place, self.forward),
            *(self.smaller, self.sizes, self.larger),
            *(self.search, self.previous, self.following, self.hits),
            self.copy,
        ):
            self.add(part)
        self._connect()
        self._say_hits(0, 0)

    def _connect(self) -> None:
        view = self._view
        view.page_changed.connect(self._say_page)
        view.zoomed.connect(self._say_size)
        view.found.connect(self._say_hits)
        self.back.clicked.connect(partial(self._turn, -1))
        self.forward.clicked.connect(partial(self._turn, 1))
        self.smaller.clicked.connect(partial(self._zoom, -1))
        self.larger.clicked.connect(partial(self._zoom, 1))
        self.sizes.activated.connect(self._choose_size)
        self.search.searched.connect(self._search)
        self.search.left_downward.connect(view.setFocus)
        self.previous.clicked.connect(partial(self._step, -1))
        self.following.clicked.connect(partial(self._step, 1))
        self.copy.clicked.connect(view.copy)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._begin_search),
            (QKeySequence.StandardKey.FindNext, partial(self._step, 1)),
            (QKeySequence.StandardKey.FindPrevious, partial(self._step, -1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, text: str) -> None:
        self._view.search(text)

    def _turn(self, by: int, _checked: bool = False) -> None:
        self._view.turn(by)

    def _zoom(self, by: int, _checked: bool = False) -> None:
        self._view.zoom(by)

    def _step(self, by: int, _checked: bool = False) -> None:
        self._view.step_hit(by)

    def _choose_size(self, at: int) -> None:
        self._view.set_size(float(self.sizes.itemData(at)))

    def _say_page(self, number: int, of: int) -> None:
        self.place.setText(self.tr("Seite {n} von {of}").format(n=number, of=of))
        self.back.setEnabled(number > 1)
        self.forward.setEnabled(number < of)

    def _say_size(self, size: float) -> None:
        self.sizes.setCurrentIndex(self.sizes.findData(size))

    def _say_hits(self, at: int, of: int) -> None:
        text = ""
        if of:
            text = self.tr("{at} von {of}").format(at=at, of=of)
        elif self.search.text().strip():
            text = self.tr("nicht gefunden")
        if text != self.hits.text():
            self.hits.setText(text)
            if text:
                theme.announce(self, text)
        for button in (self.previous, self.following):
            button.setEnabled(of > 0)

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        theme.set_icon(button, icon)
        return button
