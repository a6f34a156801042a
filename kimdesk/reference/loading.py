"""The catalogue a program works with: the shipped lists and the newer ones laid over them."""

from collections.abc import Iterable
from pathlib import Path

from kimdesk.base.resources import resource
from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.changes import ListUpdate
from kimdesk.reference.update import read_update


def load_catalogue(
    extra_folder: Path | None = None, updates: Iterable[ListUpdate] = ()
) -> Catalogue:
    """All lists; each is read from its file when first asked for.

    `updates` are the lists a store has accepted; `extra_folder` may hold more of them as
    files. Raises UserError for a file in it that is not in order.
    """
    accepted = list(updates)
    shipped = Catalogue(resource("reference"), accepted)
    if extra_folder is None:
        return shipped
    files = sorted(extra_folder.glob("*.csv"))
    more = [read_update(file.read_bytes(), shipped) for file in files]
    return Catalogue(resource("reference"), [*accepted, *more])
