"""Proves an installation: each library the program needs does a small piece of real work.

Runs in a checkout, in an installation and in the built program, from any folder, without a
screen and without a store.
"""

import importlib.util
import io
import json
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.resources import resource
from kimdesk.base.text import translate

SAMPLE = "Öffentliche Prüfung – Łódź"
ARABIC = "محمد"
FORBIDDEN_MODULES = ("PySide6.QtNetwork", "_ssl", "http", "ftplib", "smtplib")


class CheckFailed(Exception):
    """A check found something missing or wrong; the text says what."""


@dataclass(frozen=True)
class Result:
    """What one check found; `problem` is "" when all is well."""

    name: str
    problem: str

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problem


def main(*, as_json: bool = False) -> int:
    """Run all checks and print them, one line each; return 0, or 1 if one failed."""
    results = []
    for result in run():
        results.append(result)
        if not as_json:
            print(_line(result), flush=True)
    ok = all(result.ok for result in results)
    if as_json:
        checks = [{"name": r.name, "ok": r.ok, "problem": r.problem} for r in results]
        print(json.dumps({"ok": ok, "checks": checks}, ensure_ascii=False))
    else:
        print(_verdict(ok=ok))
    return 0 if ok else 1


def run() -> Iterator[Result]:
    """Do one check after the other."""
    for name, check in _checks():
        try:
            check()
        except Exception as error:  # noqa: BLE001 - whatever is wrong here is the answer
            yield Result(name, f"{type(error).__name__}: {error}")
        else:
            yield Result(name, "")


def _checks() -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        (translate("Selftest", "Fenster"), _window),
        (translate("Selftest", "Verschlüsselte Ablage mit Volltextsuche"), _encrypted_store),
        (translate("Selftest", "Schlüssel und Passwörter"), _keys),
        (translate("Selftest", "Ablage anlegen und öffnen"), _store),
        (translate("Selftest", "Schriften"), _fonts),
        (translate("Selftest", "PDF schreiben und anzeigen"), _pdf),
        (translate("Selftest", "Tabellen schreiben und lesen"), _spreadsheet),
        (translate("Selftest", "Übersetzungen"), _translations),
        (translate("Selftest", "Auswahllisten"), _code_lists),
        (translate("Selftest", "Zeitzone"), _time_zone),
        (translate("Selftest", "Kalender und Feiertage"), _calendar),
        (translate("Selftest", "Kein Netzwerk eingebaut"), _no_network),
    )


def _line(result: Result) -> str:
    if result.ok:
        return translate("Selftest", "in Ordnung   {name}").format(name=result.name)
    return translate("Selftest", "FEHLER       {name}: {problem}").format(
        name=result.name, problem=result.problem
    )


def _verdict(*, ok: bool) -> str:
    if ok:
        return translate("Selftest", "Alles in Ordnung. KIMdesk läuft auf diesem Rechner.")
    return translate(
        "Selftest",
        "Etwas fehlt. Bitte KIMdesk neu installieren; hilft das nicht, diese Zeilen melden.",
    )


def _demand(condition: object, problem: str) -> None:
    if not condition:
        raise CheckFailed(problem)


def _window() -> None:
    with _offscreen():
        from PySide6.QtWidgets import QApplication, QLabel

        QApplication.instance() or QApplication([])
        label = QLabel(SAMPLE)
        label.resize(200, 40)
        _demand(not label.grab().isNull(), "grab")


@contextmanager
def _offscreen() -> Iterator[None]:
    """No screen is needed for this, and none may get in the way."""
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield
    finally:
        os.environ.pop("QT_QPA_PLATFORM")
        if before is not None:
            os.environ["QT_QPA_PLATFORM"] = before


def _encrypted_store() -> None:
    import sqlalchemy.dialects.sqlite.pysqlcipher  # noqa: F401 - found by name at run time
    from sqlcipher3 import dbapi2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "selftest.db")
        key = f"PRAGMA key = \"x'{secrets.token_hex(32)}'\""
        with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
            connection.execute(key)
            connection.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
            connection.execute("INSERT INTO words VALUES (?)", (SAMPLE,))
        _demand(not path.read_bytes().startswith(b"SQLite format 3"), "plaintext")
        with closing(dbapi2.connect(str(path))) as connection:
            connection.execute(key)
            found = connection.execute("SELECT word FROM words WHERE words MATCH 'prufung'")
            _demand(found.fetchone() == (SAMPLE,), "FTS5")


def _keys() -> None:
    from cryptography.hazmat.primitives import hpke
    from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    private = hpke.MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    )
    secret = secrets.token_bytes(32)
    sealed = suite.encrypt(secret, private.public_key())
    _demand(suite.decrypt(sealed, private) == secret, "HPKE")
    derive = Argon2id(salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=1024)
    _demand(len(derive.derive(b"selftest")) == 32, "Argon2id")


def _store() -> None:
    from kimdesk.base.clock import Clock
    from kimdesk.clients.opening import create_store, open_store
    from kimdesk.vault.crypto import FLOOR
    from kimdesk.vault.founding import Founding
    from kimdesk.vault.vault import unlock

    clock, login, passphrase = Clock(), "selftest", secrets.token_urlsafe()
    founding = Founding("Selftest", "AWO", "TEST", login, login, passphrase)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "selftest.kimdesk")
        create_store(path, founding, clock, FLOOR)
        with unlock(path, login, passphrase, clock) as opened:
            _demand(open_store(opened, clock).identity.login == login, "login")


def _fonts() -> None:
    from PySide6.QtGui import QFontDatabase

    files = sorted(resource("fonts").glob("*.ttf"))
    _demand(files, "resources/fonts")
    for file in files:
        _demand(QFontDatabase.addApplicationFont(str(file)) >= 0, file.name)


def _pdf() -> None:
    import pypdfium2
    import uharfbuzz
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    arabic = uharfbuzz.Font(
        uharfbuzz.Face(resource("fonts", "NotoSansArabic-Regular.ttf").read_bytes())
    )
    text = uharfbuzz.Buffer()
    text.add_str(ARABIC)
    text.guess_segment_properties()
    uharfbuzz.shape(arabic, text)
    _demand(all(glyph.codepoint for glyph in text.glyph_infos), "uharfbuzz")

    pdfmetrics.registerFont(TTFont("Selftest", str(resource("fonts", "NotoSans-Regular.ttf"))))
    paper = io.BytesIO()
    style = ParagraphStyle("selftest", fontName="Selftest", fontSize=12)
    SimpleDocTemplate(paper).build([Paragraph(SAMPLE, style)])
    with closing(pypdfium2.PdfDocument(paper.getvalue())) as document:
        page = document[0]
        _demand(page.get_textpage().get_text_range().strip() == SAMPLE, "text")
        dark, _ = page.render(scale=0.5).to_pil().convert("L").getextrema()
        _demand(dark < 128, "blank page")


def _spreadsheet() -> None:
    import openpyxl
    from openpyxl.workbook import Workbook

    file = io.BytesIO()
    book = Workbook()
    book.create_sheet("selftest", 0).append([SAMPLE])
    book.save(file)
    with closing(openpyxl.load_workbook(file, read_only=True)) as read:
        rows = list(read["selftest"].iter_rows(values_only=True))
    _demand(rows == [(SAMPLE,)], "rows")


def _translations() -> None:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_de", shipped), ("kimdesk_en", str(resource("i18n")))):
        translator = QTranslator()
        _demand(translator.load(name, folder), name)
        _demand(not translator.isEmpty(), name)


def _code_lists() -> None:
    from kimdesk.reference import load_catalogue

    catalogue = load_catalogue()
    for list_id in catalogue:
        _demand(catalogue[list_id].codes, list_id)


def _time_zone() -> None:
    from kimdesk.base.clock import Clock

    Clock().today()


def _calendar() -> None:
    """A public holiday by its German name, and the library that reads calendar files."""
    from datetime import date

    import icalendar

    from kimdesk.calendar.days import public_holidays

    _demand(public_holidays(2026).get(date(2026, 10, 3)), "holidays")
    _demand(icalendar.Calendar().to_ical(), "icalendar")


def _no_network() -> None:
    """In a checkout the modules exist; nothing there may have loaded the toolkit's network."""
    if not getattr(sys, "frozen", False):
        _demand("PySide6.QtNetwork" not in sys.modules, "PySide6.QtNetwork")
        return
    found = [name for name in FORBIDDEN_MODULES if importlib.util.find_spec(name)]
    _demand(not found, ", ".join(found))
