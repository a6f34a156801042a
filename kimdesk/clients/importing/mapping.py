"""What a list means: its columns, its values, and what holds for all rows. Kept as TOML.

[columns]                      heading = column of KIMdesk, "ignore", "remark" …
"geb. am" = "birth_date"
[defaults]                     for cells that are empty or columns that are missing
level = "ST3_CM"
[values."Stand"]               what a value of that column means: text of its own column,
"CM" = "ST3_CM"                or several columns at once
"Abbruch" = { phase = "ABGESCHLOSSEN", closure_reason = "AG_KONTAKT" }
"""

import tomllib
from dataclasses import dataclass, field, replace
from typing import Any

import tomli_w

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.heading_names import heading_key
from kimdesk.clients.importing.targets import IGNORE, REMARK_WITH_HEADING, TARGETS

FORMAT = 1
OWN_COLUMN = ""
"""In an answer: the column the value stands in."""
Answer = dict[str, str]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What a column is taken for and how sure that is (1 = confirmed or the very heading)."""

    target: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping of one list. Change it by `with_column`, `with_default`, `with_answer`."""

    columns: dict[str, ColumnMapping]
    defaults: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, Answer]] = field(default_factory=dict)
    name: str = ""
    sheet: str = ""
    heading_row: int | None = None

    def with_column(self, heading: str, target: str) -> "Mapping":
        """The mapping with `heading` taken for `target`, confirmed."""
        _check_target(target)
        return replace(self, columns={**self.columns, heading: ColumnMapping(target)})

    def with_default(self, target: str, text: str) -> "Mapping":
        """The mapping with `text` for all rows where `target` is empty; "" takes it back."""
        _check_target(target)
        rest = {name: value for name, value in self.defaults.items() if name != target}
        return replace(self, defaults={**rest, target: text} if text else rest)

    def with_answer(self, heading: str, value: str, answer: Answer) -> "Mapping":
        """The mapping with `value` in column `heading` meaning `answer` (column → text).

        An empty answer says that the value means nothing and is left out.
        """
        for target in answer:
            if target != OWN_COLUMN:
                _check_target(target)
        of_column = {**self.values.get(heading, {}), value_key(value): answer}
        return replace(self, values={**self.values, heading: of_column})

    def named(self, name: str) -> "Mapping":
        """The mapping under another name."""
        return replace(self, name=name)

    def answer(self, heading: str, value: str) -> Answer | None:
        """What the person said `value` means, None when nobody was asked."""
        return self.values.get(heading, {}).get(value_key(value))

    def target(self, heading: str) -> str:
        """What the column is taken for; an unknown column is kept in the remark."""
        found = self.columns.get(heading)
        return found.target if found else REMARK_WITH_HEADING


def value_key(value: str) -> str:
    """What counts when two values are compared: not case, not the width of blanks."""
    return " ".join(value.casefold().split())


def dump_mapping(mapping: Mapping) -> str:
    """The mapping as a TOML file."""
    content: dict[str, Any] = {"format": FORMAT}
    for name in ("name", "sheet", "heading_row"):
        if getattr(mapping, name):
            content[name] = getattr(mapping, name)
    content["columns"] = {heading: c.target for heading, c in mapping.columns.items()}
    content["defaults"] = dict(mapping.defaults)
    content["values"] = {
        heading: {value: _short(answer) for value, answer in answers.items()}
        for heading, answers in mapping.values.items()
        if answers
    }
    return tomli_w.dumps(content)


def load_mapping(text: str) -> Mapping:
    """The mapping in a TOML file. Raises UserError that says which entry is not in order."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            translate("Import", "Die Zuordnung ist keine gültige TOML-Datei ({where}).").format(
                where=_place(error)
            )
        ) from None
    if content.get("format", FORMAT) != FORMAT:
        raise UserError(
            translate("Import", "Die Zuordnung stammt aus einer neueren Version von KIMdesk.")
        )
    columns = {heading: ColumnMapping(t) for heading, t in _texts(content, "columns").items()}
    mapping = Mapping(
        columns=columns,
        defaults=_texts(content, "defaults"),
        name=str(content.get("name", "")),
        sheet=str(content.get("sheet", "")),
        heading_row=_row(content.get("heading_row")),
    )
    for target in (*(c.target for c in columns.values()), *mapping.defaults):
        _check_target(target)
    for heading, answers in _section(content, "values").items():
        if not isinstance(answers, dict):
            raise _not_in_order(heading)
        for value, answer in answers.items():
            mapping = mapping.with_answer(heading, value, _long(value, answer))
    return mapping


def fits(mapping: Mapping, headings: tuple[str, ...]) -> bool:
    """Whether a mapping was made for a list with these headings."""
    ours = {heading_key(heading) for heading in mapping.columns}
    return bool(ours) and ours <= {heading_key(heading) for heading in headings}


def _check_target(target: str) -> None:
    if target not in TARGETS and target not in {IGNORE, REMARK_WITH_HEADING}:
        raise UserError(
            translate(
                "Import", "„{name}“ ist keine Spalte, die KIMdesk kennt. Bitte prüfen."
            ).format(name=target)
        )


def _short(answer: Answer) -> object:
    return answer[OWN_COLUMN] if set(answer) == {OWN_COLUMN} else answer


def _long(value: str, answer: object) -> Answer:
    if isinstance(answer, str):
        return {OWN_COLUMN: answer} if answer else {}
    if isinstance(answer, dict) and all(isinstance(text, str) for text in answer.values()):
        return dict(answer)
    raise _not_in_order(value)


def _section(content: dict[str, Any], name: str) -> dict[str, Any]:
    section = content.get(name, {})
    if not isinstance(section, dict):
        raise _not_in_order(name)
    return section


def _texts(content: dict[str, Any], name: str) -> dict[str, str]:
    section = _section(content, name)
    for key, value in section.items():
        if not isinstance(value, str):
            raise _not_in_order(key)
    return section


def _row(value: object) -> int | None:
    return value if isinstance(value, int) and value > 0 else None


def _not_in_order(entry: str) -> UserError:
    return UserError(
        translate("Import", "In der Zuordnung ist der Eintrag „{entry}“ nicht in Ordnung.").format(
            entry=entry
        )
    )


def _place(error: tomllib.TOMLDecodeError) -> str:
    """Line and column of the parser's message; the rest of it is technical."""
    return str(error).rpartition("(at ")[2].rstrip(")")
