"""What this program is, in which version, and under which licences its parts stand."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from kimdesk import __version__
from kimdesk.base.resources import resource
from kimdesk.desktop.forms.ui_about import Ui_AboutForm


class AboutDialog(QDialog):
    """Name, version and licences; everything in it can be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutForm()
        self.ui.setupUi(self)
        self.ui.label_version.setText(self.tr("Version {number}").format(number=__version__))
        self.ui.edit_licences.set_rows(8, 8)
        self.ui.edit_licences.set_value(self._licences())
        self.ui.edit_licences.set_read_only(True)
        close = self.ui.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Schließen"))
        self.resize(560, self.sizeHint().height())

    def _licences(self) -> str:
        fonts = resource("fonts", "LICENSE-OFL.txt").read_text(encoding="utf-8")
        icons = resource("icons", "LICENSE-MIT.txt").read_text(encoding="utf-8")
        own = self.tr(
            "KIMdesk steht unter der Open-Source-Lizenz der Europäischen Union (EUPL 1.2). "
            "Die Fenster zeichnet Qt für Python unter der LGPL 3."
        )
        return f"{own}\n\n{fonts.strip()}\n\n{icons.strip()}"
