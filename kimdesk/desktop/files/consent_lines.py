"""A card of consents: one line for each, and one form or question in place at a time.

Subclasses say which lines there are. What is open stays as it is while the lines around it
are made anew, below the line it belongs to.
"""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop.files.binding import LEVEL_OF
from kimdesk.desktop.files.consent_acts import recording, taking_out, withdrawing
from kimdesk.desktop.files.consent_editor import ConsentEditor
from kimdesk.desktop.files.consent_form import ConsentForm
from kimdesk.desktop.files.consent_texts import LEVELS, detail, heading, name_of, recipient
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_form import EntryForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.scan_dialog import ScanDialog
from kimdesk.desktop.files.unfinished_record import from_text, to_text
from kimdesk.desktop.files.withdraw_panel import WithdrawPanel
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, Separator, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of

TOP = ""


class ConsentLines(SectionCard):
    """Signal `asked(tab, field)`: another tab is wanted."""

    asked = Signal(str, str)

    def __init__(self, text: str, edits: Edits) -> None:
        super().__init__()
        # The heading is one long word: at large text the button goes below it.
        self.title = label(text, "heading", self)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._head_row = FlowRow(self)
        self._head_row.add(self.title)
        self.body.addWidget(self._head_row)
        self.edits = edits
        self.session = edits.session
        self.file: ClientFile | None = None
        self.opened: QWidget | None = None
        self._opened_at = TOP
        self._begun: dict[str, object] = {}
        self._made: list[tuple[str, RecordLine]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)

    def add_action(self, widget: QWidget) -> None:
        self._head_row.add(widget)

    # What subclasses say ----------------------------------------------------------------------

    def lines(self, file: ClientFile) -> Iterable[tuple[str, RecordLine]]:
        """The lines with a key for each."""
        raise NotImplementedError

    def empty_text(self) -> str:
        """The sentence while there is no line, "" for none."""
        return ""

    def kinds(self) -> Iterable[str]:
        """The kinds that are written down here."""
        return ()

    # Part of a tab ----------------------------------------------------------------------------

    def show_file(self, file: ClientFile) -> None:
        """Show the lines anew; what is open stays, unless its line is gone."""
        self.file = file
        if isinstance(self.opened, WithdrawPanel | ConsentEditor):
            now = next((c for c in file.consents if c.id == self.opened.consent.id), None)
            if now is None or (
                isinstance(self.opened, WithdrawPanel) and now.state != standing.GIVEN
            ):
                self.close_form()
            elif isinstance(self.opened, ConsentEditor):
                self.opened.show_consent(now)
        self._make_lines()
        self._restore()

    def leave(self) -> None:
        """Commit what is edited; what is new stays in its form and as a draft."""
        if isinstance(self.opened, ConsentEditor):
            self.opened.leave()
        elif isinstance(self.opened, ConsentForm):
            values = self.opened.values()
            if values != self._begun:
                self.edits.typed.keep(self._draft_key(self.opened.kind), to_text(values))

    def focus_field(self, name: str) -> bool:
        """Stand on a line by its key, or edit the consent with a finding at `name`."""
        finding = next(
            (f for f in self.edits.findings if f.kind == "consent" and f.field == name), None
        )
        mine = dict(self.made_lines())
        if finding is not None and str(finding.record_id) in mine and self.file is not None:
            consent = next(c for c in self.file.consents if c.id == finding.record_id)
            self.edit(consent)
            return isinstance(self.opened, ConsentEditor) and self.opened.focus_field(name)
        line = mine.get(name)
        button = None if line is None else line.findChild(QPushButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        return button is not None

    # Lines ------------------------------------------------------------------------------------

    def line_of(self, consent: Consent, title: str = "") -> RecordLine:
        """A line for one consent, with its state and what can be done with it."""
        file, today = self.file, self.session.store.clock.today()
        consents = file.consents if file is not None else (consent,)
        named = title or recipient(consent) or heading(self.session, consent.kind)
        line = RecordLine(named, detail(self.session, consent, today), self)
        state = standing.state_on(consent, consents, today)
        line.add_chip(self.session.label("CL41", state), LEVELS.get(state, "neutral"))
        for finding in self.edits.findings:
            if finding.kind == "consent" and finding.record_id == consent.id:
                line.say(LEVEL_OF[finding.severity], finding.text)
        if consent.scan_id is not None:
            line.add_button("show", self.tr("Unterschrift ansehen"), partial(self._look, consent))
        if self.is_open:
            line.add_button("edit", self.tr("Bearbeiten"), partial(self.edit, consent))
        if state in {standing.GIVEN, standing.EXPIRED}:
            # Also in a restricted file: nobody may be kept from withdrawing.
            self.add_act(line, self.tr("Widerrufen …"), partial(self.ask_withdrawal, consent))
        return line

    @property
    def is_open(self) -> bool:
        """Whether anything but a withdrawal may be written here."""
        return self.file is not None and not self.file.person.restricted

    def add_act(self, line: RecordLine, text: str, run: object, *, main: bool = False) -> None:
        """A button with words beside the state of a line."""
        button = QPushButton(text, line)
        button.setProperty("kind", "" if main else "flat")
        button.setAccessibleName(f"{text}: {line.title.text()}")
        button.clicked.connect(run)
        if line.chips is not None:
            line.chips.add(button)

    # Forms in place ---------------------------------------------------------------------------

    def record(self, kind: str, at: str = TOP, _checked: bool = False) -> None:
        """Open the form for a consent of this kind."""
        if self.file is None or not self.is_open:
            return
        form = ConsentForm(kind, self.edits, self.file.case.id, self)
        form.set_values({"language": self.file.person.counselling_language})
        self._begun = form.values()
        form.submitted.connect(self._record)
        self.open_form(form, at)

    def edit(self, consent: Consent, _checked: bool = False) -> None:
        """Edit what was written down of a consent."""
        editor = ConsentEditor(consent, self.edits, self)
        editor.finished.connect(self.close_form)
        editor.remove_asked.connect(self._remove)
        self.open_form(editor, self._key_of(consent))

    def ask_withdrawal(self, consent: Consent, _checked: bool = False) -> None:
        """Say what follows, and ask."""
        panel = WithdrawPanel(self.session, consent, self)
        panel.submitted.connect(partial(self._withdraw, consent.id))
        panel.asked.connect(self.asked)
        self.open_form(panel, self._key_of(consent))

    def open_form(self, form: QWidget, at: str) -> None:
        """Show `form` below the line `at`; what was open is put away."""
        self._put_away()
        self.opened, self._opened_at = form, at
        if isinstance(form, EntryForm):
            form.cancelled.connect(self.close_form)
        self._make_lines()
        if isinstance(form, EntryForm | ConsentEditor):
            form.focus_first()
        form.installEventFilter(self)

    def close_form(self) -> None:
        """Put away what is open; the keyboard goes back to where it came from."""
        if self.opened is None:
            return
        at = self._opened_at
        if isinstance(self.opened, ConsentForm):
            self.edits.typed.drop(self._draft_key(self.opened.kind))
        self._put_away()
        self._make_lines()
        if not self.focus_field(at):
            self._focus_start()

    def _focus_start(self) -> None:
        """The keyboard's place when no line takes it."""

    def _put_away(self) -> None:
        form, self.opened = self.opened, None
        if isinstance(form, ConsentEditor):
            form.leave()
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _make_lines(self) -> None:
        if self.file is None:
            return
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.opened:
                widget.hide()
                widget.deleteLater()
        made = list(self.lines(self.file))
        self._made = made
        if self.opened is not None and self._opened_at not in dict(made):
            self._column.addWidget(self.opened)
        parted = True
        for key, line in made:
            if not parted:
                self._column.addWidget(Separator(self))
            self._column.addWidget(line)
            # What is opened ends with a line of its own.
            parted = self.opened is not None and key == self._opened_at
            if parted and self.opened is not None:
                self._column.addWidget(self.opened)
        if not made and self.opened is None and self.empty_text():
            nothing = label(self.empty_text(), "muted", self)
            nothing.setWordWrap(True)
            self._column.addWidget(nothing)

    def made_lines(self) -> list[tuple[str, RecordLine]]:
        """The lines that stand there now, by key."""
        return self._made

    def _key_of(self, consent: Consent) -> str:
        keys = dict(self.made_lines())
        return str(consent.id) if str(consent.id) in keys else consent.kind

    # Writing ----------------------------------------------------------------------------------

    def _record(self, values: Mapping[str, object]) -> None:
        if self.file is None:
            return
        refused = values["state"] == standing.REFUSED
        text = self.tr("Verweigerung eingetragen.") if refused else self.tr("Eingetragen.")
        act = recording(self.session, self.file.case.id, values)
        self.edits.run(self, text, act, done=self.close_form, failed=self._failed)

    def _withdraw(self, consent_id: int, values: Mapping[str, object]) -> None:
        day, note = values["withdrawn_on"], str(values["withdrawal_note"])
        act = withdrawing(self.session, consent_id, day, note)  # type: ignore[arg-type]
        self.edits.run(
            self,
            self.tr("Widerruf eingetragen."),
            act,
            done=self.close_form,
            failed=self._failed,
            offer=True,
        )

    def _remove(self, consent: Consent) -> None:
        self.close_form()
        text = self.tr("{what} gelöscht.").format(what=name_of(self.session, consent))
        act = taking_out(self.session, consent.id)
        self.edits.run(self, text, act, failed=self._failed, offer=True)

    def _failed(self, error: KimdeskError) -> None:
        if isinstance(self.opened, EntryForm):
            self.opened.show_error(error)
        else:
            self.edits.refused.emit(error.text)

    def _look(self, consent: Consent, _checked: bool = False) -> None:
        if self.file is not None and consent.scan_id is not None:
            dialog = ScanDialog(self.session, self.file.case, consent.scan_id, self.window())
            dialog.open()

    # Drafts -----------------------------------------------------------------------------------

    def _draft_key(self, kind: str) -> str:
        case_id = self.file.case.id if self.file is not None else 0
        return f"consent:new:{case_id}:{kind}"

    def _restore(self) -> None:
        for kind in self.kinds() if self.is_open else ():
            text = self.edits.typed.take(self._draft_key(kind))
            if text is None:
                continue
            self.record(kind, kind)
            if isinstance(self.opened, ConsentForm):
                self.opened.set_values(from_text(text, fields_of(Consent)))
                self.opened.banner.say("info", self.tr("Entwurf wiederhergestellt."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It grows when it gets its place, and when more of it is asked for.
        if watched is self.opened and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._reveal)
        return super().eventFilter(watched, event)

    def _reveal(self) -> None:
        """Scroll what was opened into view, while somebody works in it."""
        focused = QApplication.focusWidget() or self
        if self.opened is None or not self.opened.isAncestorOf(focused):
            return
        for area in self.window().findChildren(ScrollColumn):
            if area.isAncestorOf(self):
                area.ensureWidgetVisible(self.opened, 0, metrics.L)
                area.ensureWidgetVisible(focused, metrics.XL, metrics.XL)
