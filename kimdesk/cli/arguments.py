"""All commands with their arguments."""

import argparse
from typing import Any

from kimdesk import __version__
from kimdesk.base.text import translate
from kimdesk.cli.bundle_arguments import add_bundle
from kimdesk.cli.options import count, opening, path, secret, shared, whole
from kimdesk.cli.parsing import Parser
from kimdesk.printing.products import LANGUAGES, PRODUCTS

COMMANDS = (
    "demo",
    "create",
    "import",
    "search",
    "check",
    "print",
    "statistics",
    "backup",
    "restore",
    "user",
    "bundle",
    "city",
    "selftest",
)
PROVIDERS = ("AWO", "DRK")
ROLES = ("R_CM", "R_TL", "R_STAT", "R_DSB", "R_ADMIN")
Commands = Any  # the library has no public name for what `add_subparsers` returns


def parser() -> Parser:
    """The parser of the whole command line."""
    about = translate("Command", "Fallmanagement im Kommunalen Integrationsmanagement, ohne Netz.")
    more = translate("Command", "„kimdesk“ allein oder mit einer ABLAGE öffnet das Fenster.")
    top = Parser(prog="kimdesk", description=about, epilog=more)
    version = translate("Command", "die Version zeigen")
    top.add_argument("--version", action="version", version=f"KIMdesk {__version__}", help=version)
    top.set_defaults(json=False, user="", passphrase_file="")
    shared(top)
    opening(top)
    commands = top.add_subparsers(required=True, metavar=translate("Command", "BEFEHL"))
    for add in (
        _demo,
        _create,
        _import,
        _search,
        _check,
        _print,
        _statistics,
        _backup,
        _restore,
        _user,
        add_bundle,
        _city,
        _selftest,
    ):
        add(commands)
    return top


def _command(commands: Commands, name: str, module: str, function: str, about: str) -> Parser:
    found: Parser = commands.add_parser(name, help=about, description=about)
    found.set_defaults(module=module, function=function)
    shared(found)
    return found


def _with_store(commands: Commands, name: str, module: str, function: str, about: str) -> Parser:
    found = _command(commands, name, module, function, about)
    _store(found)
    opening(found)
    return found


def _store(command: argparse.ArgumentParser, **more: Any) -> None:  # noqa: ANN401 - the library's
    about = translate("Command", "Ordner der Ablage")
    command.add_argument(
        "store", type=path, metavar=translate("Command", "ABLAGE"), help=about, **more
    )


def _file(command: argparse.ArgumentParser, about: str, **more: Any) -> None:  # noqa: ANN401 - as above
    metavar = translate("Command", "DATEI")
    command.add_argument("file", type=path, metavar=metavar, help=about, **more)


def _demo(commands: Commands) -> None:
    about = translate("Command", "eine Ablage mit erfundenen Beispieldaten")
    found = _command(commands, "demo", "demo", "run", about)
    said = translate("Command", "wie viele Fälle (sonst 40)")
    found.add_argument("--cases", type=count, default=90, metavar="N", help=said)
    said = translate("Command", "gleiche Zahl, gleicher Inhalt (sonst 1)")
    found.add_argument("--seed", type=whole, default=1, metavar="S", help=said)
    said = translate("Command", "neuer Ordner für die Ablage")
    found.add_argument("--store", type=path, metavar="DIR", help=said)
    said = translate("Command", "kein Fenster öffnen")
    found.add_argument("--no-window", action="store_true", help=said)
    said = translate("Command", "statt des Fensters Bilder und PDFs in diesen Ordner schreiben")
    found.add_argument("--tour", type=path, metavar="DIR", help=said)


def _create(commands: Commands) -> None:
    about = translate("Command", "eine neue, leere Ablage mit ihrer ersten Person")
    found = _with_store(commands, "create", "stores", "create", about)
    said = translate("Command", "Name der Beratungsstelle")
    found.add_argument("--office", required=True, metavar="NAME", help=said)
    said = translate("Command", "Träger")
    found.add_argument("--provider", required=True, choices=PROVIDERS, help=said)
    said = translate("Command", "Kürzel der Stelle, zwei bis acht Großbuchstaben oder Ziffern")
    found.add_argument("--code", required=True, metavar="AWO1", help=said)
    said = translate("Command", "Name der ersten Person (sonst der Anmeldename)")
    found.add_argument("--name", default="", metavar="NAME", help=said)


def _import(commands: Commands) -> None:
    about = translate(
        "Command", "eine Klient:innen-Liste einlesen oder die Vorlage dafür schreiben"
    )
    found = _command(commands, "import", "importing", "run", about)
    _store(found, nargs="?")
    _file(found, translate("Command", "die Liste, CSV oder XLSX"), nargs="?")
    opening(found)
    said = translate("Command", "gespeicherte Zuordnung der Spalten")
    found.add_argument("--mapping", type=path, metavar="MAP.toml", help=said)
    said = translate("Command", "die verwendete Zuordnung hierhin schreiben")
    found.add_argument("--save-mapping", type=path, metavar="MAP.toml", help=said)
    said = translate("Command", "Name des Tabellenblatts")
    found.add_argument("--sheet", default="", metavar="NAME", help=said)
    said = translate("Command", "abgelehnte Zeilen zum Verbessern hierhin schreiben")
    found.add_argument("--rejected", type=path, metavar="F.csv|F.xlsx", help=said)
    said = translate("Command", "nur prüfen, nichts einlesen")
    found.add_argument("--dry-run", action="store_true", help=said)
    said = translate("Command", "die Vorlage zum Ausfüllen hierhin schreiben")
    found.add_argument("--template", type=path, metavar="F.xlsx|F.csv", help=said)


def _search(commands: Commands) -> None:
    about = translate("Command", "Klient:innen und Notizen finden, wie im Fenster")
    found = _with_store(commands, "search", "searching", "run", about)
    said = translate("Command", "Name, Geburtsdatum, Fallnummer, Telefon oder Wörter")
    found.add_argument("text", nargs="+", metavar="TEXT", help=said)
    said = translate("Command", "höchstens so viele Treffer (sonst 20)")
    found.add_argument("--limit", type=count, default=20, metavar="N", help=said)


def _check(commands: Commands) -> None:
    about = translate("Command", "die Ablage prüfen: Dateien, Zugriffsprotokoll, Plausibilität")
    _with_store(commands, "check", "checking", "run", about)


def _print(commands: Commands) -> None:
    about = translate("Command", "ein Druckstück als PDF-Datei")
    found = _with_store(commands, "print", "printing", "run", about)
    names = tuple(product.name for product in PRODUCTS)
    metavar = translate("Command", "DRUCKSTÜCK")
    said = translate("Command", "eines von: {names}").format(names=", ".join(names))
    found.add_argument("product", choices=names, metavar=metavar, help=said)
    said = translate("Command", "Fallnummer")
    found.add_argument("--case", default="", metavar="NR", help=said)
    said = translate("Command", "neue Datei, in die geschrieben wird")
    found.add_argument("--out", type=path, required=True, metavar="F.pdf", help=said)
    said = translate("Command", "zweite Sprache für Klient:innen: {codes}")
    found.add_argument(
        "--language",
        default="de",
        choices=("de", *LANGUAGES),
        metavar="CODE",
        help=said.format(codes=", ".join(LANGUAGES)),
    )
    said = translate("Command", "Fassung, wo es mehrere gibt")
    found.add_argument("--variant", default="", metavar="NAME", help=said)
    said = translate("Command", "warum gedruckt wird, obwohl etwas dagegen spricht")
    found.add_argument("--reason", default="", metavar="TEXT", help=said)


def _statistics(commands: Commands) -> None:
    about = translate("Command", "die Zahlen eines Quartals, geschützt oder roh")
    found = _with_store(commands, "statistics", "statistics", "run", about)
    said = translate("Command", "Quartal, zum Beispiel 2026Q3")
    found.add_argument("--quarter", required=True, metavar="2026Q3", help=said)
    said = translate("Command", "genaue Zahlen, nur für Rollen, die Akten sehen")
    found.add_argument("--raw", action="store_true", help=said)


def _backup(commands: Commands) -> None:
    about = translate("Command", "eine geprüfte Sicherung schreiben")
    found = _with_store(commands, "backup", "backups", "backup", about)
    _file(found, translate("Command", "neue Datei, oder ein Ordner für laufende Sicherungen"))


def _restore(commands: Commands) -> None:
    about = translate("Command", "eine Sicherung prüfen und wiederherstellen")
    found = _command(commands, "restore", "backups", "restore", about)
    _file(found, translate("Command", "die Sicherung"))
    _store(found)
    opening(found)
    said = translate("Command", "statt Passwort: Datei mit dem Wiederherstellungscode")
    secret(found, "--recovery-code-file", said)
    said = translate("Command", "eine Ablage, die schon hier liegt, beiseitelegen und ersetzen")
    found.add_argument("--replace", action="store_true", help=said)


def _user(commands: Commands) -> None:
    about = translate("Command", "Benutzer:innen und Rollen")
    found = _with_store(commands, "user", "users", "run", about)
    acts = found.add_subparsers(dest="act", required=True, metavar=translate("Command", "AKTION"))
    _act(acts, "list", translate("Command", "alle zeigen"))
    add = _act(acts, "add", translate("Command", "jemanden aufnehmen, mit einem Startpasswort"))
    _login(add)
    said = translate("Command", "Name der Person (sonst der Anmeldename)")
    add.add_argument("--name", default="", metavar="NAME", help=said)
    said = translate("Command", "Rolle; mehrfach möglich")
    add.add_argument("--role", action="append", required=True, choices=ROLES, help=said)
    start = translate("Command", "Datei mit dem Startpasswort")
    secret(add, "--new-passphrase-file", start)
    _login(_act(acts, "confirm", translate("Command", "jemanden bestätigen (Teamleitung)")))
    _login(_act(acts, "lock", translate("Command", "jemanden aussperren")))
    reset = _act(acts, "reset", translate("Command", "jemandem ein neues Startpasswort geben"))
    _login(reset)
    secret(reset, "--new-passphrase-file", start)
    change = _act(acts, "passphrase", translate("Command", "das eigene Passwort ändern"))
    secret(change, "--new-passphrase-file", translate("Command", "Datei mit dem neuen Passwort"))


def _act(acts: Commands, name: str, about: str) -> Parser:
    found: Parser = acts.add_parser(name, help=about, description=about)
    shared(found)
    opening(found)
    return found


def _login(command: argparse.ArgumentParser) -> None:
    command.add_argument("login", metavar="LOGIN", help=translate("Command", "Anmeldename"))


def _city(commands: Commands) -> None:
    about = translate("Command", "das Fenster der Stadt auf einem Ordner mit Paketen")
    found = _command(commands, "city", "city", "run", about)
    said = translate("Command", "Ordner des Eingangs; darin liegt auch das Archiv")
    metavar = translate("Command", "ORDNER")
    found.add_argument("folder", type=path, metavar=metavar, help=said)


def _selftest(commands: Commands) -> None:
    about = translate("Command", "prüfen, ob das Programm vollständig installiert ist")
    _command(commands, "selftest", "selftest", "run", about)
