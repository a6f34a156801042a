"""Empty forms on paper: made in the store thread with the office's letterhead, then shown."""

from PySide6.QtCore import QObject

from kimdesk.clients.office import settings
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.shell.window import Window
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


def titles() -> tuple[tuple[str, str], ...]:
    """Names and titles of the forms; their contents are made when asked for."""
    from kimdesk.base.text import translate

    return (
        ("einwilligung", translate("Forms", "Einwilligung")),
        ("erstgespraech", translate("Forms", "Erstgespräch und Assessment")),
    )


class FormPrinting(QObject):
    """One form on its way."""

    def __init__(self, window: Window, name: str) -> None:
        super().__init__(window)
        self._window = window
        self._name = name

    def show(self) -> None:
        """Make the form and show it."""
        session = self._window.session
        session.jobs.run(
            self, make_form, session.store, session.catalogue, self._name, done=self._show_pdf
        )

    def _show_pdf(self, content: bytes) -> None:
        title = dict(titles())[self._name]
        dialog = PreviewDialog(content, title, f"{self._name}.pdf", self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def make_form(store: Store, catalogue: Catalogue, name: str) -> bytes:
    """The PDF of an empty form."""
    from kimdesk.printing.empty_forms import Office, empty_forms

    office = settings(store)
    town = f"{office.postcode} {office.city}".strip()
    address = ", ".join(part for part in (office.street, town) if part)
    form = next(form for form in empty_forms() if form.name == name)
    return form.make(Office(office.office, address), catalogue, store.clock.today())
