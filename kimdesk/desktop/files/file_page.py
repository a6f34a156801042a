"""An open client file: header above, list of tabs at the left, the tab in front."""

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError, NotAllowed
from kimdesk.clients.checking import findings_of
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.files import ClientFile, open_file, reload_file
from kimdesk.clients.findings import Finding, urgency
from kimdesk.desktop.casework.file_findings import FileFindings
from kimdesk.desktop.casework.intake_tab import IntakeTab
from kimdesk.desktop.casework.phase_area import PhaseArea
from kimdesk.desktop.documents.drops import FileDrops
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.file_header import FileHeader
from kimdesk.desktop.files.file_tabs import GROUPS, TABS, group_title, tab_for
from kimdesk.desktop.files.foreign import ReasonPanel
from kimdesk.desktop.files.patching import only_case_work, patch
from kimdesk.desktop.files.places import Places
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.navigation import SideNav
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes, Store

# Characters that head, list of tabs and a tab need beside each other.
_ROOM_FOR_LIST = 84


class FilePage(Page):
    """The page "file"; its argument is a case id."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.case_id = 0
        self._narrow = False
        self.file: ClientFile | None = None
        self.edits = Edits(session, self)
        self.edits.saved.connect(self.saved)
        self.edits.refused.connect(self.refused)
        self.header = FileHeader(session, self)
        self.header.jump.connect(self.jump)
        self.work_findings = FileFindings(session, self)
        self.work_findings.changed.connect(self._show_findings)
        self.phase = PhaseArea(session, self.edits, self)
        self.phase.jump.connect(self.show_tab)
        self.phase.room_wanted.connect(self._make_room)
        self.nav = SideNav(self.tr("Bereiche der Akte"), self, dense=True)
        self.nav.chosen.connect(self.show_tab)
        self.stack = QStackedWidget(self)
        self.edits.offered.connect(self._offer_undo)
        self._tabs: dict[str, FileTab] = {}
        self._front: FileTab | None = None
        self._begin = TABS[0].key
        self._behind: set[FileTab] = set()
        # What was committed and is not shown yet.
        self._commits: list[Changes] = []
        self.edits.settled.connect(self._catch_up)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_first)
        self._lay_out()
        FileDrops(self)

    # What the window calls --------------------------------------------------------------------

    def open(self, argument: object) -> None:
        case_id = int(str(argument))
        if case_id != self.case_id:
            self.case_id = case_id
            self._read()

    def refresh(self, changes: Changes) -> None:
        for tab in self._tabs.values():
            tab.refresh(changes)
        file = self.file
        if file is None:
            return
        if self.case_id in changes.get("case", ()):
            self.phase.refresh()
            if only_case_work(changes):
                # Nothing of it stands in the file as it was read, but rules look at it.
                self.work_findings.look_again(file)
                return
        persons = {file.person.id, *(member.person.id for member in file.members)}
        if (
            self.case_id in changes.get("case", ())
            or persons & set(changes.get("person", ()))
            or "office_settings" in changes
        ):
            self._commits.append(changes)
            if not self.edits.busy:
                self._catch_up()

    def leave(self) -> None:
        for tab in self._tabs.values():
            tab.leave()
        self.edits.typed.flush()

    def place(self) -> str:
        return self.nav.current()

    def begin_at(self, place: str) -> None:
        self._begin = place or self._begin

    def focus_first(self) -> None:
        tab = self.tab
        if tab is None:
            self.tab_list.setFocus()
        else:
            tab.focus_first()

    def palette_actions(self) -> list[QAction]:
        return [*self.page_actions(), *self._places.actions]

    @cached_property
    def _places(self) -> Places:
        """Made when somebody first searches in this file."""
        return Places(self)

    def merge(self) -> None:
        """Ask for another file of the same person and join both."""
        from kimdesk.desktop.files.merge_dialog import MergeDialog

        if self.file is not None:
            dialog = MergeDialog(self.session, self.edits, self.file, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # Tabs -------------------------------------------------------------------------------------

    @property
    def tab(self) -> FileTab | None:
        """The tab in front."""
        return self._tabs.get(self.nav.current())

    @property
    def tab_list(self) -> QWidget:
        """Where tabs are chosen: the list beside them, or a choice in the head."""
        return self.header.places if self._narrow else self.nav

    # Few files are foreign and few acts are taken back; each of the two is made when needed.

    @cached_property
    def undo_bar(self) -> UndoBar:
        """Offers to take back what was just done."""
        return UndoBar(self, shortcut=False)

    @cached_property
    def reason(self) -> ReasonPanel:
        """Asks why a foreign file is opened."""
        panel = ReasonPanel(self.session, self)
        panel.opened.connect(self._read)
        self.body.addWidget(panel)
        return panel

    @property
    def opening(self) -> bool:
        """Whether the file was read and its first tab is about to be made."""
        return self._soon.isActive()

    def show_tab(self, key: str, field: str = "") -> None:
        """Bring a tab to the front, and the keyboard to a field of it."""
        if self.nav.current() != key:
            self.nav.choose(key)
            if self.nav.current() == key and field:
                self._stand_on(key, field)
            return
        before = self._front
        tab = self._tab(key)
        if before is not None and before is not tab:
            before.leave()
        self.header.places.setCurrentIndex(self.header.places.findData(key))
        if tab is not None:
            # Hiding what has the keyboard would hand it to whatever comes next.
            if self.stack.isAncestorOf(QApplication.focusWidget() or self):
                self.tab_list.setFocus()
            self._fill(tab)
            if self.stack.indexOf(tab) < 0:
                # At the size it will have, or everything in it is laid out twice.
                tab.resize(self.stack.size())
                self.stack.addWidget(tab)
            self.stack.setCurrentWidget(tab)
            self._front = tab
            if field:
                tab.focus_field(field)

    def step_tab(self, by: int) -> None:
        """Go `by` tabs down or up in their list, around its ends; the keyboard goes there too."""
        # As by the keyboard, so that the ring shows where it went.
        self.tab_list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        keys = [kind.key for kind in TABS]
        current = self.nav.current()
        here = keys.index(current) if current else -1
        self.nav.choose(keys[(here + by) % len(keys)])

    def jump(self, finding: Finding) -> None:
        """Go where a finding is mended; one about the phase itself leads to the next step."""
        if (finding.kind, finding.field) == ("case", "phase"):
            self.phase.bar.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        key = tab_for(finding)
        self.show_tab(key)
        tab = self._tabs.get(key)
        if tab is not None:
            tab.focus_finding(finding)

    def _fill(self, tab: FileTab) -> None:
        """Show the file in a tab that does not know it yet."""
        if tab in self._behind and self.file is not None:
            self._behind.discard(tab)
            tab.show_file(self.file)

    def _stand_on(self, key: str, field: str) -> None:
        tab = self._tabs.get(key)
        if tab is not None:
            tab.focus_field(field)

    def _tab(self, key: str) -> FileTab | None:
        """The tab, made now if it was not shown before."""
        found = self._tabs.get(key)
        made = next((kind for kind in TABS if kind.key == key), None)
        if found is None and made is not None and self.file is not None:
            found = made(self.session, self.edits, self.stack)
            found.saved.connect(self.saved)
            found.refused.connect(self.refused)
            found.asked.connect(self.show_tab)
            if isinstance(found, IntakeTab):
                found.step_wanted.connect(self.phase.ask)
            self._tabs[key] = found
            self._behind.add(found)
        return found

    # Reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        self.session.jobs.run(
            self,
            _file_and_drafts,
            self.session.store,
            self.case_id,
            done=self._opened,
            failed=self._failed,
        )

    def _catch_up(self) -> None:
        """Show what was committed: from what was sent, or, if others did more, read again."""
        commits, self._commits = self._commits, []
        written = self.edits.take_written()
        if self.file is None or not commits:
            return
        if patch(self.file, commits, written):
            self._show(self.file)
            return
        self.session.jobs.run(
            self,
            reload_file,
            self.session.store,
            self.case_id,
            done=self._show,
            failed=self._failed,
            replaces=("file", self.case_id),
        )

    def _opened(self, read: tuple[ClientFile, dict[str, str]]) -> None:
        file, drafts = read
        self.edits.typed.found(drafts)
        self.body.setCurrentIndex(0)
        self._show(file)
        self._show_first()

    def _show_first(self) -> None:
        """The first tab in two steps, so that nothing stands still: make and fill it, show it."""
        if self._front is not None or self.file is None:
            return
        # The keyboard may have stood on the list before the file was there.
        key = self.nav.current() or self._begin
        tab = self._tab(key)
        if tab is not None and tab in self._behind:
            self._fill(tab)
            self._soon.start()
            return
        if self.nav.current():
            self.show_tab(key)
        else:
            self.nav.choose(self._begin)
        if self.isVisible():
            self.focus_first()

    def _show(self, file: ClientFile) -> None:
        self.file = file
        self._find(file)
        self.work_findings.look(file)
        self.titled.emit(file.display_name)
        self.header.show_file(file, self.edits.findings)
        self.phase.show_file(file)
        for kind in TABS:
            self.nav.set_count(kind.key, kind.title(), kind.count(file))
            self._name_place(kind, kind.count(file))
        # Tabs at the back are told when they come to the front again.
        self._behind = {tab for tab in self._tabs.values() if tab is not self._front}
        if self._front is not None:
            self._front.show_file(file)

    def _find(self, file: ClientFile) -> None:
        """What all rules found: the clients' ones now, those of case work as looked at last."""
        own = findings_of(file, self.session.store, self.session.catalogue)
        self.edits.findings = tuple(sorted((*own, *self.work_findings.found), key=urgency))

    def _show_findings(self) -> None:
        if self.file is not None:
            self._find(self.file)
            self.header.show_findings(self.edits.findings)
            if self._front is not None:
                self._front.show_findings()

    def _make_room(self, wanted: bool) -> None:
        """At large text a form of a step needs the whole page below the head."""
        if self._below.isHidden() != wanted:
            self._below.setHidden(wanted)

    # Room -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_below"):
            self._fit()

    def _fit(self) -> None:
        """At large text the tab gets the room of the list beside it and of most of the head."""
        narrow = self.width() < _ROOM_FOR_LIST * self.fontMetrics().averageCharWidth()
        if narrow != self._narrow:
            had_keys = self.tab_list.hasFocus()
            self._narrow = narrow
            self.header.set_narrow(narrow)
            self.phase.bar.set_narrow(narrow)
            self.nav.setHidden(narrow)
            if had_keys:
                self.tab_list.setFocus()

    def _name_place(self, kind: type[FileTab], count: int) -> None:
        places = self.header.places
        text = f"{kind.title()} ({count})" if count else kind.title()
        places.setItemText(places.findData(kind.key), text)

    def _go_to_place(self, at: int) -> None:
        self.show_tab(str(self.header.places.itemData(at)))

    def _offer_undo(self, text: str) -> None:
        if text:
            self.undo_bar.offer(text, self.edits.undo)
        elif "undo_bar" in vars(self):
            self.undo_bar.dismiss()

    def _failed(self, error: KimdeskError) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, NotAllowed) and self.session.store.identity.sees_cases:
            self.body.setCurrentWidget(self.reason)
            self.reason.ask(self.case_id, error.text)
            self.titled.emit(self.tr("Fremde Akte"))
        else:
            self.show_error(error)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.nav.setUniformItemSizes(True)
        for group, kinds in GROUPS:
            self.nav.add_heading(group_title(group))
            for kind in kinds:
                self.nav.add(kind.key, kind.title(), kind.icon)
                self.header.places.addItem(kind.title(), kind.key)
        self.header.places.activated.connect(self._go_to_place)
        self.nav.blockSignals(True)
        self.nav.setCurrentRow(-1)
        self.nav.blockSignals(False)
        self.nav.setSizePolicy(
            self.nav.sizePolicy().Policy.Fixed, self.nav.sizePolicy().Policy.Expanding
        )
        self._below = QWidget(self)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.nav)
        below.addWidget(self.stack, 1)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.phase)
        column.addWidget(self._below, 1)
        self.body = QStackedWidget(self)
        self.body.addWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)


def _file_and_drafts(store: Store, case_id: int) -> tuple[ClientFile, dict[str, str]]:
    """The file and what this person typed and did not commit; runs in the store thread."""
    file = open_file(store, case_id)
    return file, drafts_with(store, "")
