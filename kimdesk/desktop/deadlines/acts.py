"""The small questions behind the acts on a deadline, each a form with one or two fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.deadlines.deciding import Decided
from kimdesk.calendar.deadlines.keeping import OPEN
from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.calendar.model import Deadline
from kimdesk.clients.records import Records
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import label
from kimdesk.vault.work import Store

Values = Mapping[str, Any]
Service = Callable[[Store, Records, int, Values], Decided]


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its button, what it asks for (fields of `Deadline`), and what it does."""

    name: str
    text: str
    said: str
    fields: tuple[str, ...]
    run: Service


def acts_for(row: DeadlineRow) -> tuple[Act, ...]:
    """What can be done with a deadline as it stands."""
    if row.state != OPEN:
        return (_reopen(),)
    own = (_file(), _move()) if row.by_hand else ()
    return (_finish(), *own, _drop())


def _finish() -> Act:
    text, said = translate("Deadlines", "Erledigt"), translate("Deadlines", "Frist erledigt")
    return Act("finish", text, said, (), _run_finish)


def _file() -> Act:
    text, said = translate("Deadlines", "Beantragt am …"), translate("Deadlines", "Antrag vermerkt")
    return Act("file", text, said, ("filed_on",), _run_file)


def _move() -> Act:
    text, said = translate("Deadlines", "Verlängert …"), translate("Deadlines", "Frist verlängert")
    return Act("move", text, said, ("due_on", "reason"), _run_move)


def _drop() -> Act:
    text, said = translate("Deadlines", "Entfällt …"), translate("Deadlines", "Frist entfallen")
    return Act("drop", text, said, ("reason",), _run_drop)


def _reopen() -> Act:
    text, said = (
        translate("Deadlines", "Wieder öffnen"),
        translate("Deadlines", "Frist wieder offen"),
    )
    return Act("reopen", text, said, (), _run_reopen)


def _run_finish(store: Store, records: Records, deadline_id: int, _: Values) -> Decided:
    return deciding.finish(store, records, deadline_id)


def _run_file(store: Store, records: Records, deadline_id: int, values: Values) -> Decided:
    day = values["filed_on"] or store.clock.today()
    return deciding.file_in_time(store, records, deadline_id, day)


def _run_move(store: Store, records: Records, deadline_id: int, values: Values) -> Decided:
    return deciding.move(store, records, deadline_id, values["due_on"], values["reason"])


def _run_drop(store: Store, records: Records, deadline_id: int, values: Values) -> Decided:
    return deciding.drop(store, records, deadline_id, values["reason"])


def _run_reopen(store: Store, records: Records, deadline_id: int, _: Values) -> Decided:
    return deciding.reopen(store, records, deadline_id)


class ActForm(QWidget):
    """The question of one act about one deadline. `done(values)` when it is answered."""

    def __init__(
        self, session: Session, act: Act, row: DeadlineRow, done: Callable[[Values], None],
        put_away: Callable[[], None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        form = RecordForm(Deadline, act.fields, session)
        today = session.store.clock.today()
        form.set_values({"due_on": row.due_on, "filed_on": today})
        self.entry = EntryForm([form], act.text.rstrip(" …"), self)
        self.entry.submitted.connect(done)
        self.entry.cancelled.connect(put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(session.label("CL39", row.kind), "heading", self))
        column.addWidget(self.entry)

    def show_error(self, error: KimdeskError) -> None:
        """Say what is wrong at its field."""
        self.entry.show_error(error)
