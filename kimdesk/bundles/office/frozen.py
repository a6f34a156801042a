"""The office's own numbers as they were when a quarter was frozen, as bytes and back."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from kimdesk.bundles.model import ReleaseRow
from kimdesk.statistics.counting import Table
from kimdesk.statistics.disclosure.data import Cell
from kimdesk.statistics.opening import StatisticsStore


def written(tables: Iterable[Table]) -> bytes:
    """The bytes of counted tables; equal numbers give equal bytes."""
    content = [
        {
            "id": each.id,
            "indicator": each.indicator,
            "population": each.population,
            "quarter": each.quarter,
            "dimensions": list(each.dimensions),
            "level": each.level,
            "cells": _cells(each.cells),
            "total": each.total,
            "year": each.year,
            "minutes": _cells(each.minutes),
            "total_minutes": each.total_minutes,
        }
        for each in tables
    ]
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def read(raw: bytes) -> tuple[Table, ...]:
    """The tables that `written` wrote."""
    return tuple(
        Table(
            **{
                **each,
                "dimensions": tuple(each["dimensions"]),
                "cells": {tuple(cell): number for cell, number in each["cells"]},
                "minutes": {tuple(cell): number for cell, number in each["minutes"]},
            }
        )
        for each in json.loads(raw)
    )


def frozen_tables(statistics: StatisticsStore, quarter: str) -> tuple[Table, ...]:
    """The office's numbers of the newest frozen version of a quarter; () if it is open."""
    query = (
        select(ReleaseRow.counts)
        .where(ReleaseRow.quarter == quarter)
        .order_by(ReleaseRow.sequence.desc())
        .limit(1)
    )
    with statistics.unit() as unit:
        raw = unit.session.scalar(query)
    return read(raw) if raw else ()


def _cells(numbers: Mapping[Cell, int]) -> list[list[object]]:
    return [[list(cell), number] for cell, number in sorted(numbers.items())]
