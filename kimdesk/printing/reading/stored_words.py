"""Rows of the Art. 15 report in words: captions with values, other people taken out."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.occurrences import days_in
from kimdesk.calendar.rule_text import rule_text
from kimdesk.casework.plan import frozen
from kimdesk.clients.merging.journal import Step
from kimdesk.clients.model import Contact
from kimdesk.printing.blackening import blackened, mark
from kimdesk.printing.desk import Desk
from kimdesk.printing.products import PRODUCTS
from kimdesk.printing.reading.stored import Row, StoredData
from kimdesk.printing.reading.stored_tables import Stored, captions, table_titles, tables
from kimdesk.printing.reading.words import Pair, joined, label, value_text
from kimdesk.vault.fields import Field, fields_of

# Longer ones stand in a paragraph of their own.
_SHORT = 90
_DATED = ("valid_from", "valid_to")
_REASONS = ("CL52", "CL_CR", "CL42")
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


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it begins with, short values in one line, longer texts below."""

    head: str
    short: tuple[Pair, ...]
    long: tuple[Pair, ...]
    art9: tuple[Pair, ...] = ()


class StoredWords:
    """Puts the rows of one report into words."""

    def __init__(self, desk: Desk, data: StoredData, counsellors: Mapping[int, str]) -> None:
        self._codes = desk.catalogue
        self._data = data
        self._counsellors = counsellors
        self._captions = captions()
        self._tables = {stored.name: stored for stored in tables()}
        self._by_id = {name: {row["id"]: row for row in data.rows[name]} for name in _NAMED}
        self._made_from = {product.name: product.title for product in PRODUCTS}

    def entries(self, stored: Stored) -> Iterator[Entry]:
        """The rows of a table, the newest first where they begin with a day."""
        rows = list(self._data.of(stored.mapped))
        first = next(iter(stored.heads), "")
        if any(isinstance(row.get(first), date) for row in rows):
            rows.sort(key=lambda row: (row[first] or date.min, row["id"]), reverse=True)
        for row in rows:
            yield self._entry(stored, row)

    def elsewhere(self) -> Iterator[Entry]:
        """How the person stands in the household of somebody else."""
        stored = self._tables["household_member"]
        for row in self._data.elsewhere:
            yield self._entry(stored, row)

    def left(self) -> Iterator[Entry]:
        """What is half typed, and what a merge of two files kept."""
        for row in self._data.drafts:
            yield from self._draft(row)
        for row in self._data.merges:
            yield self._merge(row)

    # One row ------------------------------------------------------------------------------------

    def _entry(self, stored: Stored, row: Row) -> Entry:
        heads = stored.heads
        if heads[:2] == _DATED:
            head = _from_to(row)
        else:
            head = joined(*(self._in_head(stored, row, name) for name in heads))
        if len(self._data.cases) > 1 and "case_id" in row:
            head = joined(head, self._reference("case", row["case_id"]))
        short: list[Pair] = []
        long: list[Pair] = []
        art9: list[Pair] = []
        fields = fields_of(stored.mapped)
        for name in stored.columns():
            text = "" if name in heads else self.value(stored, row, name)
            if not text:
                continue
            field = fields.get(name)
            pair = (self._caption(stored, name, field), text)
            if field is not None and field.art9:
                art9.append(pair)
            elif len(text) > _SHORT or "\n" in text or _kind(field) == "long_text":
                long.append(pair)
            else:
                short.append(pair)
        return Entry(head, tuple(short), tuple(long), tuple(art9))

    def _in_head(self, stored: Stored, row: Row, name: str) -> str:
        """A bare number says nothing without its caption."""
        text = self.value(stored, row, name)
        field = fields_of(stored.mapped).get(name)
        return f"{self._caption(stored, name, field)} {text}" if text.isdigit() else text

    def _caption(self, stored: Stored, name: str, field: Field | None) -> str:
        return self._captions.get((stored.name, name)) or (field.label if field else name)

    def value(self, stored: Stored, row: Row, name: str) -> str:
        """A value in words, "" for none."""
        value = row.get(name)
        if value is None or value == "":
            return ""
        special = _SPECIAL.get((stored.name, name))
        if special is not None:
            return special(self, row)
        if name in stored.others:
            return mark()
        target = _target(stored, name)
        if target:
            return self._reference(target, value)
        field = fields_of(stored.mapped).get(name)
        if field is None:
            return self.open(_plain(value))
        text = value_text(self._codes, field, value)
        free = field.kind in {"text", "long_text"} and not _is_fact(stored.name, name)
        return self.open(text) if free else text

    def open(self, text: str) -> str:
        """A text without the names of other people."""
        return blackened(text, self._data.hidden, mark(), self._data.titled)

    def _reference(self, table: str, record_id: int) -> str:
        """What another record is called; people of ours by what they do."""
        if table == "staff":
            return translate("AccessReport", "Fachkraft")
        if table == "interpreter":
            return translate("AccessReport", "Sprachmittler:in")
        if table in self._data.names:
            return self._data.names[table].get(record_id, "")
        if table not in _NAMED:
            return ""
        row = self._by_id[table].get(record_id)
        if row is None:
            return ""
        stored = self._tables[table]
        return joined(*(self.value(stored, row, name) for name in _NAMED[table]))

    # What is told in its own way -----------------------------------------------------------------

    def reason(self, row: Row) -> str:
        """Why a step was taken; the code is of one of three lists."""
        code = str(row["reason"])
        lists = (self._codes[name] for name in _REASONS)
        return next((each.label(code) for each in lists if code in each), code)

    def plan(self, row: Row) -> str:
        """A signed plan, line by line."""
        content = frozen.read(str(row["content"]))
        lines = [
            joined(
                f"{goal.number} {goal.what}",
                goal.wording,
                goal.indicator,
                format_day(goal.due_on),
                label(self._codes, "CL31", goal.state),
                goal.evaluation,
            )
            for goal in content.goals
        ]
        lines += [
            joined(
                measure.what,
                label(self._codes, "CL32R", measure.responsible),
                measure.responsible_name or measure.partner,
                format_day(measure.due_on),
                label(self._codes, "CL32S", measure.state),
                measure.result,
            )
            for measure in content.measures
        ]
        return self.open("\n".join(lines))

    def counsellor(self, row: Row) -> str:
        """The only colleague who is named: the one the client talks to."""
        return self._counsellors.get(row["counsellor_id"], translate("AccessReport", "Fachkraft"))

    def node(self, row: Row) -> str:
        """People are nobody else's business; institutions are none."""
        return self.open(str(row["name"])) if row["sector"] == "INSTITUTION" else mark()

    def participant(self, row: Row) -> str:
        """A body may stand there in place of a person."""
        name = str(row["name"])
        return name if name == self._reference("partner", row["partner_id"] or 0) else mark()

    def belongs_to(self, row: Row) -> str:
        """Whose telephone it is: a relation stays, a name goes."""
        return self.open(str(row["belongs_to"]))

    def made_from(self, row: Row) -> str:
        """The paper or the template it was made from."""
        return self._made_from.get(str(row["made_from"]), str(row["made_from"]))

    # Drafts and merges ---------------------------------------------------------------------------

    def _draft(self, row: Row) -> Iterator[Entry]:
        """A text somebody has begun about this person and not finished."""
        head = translate("AccessReport", "Angefangener Text vom {day}")
        head = head.format(day=_plain(row["changed_at"]))
        if row["key"] == "new_contact":
            found = self._unfinished(str(row["content"]))
            if found:
                yield Entry(head, (), found)
            return
        parts = str(row["key"]).split(":")
        stored = self._tables.get(parts[0])
        if stored is None or not self._is_mine(stored, parts[1:-1]):
            return
        field = fields_of(stored.mapped).get(parts[-1])
        caption = joined(table_titles()[stored.name], field.label if field else "")
        yield Entry(head, (), ((caption, self.open(str(row["content"]))),))

    def _is_mine(self, stored: Stored, place: list[str]) -> bool:
        numbers = [int(part) for part in place if part.isdigit()]
        if not numbers:
            return False
        if "new" not in place:
            return numbers[0] in {row["id"] for row in self._data.of(stored.mapped)}
        owners = (self._data.person.id,) if stored.owner == "person_id" else self._data.case_ids
        return numbers[0] in owners

    def _unfinished(self, content: str) -> tuple[Pair, ...]:
        """An entry of the contact log that was not saved."""
        try:
            read = json.loads(content)
            client, values = read["client"], read["values"]
        except (ValueError, KeyError, TypeError):
            return ()
        if not client or client[0] not in self._data.case_ids:
            return ()
        known = fields_of(Contact)
        return tuple(
            (known[name].label, self.open(_worded(value)))
            for name, value in values.items()
            if name in known and value
        )

    def _merge(self, row: Row) -> Entry:
        """The values that two files had before they became one."""
        head = translate("AccessReport", "Aus zwei Akten wurde am {day} eine. Vorher stand dort:")
        found: list[Pair] = []
        for content in json.loads(str(row["content"])).get("steps", ()):
            step = Step.from_json(content)
            stored = self._tables.get(step.table)
            for name in step.before if stored is not None else ():
                if stored is None or name not in stored.columns() or _target(stored, name):
                    continue
                text = self.value(stored, step.before, name)
                if text:
                    field = fields_of(stored.mapped).get(name)
                    found.append((self._caption(stored, name, field), text))
        return Entry(head.format(day=_plain(row["merged_at"])), tuple(found), ())


Special = Callable[[StoredWords, Row], str]
_SPECIAL: Mapping[tuple[str, str], Special] = {
    ("phase_step", "reason"): StoredWords.reason,
    ("plan_version", "content"): StoredWords.plan,
    ("case", "counsellor_id"): StoredWords.counsellor,
    ("network_node", "name"): StoredWords.node,
    ("conference_participant", "name"): StoredWords.participant,
    ("contact_way", "belongs_to"): StoredWords.belongs_to,
    ("document", "made_from"): StoredWords.made_from,
    ("appointment", "rule"): lambda _, row: rule_text(str(row["rule"]), row["begins_on"]),
    ("appointment", "except_on"): lambda _, row: _days(str(row["except_on"])),
}


def _is_fact(table: str, name: str) -> bool:
    """Whether a text is about the client alone, whatever words it is made of."""
    if table in {"person", "person_name"}:
        return name != "contact_note"
    return (table, name) in _FACTS


def _days(text: str) -> str:
    return ", ".join(format_day(day) for day in sorted(days_in(text)))


def _target(stored: Stored, name: str) -> str:
    """The table a column refers to, "" for none."""
    keys: Iterable[Any] = stored.mapped.__table__.c[name].foreign_keys
    return next((str(key.column.table.name) for key in keys), "")


def _kind(field: Field | None) -> str:
    return field.kind if field is not None else ""


def _plain(value: object) -> str:
    """A value without a field of its own."""
    if isinstance(value, bool):
        return translate("AccessReport", "ja") if value else ""
    if isinstance(value, datetime):
        return format_day(value.date())
    return format_day(value) if isinstance(value, date) else str(value)


def _worded(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return format_day(date.fromisoformat(value))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _from_to(row: Row) -> str:
    begins, ends = format_day(row["valid_from"]), format_day(row["valid_to"])
    if begins and ends:
        return f"{begins} – {ends}"
    if ends:
        return translate("WholeFile", "bis {day}").format(day=ends)
    return translate("WholeFile", "seit {day}").format(day=begins) if begins else ""
