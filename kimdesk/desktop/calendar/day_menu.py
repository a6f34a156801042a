"""All appointments of one day of the month, also those that have no line of their own there."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.period import DAY
from kimdesk.desktop.calendar.words import short_day, signs, times

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.page import CalendarPage

_LONGEST = 60


def day_menu(page: "CalendarPage", day: date, rows: Sequence[OccurrenceRow]) -> QMenu:
    """A menu with a line for each; below it the way to the day itself."""
    menu = QMenu(page)
    # A title, not a line the keyboard would stop at.
    menu.setTitle(short_day(day))
    menu.setAccessibleName(short_day(day))
    for row in rows:
        action = menu.addAction(_text(page, row), partial(page.work.show_row, row))
        action.setEnabled(not row.busy)
        shown = signs(row)
        theme.set_icon(action, shown[-1] if shown else "appointment")
    menu.addSeparator()
    text = QCoreApplication.translate("DayMenu", "&Tag öffnen")
    opened = menu.addAction(text, partial(page.show_mode_at, DAY, day))
    theme.set_icon(opened, "calendar")
    return menu


def _text(page: "CalendarPage", row: OccurrenceRow) -> str:
    title = page.words.title(row)
    short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
    whole = QCoreApplication.translate("CalendarWords", "ganztägig")
    when = whole if row.all_day else times(row.begins, row.ends)
    return f"{when}  {short}".replace("&", "&&")
