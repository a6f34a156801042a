"""R and Q: structural barriers, and how good the data are."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

STRUCTURE = (
    Indicator(
        "R01",
        Words("Neue strukturelle Hürden", "new structural barriers"),
        Words("Im Quartal erfasste Hürden nach Art.", "Barriers of the quarter by kind."),
        "K",
        ("SN",),
        (("barrier_kind",),),
        leaving="barriers",
    ),
    Indicator(
        "R02",
        Words("Hürden nach Stelle", "barriers by body"),
        Words(
            "Im Quartal erfasste oder bewegte Hürden nach Art der Stelle.",
            "Barriers recorded or moved in the quarter by kind of body.",
        ),
        "K",
        ("SH",),
        (("partner",),),
        leaving="barriers",
    ),
    Indicator(
        "R03",
        Words("Generative Themen", "generative topics"),
        Words(
            "Hürden, die mindestens drei Fälle betreffen, nach der Zahl der Fälle; ihr Wortlaut"
            " verlässt die Stelle nur als geprüfter Bericht auf Papier.",
            "Barriers that concern at least three cases by the number of cases; their wording"
            " leaves the office only as a checked report on paper.",
        ),
        "K",
        ("SH",),
        (("reach",),),
    ),
    Indicator(
        "R04",
        Words("Bearbeitungsstand der Hürden", "state of barriers"),
        Words(
            "Im Quartal erfasste oder bewegte Hürden nach Stand.",
            "Barriers recorded or moved in the quarter by state.",
        ),
        "K",
        ("SH",),
        (("headway",),),
        leaving="barriers",
    ),
    Indicator(
        "Q01",
        Words("Datenqualität", "quality of data"),
        Words(
            "Für jede Angabe der Statistik, bei wie vielen Fällen sie eingetragen ist.",
            "For each field of the statistics, for how many cases of the stock it is entered.",
        ),
        "K",
        ("BE",),
        (("field", "stated"),),
    ),
    Indicator(
        "Q02",
        Words("Pläne aktuell", "plans up to date"),
        Words(
            "Bestand danach, ob ein unterschriebener Plan vorliegt, der in den letzten zwölf"
            " Wochen überprüft wurde.",
            "Stock by having a signed plan reviewed within the last twelve weeks.",
        ),
        "K",
        ("BE",),
        (("plan_current",),),
        leaving="persons",
        share="J",
    ),
    Indicator(
        "Q03",
        Words("Einwilligung vollständig", "consent complete"),
        Words(
            "Bestand danach, ob in die Verarbeitung eingewilligt wurde; es müssen alle sein.",
            "Stock by having consent to processing on record; it must be all of them.",
        ),
        "K",
        ("BE",),
        (("consent",),),
        leaving="persons",
        share="J",
    ),
    Indicator(
        "Q04",
        Words("Gesperrte Zahlen", "numbers not shown"),
        Words(
            "Zahlen des letzten Pakets, an deren Stelle ein Punkt steht.",
            "Numbers of the last bundle with a point in their place.",
        ),
        "K",
        ("ZP",),
    ),
)
