"""Reading a newer list from a file somebody sent, and saying in which line it is wrong.

The file: CSV with `;`, UTF-8, at most 1 MB; in front of the table the lines `list;…`,
`version;…` and `source;…`. It holds the whole list; codes are ended, never left out.
"""

from dataclasses import replace

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.reference.catalogue import Catalogue, version_key
from kimdesk.reference.changes import ListUpdate, compared, serialise
from kimdesk.reference.checking import check_code, check_list
from kimdesk.reference.codes import Code, CodeList
from kimdesk.reference.listfile import ListFile, cut, decoded, plain_code
from kimdesk.reference.table import COLUMNS

__all__ = ["ListUpdate", "parse", "read_update", "serialise"]


def read_update(data: bytes, catalogue: Catalogue) -> ListUpdate:
    """The list in `data`, checked against the one in force.

    Raises UserError with the line for everything that is not in order.
    """
    file = cut(decoded(data))
    current = _list_meant(file, catalogue)
    _check_columns(file, current)
    codes = tuple(_code(line, cells, file.columns) for line, cells in file.rows)
    lines = [line for line, _ in file.rows]
    for code, line in zip(codes, lines, strict=True):
        check_code(code, line, current, catalogue)
    check_list(codes, lines, current)
    return _compare(_update(file, codes), current)


def parse(text: str) -> ListUpdate:
    """A list that was accepted before and kept by `serialise`.

    Raises UserError when the text is none; the contents were checked when it was accepted.
    """
    file = cut(text)
    if missing := [name for name in COLUMNS if name not in file.columns]:
        raise _column_missing(missing[0])
    codes = tuple(plain_code(line, cells, file.columns) for line, cells in file.rows)
    return _update(file, codes)


def _list_meant(file: ListFile, catalogue: Catalogue) -> CodeList:
    list_id = file.header.get("list", "")
    if list_id not in catalogue:
        text = translate("ListUpdate", "Die Datei nennt keine bekannte Liste (Zeile „list;CL52“).")
        raise UserError(text)
    current = catalogue[list_id]
    if current.fixed:
        text = translate(
            "ListUpdate", "Die Liste {id} {title} gehört fest zum Programm und ist nicht änderbar."
        )
        raise UserError(text.format(id=list_id, title=current.title()))
    _check_version(file.header.get("version", ""), current)
    return current


def _check_version(version: str, current: CodeList) -> None:
    try:
        newer = version_key(version) > version_key(current.version)
    except ValueError:
        text = translate("ListUpdate", "Die Version ist keine: gebraucht wird zum Beispiel 2026-1.")
        raise UserError(text) from None
    if not newer:
        text = translate("ListUpdate", "Die Datei ist nicht neuer als die Liste hier ({version}).")
        raise UserError(text.format(version=current.version))


def _check_columns(file: ListFile, current: CodeList) -> None:
    wanted = (*COLUMNS, *current.columns)
    for name in wanted:
        if name not in file.columns:
            raise _column_missing(name)
    for name in file.columns:
        if name not in wanted or file.columns.count(name) > 1:
            text = translate("ListUpdate", "Die Spalte „{name}“ ist unbekannt oder doppelt.")
            raise UserError(text.format(name=name[:40]))


def _column_missing(name: str) -> UserError:
    text = translate("ListUpdate", "Es fehlt die Spalte „{name}“.")
    return UserError(text.format(name=name))


def _code(line: int, cells: tuple[str, ...], columns: tuple[str, ...]) -> Code:
    """The entry of one row, with nothing hidden in its text."""
    if any(cell != clean(cell) for cell in cells):
        text = translate("ListUpdate", "Zeile {line}: Der Text enthält unsichtbare Zeichen.")
        raise UserError(text.format(line=line))
    return plain_code(line, cells, columns)


def _update(file: ListFile, codes: tuple[Code, ...]) -> ListUpdate:
    return ListUpdate(
        list_id=file.header.get("list", ""),
        version=file.header.get("version", ""),
        source=file.header.get("source", ""),
        columns=file.columns,
        codes=codes,
    )


def _compare(update: ListUpdate, current: CodeList) -> ListUpdate:
    before = {code.code: code for code in current}
    pairs = [(before[code.code], code) for code in update.codes if code.code in before]
    return replace(
        update,
        title=current.title(),
        replaced=current.version,
        new=tuple(code for code in update.codes if code.code not in before),
        changed=tuple(new for old, new in pairs if compared(old, new)[0]),
        ended=tuple(new for old, new in pairs if compared(old, new)[1]),
    )
