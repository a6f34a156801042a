"""Reads one cell by the kind of its column, or by what a person said it means."""

import re
from collections.abc import Callable
from dataclasses import replace

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.importing.cell_cases import (
    read_benefit,
    read_consent,
    read_counsellor,
    read_state,
)
from kimdesk.clients.importing.cell_codes import read_code, read_codes, read_yes_no
from kimdesk.clients.importing.cell_contacts import (
    read_address,
    read_email,
    read_messenger,
    read_phone,
    read_postcode_city,
)
from kimdesk.clients.importing.cell_dates import read_day, read_partial
from kimdesk.clients.importing.cell_names import read_full_name, read_given_first, read_other_name
from kimdesk.clients.importing.limits import MAX_CELL, MAX_SHORT_CELL
from kimdesk.clients.importing.mapping import OWN_COLUMN, Answer
from kimdesk.clients.importing.targets import REMARK, REMARK_WITH_HEADING, TARGETS, Target
from kimdesk.clients.importing.understood import Surroundings, Understood, Values, says_nothing

_ERROR = re.compile(r"#(?:REF|BEZUG|N/A|NV|NAME|VALUE|WERT|DIV/0|NULL|NUM|ZAHL)[!?]?")
Reader = Callable[[Surroundings, Target, str], Understood]


def read_cell(around: Surroundings, heading: str, target: str, text: str) -> Understood:
    """What `text` in a column taken for `target` means; empty cells mean nothing."""
    multiline = target in {REMARK, REMARK_WITH_HEADING, "request"}
    if len(text) > (MAX_CELL if multiline else MAX_SHORT_CELL):
        return Understood(problem=translate("Import", "Der Text ist zu lang."))
    cleaned = _clean(text, multiline=multiline)
    if not cleaned:
        return Understood()
    if _ERROR.fullmatch(cleaned):
        return Understood(problem=translate("Import", "In der Zelle steht ein Rechenfehler."))
    if target == REMARK_WITH_HEADING:
        return Understood({REMARK: f"{heading}: {cleaned}"})
    column = TARGETS[target]
    understood = _within(_READERS[column.kind](around, column, cleaned))
    if cleaned.startswith("=") and not understood.problem:
        warning = translate("Import", "Eine Formel wird nicht berechnet, ihr Text wird übernommen.")
        return replace(understood, warning=warning)
    return understood


def read_answer(around: Surroundings, target: str, answer: Answer) -> Values:
    """The values an answer of the mapping stands for.

    Raises UserError when the answer itself cannot be read: that is a fault of the mapping.
    """
    values: Values = {}
    for name, text in answer.items():
        own = REMARK if target == REMARK_WITH_HEADING else target
        column = TARGETS[name if name != OWN_COLUMN else own]
        understood = _within(_READERS[column.kind](around, column, text))
        if text and understood.problem:
            raise UserError(
                translate(
                    "Import", "In der Zuordnung ist „{value}“ für „{column}“ nicht lesbar: {why}"
                ).format(value=text, column=column.label, why=understood.problem)
            )
        values.update(understood.values if text else {})
    return values


def _clean(text: str, *, multiline: bool) -> str:
    # Most cells are plain letters, and going through them one by one takes its time.
    if text.isascii() and text.isprintable():
        return text.strip()
    return clean(text, multiline=multiline)


def _within(understood: Understood) -> Understood:
    """The same, refused where a text is longer than its field."""
    for name, value in understood.values.items():
        field = TARGETS[name].field if name in TARGETS else None
        if field and isinstance(value, str) and len(value) > field.maximum:
            problem = translate("Import", "Höchstens {n} Zeichen, es sind {m}.")
            return Understood(problem=problem.format(n=field.maximum, m=len(value)))
    return understood


def _read_text(_: Surroundings, target: Target, text: str) -> Understood:
    return Understood() if says_nothing(text) else Understood({target.name: text})


def _read_long_text(_: Surroundings, target: Target, text: str) -> Understood:
    return Understood({target.name: text})


_READERS: dict[str, Reader] = {
    "text": _read_text,
    "long_text": _read_long_text,
    "house_number": _read_text,
    "code": read_code,
    "codes": read_codes,
    "yes_no": read_yes_no,
    "flag": read_yes_no,
    "partial_date": read_partial,
    "day": read_day,
    "full_name": read_full_name,
    "given_first": read_given_first,
    "other_name": read_other_name,
    "phone": read_phone,
    "email": read_email,
    "messenger": read_messenger,
    "address": read_address,
    "postcode_city": read_postcode_city,
    "benefit": read_benefit,
    "state": read_state,
    "counsellor": read_counsellor,
    "consent": read_consent,
}
