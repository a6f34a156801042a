"""Barriers in a file: a known one is joined by its title, a new one noted, both parted again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from kimdesk.casework import barriers
from kimdesk.desktop.casework.barrier_card import BarrierCard
from tests.desktop.files.conftest import Desk

WHAT = {"title": "Formulare nur auf Deutsch", "kind": "SH_SPRACHE", "level": "EB_KOMMUNE"}


def opened(desk: Desk) -> BarrierCard:
    card = desk.tab(desk.open(), "linking").barriers
    assert isinstance(card, BarrierCard)
    return card


def titles(desk: Desk) -> list[str]:
    return [title for _, _, title, _ in barriers.of_case(desk.store, 1)]


def test_a_known_barrier_is_joined_by_its_title(desk: Desk) -> None:
    barriers.add_barrier(desk.store, desk.session.records, WHAT)
    card = opened(desk)
    desk.bot.keyClicks(card.join, WHAT["title"])
    desk.bot.keyClick(card.join, Qt.Key.Key_Return)
    desk.settle()
    assert titles(desk) == [WHAT["title"]]
    page = desk.open()
    page.edits.undo()
    desk.settle()
    assert titles(desk) == []


def test_an_unknown_title_begins_a_new_barrier(desk: Desk) -> None:
    card = opened(desk)
    desk.bot.keyClicks(card.join, "Kein Abendbus")
    desk.bot.keyClick(card.join, Qt.Key.Key_Return)
    form = card._form  # noqa: SLF001 - the open form
    assert form is not None
    assert form.fields()["title"].value() == "Kein Abendbus"
    form.fields()["kind"].set_value("SH_MOBIL")
    form.fields()["level"].set_value("EB_KOMMUNE")
    form.submit()
    desk.settle()
    assert titles(desk) == ["Kein Abendbus"]
    assert barriers.barrier_rows(desk.store)[0].cases == 1


def test_a_barrier_is_parted_and_stays_in_the_register(desk: Desk) -> None:
    barriers.add_barrier(desk.store, desk.session.records, WHAT, 1)
    card = opened(desk)
    part = [b for b in card.findChildren(QToolButton) if b.accessibleName().startswith("Trennen")]
    part[0].click()
    desk.settle()
    assert titles(desk) == []
    assert len(barriers.barrier_rows(desk.store)) == 1
