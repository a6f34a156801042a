"""What a file is, told by its first bytes and its inside; its name is never believed.

Taken are PDF, pictures, texts, e-mails and office documents without macros. Programs and
documents that run something when they are opened are refused, whatever they call themselves.
"""

import io
import re
import zipfile
import zlib
from email import message_from_bytes, policy
from pathlib import PurePosixPath

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate

PDF = "application/pdf"
JPEG = "image/jpeg"
PNG = "image/png"
TIFF = "image/tiff"
HEIC = "image/heic"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"
TEXT = "text/plain"
EMAIL = "message/rfc822"
ENDINGS = {
    PDF: ".pdf",
    JPEG: ".jpg",
    PNG: ".png",
    TIFF: ".tif",
    HEIC: ".heic",
    DOCX: ".docx",
    XLSX: ".xlsx",
    ODT: ".odt",
    TEXT: ".txt",
    EMAIL: ".eml",
}
PICTURES = (JPEG, PNG, TIFF)

_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
)
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"}
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\x4c\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"\x00asm",
    b"ITSF",  # compiled help
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Plain text that Windows runs on a double click, so its name has to count.
_SCRIPTS = set(
    ".bat .cmd .com .exe .hta .js .jse .lnk .msi .pif .ps1 .psm1 .reg .scf .scr .sh .url .vbe"
    " .vbs .wsf .wsh".split()
)
_MACROS = re.compile(r"vbaproject|/activex/|^basic/|^scripts/|/macrosheets/", re.IGNORECASE)
_OFFICE = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX}
_MOST_PARTS = 5_000
# What the standard library raises for archives that are broken or protected.
_BROKEN = (zipfile.BadZipFile, ValueError, RuntimeError, EOFError, OSError, zlib.error)
_HEADERS = {"from", "to", "subject", "date", "message-id", "received", "return-path"}
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t]?")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PDF_WITHIN = 1024


def media_type(content: bytes, name: str = "") -> str:
    """The media type of `content`, one of the keys of `ENDINGS`.

    `name` is looked at only for endings under which plain text is run. Raises UserError with
    a sentence that says what to do for everything that is not taken.
    """
    if not content:
        raise UserError(translate("Documents", "Diese Datei ist leer."))
    if content.startswith(_PROGRAMS) or _ending(name) in _SCRIPTS:
        raise UserError(
            translate(
                "Documents",
                "Diese Datei ist ein Programm, auch wenn sie anders heißt. Bitte öffnen Sie sie"
                " nicht und löschen Sie sie.",
            )
        )
    found = _by_beginning(content) or _by_inside(content)
    if found is None:
        raise UserError(
            translate(
                "Documents",
                "Diese Art von Datei nimmt KIMdesk nicht auf. Möglich sind PDF, Fotos (JPEG, PNG,"
                " TIFF, HEIC), DOCX, ODT, XLSX, Text und gespeicherte E-Mails.",
            )
        )
    return found


def title_from(name: str) -> str:
    """A title out of a file's name, which may be anything."""
    last = re.split(r"[/\\]", name)[-1]
    stem = PurePosixPath(last).stem if "." in last.strip(".") else last
    title = clean(re.sub(r"[_\s]+", " ", stem)).strip(" .-")
    return title[:120].strip() or translate("Documents", "Dokument ohne Titel")


def text_of(content: bytes, media: str) -> str:
    """Text and e-mails as plain text to read; "" for everything else."""
    if media == TEXT:
        return clean(_decoded(content), multiline=True)
    if media == EMAIL:
        try:
            text = _email_text(content)
        except Exception:  # noqa: BLE001 - the standard parser raises anything for odd mail
            text = _decoded(content)
        return clean(text, multiline=True)
    return ""


def _ending(name: str) -> str:
    # A direction override can turn the visible name round, so it goes first.
    return PurePosixPath(clean(name).rstrip(" .").replace("\\", "/")).suffix.casefold()


def _by_beginning(content: bytes) -> str | None:
    for beginning, found in _BEGINNINGS:
        if content.startswith(beginning):
            return found
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return HEIC
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return PDF
    return None


def _by_inside(content: bytes) -> str | None:
    if content.startswith(_OLD_OFFICE):
        raise UserError(
            translate(
                "Documents",
                "Das ist ein altes oder mit Passwort geschütztes Office-Dokument. Bitte speichern"
                " Sie es ohne Passwort als PDF, DOCX oder XLSX.",
            )
        )
    if content.startswith(b"PK\x03\x04"):
        return _office(content)
    if not _is_text(content):
        return None
    return EMAIL if _is_email(content) else TEXT


def _office(content: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [part.filename for part in archive.infolist()]
            kind = _first_entry(archive)
    except _BROKEN:
        return None
    if len(parts) > _MOST_PARTS:
        return None
    found = ODT if kind == ODT else next((_OFFICE[p] for p in parts if p in _OFFICE), None)
    if found and any(_MACROS.search(part) for part in parts):
        raise UserError(
            translate(
                "Documents",
                "Dieses Dokument enthält Makros, also ein Programm. Bitte speichern Sie es ohne"
                " Makros oder als PDF.",
            )
        )
    return found


def _first_entry(archive: zipfile.ZipFile) -> str:
    """What an OpenDocument says it is; "" for other archives."""
    info = archive.NameToInfo.get("mimetype")
    if info is None or info.file_size > 200:
        return ""
    return archive.read(info).decode("ascii", "replace").strip()


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return not re.search("[\0-\x08\ufffe\uffff]", content.decode("utf-16"))
        except UnicodeDecodeError:
            return False
    return not _CONTROLS.search(content)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _is_email(content: bytes) -> bool:
    head = content.lstrip()[:4000].splitlines()
    found = [_HEADER.match(line) for line in head[:12] if line[:1] not in {b" ", b"\t"}]
    names = {match[1].decode("ascii").casefold() for match in found if match}
    return bool(head) and found[0] is not None and len(names & _HEADERS) >= 2


def _email_text(content: bytes) -> str:
    message = message_from_bytes(content, policy=policy.default)
    heads = [f"{name}: {message[name]}" for name in ("From", "To", "Date", "Subject")
             if message[name]]  # fmt: skip
    body = message.get_body(("plain",))
    text = body.get_content() if body is not None else ""
    return "\n".join([*heads, "", str(text)])
