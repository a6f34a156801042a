"""All commands with their arguments."""

import argparse
from pathlib import Path

from kimdesk import __version__
from kimdesk.base.text import translate

COMMANDS = (
    "demo",
    "create",
    "import",
    "search",
    "check",
    "backup",
    "restore",
    "user",
    "selftest",
)
PROVIDERS = ("AWO", "DRK")
ROLES = ("R_CM", "R_TL", "R_STAT", "R_DSB", "R_ADMIN")


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(prog="kimdesk", description=_about())
    top.add_argument("--version", action="version", version=f"KIMdesk {__version__}")
    commands = top.add_subparsers(required=True, metavar=translate("Command", "Befehl"))
    _demo(commands)
    _create(commands)
    _import(commands)
    _search(commands)
    _check(commands)
    _backup(commands)
    _user(commands)
    found = _command(commands, "selftest", "selftest", "run", _about_selftest(), store=False)
    found.description = _about_selftest()
    return top


Commands = argparse._SubParsersAction  # noqa: SLF001 - the library has no public name for it


def _command(
    commands: "Commands[argparse.ArgumentParser]",
    name: str,
    module: str,
    function: str,
    about: str,
    *,
    store: bool = True,
) -> argparse.ArgumentParser:
    found = commands.add_parser(name, help=about, description=about)
    found.set_defaults(module=module, function=function)
    found.add_argument("--json", action="store_true", help=translate("Command", "ein JSON-Objekt"))
    if store:
        found.add_argument(
            "store", type=Path, metavar=translate("Command", "ABLAGE"), help=_about_store()
        )
        found.add_argument(
            "--user", default="", metavar="LOGIN", help=translate("Command", "Anmeldename")
        )
        _passphrase(found, "--passphrase-file", translate("Command", "Datei mit dem Passwort"))
    return found


def _passphrase(command: argparse.ArgumentParser, name: str, about: str) -> None:
    about += translate("Command", " („-“ liest von der Standardeingabe)")
    command.add_argument(name, metavar="F", default="", help=about)


def _demo(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "eine Ablage mit erfundenen Beispieldaten")
    found = _command(commands, "demo", "demo", "run", about, store=False)
    found.add_argument("--cases", type=_count, default=40, metavar="N")
    found.add_argument("--seed", type=int, default=1, metavar="S")
    found.add_argument("--store", type=Path, metavar="DIR")
    found.add_argument("--no-window", action="store_true")
    found.add_argument("--tour", type=Path, metavar="DIR")


def _create(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "eine neue, leere Ablage")
    found = _command(commands, "create", "stores", "create", about)
    found.add_argument("--office", required=True, metavar="NAME")
    found.add_argument("--provider", required=True, choices=PROVIDERS)
    found.add_argument("--code", required=True, metavar="AWO1")
    found.add_argument("--name", default="", metavar="NAME")


def _import(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "eine Klientenliste einlesen oder die Vorlage dafür schreiben")
    found = commands.add_parser("import", help=about, description=about)
    found.set_defaults(module="importing", function="run")
    found.add_argument("--json", action="store_true")
    found.add_argument("store", type=Path, nargs="?", metavar=translate("Command", "ABLAGE"))
    found.add_argument("file", type=Path, nargs="?", metavar=translate("Command", "LISTE"))
    found.add_argument("--user", default="", metavar="LOGIN")
    _passphrase(found, "--passphrase-file", translate("Command", "Datei mit dem Passwort"))
    found.add_argument("--mapping", type=Path, metavar="MAP.toml")
    found.add_argument("--save-mapping", type=Path, metavar="MAP.toml")
    found.add_argument("--sheet", default="", metavar="NAME")
    found.add_argument("--rejected", type=Path, metavar="F.csv|F.xlsx")
    found.add_argument("--dry-run", action="store_true")
    found.add_argument("--template", type=Path, metavar="F.xlsx|F.csv")


def _search(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "Klient:innen und Notizen finden, wie im Fenster")
    found = _command(commands, "search", "searching", "run", about)
    found.add_argument("text", nargs="+", metavar="TEXT")
    found.add_argument("--limit", type=_count, default=20, metavar="N")


def _check(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "die Ablage prüfen: Dateien, Protokoll, Plausibilität")
    _command(commands, "check", "checking", "run", about)


def _backup(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "eine geprüfte Sicherung schreiben")
    found = _command(commands, "backup", "backups", "backup", about)
    found.add_argument("file", type=Path, metavar=translate("Command", "DATEI"))
    about = translate("Command", "eine Sicherung prüfen und wiederherstellen")
    found = commands.add_parser("restore", help=about, description=about)
    found.set_defaults(module="backups", function="restore")
    found.add_argument("--json", action="store_true")
    found.add_argument("file", type=Path, metavar=translate("Command", "DATEI"))
    found.add_argument("store", type=Path, metavar=translate("Command", "ABLAGE"))
    found.add_argument("--user", default="", metavar="LOGIN")
    _passphrase(found, "--passphrase-file", translate("Command", "Datei mit dem Passwort"))


def _user(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = translate("Command", "Benutzer:innen und Rollen")
    found = _command(commands, "user", "users", "run", about)
    acts = found.add_subparsers(dest="act", required=True, metavar=translate("Command", "Aktion"))
    acts.add_parser("list", help=translate("Command", "alle zeigen"))
    add = acts.add_parser("add", help=translate("Command", "jemanden aufnehmen"))
    add.add_argument("login", metavar="LOGIN")
    add.add_argument("--name", default="", metavar="NAME")
    add.add_argument("--role", action="append", required=True, choices=ROLES)
    _passphrase(add, "--new-passphrase-file", translate("Command", "Datei mit dem Startpasswort"))
    for act, text in (
        ("lock", translate("Command", "jemanden aussperren")),
        ("confirm", translate("Command", "jemanden bestätigen")),
    ):
        acts.add_parser(act, help=text).add_argument("login", metavar="LOGIN")
    change = acts.add_parser("passphrase", help=translate("Command", "das eigene Passwort ändern"))
    _passphrase(change, "--new-passphrase-file", translate("Command", "Datei mit dem Passwort"))


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(text)
    return number


def _about() -> str:
    return translate("Command", "Fallmanagement im Kommunalen Integrationsmanagement, ohne Netz.")


def _about_store() -> str:
    return translate("Command", "Ordner der Ablage")


def _about_selftest() -> str:
    return translate("Command", "prüfen, ob das Programm vollständig installiert ist")
