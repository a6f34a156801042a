"""The sheet with which two sides make sure of each other's key: words, fingerprint, QR code."""

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.bundles.fingerprint import qr_content, words
from kimdesk.bundles.keys import PublicKey
from kimdesk.printing.blocks import columns, gap
from kimdesk.printing.paper import document
from kimdesk.printing.text import HEADING, TITLE, Style, Text

_WORD = Style(size=13, bold=True, after=2)


def key_sheet(key: PublicKey, owner: str) -> bytes:
    """The sheet of a public key as PDF, one page of A4; `owner` is the name of its office."""
    title = translate("KeySheet", "Schlüsselblatt")
    foot = translate("KeySheet", "Öffentlicher Schlüssel. Er darf weitergegeben werden.")
    about = translate("KeySheet", "{owner} ({code}), Schlüssel Nummer {number}")
    code = QrCode(qr_content(key), qrBorder=0, width=60 * mm, height=60 * mm)
    story: list[Flowable] = [
        Text(title, TITLE),
        Text(about.format(owner=owner, code=key.owner, number=key.number)),
        Text(translate("KeySheet", "Die zwölf Prüfwörter"), HEADING),
        columns(_rows(words(key)), [code], widths=(0.6, 0.4)),
        gap(4),
        Text(translate("KeySheet", "So vergleichen Sie"), HEADING),
        Text(
            translate(
                "KeySheet",
                "Die andere Seite liest die Schlüsseldatei ein und ruft Sie an. Lesen Sie die"
                " Wörter der Reihe nach vor. Stimmen alle zwölf, ist es der richtige Schlüssel.",
            )
        ),
        Text(
            translate(
                "KeySheet",
                "Wer vor Ort ist, kann statt der Datei auch den Code einlesen; er enthält den"
                " ganzen Schlüssel.",
            )
        ),
    ]
    return document(title, foot, story)


def _rows(found: tuple[str, ...]) -> list[Flowable]:
    return [
        Text("   ".join(f"{at + place + 1}. {word}" for place, word in enumerate(row)), _WORD)
        for at in range(0, len(found), 2)
        for row in [found[at : at + 2]]
    ]
