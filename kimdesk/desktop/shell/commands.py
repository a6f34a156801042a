"""The commands of the program itself: search, pages, lock, passphrase, forms, help, end."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QMenu

from kimdesk.desktop import theme
from kimdesk.desktop.shell.lock_key import LockKey
from kimdesk.desktop.shell.look import LookCommands
from kimdesk.desktop.shell.palette import COMMANDS, Palette
from kimdesk.desktop.shell.window import Window


class ShellCommands(QObject):
    """Belongs to one window; `install` makes it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._palette: Palette | None = None
        self._add_file_commands()
        self._add_view_commands()
        self._add_help_commands()
        window.header.search_wanted.connect(self.search)

    # Searching --------------------------------------------------------------------------------

    def search(self) -> None:
        """Ctrl+K: any client, any command."""
        self._open_palette("")

    def run_command(self) -> None:
        """Only commands."""
        self._open_palette(COMMANDS)

    def _open_palette(self, text: str) -> None:
        if self._palette is None:
            self._palette = Palette(self.window.session, self.window.actions_, self.window)
        page = self.window.page
        self._palette.begin(page.palette_actions() if page else [], text)

    # The store --------------------------------------------------------------------------------

    def lock(self) -> None:
        """Ctrl+L."""
        self.window.lock_wanted.emit()

    def change_user(self) -> None:
        """Let somebody else sign in."""
        self.window.change_user_wanted.emit()

    def change_passphrase(self) -> None:
        """Ask for the old and a new passphrase."""
        from kimdesk.desktop.shell.passphrase_dialog import PassphraseDialog

        self._show(PassphraseDialog(self.window.session, self.window))

    def print_form(self, name: str) -> None:
        """Make an empty form and show it."""
        from kimdesk.desktop.shell.form_printing import FormPrinting

        FormPrinting(self.window, name).show()

    # Help -------------------------------------------------------------------------------------

    def help(self) -> None:
        """F1: the chapter about the page in front."""
        self.window.show_page("help", self.window.front_name() or "file")

    def shortcuts(self) -> None:
        """The table of all shortcuts."""
        self.window.show_page("help", "shortcuts")

    def about(self) -> None:
        """Version, licences, this store's fingerprint."""
        from kimdesk.desktop.shell.about_dialog import AboutDialog

        self._show(AboutDialog(self.window.session, self.window))

    # Making -----------------------------------------------------------------------------------

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add_file_commands(self) -> None:
        add, window = self.window.menus.add, self.window
        window.menus.separate("file")
        self._forms_menu(window.menus["file"])
        window.menus.separate("file")
        text = self.tr("&Passwort ändern …")
        add("file", "change_passphrase", text, self.change_passphrase, icon="key")
        add("file", "change_user", self.tr("Person &wechseln"), self.change_user, icon="logout")
        lock = add("file", "lock", self.tr("&Sperren"), self.lock, "Ctrl+L", "lock")
        LockKey(lock, self)
        window.menus.separate("file")
        close = QKeySequence.StandardKey.Close
        add("file", "close_file", self.tr("Akte s&chließen"), window.close_file, close, "close")
        add("file", "quit", self.tr("Bee&nden"), window.close, "Ctrl+Q")
        search = self.tr("S&uchen …")
        add("edit", "search", search, self.search, "Ctrl+K", "search")
        commands = self.tr("Befehl aus&führen …")
        add("edit", "run_command", commands, self.run_command, "Ctrl+Shift+P", "keyboard")
        if "new_contact" in window.actions_:
            window.header.offer(window.actions_["new_contact"])
        window.header.offer(lock, with_text=False)

    def _forms_menu(self, menu: QMenu) -> None:
        from kimdesk.desktop.shell.form_printing import titles

        below = menu.addMenu(self.tr("&Leere Vordrucke"))
        theme.set_icon(below.menuAction(), "print")
        for name, title in titles():
            text = self.tr("Vordruck „{title}“ …").format(title=title)
            run = partial(self.print_form, name)
            below.addAction(self.window.actions_.add(f"form_{name}", text, run, icon="print"))

    def _add_view_commands(self) -> None:
        menu = self.window.menus["view"]
        for name, text, icon in self.window.sections():
            action = self.window.actions_.add(
                f"page_{name}", text, partial(self.window.show_page, name), icon=icon
            )
            menu.addAction(action)
        menu.addSeparator()
        LookCommands(self.window)

    def _add_help_commands(self) -> None:
        add = self.window.menus.add
        add("help", "help", self.tr("&Hilfe zu dieser Seite"), self.help, "F1", "help")
        text = self.tr("&Tastenkürzel")
        add("help", "shortcuts", text, self.shortcuts, "Ctrl+F1", "keyboard")
        self.window.menus.separate("help")
        add("help", "about", self.tr("&Über KIMdesk und diese Ablage"), self.about, icon="info")


def install(window: Window) -> ShellCommands:
    """Add the commands to a window that already has its pages."""
    return ShellCommands(window)
