"""What each consent is for and what follows when it is withdrawn."""

from kimdesk.base.text import translate


def purpose(kind: str) -> str:
    """What the consent allows (Art. 6, 7 and 9 DSGVO; § 203 StGB)."""
    if kind == "EW_DATEN":
        return translate(
            "Consents", "Damit Angaben zur Person in dieser Akte gespeichert werden dürfen."
        )
    return translate(
        "Consents",
        "Ausdrückliche Einwilligung für Gesundheit und besonderen Schutzbedarf (Art. 9 DSGVO). "
        "Erst damit öffnet sich die Seite „Gesundheit“.",
    )


def consequence(kind: str) -> str:
    """What has to happen after a withdrawal."""
    if kind == "EW_DATEN":
        return translate(
            "Consents",
            "Mit dem Widerruf endet die Begleitung: Es darf nichts Neues mehr erhoben werden, "
            "die Teamleitung prüft Abschluss und Löschung. Was bis heute geschah, bleibt "
            "rechtmäßig (Art. 7 Abs. 3 DSGVO).",
        )
    return translate(
        "Consents",
        "Mit dem Widerruf wird die Seite „Gesundheit“ gesperrt. Bitte prüfen Sie mit der "
        "Teamleitung, welche Gesundheitsangaben zu löschen sind.",
    )
