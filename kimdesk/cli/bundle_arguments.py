"""The words of `kimdesk bundle …`."""

import argparse
from typing import Any

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.about import REASONS
from kimdesk.cli.options import opening, path, shared
from kimdesk.cli.parsing import Parser

Commands = Any  # the library has no public name for what `add_subparsers` returns


def add_bundle(commands: Commands) -> None:
    """Add the command with its actions."""
    about = translate("Command", "Statistikpakete: prüfen, zusammenführen, quittieren")
    found: Parser = commands.add_parser("bundle", help=about, description=about)
    found.set_defaults(module="bundles", function="run")
    shared(found)
    acts = found.add_subparsers(dest="act", required=True, metavar=translate("Command", "AKTION"))
    _create(acts)
    about = translate("Command", "zeigen, was in einem Paket steht")
    _reading(_act(acts, "inspect", about))
    _verify(acts)
    _merge(acts)
    _receipt(acts)
    _confirm(acts)
    _key(acts)


def _act(acts: Commands, name: str, about: str) -> Parser:
    found: Parser = acts.add_parser(name, help=about, description=about)
    shared(found)
    return found


def _store(command: argparse.ArgumentParser) -> None:
    about = translate("Command", "Ordner der Ablage")
    command.add_argument("store", type=path, metavar=translate("Command", "ABLAGE"), help=about)
    opening(command)


def _create(acts: Commands) -> None:
    about = translate(
        "Command", "ein Quartal abschließen (Statistik), freigeben und verschließen (Teamleitung)"
    )
    found = _act(acts, "create", about)
    _store(found)
    said = translate("Command", "Quartal, zum Beispiel 2026Q3")
    found.add_argument("--quarter", required=True, metavar="2026Q3", help=said)
    said = translate("Command", "Ordner oder Stick für das verschlossene Paket")
    found.add_argument("--out", type=path, required=True, metavar="DIR", help=said)
    said = translate("Command", "Grund einer Korrektur: {codes}")
    found.add_argument(
        "--reason", default="", choices=REASONS, help=said.format(codes=", ".join(REASONS))
    )


def _confirm(acts: Commands) -> None:
    found = _act(acts, "confirm", translate("Command", "die Quittung der Stadt einlesen (Stelle)"))
    _store(found)
    metavar, said = translate("Command", "QUITTUNG"), translate("Command", "die Quittung")
    found.add_argument("file", type=path, metavar=metavar, help=said)


def _file(command: argparse.ArgumentParser, **more: Any) -> None:  # noqa: ANN401 - the library's
    about = translate("Command", "das Paket (.kimstat, oder das ZIP daraus)")
    command.add_argument(
        "file", type=path, metavar=translate("Command", "DATEI"), help=about, **more
    )


def _reading(command: argparse.ArgumentParser, **more: Any) -> None:  # noqa: ANN401 - as above
    """What every command that opens a bundle has."""
    _file(command, **more)
    said = translate("Command", "Datei mit dem geheimen Schlüssel, der das Paket öffnet")
    command.add_argument("--identity", type=path, metavar="F", help=said)
    said = translate("Command", "öffentlicher Schlüssel einer Stelle; mehrfach möglich")
    command.add_argument(
        "--key", type=path, action="append", default=[], metavar="STELLE.pub", help=said
    )
    said = translate("Command", "Widerruf eines Schlüssels; mehrfach möglich")
    command.add_argument(
        "--revocation", type=path, action="append", default=[], metavar="F", help=said
    )


def _verify(acts: Commands) -> None:
    found = _act(acts, "verify", translate("Command", "ein Paket prüfen: 0 in Ordnung, 1 nicht"))
    _reading(found)
    said = translate("Command", "früheres Paket derselben Stelle, für die Kette; mehrfach möglich")
    found.add_argument(
        "--previous", type=path, action="append", default=[], metavar="DATEI", help=said
    )


def _merge(acts: Commands) -> None:
    found = _act(acts, "merge", translate("Command", "Pakete mehrerer Stellen zusammenführen"))
    _reading(found, nargs="+")
    said = translate("Command", "neue Datei mit den Tabellen")
    found.add_argument("--out", type=path, required=True, metavar="F.xlsx|F.csv", help=said)
    said = translate("Command", "Quartal (sonst das neueste)")
    found.add_argument("--quarter", default="", metavar="2026Q3", help=said)


def _receipt(acts: Commands) -> None:
    found = _act(acts, "receipt", translate("Command", "ein Paket prüfen und quittieren (Stadt)"))
    _reading(found)
    said = translate("Command", "neue Datei für die Quittung")
    found.add_argument("--out", type=path, required=True, metavar="F", help=said)


def _key(acts: Commands) -> None:
    about = translate("Command", "Schlüssel anlegen, zeigen, widerrufen")
    found = _act(acts, "key", about)
    deeds = found.add_subparsers(dest="deed", required=True, metavar=translate("Command", "AKTION"))
    new = _act(deeds, "new", translate("Command", "einen Schlüssel der Stadt anlegen"))
    said = translate("Command", "Kürzel der Stadt, zwei bis sechzehn Großbuchstaben oder Ziffern")
    new.add_argument("--owner", required=True, metavar="KURZ", help=said)
    said = translate("Command", "bisheriger geheimer Schlüssel, der den neuen beglaubigt")
    new.add_argument("--after", type=path, metavar="F", help=said)
    said = translate("Command", "Ordner für die beiden Schlüsseldateien")
    new.add_argument("--out", type=path, required=True, metavar="DIR", help=said)
    _office_keys(deeds)
    show = _act(deeds, "show", translate("Command", "Inhaber:in und Prüfwörter zeigen"))
    _key_file(show)
    revoke = _act(deeds, "revoke", translate("Command", "einen Schlüssel widerrufen"))
    _key_file(revoke)
    said = translate("Command", "geheimer Schlüssel: derselbe oder ein neuerer")
    revoke.add_argument("--identity", type=path, required=True, metavar="F", help=said)
    said = translate("Command", "neue Datei für den Widerruf")
    revoke.add_argument("--out", type=path, required=True, metavar="F", help=said)


def _office_keys(deeds: Commands) -> None:
    office = _act(deeds, "office", translate("Command", "den Schlüssel der Stelle herausgeben"))
    _store(office)
    said = translate("Command", "Ordner für die öffentliche Schlüsseldatei")
    office.add_argument("--out", type=path, required=True, metavar="DIR", help=said)
    said = translate("Command", "einen neuen Schlüssel anlegen, den der alte beglaubigt")
    office.add_argument("--renew", action="store_true", help=said)
    city = _act(deeds, "city", translate("Command", "den Schlüssel der Stadt hinterlegen"))
    _store(city)
    _key_file(city)
    said = translate("Command", "die Prüfwörter, am Telefon vorgelesen")
    city.add_argument("--words", required=True, metavar=translate("Command", "WÖRTER"), help=said)


def _key_file(command: argparse.ArgumentParser) -> None:
    metavar = translate("Command", "SCHLÜSSEL.pub")
    said = translate("Command", "öffentliche Schlüsseldatei")
    command.add_argument("file", type=path, metavar=metavar, help=said)
