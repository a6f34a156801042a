"""The commands of assessment and network, for the palette; they work on the file in front."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.casework.assessment_tab import AssessmentTab
from kimdesk.desktop.casework.network_tab import NetworkTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Put the commands into the palette."""
    translate = QCoreApplication.translate
    for name, text, act, icon in (
        ("new_assessment", translate("Window", "Neue Einschätzung"), _assess, "statistics"),
        ("print_assessment", translate("Window", "Einschätzung drucken …"), _print_scores, "print"),
        ("add_to_network", translate("Window", "Ins Netzwerk eintragen …"), _add, "network"),
        ("print_network", translate("Window", "Netzwerkkarte drucken …"), _print_map, "print"),
    ):
        window.actions_.add(name, text, partial(act, window), icon=icon)


def _assess(window: Window) -> None:
    tab = _front(window, AssessmentTab.key)
    if isinstance(tab, AssessmentTab):
        tab.begin()


def _print_scores(window: Window) -> None:
    tab = _front(window, AssessmentTab.key)
    if isinstance(tab, AssessmentTab):
        tab.print_sheet()


def _add(window: Window) -> None:
    tab = _front(window, NetworkTab.key)
    if isinstance(tab, NetworkTab):
        tab.add_node(None)


def _print_map(window: Window) -> None:
    tab = _front(window, NetworkTab.key)
    if isinstance(tab, NetworkTab):
        tab.print_map()


def _front(window: Window, key: str) -> FileTab | None:
    """The tab of the open file, brought to the front; None, and a hint, where none is open."""
    page = window.page
    if not isinstance(page, FilePage) or page.file is None:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
        return None
    page.nav.choose(key)
    return page.tab
