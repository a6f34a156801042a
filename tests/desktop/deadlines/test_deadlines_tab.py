"""Deadlines of a file: they come from it, are done, extended, dropped, and taken back."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from kimdesk.calendar.deadlines.radar import DeadlineRow, of_case
from kimdesk.clients.model import ResidencePeriod
from kimdesk.desktop.deadlines.deadlines_tab import DeadlinesTab
from tests.desktop.files.conftest import Desk


def opened(desk: Desk) -> DeadlinesTab:
    tab = desk.tab(desk.open(), "deadlines")
    assert isinstance(tab, DeadlinesTab)
    return tab


def stored(desk: Desk) -> list[DeadlineRow]:
    return list(of_case(desk.store, desk.session.catalogue, 1))


def press(desk: Desk, tab: DeadlinesTab, text: str) -> None:
    found = [b for b in tab.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    found[0].click()
    desk.settle()


def with_title(desk: Desk) -> DeadlinesTab:
    expires = date(2027, 1, 15)
    desk.add(ResidencePeriod, person_id=1, status="AE_25_3", expires_on=expires)
    return opened(desk)


def by_hand(desk: Desk, **values: object) -> DeadlinesTab:
    tab = opened(desk)
    tab.open_form()
    form = tab._form  # noqa: SLF001 - the open form
    assert form is not None
    usual = {"kind": "F_MITWIRKUNG", "due_on": date(2026, 12, 10), "title": "Kontoauszüge"}
    for name, value in {**usual, **values}.items():
        form.fields()[name].set_value(value)  # type: ignore[union-attr]
    form.submit()  # type: ignore[union-attr]
    desk.settle()
    return tab


def test_a_day_in_the_file_is_a_deadline(desk: Desk) -> None:
    tab = with_title(desk)
    (row,) = stored(desk)
    assert (row.kind, row.due_on) == ("F_AT_ABLAUF", date(2027, 1, 15))
    labels = [child.text() for child in tab.findChildren(QPushButton)]
    assert "Erledigt" in labels
    assert "Verlängert …" not in labels


def test_done_is_one_click_and_taken_back(desk: Desk) -> None:
    tab = with_title(desk)
    press(desk, tab, "Erledigt")
    assert stored(desk)[0].state == "ERLEDIGT"
    assert tab.past_card.isVisible()
    tab.edits.undo()
    desk.settle()
    assert stored(desk)[0].state == "OFFEN"


def test_dropping_asks_for_a_reason(desk: Desk) -> None:
    tab = with_title(desk)
    press(desk, tab, "Entfällt …")
    form = tab._form  # noqa: SLF001
    assert form is not None
    form.entry.submit()  # type: ignore[union-attr]
    desk.settle()
    assert stored(desk)[0].state == "OFFEN"
    form.entry.fields()["reason"].set_value("Titel gilt unbefristet")  # type: ignore[union-attr]
    form.entry.submit()  # type: ignore[union-attr]
    desk.settle()
    assert (stored(desk)[0].state, stored(desk)[0].reason) == (
        "ENTFALLEN",
        "Titel gilt unbefristet",
    )


def test_a_deadline_by_hand_is_entered_and_undone(desk: Desk) -> None:
    tab = by_hand(desk)
    (row,) = stored(desk)
    assert (row.title, row.by_hand) == ("Kontoauszüge", True)
    tab.edits.undo()
    desk.settle()
    assert stored(desk) == []


def test_an_appeal_period_is_counted_from_the_day_of_service(desk: Desk) -> None:
    by_hand(desk, kind="F_WIDERSPRUCH", due_on=None, served_on=date(2026, 11, 5))
    (row,) = stored(desk)
    # One month ends on Saturday, 5 December, so on Monday.
    assert row.due_on == date(2026, 12, 7)


def test_an_empty_file_says_where_deadlines_come_from(desk: Desk) -> None:
    tab = opened(desk)
    assert not tab.past_card.isVisible()
    assert tab.open_card.heading.text() == "Offene Fristen"
