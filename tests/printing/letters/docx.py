"""Makes DOCX files for tests, and puts attacks into them."""

import io
import zipfile
from collections.abc import Callable, Iterable

from docx import Document

Change = Callable[[dict[str, bytes]], None]


def template(*paragraphs: str, header: str = "", table: Iterable[str] = ()) -> bytes:
    """A template with these paragraphs, a head, and a table of one cell a row."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    rows = list(table)
    if rows:
        made = document.add_table(rows=len(rows), cols=1)
        for row, text in zip(made.rows, rows, strict=True):
            row.cells[0].text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def changed(content: bytes, change: Change) -> bytes:
    """The file after `change` was done to its parts."""
    parts = parts_in(content)
    change(parts)
    return zipped(parts.items())


def parts_in(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts:
            archive.writestr(name, part)
    return file.getvalue()


def text_of(content: bytes) -> str:
    """All text of the body, a paragraph a line; also that in tables."""
    document = Document(io.BytesIO(content))
    lines = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            lines += [" | ".join(cell.text for cell in row.cells)]
    return "\n".join(lines)


def body_of(content: bytes) -> str:
    return parts_in(content)["word/document.xml"].decode()
