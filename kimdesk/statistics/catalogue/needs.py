"""Z and H: how people came, and what they need."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

NEEDS = (
    Indicator(
        "Z01",
        Words("Zugang durch", "referred by"),
        Words(
            "Zugänge nach Art der Stelle oder Person, durch die sie kamen.",
            "Admissions by the kind of body or person through whom they came.",
        ),
        "K",
        ("ZU",),
        (("access",),),
        leaving="persons",
    ),
    Indicator(
        "Z02",
        Words("Zugang durch einzelne Stellen", "referred by single bodies"),
        Words(
            "Zugänge seit Jahresbeginn nach der einzelnen Stelle, durch die sie kamen.",
            "Admissions since the beginning of the year by the single body they came through.",
        ),
        "J",
        ("ZU",),
        (("access_single",),),
        year=True,
    ),
    Indicator(
        "H01",
        Words("Bedarf je Handlungsfeld", "need by life domain"),
        Words(
            "Fälle, bei denen die erste Einschätzung der Fachkraft im Handlungsfeld 1 oder 2"
            " war; ein Fall kann in mehreren Feldern Bedarf haben.",
            "Cases whose first assessment by the counsellor in the domain was 1 or 2; one case"
            " may have a need in several domains.",
        ),
        "K",
        ("ZU", "BQ"),
        (("needs",),),
        leaving="persons",
        sensitive=True,
    ),
    Indicator(
        "H02",
        Words("Komplexität", "complexity"),
        Words(
            "Zugänge nach der Zahl der Handlungsfelder mit Bedarf.",
            "Admissions by the number of life domains with a need.",
        ),
        "K",
        ("ZU",),
        (("complexity",),),
        leaving="persons",
    ),
    Indicator(
        "H03",
        Words("Themen der Kontakte", "topics of contacts"),
        Words(
            "Kontakte nach Handlungsfeld; ein Kontakt kann bis zu drei Felder betreffen.",
            "Contacts by life domain; one contact may concern up to three domains.",
        ),
        "K",
        ("KO",),
        (("topic",),),
        leaving="contacts",
        sensitive=True,
    ),
)
