"""What came of it: how cases end, what changed, barriers, and the quality of the data."""

from collections.abc import Iterator

from kimdesk.statistics.catalogue import own_groups
from kimdesk.statistics.catalogue.dimension import Breakdown, flag, listed, own, yes_no
from kimdesk.statistics.catalogue.words import Words

_BARRIERS = (
    "SH_INFO SH_SPRACHE SH_TERMIN SH_WARTEZEIT SH_ZUSTAEND SH_RKLUECKE SH_ANGEBOT SH_KAPAZ"
    " SH_VORAUSS SH_KOSTEN SH_RECHT SH_ERMESSEN SH_BUEROKR SH_DATEN SH_DIGITAL SH_KINDER"
    " SH_MOBIL SH_WOHNUNG SH_ANERK SH_GESUND SH_DISKR SH_SONST"
)
_HEADWAY = (
    "HS_ERFASST HS_GEPRUEFT HS_GEMELDET HS_BEARB HS_LENKUNG HS_GELOEST HS_TEIL HS_NICHT HS_ZURUECK"
)


def outcomes() -> Iterator[Breakdown]:
    """What became of cases and barriers, and how good the data are."""
    yield from _leaving()
    yield from _barriers()


def _leaving() -> Iterator[Breakdown]:
    yield Breakdown(
        "closure",
        Words("Abschlussgrund", "reason of closure"),
        ("PLANMAESSIG", "UEBERLEITUNG", "WEGFALL", "ABBRUCH", "SONST"),
        "SONST",
        list_id="CL42",
    )
    yield own("duration", Words("Falldauer", "duration of the case"), own_groups.DURATION)
    yield Breakdown(
        "attainment",
        Words("Zielerreichung", "attainment of goals"),
        ("ZS_ERREICHT", "ZS_UEBERW", "ZS_TEIL", "ZS_NICHT"),
        "",
        list_id="CL31",
    )
    name = Words("Veränderung im Handlungsfeld", "change in the life domain")
    yield own("score_change", name, own_groups.CHANGE)
    yield yes_no("german_better", "Deutsch verbessert", "German improved")
    yield yes_no("work_begin", "in Arbeit/Bildung zu Beginn", "in work or education at the start")
    yield yes_no("work_end", "in Arbeit/Bildung am Ende", "in work or education at the end")
    yield yes_no("home_begin", "Wohnung zu Beginn", "housed at the start")
    yield yes_no("home_end", "Wohnung am Ende", "housed at the end")
    regimes = tuple("RK_SGB2 RK_SGB3 RK_SGB8 RK_SGB12 RK_ASYLBLG RK_KEIN UNB".split())
    yield Breakdown(
        "benefit_from", Words("von Rechtskreis", "from regime"), regimes, "UNB", list_id="CL23"
    )
    yield Breakdown(
        "benefit_to", Words("nach Rechtskreis", "to regime"), regimes, "UNB", list_id="CL23"
    )
    yield yes_no("interrupted", "Leistung unterbrochen", "benefit interrupted")
    yield yes_no("more_secure", "Aufenthalt gefestigt", "residence more secure")


def _barriers() -> Iterator[Breakdown]:
    kind, state = Words("Art der Hürde", "kind of barrier"), Words("Stand", "state")
    yield Breakdown("barrier_kind", kind, tuple(_BARRIERS.split()), "SH_SONST", list_id="CL43")
    yield listed("headway", state, tuple(_HEADWAY.split()), "CL45")
    yield own("reach", Words("betroffene Fälle", "cases affected"), own_groups.REACH)
    yield own("field", Words("Angabe", "field"), own_groups.FIELDS)
    yield flag("stated", "eingetragen", "entered")
    yield flag("plan_current", "Plan aktuell", "plan up to date")
    yield flag("consent", "Einwilligung liegt vor", "consent on record")
