"""An invented directory of network partners: one body of every kind."""

from kimdesk.clients.model import Partner, PartnerPerson
from kimdesk.demo.names import invented_name
from kimdesk.demo.people import Demo

# Kind (CL36): name and what is offered there. None of these bodies exists under this name.
PARTNERS = {
    "N_ABH": ("Ausländerbehörde Musterstadt", "Aufenthaltstitel, Fiktionsbescheinigungen"),
    "N_EINB": ("Einbürgerungsstelle Musterstadt", "Beratung und Anträge zur Einbürgerung"),
    "N_SOZIALAMT": ("Sozialamt Musterstadt, Leistungsstelle", "AsylbLG, SGB XII"),
    "N_JC": ("Jobcenter Beispielstraße", "Grundsicherung, Eingliederung, Fallmanagement"),
    "N_AA": ("Agentur für Arbeit (Muster)", "Arbeitsvermittlung, Berufsberatung"),
    "N_REGE": ("Beschäftigungsträger Probe", "Arbeitsgelegenheiten, Orientierungskurse"),
    "N_JUGENDAMT": ("Jugendamt Musterstadt, Sozialer Dienst", "Hilfen zur Erziehung"),
    "N_SCHULAMT": ("Schulamt Muster, Seiteneinstieg", "Schulplätze für neu Zugewanderte"),
    "N_SCHULE": ("Gesamtschule am Probeplatz", "Vorbereitungsklasse, Schulsozialarbeit"),
    "N_KITA": ("Kita Vier Teekannen", "Plätze ab zwei Jahren, Brückenprojekt"),
    "N_KI": ("Kommunales Integrationszentrum (Muster)", "KIM-Koordination, Sprachmittlungspool"),
    "N_BAMF": ("Asylaußenstelle Muster", "Anhörungen, Kurszulassung"),
    "N_GESUNDAMT": ("Gesundheitsamt Muster", "Erstuntersuchung, Impfungen"),
    "N_ARZT": ("Hausarztpraxis Beispiel", "Hausärztliche Versorgung, Arabisch und Englisch"),
    "N_KLINIK": ("Klinikum Probetal", "Stationäre Versorgung, Sozialdienst"),
    "N_PSZ": ("Psychosoziales Zentrum Muster", "Erstgespräche, Stabilisierung, Stellungnahmen"),
    "N_KK": ("Musterkasse", "Krankenversicherung, Familienversicherung"),
    "N_MBE": ("Migrationsberatung Musterhaus", "Beratung für Erwachsene über 27"),
    "N_JMD": ("Jugendmigrationsdienst Probe", "Beratung von 14 bis 27"),
    "N_REGIO": ("Regionale Flüchtlingsberatung Muster", "Beratung im Asyl- und Duldungsrecht"),
    "N_AVB": ("Asylverfahrensberatung Muster", "Vorbereitung der Anhörung"),
    "N_IA": ("Integrationsagentur Beispiel", "Antidiskriminierung, Stadtteilarbeit"),
    "N_SCHULDNER": ("Schuldnerberatung Muster", "Haushaltsplan, Vergleich, Insolvenz"),
    "N_SUCHT": ("Suchtberatung Probe", "Beratung, Vermittlung in Therapie"),
    "N_FRAUEN": ("Frauenberatung Beispiel", "Gewaltschutz, Clearing, Schutzplätze"),
    "N_SCHWANGER": ("Schwangerenberatung Muster", "Beratung, Stiftungsmittel"),
    "N_WOHNEN": ("Wohnungsgesellschaft Probe", "Öffentlich geförderte Wohnungen"),
    "N_WOHNUNGSL": ("Wohnungsnotfallhilfe Muster", "Räumung abwenden, Mietschulden"),
    "N_KURS": ("Sprachschule Mustersprache", "Integrations- und Berufssprachkurse"),
    "N_BILDUNG": ("Bildungswerk Beispiel", "Schulabschlüsse nachholen, Grundbildung"),
    "N_KAMMER": ("Handwerkskammer (Muster)", "Anerkennung, Ausbildungsvermittlung"),
    "N_ANERK": ("Anerkennungsberatung Muster", "Bewertung ausländischer Abschlüsse"),
    "N_ARBEITG": ("Muster Logistik GmbH", "Einstieg auch mit Deutsch A2"),
    "N_RA": ("Kanzlei Probe & Beispiel", "Asyl-, Aufenthalts- und Sozialrecht"),
    "N_GERICHT": ("Amtsgericht Muster", "Beratungshilfeschein, Betreuung"),
    "N_POLIZEI": ("Polizei Muster, Opferschutz", "Opferschutz, Prävention"),
    "N_BETREUER": ("Betreuungsverein Beispiel", "Rechtliche Betreuung, Vorsorge"),
    "N_EGH": ("Teilhabeberatung Muster (EUTB)", "Beratung zu Behinderung und Teilhabe"),
    "N_PFLEGE": ("Pflegestützpunkt Probe", "Pflegegrad, Entlastung"),
    "N_MSO": ("Begegnungsverein Sieben Laternen", "Selbsthilfe, Dolmetschen im Ehrenamt"),
    "N_RELIG": ("Gemeindezentrum Muster", "Mittagstisch, Begegnung"),
    "N_SPORT": ("Sportverein Beispiel 1900", "Schwimmkurs für Frauen, Fußball"),
    "N_EHRENAMT": ("Lots:innenprojekt Probe", "Begleitung zu Ämtern, Sprachcafé"),
    "N_DOLM": ("Sprachmittlungspool Muster", "Einsätze vor Ort und am Telefon"),
    "N_RUECK": ("Rückkehrberatung Muster", "Freiwillige Rückkehr, Weiterwanderung"),
    "N_SONST": ("Tafel Probe", "Lebensmittel, Kleiderkammer"),
}  # fmt: skip
_ROLES = ("Sachbearbeitung", "Beratung", "Leitung", "Empfang", "Sozialdienst")


def add_partners(demo: Demo) -> dict[str, int]:
    """The directory; the id of the body of each kind."""
    return {kind: _add(demo, kind, *about) for kind, about in PARTNERS.items()}


def _add(demo: Demo, kind: str, name: str, offers: str) -> int:
    random = demo.random
    partner_id = demo.rows.add(
        Partner,
        name=name,
        kind=kind,
        street=f"Probeallee {random.randint(1, 99)}",
        postcode="33699",
        city="Musterstadt",
        phone=f"0521 0{random.randint(0, 99_999):05d}",
        email=f"{kind.removeprefix('N_').lower()}@example.org",
        hours=random.choice(("Mo–Fr 8–12 Uhr", "Di und Do 14–17 Uhr", "nach Vereinbarung")),
        languages=random.choice((("de",), ("de", "en"), ("de", "ar", "tr"), ("de", "uk", "ru"))),
        offers=offers,
        used_on=demo.day(1, 300) if demo.chance(0.6) else None,
    )
    for _ in range(random.randint(0, 2)):
        family, given = invented_name(random, "de", "W")
        demo.rows.add(
            PartnerPerson,
            partner_id=partner_id,
            name=f"{given} {family}",
            role=random.choice(_ROLES),
            phone=f"0521 0{random.randint(0, 99_999):05d}",
        )
    return partner_id
