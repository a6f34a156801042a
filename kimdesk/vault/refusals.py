"""The sentences for stores that cannot be opened; the files stay as they were."""

from kimdesk.base.errors import CannotOpen
from kimdesk.base.text import translate


def missing() -> CannotOpen:
    """The sentence for a database file that is not there."""
    return CannotOpen(
        translate(
            "Vault",
            "In der Ablage fehlt eine Datei mit Daten. Bitte prüfen Sie, ob der Ordner"
            " vollständig kopiert wurde, oder stellen Sie die letzte Sicherung wieder her.",
        )
    )


def empty() -> CannotOpen:
    """The sentence for a database file without content."""
    return CannotOpen(
        translate(
            "Vault",
            "Eine Datei der Ablage ist leer. Sie wurde nicht angetastet; bitte stellen Sie"
            " die letzte Sicherung wieder her.",
        )
    )


def damaged() -> CannotOpen:
    """The sentence for a database that is damaged or cut off."""
    return CannotOpen(
        translate(
            "Vault",
            "Eine Datei der Ablage ist beschädigt oder abgeschnitten. Sie wurde nicht"
            " angetastet; bitte stellen Sie die letzte Sicherung wieder her.",
        )
    )


def foreign() -> CannotOpen:
    """The sentence for a database of another program or of the other kind."""
    return CannotOpen(
        translate(
            "Vault",
            "Eine Datei in diesem Ordner gehört nicht zu dieser Ablage. Sie wurde nicht"
            " angetastet; bitte prüfen Sie, ob Dateien vertauscht wurden.",
        )
    )


def no_store() -> CannotOpen:
    """The sentence for a folder that holds no store."""
    return CannotOpen(
        translate(
            "Vault",
            "In diesem Ordner liegt keine Ablage von KIMdesk. Bitte wählen Sie den Ordner,"
            " in dem die Datei „vault.key“ liegt.",
        )
    )


def newer() -> CannotOpen:
    """The sentence for a store of a later release."""
    return CannotOpen(
        translate(
            "Vault",
            "Diese Ablage wurde mit einer neueren Version von KIMdesk bearbeitet. Sie wurde"
            " nicht angetastet; bitte öffnen Sie sie mit der neueren Version.",
        )
    )


def damaged_header() -> CannotOpen:
    """The sentence for a header that neither file holds any more."""
    return CannotOpen(
        translate(
            "Vault",
            "Die Schlüsseldatei dieser Ablage ist beschädigt oder abgeschnitten. Die Daten selbst"
            " sind nicht verändert; bitte stellen Sie die letzte Sicherung wieder her.",
        )
    )


def empty_header() -> CannotOpen:
    """The sentence for a header without content."""
    return CannotOpen(
        translate(
            "Vault",
            "Die Schlüsseldatei dieser Ablage ist leer. Sie wurde nicht angetastet; bitte"
            " stellen Sie die letzte Sicherung wieder her.",
        )
    )


def foreign_header() -> CannotOpen:
    """The sentence for a key file that another program wrote."""
    return CannotOpen(
        translate(
            "Vault",
            "Die Datei „vault.key“ in diesem Ordner stammt nicht von KIMdesk. Bitte prüfen"
            " Sie, ob Sie den richtigen Ordner gewählt haben.",
        )
    )


def tampered() -> CannotOpen:
    """The sentence for a header that was changed by somebody who may not."""
    return CannotOpen(
        translate(
            "Vault",
            "Die Schlüsseldatei dieser Ablage wurde von außen verändert und wird deshalb nicht"
            " verwendet. Bitte stellen Sie die letzte Sicherung wieder her und melden Sie den"
            " Vorfall Ihrer Teamleitung.",
        )
    )
