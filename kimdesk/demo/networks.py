"""What invented network maps and resource lists hold."""

# Sector (CL_RES): what somebody can build on.
RESOURCES = {
    "PERSOENLICH": ("Hält Termine zuverlässig ein", "Fragt nach, wenn etwas unklar ist"),
    "FAMILIAER": ("Ältere Tochter übersetzt Post", "Ehepartner:in übernimmt Kinderbetreuung"),
    "SOZIAL": ("Nachbarin hilft bei Formularen", "Trifft sich wöchentlich im Sprachcafé"),
    "MATERIELL": ("Fahrrad vorhanden", "Kleine Rücklage für die Kaution"),
    "BERUFLICH": ("Acht Jahre Erfahrung in der Pflege", "Führerschein Klasse B"),
    "KULTURELL": ("Spricht vier Sprachen", "Kocht für das Stadtteilfest"),
}

# Sector (CL_NET): name or body, closeness 1 (near) to 3 (far), quality (CL_NETQ).
NODES = {
    "FAMILIE": (
        ("Schwester in Musterstadt", 1, "UNTERST"),
        ("Ehepartner:in", 1, "UNTERST"),
        ("Onkel (Kontakt abgebrochen)", 3, "ABGEBR"),
    ),
    "FREUNDE": (("Nachbarin, 2. Stock", 1, "UNTERST"), ("Sprachcafé-Gruppe", 2, "UNTERST")),
    "INSTITUTION": (
        ("Jobcenter, Leistungsabteilung", 3, "BELAST"),
        ("Kita Vier Teekannen", 2, "UNTERST"),
        ("Hausarztpraxis Beispiel", 2, "NEUTRAL"),
    ),
    "ARBEIT_SCHULE": (("Kursleitung B1", 2, "UNTERST"), ("Früherer Arbeitgeber", 3, "BELAST")),
    "HERKUNFTSLAND": (("Eltern", 1, "UNTERST"), ("Jugendfreund", 2, "NEUTRAL")),
}
FEEDBACK = (
    "„Ich weiß jetzt, wohin ich mit Briefen gehe.“",
    "„Am meisten hat mir geholfen, dass jemand mit zum Amt gekommen ist.“",
    "„Es hat lange gedauert, aber die Wohnung ist gut.“",
)
SUMMARIES = (
    (
        "Nach unklarer Zuständigkeit zu Beginn konnten Leistungen und Aufenthalt gesichert werden. "
        "Der Sprachkurs läuft, die übrigen Fragen klärt die Regelberatung."
    ),
    (
        "Die Ziele zu Wohnen und Schule sind erreicht. Bei der Arbeitssuche ist die Anbindung an "
        "das Jobcenter gelungen; weitere Begleitung ist nicht nötig."
    ),
    (
        "Der Kontakt wurde zuletzt seltener. Wichtige Unterlagen sind übergeben, die Klient:in "
        "kennt die Sprechzeiten der Regelberatung."
    ),
)
REASONS = (
    "Bescheid liegt vor, aber befristet",
    "Mehrere offene Schreiben, keine Übersicht",
    "Hilfe durch Angehörige reicht zurzeit aus",
    "Kein Angebot in erreichbarer Nähe",
    "Termine werden selbständig wahrgenommen",
)
