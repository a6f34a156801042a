"""Values of the Art. 15 report in words: captions, references, other people taken out."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.blackening import blackened, mark
from kimdesk.printing.desk import Desk
from kimdesk.printing.reading.stored import Row, StoredData
from kimdesk.printing.reading.stored_special import SPECIAL
from kimdesk.printing.reading.stored_tables import Stored, tables
from kimdesk.printing.reading.stored_titles import captions
from kimdesk.printing.reading.words import joined, value_text
from kimdesk.vault.fields import fields_of

# Names of places and bodies, and what identifies the client: facts, no free text.
_FACTS = frozenset(
    {
        ("contact_way", "value"),
        ("address_period", "street"),
        ("address_period", "postcode"),
        ("address_period", "city"),
        ("education_period", "occupation"),
        ("work_period", "occupation"),
        ("work_period", "employer"),
        ("language_course", "organiser"),
        ("case", "site"),
        ("case", "external_number"),
        ("consent", "recipient"),
        ("consent", "form_version"),
    }
)
_NAMED = {
    "assessment": ("held_on", "occasion"),
    "case": ("number",),
    "case_conference": ("held_on",),
    "consent": ("kind", "recipient"),
    "contact": ("held_on", "kind"),
    "deadline": ("due_on", "kind"),
    "document": ("title",),
    "goal": ("what",),
    "measure": ("what",),
}


class StoredValues:
    """Puts the values of one report into words."""

    def __init__(self, desk: Desk, data: StoredData, counsellors: Mapping[int, str]) -> None:
        self.codes = desk.catalogue
        self.counsellors = counsellors
        self.data = data
        self.tables = {stored.name: stored for stored in tables()}
        self._captions = captions()
        self._by_id = {name: {row["id"]: row for row in data.rows[name]} for name in _NAMED}

    def caption(self, stored: Stored, name: str) -> str:
        """What a column is called."""
        field = fields_of(stored.mapped).get(name)
        return self._captions.get((stored.name, name)) or (field.label if field else name)

    def value(self, stored: Stored, row: Row, name: str) -> str:
        """A value in words, "" for none."""
        value = row.get(name)
        if value is None or value == "":
            return ""
        special = SPECIAL.get((stored.name, name))
        if special is not None:
            return special(self, row)
        if name in stored.others:
            return mark()
        target = target_of(stored, name)
        if target:
            return self.reference(target, value)
        field = fields_of(stored.mapped).get(name)
        if field is None:
            return self.open(plain(value))
        text = value_text(self.codes, field, value)
        free = field.kind in {"text", "long_text"} and not _is_fact(stored.name, name)
        return self.open(text) if free else text

    def open(self, text: str) -> str:
        """A text without the names of other people."""
        return blackened(text, self.data.hidden, mark(), self.data.titled)

    def reference(self, table: str, record_id: int) -> str:
        """What another record is called; people of ours by what they do."""
        if table == "staff":
            return translate("AccessReport", "Fachkraft")
        if table == "interpreter":
            return translate("AccessReport", "Sprachmittler:in")
        if table in self.data.names:
            return self.data.names[table].get(record_id, "")
        if table not in _NAMED:
            return ""
        row = self._by_id[table].get(record_id)
        if row is None:
            return ""
        stored = self.tables[table]
        return joined(*(self.value(stored, row, name) for name in _NAMED[table]))


def _is_fact(table: str, name: str) -> bool:
    """Whether a text is about the client alone, whatever words it is made of."""
    if table in {"person", "person_name"}:
        return name != "contact_note"
    return (table, name) in _FACTS


def target_of(stored: Stored, name: str) -> str:
    """The table a column refers to, "" for none."""
    keys: Iterable[Any] = stored.mapped.__table__.c[name].foreign_keys
    return next((str(key.column.table.name) for key in keys), "")


def plain(value: object) -> str:
    """A value without a field of its own, in words."""
    if isinstance(value, bool):
        return translate("AccessReport", "ja") if value else ""
    if isinstance(value, datetime):
        return format_day(value.date())
    return format_day(value) if isinstance(value, date) else str(value)
