"""What is broken down besides the attributes of clients: access, needs, work and results."""

from collections.abc import Iterator

from kimdesk.statistics.catalogue import own_groups
from kimdesk.statistics.catalogue.attributes import flag, own, yes_no
from kimdesk.statistics.catalogue.dimension import Breakdown
from kimdesk.statistics.catalogue.own_groups import NOT_STATED, UNKNOWN
from kimdesk.statistics.catalogue.words import Words

_TOPICS = (
    "HF01_AUFENTHALT",
    "HF02_EXISTENZ",
    "HF03_SPRACHE",
    "HF04_SCHULE",
    "HF05_QUALI",
    "HF06_ARBEIT",
    "HF07_WOHNEN",
    "HF08_GESUNDHEIT",
    "HF09_FAMILIE",
    "HF10_BEHOERDE",
    "HF11_TEILHABE",
    "HF12_SCHUTZ",
)
_ACCESS = {
    "SELBST": "Z_SELBST Z_FAMILIE",
    "BEHOERDE": "Z_WILLKOMMEN Z_SOZIALAMT Z_UNTERK Z_ABH Z_EINB Z_JC Z_AA Z_REGE Z_JUGENDAMT Z_KI",
    "BILDUNG": "Z_SCHULE Z_KURS",
    "BERATUNG": "Z_CM Z_INTERN Z_MBE Z_JMD Z_REGIO Z_AVB Z_IA Z_PSZ Z_FACH",
    "GESUND": "Z_GESUND",
    "ZIVIL": "Z_MSO Z_EHRENAMT Z_AUFSUCH",
    "SONST": "Z_ARBEITG Z_JUSTIZ Z_SONST UNB",
}
_PARTNERS = (
    "BEHOERDE",
    "ARBEIT_BILDUNG",
    "SPRACHE",
    "GESUNDHEIT",
    "WOHNEN",
    "BERATUNG",
    "ZIVIL",
    "SONST",
)
_LANGUAGES = {
    "DE": "DE",
    "AR": "NAHOST",
    "KURD": "NAHOST",
    "PERS": "NAHOST",
    "ARAM": "NAHOST",
    "TUERK": "NAHOST",
    "UKR_RUS": "EUROPA",
    "BALKAN": "EUROPA",
    "EUR_SONST": "EUROPA",
    "AFRIKA_OST": "AFRIKA",
    "AFRIKA_WEST": "AFRIKA",
    "AFRIKA_NORD": "AFRIKA",
    "ASIEN": "ASIEN_SONST",
    "SONST_UNB": "ASIEN_SONST",
}
_BARRIERS = (
    "SH_INFO SH_SPRACHE SH_TERMIN SH_WARTEZEIT SH_ZUSTAEND SH_RKLUECKE SH_ANGEBOT SH_KAPAZ"
    " SH_VORAUSS SH_KOSTEN SH_RECHT SH_ERMESSEN SH_BUEROKR SH_DATEN SH_DIGITAL SH_KINDER"
    " SH_MOBIL SH_WOHNUNG SH_ANERK SH_GESUND SH_DISKR SH_SONST"
)
_HEADWAY = (
    "HS_ERFASST HS_GEPRUEFT HS_GEMELDET HS_BEARB HS_LENKUNG HS_GELOEST HS_TEIL HS_NICHT HS_ZURUECK"
)


def _listed(
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


def events() -> Iterator[Breakdown]:
    """How somebody came, what was needed, what was done and what came of it."""
    yield from _coming()
    yield from _working()
    yield from _leaving()
    yield from _barriers()


def _coming() -> Iterator[Breakdown]:
    yield flag("readmission", "Wiederaufnahme", "re-admission")
    yield flag("dormant", "Ruhen", "dormancy")
    yield yes_no("minor", "unter 18", "under 18")
    access = Words("Zugang durch", "referred by")
    yield Breakdown("access", access, tuple(_ACCESS), "SONST", list_id="CL35")
    groups = {code: group for group, codes in _ACCESS.items() for code in codes.split()}
    yield Breakdown(
        "access_single",
        access,
        tuple(groups),
        "UNB",
        coarse_of=groups,
        inside=True,
        list_id="CL35",
    )
    yield Breakdown(
        "clearing",
        Words("Clearing-Ergebnis", "result of clearing"),
        ("AUFNAHME", "VERWIESEN", "NICHT_AUFGEN", UNKNOWN),
        UNKNOWN,
        folded=True,
        list_id="CL_CR",
        names={UNKNOWN: NOT_STATED},
    )
    yield Breakdown(
        "declined_for",
        Words("verwiesen an", "referred to"),
        ("CR_MBE", "CR_JMD"),
        "",
        inside=True,
        list_id="CL_CR",
    )
    needs = Words("Bedarf im Handlungsfeld", "need in the life domain")
    yield Breakdown(
        "needs", needs, (*_TOPICS, UNKNOWN), UNKNOWN, several=True, list_id="CL29",
        names={UNKNOWN: own_groups.COMPLEXITY[UNKNOWN]},
    )  # fmt: skip
    name = Words("Felder mit Bedarf", "domains with a need")
    yield own("complexity", name, own_groups.COMPLEXITY)


def _working() -> Iterator[Breakdown]:
    topic = Words("Handlungsfeld", "life domain")
    kinds = "PERSOENLICH AUFSUCHEND BEGLEITUNG FERN PARTNER_NETZ VERWALTUNG"
    yield _listed("topic", topic, _TOPICS, "CL29", several=True)
    yield _listed("life_domain", topic, _TOPICS, "CL29")
    yield _listed(
        "contact_kind", Words("Kontaktart", "kind of contact"), tuple(kinds.split()), "CL37"
    )
    yield _listed(
        "interpreting",
        Words("Sprachmittlung", "interpreting"),
        ("KEINE", "CM", "PROF", "LAIE", "PRIVAT", "APP", "FEHLTE"),
        "CL09",
    )
    yield Breakdown(
        "language",
        Words("Beratungssprache", "language of counselling"),
        tuple(_LANGUAGES),
        "SONST_UNB",
        coarse_of=_LANGUAGES,
        folded=True,
        list_id="CL08",
    )
    yield Breakdown(
        "language_single",
        Words("Sprache", "language"),
        (),
        "und",
        is_open=True,
        inside=True,
        list_id="CL08",
    )
    yield Breakdown(
        "outcome",
        Words("Terminstatus", "outcome of the appointment"),
        ("T_STATT", "T_VERSAEUMT"),
        "",
        list_id="CL38",
    )
    yield yes_no("client_present", "mit Klient:in", "with the client")
    partner = Words("Art der Stelle", "kind of body")
    yield Breakdown("partner", partner, _PARTNERS, "SONST", list_id="CL36")
    yield Breakdown(
        "referral_result",
        Words("Vermittlungsergebnis", "result of referral"),
        ("ERFOLG", "OHNE_ERFOLG"),
        "",
        list_id="CL48",
    )


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
    yield _listed("headway", state, tuple(_HEADWAY.split()), "CL45")
    yield own("reach", Words("betroffene Fälle", "cases affected"), own_groups.REACH)
    yield own("field", Words("Angabe", "field"), own_groups.FIELDS)
    yield flag("stated", "eingetragen", "entered")
    yield flag("plan_current", "Plan aktuell", "plan up to date")
    yield flag("consent", "Einwilligung liegt vor", "consent on record")
