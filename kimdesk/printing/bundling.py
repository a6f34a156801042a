"""Several PDFs as one: their pages in order, an entry of the outline for each part.

The library that joins pages writes no outline, so it is added behind what it wrote, as the
format foresees for later changes (ISO 32000-1, 7.5.6).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_START = re.compile(rb"startxref\s+(\d+)")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


@dataclass(frozen=True, slots=True)
class Part:
    """One PDF and what its entry in the outline says."""

    name: str
    content: bytes = field(repr=False)


class Bundle:
    """Takes parts one by one, so that no more than their pages are kept."""

    def __init__(self) -> None:
        import pypdfium2

        self._joined = pypdfium2.PdfDocument.new()
        self._entries: list[tuple[str, int]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, part: Part) -> None:
        """Put a part behind what is there."""
        import pypdfium2

        source = pypdfium2.PdfDocument(part.content)
        self._entries.append((part.name, len(self._joined)))
        self._joined.import_pages(source)
        source.close()

    def content(self) -> bytes:
        """The whole; the bundle is used up then."""
        out = BytesIO()
        self._joined.save(out)
        self._joined.close()
        return with_outline(out.getvalue(), self._entries)


def with_outline(content: bytes, entries: Sequence[tuple[str, int]]) -> bytes:
    """The same PDF with an outline: names and the pages (from 0) they lead to."""
    if not entries:
        return content
    root, size = int(_last(_ROOT, content)), int(_last(_SIZE, content))
    before = int(_last(_START, content))
    written = _Written(content, _places(content, before))
    pages = list(_pages(written, _catalog(written, root)))
    outline = size
    objects = {root: _new_catalog(written.body(root), outline)}
    first, last = outline + 1, outline + len(entries)
    objects[outline] = (
        f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {len(entries)}>>".encode()
    )
    for at, (name, page) in enumerate(entries):
        number = first + at
        links = f"/Parent {outline} 0 R/Dest[{pages[page]} 0 R/Fit]"
        links += f"/Prev {number - 1} 0 R" if at else ""
        links += f"/Next {number + 1} 0 R" if number < last else ""
        objects[number] = f"<</Title {_text(name)}{links}>>".encode()
    return content + _update(content, objects, root, before, last + 1)


def _update(content: bytes, objects: dict[int, bytes], root: int, before: int, size: int) -> bytes:
    out = bytearray(b"" if content.endswith(b"\n") else b"\n")
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = len(content) + len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(content) + len(out)
    out += b"xref\n"
    for number in sorted(places):
        out += f"{number} 1\n{places[number]:010} 00000 n \n".encode()
    out += f"trailer\n<</Size {size}/Root {root} 0 R/Prev {before}>>\n".encode()
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _text(name: str) -> str:
    return "<FEFF" + name.encode("utf-16-be").hex().upper() + ">"


def _last(pattern: re.Pattern[bytes], content: bytes) -> bytes:
    return bytes(pattern.findall(content)[-1])


def _places(content: bytes, start: int) -> dict[int, int]:
    """Where each object begins, from the table at the end of the file (7.5.4)."""
    words = iter(content[start : content.index(b"trailer", start)].split()[1:])
    found: dict[int, int] = {}
    for first in words:
        for number in range(int(first), int(first) + int(next(words))):
            place, _, kind = next(words), next(words), next(words)
            if kind == b"n":
                found[number] = int(place)
    return found


@dataclass(frozen=True, slots=True)
class _Written:
    """A file with the places of its objects."""

    content: bytes = field(repr=False)
    places: dict[int, int] = field(repr=False)

    def body(self, number: int) -> bytes:
        """What stands between the head and the end of an object that is no stream."""
        begin = self.content.index(b"obj", self.places[number]) + len(b"obj")
        return self.content[begin : self.content.index(b"endobj", begin)].strip()


def _catalog(written: _Written, root: int) -> int:
    found = re.search(rb"/Pages\s+(\d+)\s+0\s+R", written.body(root))
    if found is None:
        raise ValueError(root)
    return int(found.group(1))


def _pages(written: _Written, node: int) -> Iterator[int]:
    """The numbers of the page objects in their order."""
    kids = _KIDS.search(written.body(node))
    if kids is None:
        yield node
        return
    for number in _REFERENCE.findall(kids.group(1)):
        yield from _pages(written, int(number))


def _new_catalog(body: bytes, outline: int) -> bytes:
    end = body.rindex(b">>")
    more = f"/Lang(de-DE)/PageMode/UseOutlines/Outlines {outline} 0 R".encode()
    return body[:end] + more + body[end:]
