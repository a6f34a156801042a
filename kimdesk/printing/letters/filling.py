"""Template and values to a finished letter, inside limits of time and size.

The template language runs in its sandbox, with everything escaped, and only after `grammar`
has read what it is about to run. What is missing becomes a marked gap.
"""

import io
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from docxtpl import DocxTemplate  # type: ignore[import-untyped]
from jinja2 import Template, TemplateError, Undefined, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree  # type: ignore[import-untyped]

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.printing.letters import grammar, marking
from kimdesk.printing.letters.checking import parsed, places, safe_parts
from kimdesk.printing.letters.package import packed, parts_of
from kimdesk.printing.letters.placeholders import Loop, Placeholder, example, groups, loops
from kimdesk.printing.letters.scrubbing import scrubbed
from kimdesk.printing.letters.tags import check_tags
from kimdesk.printing.letters.values import Withheld

MOST_SECONDS = 10.0
MOST_CHARACTERS = 12_000_000
_FOOTNOTES = "footnotes+xml"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A placeholder nobody knows, and the one that was probably meant ("" for none)."""

    name: str
    meant: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a template uses."""

    used: tuple[str, ...]
    unknown: tuple[Unknown, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter. `missing` are the labels of its gaps, each once, in the order they stand."""

    content: bytes = field(repr=False)
    missing: tuple[str, ...] = ()


def check(content: bytes) -> Checked:
    """What a template uses, after it was filled in with an example and with nothing.

    Raises UserError with a sentence for whatever must not be in a template.
    """
    parts = _checked(content)
    _made(parts, {})
    found = _made(parts, example())[1]
    unknown = tuple(Unknown(name, grammar.nearest(name)) for name in sorted(found.unknown))
    return Checked(tuple(sorted(found.used)), unknown)


def fill(content: bytes, values: Mapping[str, Any]) -> Filled:
    """The letter. Raises UserError for a template that must not be filled in."""
    return _made(_checked(content), values)[0]


def _checked(content: bytes) -> dict[str, bytes]:
    parts = safe_parts(content)
    for name in places(parts):
        check_tags(parsed(parts[name]))
    return parts


def _made(parts: dict[str, bytes], values: Mapping[str, Any]) -> tuple[Filled, grammar.Found]:
    language = _Language()
    letter = _Letter(io.BytesIO(packed(scrubbed(parts))))
    try:
        letter.render(_frozen(values), language, autoescape=True)
        made = io.BytesIO()
        letter.save(made)
    except _Limit:
        raise _too_much() from None
    except (TemplateError, SyntaxError, RecursionError) as error:
        raise grammar.not_allowed(_what(error)) from None
    except (etree.LxmlError, KeyError, ValueError, AttributeError, TypeError, IndexError):
        raise _torn() from None
    finished = scrubbed(parts_of(made.getvalue()))
    for name in places(finished):
        finished[name] = marking.resolve(finished[name])
    missing = tuple(dict.fromkeys(language.missing))
    return Filled(packed(finished), missing), language.found


class _Limit(Exception):
    """A letter takes longer or grows larger than any letter does."""


class _Bounded(Template):
    """Gives up when a letter grows without end."""

    def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - as in the base
        return "".join(self._within(*args, **kwargs))

    def _within(self, *args: Any, **kwargs: Any) -> Iterator[str]:  # noqa: ANN401 - as in the base
        until, left = time.monotonic() + MOST_SECONDS, MOST_CHARACTERS
        for piece in self.generate(*args, **kwargs):
            left -= len(piece)
            if left < 0 or time.monotonic() > until:
                raise _Limit
            yield piece


@dataclass(frozen=True, slots=True)
class _Gap:
    """A value that is not there; counts as "no" in conditions."""

    label: str
    withheld: bool = False

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[object]:
        return iter(())

    def __len__(self) -> int:
        return 0

    @property
    def text(self) -> str:
        # German, as letters are, whatever the language of the program is.
        return f"[nicht angegeben: {self.label}]" if self.withheld else f"[fehlt: {self.label}]"


class _Language(ImmutableSandboxedEnvironment):
    """The template language as far as letters need it; one for each letter."""

    template_class = _Bounded

    def __init__(self) -> None:
        super().__init__(autoescape=True, finalize=self._put_out)
        self.globals.clear()
        self.tests = {}
        self.filters = dict(_FILTERS)
        self.found = grammar.Found()
        self.missing: list[str] = []

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        # Whatever is ever compiled comes through here, also what was filled in before.
        tree = super()._parse(source, name, filename)
        grammar.check(tree, self.found)
        return tree

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as in the base
        """Names of values, never those of objects."""
        if isinstance(obj, LoopContext) and attribute in grammar.LOOP_VALUES:
            return getattr(obj, attribute)
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return _Gap(attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as in the base
        """As names, which is all that letters have."""
        return self.getattr(obj, str(argument))

    def _put_out(self, value: object) -> object:
        if isinstance(value, Undefined | Mapping | tuple):
            value = _Gap(str(getattr(value, "_undefined_name", None) or "?"))
        if isinstance(value, _Gap):
            self.missing.append(value.label)
            return marking.gap(value.text)
        if isinstance(value, str):
            return marking.directed(value)
        return value


def _or_else(value: object, other: str = "") -> object:
    """What stands in the place of a missing value."""
    return value or other


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


def _trim(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _length(value: object) -> int:
    return len(value) if isinstance(value, tuple | str) else 0


_FILTERS = {
    "default": _or_else,
    "upper": _upper,
    "lower": _lower,
    "trim": _trim,
    "length": _length,
}


class _Letter(DocxTemplate):  # type: ignore[misc]  # without type information
    """A template that is read strictly, and each of its parts once."""

    def fix_tables(self, xml: str) -> Any:  # noqa: ANN401 - without type information
        """As the base, which would mend torn XML in silence."""
        parsed(xml.encode())
        return super().fix_tables(xml)

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:  # noqa: ANN401
        """Properties name nobody and are not filled in."""

    def render_footnotes(self, context: Any, jinja_env: Any = None) -> None:  # noqa: ANN401
        """Once, and not once for each section."""
        for part in self.docx.part.package.parts:
            if part.content_type.endswith(_FOOTNOTES):
                xml = self.patch_xml(self.get_part_xml(part))
                part._blob = self.render_xml_part(xml, part, context, jinja_env).encode()  # noqa: SLF001


def _frozen(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values under the names of the catalogue and no others; gaps where nothing is."""
    made: dict[str, Any] = {
        group.name: _values(group.placeholders, values.get(group.name, {})) for group in groups()
    }
    return made | {loop.name: _items(loop, values.get(loop.name, ())) for loop in loops()}


def _values(
    placeholders: tuple[Placeholder, ...], values: Mapping[str, Any]
) -> Mapping[str, object]:
    return MappingProxyType(
        {each.key: _value(each.gap, values.get(each.key, "")) for each in placeholders}
    )


def _value(label: str, value: object) -> object:
    if isinstance(value, Withheld):
        return _Gap(label, withheld=True)
    return marking.unmarked(clean(str(value), multiline=True)).replace("\t", " ") or _Gap(label)


def _items(loop: Loop, items: Any) -> tuple[Mapping[str, object], ...]:  # noqa: ANN401 - plain data
    return tuple(
        MappingProxyType(
            {
                **_values(loop.placeholders, item),
                **{inner.name: _items(inner, item.get(inner.name, ())) for inner in loop.inner},
            }
        )
        for item in items
    )


def _what(error: Exception) -> str:
    return str(getattr(error, "message", "") or "") if isinstance(error, TemplateError) else ""


def _too_much() -> UserError:
    return UserError(
        translate("Letters", "Aus dieser Vorlage würde ein viel zu langer Brief. Bitte kürzen.")
    )


def _torn() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage lässt sich nicht ausfüllen. Meist beginnt ein „for“ oder „if“ in einem"
            " Absatz oder einer Tabelle und endet woanders. Bitte „{%p for … %}“ und"
            " „{%p endfor %}“ je in einen eigenen Absatz schreiben, in Tabellen „{%tr … %}“ je in"
            " eine eigene Zeile.",
        )
    )
