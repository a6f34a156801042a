"""The names of groups as people read them, from the reference lists or the catalogue's own."""

from kimdesk.reference import Catalogue, CodeList
from kimdesk.statistics.catalogue import BREAKDOWNS
from kimdesk.statistics.catalogue.dimension import Breakdown
from kimdesk.statistics.disclosure.data import Level


def group_label(
    catalogue: Catalogue,
    dimension: str,
    group: str,
    level: Level = "fine",
    language: str | None = None,
) -> str:
    """The name of a group of a dimension, in "de" or "en" (by default the language in force).

    Raises KeyError for an unknown dimension; a group nobody knows is named by its code.
    """
    breakdown = BREAKDOWNS[dimension]
    if group in breakdown.names:
        return breakdown.names[group].label(language)
    if not breakdown.list_id:
        return group
    return _listed(catalogue[breakdown.list_id], breakdown, group, level, language)


def _listed(
    codes: CodeList, breakdown: Breakdown, group: str, level: Level, language: str | None
) -> str:
    # Single codes that only fold into groups: those of the list that the catalogue counts by.
    coarse = breakdown.list_level == "coarse" or (level == "coarse" and bool(codes.coarse_groups))
    found = codes.group_label(group, coarse=coarse, language=language)
    return codes.label(group, language) if found == group else found
