"""Values that are asked for every time, with what they may mean, from `resources/import`."""

import tomllib
from functools import cache
from typing import Any

from kimdesk.base.resources import resource
from kimdesk.base.text import translate
from kimdesk.clients.importing.mapping import OWN_COLUMN, Answer, value_key
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.importing.understood import Proposal
from kimdesk.reference import Catalogue


def doubtful(catalogue: Catalogue, target: str, text: str) -> tuple[Proposal, ...] | None:
    """What `text` may mean in this column; None when it is not known to be doubtful."""
    found = _entries().get((target, value_key(text)))
    if found is None:
        return None
    return tuple(
        Proposal(answer, answer_text(catalogue, target, answer), reason) for answer, reason in found
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
def _entries() -> dict[tuple[str, str], list[tuple[Answer, str]]]:
    read: dict[str, Any] = tomllib.loads(resource("import", "questions.toml").read_text("utf-8"))
    return {
        (target, value_key(value)): [(p["answer"], p["why"]) for p in entry["proposals"]]
        for target, entries in read.items()
        for entry in entries
        for value in entry["values"]
    }
