"""The program as a process: pipes that break, interrupts, terminals, code pages, secrets."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import ORDINARY_USER, SMALL_DISK, answer, cheap, environment, real
from tests.support.client_files import client
from tests.support.filled import LOGIN, PASSPHRASE, Filled, store_of

LINE = f"{PASSPHRASE}\n".encode()
Opening = tuple[object, ...]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
linux = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")


def test_help_loads_nothing_that_costs_time(tmp_path: Path) -> None:
    code = (
        "import sys; from kimdesk.cli.__main__ import main; main(['--help']);"
        "print([n for n in sys.modules if n.split('.')[0] in "
        "{'PySide6', 'sqlalchemy', 'sqlcipher3', 'cryptography', 'openpyxl', 'reportlab'}])"
    )
    done = answer([sys.executable, "-c", code], tmp_path)
    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["search", "check", "backup", "user"])
def test_commands_without_a_window_do_not_load_the_toolkit(store: Filled, command: str) -> None:
    more = {"search": ["x"], "check": [], "backup": ["neu.kimbak"], "user": ["list"]}[command]
    first = "import atexit; atexit.register(lambda: print('PySide6' in sys.modules))"
    words = (command, store.folder, "--passphrase-file", "-", *more)
    done = answer(cheap(*words, first=first), store.folder.parent, given=LINE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines()[-1] == "False"


def test_the_real_program_makes_a_store_and_finds_its_way_about(tmp_path: Path) -> None:
    entries = ("--office", "Büro Öst", "--provider", "DRK", "--code", "DRK2", "--user", LOGIN)
    words = ("create", "Neu.kimdesk", *entries, "--passphrase-file", "-", "--json")
    made = answer(real(*words), tmp_path, given=LINE)
    assert (made.returncode, made.stderr) == (0, b"")
    assert set(json.loads(made.stdout)) == {"store", "recovery_code"}
    asked = answer(real("check", "Neu.kimdesk", "--passphrase-file", "-"), tmp_path, given=LINE)
    assert (asked.returncode, asked.stderr) == (0, b"")
    assert asked.stdout.decode() == "Alles in Ordnung.\n"


@posix
def test_a_store_named_like_a_command_is_a_store(store: Filled) -> None:
    folder = store.folder.parent
    store.folder.rename(folder / "demo")
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = answer(real("./demo"), folder, more=hidden)
    assert (done.returncode, done.stdout) == (4, b"")
    assert done.stderr.decode() == "Hier gibt es keinen Bildschirm für das Fenster.\n"
    words = ("search", "demo", "Muster", "--passphrase-file", "-")
    assert answer(cheap(*words), folder, given=LINE).returncode == 0


@posix
def test_a_reader_that_goes_away_is_no_failure(store: Filled) -> None:
    command = cheap("search", store.folder, "Muster")
    process = subprocess.Popen(
        [*command, "--passphrase-file", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(store.folder.parent),
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    process.stdin.write(LINE)
    process.stdin.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == 0


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_closed_streams_harm_nothing(store: Filled, closed: str, passphrase: Path) -> None:
    words = cheap("search", store.folder, "Muster", "--passphrase-file", passphrase)
    script = f'"$@" {closed}'
    done = answer(["sh", "-c", script, "sh", *words], store.folder.parent)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert store.numbers()


@linux
def test_output_that_cannot_be_written_is_told(store: Filled, passphrase: Path) -> None:
    words = cheap("search", store.folder, "Muster", "--passphrase-file", passphrase)
    done = answer(["sh", "-c", '"$@" > /dev/full', "sh", *words], store.folder.parent)
    assert done.returncode == 4
    assert done.stderr.decode() == "Die Ausgabe kann nicht geschrieben werden.\n"


@posix
def test_an_interrupt_closes_the_store_and_says_so(store: Filled) -> None:
    # The second line of stdin never comes: the new passphrase is waited for in an open store.
    words = ("user", store.folder, "passphrase", "--passphrase-file", "-", "--json")
    process = subprocess.Popen(
        cheap(*words, "--new-passphrase-file", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(store.folder.parent),
    )
    assert process.stdin
    process.stdin.write(LINE)
    process.stdin.flush()
    while not (store.folder / "lease").read_bytes():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.decode() == "Abgebrochen.\n"
    assert json.loads(out)["error"]["kind"] == "cancelled"
    assert (store.folder / "lease").read_bytes() == b""
    assert store.numbers()


@posix
def test_a_terminal_is_asked_and_shows_nothing(store: Filled) -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        cheap("search", store.folder, "Muster"),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
        env=environment(store.folder.parent),
    )
    os.close(theirs)
    shown = b""
    while b"Passwort: " not in shown:
        shown += os.read(ours, 1024)
    os.write(ours, LINE)
    out, _ = process.communicate(timeout=60)
    os.set_blocking(ours, False)
    with contextlib.suppress(OSError):
        shown += os.read(ours, 4096)
    os.close(ours)
    assert process.returncode == 0
    assert out
    assert PASSPHRASE.encode() not in shown + out


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
@pytest.mark.parametrize("as_json", [False, True])
def test_no_code_page_can_break_the_output(store: Filled, encoding: str, as_json: bool) -> None:
    with store.unlock() as opened:
        client(store_of(opened), "محمد", "Łucja")
    options = ["--json"] if as_json else []
    words = ("search", store.folder, "lucja", "--passphrase-file", "-", *options)
    chosen = {"PYTHONIOENCODING": encoding}
    done = answer(cheap(*words), store.folder.parent, given=LINE, more=chosen)
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode(encoding)
    if as_json:
        assert json.loads(said)["hits"][0]["name"] == "محمد, Łucja"
    else:
        assert "?ucja" in said


def test_pipes_carry_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    for name in ("C", "de_DE.ISO-8859-1"):
        done = answer(real("user", "--help"), tmp_path, more={"LC_ALL": name})
        assert "diese Hilfe zeigen" in done.stdout.decode("utf-8")


@posix
@pytest.mark.parametrize("most", [0, 5_000, 200_000])
def test_a_disk_that_is_full_while_creating_leaves_nothing(tmp_path: Path, most: int) -> None:
    entries = ("--office", "Büro", "--provider", "AWO", "--code", "AWO1", "--user", LOGIN)
    words = ("create", "Neu.kimdesk", *entries, "--passphrase-file", "-", "--json")
    done = answer(cheap(*words, first=SMALL_DISK.format(most=most)), tmp_path, given=LINE)
    assert done.returncode == 4
    assert json.loads(done.stdout)["error"]["kind"] == "environment"
    assert done.stderr.decode().startswith("Der Datenträger")
    assert not (tmp_path / "Neu.kimdesk").exists()


@posix
@pytest.mark.parametrize("command", ["search", "check", "backup"])
def test_a_disk_that_is_full_keeps_the_store(store: Filled, command: str) -> None:
    more = {"search": ["Muster"], "check": [], "backup": ["neu.kimbak"]}[command]
    words = (command, store.folder, "--passphrase-file", "-", *more)
    first = SMALL_DISK.format(most=3_000)
    done = answer(cheap(*words, first=first), store.folder.parent, given=LINE)
    assert done.returncode == 4
    assert done.stdout == b""
    assert len(done.stderr.decode().splitlines()) == 1
    assert "Datenträger" in done.stderr.decode()
    assert not (store.folder.parent / "neu.kimbak").exists()
    assert len(store.numbers()) == 3


@posix
def test_a_folder_that_cannot_be_written_to_is_told_and_left(store: Filled) -> None:
    for path in (*store.folder.rglob("*"), store.folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for path in store.folder.parents:
        if path.owner() == store.folder.owner() and path.stat().st_mode & 0o077 == 0:
            path.chmod(0o711)
        if path.name.startswith("pytest-of"):
            break
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    words = ("search", store.folder, "Muster", "--passphrase-file", "-")
    done = answer(cheap(*words, first=ORDINARY_USER), Path("/"), given=LINE)
    assert (done.returncode, done.stdout) == (4, b"")
    assert done.stderr.decode().startswith("In diesem Ordner darf nichts geschrieben werden.")
    assert {path: path.read_bytes() for path in before} == before
