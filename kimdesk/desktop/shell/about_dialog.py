"""About the program and the store that is open."""

import platform
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk import __version__
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.reading import ReadingView, escape

# What the program is made of: package and licence, as its own files state them.
PARTS = (
    ("PySide6_Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("sqlcipher3", "zlib, SQLCipher: BSD"),
    ("cryptography", "Apache-2.0, BSD"),
    ("alembic", "MIT"),
    ("reportlab", "BSD"),
    ("uharfbuzz", "Apache-2.0"),
    ("python-bidi", "LGPL-3.0"),
    ("pypdfium2", "Apache-2.0, BSD"),
    ("rapidfuzz", "MIT"),
    ("anyascii", "ISC"),
    ("cologne-phonetics", "MIT"),
    ("phonenumberslite", "Apache-2.0"),
    ("openpyxl", "MIT"),
    ("defusedxml", "PSF-2.0"),
    ("zxcvbn", "MIT"),
    ("tomli-w", "MIT"),
    ("python-dateutil", "Apache-2.0, BSD"),
    ("icalendar", "BSD"),
    ("docxtpl", "LGPL-2.1"),
    ("lxml", "BSD"),
    ("Jinja2", "BSD"),
    ("highspy", "MIT"),
    ("numpy", "BSD"),
    ("pyrage", "MIT"),
    ("XlsxWriter", "BSD"),
    ("tzdata", "Apache-2.0"),
)


class AboutDialog(QDialog):
    """Versions, licences, and the numbers of the store to compare with the sheet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Über KIMdesk und diese Ablage"))
        self.text = ReadingView(self.tr("Über KIMdesk"), self)
        self.text.setHtml(self._program() + self._store(session) + self._parts())
        licences = QPushButton(self.tr("&Lizenztexte …"), self)
        licences.setAutoDefault(False)
        licences.clicked.connect(self._show_licences)
        close = QPushButton(self.tr("&Schließen"), self)
        close.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(34 * line, 30 * line)

    def _show_licences(self) -> None:
        from kimdesk.desktop.about import AboutDialog as Licences

        dialog = Licences(self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _program(self) -> str:
        lines = (
            self.tr("Fallmanagement im Kommunalen Integrationsmanagement, ohne Netz."),
            self.tr("Lizenz: EUPL-1.2. Schriften: Noto (OFL-1.1). Symbole: Tabler (MIT)."),
            f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}",
        )
        return f"<h2>KIMdesk {__version__}</h2>" + "".join(f"<p>{escape(x)}</p>" for x in lines)

    def _store(self, session: Session) -> str:
        opened = session.opened
        if opened is None:
            return ""
        rows = (
            (self.tr("Beratungsstelle"), f"{opened.office.name} ({opened.office.code})"),
            (self.tr("Ordner"), str(opened.folder)),
            (self.tr("Kennzahl (wie auf dem Bogen)"), opened.fingerprint),
            (self.tr("Angemeldet"), session.store.identity.name),
        )
        heading = self.tr("Diese Ablage")
        return f"<h3>{escape(heading)}</h3>{table(rows)}"

    def _parts(self) -> str:
        rows = [(name, f"{_version(name)} · {licence}") for name, licence in PARTS]
        heading = self.tr("Bestandteile")
        return f"<h3>{escape(heading)}</h3>{table(rows)}"


def table(rows: "tuple[tuple[str, str], ...] | list[tuple[str, str]]") -> str:
    """Two columns as markup, everything escaped."""
    cells = "".join(
        f'<tr><td style="padding-right: 16px">{escape(one)}</td><td>{escape(other)}</td></tr>'
        for one, other in rows
    )
    return f"<table>{cells}</table>"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"
