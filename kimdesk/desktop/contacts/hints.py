"""Friendly hints at the fields of an entry; nothing here keeps anybody from saving."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.widgets.fields import CodeField

MINOR = "SM_KIND"


def follow_interpreting(field: CodeField) -> None:
    """Say under the field what speaks against minors as interpreters (rule R16)."""
    field.edited.connect(partial(say_hint, field))


def say_hint(field: CodeField) -> None:
    """Show the hint for what is chosen now, or take it away."""
    text = ""
    if field.value() == MINOR:
        text = QCoreApplication.translate(
            "Contacts",
            "Dolmetschen belastet Kinder oft. Vielleicht geht es beim nächsten Mal per Telefon"
            " oder Video mit Sprachmittler:in.",
        )
    field.set_message("info" if text else "", text)
