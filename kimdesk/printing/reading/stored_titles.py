"""What the Art. 15 report calls groups, tables and columns without a label of their own."""

from kimdesk.base.text import translate


def group_titles() -> dict[str, str]:
    """The headings of the groups."""
    return {
        "person": translate("AccessReport", "Zur Person"),
        "household": translate("AccessReport", "Haushalt"),
        "life": translate("AccessReport", "Lebensbereiche"),
        "case": translate("AccessReport", "Ihr Fall bei uns"),
        "assessment": translate("AccessReport", "Einschätzung, Ressourcen, Netzwerk"),
        "plan": translate("AccessReport", "Plan"),
        "linking": translate("AccessReport", "Vermittlung und Fallkonferenzen"),
        "consent": translate("AccessReport", "Einwilligungen und Entbindungen"),
        "days": translate("AccessReport", "Termine und Fristen"),
        "contact": translate("AccessReport", "Kontakte"),
        "document": translate("AccessReport", "Unterlagen"),
        "closure": translate("AccessReport", "Abschluss"),
        "statistics": translate("AccessReport", "Vermerke zur Statistik"),
    }


def table_titles() -> dict[str, str]:
    """What is said of each table."""
    return {
        "person": translate("AccessReport", "Person"),
        "person_name": translate("AccessReport", "Weitere Schreibweisen des Namens"),
        "contact_way": translate("AccessReport", "Kontaktwege"),
        "household_period": translate("AccessReport", "Art des Haushalts"),
        "household_member": translate("AccessReport", "Personen im Haushalt"),
        "residence_period": translate("AccessReport", "Aufenthalt"),
        "asylum_period": translate("AccessReport", "Asylverfahren"),
        "address_period": translate("AccessReport", "Anschriften"),
        "language_period": translate("AccessReport", "Deutschkenntnisse"),
        "language_course": translate("AccessReport", "Sprachkurse"),
        "education_period": translate("AccessReport", "Bildung"),
        "work_period": translate("AccessReport", "Arbeit"),
        "income_period": translate("AccessReport", "Einkommen und Leistungen"),
        "housing_period": translate("AccessReport", "Wohnen"),
        "case": translate("AccessReport", "Fall"),
        "phase_step": translate("AccessReport", "Verlauf der Begleitung"),
        "intake_check": translate("AccessReport", "Fragen bei der Aufnahme"),
        "review": translate("AccessReport", "Prüfung durch die Leitung"),
        "substitution": translate("AccessReport", "Vertretungen"),
        "assessment": translate("AccessReport", "Einschätzungen"),
        "domain_score": translate("AccessReport", "Werte der Einschätzungen"),
        "resource": translate("AccessReport", "Ressourcen"),
        "network_node": translate("AccessReport", "Netzwerk"),
        "goal": translate("AccessReport", "Ziele"),
        "measure": translate("AccessReport", "Maßnahmen"),
        "plan_version": translate("AccessReport", "Unterschriebene Fassungen des Plans"),
        "referral": translate("AccessReport", "Vermittlungen"),
        "case_conference": translate("AccessReport", "Fallkonferenzen"),
        "conference_participant": translate("AccessReport", "Teilnehmende der Fallkonferenzen"),
        "barrier_case": translate("AccessReport", "Gemeldete Hürden, dort ohne Ihren Namen"),
        "consent": translate("AccessReport", "Einwilligungen"),
        "appointment": translate("AccessReport", "Termine"),
        "deadline": translate("AccessReport", "Fristen"),
        "deadline_step": translate("AccessReport", "Verlauf der Fristen"),
        "contact": translate("AccessReport", "Gespräche und andere Kontakte"),
        "document": translate("AccessReport", "Liste der Unterlagen"),
        "closure": translate("AccessReport", "Abschluss der Begleitung"),
        "accepted_point": translate("AccessReport", "Vermerke zur Statistik"),
    }


def captions() -> dict[tuple[str, str], str]:
    """Captions of columns without a label of their own, by table and column."""
    return {
        ("household_member", "member_id"): translate("AccessReport", "Person"),
        ("case", "number"): translate("AccessReport", "Fallnummer"),
        ("phase_step", "reason"): translate("AccessReport", "Grund"),
        ("substitution", "staff_id"): translate("AccessReport", "Vertretung durch"),
        ("substitution", "since"): translate("AccessReport", "seit"),
        ("substitution", "until"): translate("AccessReport", "bis"),
        ("substitution", "granted_by_id"): translate("AccessReport", "eingerichtet von"),
        ("domain_score", "assessment_id"): translate("AccessReport", "Einschätzung"),
        ("plan_version", "number"): translate("AccessReport", "Fassung"),
        ("plan_version", "content"): translate("AccessReport", "Inhalt"),
        ("conference_participant", "conference_id"): translate("AccessReport", "Fallkonferenz"),
        ("barrier_case", "barrier_id"): translate("AccessReport", "Hürde"),
        ("appointment", "rule"): translate("AccessReport", "Wiederholung"),
        ("appointment", "except_on"): translate("AccessReport", "fällt aus am"),
        ("appointment", "repeats_until"): translate("AccessReport", "wiederholt bis"),
        ("appointment", "replaces_on"): translate("AccessReport", "statt am"),
        ("appointment", "ics_rest"): translate("AccessReport", "aus einem anderen Kalender"),
        ("accepted_point", "quarter"): translate("AccessReport", "Quartal"),
        ("accepted_point", "reason"): translate("AccessReport", "Warum eine Angabe so bleibt"),
        ("accepted_point", "accepted_on"): translate("AccessReport", "vermerkt am"),
        ("accepted_point", "staff_id"): translate("AccessReport", "vermerkt von"),
        ("deadline_step", "deadline_id"): translate("AccessReport", "Frist"),
        ("document", "media_type"): translate("AccessReport", "Dateiart"),
        ("document", "size"): translate("AccessReport", "Größe in Byte"),
        ("document", "sent"): translate("AccessReport", "von uns verschickt oder mitgegeben"),
        ("document", "recipient"): translate("AccessReport", "Empfänger"),
        ("document", "partner_id"): translate("AccessReport", "an die Stelle"),
        ("document", "made_from"): translate("AccessReport", "gemacht aus der Vorlage"),
    }
