"""What all fields of forms have in common: value, signals, message, read-only.

A `Field` holds one editor and, below it, room for one message. Forms bind to this protocol
alone, so that a new kind of field needs no new code anywhere else.
"""

from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import IconLabel

_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)

# Reasons for losing the focus for a moment only: a context menu, the menu bar.
_FOR_A_MOMENT = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class MessageLine(QWidget):
    """One sentence with an icon under a field; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(self)
        self.text = label("", "message", self)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, metrics.XS)
        row.setSpacing(metrics.XS)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, level: str, text: str) -> None:
        """Show `text` as info, success, warning or error; "" hides the line."""
        self.text.setText(text)
        if text:
            theme.mark(self.text, level=level)
            self._icon.draw(level, level)
        self.setVisible(bool(text))


class Field(QWidget):
    """Base of all fields.

    Signals: `edited` when the person has finished and the value differs from the one known;
    `typed` on every key in long texts. Neither is sent by `set_value`.
    """

    edited = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: object = None
        self._problem = ""
        self._said = ("", "")
        self._read_only = False
        self._line: MessageLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.XS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.editor: QWidget = self

    def hold(self, editor: QWidget, *beside: QWidget) -> None:
        """Take `editor` in, with small helpers like a calendar button to its right."""
        self.editor = editor
        row = QHBoxLayout()
        row.setSpacing(metrics.XS)
        row.addWidget(editor, 1)
        for helper in beside:
            row.addWidget(helper)
        self._column.addLayout(row)
        # A label's mnemonic passes over buddies that take no focus. Set before the proxy, which
        # would take it over; Tab stops at the proxy alone.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    # The protocol -----------------------------------------------------------------------------

    def value(self) -> object:
        """What is entered, as it may be stored; the last good value while `problem()`."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a stored value. Sends no signal and takes back the field's own complaint."""
        self.show_value(value)
        self._known = self.value()
        self._complain("")

    def show_value(self, value: object) -> None:
        """Put `value` into the editor."""
        raise NotImplementedError

    def check(self) -> str:
        """What is wrong with the entry as it stands, as a sentence; "" when nothing is."""
        return ""

    def commit(self) -> bool:
        """Finish editing now, as leaving the field does; False while the entry is wrong."""
        self._complain(self.check())
        if self._problem:
            return False
        value = self.value()
        if value != self._known:
            self._known = value
            self.edited.emit()
        return True

    def draft(self) -> str | None:
        """What is typed and not yet committed, None where nothing is pending."""
        return None

    def set_draft(self, text: str) -> None:
        """Put a kept draft back into the editor, uncommitted."""

    def problem(self) -> str:
        """The field's own complaint about the entry, "" when it can be read."""
        return self._problem

    def set_message(self, level: str, text: str) -> None:
        """Say something under the field: `level` info, success, warning or error; "" clears."""
        self._said = (level, text)
        self._show_message()

    def message(self) -> tuple[str, str]:
        """Level and text shown now, ("", "") for none."""
        return ("error", self._problem) if self._problem else self._said

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        self._read_only = read_only
        self.lock_editor(read_only)

    def is_read_only(self) -> bool:
        """Whether the value can only be read."""
        return self._read_only

    def lock_editor(self, locked: bool) -> None:
        """Make the editor itself read-only or not."""
        raise NotImplementedError

    # Names and messages -----------------------------------------------------------------------

    def set_label(self, text: str) -> None:
        """The name screen readers say, for fields without a label as buddy."""
        self.setAccessibleName(text)
        self.editor.setAccessibleName(text)

    def label(self) -> str:
        """The name of the field: its own, or its label's."""
        return self.accessibleName() or self._label_beside()

    def _label_beside(self) -> str:
        parent = self.parentWidget()
        for child in parent.children() if parent else ():
            if isinstance(child, QLabel) and child.buddy() is self:
                return child.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The toolkit ties a label only to its buddy, which is this frame and not the editor.
        if not self.editor.accessibleName() and (name := self.label()):
            self.set_label(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self.editor:
            return False
        if kind == QEvent.Type.FocusOut:
            if cast("QFocusEvent", event).reason() not in _FOR_A_MOMENT:
                self.commit()
        elif kind == QEvent.Type.ShortcutOverride and _is_undo(cast("QKeyEvent", event)):
            # With nothing typed since the last commit, undo belongs to the page around.
            event.ignore()
            return self.draft() is None
        return False

    def _complain(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self._show_message()

    def _show_message(self) -> None:
        level, text = self.message()
        if self._line is None:
            if not text:
                return
            self._line = MessageLine(self)
            self._column.addWidget(self._line)
        self._line.say(level, text)
        self.editor.setAccessibleDescription(text)
        theme.mark(self.editor, level=level if text else "")
        if level == "error":
            theme.announce(self.editor, text)


def _is_undo(event: QKeyEvent) -> bool:
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return event.matches(undo) or event.matches(redo) or event.keyCombination() == _CTRL_Y
