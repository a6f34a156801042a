"""Forms made in code: label above field, help, message, lock; columns by the width there is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.notice import IconLabel


class LockNote(QWidget):
    """What stands in place of a field that may not be shown yet, with the way to open it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(self)
        self._icon.draw("lock")
        self.text = label("", "muted", self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "flat")
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.setSpacing(metrics.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.XS, 0, 0)
        column.setSpacing(metrics.XS)
        column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str, offer: str, field_name: str) -> None:
        """Why the field is locked; `offer` is the button's text, "" for none."""
        self.text.setText(text)
        self.button.setText(offer)
        self.button.setAccessibleName(f"{offer}: {field_name}")
        self.button.setVisible(bool(offer))


class FieldRow(QWidget):
    """A label with its field below. The label is the field's buddy, `&` marks the mnemonic.

    Signal `unlock_asked`: the button of a locked row was pressed.
    """

    unlock_asked = Signal()

    def __init__(
        self, text: str, field: Field, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label = QLabel(text, self)
        self.label.setProperty("role", "field")
        field.setParent(self)
        self.label.setBuddy(field)
        self._lock: LockNote | None = None
        head = QHBoxLayout()
        head.setSpacing(metrics.XS)
        head.addStrut(metrics.TARGET_SMALL)
        head.addWidget(self.label)
        if help_text:
            head.addWidget(HelpButton(field.label(), help_text, self))
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(field)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def lock(self, reason: str, offer: str = "") -> None:
        """Hide the field and say why, for example until a consent is there."""
        if self._lock is None:
            self._lock = LockNote(self)
            self._lock.asked.connect(self.unlock_asked)
            self._column.insertWidget(1, self._lock)
        self._lock.say(reason, offer, self.field.label())
        self._lock.show()
        self.field.hide()

    def unlock(self) -> None:
        """Show the field again."""
        if self._lock is not None:
            self._lock.hide()
        self.field.show()

    def is_locked(self) -> bool:
        """Whether a reason stands in place of the field."""
        return self._lock is not None and not self._lock.isHidden()


class HelpButton(QToolButton):
    """A small "i": hovering, focusing or pressing it tells what the field is for."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(self.tr("Erklärung zu {name}").format(name=name))
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "help")
        theme.set_icon(self, "info")
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        QWhatsThis.showText(self.mapToGlobal(self.rect().bottomLeft()), self._text, self)


class FormGrid(QWidget):
    """Rows side by side, as many columns as fit the width and the size of text."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = columns
        self._rows: list[tuple[QWidget, bool]] = []
        self._columns = 1
        self._next = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics.L)
        self._grid.setVerticalSpacing(metrics.M)
        self._stretch()

    def add(self, text: str, field: Field, *, wide: bool = False, help_text: str = "") -> FieldRow:
        """A labelled field; `wide` takes the whole width."""
        row = FieldRow(text, field, help_text, self)
        self.add_widget(row, wide=wide)
        return row

    def add_widget(self, widget: QWidget, *, wide: bool = True) -> None:
        """Anything else, for example a separator or a heading."""
        self._rows.append((widget, wide))
        self._place(widget, wide=wide)
        # Before it is seen, one reckoning for all of them is enough.
        if self.isVisible():
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of_one(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _width_of_one(self) -> int:
        least = 24 * self.fontMetrics().averageCharWidth()
        needed = (w.minimumSizeHint().width() for w, wide in self._rows if not wide)
        return max(least, *needed, 0)

    def _arrange(self) -> None:
        fitting = (self.width() + metrics.L) // (self._width_of_one() + metrics.L)
        columns = max(1, min(self._most, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        self._next = 0
        for widget, wide in self._rows:
            self._grid.removeWidget(widget)
            self._place(widget, wide=wide)
        self._stretch()

    def _place(self, widget: QWidget, *, wide: bool) -> None:
        """Put `widget` to the next free place, a wide one to a line of its own."""
        columns = self._columns
        if wide:
            self._next += -self._next % columns
        span = columns if wide else 1
        self._grid.addWidget(widget, self._next // columns, self._next % columns, 1, span)
        self._next += span

    def _stretch(self) -> None:
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
