"""Pictures for tests, made with the library that the engine decodes with."""

import struct
import zlib
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader


def _dot() -> bytes:
    """The smallest PNG there is; other pictures are made of it."""
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\x0b\x6b\x7c")),
        (b"IEND", b""),
    )
    parts = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def picture(width: int, height: int, form: str, comment: bytes = b"") -> bytes:
    """A picture of one colour as PNG or JPEG; `comment` stands in a JPEG's head."""
    reader: Any = ImageReader(BytesIO(_dot()))
    out = BytesIO()
    reader._image.convert("RGB").resize((width, height)).save(out, form)  # noqa: SLF001
    content = out.getvalue()
    if comment:
        segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2) + comment
        content = content[:2] + segment + content[2:]
    return content
