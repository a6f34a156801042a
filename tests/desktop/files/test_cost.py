"""Opening a file takes the same number of statements, however much stands in it."""

from datetime import date, timedelta

from sqlalchemy import event

from kimdesk.clients.model import Contact, ContactWay, ResidencePeriod
from kimdesk.desktop.files.file_page import FilePage
from tests.desktop.files.conftest import Desk


def cost_of_opening(desk: Desk) -> int:
    statements: list[str] = []

    def count(*args: object) -> None:
        statements.append(str(args[2]))

    page = FilePage(desk.session)
    event.listen(desk.store.engine, "before_cursor_execute", count)
    page.open(1)
    desk.settle()
    desk.bot.waitUntil(lambda: not page.opening)
    desk.settle()
    event.remove(desk.store.engine, "before_cursor_execute", count)
    page.deleteLater()
    desk.settle()
    return len(statements)


def test_a_full_file_costs_no_more_statements_than_an_empty_one(desk: Desk) -> None:
    cost_of_opening(desk)
    empty = cost_of_opening(desk)
    for at in range(20):
        day = date(2026, 1, 1) + timedelta(days=at)
        desk.add(Contact, case_id=1, held_on=day, kind="K_TEL", minutes=10)
        desk.add(ContactWay, person_id=1, kind="TEL", value=f"0521 {at}")
        desk.add(ResidencePeriod, person_id=1, status="AE_25_5", valid_from=day, valid_to=day)
    assert cost_of_opening(desk) == empty
