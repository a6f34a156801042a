"""Whether names stand in a file that is not encrypted: said clearly, and asked for twice."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flag_fields import FlagField
from kimdesk.desktop.widgets.notice import Banner


class NamesChoice(QWidget):
    """`names`, and `sure` that appears with it; `warning` says who can read the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warning = Banner(self)
        self.names = FlagField(self)
        self.names.set_text(self.tr("mit &Namen, Titeln, Orten und Notizen"))
        self.names.edited.connect(self._follow)
        self.sure = FlagField(self)
        self.sure.set_text(self.tr("&Ja, Namen unverschlüsselt in diese Datei schreiben"))
        self.note = label(_neutral(), "muted", self)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        for widget in (self.warning, self.names, self.sure, self.note):
            column.addWidget(widget)
        self._follow()

    def value(self) -> bool:
        """Whether names are to be in it."""
        return bool(self.names.value())

    def set_value(self, names: bool) -> None:
        """As it was chosen before; it need not be said again that one is sure."""
        self.names.set_value(names)
        self.sure.set_value(names)
        self._follow()

    def finish(self) -> bool:
        """False, said at the field, while names are wanted and nobody has said to be sure."""
        if not self.value() or self.sure.value():
            self.sure.set_message("", "")
            return True
        text = self.tr("Bitte bestätigen Sie das, oder speichern Sie ohne Namen.")
        self.sure.set_message("error", text)
        self.sure.setFocus()
        return False

    def _follow(self) -> None:
        names = self.value()
        self.sure.setVisible(names)
        self.sure.set_message("", "")
        if not names:
            self.sure.set_value(False)
        text = _open_with_names() if names else _open()
        self.warning.say("error" if names else "warning", text, closable=False)


def _open() -> str:
    return QCoreApplication.translate(
        "CalendarExchange",
        "Die Datei ist nicht verschlüsselt: Wer an sie herankommt, kann sie lesen. Bitte nur an"
        " einem geschützten Ort speichern und löschen, wenn sie nicht mehr gebraucht wird.",
    )


def _open_with_names() -> str:
    return QCoreApplication.translate(
        "CalendarExchange",
        "Die Datei ist nicht verschlüsselt: Wer an sie herankommt, liest, wer bei Ihnen in"
        " Beratung ist. Namen gehören nur hinein, wenn es nicht anders geht, und nie in einen"
        " Ordner, der ins Internet abgeglichen wird. Dass Sie Namen ausgeben, steht im"
        " Zugriffsprotokoll.",
    )


def _neutral() -> str:
    return QCoreApplication.translate(
        "CalendarExchange",
        "Ohne Namen stehen in der Datei nur Art des Termins, Zeit, Raum, Initialen und"
        " Fallnummer. Eingeschränkte Akten (Art. 18 DSGVO) stehen immer nur als „Termin“ mit"
        " Fallnummer darin.",
    )
