"""Values that are asked for every time, with what they may mean, from `resources/import`."""

import tomllib
from functools import cache
from typing import Any

from kimdesk.base.resources import resource
from kimdesk.base.text import language, translate
from kimdesk.clients.importing.mapping import OWN_COLUMN, Answer, value_key
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.importing.understood import Proposal
from kimdesk.reference import Catalogue

Reasons = dict[str, str]
"""Why somebody may mean this, by language."""
_LIKE_STATE = {"level", "phase"}
"""Columns in which offices write what others write in a column "Stand"."""


def doubtful(catalogue: Catalogue, target: str, text: str) -> tuple[Proposal, ...] | None:
    """What `text` may mean in this column; None when it is not known to be doubtful."""
    key = value_key(text)
    found = _entries().get((target, key))
    if found is None and target in _LIKE_STATE:
        found = _entries().get(("state", key))
    if found is None:
        return None
    return tuple(
        Proposal(answer, answer_text(catalogue, target, answer), reasons[language()])
        for answer, reasons in found
    )


def answer_text(catalogue: Catalogue, target: str, answer: Answer) -> str:
    """An answer in words: "Fallstufe: Case Management · Phase: Umsetzung"."""
    if not answer:
        return translate("Import", "leer lassen")
    said = []
    for name, text in answer.items():
        column = TARGETS[name or target]
        label = text
        if column.code_list:
            codes = [code.strip() for code in text.split(";")]
            label = ", ".join(catalogue.label(column.code_list, code) for code in codes)
        said.append(label if name in {OWN_COLUMN, target} else f"{column.label}: {label}")
    return " · ".join(said)


@cache
def _entries() -> dict[tuple[str, str], list[tuple[Answer, Reasons]]]:
    file: dict[str, Any] = tomllib.loads(resource("import", "questions.toml").read_text("utf-8"))
    return {
        (target, value_key(value)): [_proposal(read) for read in entry["proposals"]]
        for target, entries in file.items()
        for entry in entries
        for value in entry["values"]
    }


def _proposal(read: dict[str, Any]) -> tuple[Answer, Reasons]:
    return read["answer"], {"de": read["why_de"], "en": read["why_en"]}
