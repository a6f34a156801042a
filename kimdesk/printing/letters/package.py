"""A DOCX file as its parts, read so that no trick of archives reaches further.

Refused are archive bombs (size, number, ratio), names that lead elsewhere or mean two parts
at once, links, encryption; nothing is ever written to a folder. Writing gives the same bytes
for the same parts.
"""

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

MOST_BYTES = 10 * 1024 * 1024
MOST_PARTS = 400
MOST_OF_ONE = 16 * 1024 * 1024
MOST_OF_ALL = 40 * 1024 * 1024
MOST_RATIO = 200
# Small parts of equal bytes pack well and harm nobody.
_RATIO_FROM = 1024 * 1024
_CONTENT_TYPES = "[Content_Types].xml"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_NAME = re.compile(r"[A-Za-z0-9 _.,()\[\]+~&%$@!#=;'\-]+(/[A-Za-z0-9 _.,()\[\]+~&%$@!#=;'\-]+)*")
_BROKEN = (zipfile.BadZipFile, ValueError, RuntimeError, EOFError, OSError, zlib.error)
_ENCRYPTED = 0x1
_EPOCH = date(1980, 1, 1)


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a DOCX file by name. Raises UserError for whatever is no plain one."""
    if content.startswith(_OLD_OFFICE):
        raise UserError(
            translate(
                "Letters",
                "Diese Datei ist ein altes Word-Dokument (.doc) oder mit einem Passwort geschützt."
                " Bitte speichern Sie sie in Word ohne Passwort als „Word-Dokument (.docx)“.",
            )
        )
    if not content.startswith(_ZIP):
        raise _not_word()
    if len(content) > MOST_BYTES:
        raise _too_large()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_names([info.filename for info in archive.infolist()])
            parts = dict(_read(archive))
    except _BROKEN:
        raise _not_word() from None
    if _CONTENT_TYPES not in parts:
        raise _not_word()
    return parts


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a file: their kinds first, then by name, without any time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != _CONTENT_TYPES, name)):
            info = zipfile.ZipInfo(name, (*_EPOCH.timetuple()[:3], 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            # As on any system, so that the same letter has the same bytes everywhere.
            info.create_system = 0
            archive.writestr(info, parts[name])
    return made.getvalue()


def _read(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    total = 0
    for info in archive.infolist():
        if info.flag_bits & _ENCRYPTED:
            raise UserError(
                translate(
                    "Letters",
                    "Diese Datei ist verschlüsselt. Bitte speichern Sie sie ohne Passwort.",
                )
            )
        if stat.S_ISLNK(info.external_attr >> 16):
            raise _bad_name()
        total += info.file_size
        if info.file_size > MOST_OF_ONE or total > MOST_OF_ALL or _is_bomb(info):
            raise _too_large()
        if not info.is_dir():
            yield info.filename, archive.read(info)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > _RATIO_FROM and info.file_size > MOST_RATIO * max(info.compress_size, 1)


def _check_names(names: list[str]) -> None:
    if len(names) > MOST_PARTS:
        raise _too_large()
    folded = [name.casefold() for name in names]
    if len(set(folded)) != len(folded):
        raise _bad_name()
    for name in names:
        steps = name.rstrip("/").split("/")
        if not _NAME.fullmatch(name.rstrip("/")) or any(not step.strip(". ") for step in steps):
            raise _bad_name()


def _not_word() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Datei ist kein lesbares Word-Dokument. Bitte speichern Sie die Vorlage in Word"
            " oder LibreOffice als „Word-Dokument (.docx)“.",
        )
    )


def _too_large() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage ist ausgepackt ungewöhnlich groß. Bitte verkleinern Sie die Bilder"
            " darin oder bauen Sie die Vorlage neu auf.",
        )
    )


def _bad_name() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Datei ist ungewöhnlich gepackt und kann Schaden anrichten. Bitte öffnen Sie sie"
            " nicht, sondern bauen Sie die Vorlage neu auf.",
        )
    )
