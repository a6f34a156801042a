"""What invented counsellors write: notes, next steps, requests. No person is in them."""

NOTES = (
    (
        "Bescheid des Jobcenters gemeinsam gelesen. Die Anrechnung des Kindergelds ist unklar, "
        "Rückfrage per Brief vereinbart. Unterlagen kopiert."
    ),
    (
        "Termin bei der Ausländerbehörde vorbereitet: Passfoto, Mietvertrag und Lohnabrechnungen "
        "liegen vor. Es fehlt noch die Meldebescheinigung."
    ),
    (
        "Gespräch über den Integrationskurs. Kinderbetreuung ab August zugesagt, Anmeldung beim "
        "Kursträger für den Vormittagskurs."
    ),
    (
        "Wohnungssuche: drei Angebote durchgesehen, eine Besichtigung am Donnerstag. "
        "Wohnberechtigungsschein ist beantragt."
    ),
    (
        "Die Klient:in berichtet von Schlafproblemen und Sorgen um die Familie. Auf Wunsch "
        "Kontakt zur Beratungsstelle hergestellt."
    ),
    (
        "Zeugnisse gesichtet; Anerkennungsberatung vereinbart. Übersetzung der Urkunden ist der "
        "nächste Schritt."
    ),
    "Schreiben der Krankenkasse erklärt, Familienversicherung für beide Kinder beantragt.",
    "Schulanmeldung für das ältere Kind besprochen, Termin im Schulamt begleitet.",
    "Mahnung des Stromanbieters. Ratenzahlung telefonisch vereinbart, Bestätigung kommt per Post.",
    (
        "Weiterbewilligungsantrag gemeinsam ausgefüllt und fristgerecht abgegeben, Eingangsstempel "
        "ist in der Akte."
    ),
    "Nicht erreicht, Nachricht neutral hinterlassen.",
    "Bewerbung als Pflegehelfer:in: Lebenslauf überarbeitet, Anschreiben im nächsten Gespräch.",
    "Räumungsklage liegt vor. Wohnungsnotfallhilfe eingeschaltet, Mietschulden werden geprüft.",
    "Kollegiale Fallberatung: Priorität liegt auf der Aufenthaltssicherung, danach Sprache.",
    "Verlängerung der Aufenthaltserlaubnis nachweislich beantragt, Kopie in der Akte.",
    (
        "Übergang vom AsylbLG zum SGB II besprochen. Antrag beim Jobcenter gestellt, Lücke von "
        "zwei Wochen durch Darlehen überbrückt."
    ),
)
NEXT_STEPS = (
    "",
    "Rückruf am Montag",
    "Unterlagen mitbringen",
    "Termin mit Sprachmittlung vereinbaren",
    "Antrag abschicken",
    "Nachfragen, ob der Bescheid da ist",
)
REQUESTS = (
    "Briefe von Behörden werden nicht verstanden; mehrere Stellen sind beteiligt.",
    "Wohnung ist zu klein, Familie mit drei Kindern in zwei Zimmern.",
    "Sucht Arbeit, Abschluss aus dem Herkunftsland ist nicht anerkannt.",
    "Aufenthalt läuft ab, Termin bei der Ausländerbehörde ist nicht zu bekommen.",
    "Kinder brauchen Kita- und Schulplatz, Kurs kann deshalb nicht beginnen.",
    "Schulden bei Energieversorger und Mobilfunk, Post ungeöffnet.",
)
STREETS = ("Musterweg", "Beispielstraße", "Probeallee", "Am Testhof", "Vorlagengasse")
EMPLOYERS = ("Muster Logistik GmbH", "Beispiel-Reinigung", "Probe Pflege gGmbH", "")
OCCUPATIONS = ("Lagerhilfe", "Reinigungskraft", "Pflegehilfe", "Küchenhilfe", "Elektrohilfe")
