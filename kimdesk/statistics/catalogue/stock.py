"""B: how many there are, come and go, and who asks."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

STOCK = (
    Indicator(
        "B01",
        Words("Bestand am Quartalsanfang", "stock at the beginning of the quarter"),
        Words(
            "Fälle im Case Management, die vor dem Quartal aufgenommen und nicht vorher"
            " abgeschlossen wurden.",
            "Cases admitted before the quarter and not closed before it.",
        ),
        "K",
        ("BA",),
        leaving="total",
    ),
    Indicator(
        "B02",
        Words("Zugänge", "admissions"),
        Words(
            "Fälle, die im Quartal aufgenommen wurden, mit den Wiederaufnahmen darunter.",
            "Cases admitted in the quarter, with the re-admissions among them.",
        ),
        "K",
        ("ZU",),
        ((), ("readmission",)),
        leaving="persons",
    ),
    Indicator(
        "B03",
        Words("Abgänge", "closures"),
        Words(
            "Fälle, die im Quartal abgeschlossen wurden.",
            "Cases closed in the quarter.",
        ),
        "K",
        ("AB",),
        leaving="total",
    ),
    Indicator(
        "B04",
        Words("Bestand am Stichtag", "stock at the reference date"),
        Words(
            "Fälle, die am letzten Tag des Quartals laufen, mit den ruhenden darunter.",
            "Cases running on the last day of the quarter, with the dormant among them.",
        ),
        "K",
        ("BE",),
        ((), ("dormant",)),
        leaving="persons",
    ),
    Indicator(
        "B05",
        Words("Betreute Fälle", "cases served"),
        Words(
            "Bestand am Quartalsanfang und Zugänge zusammen.",
            "Stock at the beginning of the quarter and admissions together.",
        ),
        "K",
        ("BQ",),
        leaving="total",
    ),
    Indicator(
        "B06",
        Words("Mitbetreute Angehörige", "household members served"),
        Words(
            "Angehörige im Haushalt, die bei Fällen des Bestands mitberaten werden;"
            " davon unter 18 Jahren.",
            "Household members counselled along with cases of the stock; of them under 18.",
        ),
        "K",
        ("HM",),
        (("minor",),),
        leaving="contacts",
    ),
    Indicator(
        "B07",
        Words("Fälle je Vollzeitstelle", "cases per full post"),
        Words(
            "Bestand am Stichtag geteilt durch die Vollzeitstellen, die die Teamleitung einträgt.",
            "Stock at the reference date divided by the full posts entered by the team lead.",
        ),
        "K",
        ("BE",),
    ),
    Indicator(
        "B08",
        Words("Anfragen und Warteliste", "enquiries and waiting list"),
        Words(
            "Neue Anfragen im Quartal, wartende Anfragen am Stichtag und die mittlere Wartezeit"
            " von der Anfrage bis zur Aufnahme in Tagen.",
            "New enquiries in the quarter, enquiries waiting at the reference date and the"
            " median number of days from enquiry to admission.",
        ),
        "K",
        ("AN", "WL"),
        spread="waiting_days",
        leaving="contacts",
    ),
    Indicator(
        "B09",
        Words("Clearing-Ergebnisse", "results of clearing"),
        Words(
            "Clearings, die im Quartal beendet wurden, nach Ergebnis.",
            "Clearings finished in the quarter by result.",
        ),
        "K",
        ("CL",),
        (("clearing",),),
        leaving="persons",
    ),
    Indicator(
        "B10",
        Words("Ablehnung wegen MBE/JMD", "declined because of MBE or JMD"),
        Words(
            "Clearings, die im Quartal mit einer Verweisung an die Migrationsberatung (MBE)"
            " oder den Jugendmigrationsdienst (JMD) endeten.",
            "Clearings of the quarter that ended with a referral to MBE or JMD.",
        ),
        "K",
        ("CL",),
        (("declined_for",),),
    ),
)
