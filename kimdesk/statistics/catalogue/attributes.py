"""What cases are broken down by: the attributes of a client at a moment.

Codes are written out, so that offices with different lists still count in the same groups;
whoever changes one raises `CATALOGUE_VERSION`. Names come from the reference lists.
"""

from collections.abc import Iterator

from kimdesk.statistics.catalogue import own_groups
from kimdesk.statistics.catalogue.dimension import Breakdown, own, yes_no
from kimdesk.statistics.catalogue.words import Words

_NATIONALITY = {
    "DE": "DE_EU",
    "EU": "DE_EU",
    "EFTA": "DE_EU",
    "WBALK": "EUR_SONST",
    "TUR": "EUR_SONST",
    "UKR": "UKR",
    "ASYL8": "ASYL8",
    "EUR_SONST": "EUR_SONST",
    "AFRIKA": "UEBRIGE",
    "AMERIKA": "UEBRIGE",
    "ASIEN": "UEBRIGE",
    "OZEAN": "UEBRIGE",
    "STAATENLOS_UNB": "UEBRIGE",
}
_RESIDENCE = {
    "DE": "SICHER",
    "EU": "SICHER",
    "UNBEFR": "SICHER",
    "AE_SCHUTZ": "BEFR_SCHUTZ",
    "AE_24": "BEFR_SCHUTZ",
    "AE_HUM": "BEFR_SCHUTZ",
    "AE_FAM": "BEFR_SONST",
    "AE_ERWB": "BEFR_SONST",
    "AE_SONST": "BEFR_SONST",
    "FIKT": "UNSICHER",
    "GEST": "UNSICHER",
    "DULD_OHNE": "UNSICHER",
    "UNB": "UNB",
}
_AGE = {
    "A00_17": "U27",
    "A18_26": "U27",
    "A27_39": "A27_54",
    "A40_54": "A27_54",
    "A55_64": "A55P",
    "A65P": "A55P",
    "UNB": "UNB",
}


def attributes() -> Iterator[Breakdown]:
    """The attributes that a client has at admission, at a quarter's end and at closure."""
    yield Breakdown(
        "sex", Words("Geschlecht", "sex"), ("M", "W", "DXU"), "DXU", stable=True, list_id="CL02"
    )
    yield Breakdown(
        "age", Words("Alter", "age"), tuple(_AGE), "UNB", coarse_of=_AGE, list_id="CL03"
    )
    yield Breakdown(
        "age_coarse",
        Words("Alter", "age"),
        ("U27", "A27_54", "A55P", "UNB"),
        "UNB",
        folded=True,
        list_id="CL03",
        list_level="coarse",
    )
    yield Breakdown(
        "nationality",
        Words("Staatsangehörigkeit", "nationality"),
        tuple(_NATIONALITY),
        "STAATENLOS_UNB",
        coarse_of=_NATIONALITY,
        stable=True,
        list_id="CL07",
    )
    yield Breakdown(
        "country",
        Words("Staat", "state"),
        (),
        "999",
        is_open=True,
        inside=True,
        list_id="CL07",
    )
    yield Breakdown(
        "residence",
        Words("Aufenthaltsstatus", "residence status"),
        tuple(_RESIDENCE),
        "UNB",
        coarse_of=_RESIDENCE,
        list_id="CL10",
    )
    yield own("stay", Words("Aufenthaltsdauer", "length of stay"), own_groups.STAY)
    yield Breakdown(
        "immigration_path",
        Words("Zuwanderungsweg", "immigration path"),
        ("ASYL_SCHUTZ", "FAM", "EU", "ARBEIT_BILD", "SONST"),
        "SONST",
        list_id="CL13",
    )
    yield from _living()


def _living() -> Iterator[Breakdown]:
    yield Breakdown(
        "household",
        Words("Haushaltstyp", "household type"),
        tuple("H1 HPAAR HPAAR_K HALLEIN_K HMEHRGEN HWG HGU HSONST UNB".split()),
        "UNB",
        list_id="CL05",
    )
    yield yes_no("children", "Kinder im Haushalt", "children in the household", inside=True)
    yield Breakdown(
        "benefit_regime",
        Words("Rechtskreis", "benefit regime"),
        tuple("RK_SGB2 RK_SGB3 RK_SGB8 RK_SGB12 RK_ASYLBLG RK_KEIN UNB".split()),
        "UNB",
        list_id="CL23",
    )
    yield Breakdown(
        "work",
        Words("Erwerbsstatus", "employment status"),
        ("ARBEIT", "BILDUNG", "ARBEITSLOS", "NICHT_VERF", "UNB"),
        "UNB",
        list_id="CL21",
    )
    yield Breakdown(
        "german",
        Words("Deutschniveau", "level of German"),
        ("0_A1", "A2", "B1", "B2P", "UNB"),
        "UNB",
        list_id="CL14",
    )
    yield Breakdown(
        "school",
        Words("Schulabschluss", "school certificate"),
        ("KEIN", "MITTEL", "HOCH", "LAUF", "UNB"),
        "UNB",
        list_id="CL18",
    )
    yield Breakdown(
        "vocational",
        Words("Berufsabschluss", "vocational qualification"),
        ("OHNE", "AUSBILDUNG", "AKADEM", "LAUF", "UNB"),
        "UNB",
        list_id="CL19",
    )
    yield Breakdown(
        "housing",
        Words("Wohnsituation", "housing situation"),
        ("WOHNUNG", "UNTERBR", "PREKAER", "SONST_UNB"),
        "SONST_UNB",
        list_id="CL25",
    )
    yield Breakdown(
        "district",
        Words("Stadtbezirk", "city district"),
        ("MITTE", "NORD", "OST", "SUED", "UNB"),
        "UNB",
        folded=True,
        list_id="CL34",
        list_level="coarse",
    )
