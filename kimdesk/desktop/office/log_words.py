"""What entries of the access log speak of, in words."""

from PySide6.QtCore import QCoreApplication

from kimdesk.clients.log_view import LogLine


def about(line: LogLine) -> str:
    """What an entry is about: the number of a file, or the kind of record with its number."""
    if line.case_number:
        return line.case_number
    kind = _kinds().get(line.entry.kind) or line.entry.kind.replace("_", " ")
    return f"{kind} {line.entry.object_id}" if line.entry.object_id else kind


def _kinds() -> dict[str, str]:
    return {
        "store": QCoreApplication.translate("LogWords", "Ablage"),
        "drill": QCoreApplication.translate("LogWords", "Probe einer Sicherung"),
        "case": QCoreApplication.translate("LogWords", "Akte"),
        "person": QCoreApplication.translate("LogWords", "Person"),
        "person_name": QCoreApplication.translate("LogWords", "Name"),
        "contact": QCoreApplication.translate("LogWords", "Kontakt"),
        "tally_contact": QCoreApplication.translate("LogWords", "Strichliste"),
        "contact_way": QCoreApplication.translate("LogWords", "Kontaktweg"),
        "document": QCoreApplication.translate("LogWords", "Dokument"),
        "consent": QCoreApplication.translate("LogWords", "Einwilligung"),
        "household_member": QCoreApplication.translate("LogWords", "Haushaltsmitglied"),
        "household_period": QCoreApplication.translate("LogWords", "Haushalt"),
        "residence_period": QCoreApplication.translate("LogWords", "Aufenthalt"),
        "asylum_period": QCoreApplication.translate("LogWords", "Asylverfahren"),
        "address_period": QCoreApplication.translate("LogWords", "Anschrift"),
        "language_period": QCoreApplication.translate("LogWords", "Deutsch"),
        "language_course": QCoreApplication.translate("LogWords", "Sprachkurs"),
        "education_period": QCoreApplication.translate("LogWords", "Bildung"),
        "work_period": QCoreApplication.translate("LogWords", "Arbeit"),
        "income_period": QCoreApplication.translate("LogWords", "Einkommen"),
        "housing_period": QCoreApplication.translate("LogWords", "Wohnen"),
        "office_settings": QCoreApplication.translate("LogWords", "Einstellungen"),
        "interpreter": QCoreApplication.translate("LogWords", "Sprachmittler:in"),
        "accepted_list": QCoreApplication.translate("LogWords", "Codeliste"),
        "mapping_preset": QCoreApplication.translate("LogWords", "Zuordnung"),
        "import_run": QCoreApplication.translate("LogWords", "Einlesen"),
        "access_log": QCoreApplication.translate("LogWords", "Protokoll"),
        "user": QCoreApplication.translate("LogWords", "Benutzer:in"),
        "substitution": QCoreApplication.translate("LogWords", "Vertretung"),
    }
