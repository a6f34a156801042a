"""What columns are called and what they take, where their field does not say it well enough."""

from kimdesk.base.text import translate


def own_labels() -> dict[str, str]:
    """Headings of columns that fill several fields, or whose field is clear only in its form."""
    return {
        "full_name": translate("Import", "Nachname, Vorname"),
        "full_name_given_first": translate("Import", "Vorname Nachname"),
        "birth_name": translate("Import", "Geburtsname"),
        "other_spellings": translate("Import", "Weitere Schreibweisen"),
        "original_name": translate("Import", "Name in Originalschrift"),
        "alias_name": translate("Import", "Auch bekannt als"),
        "phone": translate("Import", "Telefon"),
        "email": translate("Import", "E-Mail"),
        "messenger": translate("Import", "Messenger"),
        "address": translate("Import", "Adresse"),
        "street": translate("Import", "Straße und Hausnummer"),
        "house_number": translate("Import", "Hausnummer"),
        "postcode_city": translate("Import", "PLZ Ort"),
        "residence_valid_from": translate("Import", "Aufenthaltsstatus gültig ab"),
        "residence_expires_on": translate("Import", "Aufenthaltsstatus gültig bis"),
        "residence_document": translate("Import", "Aufenthaltsdokument"),
        "german_listening": translate("Import", "Deutsch Hören"),
        "german_reading": translate("Import", "Deutsch Lesen"),
        "german_speaking": translate("Import", "Deutsch Sprechen"),
        "german_writing": translate("Import", "Deutsch Schreiben"),
        "german_proof": translate("Import", "Nachweis Deutsch"),
        "benefit": translate("Import", "Leistung"),
        "counsellor": translate("Import", "Fallführung"),
        "state": translate("Import", "Stand"),
        "consent_on": translate("Import", "Einwilligung am"),
    }


def own_explanations() -> dict[str, str]:
    """What columns take that say more than the kind of their field does."""
    name = translate("Import", "Nachname, Vorname; mehrere mit Semikolon getrennt.")
    return {
        "external_number": translate(
            "Import",
            "Nummer in der alten Liste. Daran wird beim nächsten Einlesen erkannt, wer schon "
            "da ist.",
        ),
        "family_name": translate("Import", "Nachname oder Vorname muss ausgefüllt sein."),
        "full_name": translate("Import", "Nachname, Komma, Vorname in einer Zelle."),
        "full_name_given_first": translate("Import", "Das letzte Wort ist der Nachname."),
        "birth_name": name,
        "other_spellings": name,
        "original_name": name,
        "alias_name": name,
        "phone": translate(
            "Import", "Eine oder mehrere Nummern; in Klammern, wem sie gehört: 0521 1234 (Nachbar)."
        ),
        "email": translate("Import", "Eine oder mehrere Adressen."),
        "messenger": translate("Import", "Name oder Nummer."),
        "address": translate("Import", "Straße, c/o, PLZ und Ort in einer Zelle."),
        "postcode_city": translate("Import", "PLZ und Ort in einer Zelle."),
        "nationalities": translate(
            "Import", "Land, Adjektiv, ISO-Kürzel oder Schlüssel; bis zu drei, mit Semikolon."
        ),
        "residence_status": translate(
            "Import", "Wie im Alltag geschrieben, zum Beispiel § 25 Abs. 2, oder als Code."
        ),
        "benefit": translate("Import", "Leistung oder Rechtskreis, zum Beispiel SGB II."),
        "counsellor": translate(
            "Import", "Anmeldename oder Name; leer = wer einliest; - = niemand."
        ),
        "state": translate("Import", "Fallstufe oder Phase, wie die Liste sie nennt."),
        "consent_on": translate("Import", "Tag der Einwilligung; ja = erteilt, Tag nicht bekannt."),
    }
