"""Making a store, step by step: place, office, person, recovery sheet, proof of the sheet."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from kimdesk.base.errors import UserError
from kimdesk.desktop import theme
from kimdesk.desktop.shell.create_steps import (
    OfficeStep,
    PersonStep,
    PlaceStep,
    Step,
    default_place,
)
from kimdesk.desktop.shell.sheet_steps import ConfirmStep, SheetStep
from kimdesk.desktop.shell.start_card import StartCard
from kimdesk.desktop.theme import metrics
from kimdesk.vault.founding import Founding
from kimdesk.vault.recovery import RecoveryCode

Squares = tuple[tuple[bool, ...], ...]
AnyStep = Step | SheetStep | ConfirmStep


class CreateCard(StartCard):
    """The five steps.

    Signals: `wanted(folder, founding)` to make the store, `sheet_wanted` to print the sheet,
    `finished` when the sheet was proved, `left` to give up before anything was made.
    """

    wanted = Signal(object, object)
    sheet_wanted = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: RecoveryCode | None = None
        self.where = self.add_text(role="caption")
        self.title = self.add_title("")
        self.place, self.office = PlaceStep(self.card), OfficeStep(self.card)
        self.person = PersonStep(self.card)
        self.sheet, self.confirm = SheetStep(self.card), ConfirmStep(self.card)
        self.steps: tuple[AnyStep, ...]
        self.steps = (self.place, self.office, self.person, self.sheet, self.confirm)
        for step in self.steps:
            self.column.addWidget(step)
        self.busy = QProgressBar(self.card)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(metrics.S)
        self.busy.setAccessibleName(self.tr("Die Ablage wird angelegt."))
        self.column.addWidget(self.busy)
        self.back = QPushButton(self.tr("&Zurück"), self.card)
        self.next = self.primary("")
        self.add_row(self.back, self.next)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.go_on)
        self.person.passphrase.returned.connect(self.go_on)
        self.confirm.returned.connect(self.go_on)
        for field in (
            self.place.folder,
            self.office.office,
            self.office.code,
            self.person.display_name,
            self.person.login,
        ):
            field.line.returnPressed.connect(self.go_on)
        self.sheet.print_wanted.connect(self.sheet_wanted)
        self._at = 0

    def start(self) -> None:
        """Begin at the first step with a good place proposed."""
        self._code = None
        self.person.passphrase.forget()
        self.place.folder.set_value(str(default_place()))
        self.set_busy(False)
        self._show(0)

    @property
    def folder(self) -> Path:
        """Where the store is to be."""
        return self.place.value()

    def founding(self) -> Founding:
        """What was entered so far."""
        return Founding(
            office=str(self.office.office.value()),
            provider=str(self.office.provider.value()),
            code=str(self.office.code.value()).upper(),
            login=str(self.person.login.value()),
            display_name=str(self.person.display_name.value()),
            passphrase=self.person.passphrase.value(),
        )

    def go_on(self) -> None:
        """To the next step, if this one is right; the last one ends it all."""
        step = self.steps[self._at]
        if isinstance(step, SheetStep):
            self._show(self._at + 1)
        elif isinstance(step, ConfirmStep):
            if step.check():
                self.finished.emit()
        elif not step.check(self.founding()):
            return
        elif step is self.person:
            self.wanted.emit(self.folder, self.founding())
        else:
            self._show(self._at + 1)

    def show_step(self, step: AnyStep) -> None:
        """Bring one step to the front."""
        self._show([*self.steps].index(step))

    def show_sheet(self, code: RecoveryCode, squares: Squares) -> None:
        """The store is there: show its sheet; there is no way back from here."""
        self._code = code
        self.sheet.show_code(code, squares)
        self.confirm.ask(code)
        self._show(self.steps.index(self.sheet))

    def refuse(self, error: UserError) -> None:
        """Go to the step whose entry the store refused."""
        for number, step in enumerate(self.steps):
            if not isinstance(step, Step):
                continue
            known = error.field in step.fields
            if known or (step is self.person and error.field == "passphrase"):
                self._show(number)
                step.refuse(error)

    def set_busy(self, busy: bool) -> None:
        """Whether the store is being made."""
        self.busy.setVisible(busy)

    def forget(self) -> None:
        """Take code and passphrase off the screen and out of the fields."""
        self._code = None
        self.sheet.forget()
        self.person.passphrase.forget()

    def focus_first(self) -> None:
        self.steps[self._at].focus_first()

    def _go_back(self) -> None:
        if self._at == 0:
            self.forget()
            self.left.emit()
        else:
            self._show(self._at - 1)

    def _show(self, number: int) -> None:
        self._at = number
        here = self.steps[number]
        self.person.office = self.founding().office
        for step in self.steps:
            step.setVisible(step is here)
        of = len(self.steps)
        self.where.setText(self._where(number + 1, of))
        self.title.setText(here.title)
        made = here in {self.sheet, self.confirm}
        self.back.setText(self.tr("&Abbrechen") if number == 0 else self.tr("&Zurück"))
        self.back.setVisible(not made or here is self.confirm)
        self.next.setText(self._offer(here))
        here.focus_first()
        self.verticalScrollBar().setValue(0)
        theme.announce(self, f"{self.where.text()}. {here.title}")

    def _where(self, number: int, of: int) -> str:
        return self.tr("Neue Ablage · Schritt {n} von {of}").format(n=number, of=of)

    def _offer(self, step: QWidget) -> str:
        if step is self.person:
            return self.tr("Ablage an&legen")
        if step is self.sheet:
            return self.tr("&Ich habe den Bogen")
        if step is self.confirm:
            return self.tr("&Fertig")
        return self.tr("&Weiter")
