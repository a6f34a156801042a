#!/usr/bin/env python3
"""Set-up and developer commands, such as `python3 dev.py test` or `python3 dev.py demo`.

Needs nothing but Python 3.11: whatever is asked for, the environment in `.venv` is made or
brought up to date first. Packages come from where this machine's pip is told to look.
"""

import argparse
import ast
import ctypes
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "kimdesk-setup.stamp"
FORMS = ROOT / "kimdesk" / "desktop" / "forms"
TRANSLATION = ROOT / "resources" / "i18n" / "kimdesk_en.ts"
DEMO = ROOT / "demo"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

# What the window toolkit needs from the system, and the Debian package that has it.
TOOLKIT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# pip's options and the names under which uv knows them.
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "trusted-host": "UV_INSECURE_HOST",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "timeout": "UV_HTTP_TIMEOUT",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
}


class Stop(Exception):
    """The command cannot go on; the text says why, in German and English."""

    exit_code = 3


# --- running -------------------------------------------------------------------------------------


def run(*command: object, env: dict[str, str] | None = None, cwd: Path = ROOT) -> int:
    """Run one command and show what it says; return its exit code."""
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=cwd, env={**os.environ, **(env or {})}, check=False).returncode


def must(*command: object, env: dict[str, str] | None = None) -> None:
    """Run one command; stop when it fails."""
    if run(*command, env=env):
        line = shlex.join(str(word) for word in command)
        raise Stop(f"Fehlgeschlagen: {line}\nFailed: {line}")


def succeeds(*command: object) -> bool:
    """Whether one command ends well; what it says does not matter."""
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0


# --- set-up --------------------------------------------------------------------------------------


def set_up() -> None:
    """Make `.venv` what `requirements.lock` says, and look for the system's libraries."""
    if not is_set_up():
        make_environment()
        install_packages()
        STAMP.write_text(fingerprint(), "ascii")
    install_libraries()


def is_set_up() -> bool:
    """Whether the environment was made from the present lock and project file."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text("ascii") == fingerprint()


def fingerprint() -> str:
    """What the environment depends on, as one digest."""
    parts = (LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), bytes(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_environment() -> None:
    """Make `.venv` with pip in it, also where Python comes without ensurepip."""
    if PYTHON.exists() and succeeds(PYTHON, "-m", "pip", "--version"):
        return
    print("Richte .venv ein … / Setting up .venv …", flush=True)
    if not succeeds(sys.executable, "-m", "venv", "--clear", VENV):
        venv.create(VENV, clear=True, with_pip=False)
        fetch_pip()


def fetch_pip() -> None:
    """Bring pip into `.venv` from whatever this machine has: pip, its wheel, uv or apt."""
    wheels = sorted(Path("/usr/share/python-wheels").glob("pip-*.whl"))
    for pip in (("-m", "pip"), *((wheel / "pip",) for wheel in wheels)):
        if succeeds(sys.executable, *pip, "--python", PYTHON, "install", "pip"):
            return
    if shutil.which("uv") and succeeds("uv", "pip", "install", "--python", PYTHON, "pip"):
        return
    install_with_apt(["python3-venv"])
    must(sys.executable, "-m", "venv", "--clear", VENV)


def install_packages() -> None:
    """Install the locked packages, each against its hashes, and the project itself."""
    with tempfile.TemporaryDirectory() as folder:
        uv_alone = Path(folder) / "uv.txt"
        uv_alone.write_text(lock_entry("uv"), "utf-8")
        must(PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", uv_alone)
    install = (BIN / "uv", "pip", "install", "-q", "--python", PYTHON)
    env = uv_environment()
    must(*install, "--require-hashes", "-r", LOCK, env=env)
    must(*install, "--no-deps", "--no-build-isolation", "-e", ROOT, env=env)


def lock_entry(name: str) -> str:
    """The lines of one package in the lock: version and hashes."""
    packages = re.split(r"^(?=\S)", LOCK.read_text("utf-8"), flags=re.MULTILINE)
    return next(package for package in packages if package.startswith(f"{name}=="))


def uv_environment() -> dict[str, str]:
    """What pip is told on this machine, in the words of uv, which does not read it itself."""
    command = [str(PYTHON), "-m", "pip", "config", "list"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # Hashes decide what is right, so every index may be asked for every package.
    env = {"UV_INDEX_STRATEGY": "unsafe-best-match"}
    for line in listed.splitlines():
        option, _, value = line.partition("=")
        name = PIP_TO_UV.get(option.rpartition(".")[2])
        if name:
            separator = "," if name == "UV_FIND_LINKS" else " "
            env[name] = separator.join(str(ast.literal_eval(value)).split())
    return env


# --- the system's libraries ----------------------------------------------------------------------


def install_libraries() -> None:
    """See that the window toolkit can start; install what is missing, or say what to do."""
    packages = missing_packages()
    if packages:
        install_with_apt(packages)


def missing_packages() -> list[str]:
    """The Debian packages of the libraries that cannot be loaded here."""
    if sys.platform != "linux":
        return []
    wanted = TOOLKIT_LIBRARIES | (SCREEN_LIBRARIES if has_screen() else {})
    return [package for library, package in wanted.items() if not loads(library)]


def loads(library: str) -> bool:
    """Whether the system finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_with_apt(packages: list[str]) -> None:
    """Install system packages as root; otherwise stop and print the line that does it."""
    apt = ("apt-get", "install", "-y", "--no-install-recommends", *packages)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        env = {"DEBIAN_FRONTEND": "noninteractive"}
        if run("apt-get", "update", "-q", env=env) == 0 and run(*apt, env=env) == 0:
            return
    line = f"    sudo {shlex.join(apt)}"
    raise Stop(
        f"Es fehlen Systempakete. Bitte ausführen und noch einmal starten:\n{line}\n"
        f"System packages are missing. Please run this and start again:\n{line}"
    )


def has_screen() -> bool:
    """Whether windows can be shown: always on Windows and macOS."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in screens)


# --- commands ------------------------------------------------------------------------------------


def demo(arguments: list[str]) -> int:
    """Start the program with a demo store; without a screen, make the tour instead."""
    if has_screen() and shows_windows():
        return kimdesk(["demo", *arguments])
    print("Kein Bildschirm gefunden, stattdessen der Rundgang. / No screen found, so the tour.")
    return tour(arguments)


def shows_windows() -> bool:
    """Whether the window toolkit can reach the screen."""
    return succeeds(PYTHON, "-c", "from PySide6.QtGui import QGuiApplication as A; A([])")


def tour(arguments: list[str]) -> int:
    """Put a picture of every screen and every print product into a folder."""
    folder = Path(arguments[0]) if arguments[:1] else DEMO / "tour"
    command = ("demo", "--tour", folder.resolve(), *arguments[1:])
    code = run(PYTHON, "-m", "kimdesk", *command, env=OFFSCREEN)
    if code == 0:
        print(f"Rundgang / tour: {folder.resolve()}")
    return code


def kimdesk(arguments: list[str]) -> int:
    """Run the program from the checkout with these arguments."""
    return run(PYTHON, "-m", "kimdesk", *arguments, env={} if has_screen() else OFFSCREEN)


def test(arguments: list[str]) -> int:
    """Check the text and run the tests; arguments go to pytest."""
    return checks_and_pytest("-n", "2", *arguments)


def check(arguments: list[str]) -> int:
    """Check the text without running the program: style, types, layers, project files."""
    return checks_and_pytest("tests/test_project.py", *arguments)


def checks_and_pytest(*arguments: str) -> int:
    """Do both, whatever the first finds, so that one run shows everything."""
    wrong = failed_checks()
    print("--- pytest", flush=True)
    code = run(PYTHON, "-m", "pytest", *arguments, env=OFFSCREEN)
    if wrong:
        print(f"Nicht in Ordnung, siehe oben / not in order, see above: {', '.join(wrong)}")
    return code or int(bool(wrong))


def failed_checks() -> list[str]:
    """Run the tools that read the program; return the names of those that found something."""
    checks = {
        "ruff check": (BIN / "ruff", "check", "--quiet"),
        "ruff format": (BIN / "ruff", "format", "--check", "--quiet"),
        "mypy": (BIN / "mypy",),
        "import-linter": (BIN / "lint-imports", "--no-logo"),
    }
    return [name for name, command in checks.items() if not passes(name, *command)]


def passes(name: str, *command: object) -> bool:
    """Run one check under its name."""
    print(f"--- {name}", flush=True)
    return run(*command) == 0


def forms(_: list[str]) -> int:
    """Compile `ui/*.ui` into `kimdesk/desktop/forms`; forms without a source go."""
    sources = {f"ui_{source.stem}.py": source for source in sorted((ROOT / "ui").rglob("*.ui"))}
    FORMS.mkdir(parents=True, exist_ok=True)
    for stale in FORMS.glob("ui_*.py"):
        if stale.name not in sources:
            stale.unlink()
    for name, source in sources.items():
        must(BIN / "pyside6-uic", "--generator", "python", source, "-o", FORMS / name)
    return 0


def i18n(_: list[str]) -> int:
    """Collect the texts of code and forms, keep their English, compile it for the toolkit."""
    code = (path for path in sorted((ROOT / "kimdesk").rglob("*.py")) if FORMS not in path.parents)
    sources = [*code, *sorted((ROOT / "ui").rglob("*.ui"))]
    TRANSLATION.parent.mkdir(parents=True, exist_ok=True)
    languages = ("-source-language", "de", "-target-language", "en")
    tidy = ("-no-obsolete", "-locations", "none", "-silent")
    with tempfile.TemporaryDirectory() as folder:
        labels = Path(folder) / "labels.py"
        must(PYTHON, "-m", "tests.support.labels", labels)
        must(BIN / "pyside6-lupdate", *sources, labels, *tidy, *languages, "-ts", TRANSLATION)
    must(BIN / "pyside6-lrelease", "-silent", TRANSLATION, "-qm", TRANSLATION.with_suffix(".qm"))
    return 0


def migration(arguments: list[str]) -> int:
    """Write the step of the schema that the mapped classes ask for."""
    return run(PYTHON, "-m", "tests.support.schema", *arguments)


def build(_: list[str]) -> int:
    """Build the program into `dist/kimdesk` and let it test itself from another folder."""
    must(PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN", "build.spec")
    program = "kimdesk-cli.exe" if os.name == "nt" else "kimdesk-cli"
    with tempfile.TemporaryDirectory() as elsewhere:
        return run(ROOT / "dist" / "kimdesk" / program, "selftest", cwd=Path(elsewhere))


def bench(arguments: list[str]) -> int:
    """Measure the speed; JSON on standard output."""
    return run(PYTHON, "-m", "tests.benchmarks", *arguments, env=OFFSCREEN)


def lock(arguments: list[str]) -> int:
    """Renew `requirements.lock` from `pyproject.toml`; `--upgrade` takes newer versions."""
    shape = ("--universal", "--python-version", "3.11", "--generate-hashes")
    bare = ("--no-header", "--no-annotate", "--no-emit-index-url", "--quiet")
    source = ("--group", "dev", "pyproject.toml", "-o", LOCK)
    return run(
        BIN / "uv", "pip", "compile", *shape, *bare, *source, *arguments, env=uv_environment()
    )


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "run": kimdesk,
    "tour": tour,
    "forms": forms,
    "i18n": i18n,
    "migration": migration,
    "build": build,
    "bench": bench,
    "lock": lock,
}


def main() -> int:
    """Set up, then do what the command line asks for; return the exit code."""
    lines = (f"{name:10}{(command.__doc__ or '').strip()}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py", epilog="\n".join(lines), formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args()
    try:
        set_up()
        return COMMANDS[chosen.command](chosen.arguments)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.exit_code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - nothing has been installed yet
        sys.exit("KIMdesk braucht Python 3.11 oder neuer. / KIMdesk needs Python 3.11 or newer.")
    sys.exit(main())
