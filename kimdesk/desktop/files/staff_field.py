"""A field for a colleague: the value is the row's number, the choice their name."""

from kimdesk.clients.lists import StaffRow
from kimdesk.desktop.widgets.code_fields import CodeField


class StaffField(CodeField):
    """Who keeps a case, `value()` an `int | None`."""

    def show_staff(self, people: tuple[StaffRow, ...]) -> None:
        """Offer everybody who works here; those who left are only shown where they stand."""
        active = [(str(p.id), p.name) for p in people if p.active]
        gone = [(str(p.id), p.name) for p in people if not p.active]
        self.set_codes(active, ended=gone)

    def value(self) -> int | None:  # type: ignore[override] # a row's number, not a code
        code = super().value()
        return int(code) if code else None

    def show_value(self, value: object) -> None:
        super().show_value("" if value is None else str(value))

    def label_of_value(self) -> str:
        return self._labels.get(self._value, "…" if self._value else "")
