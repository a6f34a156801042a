"""All code lists: `lists.toml` says which there are; each is read when first asked for."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from kimdesk.reference.changes import ListUpdate
from kimdesk.reference.codes import Code, CodeList, Group
from kimdesk.reference.table import code_of, rows


class Catalogue:
    """Every list by its id: `catalogue["CL10"]`, `"CL10" in catalogue`, iteration over the ids.

    `updates` take the place of the shipped lists of the same id where they are newer.
    """

    def __init__(self, folder: Path, updates: Iterable[ListUpdate] = ()) -> None:
        self._folder = folder
        self._facts: Mapping[str, dict[str, Any]] = tomllib.loads(
            (folder / "lists.toml").read_text("utf-8")
        )
        self._read: dict[str, CodeList] = {}
        self._updates: dict[str, ListUpdate] = {}
        for update in updates:
            self._lay_over(update)

    def __getitem__(self, list_id: str) -> CodeList:
        """The list. Raises KeyError for an id there is none of."""
        if list_id not in self._read:
            self._read[list_id] = self._load(list_id)
        return self._read[list_id]

    def __contains__(self, list_id: object) -> bool:
        return list_id in self._facts

    def __iter__(self) -> Iterator[str]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)

    def label(self, list_id: str, code: str) -> str:
        """The label of a code in the language in force; the code itself where it is unknown."""
        return self[list_id].label(code)

    def versions(self) -> dict[str, str]:
        """The version of every list by its id, for the manifest of a bundle."""
        updated = {list_id: update.version for list_id, update in self._updates.items()}
        return {list_id: facts["version"] for list_id, facts in self._facts.items()} | updated

    def _lay_over(self, update: ListUpdate) -> None:
        """Keep the newest; a program that ships a newer list than was loaded wins."""
        list_id = update.list_id
        if list_id not in self._facts:
            return
        current = self.versions()[list_id]
        if version_key(update.version) > version_key(current):
            self._updates[list_id] = update

    def _load(self, list_id: str) -> CodeList:
        facts = self._facts[list_id]
        shipped = CodeList(
            id=list_id,
            codes=tuple(self._shipped_codes(list_id)),
            fine_groups=self._groups.get((list_id, "fine"), ()),
            coarse_groups=self._groups.get((list_id, "coarse"), ()),
            **facts,
        )
        update = self._updates.get(list_id)
        if update is None:
            return shipped
        return _replaced(shipped, update)

    def _shipped_codes(self, list_id: str) -> Iterator[Code]:
        """What stands in the file; the tests see to it that it is right."""
        table = rows((self._folder / f"{list_id}.csv").read_text("utf-8"))
        _, columns = next(table)
        for _, cells in table:
            yield code_of(dict(zip(columns, cells, strict=True)))

    @cached_property
    def _groups(self) -> dict[tuple[str, str], tuple[Group, ...]]:
        found: dict[tuple[str, str], tuple[Group, ...]] = {}
        table = rows((self._folder / "groups.csv").read_text("utf-8"))
        for _, (list_id, level, code, german, english) in islice(table, 1, None):
            key = (list_id, level)
            found[key] = (*found.get(key, ()), Group(code, german, english))
        return found


def _replaced(shipped: CodeList, update: ListUpdate) -> CodeList:
    """`update` in place of `shipped`; codes only the program knows stay readable."""
    known = {code.code for code in update.codes}
    kept = tuple(code for code in shipped if code.code not in known)
    return replace(
        shipped,
        codes=update.codes + kept,
        version=update.version,
        source=update.source or shipped.source,
    )


def version_key(version: str) -> tuple[int, int]:
    """A version like "2025-1" to compare by. Raises ValueError for anything else."""
    year, _, number = version.partition("-")
    if not re.fullmatch(r"[0-9]{4}-[0-9]{1,3}", version):
        raise ValueError(version)
    return int(year), int(number)
