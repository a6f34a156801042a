"""The composition root: opens the vault, builds the services, hands them to the window.

The start waits for no more than the first window needs: the rest is imported by the verbs,
in the store thread, while the person reads and types.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from kimdesk.base import hardening
from kimdesk.base.clock import Clock
from kimdesk.base.places import state_folder
from kimdesk.base.resources import resource
from kimdesk.base.text import language, set_language
from kimdesk.desktop import theme
from kimdesk.desktop.shell.collecting import Collector
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.shell.verbs import DemoOffer, Opened, Verbs

if TYPE_CHECKING:
    from kimdesk.desktop.shell.window import Window
    from kimdesk.statistics.opening import StatisticsStore
    from kimdesk.vault.founding import Founding
    from kimdesk.vault.opened import OpenVault
    from kimdesk.vault.recovery import RecoveryCode
    from kimdesk.vault.vault import VaultInfo

# What opening needs, from the bottom to the top so that each step is short.
_WARM = (
    *("kimdesk.vault.crypto", "kimdesk.vault.header", "kimdesk.vault.vault"),
    *("kimdesk.reference", "sqlalchemy.util", "sqlalchemy.sql", "sqlalchemy.engine"),
    *("sqlalchemy", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlcipher3.dbapi2"),
    *("kimdesk.vault.database", "kimdesk.vault.work", "kimdesk.vault.schema"),
    *("kimdesk.clients.model.person", "kimdesk.clients.model", "kimdesk.clients.rules"),
    *("kimdesk.clients.opening", "kimdesk.clients.records", "kimdesk.clients.lists"),
    *("rapidfuzz", "kimdesk.base.names.query", "kimdesk.clients.search"),
    *("kimdesk.casework.model", "kimdesk.casework.facts", "kimdesk.casework.findings"),
    *("kimdesk.calendar.model", "kimdesk.calendar.occurrences", "kimdesk.calendar.today"),
    *("kimdesk.statistics.model", "kimdesk.statistics.opening", "kimdesk.statistics.facts"),
    # What the window's modules below stand on, so that their own steps stay short.
    *("email.policy", "kimdesk.vault.backup", "kimdesk.clients.documents"),
    *("kimdesk.clients.drafts", "kimdesk.clients.duplicates", "kimdesk.clients.contact_entry"),
    *("kimdesk.clients.consents.forms", "kimdesk.clients.consents.recording"),
    *("kimdesk.casework.plan.measures", "kimdesk.casework.plan.filtering"),
    *("kimdesk.casework.plan.comparing", "kimdesk.casework.plan.signing"),
    *("kimdesk.casework.plan.templates", "kimdesk.casework.conferences"),
    *("kimdesk.casework.withdrawals", "kimdesk.casework.network_layout"),
    *("kimdesk.casework.sittings", "kimdesk.casework.score_ways", "kimdesk.casework.barriers"),
    *("kimdesk.casework.closing", "kimdesk.casework.levels", "kimdesk.casework.step_ahead"),
    *("kimdesk.casework.history", "kimdesk.casework.intake", "kimdesk.calendar.acting"),
    *("kimdesk.calendar.outcomes", "kimdesk.calendar.checking", "kimdesk.calendar.history"),
    *("kimdesk.calendar.deadlines.deciding", "kimdesk.calendar.finding", "kimdesk.printing.orders"),
)
# What the window needs, by its own thread (`shell.warming` says why).
_WARM_WINDOW = (
    *("kimdesk.desktop.widgets.fields", "kimdesk.desktop.session"),
    *("kimdesk.desktop.shell.window", "kimdesk.desktop.files.field_group"),
    *("kimdesk.desktop.files.list_filters", "kimdesk.desktop.files.duplicate_list"),
    *("kimdesk.desktop.files.new_file_dialog", "kimdesk.desktop.files.list_page"),
    *("kimdesk.desktop.files.edits", "kimdesk.desktop.forms.ui_document"),
    *("kimdesk.desktop.documents.intake_bar", "kimdesk.desktop.documents.tab"),
    *("kimdesk.desktop.casework.plan.tree_model", "kimdesk.desktop.casework.plan.panels"),
    *("kimdesk.desktop.casework.plan.sides", "kimdesk.desktop.casework.review_button"),
    *("kimdesk.desktop.printing.sheet_printing", "kimdesk.desktop.casework.plan.writing"),
    *("kimdesk.desktop.casework.referral_forms", "kimdesk.desktop.casework.work_card"),
    *("kimdesk.desktop.files.consent_editor", "kimdesk.desktop.files.releases_card"),
    *("kimdesk.desktop.casework.plan.tab", "kimdesk.desktop.casework.network_tab"),
    *("kimdesk.desktop.casework.scoring", "kimdesk.desktop.casework.score_sheet"),
    *("kimdesk.desktop.casework.assessment_tab",),
    *("kimdesk.desktop.casework.linking_tab", "kimdesk.desktop.casework.closure_tab"),
    *("kimdesk.desktop.casework.phase_area", "kimdesk.desktop.casework.team_commands"),
    *("kimdesk.desktop.deadlines.commands", "kimdesk.desktop.today.today_page"),
    *("kimdesk.desktop.casework.history_tab", "kimdesk.desktop.casework.intake_tab"),
    *("kimdesk.desktop.contacts.panel", "kimdesk.desktop.contacts.tab"),
    *("kimdesk.desktop.deadlines.deadlines_tab", "kimdesk.desktop.files.consents_tab"),
    *("kimdesk.desktop.files.household_tab", "kimdesk.desktop.files.overview_tab"),
    *("kimdesk.desktop.files.file_tabs", "kimdesk.desktop.files.file_page"),
    *("kimdesk.desktop.files.commands", "kimdesk.desktop.contacts.commands"),
    *("kimdesk.desktop.importing.commands", "kimdesk.desktop.office.commands"),
    *("kimdesk.desktop.shell.help_page", "kimdesk.desktop.shell.commands"),
    *("kimdesk.desktop.shell.leaving", "kimdesk.desktop.shell.furniture"),
)
DEFAULT_LOCK_MINUTES = 5


def run(folder: Path | None = None, demo: Callable[[], DemoOffer] | None = None) -> int:
    """The window, on `folder`, the last store, or the welcome. Returns the exit code.

    `demo` offers a store of invented people; it is asked only when somebody wants one.
    """
    hardening.harden()
    app = make_application(sys.argv[:1])
    program = make_program(app, Clock(), program_settings(), demo)
    program.catch_bugs()
    program.begin(folder)
    code = app.exec()
    program.shut_down()
    return code


def run_city(inbox: Path) -> int:
    """The city's window on the archive of its inbox. Returns the exit code."""
    hardening.harden()
    app = make_application(sys.argv[:1])
    from kimdesk.city.window.program import run as run_program

    return run_program(app, inbox, program_settings(), Clock())


def make_application(arguments: list[str]) -> QApplication:
    """The toolkit's application with our look and language."""
    app = QApplication(arguments)
    Collector(app)
    app.setApplicationName("KIMdesk")
    app.setQuitOnLastWindowClosed(False)
    settings = program_settings()
    set_language(str(settings.value("language", "de", str)))
    translate_toolkit(app)
    scheme = str(settings.value("look/scheme", "system", str))
    zoom = float(str(settings.value("look/zoom", "1.0", str)))
    theme.apply(app, theme.Appearance(scheme, zoom))
    return app


def program_settings() -> QSettings:
    """Look, language, window size and the last store of this account; nobody's data."""
    return settings_in(state_folder())


def settings_in(folder: Path) -> QSettings:
    """The settings kept in `folder`."""
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def translate_toolkit(app: QApplication) -> None:
    """German texts of the toolkit's own dialogs, or English ones with our translation."""
    QLocale.setDefault(QLocale(language()))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    names = [(f"qtbase_{language()}", folder)]
    if language() == "en":
        names.append(("kimdesk_en", str(resource("i18n"))))
    for name, where in names:
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)


def make_program(
    app: QApplication,
    clock: Clock,
    settings: QSettings,
    demo: Callable[[], DemoOffer] | None = None,
) -> Program:
    """The program with the real verbs of the store behind it."""
    verbs = _Verbs(clock)
    program = Program(
        Verbs(
            describe=verbs.describe,
            create=verbs.create,
            open=verbs.open,
            resume=verbs.resume,
            suspend=verbs.suspend,
            recover=verbs.recover,
            change_passphrase=verbs.change_passphrase,
            warm_up=tuple(partial(importlib.import_module, name) for name in _WARM),
            warm_window=tuple(partial(importlib.import_module, name) for name in _WARM_WINDOW),
            furnish=partial(furnish, clock),
            demo=demo,
        ),
        settings,
        clock,
    )
    program.ended.connect(app.quit)
    program.window_made.connect(_prepare_to_leave)
    return program


def _prepare_to_leave(_window: object) -> None:
    """Called in the store thread when leaving, but imported here (`shell.warming` says why)."""
    importlib.import_module("kimdesk.desktop.office.daily_backup")


def furnish(clock: Clock, window: Window) -> None:
    """Give a new window its pages and commands, and its fields the day."""
    from kimdesk.desktop.shell.furniture import furnish as put_in
    from kimdesk.desktop.widgets.date_fields import use_clock

    use_clock(clock)
    put_in(window)


def _warm_up() -> None:
    """Import here, in the store thread, what else opening would have to wait for."""
    for name in _WARM:
        importlib.import_module(name)


class _Verbs:
    """What the window calls in the store thread; imports wait until they are needed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def describe(self, folder: Path) -> VaultInfo:
        from kimdesk.vault.vault import describe

        return describe(folder)

    def change_passphrase(self, vault: OpenVault, old: str, new: str) -> None:
        from kimdesk.vault.credentials import change_passphrase

        change_passphrase(vault, old, new)

    def create(self, folder: Path, founding: Founding) -> RecoveryCode:
        from kimdesk.clients.opening import create_store

        return create_store(folder, founding, self._clock)

    def open(self, folder: Path, login: str, passphrase: str) -> Opened:
        from kimdesk.vault.vault import unlock

        _warm_up()
        vault = unlock(folder, login or None, passphrase, self._clock)
        try:
            return self._behind(vault)
        except BaseException:
            vault.close()
            raise

    def resume(self, vault: OpenVault, passphrase: str) -> Opened:
        vault.resume(passphrase)
        try:
            return self._behind(vault)
        except BaseException:
            vault.suspend()
            raise

    def suspend(self, opened: Opened, ending: bool = False) -> None:  # noqa: FBT001, FBT002 - a job's argument
        from kimdesk.clients.opening import note_closing
        from kimdesk.desktop.office.daily_backup import back_up_daily
        from kimdesk.vault.log_heads import anchor_logs

        if opened.vault.locked:
            return
        try:
            self._finish_facts(opened)
            back_up_daily(opened.vault, quick=not ending)
        finally:
            if opened.store is not None:
                note_closing(opened.store, opened.vault)
            anchor_logs(opened.vault)
            opened.vault.suspend()

    def recover(self, folder: Path, login: str, code: str, passphrase: str) -> None:
        from kimdesk.vault.vault import recover

        recover(folder, code, login, passphrase, self._clock)

    def _behind(self, vault: OpenVault) -> Opened:
        from kimdesk.clients import office, opening
        from kimdesk.reference import load_catalogue

        if not vault.identity.holds_cases:
            found = self._statistics_of(vault)
            return Opened(vault, None, load_catalogue(), DEFAULT_LOCK_MINUTES, found)
        store = opening.open_store(vault, self._clock)
        opening.note_opening(store)
        minutes = office.settings(store).lock_minutes or DEFAULT_LOCK_MINUTES
        found = self._statistics_of(vault)
        return Opened(vault, store, opening.catalogue_of(store), minutes, found)

    def _statistics_of(self, vault: OpenVault) -> StatisticsStore | None:
        from kimdesk.statistics.opening import open_statistics

        return open_statistics(vault, self._clock) if vault.identity.holds_statistics else None

    def _finish_facts(self, opened: Opened) -> None:
        """What was changed last is in the statistics for whoever opens next; more can wait."""
        from kimdesk.base.errors import KimdeskError
        from kimdesk.statistics.facts import catch_up

        if opened.store is not None and opened.statistics is not None:
            with suppress(KimdeskError):
                catch_up(opened.store, opened.statistics, opened.catalogue)
