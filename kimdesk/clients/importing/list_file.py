"""A list on the disk: read within bounds, written with sentences instead of errors."""

from pathlib import Path

from kimdesk.base.errors import EnvironmentProblem, UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.limits import MAX_BYTES
from kimdesk.clients.importing.mapping import Mapping, load_mapping
from kimdesk.vault.files import FULL, write_private

MAX_MAPPING = 1024 * 1024


def list_bytes(path: Path) -> bytes:
    """The content of a list, one byte more than allowed at most. Raises UserError."""
    return _bytes(path, MAX_BYTES)


def mapping_of(path: Path) -> Mapping:
    """The mapping kept in a TOML file. Raises UserError."""
    try:
        text = _bytes(path, MAX_MAPPING).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(
            translate("Import", "Die Zuordnung ist keine Textdatei in UTF-8.")
        ) from None
    return load_mapping(text)


def write_file(path: Path, content: bytes) -> None:
    """Write a file somebody asked for. Raises EnvironmentProblem when that cannot be."""
    try:
        write_private(path, content)
    except OSError as error:
        if error.errno in FULL:
            text = translate(
                "Import", "Der Datenträger ist voll. Bitte einen anderen Ordner wählen."
            )
        else:
            text = translate(
                "Import",
                "Die Datei kann hier nicht geschrieben werden. Ist sie noch in einem anderen "
                "Programm geöffnet? Sonst bitte einen anderen Ordner wählen.",
            )
        raise EnvironmentProblem(text) from error


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise UserError(
            translate(
                "Import",
                "Die Datei kann nicht gelesen werden. Gibt es sie noch, und dürfen Sie sie öffnen?",
            )
        ) from error
