"""What a step asks for, and nothing more: its day, and a reason or an end where it needs one."""

from datetime import date

from PySide6.QtWidgets import QWidget

from kimdesk.base.dates import months_later
from kimdesk.casework.step_ahead import StepAhead
from kimdesk.casework.steps import StepWish
from kimdesk.desktop.files.field_setup import choices
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import CodeField, DateField, Field, TextField
from kimdesk.desktop.widgets.form import FormGrid

NOTE_LENGTH = 1000


class StepForm(FormGrid):
    """The fields of `StepWish` that the step to `ahead.target` looks at."""

    def __init__(
        self, ahead: StepAhead, session: Session, reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(3, parent)
        self._session = session
        self.fields: dict[str, Field] = {}
        today = session.store.clock.today()
        if ahead.target == "ABGELEHNT":
            self._ask_result(reason)
        if ahead.target == "RUHEND":
            self._ask_rest(ahead, today)
        if ahead.target != "ABGESCHLOSSEN":
            # The day of closing stands in the closure itself.
            self._add("on", self._day_label(ahead), DateField(self), today)
        if ahead.target in {"ABGELEHNT", "STORNIERT", "RUHEND"}:
            note = TextField(self)
            note.set_max_length(NOTE_LENGTH)
            why = self.tr("Begründung") if ahead.target == "STORNIERT" else self.tr("Bemerkung")
            self._add("note", why, note, "")

    def wish(self) -> StepWish | None:
        """What is entered; None when a field cannot be read, which then has the keyboard."""
        for field in self.fields.values():
            field.set_message("", "")
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
            return None
        values = {name: field.value() for name, field in self.fields.items()}
        return StepWish(**values)  # type: ignore[arg-type]

    def refuse(self, name: str, text: str) -> bool:
        """Say at a field what is wrong with it; False where there is none of that name."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.set_message("error", text)
        field.setFocus()
        return True

    def _ask_result(self, reason: str) -> None:
        catalogue, today = self._session.catalogue, self._session.store.clock.today()
        codes, _ = choices(catalogue, "CL_CR", today)
        fit = [pair for pair in codes if _refuses(self._session, pair[0])]
        self._add_codes(self.tr("Clearing-Ergebnis"), fit, reason)

    def _ask_rest(self, ahead: StepAhead, today: date) -> None:
        codes, _ = choices(self._session.catalogue, "CL52", today)
        self._add_codes(self.tr("Warum ruht der Fall?"), codes, "")
        latest = months_later(today, ahead.dormant_months)
        label = self.tr("Wiedervorlage am (spätestens {day})")
        self._add("resume_on", label.format(day=f"{latest:%d.%m.%Y}"), DateField(self), latest)

    def _add_codes(self, label: str, codes: list[tuple[str, str]], value: str) -> None:
        field = CodeField(self)
        field.set_codes(codes)
        self._add("reason", label, field, value)

    def _add(self, name: str, label: str, field: Field, value: object) -> None:
        self.fields[name] = field
        field.set_value(value)
        self.add(label, field)

    def _day_label(self, ahead: StepAhead) -> str:
        said = {
            "ASSESSMENT": self.tr("Aufnahme am"),
            "RUHEND": self.tr("ruht ab"),
            "ABGELEHNT": self.tr("entschieden am"),
            "NACHSORGE": self.tr("Nachsorge ab"),
        }
        if ahead.target == "ASSESSMENT" and ahead.case.phase != "CLEARING":
            return self.tr("am")
        return said.get(ahead.target, self.tr("am"))


def _refuses(session: Session, result: str) -> bool:
    code = session.catalogue["CL_CR"].get(result)
    return code is not None and code.extra.get("next_phase") == "ABGELEHNT"
