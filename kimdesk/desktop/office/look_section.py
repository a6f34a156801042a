"""How the program looks on this machine: colours, size of text, language."""

from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.base.text import language
from kimdesk.desktop import theme
from kimdesk.desktop.office.machine import machine_settings
from kimdesk.desktop.office.section import Section, paragraph
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.fields import CodeField
from kimdesk.desktop.widgets.form import FormGrid

ZOOMS = ("1.0", "1.15", "1.3", "1.5", "1.75", "2.0")


class LookSection(Section):
    """Kept for this account on this machine, not in the store."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Aussehen"))
        self.header.say(self.tr("Gilt für Sie auf diesem Rechner."))
        self.scheme = CodeField(self)
        self.scheme.set_codes(
            [
                ("system", self.tr("wie der Rechner")),
                ("light", self.tr("hell")),
                ("dark", self.tr("dunkel")),
                ("contrast", self.tr("hoher Kontrast")),
            ],
            empty="",
        )
        self.zoom = CodeField(self)
        self.zoom.set_codes([(zoom, f"{float(zoom):.0%}") for zoom in ZOOMS], empty="")
        self.language = CodeField(self)
        self.language.set_codes([("de", "Deutsch"), ("en", "English")], empty="")
        card = SectionCard("", self.column)
        grid = FormGrid(1, card)
        grid.add(self.tr("&Farben"), self.scheme)
        grid.add(self.tr("&Schriftgröße"), self.zoom)
        grid.add(self.tr("S&prache (Language)"), self.language)
        card.add(grid)
        card.add(paragraph(self.tr("Die Sprache wechselt beim nächsten Start.")))
        self.column.add(card)
        self.column.body.addStretch(1)
        for field in (self.scheme, self.zoom):
            field.edited.connect(self._apply)
        self.language.edited.connect(self._keep_language)

    def open(self) -> None:
        look = theme.appearance()
        self.scheme.set_value(look.scheme)
        nearest = min(ZOOMS, key=lambda zoom: abs(float(zoom) - look.zoom))
        self.zoom.set_value(nearest)
        kept = machine_settings().value("language", language(), str)
        self.language.set_value(str(kept))

    def focus_first(self) -> None:
        self.scheme.setFocus()

    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        look = theme.Appearance(self.scheme.value(), float(self.zoom.value()))
        theme.apply(app, look)
        settings = machine_settings()
        settings.setValue("look/scheme", look.scheme)
        settings.setValue("look/zoom", str(look.zoom))

    def _keep_language(self) -> None:
        machine_settings().setValue("language", self.language.value())
