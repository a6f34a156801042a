"""Where invented clients come from: facts that go together, so that files look plausible."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Profile:
    """A group of clients. `weight` is how often it comes up."""

    names: str
    weight: int
    nationalities: tuple[str, ...]
    languages: tuple[str, ...]
    path: str
    residence: tuple[str, ...]
    regimes: tuple[tuple[str, tuple[str, ...]], ...]
    interpreting: tuple[str, ...] = ("SM_PROF_ORT", "SM_PROF_TEL", "SM_CM", "SM_LAIE")


_SGB2 = ("RK_SGB2", ("L_SGB2", "L_KG"))
_ASYLUM = ("RK_ASYLBLG", ("L_ASYL_3",))
_ANALOGUE = ("RK_ASYLBLG", ("L_ASYL_2",))
_NONE = ("RK_KEIN", ("L_ERWERB",))
_PROTECTED = ("AE_25_2_GFK", "AE_25_2_SUB", "AE_25_3")
_PENDING = ("ASYL_GEST", "ASYL_ANKN")
_TOLERATED = ("DULD_60A_2_1", "DULD_60A_2_3", "AE_104C_1")

PROFILES = (
    Profile("ar", 9, ("475",), ("ar",), "ZW_ASYL", _PROTECTED, (_SGB2, _SGB2, _NONE)),
    Profile("ar", 4, ("438",), ("ar", "ckb"), "ZW_ASYL", _TOLERATED, (_ANALOGUE, _ASYLUM)),
    Profile("fa", 6, ("423",), ("prs", "ps"), "ZW_ASYL", _PROTECTED, (_SGB2, _ASYLUM)),
    Profile("fa", 3, ("439",), ("fa",), "ZW_ASYL", _PENDING, (_ASYLUM,)),
    Profile("ku", 4, ("475", "438"), ("kmr", "ckb"), "ZW_ASYL", _TOLERATED, (_ANALOGUE,)),
    Profile("uk", 7, ("166",), ("uk", "ru"), "ZW_24", ("AE_24",), (_SGB2, _NONE)),
    Profile("ti", 4, ("224",), ("ti",), "ZW_ASYL", _PROTECTED, (_SGB2, _NONE)),
    Profile("tr", 4, ("163",), ("tr", "kmr"), "ZW_FAM", ("AE_30", "AE_28_EHE"), (_NONE, _SGB2)),
    Profile("ro", 3, ("154", "125"), ("ro", "bg"), "ZW_EU", ("EU_FREIZ",), (_NONE, _SGB2)),
    Profile("sr", 3, ("170", "150"), ("sr", "sq"), "ZW_ARBEIT", ("AE_19C", "NE_9"), (_NONE,)),
    Profile("vi", 2, ("432",), ("vi",), "ZW_BILD", ("AE_16A", "AE_18A"), (_NONE,)),
    Profile("fr", 4, ("261", "262"), ("fr", "ff"), "ZW_ASYL", _PENDING + _TOLERATED, (_ASYLUM,)),
    Profile("de", 1, ("000",), ("de",), "ZW_GEBOREN", ("DE_STAAT",), (_SGB2,), ("SM_KEINE",)),
)


def some_profile(random: Random) -> Profile:
    """One of the profiles, by weight."""
    return random.choices(PROFILES, [profile.weight for profile in PROFILES])[0]
