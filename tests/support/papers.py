"""Small files of every kind, made in memory, to be taken in or refused as documents."""

import io
import struct
import zipfile
import zlib


def pdf(pages: int = 1, text: str = "Musterbescheid") -> bytes:
    """A PDF with `pages` pages that says `text` on each."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in range(pages):
        canvas.drawString(72, 720, f"{text} {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def png(width: int = 8, height: int = 8, *, full: bool = True) -> bytes:
    """A white picture; without `full` only its header, which may claim any size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xff" * width) * height) if full else zlib.compress(b"\0")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    )


def archive(*parts: str, mimetype: str = "") -> bytes:
    """A ZIP file with these parts, as office documents are."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for part in parts:
            made.writestr(part, "<x/>")
    return out.getvalue()


EMAIL = (
    b"From: amt@example.org\r\nTo: beratung@example.org\r\nSubject: =?utf-8?q?Termin_f=C3=BCr?=\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag\r\n"
)
