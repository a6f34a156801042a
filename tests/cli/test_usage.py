"""Wrong use and help: one German or English line, exit 2, nothing of what was typed repeated."""

import pytest

from kimdesk.cli.arguments import COMMANDS
from tests.cli.conftest import CommandLine

ENGLISH = (
    "usage",
    "options",
    "positional",
    "show",
    "argument",
    "required",
    "choose",
    "expected",
    "unrecognized",
    "invalid",
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["create"], "Es fehlt noch: ABLAGE, --office, --provider, --code."),
        (["search", "x"], "Es fehlt noch: TEXT."),
        (["user", "x"], "Es fehlt noch: AKTION."),
        (["user", "x", "add", "neu"], "Es fehlt noch: --role."),
        (["user", "x", "verbannen"], "Für AKTION geht nur: list, add, confirm"),
        (["create", "x", "--provider", "Caritas"], "Für --provider geht nur: AWO, DRK."),
        (["check", "x", "--user"], "Nach --user fehlt etwas."),
        (["check", "x", "--json=ja"], "--json steht ohne Wert."),
        (["check", "x", "--schnell"], "Unbekannt: --schnell."),
        (["check", "x", "y"], "Das ist zu viel."),
        (["check", ""], "ABLAGE: Der Name ist leer."),
        (["check", "x" * 5000], "ABLAGE: So kann keine Datei und kein Ordner heißen."),
        (["check", "\udcff"], "ABLAGE: So kann keine Datei und kein Ordner heißen."),
        (["check", "a\0b"], "ABLAGE: So kann keine Datei und kein Ordner heißen."),
        (["check", "x", "--passphrase-file", ""], "--passphrase-file: Der Name ist leer."),
        (["demo", "--cases", "0"], "--cases: Erlaubt sind ganze Zahlen von 1 bis 1 000 000."),
        (["demo", "--cases", "viele"], "--cases: Das ist keine ganze Zahl."),
        (["demo", "--seed", "9" * 5000], "--seed: Das ist keine ganze Zahl."),
        (["--cases", "5"], "Für BEFEHL geht nur: demo, create"),
        (["Bericht", "Beispiel.kimdesk"], "Diesen Befehl gibt es nicht."),
        (["create", "x", "--office", "o", "--provider", "AWO", "--code", "C"], "Es fehlt"),
    ],
)
def test_wrong_use_is_one_line_that_says_what_is_wrong(
    run: CommandLine, words: list[str], said: str
) -> None:
    done = run(*words)
    assert (done.code, done.out) == (2, "")
    assert done.complaint.startswith(said)
    assert not any(word in done.err for word in ENGLISH)


@pytest.mark.parametrize(
    "words",
    [
        ["check", "x", "--passphrase", "Geheimnis-1"],
        ["check", "x", "--passphrase=Geheimnis-1"],
        ["check", "x", "-pGeheimnis-1"],
        ["check", "x", "Geheimnis-1"],
        ["search", "x", "Muster", "--json", "Geheimnis-1"],
        ["create", "x", "--provider", "Geheimnis-1"],
        ["demo", "--cases", "Geheimnis-1"],
        ["Geheimnis-1", "Geheimnis-1"],
    ],
)
def test_what_stood_in_the_wrong_place_is_not_repeated(run: CommandLine, words: list[str]) -> None:
    done = run(*words)
    assert done.code == 2
    assert "Geheimnis" not in done.out + done.err


def test_wrong_use_is_an_object_with_json(run: CommandLine) -> None:
    done = run("search", "--json")
    assert done.code == 2
    assert done.said["error"]["kind"] == "usage"
    assert done.said["error"]["text"] == done.complaint


@pytest.mark.parametrize("words", [[], *([command] for command in COMMANDS)])
def test_help_is_german(run: CommandLine, words: list[str]) -> None:
    done = run(*words, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Aufruf: kimdesk")
    assert "Optionen:" in done.out
    assert not any(f"{word} " in done.out or f"{word}:" in done.out for word in ENGLISH)


def test_every_option_is_explained(run: CommandLine) -> None:
    for command in COMMANDS:
        lines = run(command, "--help").out.partition("Optionen:")[2].splitlines()
        bare = [
            line
            for line, after in zip(lines, [*lines[1:], ""], strict=True)
            if line.startswith("  -") and "  " not in line.strip() and not after.startswith("    ")
        ]
        assert bare == [], command


@pytest.mark.parametrize("words", [[], *([command] for command in COMMANDS)])
def test_everything_is_english_where_that_is_wished(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setenv("KIMDESK_LANGUAGE", "en_GB.UTF-8")
    text = run(*words, "--help").out
    assert text.startswith("Usage: kimdesk")
    found = [word for word in text.split() if any(char in word for char in "äöüßÄÖÜ")]
    assert found == []
    assert not any(f" {word} " in text for word in ("der", "die", "das", "und", "mit", "eine"))


def test_english_complaints(run: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMDESK_LANGUAGE", "en")
    assert run("create").complaint == (
        "Still missing: STORE, --office, --provider, --code. Help: kimdesk create --help"
    )


def test_version(run: CommandLine) -> None:
    done = run("--version")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("KIMdesk ")
