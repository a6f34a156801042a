"""Fields for codes: one of a list, or several of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.widgets.choice_popup import ChoicePopup, Code
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.tips import plain_tip

EMPTY = "–"
LONG = 15


class ChoiceBox(QComboBox):
    """A combo box that can be read-only, keeps still under the wheel and may have an own list.

    Screen readers take it for the plain, non-editable combo box it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_list: Callable[[str], None] | None = None
        self.read_only = False
        self.by_key = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(LONG + 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def showPopup(self) -> None:
        if self.read_only:
            return
        if self.open_list:
            self.open_list("")
        else:
            super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change what stands in it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.read_only:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.read_only:
            event.ignore()
        elif self.open_list and self._opens(event):
            self.open_list(event.text().strip() if event.text().isprintable() else "")
        elif self.open_list and event.key() in _MOVES:
            event.ignore()
        else:
            self.by_key = True
            super().keyPressEvent(event)
            self.by_key = False

    def _opens(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        typed = plain and event.text().strip() != "" and event.text().isprintable()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        return (
            typed
            or key in {Qt.Key.Key_F4, Qt.Key.Key_Space}
            or (key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and (plain or alt))
        )


_MOVES = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CodeField(Field):
    """One code of a list, `value()` the code or "".

    Lists of more than 15 codes open with a search; typing a letter on the field starts it.
    A stored code that is no longer offered stays visible and chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[Code] = []
        self._labels: dict[str, str] = {}
        self._value = ""
        self._popup: ChoicePopup | None = None
        self.box = ChoiceBox(self)
        self.box.activated.connect(self._on_activated)
        self.hold(self.box)

    def set_codes(
        self, codes: Sequence[Code], *, ended: Sequence[Code] = (), empty: str = EMPTY
    ) -> None:
        """Offer `codes` as (code, label); `ended` are only shown where they are stored.

        `empty` is the text of "not entered"; "" leaves that choice out.
        """
        self._codes = ([("", empty)] if empty else []) + list(codes)
        self._labels = {**dict(ended), **dict(self._codes)}
        long = len(codes) > LONG
        self.box.open_list = self._open if long else None
        if self._popup:
            self._popup.model.set_codes(self._codes)
        self._fill()

    def value(self) -> str:
        return self._value

    def show_value(self, value: object) -> None:
        self._value = str(value or "")
        self._fill()

    def label_of_value(self) -> str:
        """What is shown for the value."""
        return self._labels.get(self._value, self._value)

    def lock_editor(self, locked: bool) -> None:
        self.box.read_only = locked
        self.box.setProperty("readOnly", locked)
        theme.mark(self.box)

    def _fill(self) -> None:
        """Long lists live in the popup; the box itself then holds only what is chosen."""
        shown = [] if self.box.open_list else [*self._codes]
        if all(code != self._value for code, _ in shown):
            shown.append((self._value, self.label_of_value() or EMPTY))
        self.box.blockSignals(True)
        self.box.clear()
        for code, label in shown:
            self.box.addItem(label, code)
        self.box.setCurrentIndex(self.box.findData(self._value))
        self.box.blockSignals(False)
        self.box.setToolTip(plain_tip(self.label_of_value()) if self._value else "")

    def _on_activated(self) -> None:
        self._value = str(self.box.currentData() or "")
        # Arrows walk through the list; only what they stop at is meant.
        if not self.box.by_key:
            self.commit()

    def _open(self, typed: str) -> None:
        if self._popup is None:
            self._popup = ChoicePopup(self, several=False)
            self._popup.model.set_codes(self._codes)
            self._popup.picked.connect(self._on_picked)
        self._popup.open_at(self.box, self._value, typed)

    def _on_picked(self, code: str) -> None:
        self._value = code
        self._fill()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.commit()


class CodesField(Field):
    """Several codes of a list, `value()` a tuple of codes in the list's order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[Code] = []
        self._labels: dict[str, str] = {}
        self._value: tuple[str, ...] = ()
        self._most = 0
        self._empty = EMPTY
        self._popup: ChoicePopup | None = None
        self.box = ChoiceBox(self)
        self.box.open_list = self._open
        self.hold(self.box)
        self._fill()

    def set_codes(
        self,
        codes: Sequence[Code],
        *,
        ended: Sequence[Code] = (),
        most: int = 0,
        empty: str = EMPTY,
    ) -> None:
        """Offer `codes` as (code, label); `most` limits how many can be chosen, 0 does not.

        `empty` is what stands there while nothing is chosen.
        """
        self._codes = list(codes)
        self._empty = empty
        self._labels = {**dict(ended), **dict(codes)}
        self._most = most
        self._fill()

    def value(self) -> tuple[str, ...]:
        return self._value

    def show_value(self, value: object) -> None:
        self._value = tuple(str(code) for code in value) if isinstance(value, tuple | list) else ()
        self._fill()

    def labels_of_value(self) -> list[str]:
        """The labels of what is chosen."""
        return [self._labels.get(code, code) for code in self._value]

    def lock_editor(self, locked: bool) -> None:
        self.box.read_only = locked
        self.box.setProperty("readOnly", locked)
        theme.mark(self.box)

    def _fill(self) -> None:
        labels = self.labels_of_value()
        self.box.clear()
        self.box.addItem(", ".join(labels) or self._empty)
        self.box.setToolTip(plain_tip("\n".join(labels)))

    def _open(self, typed: str) -> None:
        if self._popup is None:
            self._popup = ChoicePopup(self, several=True)
            self._popup.closed.connect(self._on_closed)
        stored = [(code, self._labels.get(code, code)) for code in self._value]
        offered = {code for code, _ in self._codes}
        ended = [pair for pair in stored if pair[0] not in offered]
        self._popup.most = self._most
        self._popup.model.set_codes([*ended, *self._codes])
        self._popup.model.ticks = set(self._value)
        self._popup.open_at(self.box, "", typed)

    def _on_closed(self) -> None:
        if self._popup is None or self._popup.model.ticks is None:
            return
        ticks = self._popup.model.ticks
        order = [*(code for code in self._value), *(code for code, _ in self._codes)]
        self._value = tuple(code for code in dict.fromkeys(order) if code in ticks)
        self._fill()
        self.commit()
