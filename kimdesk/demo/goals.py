"""What invented plans say: goals and measures for each life domain, as a professional writes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """A measure: kind (CL32), text, who does it (CL32R), the partner's kind (CL36) if any."""

    kind: str
    what: str
    responsible: str
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """A framework goal of a life domain with one action goal below it and its measures."""

    guiding: str
    framework: str
    action: str
    indicator: str
    wording: str
    tasks: tuple[Task, ...]


AIMS = {
    "HF01_AUFENTHALT": Aim(
        "Ich lebe mit sicherem Aufenthalt in Bielefeld.",
        "Der Aufenthaltstitel ist ohne Lücke verlängert.",
        "Der Verlängerungsantrag ist acht Wochen vor Ablauf mit allen Unterlagen eingereicht.",
        "Eingangsbestätigung der Behörde liegt in der Akte.",
        "„Ich will keine Angst mehr vor dem Ablaufdatum haben.“",
        (
            Task("M_UNTERL", "Passfoto, Mietvertrag und Lohnabrechnungen besorgen", "KLIENT"),
            Task("M_ANTRAG", "Antrag gemeinsam ausfüllen und nachweislich einreichen", "CM"),
            Task("M_BEGLEIT", "Termin bei der Ausländerbehörde begleiten", "EHRENAMT", "N_ABH"),
        ),
    ),
    "HF02_EXISTENZ": Aim(
        "Mein Lebensunterhalt ist gesichert und überschaubar.",
        "Die Leistungen nach dem Wechsel des Rechtskreises laufen lückenlos.",
        "Der Antrag auf Grundsicherung ist bis zum Monatsende vollständig abgegeben.",
        "Bewilligungsbescheid liegt vor, Geld ist eingegangen.",
        "„Ich möchte wissen, wovon wir nächsten Monat leben.“",
        (
            Task("M_ANTRAG", "Hauptantrag und Anlagen ausfüllen", "CM", "N_JC"),
            Task("M_UNTERL", "Kontoauszüge der letzten drei Monate vorlegen", "KLIENT"),
            Task("M_VERMITT", "Termin bei der Schuldnerberatung", "PARTNER", "N_SCHULDNER"),
        ),
    ),
    "HF03_SPRACHE": Aim(
        "Ich kann mich im Alltag selbst verständigen.",
        "Deutsch auf dem Niveau B1 erreichen.",
        "Der Integrationskurs ist im nächsten Quartal begonnen.",
        "Anmeldebestätigung und Kursbeginn liegen vor.",
        "„Ich will beim Arzt ohne meine Tochter sprechen.“",
        (
            Task("M_KURS", "Einstufungstest und Anmeldung beim Kursträger", "KLIENT", "N_KURS"),
            Task("M_EHRENAMT", "Sprachcafé bis zum Kursbeginn besuchen", "EHRENAMT"),
        ),
    ),
    "HF04_SCHULE": Aim(
        "Meine Kinder gehen gern in Kita und Schule.",
        "Beide Kinder haben einen festen Platz.",
        "Das jüngere Kind hat ab August einen Kitaplatz.",
        "Vertrag mit der Kita ist unterschrieben.",
        "„Mein Sohn soll vor der Schule Deutsch hören.“",
        (
            Task("M_ANTRAG", "Bedarf im Kitaportal anmelden", "CM", "N_KITA"),
            Task("M_BEGLEIT", "Gespräch beim Schulamt begleiten", "CM", "N_SCHULAMT"),
        ),
    ),
    "HF05_QUALI": Aim(
        "Ich arbeite in dem Beruf, den ich gelernt habe.",
        "Der ausländische Abschluss ist bewertet.",
        "Der Antrag auf Anerkennung ist mit übersetzten Zeugnissen gestellt.",
        "Eingangsbestätigung der zuständigen Stelle.",
        "„Ich bin Krankenschwester und will es wieder sein.“",
        (
            Task("M_VERMITT", "Beratung zur Anerkennung wahrnehmen", "KLIENT", "N_ANERK"),
            Task("M_UNTERL", "Beglaubigte Übersetzung der Zeugnisse", "KLIENT"),
        ),
    ),
    "HF06_ARBEIT": Aim(
        "Ich verdiene mein eigenes Geld.",
        "Eine Teilzeitstelle, die zum Sprachkurs passt.",
        "Fünf Bewerbungen sind verschickt, ein Probearbeiten ist vereinbart.",
        "Zusage oder Vertrag liegt vor.",
        "„Ich will morgens einen Grund haben aufzustehen.“",
        (
            Task("M_BERAT", "Lebenslauf und Anschreiben erarbeiten", "CM"),
            Task("M_VERMITT", "Vorstellung beim Arbeitgeber", "PARTNER", "N_ARBEITG"),
        ),
    ),
    "HF07_WOHNEN": Aim(
        "Wir wohnen sicher und haben genug Platz.",
        "Umzug in eine eigene Wohnung.",
        "Der Wohnberechtigungsschein liegt vor, und zehn Angebote sind angefragt.",
        "Schein in der Akte, Liste der Anfragen geführt.",
        "„Jedes Kind soll einen Platz für Hausaufgaben haben.“",
        (
            Task("M_ANTRAG", "Wohnberechtigungsschein beantragen", "CM", "N_WOHNEN"),
            Task("M_KLIENT", "Wöchentlich Wohnungsangebote anfragen", "KLIENT"),
            Task("M_VERMITT", "Wohnungsnotfallhilfe einschalten", "PARTNER", "N_WOHNUNGSL"),
        ),
    ),
    "HF08_GESUNDHEIT": Aim(
        "Ich weiß, an wen ich mich bei Beschwerden wende.",
        "Zugang zur ärztlichen Versorgung ist geklärt.",
        "Ein Ersttermin mit Sprachmittlung hat stattgefunden.",
        "Terminbestätigung liegt vor.",
        "„Ich möchte endlich wieder durchschlafen.“",
        (
            Task("M_VERMITT", "Ersttermin mit Sprachmittlung vereinbaren", "CM", "N_ARZT"),
            Task("M_DOLM", "Sprachmittlung für drei Termine buchen", "CM", "N_DOLM"),
        ),
    ),
    "HF09_FAMILIE": Aim(
        "Unsere Familie lebt wieder zusammen.",
        "Der Antrag auf Familiennachzug ist auf dem Weg.",
        "Die fristwahrende Anzeige ist gestellt und bestätigt.",
        "Bestätigung der Anzeige liegt in der Akte.",
        "„Meine Kinder sollen bei mir aufwachsen.“",
        (
            Task("M_INFO", "Ablauf und Fristen des Nachzugs erklären", "CM"),
            Task("M_VERMITT", "Rechtsberatung zum Nachzug", "PARTNER", "N_REGIO"),
        ),
    ),
    "HF10_BEHOERDE": Aim(
        "Ich komme mit Post und Terminen selbst zurecht.",
        "Briefe werden geöffnet, geordnet und fristgerecht beantwortet.",
        "Zwölf Wochen lang ist kein Brief länger als eine Woche liegen geblieben.",
        "Ordner wird beim monatlichen Gespräch gemeinsam durchgesehen.",
        "„Ich will verstehen, was in den Briefen steht.“",
        (
            Task("M_BERAT", "Ordner anlegen und Postweg einüben", "CM"),
            Task("M_EHRENAMT", "Lots:in für Behördengänge finden", "EHRENAMT", "N_EHRENAMT"),
        ),
    ),
    "HF11_TEILHABE": Aim(
        "Ich habe Menschen um mich, denen ich vertraue.",
        "Ein regelmäßiger Treffpunkt außerhalb der Familie.",
        "An vier Treffen eines Angebots im Stadtteil teilgenommen.",
        "Klient:in berichtet davon im Gespräch.",
        "„Ich sitze zu viel allein zu Hause.“",
        (
            Task("M_BEGLEIT", "Erstes Treffen gemeinsam besuchen", "EHRENAMT", "N_MSO"),
            Task("M_KLIENT", "Beim Sportverein ein Probetraining ausmachen", "KLIENT", "N_SPORT"),
        ),
    ),
    "HF12_SCHUTZ": Aim(
        "Ich bin sicher und werde mit Respekt behandelt.",
        "Schutz vor weiteren Übergriffen ist hergestellt.",
        "Ein Schutzplan ist mit der Fachberatung vereinbart.",
        "Plan liegt vor, Notfallnummern sind bekannt.",
        "„Ich will nicht mehr über die Schulter schauen.“",
        (
            Task("M_KRISE", "Notfallplan besprechen und Nummern aushändigen", "CM"),
            Task("M_VERMITT", "Fachberatung einschalten", "PARTNER", "N_FRAUEN"),
        ),
    ),
}
