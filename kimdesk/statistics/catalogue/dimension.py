"""One way to break a number down, with the names of its groups."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kimdesk.statistics.catalogue.words import Words
from kimdesk.statistics.disclosure.data import Dimension, Level


@dataclass(frozen=True, slots=True)
class Breakdown:
    """An attribute that is tabulated: its groups, and where their names stand.

    `groups` are the fine codes; one of them, `missing`, takes what nobody entered and what the
    catalogue does not know. Where `missing` is "", such facts are no part of the table. An
    `is_open` one has no fixed groups: whatever code occurs is listed. `folded`: the facts hold
    codes of the list, counted in their groups. `inside`: never leaves the office.
    `names` are groups of the program's own; all others are named by the reference list
    `list_id`, at the level `list_level`.
    """

    id: str
    name: Words
    groups: tuple[str, ...]
    missing: str
    coarse_of: Mapping[str, str] = field(default_factory=dict)
    stable: bool = False
    several: bool = False
    is_open: bool = False
    folded: bool = False
    inside: bool = False
    list_id: str = ""
    list_level: Level = "fine"
    names: Mapping[str, Words] = field(default_factory=dict)

    def dimension(self) -> Dimension:
        """The same for the protection of numbers."""
        return Dimension(
            id=self.id,
            fine=self.groups,
            coarse_of=self.coarse_of,
            stable=self.stable,
            several=self.several,
        )

    def known(self, code: str | None) -> str:
        """The group of a code as facts hold it; `missing` for none and for an unknown one."""
        return code if code and (code in self.groups or self.is_open) else self.missing
