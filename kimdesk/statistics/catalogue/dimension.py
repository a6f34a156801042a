"""One way to break a number down, with the names of its groups."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kimdesk.statistics.catalogue import own_groups
from kimdesk.statistics.catalogue.own_groups import NOT_STATED, UNKNOWN
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


def own(id: str, name: Words, groups: Mapping[str, Words]) -> Breakdown:
    """A breakdown into groups of the program's own."""
    missing = UNKNOWN if UNKNOWN in groups else ""
    return Breakdown(id, name, tuple(groups), missing, names=groups)


def flag(id: str, german: str, english: str) -> Breakdown:
    """A breakdown into yes and no, where nobody entered anything it is no."""
    groups = {code: own_groups.YES_NO[code] for code in ("J", "N")}
    return Breakdown(id, Words(german, english), tuple(groups), "N", names=groups)


def yes_no(id: str, german: str, english: str, *, inside: bool = False) -> Breakdown:
    """A breakdown into yes, no and not stated."""
    groups = own_groups.YES_NO
    return Breakdown(
        id, Words(german, english), tuple(groups), UNKNOWN, names=groups, inside=inside
    )


def listed(
    id: str, name: Words, codes: tuple[str, ...], list_id: str, *, several: bool = False
) -> Breakdown:
    """The groups of a list that has none for what nobody entered."""
    return Breakdown(
        id,
        name,
        (*codes, UNKNOWN),
        UNKNOWN,
        several=several,
        list_id=list_id,
        names={UNKNOWN: NOT_STATED},
    )
