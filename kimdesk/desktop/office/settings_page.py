"""The page "settings": sections in a list at the left, each made when it is first chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kimdesk.desktop.office.section import Section
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.navigation import SideNav
from kimdesk.vault.work import Changes

Make = Callable[[Session], Section]


class SettingsPage(Page):
    """Its argument is the key of a section, for example "backup"; "" stays where one was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.nav = SideNav(self.tr("Einstellungen"), self)
        self.stack = QStackedWidget(self)
        self._makers: dict[str, Make] = {}
        self.sections: dict[str, Section] = {}
        for key, text, icon, make in self._offered():
            self._makers[key] = make
            self.nav.add(key, text, icon)
        self.nav.setSizePolicy(
            self.nav.sizePolicy().Policy.Fixed, self.nav.sizePolicy().Policy.Expanding
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(self.stack, 1)
        self.nav.chosen.connect(self._show)

    def open(self, argument: object) -> None:
        key = str(argument or "") or self.nav.current() or next(iter(self._makers))
        if self.nav.current() == key:
            self._show(key)
        else:
            self.nav.choose(key)

    def refresh(self, changes: Changes) -> None:
        for section in self.sections.values():
            section.refresh(changes)

    def leave(self) -> None:
        for section in self.sections.values():
            section.leave()

    def focus_first(self) -> None:
        section = self.section
        if section is not None:
            section.focus_first()

    @property
    def section(self) -> Section | None:
        """The section in front."""
        return self.sections.get(self.nav.current())

    def _show(self, key: str) -> None:
        before = self.stack.currentWidget()
        section = self.sections.get(key)
        if section is None:
            section = self.sections[key] = self._makers[key](self.session)
            section.saved.connect(self.saved)
            section.refused.connect(self.refused)
            self.stack.addWidget(section)
        if isinstance(before, Section) and before is not section:
            before.leave()
        self.stack.setCurrentWidget(section)
        section.open()

    def _offered(self) -> list[tuple[str, str, str, Make]]:
        """The sections in their order: key, text, icon, how it is made."""
        return [
            ("office", self.tr("Beratungsstelle"), "home", _office),
            ("users", self.tr("Benutzer:innen"), "clients", _users),
            ("lists", self.tr("Auswahllisten"), "list", _lists),
            ("letters", self.tr("Briefvorlagen"), "mail", _letters),
            ("deadlines", self.tr("Fristen"), "deadline", _deadlines),
            ("backup", self.tr("Sicherung"), "backup", _backup),
            ("check", self.tr("Prüfung"), "check", _check),
            ("look", self.tr("Aussehen"), "theme", _look),
        ]


def _office(session: Session) -> Section:
    from kimdesk.desktop.office.office_section import OfficeSection

    return OfficeSection(session)


def _users(session: Session) -> Section:
    from kimdesk.desktop.office.users_section import UsersSection

    return UsersSection(session)


def _lists(session: Session) -> Section:
    from kimdesk.desktop.office.lists_section import ListsSection

    return ListsSection(session)


def _letters(session: Session) -> Section:
    from kimdesk.desktop.letters.section import LettersSection

    return LettersSection(session)


def _deadlines(session: Session) -> Section:
    from kimdesk.desktop.deadlines.lead_section import LeadSection

    return LeadSection(session)


def _backup(session: Session) -> Section:
    from kimdesk.desktop.office.backup_section import BackupSection

    return BackupSection(session)


def _check(session: Session) -> Section:
    from kimdesk.desktop.office.check_section import CheckSection

    return CheckSection(session)


def _look(session: Session) -> Section:
    from kimdesk.desktop.office.look_section import LookSection

    return LookSection(session)
