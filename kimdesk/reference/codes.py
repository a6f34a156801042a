"""One code and one code list."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from kimdesk.base import text
from kimdesk.reference.folding import fold


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a list.

    `valid_from` and `valid_to` are the first and last day it may be chosen for (None: open).
    `group` is the fine statistics group, "" when the code stands for itself; `group_coarse`
    is "" when the coarse group is the fine one. `extra` holds the list's own columns.
    """

    code: str
    label_de: str
    label_en: str
    valid_from: date | None = None
    valid_to: date | None = None
    sort: int = 0
    group: str = ""
    group_coarse: str = ""
    extra: Mapping[str, str] = field(default_factory=_nothing, hash=False)

    def label(self, language: str | None = None) -> str:
        """The label in "de" or "en", by default in the language in force."""
        return self.label_en if (language or text.language()) == "en" else self.label_de

    def valid_on(self, day: date) -> bool:
        """Whether the code may be chosen for something of that day."""
        after = self.valid_from is None or self.valid_from <= day
        return after and (self.valid_to is None or day <= self.valid_to)

    def flag(self, column: str) -> bool:
        """A column of the kind "flag"; False where the list has no such column."""
        return self.extra.get(column) == "1"

    def values(self, column: str) -> tuple[str, ...]:
        """The values of a column that may hold several, e.g. the lead days of a deadline."""
        return tuple(part for part in self.extra.get(column, "").split("|") if part)


@dataclass(frozen=True, slots=True)
class Group:
    """One statistics group of a list."""

    code: str
    label_de: str
    label_en: str

    def label(self, language: str | None = None) -> str:
        """The label in "de" or "en", by default in the language in force."""
        return self.label_en if (language or text.language()) == "en" else self.label_de


@dataclass(frozen=True, eq=False)
class CodeList:
    """One list with its codes in the order of the file.

    `fine_groups` and `coarse_groups` are empty where the list has none of its own. `computed`:
    nobody chooses from it. `fixed`: the program's own logic knows the codes. `sensitive`: only
    with explicit consent (Art. 9 DSGVO). `columns`: kind of each column of `Code.extra`, as
    explained in `lists.toml`; `code_form`: what a code looks like, a regular expression.
    """

    id: str
    title_de: str
    title_en: str
    version: str
    codes: tuple[Code, ...]
    fine_groups: tuple[Group, ...] = ()
    coarse_groups: tuple[Group, ...] = ()
    source: str = ""
    computed: bool = False
    fixed: bool = False
    never_exported: bool = False
    sensitive: bool = False
    code_form: str = "[A-Z0-9][A-Z0-9_]{0,31}"
    columns: Mapping[str, str] = field(default_factory=_nothing)
    _by_code: Mapping[str, Code] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {code.code: code for code in self.codes})

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def title(self, language: str | None = None) -> str:
        """The title in "de" or "en", by default in the language in force."""
        return self.title_en if (language or text.language()) == "en" else self.title_de

    def get(self, code: str) -> Code | None:
        """The entry, or None where the list does not know the code."""
        return self._by_code.get(code)

    def label(self, code: str, language: str | None = None) -> str:
        """The label; the code itself where the list does not know it, "" for ""."""
        entry = self._by_code.get(code)
        return entry.label(language) if entry else code

    def selectable(self, on: date) -> tuple[Code, ...]:
        """The codes that may be chosen for something of that day, in the order to show."""
        return self.ordered(code for code in self.codes if code.valid_on(on))

    def ordered(self, codes: Iterable[Code]) -> tuple[Code, ...]:
        """`codes` in the order to show: by `sort`, then by label in the language in force."""
        return tuple(sorted(codes, key=lambda code: (code.sort, fold(code.label()))))

    def group(self, code: str) -> str:
        """The fine statistics group of a code; the code itself where it has none."""
        entry = self._by_code.get(code)
        return entry.group or code if entry else code

    def coarse_group(self, code: str) -> str:
        """The coarse statistics group of a code; the fine one where there is none."""
        entry = self._by_code.get(code)
        return entry.group_coarse or self.group(code) if entry else code

    def groups(self, *, coarse: bool = False) -> tuple[Group, ...]:
        """Every group the list can count in, in order; the codes themselves without groups."""
        own = (self.coarse_groups or self.fine_groups) if coarse else self.fine_groups
        return own or tuple(Group(c.code, c.label_de, c.label_en) for c in self.codes)

    def group_label(self, group: str, *, coarse: bool = False, language: str | None = None) -> str:
        """The label of a statistics group; its code where the list does not know it."""
        for known in self.groups(coarse=coarse):
            if known.code == group:
                return known.label(language)
        return group
