"""What each product is for, in one line."""

from kimdesk.base.text import translate


def purpose_of(product: str) -> str:
    """One sentence on what the paper is for, "" for one that needs none."""
    return _purposes().get(product, "")


def subject_caption(product: str) -> str:
    """The caption of the choice what it is about."""
    captions = {
        "plan": translate("PrintWords", "Welcher Stand?"),
        "consent": translate("PrintWords", "Welche Einwilligung?"),
        "release": translate("PrintWords", "Für welche Stelle?"),
        "invitation": translate("PrintWords", "Zu welchem Termin?"),
        "referral-letter": translate("PrintWords", "Zu welcher Vermittlung?"),
        "conference": translate("PrintWords", "Welche Fallkonferenz?"),
        "assessment": translate("PrintWords", "Welche Einschätzung?"),
    }
    return captions.get(product, translate("PrintWords", "Worum geht es?"))


def missing_subject(product: str) -> str:
    """What is said where there is nothing yet that it could be about."""
    texts = {
        "invitation": translate(
            "PrintWords", "In dieser Akte steht noch kein kommender Termin. Tragen Sie ihn ein."
        ),
        "referral-letter": translate(
            "PrintWords", "Noch keine Vermittlung. Tragen Sie sie bei „Vermittlung“ ein."
        ),
        "conference": translate(
            "PrintWords", "Noch keine Fallkonferenz. Planen Sie sie bei „Vermittlung“."
        ),
        "assessment": translate(
            "PrintWords", "Noch keine Einschätzung. Beginnen Sie eine bei „Assessment“."
        ),
    }
    return texts.get(product, "")


def _purposes() -> dict[str, str]:
    return {
        "privacy-notice": translate(
            "PrintWords", "Sagt Klient:innen, was mit ihren Angaben geschieht (Art. 13 DSGVO)."
        ),
        "consent": translate("PrintWords", "Zum Unterschreiben, bevor etwas gespeichert wird."),
        "release": translate("PrintWords", "Zum Unterschreiben, bevor Sie mit Stellen sprechen."),
        "plan": translate("PrintWords", "Ziele und Maßnahmen, mit Zeilen zum Unterschreiben."),
        "invitation": translate("PrintWords", "Tag, Uhrzeit und Ort groß, zum Mitgeben."),
        "referral-letter": translate("PrintWords", "Brief an die Stelle, zu der Sie vermitteln."),
        "case-summary": translate("PrintWords", "Das Wichtigste der Akte auf einen Blick."),
        "conference": translate("PrintWords", "Einladung oder Protokoll für die Beteiligten."),
        "handover": translate("PrintWords", "Was die Vertretung wissen muss."),
        "closing-report": translate("PrintWords", "Was erreicht wurde und wie es weitergeht."),
        "access-report": translate("PrintWords", "Alles, was über die Person gespeichert ist."),
        "assessment": translate("PrintWords", "Alle Handlungsfelder mit Werten und Bild."),
        "network": translate("PrintWords", "Netzwerkkarte mit Liste und Ressourcen."),
        "deadline-list": translate("PrintWords", "Offene Fristen, die nächsten zuerst."),
        "barrier-report": translate("PrintWords", "Hürden für die Koordination, ohne Namen."),
        "quarter-report": translate("PrintWords", "Zahlen des Quartals zum Lesen."),
        "team-overview": translate("PrintWords", "Fälle und Auslastung des Teams."),
    }
