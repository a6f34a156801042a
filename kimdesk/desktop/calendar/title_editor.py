"""The line in which the title of a new appointment is typed, right where it will stand.

Files found by a name in it are offered below: who chooses one has the appointment be about it.
"""

from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.calendar.title_kind import names_in, without
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.contacts.lookup import client_choices
from kimdesk.desktop.files.direction import isolated
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Store

_MOST = 6
# Words of a title that are looked up on their own.
_TRIED = 4


class TitleEditor(QLineEdit):
    """Enter takes the title, an empty one too; Esc or leaving an empty line gives it up.

    Signals: `titled(text, client)` with the `ClientChoice` chosen or None, and `given_up`.
    """

    titled = Signal(str, object)
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._host = parent
        self._name = ""
        self._choices: tuple[ClientChoice, ...] = ()
        self.setAccessibleName(self.tr("Titel des neuen Termins"))
        self.setPlaceholderText(self.tr("Titel oder Name, dann Eingabe"))
        self.setMaxLength(300)
        self._open = False
        self._offered = QStringListModel(self)
        # Beside the line, not inside: choosing must not write into it.
        self.offer = QCompleter(self._offered, self)
        self.offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offer.setWidget(self)
        self.popup.setAccessibleName(self.tr("Gefundene Akten"))
        self.popup.clicked.connect(self._choose)
        self.textEdited.connect(self._look_up)
        self.hide()

    def begin(self, area: QRect, text: str = "") -> None:
        """Show it at `area` with what was typed already."""
        high = max(self.sizeHint().height(), min(area.height(), self.sizeHint().height()))
        wide = max(area.width(), 22 * self.fontMetrics().averageCharWidth())
        left = min(area.left(), max(self._host.width() - wide, 0))
        self.setGeometry(left, area.top(), wide, high)
        self.setText(text)
        self._open = True
        self._name, self._choices = "", ()
        self.show()
        self.raise_()
        self.setFocus()
        self._look_up(text)

    @property
    def popup(self) -> QAbstractItemView:
        """The list of files below the line."""
        return cast("QAbstractItemView", self.offer.popup())

    @property
    def is_open(self) -> bool:
        """Whether a title is being typed."""
        return self._open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # What is merely current has not been walked to: the list makes its first line so.
            chosen = self.popup.selectionModel().selectedIndexes()
            if chosen and self.popup.isVisible():
                self._choose(chosen[0])
            else:
                self._close()
                self.titled.emit(self.text().strip(), None)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._open or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self._close()
        if text := self.text().strip():
            self.titled.emit(text, None)
        else:
            self.given_up.emit()

    def _look_up(self, text: str) -> None:
        name = names_in(text, self._session.catalogue)
        if not name:
            self._show_choices("", ())
        elif name != self._name:
            self._session.jobs.run(
                self,
                _found,
                self._session.store,
                name,
                done=self._take,
                failed=self._without,
                replaces=("title", id(self)),
            )

    def _take(self, found: tuple[str, tuple[ClientChoice, ...]]) -> None:
        typed = names_in(self.text(), self._session.catalogue).split()
        if self._open and set(found[0].split()) <= set(typed):
            self._show_choices(*found)

    def _show_choices(self, name: str, choices: tuple[ClientChoice, ...]) -> None:
        self._name, self._choices = name, choices[:_MOST]
        text = self.tr("Für {client}")
        self._offered.setStringList([text.format(client=_said(one)) for one in self._choices])
        if self._choices:
            self.offer.complete(self._room_for_offer())
        else:
            self.popup.hide()

    def _room_for_offer(self) -> QRect:
        """Below the line, as wide as the names, the window permitting."""
        wide = self.popup.sizeHintForColumn(0) + 2 * self.fontMetrics().height()
        window = self.window()
        right = window.width() - self.mapTo(window, QPoint(0, 0)).x()
        return QRect(0, 0, max(self.width(), min(wide, right)), self.height())

    def _choose(self, index: QModelIndex) -> None:
        if not self._open or not 0 <= index.row() < len(self._choices):
            return
        client = self._choices[index.row()]
        self._close()
        self.titled.emit(without(self.text().strip(), self._name), client)

    def _without(self, _error: KimdeskError) -> None:
        self._show_choices("", ())

    def _close(self) -> None:
        self._open = False
        self.popup.hide()
        self.hide()


def _said(choice: ClientChoice) -> str:
    parts = (isolated(choice.name), choice.detail)
    return " · ".join(part for part in parts if part)


def _found(store: Store, name: str) -> tuple[str, tuple[ClientChoice, ...]]:
    """Files for all of these words, else for one of them; with the words they were found by."""
    for words in dict.fromkeys((name, *name.split()[:_TRIED])):
        if choices := client_choices(store, words):
            return words, choices
    return "", ()
