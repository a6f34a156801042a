"""What stands in the window: its pages, commands and menus, one function for each subject.

    window.register("list", ListPage, QCoreApplication.translate("Window", "Akten"), "clients")
    window.menus.add("file", "lock", self.tr("&Sperren"), self.lock, "Ctrl+L", "lock")

Pages are made when they are first asked for. A command's `run` takes nothing: a bound method,
or `partial(function, window)`. What is registered first stands first. Imports stand inside
the functions, so that unlocking can load them step by step. Texts name their class (`window.tr`
would be collected under the name of the variable and never be found again).
"""

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.shell.collecting import settle_long_lived
from kimdesk.desktop.shell.window import Window


def furnish(window: Window) -> None:
    """Register all pages and commands."""
    _today(window)
    _files(window)
    _calendar(window)
    _teamwork(window)
    _phases(window)
    _assessment(window)
    _plans(window)
    _contacts(window)
    _documents(window)
    _printing(window)
    _partners(window)
    _deadlines(window)
    _reminders(window)
    _calendar_exchange(window)
    _barriers(window)
    _importing(window)
    _facts(window)
    _statistics(window)
    _office(window)
    _letters(window)
    _shell(window)
    settle_long_lived()


def _today(window: Window) -> None:
    """Page "today"."""
    from kimdesk.desktop.today import commands

    commands.install(window)


def _files(window: Window) -> None:
    """Pages "list" and "file"; commands "new_file", "find_duplicates"."""
    from kimdesk.desktop.files import commands
    from kimdesk.desktop.files.file_page import FilePage
    from kimdesk.desktop.files.list_page import ListPage

    window.register("list", ListPage, QCoreApplication.translate("Window", "Akten"), "clients")
    window.register("file", FilePage)
    commands.install(window)


def _calendar(window: Window) -> None:
    """Page "calendar"; command "new_appointment"."""
    from kimdesk.desktop.calendar import commands

    commands.install(window)


def _teamwork(window: Window) -> None:
    """Pages "work" and "team"."""
    from kimdesk.desktop.casework import team_commands

    team_commands.install(window)


def _phases(window: Window) -> None:
    """Commands "next_step", "other_steps", "step_back" for the file in front."""
    from kimdesk.desktop.casework import phase_commands

    phase_commands.install(window)


def _assessment(window: Window) -> None:
    """Commands "new_assessment", "add_to_network" and their prints, for the file in front."""
    from kimdesk.desktop.casework import assessment_commands

    assessment_commands.install(window)


def _plans(window: Window) -> None:
    """Page "plan_templates"; commands "sign_plan", "plan_from_template" and others."""
    from kimdesk.desktop.casework.plan import commands

    commands.install(window)


def _contacts(window: Window) -> None:
    """Commands "new_contact", "timer", "tally", "tally_details"."""
    from kimdesk.desktop.contacts import commands

    commands.install(window)


def _documents(window: Window) -> None:
    """Documents have no page of their own; they stand in the file."""


def _printing(window: Window) -> None:
    """Command "print" for the file in front or those chosen in the list, and one per product."""
    from kimdesk.desktop.printing import commands

    commands.install(window)


def _partners(window: Window) -> None:
    """Page "partners"; commands "new_partner", "new_referral", "new_conference"."""
    from kimdesk.desktop.casework import linking_commands
    from kimdesk.desktop.partners import commands

    commands.install(window)
    linking_commands.install(window)


def _deadlines(window: Window) -> None:
    """Page "deadlines"; keeps the deadlines in step with the files."""
    from kimdesk.desktop.deadlines import commands

    commands.install(window)


def _reminders(window: Window) -> None:
    """Commands "reminders", "shared_screen"; reminds while the window is open."""
    from kimdesk.desktop.reminders import commands

    commands.install(window)


def _calendar_exchange(window: Window) -> None:
    """Commands "read_calendar", "save_calendar", "subscribe_calendar", "load_holidays"."""
    from kimdesk.desktop.calendar_exchange import commands

    commands.install(window)


def _barriers(window: Window) -> None:
    """Page "barriers"; command "new_barrier"."""
    from kimdesk.desktop.casework import barrier_commands

    barrier_commands.install(window)


def _statistics(window: Window) -> None:
    """Pages "figures" and "quarters" for who holds the key of the statistics."""
    from kimdesk.desktop.statistics import commands

    commands.install(window)


def _facts(window: Window) -> None:
    """Nothing to see: keeps the facts of the statistics in step with the files."""
    from kimdesk.desktop.statistics.fact_keeper import FactKeeper

    FactKeeper(window.session, window)


def _importing(window: Window) -> None:
    """Page "import" and its command."""
    from kimdesk.desktop.importing import commands

    commands.install(window)


def _office(window: Window) -> None:
    """Pages "settings", "interpreters", "log"; commands "backup", "check", "users"."""
    from kimdesk.desktop.office import commands

    commands.install(window)


def _letters(window: Window) -> None:
    """Commands "write_letter" for the file in front, and "letters"."""
    from kimdesk.desktop.letters import commands

    commands.install(window)


def _shell(window: Window) -> None:
    """Page "help"; search, lock, look, language, help and the end of the program."""
    from functools import partial

    from kimdesk.desktop.shell import commands
    from kimdesk.desktop.shell.help_page import HelpPage

    help_page = partial(HelpPage, actions=window.actions_)
    window.register("help", help_page, QCoreApplication.translate("Window", "Hilfe"), "help")
    commands.install(window)
    window.status.read()
