"""What is broken down besides the attributes of clients: how they came, what was done."""

from collections.abc import Iterator

from kimdesk.statistics.catalogue import own_groups
from kimdesk.statistics.catalogue.dimension import Breakdown, flag, listed, own, yes_no
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


def events() -> Iterator[Breakdown]:
    """How somebody came, what was needed and what was done."""
    yield from _coming()
    yield from _working()


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
    yield listed("topic", topic, _TOPICS, "CL29", several=True)
    yield listed("life_domain", topic, _TOPICS, "CL29")
    yield listed(
        "contact_kind", Words("Kontaktart", "kind of contact"), tuple(kinds.split()), "CL37"
    )
    yield listed(
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
