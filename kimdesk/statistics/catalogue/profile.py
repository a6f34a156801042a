"""P: who the clients are."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

_BOTH = ("BE", "ZU")

PROFILE = (
    Indicator(
        "P01",
        Words("Geschlecht", "sex"),
        Words(
            "Fälle nach Geschlecht; divers, ohne Angabe und unbekannt stehen zusammen.",
            "Cases by sex; non-binary, no entry and unknown together.",
        ),
        "K",
        _BOTH,
        (("sex",),),
        leaving="persons",
    ),
    Indicator(
        "P02",
        Words("Alter", "age"),
        Words(
            "Fälle nach Alter am Stichtag, bei Zugängen am Tag der Aufnahme.",
            "Cases by age at the reference date, of admissions on the day of admission.",
        ),
        "K",
        _BOTH,
        (("age",),),
        leaving="persons",
    ),
    Indicator(
        "P03",
        Words("Geschlecht und Alter", "sex and age"),
        Words("Betreute Fälle nach Geschlecht und Alter.", "Cases served by sex and age."),
        "J",
        ("BQ",),
        (("sex", "age_coarse"),),
        leaving="persons",
    ),
    Indicator(
        "P04",
        Words("Staatsangehörigkeit", "nationality"),
        Words(
            "Fälle nach Gruppen von Staatsangehörigkeiten.",
            "Cases by groups of nationalities.",
        ),
        "K",
        _BOTH,
        (("nationality",),),
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "P05",
        Words("Häufigste Staatsangehörigkeiten", "most frequent nationalities"),
        Words(
            "Im Jahr betreute Fälle nach festen Gruppen von Staatsangehörigkeiten, in der Stelle"
            " auch einzelne Staaten mit mindestens fünf Fällen. Nach außen gehen die Gruppen der"
            " im letzten Quartal betreuten Fälle.",
            "Cases served in the year by fixed groups of nationalities, inside the office also"
            " single states with at least five cases. What leaves are the groups of the cases"
            " served in the last quarter.",
        ),
        "J",
        ("BQ",),
        (("nationality",), ("country",)),
        year=True,
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "P06",
        Words("Aufenthaltsstatus", "residence status"),
        Words(
            "Fälle nach Gruppen des Aufenthaltsstatus.",
            "Cases by groups of residence status.",
        ),
        "K",
        _BOTH,
        (("residence",),),
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "P07",
        Words("Aufenthaltsdauer", "length of stay"),
        Words(
            "Bestand am Stichtag nach Jahren seit der Einreise.",
            "Stock at the reference date by years since entry.",
        ),
        "K",
        ("BE",),
        (("stay",),),
        leaving="persons",
    ),
    Indicator(
        "P08",
        Words("Zuwanderungsweg", "immigration path"),
        Words(
            "Zugänge seit Jahresbeginn nach dem Weg, auf dem die Menschen gekommen sind.",
            "Admissions since the beginning of the year by the way people came.",
        ),
        "J",
        ("ZU",),
        (("immigration_path",),),
        year=True,
    ),
    Indicator(
        "P09",
        Words("Haushaltstyp", "household type"),
        Words(
            "Bestand am Stichtag nach Haushaltstyp, und ob Kinder im Haushalt leben.",
            "Stock at the reference date by household type, and whether children live there.",
        ),
        "E",
        ("BE",),
        (("household",), ("children",)),
        leaving="persons",
    ),
    Indicator(
        "P10",
        Words("Rechtskreis", "benefit regime"),
        Words(
            "Bestand am Stichtag nach dem Gesetz, nach dem Leistungen bezogen werden.",
            "Stock at the reference date by the law under which benefits are paid.",
        ),
        "K",
        ("BE",),
        (("benefit_regime",),),
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "P11",
        Words("Erwerbsstatus", "employment status"),
        Words("Bestand am Stichtag nach Erwerbsstatus.", "Stock by employment status."),
        "K",
        ("BE",),
        (("work",),),
        leaving="persons",
    ),
    Indicator(
        "P12",
        Words("Deutschniveau", "level of German"),
        Words("Bestand am Stichtag nach Deutschniveau.", "Stock by level of German."),
        "K",
        ("BE",),
        (("german",),),
        leaving="persons",
    ),
    Indicator(
        "P13",
        Words("Schul- und Berufsabschluss", "school and vocational qualification"),
        Words(
            "Bestand am Stichtag nach Schulabschluss und nach Berufsabschluss.",
            "Stock by school certificate and by vocational qualification.",
        ),
        "J",
        ("BE",),
        (("school",), ("vocational",)),
        leaving="persons",
    ),
    Indicator(
        "P14",
        Words("Wohnsituation", "housing situation"),
        Words("Bestand am Stichtag nach Wohnsituation.", "Stock by housing situation."),
        "K",
        ("BE",),
        (("housing",),),
        leaving="persons",
    ),
    Indicator(
        "P15",
        Words("Stadtbezirk", "city district"),
        Words(
            "Bestand am Stichtag nach zusammengefassten Stadtbezirken.",
            "Stock by groups of city districts.",
        ),
        "E",
        ("BE",),
        (("district",),),
        leaving="persons",
    ),
)
