"""From codes, dates and numbers to the groups of the facts; pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kimdesk.base.dates import age_on
from kimdesk.reference import Catalogue

UNKNOWN = "UNB"
# Codes that say "nobody knows", beside "" for "nobody has asked".
NOT_KNOWN = frozenset({"", UNKNOWN, "KA", "NB", "998", "999", "und"})
_NATIONALITY_MISSING = "999"
_STAY = ((1, "J0"), (3, "J1_2"), (5, "J3_4"), (10, "J5_9"))
_LASTING = ((3, "M0_2"), (6, "M3_5"), (12, "M6_11"), (24, "M12_23"))


@dataclass(frozen=True, slots=True)
class Groups:
    """The statistics groups of the code lists in force."""

    catalogue: Catalogue

    def of(self, list_id: str, code: str) -> str:
        """The fine group of a code; a missing one counts as unknown."""
        return self.catalogue[list_id].group(code or UNKNOWN)

    def nationality(self, codes: Collection[str]) -> tuple[str, str]:
        """Group and code of the first nationality."""
        first = next(iter(codes), "") or _NATIONALITY_MISSING
        return self.catalogue["CL07"].group(first), first

    def partner(self, kind: str) -> str:
        """The group of a kind of body, "SONST" for none."""
        return self.catalogue["CL36"].group(kind) if kind else "SONST"

    def closure(self, reason: str) -> str:
        """The group of a reason for closing, "SONST" for none."""
        return self.catalogue["CL42"].group(reason) if reason else "SONST"

    def age(self, birth_date: str, day: date) -> str:
        """The age group (CL03) on a day."""
        years = age_on(birth_date, day)
        if years is None:
            return UNKNOWN
        for code in self.catalogue["CL03"]:
            first, last = code.extra.get("age_from", ""), code.extra.get("age_to", "")
            if first and int(first) <= years and (not last or years <= int(last)):
                return code.code
        return UNKNOWN

    def is_final_goal(self, state: str) -> bool:
        """Whether a goal's status is its last one."""
        code = self.catalogue["CL31"].get(state)
        return code is not None and code.flag("final")

    def reach(self, cases: int) -> str:
        """How far a barrier reaches (CL44R), "" for one that no case is linked to."""
        for code in self.catalogue["CL44R"]:
            first, last = code.extra.get("cases_from", ""), code.extra.get("cases_to", "")
            if first and int(first) <= cases and (not last or cases <= int(last)):
                return code.code
        return ""


def stay(entry_date: str, day: date) -> str:
    """Years since the entry into Germany, as a group."""
    years = age_on(entry_date, day)
    if years is None:
        return UNKNOWN
    return next((group for limit, group in _STAY if years < limit), "J10P")


def complexity(needs: int) -> str:
    """The number of life domains with a need, as a group."""
    return ("K0", "K1_2", "K1_2", "K3_4", "K3_4", "K5_6", "K5_6", "K7P")[min(needs, 7)]


def months_between(first: date, last: date) -> int:
    """Completed calendar months; 0 when the days are reversed."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return max(0, months - (last.day < first.day))


def lasting(months: int) -> str:
    """How long a case lasted, as a group."""
    return next((group for limit, group in _LASTING if months < limit), "M24P")
