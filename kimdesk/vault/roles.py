"""The roles of the people who open a store, and which of its keys each role is given.

The roles are those of code list CL47; a substitution is a grant per case and no role here.
"""

from collections.abc import Iterable

COUNSELLOR = "R_CM"
LEAD = "R_TL"
STEWARD = "R_STAT"
OFFICER = "R_DSB"
ADMINISTRATOR = "R_ADMIN"
RECOVERY = "RECOVERY"  # the recovery sheet: holds every key, may certify, is no user

HEADER = "header"
CASES = "cases"
STATISTICS = "statistics"
KEY_NAMES = (HEADER, CASES, STATISTICS)
DATABASES = (CASES, STATISTICS)

_KEYS = {
    COUNSELLOR: {HEADER, CASES, STATISTICS},
    LEAD: {HEADER, CASES, STATISTICS},
    OFFICER: {HEADER, CASES},
    STEWARD: {HEADER, STATISTICS},
    ADMINISTRATOR: {HEADER},
    RECOVERY: {HEADER, CASES, STATISTICS},
}
ROLES = tuple(role for role in _KEYS if role != RECOVERY)


def keys_of(roles: Iterable[str]) -> frozenset[str]:
    """The names of the keys that these roles are given together."""
    return frozenset(name for role in roles for name in _KEYS[role])


def may_certify(roles: Iterable[str]) -> bool:
    """Whether the holder's signature makes a role grant valid."""
    return bool({LEAD, RECOVERY} & set(roles))
