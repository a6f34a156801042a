"""From the codes that facts hold to the groups that tables count in."""

from collections.abc import Callable
from functools import cache
from itertools import product

from kimdesk.reference import CodeList, load_catalogue
from kimdesk.statistics.catalogue import BREAKDOWNS, Breakdown
from kimdesk.statistics.catalogue.own_groups import FIELDS, UNKNOWN
from kimdesk.statistics.disclosure.data import Cell

# The values of one row of facts for one dimension, and the groups it counts in: none, one or,
# where several may hold, more; None where it is no part of the table.
Groups = tuple[str, ...] | None
Fold = Callable[..., Groups]

_GERMAN = ("0_A1", "A2", "B1", "B2P")
_SECURITY = {"UNSICHER": 0, "BEFR_SCHUTZ": 1, "BEFR_SONST": 1, "SICHER": 2}


def groups_of(dimension: str) -> Fold:
    """What turns the values of a row into groups of a dimension."""
    return _OWN.get(dimension) or _plain(BREAKDOWNS[dimension])


def _plain(breakdown: Breakdown) -> Fold:
    def one(value: str | tuple[str, ...] | None) -> Groups:
        if isinstance(value, tuple):
            found = tuple(dict.fromkeys(breakdown.known(code) for code in value))
            return found or (breakdown.missing,)
        code = breakdown.known(_group(breakdown, value or ""))
        return (code,) if code else None

    return one


def _group(breakdown: Breakdown, code: str) -> str:
    if not breakdown.folded:
        return code
    return _folded(breakdown.list_id, breakdown.list_level == "coarse", code)


@cache
def _folded(list_id: str, is_coarse: bool, code: str) -> str:  # noqa: FBT001 - of the cache
    codes = _list(list_id)
    return codes.coarse_group(code) if is_coarse else codes.group(code)


@cache
def _list(list_id: str) -> CodeList:
    return load_catalogue()[list_id]


def _needs(value: tuple[str, ...]) -> Groups:
    """Nobody assessed is a group; assessed without a need is in none."""
    return tuple(dict.fromkeys(BREAKDOWNS["needs"].known(code) for code in value))


def _minor(age: str) -> Groups:
    return ({"U18": "J", "18P": "N"}.get(age, UNKNOWN),)


def _in_work(group: str | None) -> Groups:
    return _whether(group, ("ARBEIT", "BILDUNG"), (UNKNOWN,))


def _housed(group: str | None) -> Groups:
    return _whether(group, ("WOHNUNG",), ("SONST_UNB",))


def _whether(group: str | None, yes: tuple[str, ...], unknown: tuple[str, ...]) -> Groups:
    if not group or group in unknown:
        return (UNKNOWN,)
    return ("J" if group in yes else "N",)


def _german_better(start: str | None, end: str | None) -> Groups:
    if start not in _GERMAN or end not in _GERMAN:
        return (UNKNOWN,)
    return ("J" if _GERMAN.index(end) > _GERMAN.index(start) else "N",)


def _more_secure(start: str | None, end: str | None) -> Groups:
    """Lateral moves between temporary titles make nothing more secure."""
    coarse = BREAKDOWNS["residence"].coarse_of
    before, after = (_SECURITY.get(coarse.get(code or "", "")) for code in (start, end))
    if before is None or after is None:
        return (UNKNOWN,)
    return ("J" if after > before else "N",)


def _reach(cases: int) -> Groups:
    if cases < 3:
        return None
    return ("B3" if cases <= 5 else "B6" if cases <= 10 else "B11",)


_OWN: dict[str, Fold] = {
    "needs": _needs,
    "minor": _minor,
    "work_begin": _in_work,
    "work_end": _in_work,
    "home_begin": _housed,
    "home_end": _housed,
    "german_better": _german_better,
    "more_secure": _more_secure,
    "reach": _reach,
}

Cells = list[Cell] | None


def crossed(*groups: Groups) -> Cells:
    """The cells of a row by its groups in each dimension; None if it is no part of the table."""
    known = [found for found in groups if found is not None]
    return list(product(*known)) if len(known) == len(groups) else None


def score_changes(
    improved: tuple[str, ...], unchanged: tuple[str, ...], worsened: tuple[str, ...]
) -> Cells:
    """A closed case in every life domain assessed at both ends; None if in none."""
    known = BREAKDOWNS["topic"].known
    changes = (("BESSER", improved), ("GLEICH", unchanged), ("SCHLECHTER", worsened))
    return [(known(code), change) for change, codes in changes for code in codes] or None


def fields_stated(unknown: tuple[str, ...]) -> Cells:
    """A case once for every field of the statistics."""
    return [(name, "N" if name in unknown else "J") for name in FIELDS]


# Tables whose dimensions do not stand in columns of their own.
JOINT: dict[tuple[str, ...], Callable[..., Cells]] = {
    ("topic", "score_change"): score_changes,
    ("field", "stated"): fields_stated,
}
