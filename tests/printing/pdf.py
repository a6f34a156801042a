"""What a PDF holds, for tests: fonts, text, what it says of itself."""

import re
import zlib
from typing import Any

import pypdfium2


def text_of(content: bytes) -> str:
    """All text, in the order in which it was drawn."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def pages_of(content: bytes) -> int:
    """How many pages there are."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def facts_of(content: bytes) -> dict[str, str]:
    """Title, author and the like."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def font_names(content: bytes) -> set[str]:
    """The fonts that the file names."""
    return {name.decode() for name in re.findall(rb"/BaseFont /(\S+)", content)}


def embedded_fonts(content: bytes) -> int:
    """How many font programs are in the file."""
    return len(re.findall(rb"/FontFile2 ", content))


def streams(content: bytes) -> bytes:
    """The unpacked drawing instructions."""
    from base64 import a85decode

    found = b""
    for raw in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            found += zlib.decompress(a85decode(raw.strip(), adobe=False) if b"~>" in raw else raw)
        except (ValueError, zlib.error):
            continue
    return found
