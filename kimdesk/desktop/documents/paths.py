"""The files somebody drops: those of this machine, never an address elsewhere."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def paths_in(event: QDropEvent) -> list[Path]:
    """The local files of a drag or drop, in their order."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
