"""The commands of printing: for the file in front, for the files chosen in the list."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.list_page import ListPage
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.shell.actions import say_keywords
from kimdesk.desktop.shell.window import Window
from kimdesk.printing.orders import Order

_ACCESS_REPORT = "access-report"


def install(window: Window) -> None:
    """Put them into menu and palette for those who see cases."""
    if not window.session.store.identity.sees_cases:
        return
    translate = QCoreApplication.translate
    action = window.menus.add(
        "file",
        "print",
        translate("Window", "&Drucken …"),
        partial(_print, window),
        QKeySequence.StandardKey.Print,
        "print",
    )
    say_keywords(action, translate("Window", "Papier PDF Brief Vordruck"))
    text = translate("Window", "Ausk&unft nach Art. 15 DSGVO …")
    run = partial(_print, window, _ACCESS_REPORT)
    access = window.menus.add("file", "print_access_report", text, run, icon="print")
    say_keywords(access, translate("Window", "Betroffenenrechte Kopie Daten Datenschutz drucken"))
    for product, text in (
        ("privacy-notice", translate("Window", "Infoblatt Datenschutz drucken …")),
        ("consent", translate("Window", "Einwilligung drucken …")),
        ("release", translate("Window", "Schweigepflichtentbindung drucken …")),
        ("invitation", translate("Window", "Einladung, Terminzettel drucken …")),
        ("referral-letter", translate("Window", "Begleitschreiben drucken …")),
        ("case-summary", translate("Window", "Fallübersicht drucken …")),
        ("conference", translate("Window", "Fallkonferenz drucken …")),
        ("handover", translate("Window", "Übergabeblatt drucken …")),
        ("closing-report", translate("Window", "Abschlussbericht drucken …")),
    ):
        name = f"print_{product.replace('-', '_')}"
        window.actions_.add(name, text, partial(_print, window, product), icon="print")


def print_for(window: Window, order: Order) -> None:
    """Ask about an order of a case over the window."""
    SheetPrinting.over(window.session, window).ask(order)


def _print(window: Window, product: str = "") -> None:
    page = window.page
    if isinstance(page, FilePage) and page.file is not None:
        page.leave()
        print_for(window, Order(product, page.case_id))
    elif isinstance(page, ListPage) and len(page.chosen()) == 1:
        print_for(window, Order(product, page.chosen()[0].id))
    elif isinstance(page, ListPage) and page.chosen() and product == _ACCESS_REPORT:
        text = QCoreApplication.translate(
            "Window", "Eine Auskunft ist für eine Person. Bitte wählen Sie nur eine Akte aus."
        )
        window.tell("info", text)
    elif isinstance(page, ListPage) and page.chosen():
        _print_many(window, page, product)
    else:
        text = QCoreApplication.translate(
            "Window", "Öffnen Sie zuerst eine Akte, oder wählen Sie in der Liste einige aus."
        )
        window.tell("info", text)


def _print_many(window: Window, page: ListPage, product: str) -> None:
    from kimdesk.desktop.printing.many_dialog import ManyDialog

    dialog = ManyDialog(window.session, page.chosen(), product, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.begin()
