"""The placeholders of letters to look up and copy."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.office.section import button, paragraph, row
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable
from kimdesk.printing.letters.placeholders import Loop, groups, loops
from kimdesk.reference.folding import fold


@dataclass(frozen=True, slots=True)
class PlaceholderRow:
    """One line: what to write, what it means, an example."""

    text: str
    meaning: str
    example: str


def placeholder_rows() -> list[PlaceholderRow]:
    """All placeholders, the lists at the end."""
    rows = [
        PlaceholderRow(
            f"{{{{ {group.name}.{each.key} }}}}",
            f"{group.title}: {each.label}",
            _line(each.example),
        )
        for group in groups()
        for each in group.placeholders
    ]
    for loop in loops():
        rows += _of_loop(loop, loop.name)
    return rows


def _of_loop(loop: Loop, path: str) -> list[PlaceholderRow]:
    begins = f"{{%p for {loop.item} in {path} %}}"
    rows = [PlaceholderRow(f"{begins} … {{%p endfor %}}", loop.title, "")]
    rows += [
        PlaceholderRow(
            f"{{{{ {loop.item}.{each.key} }}}}", f"{loop.title}: {each.label}", _line(each.example)
        )
        for each in loop.placeholders
    ]
    for inner in loop.inner:
        rows += _of_loop(inner, f"{loop.item}.{inner.name}")
    return rows


def _line(text: str) -> str:
    return text.replace("\n", ", ")


class PlaceholderList(QWidget):
    """A search, the table, and a button that copies; Ctrl+C copies, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = placeholder_rows()
        self.search = SearchField(self.tr("In den Platzhaltern suchen"), self)
        self.table = RowTable(self.tr("Platzhalter"), self._model(), self)
        self.table.setMinimumHeight(8 * metrics.TARGET)
        self.copy_button = button(self.tr("Platzhalter &kopieren"), "copy", self.copy, self)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.activated.connect(self.copy)
        self.search.searched.connect(self._filter)
        self.table.opened.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(
            paragraph(
                self.tr(
                    "Diese Wörter schreiben Sie in Word in die Vorlage; im Brief steht dort die"
                    " Angabe aus der Akte. Beginn und Ende einer Liste brauchen je einen eigenen"
                    " Absatz, in Tabellen {%tr … %} je eine eigene Zeile."
                )
            )
        )
        column.addWidget(row(self.search, self.copy_button))
        column.addWidget(self.table, 1)
        self._filter("")

    def copy(self, _: object = None) -> None:
        """Put the placeholder in front into the clipboard."""
        found = self.table.current_row()
        if found is not None:
            QGuiApplication.clipboard().setText(found.text.replace(" … ", "\n\n"))

    def _filter(self, text: str) -> None:
        wanted = fold(text)
        found = [each for each in self._all if wanted in fold(f"{each.text} {each.meaning}")]
        self.table.show_rows(found)

    def _model(self) -> RowModel[PlaceholderRow]:
        return RowModel(
            [
                Column(self.tr("Platzhalter"), _text, chars=32, tip=_text),
                Column(self.tr("Bedeutung"), _meaning, chars=40, tip=_meaning),
                Column(self.tr("Beispiel"), _example, stretch=True, tip=_example),
            ],
            _key,
            self,
        )


def _key(shown: PlaceholderRow) -> str:
    return shown.text + shown.meaning


def _text(shown: PlaceholderRow) -> str:
    return shown.text


def _meaning(shown: PlaceholderRow) -> str:
    return shown.meaning


def _example(shown: PlaceholderRow) -> str:
    return shown.example
