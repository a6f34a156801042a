"""`kimdesk user`: adding, confirming, locking out, a forgotten and a changed passphrase."""

import io
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.filled import LOGIN, PASSPHRASE, Filled

START = "Sieben leise Regenschirme wandern"
OWN = "Elf blaue Kamele singen rückwärts"


def states(run: CommandLine, store: Filled, opening: tuple[object, ...]) -> dict[str, str]:
    done = run("user", store.folder, "list", "--json", *opening)
    assert (done.code, done.err) == (0, "")
    return {user["login"]: user["state"] for user in done.said["users"]}


def add(
    run: CommandLine, store: Filled, login: str, *roles: str, by: tuple[object, ...]
) -> dict[str, object]:
    named = [word for role in roles for word in ("--role", role)]
    words = ("user", store.folder, "add", login, "--name", f"{login.title()} Beispiel", *named)
    start = run.file(START, "start.txt")
    done = run(*words, "--new-passphrase-file", start, "--json", *by)
    assert done.code == 0, done.err
    return done.said


def as_user(run: CommandLine, login: str, text: str = START) -> tuple[object, ...]:
    return ("--user", login, "--passphrase-file", run.file(text, f"{login}.txt"))


def test_a_lead_adds_somebody_who_can_open_once_the_password_is_their_own(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    assert add(run, store, "mika", "R_CM", by=opening) == {"login": "mika", "state": "active"}
    refused = run("search", store.folder, "Muster", *as_user(run, "mika"))
    assert refused.code == 4
    assert "Bitte ändern Sie es" in refused.err
    own = run.file(OWN, "own.txt")
    words = ("user", store.folder, "passphrase", "--new-passphrase-file", own)
    assert run(*words, *as_user(run, "mika")).code == 0
    assert run("search", store.folder, "Muster", *as_user(run, "mika", OWN)).code == 0


def test_what_an_administrator_prepares_waits_for_a_lead(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    add(run, store, "admin", "R_ADMIN", by=opening)
    admin = as_user(run, "admin")
    assert add(run, store, "neu", "R_CM", "R_DSB", by=admin)["state"] == "pending"
    assert run("check", store.folder, *as_user(run, "neu")).code == 3
    refused = run("user", store.folder, "confirm", "neu", *admin)
    assert refused.code == 4
    done = run("user", store.folder, "confirm", "neu", *opening)
    assert (done.code, done.out) == (0, "neu ist bestätigt.\n")
    assert run("user", store.folder, "list", *as_user(run, "neu")).code == 0


def test_who_is_locked_out_cannot_open_and_can_be_let_in_again(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    add(run, store, "mika", "R_CM", by=opening)
    done = run("user", store.folder, "lock", "mika", *opening)
    assert (done.code, done.out) == (0, "mika ist ausgesperrt.\n")
    assert states(run, store, opening)["mika"] == "locked"
    assert run("user", store.folder, "list", *as_user(run, "mika")).code == 3
    again = ("--new-passphrase-file", run.file(OWN, "wieder.txt"))
    assert run("user", store.folder, "reset", "mika", *again, *opening).code == 0
    assert run("user", store.folder, "list", *as_user(run, "mika")).code == 3
    assert run("user", store.folder, "list", *as_user(run, "mika", OWN)).code == 0


def test_a_passphrase_is_changed_and_the_old_one_opens_nothing(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    databases = [(store.folder / name).read_bytes() for name in ("cases-1.db", "statistics-1.db")]
    new = run.file(OWN, "neu.txt")
    words = ("user", store.folder, "passphrase", "--new-passphrase-file", new)
    done = run(*words, *opening)
    assert (done.code, done.out, done.err) == (0, "Das neue Passwort gilt.\n", "")
    after = [(store.folder / name).read_bytes() for name in ("cases-1.db", "statistics-1.db")]
    assert after == databases
    assert run("user", store.folder, "list", *opening).code == 3
    assert run("user", store.folder, "list", "--passphrase-file", new).code == 0


def test_old_and_new_passphrase_come_line_by_line_from_stdin(
    run: CommandLine, store: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n{OWN}\r\n".encode()))
    monkeypatch.setattr("sys.stdin", lines)
    options = ("--passphrase-file", "-", "--new-passphrase-file", "-", "--json")
    done = run("user", store.folder, "passphrase", *options)
    assert (done.code, done.said) == (0, {"login": LOGIN})
    assert run("user", store.folder, "list", *as_user(run, LOGIN, OWN)).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", LOGIN, "--role", "R_CM"), "Diesen Anmeldenamen gibt es schon."),
        (("add", "zwei Worte", "--role", "R_CM"), "Der Anmeldename hat ein bis 64 Zeichen"),
        (("add", "\u200b", "--role", "R_CM"), "Der Anmeldename hat ein bis 64 Zeichen"),
        (("reset", "niemand"), "Diesen Anmeldenamen gibt es nicht."),
        (("confirm", "niemand"), "Diesen Anmeldenamen gibt es nicht."),
        (("confirm", LOGIN), "Für diese Person ist nichts zu bestätigen."),
        (("lock", LOGIN), "Sich selbst können Sie nicht sperren."),
        (("lock", "niemand"), "Diesen Anmeldenamen gibt es nicht."),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    words: tuple[str, ...],
    said: str,
) -> None:
    new = ("--new-passphrase-file", run.file(START, "start.txt"))
    more = new if words[0] in {"add", "reset"} else ()
    before = (store.folder / "vault.key").read_bytes()
    done = run("user", store.folder, *words, *more, *opening)
    assert (done.code, done.out) == (2, "")
    assert done.complaint.startswith(said)
    assert (store.folder / "vault.key").read_bytes() == before


@pytest.mark.parametrize("weak", ["abc", "passwortpasswort", "Bielefeld2026", "leitung-leitung"])
def test_a_weak_new_passphrase_is_refused(
    run: CommandLine, store: Filled, opening: tuple[object, ...], weak: str
) -> None:
    new = ("--new-passphrase-file", run.file(weak, "neu.txt"))
    done = run("user", store.folder, "passphrase", *new, *opening)
    assert done.code == 2
    assert weak not in done.err
    assert run("user", store.folder, "list", *opening).code == 0


def test_the_roles_are_named_for_people(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    done = run("user", store.folder, "list", *opening)
    assert done.out.startswith("leitung  Erika Mustermann  ")
    assert "R_TL" not in done.out


def test_every_act_stands_in_the_access_log_afterwards(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    add(run, store, "mika", "R_CM", by=opening)
    run("user", store.folder, "lock", "mika", *opening)
    assert run("check", store.folder, *opening).code == 0
    with store.unlock() as opened:
        rows = opened.cases_connection().execute(
            "SELECT detail FROM access_log WHERE kind = 'user'"
        )
        said = [detail.split()[0] for (detail,) in rows.fetchall()]
    assert said == ["user-prepared", "user-confirmed", "user-locked"]


def test_a_terminal_is_asked_twice_for_a_new_passphrase(
    run: CommandLine, store: Filled, monkeypatch: pytest.MonkeyPatch, passphrase: Path
) -> None:
    answers: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda *_: answers.pop(0))
    answers[:] = [PASSPHRASE, OWN, OWN]
    assert run("user", store.folder, "passphrase").code == 0
    answers[:] = [OWN, START, "Tippfehler statt Regenschirme"]
    done = run("user", store.folder, "passphrase")
    assert (done.code, done.complaint) == (2, "Die beiden Eingaben sind nicht gleich.")
    assert run("user", store.folder, "list", *as_user(run, LOGIN, OWN)).code == 0
