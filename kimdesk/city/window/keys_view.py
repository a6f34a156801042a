"""The city's own key, and those of the offices: read in, compared by telephone, revoked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.bundles.keys import SUFFIX
from kimdesk.bundles.refusals import Refused
from kimdesk.city.keys import KeyRow
from kimdesk.city.window import services
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.key_table import KeyTable
from kimdesk.city.window.keys_layout import lay_out
from kimdesk.city.window.own_key_card import OwnKeyCard
from kimdesk.city.window.questions import ask
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader, SelectableLabel
from kimdesk.desktop.widgets.notice import EmptyState


class KeysView(QWidget):
    """Until its words are compared, nothing is taken that came with a key."""

    def __init__(self, desk: CityDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path = Path()
        self._chosen: KeyRow | None = None
        self.header = PageHeader(self.tr("Schlüssel"), self)
        self.own = OwnKeyCard(desk, self)
        self.table = KeyTable(self)
        self.empty = EmptyState(
            "key",
            self.tr("Noch ist keine Stelle bekannt. Jede gibt Ihnen einmal ihre Schlüsseldatei."),
            self.tr("Schlüsseldatei einlesen …"),
            self,
        )
        self.empty.acted.connect(self.add)
        self.words = SelectableLabel("", "muted", self)
        self.words.setWordWrap(True)
        self.add_button = icon_button(self.tr("Datei &einlesen …"), "import", self, self.add)
        self.compare_button = icon_button(
            self.tr("Prüfwörter &vergleichen …"), "check", self, self.compare
        )
        self.revoke_button = icon_button(
            self.tr("Schlüssel s&perren …"), "restricted", self, self.revoke
        )
        self.revocation_button = icon_button(
            self.tr("&Widerruf einlesen …"), "import", self, self.take_revocation
        )
        lay_out(self)
        self.table.stood_on.connect(self._offer)
        self._offer()
        desk.changed.connect(self.read)

    def read(self) -> None:
        """Read the keys."""
        self._desk.run(self, services.read_keys, done=self._show, replaces=("keys", id(self)))

    def focus_first(self) -> None:
        """Stand on the offices, or on the way to the first one."""
        (self.table if self.table.rows.rowCount() else self.add_button).setFocus()

    def add(self) -> None:
        """Read in the key of an office."""
        path = self._ask_file(self.tr("Schlüssel einer Stelle wählen"))
        if path is not None:
            self._path = path
            self._desk.run(self, services.add_key, path, done=self._added, failed=self._not_added)

    def compare(self) -> None:
        """Ask for the words that the office reads out."""
        row = self.table.current_row()
        if row is None:
            return
        heard, sure = self._ask_words(row.office)
        if sure:
            self._desk.run(self, services.compare_key, row.id, heard, done=self._compared)

    def revoke(self) -> None:
        """Ask, then take nothing more that comes with this key."""
        self._chosen = self.table.current_row()
        if self._chosen is None:
            return
        text = self.tr(
            "Pakete mit Schlüssel {number} von {office} werden danach nicht mehr angenommen. Was"
            " schon angenommen ist, bleibt. Das lässt sich nicht zurücknehmen."
        ).format(number=self._chosen.number, office=self._chosen.office)
        ask(self, self.tr("Schlüssel sperren"), text, self.tr("Sperren"), self._revoke)

    def take_revocation(self) -> None:
        """Read in the file with which an office takes its key back."""
        path = self._ask_file(self.tr("Widerruf einer Stelle wählen"), every=True)
        if path is not None:
            self._desk.run(self, services.take_revocation, path, done=self._revoked)

    # Answers ----------------------------------------------------------------------------------

    def _show(self, keys: services.Keys) -> None:
        self.own.show_key(keys.own)
        self.table.show_rows(keys.offices)
        if keys.offices and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._offer()

    def _offer(self, _row: object = None) -> None:
        row = self.table.current_row()
        shown = row is not None and row.compared
        self.words.setText(f"{row.office}: {row.words}" if row is not None and shown else "")
        self.words.setVisible(shown)
        self.compare_button.setVisible(row is not None and not row.compared and not row.revoked)
        self.revoke_button.setVisible(row is not None and not row.revoked)
        self.revocation_button.setVisible(row is not None)

    def _added(self, office: str) -> None:
        self._say(
            self.tr("{office} ist eingelesen. Vergleichen Sie jetzt die Prüfwörter.").format(
                office=office
            )
        )

    def _not_added(self, error: KimdeskError) -> None:
        """A key that nobody vouches for is taken once its words were read out."""
        if not isinstance(error, Refused) or error.code != "key-changed":
            self._desk.refused.emit(error.text)
            return
        heard, sure = self._ask_words("")
        if sure:
            self._desk.run(self, services.replace_key, self._path, heard, done=self._replaced)

    def _replaced(self, office: str) -> None:
        self._say(self.tr("Der neue Schlüssel von {office} gilt.").format(office=office))

    def _compared(self, same: bool) -> None:
        if same:
            self._say(self.tr("Die Wörter stimmen. Der Schlüssel gilt."))
            return
        self._desk.refused.emit(
            self.tr(
                "Diese Wörter passen nicht. Haben Sie sich verhört? Sonst ist es ein anderer"
                " Schlüssel: Lassen Sie sich eine neue Datei geben."
            )
        )

    def _revoke(self) -> None:
        if self._chosen is not None:
            self._desk.run(self, services.revoke_key, self._chosen.id, done=self._revoked)

    def _revoked(self, _: None) -> None:
        self._say(self.tr("Gesperrt. Mit diesem Schlüssel wird nichts mehr angenommen."))

    def _say(self, text: str) -> None:
        self._desk.said.emit(text)
        self._desk.changed.emit()

    # Asking -----------------------------------------------------------------------------------

    def _ask_file(self, title: str, *, every: bool = False) -> Path | None:
        kinds = self.tr("Schlüssel (*{ending})").format(ending=SUFFIX)
        path, _ = QFileDialog.getOpenFileName(self, title, "", "" if every else kinds)
        return Path(path) if path else None

    def _ask_words(self, office: str) -> tuple[str, bool]:
        if office:
            text = self.tr("Rufen Sie bei {office} an. Welche zwölf Wörter liest man Ihnen vor?")
        else:
            text = self.tr(
                "Diese Stelle hatte bisher einen anderen Schlüssel. Rufen Sie dort an: Welche"
                " zwölf Wörter liest man Ihnen vom neuen vor?"
            )
        return QInputDialog.getText(
            self, self.tr("Prüfwörter vergleichen"), text.format(office=office)
        )
