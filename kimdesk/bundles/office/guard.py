"""What protects later quarters (`disclosure.data.Sealed`), as bytes and back.

It lies in the encrypted statistics database and never leaves the office.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from kimdesk.statistics.disclosure.data import (
    Cell,
    Note,
    Published,
    Release,
    Sealed,
    TableSpec,
)

_VERSION = 1


def written(sealed: Sealed) -> bytes:
    """The bytes of a guard; equal guards give equal bytes."""
    release = sealed.release
    content = {
        "version": _VERSION,
        "quarter": release.quarter,
        "revision": release.revision,
        "totals": dict(release.totals),
        "tables": [
            {
                "table": each.table,
                "level": each.level,
                "quarter": each.quarter,
                "revision": each.revision,
                "numbers": _cells(each.numbers),
            }
            for each in release.tables
        ],
        "notes": [[each.code, each.table, list(each.cell)] for each in release.notes],
        "counts": {table: _cells(cells) for table, cells in sealed.counts.items()},
        "persons": {name: sorted(digests) for name, digests in sealed.persons.items()},
        "levels": dict(sealed.levels),
        "specs": [asdict(spec) for spec in sealed.specs],
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def read(raw: bytes) -> Sealed:
    """The guard in `raw`, as `written` wrote it."""
    found = json.loads(raw)
    release = Release(
        found["quarter"],
        found["revision"],
        found["totals"],
        tuple(
            Published(
                each["table"],
                each["level"],
                each["quarter"],
                _numbers(each["numbers"]),
                each["revision"],
            )
            for each in found["tables"]
        ),
        tuple(Note(code, table, tuple(cell)) for code, table, cell in found["notes"]),
    )
    return Sealed(
        release,
        {table: _numbers(cells) for table, cells in found["counts"].items()},
        {name: frozenset(digests) for name, digests in found["persons"].items()},
        found["levels"],
        tuple(_spec(spec) for spec in found["specs"]),
    )


def _spec(found: dict[str, Any]) -> TableSpec:
    return TableSpec(**{**found, "dimensions": tuple(found["dimensions"])})


def _cells(numbers: Mapping[Cell, Any]) -> list[list[object]]:
    return [[list(cell), number] for cell, number in sorted(numbers.items())]


def _numbers(cells: list[list[Any]]) -> dict[Cell, Any]:
    return {tuple(cell): number for cell, number in cells}
