"""Groups that no reference list has: spans, yes and no, changes, and "not stated"."""

from collections.abc import Mapping

from kimdesk.statistics.catalogue.words import Words

UNKNOWN = "UNB"
NOT_STATED = Words("keine Angabe", "not stated")

YES_NO: Mapping[str, Words] = {
    "J": Words("ja", "yes"),
    "N": Words("nein", "no"),
    UNKNOWN: NOT_STATED,
}
STAY: Mapping[str, Words] = {
    "J0": Words("unter 1 Jahr", "under 1 year"),
    "J1_2": Words("1 bis unter 3 Jahre", "1 to under 3 years"),
    "J3_4": Words("3 bis unter 5 Jahre", "3 to under 5 years"),
    "J5_9": Words("5 bis unter 10 Jahre", "5 to under 10 years"),
    "J10P": Words("10 Jahre und länger", "10 years and more"),
    UNKNOWN: NOT_STATED,
}
DURATION: Mapping[str, Words] = {
    "M0_2": Words("unter 3 Monate", "under 3 months"),
    "M3_5": Words("3 bis unter 6 Monate", "3 to under 6 months"),
    "M6_11": Words("6 bis unter 12 Monate", "6 to under 12 months"),
    "M12_23": Words("12 bis unter 24 Monate", "12 to under 24 months"),
    "M24P": Words("24 Monate und länger", "24 months and more"),
    UNKNOWN: NOT_STATED,
}
COMPLEXITY: Mapping[str, Words] = {
    "K0": Words("kein Feld", "no domain"),
    "K1_2": Words("1–2 Felder", "1–2 domains"),
    "K3_4": Words("3–4 Felder", "3–4 domains"),
    "K5_6": Words("5–6 Felder", "5–6 domains"),
    "K7P": Words("7 und mehr Felder", "7 and more domains"),
    UNKNOWN: Words("nicht eingeschätzt", "not assessed"),
}
CHANGE: Mapping[str, Words] = {
    "BESSER": Words("verbessert", "better"),
    "GLEICH": Words("gleich", "the same"),
    "SCHLECHTER": Words("verschlechtert", "worse"),
    UNKNOWN: Words("nicht eingeschätzt", "not assessed"),
}
REACH: Mapping[str, Words] = {
    "B3": Words("3 bis 5 Fälle", "3 to 5 cases"),
    "B6": Words("6 bis 10 Fälle", "6 to 10 cases"),
    "B11": Words("mehr als 10 Fälle", "more than 10 cases"),
}
FIELDS: Mapping[str, Words] = {
    "sex": Words("Geschlecht", "sex"),
    "age": Words("Alter", "age"),
    "nationality": Words("Staatsangehörigkeit", "nationality"),
    "residence": Words("Aufenthaltsstatus", "residence status"),
    "stay": Words("Aufenthaltsdauer", "length of stay"),
    "immigration_path": Words("Zuwanderungsweg", "immigration path"),
    "household": Words("Haushaltstyp", "household type"),
    "children": Words("Kinder im Haushalt", "children in the household"),
    "benefit_regime": Words("Rechtskreis", "benefit regime"),
    "work": Words("Erwerbsstatus", "employment status"),
    "german": Words("Deutschniveau", "level of German"),
    "school": Words("Schulabschluss", "school certificate"),
    "vocational": Words("Berufsabschluss", "vocational qualification"),
    "housing": Words("Wohnsituation", "housing situation"),
    "district": Words("Stadtbezirk", "city district"),
}
