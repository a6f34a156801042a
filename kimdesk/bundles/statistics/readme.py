"""`LIESMICH.txt` in every bundle: what it is and how to read it with any program, for ever.

Always German and generated from the manifest's own values, so that the same bundle has the same
text. A change of the wording concerns new bundles only: the text is signed with its hash.
"""

from collections.abc import Iterable, Sequence

from kimdesk.bundles.statistics.about import DimensionAbout, Link, Method, Sender
from kimdesk.bundles.statistics.manifest import TOTALS, TableEntry, reference_date

ROUNDING = (
    "Jede aufgegliederte Zahl ist auf ein Vielfaches von 5 gerundet. Eine 0 kann 0, 1 oder 2"
    " bedeuten; jede andere Zahl steht für mindestens drei Personen. Ein Punkt heißt: Die Zahl"
    " hätte im Zusammenhang mit anderen Zahlen auf wenige Personen schließen lassen."
)
_LEVELS = {"fine": "fein", "coarse": "grob", "none": "ohne"}
_REASONS = {
    "FEHLER": "Korrektur eines Fehlers",
    "NACHTRAG": "Nachmeldung",
    "RUECKZUG": "Rückzug; es gelten nur noch die Gesamtzahlen",
}
_WIDTH = 88


def readme(
    quarter: str,
    sender: Sender,
    link: Link,
    method: Method,
    tables: Sequence[TableEntry],
    dimensions: Iterable[DimensionAbout],
) -> bytes:
    """The text, UTF-8 with the line ends of Windows."""
    day = f"{reference_date(quarter):%d.%m.%Y}"
    lines = [
        f"Statistik {quarter} der Stelle {sender.office} ({sender.provider}), Stichtag {day}",
        "",
        *_wrapped("Dieses Paket enthält Zahlen über Fälle, keine Angaben über einzelne Menschen."),
        *_standing(link),
        "",
        "WAS DIE ZAHLEN BEDEUTEN",
        *_wrapped(ROUNDING),
        *_wrapped(
            "Kontakte, Ziele, Vermittlungen und anderes, das je Fall mehrmals vorkommt, ist auf"
            f" ein Vielfaches von 10 gerundet. Genau sind nur die Zahlen in tabellen/{TOTALS}.csv:"
            " BA Bestand am Anfang, ZU Zugänge, AB Abgänge, BE Bestand am Ende, BQ Betreute im"
            " Quartal. Summen bilden Sie bitte aus diesen, nicht aus gerundeten Zahlen."
        ),
        *_wrapped(f"Verfahren: {method.id}."),
        "",
        "SO ÖFFNEN SIE DAS PAKET OHNE KIMDESK",
        *_opening(),
        "",
        "TABELLEN",
        *(line for table in tables for line in _table(table, (quarter, link.revision))),
        "",
        "GRUPPEN",
        *(line for dimension in dimensions for line in _groups(dimension)),
        "",
    ]
    return "\r\n".join(lines).encode()


def _standing(link: Link) -> list[str]:
    lines = [f"Paket Nummer {link.sequence} dieser Stelle, Fassung {link.revision}."]
    if link.reason:
        lines.append(f"Ersetzt die Fassung davor: {_REASONS[link.reason]}.")
    return lines


def _opening() -> list[str]:
    return [
        *_wrapped("1. Entschlüsseln mit dem freien Programm „age“ (age-encryption.org):"),
        "     age -d -i SCHLUESSELDATEI -o paket.zip DATEI.kimstat",
        *_wrapped("2. paket.zip mit einem beliebigen ZIP-Programm öffnen."),
        *_wrapped(
            "3. Die Tabellen in „tabellen“ mit einem Tabellenprogramm öffnen: Text, UTF-8,"
            " Trennzeichen Semikolon. Was in welcher Datei steht, folgt unten; für Programme"
            " steht es in datapackage.json (Data Package, specs.frictionlessdata.io)."
        ),
        *_wrapped(
            "4. Prüfen: datapackage.json nennt SHA-256 und Größe jeder Datei. signature.json"
            " enthält den öffentlichen Schlüssel der Stelle und die Unterschrift (Ed25519) über"
            " den Text „KIMdesk-Statistikpaket v1“, ein Null-Byte und die Bytes von"
            " datapackage.json."
        ),
    ]


def _table(table: TableEntry, key: tuple[str, int]) -> list[str]:
    said = [f"Rundung {table.rounding}", f"Gruppen {_LEVELS.get(table.level, table.level)}"]
    if table.population:
        said.insert(0, f"Grundgesamtheit {table.population}")
    if table.id == TOTALS:
        said = ["genau"]
    if table.year:
        said.append("seit 1. Januar")
    if table.several:
        said.append("mehrere Gruppen je Fall möglich, Summe nicht bilden")
    if table.key != key:
        said.append(f"Stand {table.quarter} Fassung {table.revision}, unverändert fortgeschrieben")
    if table.points:
        said.append(f"Punkte: {table.points}")
    return [f"  {table.path}", f"     {table.title}", f"     {', '.join(said)}"]


def _groups(dimension: DimensionAbout) -> list[str]:
    return [
        f"  {dimension.id}: {dimension.title}",
        *(f"     {code} = {label}" for code, label in dimension.labels.items()),
    ]


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= _WIDTH:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
