"""Empty forms on paper: made in the store thread with the office's letterhead, then shown."""

from PySide6.QtCore import QObject

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
        dialog = PreviewDialog(
            self._window.session.jobs, content, title, f"{self._name}.pdf", self._window
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def make_form(store: Store, catalogue: Catalogue, name: str) -> bytes:
    """The PDF of an empty form."""
    from kimdesk.printing.desk import Desk
    from kimdesk.printing.empty_forms import empty_forms

    desk = Desk(store, catalogue)
    form = next(form for form in empty_forms() if form.name == name)
    return form.make(desk.office, catalogue, desk.today)
