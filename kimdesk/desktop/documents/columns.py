"""The columns of the list of documents."""

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients import document_types as types
from kimdesk.clients.documents import DocumentRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.row_model import Column, RowModel

_ICONS = {
    types.PDF: "pdf",
    types.JPEG: "photo",
    types.PNG: "photo",
    types.TIFF: "photo",
    types.HEIC: "photo",
    types.EMAIL: "mail",
    types.XLSX: "table",
}


def documents_model(session: Session) -> RowModel[DocumentRow]:
    """An empty model with these columns."""

    def kind(row: DocumentRow) -> str:
        return session.label("CL50", row.kind)

    columns: list[Column[DocumentRow]] = [
        Column(
            translate("Documents", "Titel"),
            lambda row: row.title,
            stretch=True,
            icon=lambda row: "lock" if row.locked else _ICONS.get(row.media_type, "document"),
            tip=lambda row: row.note or row.title,
        ),
        Column(translate("Documents", "Art"), kind, 13, tip=kind),
        Column(
            translate("Documents", "Datum"),
            lambda row: format_day(row.dated_on or row.received_on),
            10,
        ),
        Column(translate("Documents", "Größe"), lambda row: size_text(row.size), 8, right=True),
    ]
    return RowModel(columns, lambda row: row.id)


def size_text(size: int) -> str:
    """A size in kB or MB, with a comma."""
    if size < 1_000_000:
        return translate("Documents", "{n} kB").format(n=max(1, round(size / 1000)))
    number = f"{size / 1_000_000:.1f}".replace(".", ",")
    return translate("Documents", "{n} MB").format(n=number)
