"""`vault.key` and its copy `vault.key.bak` on the disk.

The first file decides. Only when it is damaged is the copy read, and then the caller knows
(`from_copy`) and tidies nothing up. Every save writes both, one after the other, so the copy
never keeps a slot that was superseded.
"""

from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.errors import CannotOpen, EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.vault import header_json
from kimdesk.vault.files import problem, replace_file
from kimdesk.vault.header import Header
from kimdesk.vault.header_json import Newer, Sealed
from kimdesk.vault.parsing import Malformed
from kimdesk.vault.refusals import (
    damaged_header,
    empty_header,
    foreign_header,
    newer,
    no_store,
)
from kimdesk.vault.slots import Keys

NAME = "vault.key"
COPY = "vault.key.bak"
# Stands at the beginning of every header of ours, whatever its format.
PROGRAM_MARK, MARK_WITHIN = b'"KIMdesk"', 200
MARK = "vault.new"  # a creation that has not come to its end


@dataclass(frozen=True, slots=True)
class Loaded:
    """A header from the disk, and whether it had to come from the copy."""

    sealed: Sealed
    from_copy: bool


def load(folder: Path) -> Loaded:
    """The header of the store in `folder`; nothing is written.

    Raises CannotOpen when there is no store, it is newer, or both files are damaged.
    """
    first, second = _bytes(folder / NAME), _bytes(folder / COPY)
    if first is None and second is None:
        raise no_store()
    for raw, from_copy in ((first, False), (second, True)):
        try:
            if raw is not None:
                return Loaded(header_json.read(raw), from_copy)
        except Newer:
            raise newer() from None
        except Malformed:
            continue
    raise _unreadable(first or second or b"")


def _unreadable(raw: bytes) -> CannotOpen:
    """What to say of a header that cannot be read: empty, another program's, or cut off."""
    if not raw.strip():
        return empty_header()
    if not raw.lstrip().startswith(b"{") or PROGRAM_MARK not in raw[:MARK_WITHIN]:
        return foreign_header()
    return damaged_header()


def save(folder: Path, header: Header, keys: Keys) -> None:
    """Write the header, then its copy. Raises EnvironmentProblem; the old one then stays.

    Raises Malformed for a header that could not be read again, too full for example.
    """
    text = header_json.write(header, keys)
    header_json.read(text)
    replace_file(folder / NAME, text)
    replace_file(folder / COPY, text)


def tidy(folder: Path) -> None:
    """Bring the copy up to the first file, which has just proved good; forget the mark.

    After a crash between the two the copy would still hold a superseded slot.
    """
    (folder / MARK).unlink(missing_ok=True)
    first = _bytes(folder / NAME)
    if first is not None and first != _bytes(folder / COPY):
        replace_file(folder / COPY, first)


def _bytes(path: Path) -> bytes | None:
    """The file's content up to just past the limit, or None if there is none."""
    try:
        with path.open("rb") as file:
            return file.read(header_json.MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except PermissionError:
        raise EnvironmentProblem(
            translate(
                "Vault",
                "Diese Ablage gehört einem anderen Benutzerkonto dieses Rechners. Bitte"
                " melden Sie sich am Rechner mit dem Konto an, das sie angelegt hat.",
            )
        ) from None
    except OSError as error:
        raise problem(error) from error
