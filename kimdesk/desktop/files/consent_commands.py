"""The commands of consents, for the palette; they work on the file in front."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.clients.consents import standing
from kimdesk.desktop.files.consents_tab import ConsentsTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Put the commands "new_release", "hand_over_notice" and "new_consent" into the palette."""
    translate = QCoreApplication.translate
    for name, text, act, icon in (
        (
            "new_release",
            translate("Window", "Schweigepflichtentbindung eintragen"),
            _release,
            "consent",
        ),
        (
            "new_consent",
            translate("Window", "Einwilligung in die Datenverarbeitung eintragen"),
            _consent,
            "consent",
        ),
        (
            "hand_over_notice",
            translate("Window", "Infoblatt Datenschutz als ausgehändigt eintragen"),
            _notice,
            "document",
        ),
    ):
        window.actions_.add(name, text, partial(act, window), icon=icon)


def _release(window: Window) -> None:
    tab = _front(window)
    if tab is not None:
        tab.releases.record(standing.RELEASE)


def _consent(window: Window) -> None:
    tab = _front(window)
    if tab is not None:
        tab.basis.record(standing.DATA, standing.DATA)


def _notice(window: Window) -> None:
    tab = _front(window)
    if tab is not None and tab.basis.is_open:
        tab.basis.record_notice()


def _front(window: Window) -> ConsentsTab | None:
    """The tab of consents of the open file, in front; None, and a hint, where none is open."""
    page = window.page
    if not isinstance(page, FilePage) or page.file is None:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
        return None
    page.nav.choose(ConsentsTab.key)
    return page.tab if isinstance(page.tab, ConsentsTab) else None
