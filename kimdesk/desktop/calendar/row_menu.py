"""What can be done with one appointment: open, its file, how it went, delete."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from kimdesk.calendar.rows import ClientRef, OccurrenceRow
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.outcome_words import OUTCOMES, may_be_decided, outcome_text
from kimdesk.desktop.calendar.words import CANCELLED
from kimdesk.desktop.files.direction import isolated

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.page import CalendarPage


def row_menu(page: "CalendarPage", row: OccurrenceRow) -> QMenu:
    """The menu of one appointment; of busy time only what one may."""
    menu = QMenu(page)
    if row.busy:
        menu.addAction(QCoreApplication.translate("RowMenu", "Nur als belegt zu sehen")).setEnabled(
            False
        )
        return menu
    action = menu.addAction(
        QCoreApplication.translate("RowMenu", "Ö&ffnen"), partial(page.work.show_row, row)
    )
    theme.set_icon(action, "edit")
    for client in row.clients:
        if client.name:
            text = QCoreApplication.translate("RowMenu", "Akte {name}").format(
                name=isolated(client.name.replace("&", "&&"))
            )
            opened = menu.addAction(text, partial(page.session.ask, "file", client.case_id))
            theme.set_icon(opened, "client")
            _add_invitation(menu, page, row, client)
    if may_be_decided(row):
        menu.addSeparator()
        for state, icon in OUTCOMES.items():
            decided = menu.addAction(outcome_text(state), partial(page.work.decide, row, state))
            decided.setEnabled(row.state != state)
            theme.set_icon(decided, icon)
    menu.addSeparator()
    saved = menu.addAction(
        QCoreApplication.translate("RowMenu", "Als .i&cs speichern …"),
        partial(page.work.save_file, row),
    )
    theme.set_icon(saved, "export")
    removed = menu.addAction(
        QCoreApplication.translate("RowMenu", "&Löschen"), partial(page.writer.remove, row)
    )
    theme.set_icon(removed, "delete")
    return menu


def _add_invitation(
    menu: QMenu, page: "CalendarPage", row: OccurrenceRow, client: ClientRef
) -> None:
    """The slip for a client, while there is something to come to."""
    if row.begins.date() < page.today() or row.state in CANCELLED:
        return
    text = QCoreApplication.translate("RowMenu", "Einladung drucken …")
    if len(row.clients) > 1:
        text = QCoreApplication.translate("RowMenu", "Einladung drucken für {name} …")
        text = text.format(name=isolated(client.name.replace("&", "&&")))
    printed = menu.addAction(text, partial(page.work.print_invitation, row, client.case_id))
    theme.set_icon(printed, "print")
