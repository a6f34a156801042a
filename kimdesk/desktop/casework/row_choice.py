"""A field for one of a few records of the case: the value is the row's number."""

from collections.abc import Iterable

from kimdesk.desktop.widgets.code_fields import CodeField


class RowChoice(CodeField):
    """One record by its id, `value()` an `int | None`."""

    def show_rows(self, rows: Iterable[tuple[int, str]]) -> None:
        """Offer these records by id and text."""
        self.set_codes([(str(row_id), text) for row_id, text in rows])

    def value(self) -> int | None:  # type: ignore[override] # a row's number, not a code
        code = super().value()
        return int(code) if code else None

    def show_value(self, value: object) -> None:
        super().show_value("" if value is None else str(value))
