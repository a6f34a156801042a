"""Ctrl+N: a contact written down in seconds, from anywhere, by keyboard alone."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.clients.contact_entry import ContactDefaults, contact_defaults, interpreter_choices
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.contacts.fields import fill_interpreters
from kimdesk.desktop.contacts.hints import say_hint
from kimdesk.desktop.contacts.kept_entry import KeptEntry
from kimdesk.desktop.contacts.lookup import client_choices
from kimdesk.desktop.contacts.quick_form import QuickForm
from kimdesk.desktop.contacts.timer import TalkTimer
from kimdesk.desktop.contacts.unfinished import KEY, Unfinished, to_text
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn


class QuickContactDialog(QDialog):
    """Enter saves, in the text Ctrl+Enter; Esc closes and keeps what was begun.

    Signal `entered(case_id, values)`: save this; `saved` and `refuse` are the answers.
    """

    entered = Signal(int, object)

    def __init__(self, session: Session, timer: TalkTimer, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = timer
        self.setWindowTitle(self.tr("Neuer Kontakt"))
        self.banner = Banner(self)
        self.form = QuickForm(session, self)
        self.form.ui.group_more.hide()
        self.save = QPushButton(self.tr("&Speichern"), self)
        self.more = QPushButton(self.tr("&Mehr Angaben"), self)
        self.discard = QPushButton(self.tr("Ver&werfen"), self)
        self.close_button = QPushButton(self.tr("S&chließen"), self)
        self._kept = KeptEntry(session, KEY, self._as_text, self)
        self._lay_out()
        self._connect()
        session.jobs.run(self, interpreter_choices, session.store, done=self._take_interpreters)

    # What the commands call -------------------------------------------------------------------

    def begin(self, client: ClientChoice | None) -> None:
        """Show an empty entry, for the file in front if there is one."""
        self.banner.hide()
        self._kept.begin()
        self.form.begin(self._session.store.clock.today())
        self.discard.hide()
        if client is not None:
            self.form.client.set_value(client)
            self._ask_defaults(client.case_id)
        self._appear()
        (self.form.ui.edit_kind if client else self.form.client).setFocus()

    def resume(self, unfinished: Unfinished, kept: str) -> None:
        """Show an entry that was not finished."""
        self.form.begin(self._session.store.clock.today())
        self.form.restore(unfinished)
        self._kept.resume(kept)
        self.discard.show()
        self.banner.say(
            "info",
            self.tr("Hier geht es weiter, wo Sie aufgehört haben."),
            offer=self.tr("Neu beginnen"),
        )
        self._appear()
        note = self.form.ui.edit_note
        note.setFocus()
        note.text.moveCursor(QTextCursor.MoveOperation.End)

    def saved(self) -> None:
        """The entry is in the store; its draft goes."""
        self.save.setEnabled(True)
        self._kept.drop()
        self.close()

    def refuse(self, error: KimdeskError) -> None:
        """Say at the field, or above the form, why the entry was not taken."""
        self.save.setEnabled(True)
        field = self.form.fields.get(error.field or "") if isinstance(error, UserError) else None
        if field is None:
            self.banner.say("error", error.text)
            return
        if self.form.ui.group_more.isAncestorOf(field):
            self.show_more(True)
        field.set_message("error", error.text)
        field.setFocus()

    def show_more(self, shown: bool) -> None:
        """Show or hide the fields that are seldom needed."""
        self.form.ui.group_more.setVisible(shown)
        self.more.setText(self.tr("&Weniger Angaben") if shown else self.tr("&Mehr Angaben"))
        self.more.setChecked(shown)
        self._fit()

    def toggle_timer(self) -> None:
        """Start the clock, or stop it and take its minutes."""
        if self._timer.running:
            self.form.ui.edit_minutes.put_minutes(self._timer.stop())
            self._kept.touch()
        else:
            self._timer.start()

    # Events -----------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        self._kept.keep()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F7:
            self.toggle_timer()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Hide and self.isVisible():
            # The store locks: nothing of a client may stay on the screen.
            self.reject()
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Enter: save what is entered."""
        if self._timer.running and not self.form.ui.edit_minutes.line.text().strip():
            self.toggle_timer()
        if not self.form.finish() or not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        case_id = self.form.client.value()
        self.entered.emit(case_id, self.form.values())

    # Wiring -----------------------------------------------------------------------------------

    def _chosen(self) -> None:
        self._kept.touch()
        case_id = self.form.client.value()
        if case_id is not None:
            self._ask_defaults(case_id)

    def _ask_defaults(self, case_id: int) -> None:
        self._session.jobs.run(
            self,
            contact_defaults,
            self._session.store,
            case_id,
            done=self._take_defaults,
            failed=self.refuse,
            replaces=("defaults", id(self)),
        )

    def _take_defaults(self, defaults: ContactDefaults) -> None:
        if defaults.case_id == self.form.client.value():
            self.form.propose(defaults)

    def _take_interpreters(self, interpreters: tuple[tuple[int, str, bool], ...]) -> None:
        fill_interpreters(self.form, interpreters)

    def _look_up(self, text: str) -> None:
        self._session.jobs.run(
            self,
            client_choices,
            self._session.store,
            text,
            done=self.form.client.offer,
            failed=self._not_found,
            replaces=("clients", id(self)),
        )

    def _not_found(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.refuse(error)

    def _show_timer(self) -> None:
        self.form.ui.edit_minutes.show_running(running=self._timer.running)
        if self._timer.running:
            text = self.tr("läuft seit {n} Min.").format(n=self._timer.elapsed())
            self.form.ui.edit_minutes.set_placeholder(text)
        else:
            self.form.ui.edit_minutes.set_placeholder("")

    def _discard(self) -> None:
        self._kept.drop()
        self.close()

    def _begin_anew(self) -> None:
        self._kept.drop()
        self.begin(None)

    def _appear(self) -> None:
        self._show_timer()
        self._fit()
        self.show()
        self.activateWindow()
        # Only what is shown knows how high its texts are.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        room = self.screen().availableSize()
        width = min(78 * self.fontMetrics().averageCharWidth(), room.width() - 40)
        column = self.area.body
        height = column.heightForWidth(width) if column.hasHeightForWidth() else -1
        if height < 0:
            height = column.sizeHint().height()
        height += self.save.sizeHint().height() + metrics.S + metrics.L
        self.resize(width, min(height, room.height() - 80))

    def _lay_out(self) -> None:
        area = self.area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.S)
        area.body.setSpacing(metrics.S)
        area.add(self.banner)
        area.add(self.form)
        area.body.addStretch(1)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.setToolTip(self.tr("Speichern (Eingabe, im Text Strg+Eingabe)"))
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.discard.setProperty("kind", "flat")
        self.discard.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(
            self.tr("Schließen (Esc); was begonnen ist, bleibt als Entwurf")
        )
        buttons = FlowRow(self)
        for button in (self.save, self.more, self.discard, self.close_button):
            buttons.add(button)
        row = QVBoxLayout()
        row.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(row)
        # The clock is seldom pressed here (F7); from the minutes Tab goes on to the next field.
        clock = self.form.ui.edit_minutes.button
        self.setTabOrder(self.form.ui.edit_next_step.line, clock)
        self.setTabOrder(clock, self.save)

    def _connect(self) -> None:
        self.form.client.asked.connect(self._look_up)
        self.form.client.edited.connect(self._chosen)
        for field in self.form.fields.values():
            field.edited.connect(self._kept.touch)
            field.edited.connect(partial(field.set_message, "", ""))
            field.typed.connect(self._kept.touch)
        self.form.ui.edit_interpreting.edited.connect(self._hint)
        self.form.ui.edit_minutes.timer_pressed.connect(self.toggle_timer)
        self._timer.changed.connect(self._show_timer)
        self.save.clicked.connect(self.accept)
        self.more.toggled.connect(self.show_more)
        self.discard.clicked.connect(self._discard)
        self.close_button.clicked.connect(self.reject)
        self.banner.acted.connect(self._begin_anew)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        parent = self.parent()
        if parent is not None:
            parent.installEventFilter(self)

    def _as_text(self) -> str:
        return to_text(self.form.unfinished())

    def _hint(self) -> None:
        say_hint(self.form.ui.edit_interpreting)
