"""Fields for text: one line, a name in any script, a passphrase, a long note."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from kimdesk.base.text import clean
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.field import Field


class LineField(Field):
    """A field with one line of text, however its value is read from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMaxLength(300)
        self.line.returnPressed.connect(self.commit)
        self.line.textEdited.connect(self._on_typed)
        self._shown = ""
        self.hold_line()

    def hold_line(self) -> None:
        """Take the line in; fields with a button beside it do so here."""
        self.hold(self.line)

    def show_text(self, text: str) -> None:
        """Put `text` into the line and remember it as what is known."""
        self._shown = text
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def draft(self) -> str | None:
        return self.line.text() if self.line.text() != self._shown else None

    def set_draft(self, text: str) -> None:
        self.line.setText(text)

    def set_max_length(self, length: int) -> None:
        """At most `length` characters can be typed or pasted."""
        self.line.setMaxLength(length)

    def set_placeholder(self, text: str) -> None:
        """An example of what can be entered; never the label."""
        self.line.setPlaceholderText(text)

    def lock_editor(self, locked: bool) -> None:
        self.line.setReadOnly(locked)

    def _on_typed(self) -> None:
        self.typed.emit()


class TextField(LineField):
    """One line of text, `value()` a cleaned `str`."""

    def value(self) -> str:
        return clean(self.line.text())

    def show_value(self, value: object) -> None:
        self.show_text(str(value or ""))

    def commit(self) -> bool:
        self.show_text(self.value())
        return super().commit()


class NameField(TextField):
    """A name in any script. Right-to-left names align right by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_max_length(120)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)


class PassphraseField(LineField):
    """A passphrase: hidden until asked for, may be pasted, never cleaned or remembered."""

    def hold_line(self) -> None:
        self.line.setMaxLength(1024)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = QToolButton(self)
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(self.tr("Passwort anzeigen"))
        self.reveal.setToolTip(self.tr("Passwort anzeigen"))
        self.reveal.toggled.connect(self._reveal)
        theme.set_icon(self.reveal, "show")
        self.hold(self.line, self.reveal)

    def value(self) -> str:
        return self.line.text()

    def show_value(self, value: object) -> None:
        self.show_text(str(value or ""))

    def draft(self) -> str | None:
        return None

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        theme.set_icon(self.reveal, "hide" if shown else "show")


class LongText(QPlainTextEdit):
    """A plain text edit that Tab leaves, that grows with its text and takes no more than fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = 50_000
        self.rows = (3, 14)
        self.setTabChangesFocus(True)
        self.setViewportMargins(*[metrics.XS] * 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lines = 0
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._grow)

    def _grow(self) -> None:
        lines = int(self.document().size().height())
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = int(self.document().size().height())
        lines = max(self.rows[0], min(self.rows[1], lines))
        # Border, margins of the view and of the text; a little more, or a full text scrolls.
        frame = 2 * (self.frameWidth() + metrics.XS + round(self.document().documentMargin()) + 1)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = self.limit - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(clean(source.text()[: max(room, 0)], multiline=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        full = self.document().characterCount() > self.limit
        if full and event.text() and not self.textCursor().hasSelection():
            if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
                super().keyPressEvent(event)
            return
        super().keyPressEvent(event)


class LongTextField(Field):
    """Several lines of plain text; `typed` on every key, `edited` on leaving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LongText(self)
        self._shown = ""
        self._quiet = False
        self.hold(self.text)
        self.text.textChanged.connect(self._on_changed)

    def value(self) -> str:
        return clean(self.text.toPlainText(), multiline=True)

    def show_value(self, value: object) -> None:
        self._shown = str(value or "")
        if self._shown != self.text.toPlainText():
            self._put(self._shown)

    def draft(self) -> str | None:
        text = self.text.toPlainText()
        return text if text != self._shown else None

    def set_draft(self, text: str) -> None:
        self._put(text)

    def commit(self) -> bool:
        done = super().commit()
        self._shown = self.text.toPlainText()
        return done

    def set_rows(self, least: int, most: int) -> None:
        """How many lines are shown at least and at most."""
        self.text.rows = (least, most)
        self.text.updateGeometry()

    def lock_editor(self, locked: bool) -> None:
        self.text.setReadOnly(locked)
        self.text.setProperty("readOnly", locked)
        theme.mark(self.text)
        flags = Qt.TextInteractionFlag
        if locked:
            reading = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            self.text.setTextInteractionFlags(reading)
        else:
            self.text.setTextInteractionFlags(flags.TextEditorInteraction)

    def _put(self, text: str) -> None:
        self._quiet = True
        self.text.setPlainText(text)
        self._quiet = False

    def _on_changed(self) -> None:
        if not self._quiet:
            self.typed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.text.updateGeometry()
