"""A window with every widget there is: looked at by people, audited by the tests."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.widgets.card import PageHeader, SectionCard
from kimdesk.desktop.widgets.fields import (
    CodeField,
    CodesField,
    DateField,
    FlagField,
    LongTextField,
    MinutesField,
    NameField,
    NumberField,
    PartialDateField,
    PassphraseField,
    TextField,
    TimeField,
    YesNoField,
)
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.navigation import SearchField, SideNav
from kimdesk.desktop.widgets.notice import Banner, EmptyState, StatusChip
from kimdesk.desktop.widgets.reading import ReadingView
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.undo_bar import UndoBar

LANGUAGES = [
    (f"L{at}", name)
    for at, name in enumerate(
        "Albanisch Arabisch Armenisch Aserbaidschanisch Bosnisch Bulgarisch Dari Deutsch Englisch "
        "Farsi Französisch Georgisch Griechisch Hindi Italienisch Kroatisch Kurmandschi "
        "Paschtu Polnisch Portugiesisch Romanes Rumänisch Russisch Serbisch Somali Sorani Spanisch "
        "Tamil Tigrinya Türkisch Ukrainisch Urdu Vietnamesisch".split()
    )
]


@dataclass(frozen=True)
class ContactRow:
    """One invented line of a contact log."""

    id: int
    day: str
    kind: str
    with_whom: str
    minutes: int
    status: str


CONTACTS = [
    ContactRow(1, "01.12.2026", "Gespräch im Büro", "Amira Beispiel", 45, "erledigt"),
    ContactRow(2, "27.11.2026", "Telefon", "Jobcenter Bielefeld", 10, "offen"),
    ContactRow(3, "24.11.2026", "Hausbesuch", "محمد نموذج", 90, "erledigt"),
    ContactRow(4, "19.11.2026", "E-Mail", "ኣብርሃም ኣብነት", 5, "überfällig"),
    ContactRow(5, "12.11.2026", "Begleitung zu Stelle", "Олена Зразок", 120, "erledigt"),
]
_STATUS = {
    "erledigt": ("success", "success"),
    "offen": ("clock", "info"),
    "überfällig": ("warning", "warning"),
}


class GalleryWindow(QMainWindow):
    """Navigation, a form, a table, notices; nothing in it belongs to anybody."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Musterseite")
        self.nav = SideNav("Seiten")
        for key, text, icon in (
            ("today", "Heute", "home"),
            ("clients", "Klient:innen", "clients"),
            ("calendar", "Kalender", "calendar"),
            ("deadlines", "Fristen", "deadline"),
            ("statistics", "Statistik", "statistics"),
            ("settings", "Einstellungen", "settings"),
        ):
            self.nav.add(key, text, icon)
        self.nav.set_count("deadlines", "Fristen", 3)
        self.nav.choose("clients")
        self.column = ScrollColumn()
        self.split = QSplitter()
        self.split.addWidget(self.nav)
        self.split.addWidget(self.column)
        self.split.setStretchFactor(1, 1)
        self.setCentralWidget(self.split)
        self._menus()
        self._header()
        self._notices()
        self._form()
        self._tables()
        self.undo = UndoBar(self)
        self.statusBar().showMessage("Gespeichert 14:03")
        self.resize(1180, 740)

    def _menus(self) -> None:
        file_menu = self.menuBar().addMenu("&Datei")
        for text, keys, icon in (
            ("&Neuer Kontakt", "Ctrl+N", "contact"),
            ("Neue &Akte", "Ctrl+Shift+N", "client-new"),
            ("&Sperren", "Ctrl+L", "lock"),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            theme.set_icon(action, icon)
            file_menu.addAction(action)
        self.menuBar().addMenu("&Hilfe").addAction("Ü&ber")

    def _header(self) -> None:
        header = PageHeader("Amira Beispiel")
        header.say("AWO1-2026-0001 · 36 Jahre · Syrien · Begleitung")
        header.add(StatusChip("in Begleitung", "success"))
        header.add(StatusChip("Auskunftssperre", "error"))
        new = QPushButton("&Neuer Kontakt")
        new.setProperty("kind", "primary")
        theme.set_icon(new, "contact")
        header.add(new)
        more = QToolButton()
        more.setAccessibleName("Weitere Befehle")
        theme.set_icon(more, "more")
        header.add(more)
        self.column.add(header)

    def _notices(self) -> None:
        for level, text, offer in (
            ("info", "Für diese Akte gibt es eine Vertretung bis 15.12.2026.", ""),
            ("warning", "Die Aufenthaltserlaubnis läuft in 23 Tagen ab.", "&Frist ansehen"),
            ("error", "Die letzte Sicherung ist 9 Tage alt.", "&Jetzt sichern"),
            ("success", "Der Import ist abgeschlossen: 212 Akten angelegt.", ""),
        ):
            banner = Banner()
            self.column.add(banner)
            banner.say(level, text, offer=offer)

    def _form(self) -> None:
        card = SectionCard("Person")
        edit = QPushButton("&Verlauf")
        edit.setProperty("kind", "flat")
        theme.set_icon(edit, "history")
        card.add_action(edit)
        grid = FormGrid(3)
        self.fields = {
            "family_name": NameField(),
            "given_name": NameField(),
            "birth_date": PartialDateField(),
            "entry_date": DateField(),
            "sex": CodeField(),
            "languages": CodesField(),
            "first_language": CodeField(),
            "guardian": YesNoField(),
            "children": NumberField(),
            "begins": TimeField(),
            "minutes": MinutesField(),
            "phone": TextField(),
            "passphrase": PassphraseField(),
        }
        labels = (
            "Na&chname", "V&orname", "&Geburtsdatum", "Ein&reise", "Gesch&lecht", "S&prachen",
            "Er&stsprache", "Vor&mundschaft", "&Kinder", "Beg&inn", "Min&uten", "&Telefon",
            "Pass&wort",
        )  # fmt: skip
        for text, (name, field) in zip(labels, self.fields.items(), strict=True):
            tip = "Auch ungefähr: 1985, 03/1985, ca. 1985." if name == "birth_date" else ""
            grid.add(text, field, help_text=tip)
        health = grid.add("Gesundheit (&1)", TextField())
        health.lock("Gesperrt, bis die Einwilligung vorliegt.", "Einwilligung &erfassen")
        self.flag = FlagField()
        self.flag.set_text("Auskunftssperre (&2)")
        grid.add_widget(self.flag, wide=False)
        self.note = LongTextField()
        grid.add("Noti&z", self.note, wide=True)
        card.add(grid)
        self.column.add(card)
        self._fill()

    def _fill(self) -> None:
        field = self.fields
        sex, languages, first = field["sex"], field["languages"], field["first_language"]
        assert isinstance(sex, CodeField)
        assert isinstance(languages, CodesField)
        assert isinstance(first, CodeField)
        sex.set_codes([("W", "weiblich"), ("M", "männlich"), ("D", "divers")])
        languages.set_codes(LANGUAGES, most=5)
        first.set_codes(LANGUAGES)
        for name, value in {
            "family_name": "محمد علي",
            "given_name": "Amira",
            "birth_date": "~1990",
            "entry_date": date(2015, 9, 12),
            "sex": "W",
            "languages": ("L1", "L7", "L16", "L30"),
            "first_language": "L1",
            "guardian": "N",
            "children": 3,
            "begins": time(9, 30),
            "minutes": 45,
        }.items():
            field[name].set_value(value)
        field["entry_date"].set_message("warning", "Liegt vor der Aufnahme in der EU-Datenbank.")
        field["phone"].set_draft("0521")
        field["phone"].set_message("error", "Diese Nummer ist zu kurz. Bitte mit Vorwahl eingeben.")
        field["children"].set_read_only(True)
        self.flag.set_value(True)
        self.note.set_value("Kommt zum Sprachkurs.\nFragt nach Anerkennung des Abschlusses.")

    def _tables(self) -> None:
        model = RowModel[ContactRow](
            [
                Column("Tag", lambda row: row.day, chars=12, sort="day"),
                Column("Art", lambda row: row.kind, chars=22),
                Column("Mit", lambda row: row.with_whom, stretch=True),
                Column("Minuten", lambda row: str(row.minutes), chars=9, right=True),
                Column(
                    "Stand",
                    lambda row: row.status,
                    icon=lambda row: _STATUS[row.status][0],
                    level=lambda row: _STATUS[row.status][1],
                ),
            ],
            key=lambda row: row.id,
        )
        self.table = RowTable("Kontakte", model)
        self.table.show_rows(CONTACTS)
        self.table.stand_on(2)
        self.table.show_sorted("day", ascending=False)
        self.table.setMinimumHeight(190)
        tabs = QTabWidget()
        tabs.addTab(self._contacts_tab(), "Kontaktprotokoll")
        empty = EmptyState("documents", "Noch keine Dokumente in dieser Akte.", "Dokument a&blegen")
        tabs.addTab(empty, "Dokumente")
        reading = ReadingView("Leseansicht")
        reading.show_text("01.12.2026 Gespräch im Büro\n<img src=file:///etc/passwd>")
        tabs.addTab(reading, "Leseansicht")
        self.tabs = tabs
        self.column.add(tabs)

    def _contacts_tab(self) -> QWidget:
        page = QWidget()
        self.search = SearchField("Kontakte durchsuchen")
        export = QPushButton("E&xportieren")
        theme.set_icon(export, "export")
        locked = QPushButton("Zusammenführen")
        locked.setEnabled(False)
        delete = QPushButton("L&öschen")
        delete.setProperty("kind", "danger")
        theme.set_icon(delete, "delete")
        row = FlowRow()
        for widget in (self.search, export, locked, delete):
            row.add(widget)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(row)
        empty = EmptyState("contact", "Noch keine Kontakte.", "Kontakt erfassen")
        column.addWidget(TableWithEmptyState(self.table, empty))
        return page
