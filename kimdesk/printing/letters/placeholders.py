"""The catalogue of placeholders: what a template may name, in German and without umlauts.

Labels are German whatever the language of the program is, because letters are: a missing
value says its label in the letter. Examples belong to nobody.
"""

from dataclasses import dataclass

from kimdesk.base.text import translate


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One value: `key` within its group, what it is, and an invented example."""

    key: str
    label: str
    example: str

    @property
    def gap(self) -> str:
        """What a gap says is missing: the label without explanation in brackets."""
        return self.label.partition(" (")[0]


@dataclass(frozen=True, slots=True)
class Group:
    """Values of one thing, as `klient.nachname`; `title` is in the program's language."""

    name: str
    title: str
    placeholders: tuple[Placeholder, ...]


@dataclass(frozen=True, slots=True)
class Loop:
    """A list, as `ziele` with each `ziel` in turn; `inner` are lists inside each."""

    name: str
    item: str
    title: str
    placeholders: tuple[Placeholder, ...]
    inner: tuple["Loop", ...] = ()


P = Placeholder
_DIRECTORY = (
    P("strasse", "Straße der Stelle", "Beispielweg 5"),
    P("plz", "PLZ der Stelle", "33602"),
    P("ort", "Ort der Stelle", "Bielefeld"),
)
CLIENT = (
    P("name", "Name", "Amina Beispiel"),
    P("vorname", "Vorname", "Amina"),
    P("nachname", "Nachname", "Beispiel"),
    P("name_original", "Name in eigener Schrift", "أمينة مثال"),
    P("anrede", "Anrede (Frau, Herr)", "Frau"),
    P("briefanrede", "Briefanrede", "Sehr geehrte Frau Beispiel"),
    P("geburtsdatum", "Geburtsdatum", "14.03.1990"),
    P("geburtsort", "Geburtsort", "Beispielstadt"),
    P("geschlecht", "Geschlecht", "weiblich"),
    P("familienstand", "Familienstand", "verheiratet"),
    P("staatsangehoerigkeit", "Staatsangehörigkeit", "Syrien"),
    P("strasse", "Straße", "Musterstraße 12"),
    P("plz", "PLZ", "33602"),
    P("wohnort", "Ort", "Bielefeld"),
    P("anschrift", "Anschrift (mehrzeilig)", "Musterstraße 12\n33602 Bielefeld"),
    P("telefon", "Telefon (nur sichere)", "0521 000000"),
    P("email", "E-Mail (nur sichere)", "amina@example.org"),
    P("sprache", "Beratungssprache", "Arabisch"),
    P("einreise", "Einreise nach Deutschland", "06/2023"),
    P("aufenthaltsstatus", "Aufenthaltsstatus", "Aufenthaltserlaubnis § 25 (1), (2)"),
    P("aufenthalt_bis", "Aufenthaltsdokument gültig bis", "30.06.2027"),
    P("aktenzeichen_abh", "Aktenzeichen Ausländerbehörde", "ABH-000/26"),
    P("aktenzeichen_bamf", "Aktenzeichen BAMF", "0000000-475"),
    P("bg_nummer", "BG-Nummer", "31702//0000000"),
    P("kundennummer", "Kundennummer", "317D000000"),
)
CASE = (
    P("nummer", "Fallnummer", "AWO1-2026-0001"),
    P("phase", "Phase", "Umsetzung"),
    P("anfrage_am", "Anfrage am", "12.01.2026"),
    P("aufnahme_am", "Aufnahme am", "02.02.2026"),
    P("abschluss_am", "Abschluss am", "30.11.2026"),
)
COUNSELLOR = (
    P("name", "Name der Fallführung", "Mika Muster"),
    P("schreibt", "Name der schreibenden Person", "Mika Muster"),
)
OFFICE = (
    P("name", "Beratungsstelle", "KIM Beispielstelle"),
    P("traeger", "Träger", "AWO"),
    P("strasse", "Straße der Beratungsstelle", "Beispielplatz 1"),
    P("plz", "PLZ der Beratungsstelle", "33602"),
    P("ort", "Ort der Beratungsstelle", "Bielefeld"),
    P("telefon", "Telefon der Beratungsstelle", "0521 111111"),
    P("email", "E-Mail der Beratungsstelle", "beratung@example.org"),
    P("briefkopf", "Briefkopf", "Migrationsberatung"),
    P("verantwortliche", "Verantwortliche Stelle", "Beispielträger e. V."),
    P("datenschutz", "Datenschutzbeauftragte:r", "datenschutz@example.org"),
)
RECIPIENT = (
    P("name", "Empfangende Stelle", "Ausländerbehörde Beispielstadt"),
    P("person", "Ansprechperson", "Frau Muster"),
    *_DIRECTORY,
    P("anschrift", "Anschrift der Stelle (mehrzeilig)", "Beispielweg 5\n33602 Bielefeld"),
    P("telefon", "Telefon der Stelle", "0521 222222"),
    P("email", "E-Mail der Stelle", "stelle@example.org"),
    P("briefanrede", "Anrede im Brief", "Sehr geehrte Damen und Herren"),
)
TODAY = (
    P("datum", "Datum", "22.11.2026"),
    P("lang", "Datum ausgeschrieben", "22. November 2026"),
    P("jahr", "Jahr", "2026"),
)
APPOINTMENT = (
    P("datum", "Datum des nächsten Termins", "01.12.2026"),
    P("wochentag", "Wochentag des nächsten Termins", "Dienstag"),
    P("uhrzeit", "Uhrzeit des nächsten Termins", "10:00"),
    P("bis", "Ende des nächsten Termins", "11:00"),
    P("ort", "Ort des nächsten Termins", "Beratungsstelle, Raum 2"),
)
CONTACTS = (
    P("anzahl", "Zahl der Kontakte", "12"),
    P("letzter", "Datum des letzten Kontakts", "15.11.2026"),
)
GOAL = (
    P("nummer", "Nummer", "1.1"),
    P("ziel", "Ziel", "Deutschkurs B1 beginnen"),
    P("ebene", "Zielebene", "Handlungsziel"),
    P("handlungsfeld", "Handlungsfeld", "Sprache"),
    P("woran", "Woran wir es erkennen", "Anmeldung liegt vor"),
    P("bis", "Bis wann?", "28.02.2027"),
    P("stand", "Zielstatus", "in Arbeit"),
)
MEASURE = (
    P("massnahme", "Maßnahme", "Kursplatz anfragen"),
    P("wer", "Wer macht es?", "Klient:in"),
    P("bis", "Bis wann?", "15.12.2026"),
    P("stand", "Stand der Maßnahme", "offen"),
)
DEADLINE = (
    P("frist", "Frist", "Aufenthaltsdokument läuft ab"),
    P("am", "Tag der Frist", "30.06.2027"),
)
MEMBER = (
    P("name", "Name", "Samir Beispiel"),
    P("beziehung", "Beziehung", "Kind"),
    P("geburtsdatum", "Geburtsdatum", "02.05.2019"),
)


def groups() -> tuple[Group, ...]:
    """The single values, in the order of the list."""
    return (
        Group("klient", translate("Letters", "Klient:in"), CLIENT),
        Group("fall", translate("Letters", "Fall"), CASE),
        Group("fachkraft", translate("Letters", "Fachkraft"), COUNSELLOR),
        Group("beratungsstelle", translate("Letters", "Beratungsstelle"), OFFICE),
        Group("empfaenger", translate("Letters", "Empfangende Stelle"), RECIPIENT),
        Group("heute", translate("Letters", "Heute"), TODAY),
        Group("termin", translate("Letters", "Nächster Termin"), APPOINTMENT),
        Group("kontakte", translate("Letters", "Kontakte"), CONTACTS),
    )


def loops() -> tuple[Loop, ...]:
    """The lists, in the order they are shown."""
    measures = Loop(
        "massnahmen", "massnahme", translate("Letters", "Maßnahmen eines Ziels"), MEASURE
    )
    return (
        Loop("ziele", "ziel", translate("Letters", "Ziele"), GOAL, (measures,)),
        Loop("massnahmen", "massnahme", translate("Letters", "Offene Maßnahmen"), MEASURE),
        Loop("fristen", "frist", translate("Letters", "Offene Fristen"), DEADLINE),
        Loop("haushalt", "mitglied", translate("Letters", "Haushalt"), MEMBER),
    )


def example() -> dict[str, object]:
    """The values of an example client, as `values` gives those of a real one."""
    made: dict[str, object] = {
        group.name: {each.key: each.example for each in group.placeholders} for group in groups()
    }
    return made | {loop.name: [_item(loop), _item(loop)] for loop in loops()}


def _item(loop: Loop) -> dict[str, object]:
    values: dict[str, object] = {each.key: each.example for each in loop.placeholders}
    return values | {inner.name: [_item(inner), _item(inner)] for inner in loop.inner}
