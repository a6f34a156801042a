"""The keys that bundles leave with: the office's own, and the city's that has to be compared."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import KimdeskError
from kimdesk.bundles.keys import SUFFIX, PublicKey
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.statistics import keys_services as services
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, SelectableLabel
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner, StatusChip
from kimdesk.desktop.widgets.save_place import ask_place
from kimdesk.desktop.widgets.scroll import ScrollColumn

_CHARS, _LINES = 84, 24


class KeysDialog(QDialog):
    """Who is no team lead sees the keys and their words, and changes nothing."""

    def __init__(self, desk: StatisticsDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys = services.Keys(None, None)
        self.setWindowTitle(self.tr("Schlüssel für Pakete"))
        self.banner = Banner(self)
        self.own_card = SectionCard(self.tr("Unser Schlüssel"), self)
        self.own_text = self._text(self.own_card)
        self.city_card = SectionCard(self.tr("Schlüssel der Stadt"), self)
        self.chip = StatusChip(parent=self)
        self.city_card.add_action(self.chip)
        self.city_text = self._text(self.city_card)
        own, city = FlowRow(self), FlowRow(self)
        self.make_button = self._button(own, self.tr("Schlüssel &anlegen"), "key", self.make)
        self.save_button = self._button(own, self.tr("&Datei speichern …"), "save", self.save)
        self.sheet_button = self._button(own, self.tr("&Blatt drucken …"), "print", self.print)
        self.take_button = self._button(city, self.tr("Datei &einlesen …"), "import", self.take)
        self.compare_button = self._button(
            city, self.tr("Prüfwörter &vergleichen …"), "check", self.compare
        )
        self.own_card.add(own)
        self.city_card.add(city)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("S&chließen"))
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def begin(self) -> None:
        """Read the keys and show the dialog."""
        self._read()
        self.open()

    def make(self) -> None:
        """Make a first key, or ask before another one follows it."""
        if self._keys.own is None:
            self._make()
            return
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Schlüssel wechseln"))
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(
            self.tr(
                "Ab jetzt unterschreibt ein neuer Schlüssel. Der alte beglaubigt ihn; geben Sie"
                " der Stadt trotzdem die neue Datei. Was noch auf Freigabe wartet, muss neu"
                " abgeschlossen werden."
            )
        )
        question.addButton(self.tr("Wechseln"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.accepted.connect(self._make)
        question.finished.connect(question.deleteLater)
        question.open()

    def save(self) -> None:
        """Save the own public key for the city."""
        key = self._keys.own
        if key is None:
            return
        place = ask_place(
            self,
            self.tr("Schlüssel für die Stadt speichern"),
            Path.home() / key.file_name,
            self.tr("Schlüssel (*{ending})").format(ending=SUFFIX),
        )
        if place is not None:
            self._run(services.save, key, place, done=self._saved)

    def print(self) -> None:
        """Show the sheet with words and QR code."""
        if self._keys.own is not None:
            self._run(
                services.sheet, self._keys.own, self._desk.opened.office.name, done=self._show_sheet
            )

    def take(self) -> None:
        """Read in the file of the city's key."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Schlüssel der Stadt wählen"),
            "",
            self.tr("Schlüssel (*{ending})").format(ending=SUFFIX),
        )
        if path:
            self._run(services.take_city_key, self._desk, Path(path), done=self._changed)

    def compare(self) -> None:
        """Ask for the words that the city reads out."""
        if self._keys.city is None:
            return
        heard, sure = QInputDialog.getText(
            self,
            self.tr("Prüfwörter vergleichen"),
            self.tr("Rufen Sie bei der Stadt an. Welche zwölf Wörter liest sie vor?"),
        )
        if sure:
            key = self._keys.city.key
            self._run(services.compare, self._desk, key, heard, done=self._compared)

    # Answers ----------------------------------------------------------------------------------

    def _read(self) -> None:
        self._run(services.read_keys, self._desk, done=self._show)

    def _show(self, keys: services.Keys) -> None:
        self._keys = keys
        lead = self._desk.is_lead
        if keys.own is None:
            self.own_text.setText(
                self.tr(
                    "Damit unterschreibt Ihre Beratungsstelle, was sie der Stadt schickt. Die"
                    " Teamleitung legt ihn einmal an."
                )
            )
        else:
            self.own_text.setText(self._words(keys.own))
        self.make_button.setText(
            self.tr("Schlüssel &anlegen") if keys.own is None else self.tr("Schlüssel &wechseln …")
        )
        self.make_button.setVisible(lead)
        for button in (self.save_button, self.sheet_button):
            button.setVisible(keys.own is not None)
        self._show_city(keys)

    def _show_city(self, keys: services.Keys) -> None:
        city = keys.city
        self.take_button.setVisible(self._desk.is_lead)
        self.compare_button.setVisible(
            self._desk.is_lead and city is not None and not city.compared
        )
        if city is None:
            self.chip.say(self.tr("fehlt"), "warning")
            self.city_text.setText(
                self.tr("Nur mit ihm lassen sich Pakete verschließen. Die Stadt gibt eine Datei.")
            )
        else:
            done = city.compared
            text = self.tr("verglichen") if done else self.tr("noch nicht verglichen")
            self.chip.say(text, "success" if done else "warning")
            # Before they are compared the words are hidden: they are to be heard, not read.
            hidden = self.tr("Rufen Sie bei der Stadt an und lassen Sie sich die Wörter vorlesen.")
            self.city_text.setText(self._words(city.key) if done else hidden)

    def _words(self, key: PublicKey) -> str:
        text = self.tr("Nummer {number}. Prüfwörter: {words}")
        return text.format(number=key.number, words=services.spoken(key))

    def _make(self) -> None:
        self._run(services.make, self._desk, done=self._changed)

    def _changed(self, _: object) -> None:
        self._desk.changed.emit()
        self._read()

    def _saved(self, path: Path) -> None:
        self.banner.say("success", self.tr("Gespeichert: {name}").format(name=path.name))

    def _compared(self, same: bool) -> None:
        if same:
            self.banner.say("success", self.tr("Die Wörter stimmen. Der Schlüssel gilt."))
            self._changed(None)
        else:
            self.banner.say(
                "error",
                self.tr(
                    "Diese Wörter passen nicht. Haben Sie sich verhört? Sonst ist es ein anderer"
                    " Schlüssel: Lassen Sie sich eine neue Datei geben."
                ),
            )

    def _show_sheet(self, content: bytes) -> None:
        dialog = PreviewDialog(
            self._desk.jobs,
            content,
            self.tr("Schlüsselblatt"),
            self.tr("Schluesselblatt.pdf"),
            self,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fail(self, error: KimdeskError) -> None:
        self.banner.say("error", error.text)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, metrics.L, metrics.L, 0)
        for widget in (self.banner, self.own_card, self.city_card):
            area.add(widget)
        area.body.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(metrics.L, 0, metrics.L, metrics.L)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(below)
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * _CHARS, letters.height() * _LINES)

    def _run(self, act: object, *more: object, done: object) -> None:
        self._desk.jobs.run(self, act, *more, done=done, failed=self._fail)  # type: ignore[arg-type]

    def _text(self, card: SectionCard) -> SelectableLabel:
        made = SelectableLabel("", "", self)
        made.setWordWrap(True)
        card.add(made)
        return made

    def _button(self, row: FlowRow, text: str, icon: str, run: object) -> QPushButton:
        made = icon_button(text, icon, self, run)  # type: ignore[arg-type]
        row.add(made)
        return made
