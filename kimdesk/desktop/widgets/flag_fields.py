"""Fields for yes and no: a check box, and ja/nein/unbekannt."""

from PySide6.QtCore import Property, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.field import Field


class FlagField(Field):
    """A check box, `value()` a `bool`. Its text can be set in a form as property `text`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.clicked.connect(self.commit)
        self.hold(self.box)

    def _text(self) -> str:
        return self.box.text()

    def set_text(self, text: str) -> None:
        """The text beside the box, with mnemonic."""
        self.box.setText(text)

    text = Property(str, _text, set_text)

    def value(self) -> bool:
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    def lock_editor(self, locked: bool) -> None:
        self.box.setEnabled(not locked)


class YesNoField(Field):
    """Ja, nein or unbekannt, `value()` "J", "N" or ""; one Tab stop, arrows choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QWidget(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.S)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for code, text in (
            ("J", self.tr("ja")),
            ("N", self.tr("nein")),
            ("", self.tr("unbekannt")),
        ):
            button = QRadioButton(text, frame)
            self.choices[code] = button
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.choices[""].setChecked(True)
        self._group.buttonClicked.connect(self.commit)
        self.hold(frame)
        self._follow()

    def value(self) -> str:
        return next(code for code, button in self.choices.items() if button.isChecked())

    def show_value(self, value: object) -> None:
        self.choices.get(str(value or ""), self.choices[""]).setChecked(True)
        self._follow()

    def commit(self) -> bool:
        self._follow()
        return super().commit()

    def set_label(self, text: str) -> None:
        super().set_label(text)
        for button in self.choices.values():
            button.setAccessibleName(f"{text}: {button.text()}")

    def lock_editor(self, locked: bool) -> None:
        for button in self.choices.values():
            button.setEnabled(not locked)

    def _follow(self) -> None:
        """Let label and Tab reach the chosen button."""
        chosen = self.choices[self.value()]
        self.setFocusProxy(chosen)
        for button in self.choices.values():
            tab = Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)
