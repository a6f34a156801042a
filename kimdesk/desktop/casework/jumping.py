"""From a finding in a list to its field in the file."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kimdesk.clients.findings import Finding
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.window import Window


class Jump(QObject):
    """Opens the file that a finding belongs to and, once it has been read, stands on the field."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._wanted: tuple[FilePage, Finding] | None = None

    def to(self, finding: Finding) -> None:
        """Go there; a finding of the office has the page of the team."""
        if not finding.case_id:
            self._session.ask("team", finding.record_id)
            return
        self._session.ask("file", finding.case_id)
        window = self._page.window()
        page = window.page if isinstance(window, Window) else None
        if isinstance(page, FilePage):
            self._wanted = (page, finding)
            self._session.jobs.run(self, _read_before, done=self._stand_on)

    def _stand_on(self, _: None) -> None:
        if self._wanted is None:
            return
        (page, finding), self._wanted = self._wanted, None
        if isValid(page) and page.file is not None:
            page.jump(finding)


def _read_before() -> None:
    """Comes after the job that reads the file: there is one thread, in order."""
