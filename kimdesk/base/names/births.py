"""How two stored birth dates (partial dates as text) go together."""

from enum import IntEnum

_ESTIMATED_APART = 2


class BirthMatch(IntEnum):
    """From the same to contradicting each other."""

    EQUAL = 0
    ESTIMATED = 1
    """Equal, but 1 January (or July), which offices enter when the day is not known."""
    SWAPPED = 2
    """Day and month the other way round."""
    ONE_DIGIT = 3
    """One digit typed wrongly, or two digits next to each other swapped."""
    COMPATIBLE = 4
    """One says less than the other, but nothing else."""
    UNKNOWN = 5
    DIFFERENT = 6


def compare_births(first: str, second: str) -> BirthMatch:
    """How the stored partial dates go together; the same both ways round."""
    if not first or not second:
        return BirthMatch.UNKNOWN
    if "~" in first + second:
        return _compare_estimates(first, second)
    if first == second:
        return _equal(first)
    if len(first) != len(second):
        return _compare_parts(first, second)
    if len(first) < len("1990-01-01"):
        return BirthMatch.DIFFERENT
    if first[:4] == second[:4] and first[5:7] + first[8:] == second[8:] + second[5:7]:
        return BirthMatch.SWAPPED
    return BirthMatch.ONE_DIGIT if _one_slip(first, second) else BirthMatch.DIFFERENT


def _equal(birth: str) -> BirthMatch:
    if len(birth) < len("1990-01-01"):
        return BirthMatch.COMPATIBLE
    return BirthMatch.ESTIMATED if birth[5:] in {"01-01", "07-01"} else BirthMatch.EQUAL


def _compare_parts(first: str, second: str) -> BirthMatch:
    short, long = sorted((first, second), key=len)
    # 1 January against the bare year is how an unknown day is entered.
    return BirthMatch.COMPATIBLE if long.startswith(short) else BirthMatch.DIFFERENT


def _compare_estimates(first: str, second: str) -> BirthMatch:
    years = (int(birth.removeprefix("~")[:4]) for birth in (first, second))
    apart = abs(next(years) - next(years))
    return BirthMatch.COMPATIBLE if apart <= _ESTIMATED_APART else BirthMatch.DIFFERENT


def _one_slip(first: str, second: str) -> bool:
    wrong = [
        place for place, pair in enumerate(zip(first, second, strict=True)) if pair[0] != pair[1]
    ]
    if len(wrong) == 2 and wrong[1] - wrong[0] == 1:
        left, right = wrong
        return first[left] == second[right] and first[right] == second[left]
    return len(wrong) == 1
