"""The commands of plans, for the palette and the menu, and the page of templates."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.casework.plan.tab import PlanTab
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window

TEMPLATES = "plan_templates"


def install(window: Window) -> None:
    """Register the page and the commands for those who see cases."""
    if not window.session.store.identity.sees_cases:
        return
    translate = QCoreApplication.translate
    window.register(TEMPLATES, make_templates)
    window.menus.add(
        "tools",
        "edit_plan_templates",
        translate("Window", "Planvorla&gen …"),
        partial(window.show_page, TEMPLATES),
        icon="copy",
    )
    for name, text, act, icon in (
        ("new_guiding_goal", translate("Window", "Plan: neues Richtungsziel"), _goal, "add"),
        ("new_measure", translate("Window", "Plan: neue Maßnahme"), _measure, "add"),
        ("plan_from_template", translate("Window", "Plan: aus Vorlage …"), _insert, "copy"),
        ("sign_plan", translate("Window", "Plan unterschreiben …"), _sign, "edit"),
        ("compare_plans", translate("Window", "Planfassungen vergleichen …"), _compare, "history"),
        ("print_plan", translate("Window", "Plan drucken …"), _print, "print"),
    ):
        window.actions_.add(name, text, partial(act, window), icon=icon)


def make_templates(session: Session) -> Page:
    """The page of templates, loaded when it is first wanted."""
    from kimdesk.desktop.casework.plan.templates_page import TemplatesPage

    return TemplatesPage(session)


def _goal(window: Window) -> None:
    if tab := _front(window):
        tab.add_goal()


def _measure(window: Window) -> None:
    if tab := _front(window):
        tab.add_measure()


def _insert(window: Window) -> None:
    if tab := _front(window):
        tab.windows.insert_template()


def _sign(window: Window) -> None:
    if tab := _front(window):
        tab.windows.sign()


def _compare(window: Window) -> None:
    if tab := _front(window):
        tab.windows.compare()


def _print(window: Window) -> None:
    if tab := _front(window):
        tab.windows.print_plan()


def _front(window: Window) -> PlanTab | None:
    """The plan of the open file, brought to the front; None, and a hint, where none is open."""
    page = window.page
    if not isinstance(page, FilePage) or page.file is None:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
        return None
    page.nav.choose(PlanTab.key)
    return page.tab if isinstance(page.tab, PlanTab) else None
