"""What the catalogue says of a table, as far as a bundle needs it, and who sends it.

Plain values only, so that a bundle of long ago can be read whatever the catalogue says today.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

GROUP = r"[A-Za-z0-9<>][A-Za-z0-9_.<>+-]{0,39}"
TABLE = r"[A-Z0-9][A-Za-z0-9_-]{0,39}"
NAME = r"[A-Za-z][A-Za-z0-9_]{0,39}"
# No control characters, and nothing that a spreadsheet would take for a formula.
LABEL = r"(?![=+\-@])[^\x00-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,160}"
PERSONS, CONTACTS = 5, 10


@dataclass(frozen=True, slots=True)
class DimensionAbout:
    """A dimension: its title and the label of every group, fine and coarse, in their order."""

    id: str
    title: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableAbout:
    """A table of the catalogue: whom it counts (`population`), by what, rounded to what.

    `several`: somebody may be in more than one group, or in none, so that groups do not add up.
    `year`: counted from 1 January to the end of the quarter.
    """

    id: str
    title: str
    population: str
    dimensions: tuple[DimensionAbout, ...]
    rounding: int = PERSONS
    several: bool = False
    year: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, to whom, when, with what. `posts` is in hundredths of a full post.

    `key` and `recipient` are the ids of the office's and the city's public keys, `built_on` a
    day as 2026-10-12.
    """

    office: str
    provider: str
    key: str
    recipient: str
    built_on: str
    program: str
    catalogue: str
    posts: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """Where a bundle stands in the office's chain.

    `sequence` counts from 1 without gap. `previous` is the hash of the bundle before it, ""
    for the first. A correction has `revision` > 0, `replaces` (a hash) and a `reason`.
    """

    sequence: int = 1
    revision: int = 0
    previous: str = ""
    replaces: str = ""
    reason: str = ""


CORRECTED, LATE, WITHDRAWN = "FEHLER", "NACHTRAG", "RUECKZUG"
REASONS = (CORRECTED, LATE, WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Method:
    """How numbers were protected; `figures` are the parameters by name."""

    id: str
    figures: Mapping[str, int] = field(default_factory=dict)
