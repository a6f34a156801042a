"""Why a sealed file is not accepted: a code for programs, a sentence for people.

Every sentence says what to do. Nothing of a refused file is written anywhere.
"""

from functools import cache

from kimdesk.base.errors import UserError
from kimdesk.base.text import language, translate


class Refused(UserError):
    """A file that is not accepted; `code` names why. The command line ends with 1."""

    kind = "refused"
    exit_code = 1

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


def refused(code: str) -> Refused:
    """The refusal of a code. Raises KeyError for a code that has no sentence."""
    return Refused(code, sentence(code))


def sentence(code: str) -> str:
    """What is said to people about a code."""
    return _sentences(language())[code]


def codes() -> tuple[str, ...]:
    """All codes there are."""
    return tuple(_sentences(language()))


@cache
def _sentences(_language: str) -> dict[str, str]:
    return {**_of_the_seal(), **_of_the_zip(), **_of_the_text(), **_of_keys(), **_of_the_chain()}


def _of_the_seal() -> dict[str, str]:
    ask = translate("Bundle", "Bitte lassen Sie sich das Paket noch einmal geben.")
    return {
        "too-large": translate("Bundle", "Die Datei ist zu groß für ein Paket.") + " " + ask,
        "not-a-bundle": translate(
            "Bundle", "Das ist kein Paket von KIMdesk. Bitte wählen Sie eine Datei mit .kimstat."
        ),
        "damaged": translate("Bundle", "Das Paket ist beschädigt oder wurde verändert.")
        + " "
        + ask,
        "recipient": translate(
            "Bundle",
            "Das Paket ist für jemand anderen verschlossen. Bitte prüfen Sie, welcher Schlüssel"
            " in der Beratungsstelle hinterlegt ist.",
        ),
        "forwarded": translate(
            "Bundle",
            "Das Paket war für jemand anderen bestimmt und wurde neu verschlossen. Bitte fragen"
            " Sie in der Beratungsstelle nach.",
        ),
        "signature": translate(
            "Bundle", "Die Unterschrift des Pakets stimmt nicht: Der Inhalt wurde verändert."
        )
        + " "
        + ask,
    }


def _of_the_zip() -> dict[str, str]:
    ask = translate(
        "Bundle", "Es wurde nichts davon geöffnet; bitte fragen Sie in der Beratungsstelle nach."
    )
    return {
        code: f"{text} {ask}"
        for code, text in {
            "zip": translate("Bundle", "Im Paket steckt kein lesbares ZIP-Archiv."),
            "zip-entries": translate("Bundle", "Im Paket stecken zu viele Dateien."),
            "zip-packed": translate("Bundle", "Im Paket stecken gepackte Dateien."),
            "zip-flags": translate("Bundle", "Im Paket stecken verschlüsselte Dateien."),
            "zip-kind": translate("Bundle", "Im Paket stecken Ordner oder Verweise."),
            "zip-gap": translate("Bundle", "Im Paket steckt etwas zwischen den Dateien."),
            "zip-around": translate("Bundle", "Im Paket steckt etwas vor oder nach dem Archiv."),
            "zip-size": translate("Bundle", "Im Paket stimmt die Größe einer Datei nicht."),
            "zip-sum": translate("Bundle", "Im Paket stimmt die Prüfsumme einer Datei nicht."),
            "zip-unlike": translate("Bundle", "Das Verzeichnis des Pakets passt nicht zum Inhalt."),
            "name": translate("Bundle", "Im Paket steckt eine Datei mit unerlaubtem Namen."),
            "name-double": translate("Bundle", "Im Paket steckt eine Datei doppelt."),
            "missing": translate("Bundle", "Im Paket fehlt eine Datei."),
            "unlisted": translate(
                "Bundle", "Im Paket steckt eine Datei, die dort nicht hingehört."
            ),
            "hash": translate("Bundle", "Eine Datei im Paket wurde verändert."),
            "rebuild": translate("Bundle", "Das Paket ist anders aufgebaut, als es sein darf."),
        }.items()
    }


def _of_the_text() -> dict[str, str]:
    ask = translate("Bundle", "Bitte fragen Sie in der Beratungsstelle nach.")
    return {
        "json": translate("Bundle", "Das Verzeichnis im Paket ist nicht lesbar.") + " " + ask,
        "json-depth": translate("Bundle", "Das Verzeichnis ist zu tief verschachtelt.") + " " + ask,
        "json-double": translate("Bundle", "Das Verzeichnis nennt etwas doppelt.") + " " + ask,
        "json-number": translate("Bundle", "Das Verzeichnis enthält unerlaubte Zahlen.")
        + " "
        + ask,
        "json-form": translate("Bundle", "Das Verzeichnis hat nicht die feste Form.") + " " + ask,
        "schema": translate("Bundle", "Das Verzeichnis enthält falsche Angaben.") + " " + ask,
        "program": translate(
            "Bundle", "Die Datei stammt aus einem anderen Programm oder hat einen anderen Zweck."
        ),
        "newer": translate(
            "Bundle",
            "Das Paket stammt aus einer neueren Version. Bitte bringen Sie KIMdesk auf den"
            " neuesten Stand.",
        ),
        "csv": translate("Bundle", "Eine Tabelle im Paket hat nicht die feste Form.") + " " + ask,
        "csv-formula": translate("Bundle", "Eine Tabelle enthält eine Formel.") + " " + ask,
        "csv-key": translate("Bundle", "Eine Tabelle enthält eine unbekannte Gruppe.") + " " + ask,
        "csv-cells": translate("Bundle", "In einer Tabelle fehlen Zeilen oder sind doppelt.")
        + " "
        + ask,
        "rounding": translate(
            "Bundle",
            "Eine Zahl ist nicht gerundet und könnte Menschen erkennbar machen. Das Paket wird"
            " nicht geöffnet; bitte sagen Sie der Beratungsstelle gleich Bescheid.",
        ),
        "sums": translate("Bundle", "Zahlen im Paket widersprechen einander.") + " " + ask,
    }


def _of_keys() -> dict[str, str]:
    return {
        "key-file": translate(
            "Bundle", "Das ist keine Schlüsseldatei von KIMdesk, oder sie ist beschädigt."
        ),
        "key-secret": translate(
            "Bundle",
            "Das ist keine Datei mit einem geheimen Schlüssel. Bitte wählen Sie die Datei, die"
            " mit dem Schlüssel angelegt wurde.",
        ),
        "key-unknown": translate(
            "Bundle",
            "Der Schlüssel dieser Stelle ist nicht bekannt. Bitte lesen Sie ihre Schlüsseldatei"
            " ein und vergleichen Sie die Prüfwörter am Telefon.",
        ),
        "key-owner": translate(
            "Bundle", "Das Paket ist mit dem Schlüssel einer anderen Stelle unterschrieben."
        ),
        "key-revoked": translate(
            "Bundle",
            "Der Schlüssel, mit dem unterschrieben wurde, ist widerrufen. Bitte lassen Sie sich"
            " das Paket mit dem neuen Schlüssel geben.",
        ),
        "key-replaced": translate(
            "Bundle",
            "Der Schlüssel, mit dem unterschrieben wurde, ist durch einen neuen ersetzt. Bitte"
            " lassen Sie sich das Paket mit dem neuen Schlüssel geben.",
        ),
        "key-changed": translate(
            "Bundle",
            "Diese Stelle hat schon einen anderen Schlüssel, und der neue ist nicht mit ihm"
            " beglaubigt. Bitte rufen Sie dort an, bevor Sie ihn annehmen.",
        ),
    }


def _of_the_chain() -> dict[str, str]:
    return {
        "replay": translate("Bundle", "Dieses Paket ist schon da. Es ist nichts zu tun."),
        "gap": translate(
            "Bundle",
            "Vor diesem Paket fehlt ein anderes. Bitte lassen Sie sich das fehlende geben und"
            " lesen Sie es zuerst ein.",
        ),
        "fork": translate(
            "Bundle",
            "Zu dieser Nummer liegt schon ein anderes Paket vor. Bitte klären Sie mit der"
            " Beratungsstelle, welches gilt.",
        ),
        "predecessor": translate(
            "Bundle",
            "Das Paket schließt nicht an das letzte an. Bitte klären Sie mit der Beratungsstelle,"
            " ob eines verloren ging.",
        ),
        "revision": translate(
            "Bundle",
            "Die Korrektur ersetzt nicht die geltende Fassung dieses Quartals. Bitte klären Sie"
            " mit der Beratungsstelle, welche gilt.",
        ),
        "receipt": translate(
            "Bundle", "Die Quittung ist beschädigt oder nicht von der Stadt unterschrieben."
        ),
        "receipt-other": translate(
            "Bundle",
            "Die Quittung gehört zu keinem Paket, das hier verschlossen wurde. Bitte fragen Sie"
            " bei der Stadt nach.",
        ),
        "receipt-two": translate(
            "Bundle",
            "Zu diesem Paket gibt es schon eine andere Quittung. Bitte klären Sie gleich mit der"
            " Stadt, welches Paket dort vorliegt.",
        ),
    }
