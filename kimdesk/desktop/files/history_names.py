"""The headings of the dated histories, by their table."""

from kimdesk.base.text import translate


def history_name(table: str) -> str:
    """What a history is called on screen."""
    return {
        "residence_period": translate("Histories", "Aufenthaltsstatus"),
        "asylum_period": translate("Histories", "Asylverfahren"),
        "address_period": translate("Histories", "Adresse"),
        "household_period": translate("Histories", "Haushaltstyp"),
        "language_period": translate("Histories", "Deutschkenntnisse"),
        "education_period": translate("Histories", "Schule und Beruf"),
        "work_period": translate("Histories", "Erwerbsstatus"),
        "income_period": translate("Histories", "Einkommen und Leistungen"),
        "housing_period": translate("Histories", "Wohnsituation"),
    }[table]
