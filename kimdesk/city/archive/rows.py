"""How shares lie in the archive: what is said of them as JSON, the numbers as their CSV.

Everything was verified when it was taken and lies encrypted since, so it is read as it is.
"""

from typing import Any

from kimdesk.bundles.statistics.about import DimensionAbout
from kimdesk.bundles.statistics.manifest import TableEntry
from kimdesk.bundles.statistics.tables import Layout, read
from kimdesk.city.shares import Share, TableShare

Json = dict[str, Any]


def share_about(share: Share) -> Json:
    """All of a share but its tables."""
    return {
        "office": share.office,
        "provider": share.provider,
        "quarter": share.quarter,
        "sequence": share.sequence,
        "revision": share.revision,
        "hash": share.hash,
        "posts": share.posts,
        "withdrawn": share.withdrawn,
        "catalogue": share.catalogue,
        "built_on": share.built_on,
        "left_out": list(share.left_out),
    }


def share_from(about: Json, tables: tuple[TableShare, ...]) -> Share:
    """The share that `share_about` described."""
    return Share(**{**about, "left_out": tuple(about["left_out"])}, tables=tables)


def table_about(table: TableShare) -> Json:
    """All of a table but its numbers."""
    entry = table.entry
    return {
        "entry": {
            "id": entry.id,
            "title": entry.title,
            "population": entry.population,
            "level": entry.level,
            "quarter": entry.quarter,
            "revision": entry.revision,
            "dimensions": list(entry.dimensions),
            "groups": [list(groups) for groups in entry.groups],
            "rounding": entry.rounding,
            "several": entry.several,
            "year": entry.year,
            "points": entry.points,
            "size": entry.size,
            "sha256": entry.sha256,
        },
        "titles": [dimension.title for dimension in table.dimensions],
        "labels": [dict(dimension.labels) for dimension in table.dimensions],
    }


def table_from(about: Json, raw: bytes) -> TableShare:
    """The table that `table_about` described, with the numbers of its CSV."""
    entry = TableEntry(
        **{
            **about["entry"],
            "dimensions": tuple(about["entry"]["dimensions"]),
            "groups": tuple(map(tuple, about["entry"]["groups"])),
        }
    )
    dimensions = tuple(
        DimensionAbout(name, title, labels)
        for name, title, labels in zip(
            entry.dimensions, about["titles"], about["labels"], strict=True
        )
    )
    return TableShare(entry, dimensions, read(Layout(entry.dimensions, entry.groups), raw))
