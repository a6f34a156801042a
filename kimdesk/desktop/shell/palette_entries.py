"""What the palette offers: files opened last, hits of the search, commands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from kimdesk.base.text import clean
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.lists import CaseRow
from kimdesk.clients.searching.hits import Hit
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.actions import KEYWORDS, plain

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: title, a second line with marked places, what Enter does."""

    title: str
    second: str
    icon: str
    run: Callable[[], object]
    keys: str = ""
    marked: Spans = ()


def entry_of_row(row: CaseRow, ask: Callable[[int], object]) -> Entry:
    """A file opened lately."""
    return Entry(row.name, row.number, "history", _Opening(ask, row.id))


def entry_of_hit(hit: Hit, ask: Callable[[int], object]) -> Entry:
    """A person or record that was found, with the reason why."""
    head = f"{hit.case_number} · " if hit.case_number else ""
    marked: Spans = ()
    if hit.kind == "person":
        second = f"{head}{hit.why}"
    else:
        text = clean(hit.snippet.text)
        marked = _moved(hit.snippet.spans, len(head)) if text == hit.snippet.text else ()
        second = f"{head}{text}"
    icon = {"person": "client", "contact": "contact", "document": "document"}.get(hit.kind, "note")
    case_id = hit.case_id
    return Entry(hit.name, second, icon, _Opening(ask, case_id), marked=marked)


def entry_of_appointment(
    row: OccurrenceRow, session: Session, ask: Callable[[OccurrenceRow], object]
) -> Entry:
    """An appointment of one's own; it opens in the calendar."""
    kind = session.label("CL49", row.kind)
    day = f"{row.begins:%d.%m.%Y}"
    when = day if row.all_day else f"{day}, {row.begins.hour}:{row.begins.minute:02}"
    second = " · ".join(part for part in (when, kind if row.text else "") if part)
    return Entry(row.text or kind, second, "calendar", partial(ask, row))


def entries_of_actions(actions: Iterable[QAction], typed: str) -> list[Entry]:
    """The commands that can be run now and contain the typed words, best first.

    A command's keywords count as its text does, but come after it.
    """
    words = typed.casefold().split()
    found = []
    for action in actions:
        text = plain(action.text()).strip()
        if not text or not action.isEnabled() or action.isSeparator():
            continue
        folded = text.casefold()
        meant = f"{folded} {str(action.property(KEYWORDS) or '').casefold()}"
        if all(word in meant for word in words):
            found.append((_rank(folded, words), text, action))
    if words:
        found.sort(key=lambda one: (one[0], one[1].casefold()))
    return [_entry_of_action(action, text) for _, text, action in found]


def _rank(folded: str, words: list[str]) -> int:
    """0 for a text that begins so, 1 for one that contains the words, 2 for keywords."""
    if not all(word in folded for word in words):
        return 2
    return 0 if not words or folded.startswith(words[0]) else 1


def _entry_of_action(action: QAction, text: str) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    menu = plain(str(action.property("menu") or ""))
    second = QCoreApplication.translate("Palette", "Befehl")
    second = f"{second} · {menu}" if menu else second
    icon = str(action.property("icon_name") or "chevron-right")
    return Entry(text, second, icon, action.trigger, keys)


def _moved(spans: Spans, by: int) -> Spans:
    return tuple((start + by, end + by) for start, end in spans)


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opens one file when it is called."""

    ask: Callable[[int], object]
    case_id: int | None

    def __call__(self) -> None:
        if self.case_id is not None:
            self.ask(self.case_id)
