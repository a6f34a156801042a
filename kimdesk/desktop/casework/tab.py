"""A tab of case work: it reads its own part of the case when it is shown and when that changes."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.clients.standing_still import closed_sentence, is_closed
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.vault.work import Changes, Store

Reading = Callable[[Store, int], Any]


class CaseworkTab(FormTab):
    """Subclasses say which tables concern them, how they are read, and show what was read.

    What is being typed must stay as it is when `show_work` is called again.
    """

    # Names of tables; a change of one of them in this case reads the tab anew.
    kinds: ClassVar[frozenset[str]] = frozenset()
    # Whether nothing of it can be changed once the case is closed.
    stands_still: ClassVar[bool] = False

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.file: ClientFile | None = None

    @cached_property
    def closed_note(self) -> Banner:
        """Says why nothing can be changed; made for the first closed case."""
        note = Banner(self)
        self.area.body.insertWidget(0, note)
        return note

    @property
    def read_only(self) -> bool:
        """Whether the file in front may only be read here."""
        return self.file is not None and is_read_only(self.file, stands_still=self.stands_still)

    def reading(self) -> Reading:
        """The service that reads this tab: takes the store and the case's id."""
        raise NotImplementedError

    def show_work(self, work: Any) -> None:  # noqa: ANN401 - what `reading` returns
        """Show what was read."""
        raise NotImplementedError

    def show_file(self, file: ClientFile) -> None:
        self.file = file
        self._say_closed(file)
        super().show_file(file)
        self.read()

    def refresh(self, changes: Changes) -> None:
        if self.file is None or self.kinds.isdisjoint(changes):
            return
        if self.file.case.id in changes.get("case", ()):
            self.read()

    def read(self) -> None:
        """Ask the store thread for this tab's part of the case."""
        if self.file is not None:
            self.session.jobs.run(
                self,
                self.reading(),
                self.session.store,
                self.file.case.id,
                done=self.show_work,
                failed=self._not_read,
                replaces=(type(self).__name__, self.file.case.id),
            )

    def _say_closed(self, file: ClientFile) -> None:
        closed = self.stands_still and is_closed(file.case)
        if closed and not self.closed_note.isVisibleTo(self):
            self.closed_note.say("info", closed_sentence(), closable=False)
        elif not closed and "closed_note" in vars(self):
            self.closed_note.hide()

    def _not_read(self, error: KimdeskError) -> None:
        # A newer request took its place when it was cancelled.
        if not isinstance(error, Cancelled):
            self.refused.emit(error.text)


def is_read_only(file: ClientFile, *, stands_still: bool = True) -> bool:
    """Whether a file may only be read: restricted, or what stands still in a closed case."""
    return file.person.restricted or (stands_still and is_closed(file.case))
