"""Asks where to save a file; what lies there is never overwritten unasked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_place(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """The chosen place, None when somebody changed their mind.

    A name typed without its ending gets the one of `proposed` before the question whether to
    overwrite, so that this question is asked about the file that is written.
    """
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    try:
        chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
        return Path(dialog.selectedFiles()[0]) if chosen else None
    finally:
        dialog.deleteLater()
