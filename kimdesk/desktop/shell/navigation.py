"""The left edge of the window: the sections of the program and the files that are open."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.navigation import SideNav


class Navigation(QFrame):
    """Sections above, open files below. Signals: a section's name, a case's id."""

    section_chosen = Signal(str)
    file_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.sections = SideNav(self.tr("Bereiche"), self)
        self.files_heading = label(self.tr("Geöffnete Akten"), "caption", self)
        self.files = SideNav(self.tr("Geöffnete Akten"), self)
        self.files.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.S, metrics.M, metrics.S, metrics.M)
        column.setSpacing(metrics.S)
        column.addWidget(self.sections, 5)
        column.addWidget(self.files_heading)
        column.addWidget(self.files, 2)
        self.sections.chosen.connect(self._on_section)
        self.files.chosen.connect(self._on_file)
        self.show_files([])

    def show_files(self, files: list[tuple[int, str]]) -> None:
        """The open files by case id and title, the one opened last at the end."""
        current = self.files.current()
        self.files.blockSignals(True)
        self.files.clear()
        for case_id, title in files:
            self.files.add(str(case_id), title, "client")
        self.files.choose(current)
        self.files.blockSignals(False)
        self.files.setVisible(bool(files))
        self.files_heading.setVisible(bool(files))

    def minimumSizeHint(self) -> QSize:
        """Never so narrow, not by a kept width either, that names of sections are cut."""
        least = self.sections.sizeHint().width() + 2 * metrics.S + 2 * self.frameWidth()
        return super().minimumSizeHint().expandedTo(QSize(least, 0))

    def stand_on_section(self, name: str) -> None:
        """Show which section is in front without choosing it again."""
        self._mark(self.sections, name)
        self._mark(self.files, "")

    def stand_on_file(self, case_id: int) -> None:
        """Show which file is in front without choosing it again."""
        self._mark(self.sections, "")
        self._mark(self.files, str(case_id))

    def _mark(self, nav: SideNav, key: str) -> None:
        nav.blockSignals(True)
        # A page that stands in no list leaves none of its entries marked.
        nav.setCurrentRow(-1)
        nav.choose(key)
        nav.blockSignals(False)

    def _on_section(self, name: str) -> None:
        self._mark(self.files, "")
        self.section_chosen.emit(name)

    def _on_file(self, key: str) -> None:
        self._mark(self.sections, "")
        self.file_chosen.emit(int(key))
