"""Printing for many cases: what, in one file or several, what is left out; then it is made."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.lists import CaseRow
from kimdesk.desktop.printing import many_services as services
from kimdesk.desktop.printing.words import purpose_of
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.printing.orders import Order, Sheet

if TYPE_CHECKING:
    from kimdesk.printing.many import Planned

_CHARS, _LINES = 84, 28
_NAMED = 12


class ManyDialog(QDialog):
    """One product for all of `cases`."""

    def __init__(
        self, session: Session, cases: Sequence[CaseRow], product: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._cases = tuple(row.id for row in cases)
        self._wanted = product
        self._offers: services.Offers | None = None
        self.planned: Planned | None = None
        self._stop: services.Stop | None = None
        self._folder: Path | None = None
        self.setWindowTitle(self.tr("Für mehrere Akten drucken"))
        self.banner = Banner(self)
        text = self.tr("{n} Akten sind ausgewählt.").format(n=len(self._cases))
        self.about = label(text, "heading", self)
        self.product = CodeField(self)
        self.product.set_label(self.tr("Was?"))
        self.variant = CodeField(self)
        self.variant.set_label(self.tr("Fassung"))
        self.purpose = label("", "muted", self)
        self.purpose.setWordWrap(True)
        self.own_language = QCheckBox(self.tr("Neben Deutsch in der &Sprache der Klient:in"), self)
        self.own_language.setChecked(True)
        self.found = label("", "", self)
        self.found.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Fortschritt"))
        self.progress.hide()
        self.bundle_button = QPushButton(self.tr("&Ein PDF für alle …"), self)
        self.bundle_button.setProperty("kind", "primary")
        self.bundle_button.setDefault(True)
        self.files_button = QPushButton(self.tr("Je Akte eine &Datei …"), self)
        self.cancel_button = QPushButton(self.tr("A&bbrechen"), self)
        self._lay_out()
        self._connect()
        self._allow(on=False)

    def begin(self) -> None:
        """Read what there is and show the dialog."""
        self.session.jobs.run(self, services.offers, done=self._show_offers)
        self.open()

    def make_bundle(self) -> None:
        """All in one PDF, shown before anything is printed or saved."""
        if self.planned is None or not self.planned.orders:
            return
        stop = self._start()
        store, catalogue = self.session.store, self.session.catalogue
        self.session.jobs.run(
            self,
            services.make_bundle,
            store,
            catalogue,
            self.planned.orders,
            stop,
            done=self._show_bundle,
            failed=self._fail,
            progress=self._say_progress,
        )

    def make_files(self, folder: Path) -> None:
        """A file for each case in `folder`."""
        if self.planned is None or not self.planned.orders:
            return
        self._folder = folder
        stop = self._start()
        store, catalogue = self.session.store, self.session.catalogue
        self.session.jobs.run(
            self,
            services.make_files,
            store,
            catalogue,
            self.planned.orders,
            folder,
            stop,
            done=self._say_files,
            failed=self._fail,
            progress=self._say_progress,
        )

    def reject(self) -> None:
        """While something is made, stop that; else close."""
        if self._stop is not None:
            self._stop.wanted = True
            self.cancel_button.setEnabled(False)
        else:
            super().reject()

    # Reading ----------------------------------------------------------------------------------

    def _show_offers(self, offers: services.Offers) -> None:
        self._offers = offers
        self.product.set_codes(offers.products, empty="")
        names = [name for name, _ in offers.products]
        self.product.set_value(self._wanted if self._wanted in names else names[0])
        self._choose()
        self.product.setFocus()

    def _choose(self) -> None:
        if self._offers is None:
            return
        name = self.product.value()
        variants = self._offers.variants.get(name, ())
        self.variant.set_codes(variants, empty="")
        self.variant.set_value(next((code for code, _ in variants), ""))
        self.variant_row.setVisible(bool(variants))
        self.purpose.setText(purpose_of(name))
        self.own_language.setVisible(name in self._offers.for_clients)
        self._look()

    def _look(self) -> None:
        self._allow(on=False)
        self.session.jobs.run(
            self,
            services.plan_many,
            self.session.store,
            self.session.catalogue,
            self.product.value(),
            self._cases,
            str(self.variant.value()),
            self.own_language.isChecked(),
            done=self._show_plan,
            failed=self._fail,
            replaces=("many", id(self)),
        )

    def _show_plan(self, planned: "Planned") -> None:
        self.planned = planned
        lines = [self.tr("Gedruckt werden {n} Akten.").format(n=len(planned.orders))]
        for sentence, numbers in planned.to_mind:
            lines += ["", f"{sentence}\n{_named(numbers)}"]
        if planned.left_out:
            lines += ["", self.tr("Nicht dabei, weil etwas dagegen spricht:")]
            lines += [f"{each.number}: {' '.join(each.sentences)}" for each in planned.left_out]
            lines.append(self.tr("Öffnen Sie diese Akten einzeln, um sie mit Grund zu drucken."))
        self.found.setText("\n".join(lines))
        self._allow(on=bool(planned.orders))

    # Making -----------------------------------------------------------------------------------

    def _start(self) -> services.Stop:
        self._stop = services.Stop()
        self.banner.hide()
        self._allow(on=False)
        self.progress.setRange(0, len(self.planned.orders) if self.planned else 0)
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.setText(self.tr("An&halten"))
        return self._stop

    def _end(self) -> None:
        self._stop = None
        self.progress.hide()
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("S&chließen"))
        self._allow(on=True)

    def _say_progress(self, done: int, of: int) -> None:
        self.progress.setMaximum(of)
        self.progress.setValue(done)

    def _show_bundle(self, sheet: Sheet) -> None:
        from kimdesk.desktop.printing.print_preview import PrintPreview

        self._end()
        order = Order(self.product.value())
        dialog = PrintPreview(self.session, order, sheet, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_files(self, count: int) -> None:
        self._end()
        text = self.tr("{n} Dateien gespeichert, nicht verschlüsselt: {folder}")
        self.banner.say("success", text.format(n=count, folder=self._folder))

    def _fail(self, error: KimdeskError) -> None:
        running = self._stop is not None
        if isinstance(error, Cancelled) and not running:
            return
        if running:
            self._end()
        if isinstance(error, Cancelled):
            text = self.tr("Angehalten. Von den Dateien ist nichts geblieben.")
            self.banner.say("info", text)
        else:
            self.banner.say("error", error.text)

    def _choose_folder(self) -> None:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        found = QFileDialog.getExistingDirectory(
            self,
            self.tr("Ordner für die Dateien wählen"),
            QStandardPaths.writableLocation(where),
        )
        if found:
            self.make_files(Path(found))

    def _allow(self, *, on: bool) -> None:
        self.bundle_button.setEnabled(on)
        self.files_button.setEnabled(on)

    def _lay_out(self) -> None:
        note = label(
            self.tr("Gespeicherte Dateien sind nicht verschlüsselt. Namen stehen nicht darin."),
            "muted",
            self,
        )
        note.setWordWrap(True)
        grid = FormGrid(parent=self)
        grid.add(self.tr("&Was?"), self.product)
        self.variant_row = grid.add(self.tr("&Fassung"), self.variant)
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, metrics.L, metrics.L, 0)
        for part in (self.about, self.banner, grid, self.purpose, self.own_language, self.found):
            area.add(part)
        area.body.addStretch(1)
        area.add(note)
        buttons = QDialogButtonBox(self)
        for button in (self.bundle_button, self.files_button, self.cancel_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics.L)
        column.addWidget(area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(metrics.L, 0, metrics.L, 0)
        below.addWidget(self.progress)
        below.addWidget(buttons)
        column.addLayout(below)
        room = self.screen().availableSize()
        wide = _CHARS * self.fontMetrics().averageCharWidth()
        high = _LINES * self.fontMetrics().height()
        self.resize(min(wide, room.width() - metrics.XL), min(high, room.height() - metrics.XL))

    def _connect(self) -> None:
        self.product.edited.connect(self._choose)
        self.variant.edited.connect(self._look)
        self.own_language.toggled.connect(self._look)
        self.bundle_button.clicked.connect(self.make_bundle)
        self.files_button.clicked.connect(self._choose_folder)
        self.cancel_button.clicked.connect(self.reject)


def _named(numbers: Sequence[str]) -> str:
    """Case numbers in a line, not all of very many."""
    shown = ", ".join(numbers[:_NAMED])
    return shown if len(numbers) <= _NAMED else f"{shown} … (+{len(numbers) - _NAMED})"
