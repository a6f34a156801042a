"""An invented register of structural barriers: one of every kind, none about a person."""

from dataclasses import asdict, dataclass

from kimdesk.casework.model import Barrier, BarrierCase, BarrierStep
from kimdesk.demo.people import Demo


@dataclass(frozen=True, slots=True)
class Hurdle:
    """What an entry of the register says; codes of CL43, CL44, CL36 and CL29."""

    kind: str
    level: str
    institution: str
    life_domain: str
    title: str
    proposal: str


BARRIERS = (
    Hurdle(
        "SH_INFO",
        "EB_STELLE",
        "N_JC",
        "HF02_EXISTENZ",
        "Bescheide nennen keine Ansprechperson",
        "Name und Durchwahl auf jedem Bescheid",
    ),
    Hurdle(
        "SH_SPRACHE",
        "EB_KOMMUNE",
        "N_SOZIALAMT",
        "HF10_BEHOERDE",
        "Formulare gibt es nur auf Deutsch",
        "Ausfüllhilfen in fünf Sprachen",
    ),
    Hurdle(
        "SH_TERMIN",
        "EB_STELLE",
        "N_ABH",
        "HF01_AUFENTHALT",
        "Termine zur Verlängerung erst nach Ablauf",
        "Kontingent für ablaufende Titel",
    ),
    Hurdle(
        "SH_WARTEZEIT",
        "EB_KOMMUNE",
        "N_EINB",
        "HF01_AUFENTHALT",
        "Einbürgerung dauert über zwei Jahre",
        "Vorprüfung durch Block 3",
    ),
    Hurdle(
        "SH_ZUSTAEND",
        "EB_KOMMUNE",
        "N_JUGENDAMT",
        "HF09_FAMILIE",
        "Niemand ist für junge Volljährige zuständig",
        "Klare Absprache beim 18. Geburtstag",
    ),
    Hurdle(
        "SH_RKLUECKE",
        "EB_KOMMUNE",
        "N_JC",
        "HF02_EXISTENZ",
        "Leistungslücke beim Wechsel aus dem AsylbLG",
        "Vorschuss bis zur Bewilligung",
    ),
    Hurdle(
        "SH_ANGEBOT",
        "EB_KOMMUNE",
        "N_KURS",
        "HF03_SPRACHE",
        "Kein Alphabetisierungskurs am Vormittag mit Kinderbetreuung",
        "Kurs im Familienzentrum",
    ),
    Hurdle(
        "SH_KAPAZ",
        "EB_KOMMUNE",
        "N_PSZ",
        "HF08_GESUNDHEIT",
        "Acht Monate Wartezeit auf ein Erstgespräch",
        "Gruppenangebot zur Überbrückung",
    ),
    Hurdle(
        "SH_VORAUSS",
        "EB_LAND",
        "N_KURS",
        "HF03_SPRACHE",
        "Geduldete erhalten keine Kurszulassung",
        "Landeskurs öffnen",
    ),
    Hurdle(
        "SH_KOSTEN",
        "EB_LAND",
        "N_ANERK",
        "HF05_QUALI",
        "Übersetzungskosten verhindern Anträge auf Anerkennung",
        "Fonds für Vorkosten",
    ),
    Hurdle(
        "SH_RECHT",
        "EB_BUND",
        "N_ABH",
        "HF09_FAMILIE",
        "Nachzug zu subsidiär Geschützten ist kontingentiert",
        "An die Landesebene melden",
    ),
    Hurdle(
        "SH_ERMESSEN",
        "EB_STELLE",
        "N_ABH",
        "HF06_ARBEIT",
        "Beschäftigungserlaubnis wird uneinheitlich erteilt",
        "Gemeinsame Auslegungshilfe",
    ),
    Hurdle(
        "SH_BUEROKR",
        "EB_STELLE",
        "N_JC",
        "HF02_EXISTENZ",
        "Dieselben Nachweise werden dreimal verlangt",
        "Checkliste je Antrag",
    ),
    Hurdle(
        "SH_DATEN",
        "EB_KOMMUNE",
        "N_SOZIALAMT",
        "HF10_BEHOERDE",
        "Ämter erfragen dieselben Daten einzeln",
        "Einheitlicher Erfassungsbogen",
    ),
    Hurdle(
        "SH_DIGITAL",
        "EB_STELLE",
        "N_JC",
        "HF10_BEHOERDE",
        "Anträge nur noch online, ohne Hilfe vor Ort",
        "Begleiteter Selbstbedienungsplatz",
    ),
    Hurdle(
        "SH_KINDER",
        "EB_KOMMUNE",
        "N_KITA",
        "HF04_SCHULE",
        "Ohne Kitaplatz kein Kurs, ohne Kurs kein Kitaplatz",
        "Brückenplätze für Kurse",
    ),
    Hurdle(
        "SH_MOBIL",
        "EB_KOMMUNE",
        "N_SONST",
        "HF11_TEILHABE",
        "Unterkunft am Stadtrand ohne Abendbus",
        "Anbindung nach 20 Uhr",
    ),
    Hurdle(
        "SH_WOHNUNG",
        "EB_MARKT",
        "N_WOHNEN",
        "HF07_WOHNEN",
        "Große Familien finden keine geförderte Wohnung",
        "Belegungsrechte für fünf Zimmer",
    ),
    Hurdle(
        "SH_ANERK",
        "EB_BUND",
        "N_KAMMER",
        "HF05_QUALI",
        "Teilanerkennung ohne passende Anpassungslehrgänge",
        "Lehrgang im Verbund",
    ),
    Hurdle(
        "SH_GESUND",
        "EB_LAND",
        "N_ARZT",
        "HF08_GESUNDHEIT",
        "Praxen lehnen Behandlungsscheine ab",
        "Gesundheitskarte nach § 264 SGB V",
    ),
    Hurdle(
        "SH_DISKR",
        "EB_MARKT",
        "N_WOHNEN",
        "HF12_SCHUTZ",
        "Absagen bei Besichtigung nach Nennung des Namens",
        "Testing mit der Integrationsagentur",
    ),
    Hurdle(
        "SH_SONST",
        "EB_UNKLAR",
        "N_SONST",
        "HF11_TEILHABE",
        "Vereine nehmen ohne Kontoverbindung niemanden auf",
        "Mitgliedschaft über Gutschein",
    ),
)
_DESCRIPTION = (
    "In mehreren Beratungen aufgefallen. Der Ablauf ist in allen Fällen gleich und lässt sich im "
    "Einzelfall nur mit viel Aufwand umgehen."
)
_WORKAROUND = "Telefonische Klärung durch die Fachkraft, im Einzelfall Begleitung."
_WORKFLOW = ("HS_ERFASST", "HS_GEPRUEFT", "HS_GEMELDET", "HS_BEARB", "HS_LENKUNG")


def add_barriers(demo: Demo, staff: list[int]) -> list[int]:
    """The register with its history; the ids."""
    return [_add(demo, hurdle, staff) for hurdle in BARRIERS]


def affect(demo: Demo, case_id: int, barriers: list[int]) -> None:
    """Let a case be affected by one or two barriers."""
    for barrier_id in demo.random.sample(barriers, demo.random.randint(1, 2)):
        demo.rows.add(BarrierCase, case_id=case_id, barrier_id=barrier_id, seen_on=demo.day(5, 200))


def _add(demo: Demo, hurdle: Hurdle, staff: list[int]) -> int:
    state = demo.deal.any("CL45")
    seen = demo.day(60, 500)
    steps = _WORKFLOW[: _WORKFLOW.index(state) + 1] if state in _WORKFLOW else (*_WORKFLOW, state)
    reported = demo.day(10, 59) if "HS_GEMELDET" in steps else None
    barrier_id = demo.rows.add(
        Barrier,
        **asdict(hurdle),
        description=_DESCRIPTION,
        workaround=_WORKAROUND,
        seen_first_on=seen,
        seen_last_on=demo.day(1, 59),
        state=state,
        reported_on=reported,
        answer="Wird in der Projektgruppe beraten." if "HS_BEARB" in steps else "",
        author_id=demo.random.choice(staff),
    )
    for place, step in enumerate(steps):
        demo.rows.add(
            BarrierStep,
            barrier_id=barrier_id,
            taken_on=min(seen if not place else reported or seen, demo.today),
            state=step,
            staff_id=demo.random.choice(staff),
        )
    return barrier_id
