"""How the program looks, chosen in the menu: colours, size of text, language."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from kimdesk.base.text import language
from kimdesk.desktop import theme
from kimdesk.desktop.shell.actions import say_keywords
from kimdesk.desktop.shell.window import Window

ZOOMS = (1.0, 1.25, 1.5, 1.75, 2.0)


class LookCommands(QObject):
    """Belongs to one window; the choice is kept for the next start."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._choices: list[QAction] = []
        self._add_commands()

    def set_scheme(self, scheme: str) -> None:
        """Light, dark, contrast, or as the system has it."""
        self._apply(theme.Appearance(scheme, theme.appearance().zoom))

    def set_zoom(self, zoom: float) -> None:
        """The size of text, 1.0 to 2.0."""
        self._apply(theme.Appearance(theme.appearance().scheme, zoom))

    def larger(self) -> None:
        """One step larger."""
        self.set_zoom(next((zoom for zoom in ZOOMS if zoom > theme.appearance().zoom), ZOOMS[-1]))

    def smaller(self) -> None:
        """One step smaller."""
        lower = [zoom for zoom in ZOOMS if zoom < theme.appearance().zoom]
        self.set_zoom(lower[-1] if lower else ZOOMS[0])

    def set_language(self, wanted: str) -> None:
        """Texts of the program from the next start on."""
        self.window.settings.setValue("language", wanted)
        if wanted != language():
            text = self.tr("Die Sprache wechselt beim nächsten Start des Programms.")
            self.window.tell("info", text)

    def _apply(self, wanted: theme.Appearance) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, wanted)
        self.window.settings.setValue("look/scheme", wanted.scheme)
        self.window.settings.setValue("look/zoom", wanted.zoom)
        self._tick()

    def _tick(self) -> None:
        now = theme.appearance()
        for action in self._choices:
            action.setChecked(action.data() in {now.scheme, now.zoom})

    def _add_commands(self) -> None:
        menu = self.window.menus["view"]
        self._choose(
            menu.addMenu(self.tr("Farb&en")),
            "scheme",
            [
                ("system", self.tr("Farben &wie im System")),
                ("light", self.tr("&Helle Farben")),
                ("dark", self.tr("&Dunkle Farben")),
                ("contrast", self.tr("Hoher &Kontrast")),
            ],
            self.set_scheme,
            self.tr("hell dunkel Hellmodus Dunkelmodus Nachtmodus Farbschema Aussehen Design"),
        )
        percents = [
            (zoom, self.tr("Textgröße {n} %").format(n=round(zoom * 100))) for zoom in ZOOMS
        ]
        words = self.tr("Schrift Schriftgröße Schriftgrad Zoom Aussehen")
        self._choose(menu.addMenu(self.tr("Te&xtgröße")), "zoom", percents, self.set_zoom, words)
        add = self.window.menus.add
        larger = add("view", "larger", self.tr("Text &größer"), self.larger, "Ctrl++")
        smaller = add("view", "smaller", self.tr("Text &kleiner"), self.smaller, "Ctrl+-")
        for action in (larger, smaller):
            say_keywords(action, words)
        languages = menu.addMenu(self.tr("&Sprache"))
        # In both languages: who looks for this may not read the one in force.
        words = self.tr("Sprache") + " Sprache Language"
        for code, text in (("de", "&Deutsch"), ("en", "&English")):
            run = partial(self.set_language, code)
            action = self.window.actions_.add(f"language_{code}", text, run)
            action.setProperty("menu", languages.title())
            say_keywords(action, words)
            languages.addAction(action)
        self._tick()

    def _choose(
        self,
        menu: QMenu,
        name: str,
        choices: Sequence[tuple[str | float, str]],
        run: Callable[[str], None] | Callable[[float], None],
        keywords: str,
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            chosen = partial(run, value)  # type: ignore[arg-type]
            action = self.window.actions_.add(f"{name}_{value}", text, chosen)
            action.setCheckable(True)
            action.setData(value)
            action.setProperty("menu", menu.title())
            say_keywords(action, keywords)
            group.addAction(action)
            menu.addAction(action)
            self._choices.append(action)
