"""Reminders in the window: the panel, the key that leads into it, the shared screen."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from kimdesk.desktop.office.machine import machine_settings
from kimdesk.desktop.reminders.keeper import ReminderKeeper
from kimdesk.desktop.reminders.panel import ReminderPanel
from kimdesk.desktop.reminders.while_locked import WhileLocked
from kimdesk.desktop.shell.window import Window

SHARED = "reminders/shared_screen"


def install(window: Window) -> None:
    """Remind in this window those who see cases; command "reminders", "shared_screen"."""
    store = window.session.store
    locked = _while_locked()
    locked.stop()
    if not store.identity.sees_cases:
        return
    panel = ReminderPanel(window.pages)
    panel.setObjectName("reminders")
    keeper = ReminderKeeper(window.session, panel, window)
    screen = SharedScreen(window, panel)
    text = QCoreApplication.translate("Window", "E&rinnerungen")
    window.menus.add("view", "reminders", text, panel.stand_on_first, "Ctrl+Shift+R", "bell")
    text = QCoreApplication.translate("Window", "Andere sehen &mit (keine Namen)")
    screen.take(window.menus.add("view", "shared_screen", text, screen.follow))
    leaving = _Leaving(window, keeper, locked)
    window.closed.connect(leaving.closed)
    window.change_user_wanted.connect(leaving.somebody_else)
    # After the first page is there: opening the store must not wait for it.
    QTimer.singleShot(0, keeper.begin)


class SharedScreen(QObject):
    """The setting of this machine that others see the screen too."""

    def __init__(self, window: Window, panel: ReminderPanel) -> None:
        super().__init__(window)
        self._panel = panel
        self._action: QAction | None = None

    def take(self, action: QAction) -> None:
        """The command that turns it on and off."""
        self._action = action
        action.setCheckable(True)
        action.setChecked(bool(machine_settings().value(SHARED, False, bool)))
        self._panel.name_nobody(action.isChecked())

    def follow(self) -> None:
        """Keep what was chosen."""
        if self._action is not None:
            on = self._action.isChecked()
            machine_settings().setValue(SHARED, on)
            self._panel.name_nobody(on)


class _Leaving(QObject):
    """What is still to come goes along to the locked screen, unless somebody else takes over."""

    def __init__(self, window: Window, keeper: ReminderKeeper, locked: WhileLocked) -> None:
        super().__init__(window)
        self._keeper, self._locked = keeper, locked
        self._clock = window.session.store.clock
        self._same_person = True

    def somebody_else(self) -> None:
        """Nothing of one person is told to another."""
        self._same_person = False

    def closed(self) -> None:
        """The window closes: locked, or at the end of the program."""
        if self._same_person:
            self._locked.begin(self._keeper.ahead(), self._clock)


def _while_locked() -> WhileLocked:
    """The one of the program, made with its first window."""
    app = QApplication.instance()
    found = app.findChild(WhileLocked) if app is not None else None
    return found or WhileLocked(app)
