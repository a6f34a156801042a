"""What a bundle says of itself: `datapackage.json`, a Data Package that signs every file.

Its exact bytes are the identity of the bundle. Names are German where the city reads them; the
layout follows Data Package v1 and Table Schema, so that their tools open it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256

from kimdesk.bundles.canonical import canonical
from kimdesk.bundles.statistics.about import WITHDRAWN, DimensionAbout, Link, Method, Sender
from kimdesk.statistics.quarters import Quarter

KIND = "kimstat"
VERSION = 1
NAME = "datapackage.json"
SIGNATURE = "signature.json"
README = "LIESMICH.txt"
TOTALS = "GESAMT"


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A table as the manifest lists it: what it is, and its file by size and hash.

    `groups` are the groups of each dimension in the order of the rows; `quarter` and `revision`
    tell whose data they are, `year` whether they count from 1 January; `points` counts the
    numbers that were left out.
    """

    id: str
    title: str
    population: str
    level: str
    quarter: str
    revision: int
    dimensions: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    rounding: int
    several: bool
    year: bool
    points: int
    size: int
    sha256: str

    @property
    def path(self) -> str:
        """Where its file lies in the bundle."""
        return f"tabellen/{self.id}.csv"

    @property
    def key(self) -> tuple[str, int]:
        """Quarter and revision of its data."""
        return self.quarter, self.revision


@dataclass(frozen=True)
class Manifest:
    """All that is signed. `left_out` are tables that had too few persons for any number."""

    quarter: str
    sender: Sender
    link: Link
    method: Method
    dimensions: tuple[DimensionAbout, ...]
    tables: tuple[TableEntry, ...]
    left_out: tuple[str, ...]
    readme_size: int
    readme_sha256: str

    @cached_property
    def bytes(self) -> bytes:
        """The exact bytes of `datapackage.json`."""
        return canonical(_as_json(self))

    @property
    def hash(self) -> str:
        """The identity of the bundle, 64 hexadecimal digits."""
        return sha256(self.bytes).hexdigest()

    @property
    def key(self) -> tuple[str, int]:
        """Quarter and revision."""
        return self.quarter, self.link.revision

    @property
    def withdrawn(self) -> bool:
        """Whether it only takes back what was said of the quarter before."""
        return self.link.reason == WITHDRAWN

    def dimension(self, name: str) -> DimensionAbout:
        """A dimension by its id. Raises KeyError."""
        return {each.id: each for each in self.dimensions}[name]


def reference_date(quarter: str) -> date:
    """The last day of a quarter ("2026Q3")."""
    return Quarter.parse(quarter).last_day


def file_name(manifest: Manifest) -> str:
    """What the sealed file is called: office, quarter, sequence, revision."""
    sender, link = manifest.sender, manifest.link
    return f"kimstat_{sender.office}_{manifest.quarter}_f{link.sequence}_r{link.revision}.kimstat"


def _as_json(manifest: Manifest) -> Mapping[str, object]:
    sender, quarter = manifest.sender, manifest.quarter
    link = manifest.link
    return {
        "name": f"kimstat-{sender.office}-{quarter}-f{link.sequence}-r{link.revision}".lower(),
        "profile": "tabular-data-package",
        "resources": [_resource(manifest, table) for table in manifest.tables],
        "kimdesk": {
            "art": KIND,
            "version": VERSION,
            "stelle": sender.office,
            "traeger": sender.provider,
            "stellen_hundertstel": sender.posts,
            "quartal": quarter,
            "stichtag": reference_date(quarter).isoformat(),
            "erstellt": sender.built_on,
            "folge": link.sequence,
            "revision": link.revision,
            "vorgaenger": link.previous or None,
            "ersetzt": link.replaces or None,
            "grund": link.reason,
            "katalog": sender.catalogue,
            "verfahren": {"name": manifest.method.id, "werte": dict(manifest.method.figures)},
            "schluessel": sender.key,
            "empfaenger": sender.recipient,
            "programm": sender.program,
            "ausgelassen": list(manifest.left_out),
            "liesmich": {"bytes": manifest.readme_size, "sha256": manifest.readme_sha256},
            "merkmale": [
                {
                    "id": dimension.id,
                    "titel": dimension.title,
                    "gruppen": [[code, label] for code, label in dimension.labels.items()],
                }
                for dimension in manifest.dimensions
            ],
        },
    }


def _resource(manifest: Manifest, table: TableEntry) -> Mapping[str, object]:
    return {
        "name": table.id.lower(),
        "title": table.title,
        "path": table.path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n"},
        "bytes": table.size,
        "hash": f"sha256:{table.sha256}",
        "schema": {
            "fields": [
                *(
                    {
                        "name": name,
                        "title": manifest.dimension(name).title,
                        "type": "string",
                        "constraints": {"enum": list(groups)},
                    }
                    for name, groups in zip(table.dimensions, table.groups, strict=True)
                ),
                {"name": "wert", "type": "integer"},
                {"name": "zeichen", "type": "string"},
            ]
        },
        "kimdesk": {
            "tabelle": table.id,
            "grundgesamtheit": table.population,
            "stufe": table.level,
            "stand": table.quarter,
            "stand_revision": table.revision,
            "rundung": table.rounding,
            "mehrfach": int(table.several),
            "zeitraum": "jahr" if table.year else "quartal",
            "punkte": table.points,
        },
    }
