"""The office's logo: what may become one, and how it is kept.

A picture from elsewhere is looked at before it is decoded, and kept as a small PNG without
anything that cameras and programs write into pictures.
"""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.office import change_logo
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store

MOST_BYTES = 500 * 1024
MOST_PIXELS = 12_000_000
MOST_SIDE = 6000
# The room of a logo on paper (60 by 22 mm) at 400 dots per inch.
_KEPT = (945, 346)
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Segments of a JPEG that give its size; those between are tables.
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def set_logo(store: Store, records: Records, content: bytes) -> None:
    """Make a PNG or JPEG the office's logo. Raises UserError, NotAllowed."""
    change_logo(store, records, kept_logo(content))


def kept_logo(content: bytes) -> bytes:
    """The picture as it is kept. Raises UserError for what is no logo."""
    if len(content) > MOST_BYTES:
        raise _refusal(translate("Logo", "Das Bild ist zu groß: höchstens 500 KB."))
    width, height = _size(content)
    if not 0 < width <= MOST_SIDE or not 0 < height <= MOST_SIDE or width * height > MOST_PIXELS:
        text = translate("Logo", "Das Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es.")
        raise _refusal(text)
    try:
        reader: Any = ImageReader(BytesIO(content))
        picture = reader._image.convert("RGBA")  # noqa: SLF001 - the library's decoded picture
        picture.thumbnail(_KEPT)
        out = BytesIO()
        picture.save(out, "PNG", optimize=True)
    # Whatever a decoder raises for a damaged picture; its words help nobody.
    except Exception:  # noqa: BLE001
        raise _refusal(translate("Logo", "Das Bild lässt sich nicht lesen.")) from None
    return out.getvalue()


def _size(content: bytes) -> tuple[int, int]:
    """Width and height as the file says, without decoding it. Raises UserError."""
    if content.startswith(_PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content.startswith(_JPEG):
        return next(_jpeg_sizes(content), (0, 0))
    raise _refusal(translate("Logo", "Das Logo muss ein Bild im Format PNG oder JPG sein."))


def _jpeg_sizes(content: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        kind, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if kind in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            yield int(width), int(height)
        at += 2 + max(length, 2)


def _refusal(text: str) -> UserError:
    return UserError(text, "logo")
