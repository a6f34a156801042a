"""Language and integration courses with their results."""

from collections.abc import Iterable
from typing import Any

from kimdesk.base.dates import format_day
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import LanguageCourse
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_card import RecordCard


class CourseCard(RecordCard):
    """The card of the courses of a person."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(LanguageCourse, edits, "", "")
        self.set_heading(self.tr("Kurse"))
        self.add_button.setText(self.tr("Kurs hinzufügen"))

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return reversed(file.courses)

    def line_of(self, record: LanguageCourse) -> tuple[str, str]:
        kind = self.session.label("CL16", record.kind)
        days = " – ".join(
            d for d in (format_day(record.begins_on), format_day(record.ends_on)) if d
        )
        hours = self.tr("{n} Std.").format(n=record.hours) if record.hours else ""
        state = self.session.label("CL17", record.state)
        parts = (state, record.organiser, days, hours, record.result)
        return kind or self.tr("Kurs"), " · ".join(part for part in parts if part)

    def removed_text(self) -> str:
        return self.tr("Kurs gelöscht.")
