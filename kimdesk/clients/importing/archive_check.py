"""What is looked at before a spreadsheet is unpacked: it is a ZIP archive from elsewhere.

Refused: too large unpacked or packed too tightly (a bomb), protected, with macros, with
paths that lead outside, and files that only call themselves a spreadsheet.
"""

import io
import zipfile

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.limits import MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED, RATIO_FROM

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1


def check_archive(data: bytes) -> None:
    """Raise UserError unless `data` is an archive that can be unpacked without danger."""
    if data.startswith(OLE):
        raise UserError(
            translate(
                "Import",
                "Diese Datei ist mit einem Passwort geschützt oder im alten Format XLS. Bitte "
                "ohne Passwort als XLSX oder CSV speichern.",
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise damaged() from None
    _check_size(entries)
    for entry in entries:
        _check_entry(entry)
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names) or "xl/workbook.xml" not in names:
        raise damaged()


def damaged() -> UserError:
    """The sentence for a file that is no readable spreadsheet."""
    return UserError(
        translate(
            "Import",
            "Diese Datei ist beschädigt oder keine Tabelle im Format XLSX. Bitte in der "
            "Tabellenkalkulation öffnen und neu speichern.",
        )
    )


def _check_size(entries: list[zipfile.ZipInfo]) -> None:
    too_large = len(entries) > MAX_ENTRIES or sum(e.file_size for e in entries) > MAX_UNPACKED
    if too_large or any(_is_bomb(entry) for entry in entries):
        raise UserError(
            translate(
                "Import",
                "Diese Datei wäre ausgepackt viel größer, als eine Liste sein kann. "
                "Sie wurde nicht geöffnet.",
            )
        )


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FROM and entry.file_size > MAX_RATIO * entry.compress_size


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/") or ":" in name:
        raise damaged()
    if entry.flag_bits & _ENCRYPTED:
        raise UserError(
            translate(
                "Import",
                "Diese Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.",
            )
        )
    if name.lower().endswith("vbaproject.bin") or "/macrosheets/" in name.lower():
        raise UserError(
            translate(
                "Import",
                "Diese Datei enthält Makros und wird nicht geöffnet. Bitte als XLSX ohne Makros "
                "oder als CSV speichern.",
            )
        )
