"""What the assistant has done away from the window: reading, trying, writing.

Each is called in the store thread and takes the store first.
"""

from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.errors import Cancelled
from kimdesk.clients import importing
from kimdesk.clients.importing.list_file import list_bytes, mapping_of, write_file
from kimdesk.clients.importing.prepare import Progress
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as it was read, with what its columns probably are."""

    name: str
    data: bytes
    table: importing.Table
    mapping: importing.Mapping


@dataclass(slots=True)
class Stop:
    """Somebody wants the writing to stop; asked at every step, so that the end is certain."""

    wanted: bool = False


def read_list(store: Store, path: Path, mapping: importing.Mapping | None) -> ReadList:
    """Read a file; by `mapping`, or by what is kept or found for its headings."""
    return read_data(store, path.name, list_bytes(path), mapping)


def read_data(
    store: Store,
    name: str,
    data: bytes,
    mapping: importing.Mapping | None,
    sheet: str = "",
    heading_row: int | None = None,
) -> ReadList:
    """Understand a list's bytes, from the sheet and heading row that are wanted."""
    if mapping is not None:
        sheet = sheet or mapping.sheet
        heading_row = heading_row or mapping.heading_row
    table = _table(data, name, sheet, heading_row, given=mapping)
    presets = (mapping,) if mapping is not None else importing.presets(store)
    return ReadList(name, data, table, importing.suggest_mapping(table, presets))


def _table(
    data: bytes,
    name: str,
    sheet: str,
    heading_row: int | None,
    given: importing.Mapping | None,
) -> importing.Table:
    """The table; a sheet that only the mapping names may be called otherwise in this list."""
    if given is not None and sheet == given.sheet and sheet:
        names = importing.read_table(data, name).sheets
        sheet = sheet if sheet in names else ""
    return importing.read_table(data, name, sheet, heading_row)


def write_list(
    store: Store, preview: importing.Preview, stop: Stop, progress: Progress
) -> importing.ImportResult:
    """Bring in the accepted rows, all or none. Raises Cancelled, NotAllowed, UserError."""

    def step(done: int, total: int) -> None:
        if stop.wanted:
            raise Cancelled("")
        progress(done, total)

    return importing.run(store, preview, step)


def save_rejected(_: Store, preview: importing.Preview, path: Path) -> Path:
    """Write the rejected rows as a list that can be repaired and brought in again."""
    write_file(path, importing.rejected_file(preview, path.name))
    return path


def save_template(store: Store, catalogue: Catalogue, path: Path) -> Path:
    """Write the empty list to fill in."""
    write_file(path, importing.template_file(catalogue, store.clock.today(), path.name))
    return path


def save_mapping(_: Store, mapping: importing.Mapping, path: Path) -> Path:
    """Write the mapping as a file, for other stores and for the command line."""
    write_file(path, importing.dump_mapping(mapping).encode())
    return path


def load_mapping_file(_: Store, path: Path) -> importing.Mapping:
    """A mapping out of a file."""
    return mapping_of(path)
