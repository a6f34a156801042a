"""E: how cases end, and what became of them."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

RESULTS = (
    Indicator(
        "E01",
        Words("Abschlussgründe", "reasons of closure"),
        Words("Abgänge nach Gruppe des Abschlussgrunds.", "Closures by group of reason."),
        "K",
        ("AB",),
        (("closure",),),
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "E02",
        Words("Falldauer", "duration of the case"),
        Words(
            "Abgänge nach der Zeit von der Aufnahme bis zum Abschluss; mittlere Zahl der Monate.",
            "Closures by time from admission to closure; median number of months.",
        ),
        "K",
        ("AB",),
        (("duration",),),
        spread="months",
        leaving="persons",
    ),
    Indicator(
        "E03",
        Words("Zielerreichung", "attainment of goals"),
        Words(
            "Handlungsziele, die im Quartal ein Ergebnis bekamen, nach Ergebnis und Handlungsfeld.",
            "Action goals that got a result in the quarter by result and life domain.",
        ),
        "K",
        ("ZI",),
        (("attainment",), ("life_domain", "attainment")),
        leaving="contacts",
    ),
    Indicator(
        "E04",
        Words("Veränderung je Handlungsfeld", "change by life domain"),
        Words(
            "Abgänge mit Einschätzung am Anfang und am Ende: verbessert, gleich oder"
            " verschlechtert in jedem Handlungsfeld.",
            "Closures assessed at the start and at the end: better, the same or worse in each"
            " life domain.",
        ),
        "E/J",
        ("AB",),
        (("topic", "score_change"),),
        sensitive=True,
    ),
    Indicator(
        "E05",
        Words("Deutsch verbessert", "German improved"),
        Words(
            "Abgänge seit Jahresbeginn, deren Deutschniveau am Ende höher war als bei der"
            " Aufnahme.",
            "Closures since the beginning of the year whose level of German was higher at the end.",
        ),
        "J",
        ("AB",),
        (("german_better",),),
        year=True,
        share="J",
    ),
    Indicator(
        "E06",
        Words("Arbeit und Bildung zu Beginn und am Ende", "work and education, start and end"),
        Words(
            "Abgänge seit Jahresbeginn danach, ob sie zu Beginn und am Ende in Arbeit oder"
            " Bildung waren.",
            "Closures since the beginning of the year by being in work or education at the start"
            " and at the end.",
        ),
        "J",
        ("AB",),
        (("work_begin",), ("work_end",), ("work_begin", "work_end")),
        year=True,
        share="J",
    ),
    Indicator(
        "E07",
        Words("Wohnen gesichert zu Beginn und am Ende", "housed at the start and at the end"),
        Words(
            "Abgänge seit Jahresbeginn danach, ob sie zu Beginn und am Ende eine Wohnung hatten.",
            "Closures since the beginning of the year by being housed at the start and at the end.",
        ),
        "J",
        ("AB",),
        (("home_begin",), ("home_end",), ("home_begin", "home_end")),
        year=True,
        share="J",
    ),
    Indicator(
        "E08",
        Words("Rechtskreiswechsel", "changes of benefit regime"),
        Words(
            "Wechsel des Rechtskreises seit Jahresbeginn: von und nach, davon mit unterbrochener"
            " Leistung.",
            "Changes of benefit regime since the beginning of the year: from and to, of them with"
            " the benefit interrupted.",
        ),
        "E/J",
        ("RW",),
        (("interrupted",), ("benefit_from", "benefit_to")),
        year=True,
        sensitive=True,
    ),
    Indicator(
        "E09",
        Words("Aufenthalt gefestigt", "residence more secure"),
        Words(
            "Im Jahr betreute Fälle, deren Aufenthalt in eine sicherere Gruppe gewechselt ist.",
            "Cases served in the year whose residence moved to a more secure group.",
        ),
        "J",
        ("BQ",),
        (("more_secure",),),
        year=True,
        sensitive=True,
    ),
    Indicator(
        "E10",
        Words("Nachsorge", "after-care"),
        Words("Fälle in Nachsorge am Stichtag.", "Cases in after-care at the reference date."),
        "E",
        ("NS",),
        leaving="contacts",
    ),
)
