"""The project stands alone: its files name no machine, no registry and no foreign folder."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import kimdesk

ROOT = Path(__file__).resolve().parents[1]
TOP_LEVEL = {
    *(".ci", ".gitignore", "kimdesk", "resources", "tests", "ui"),
    *("CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"),
    *("build.spec", "dev.py", "pyproject.toml", "requirements.lock"),
}
# A letter in brackets each, so that this file does not find itself.
FOREIGN = {
    "a path of one machine": r"(?<![\w.])/(?:w[o]rk|t[m]p|r[o]ot|(?:h[o]me|U[s]ers)/(?!me\b)\w+)/",
    "a folder outside the project": r"\.\./s[h]ared",
    "a package registry": r"pyp[i]\.org|p[y]thonhosted|registry\.n[p]m|index-u[r]l ?= ?\S",
    "an unresolved merge": r"(?m)^(?:<{7}|>{7}) ",
}
BINARY = {".db", ".docx", ".ico", ".kimbak", ".kimdesk", ".pdf", ".png", ".qm", ".ttf", ".xlsx"}


def tracked() -> list[Path]:
    """Every file that belongs to the project."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    paths = (ROOT / name for name in listed.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def texts() -> list[tuple[Path, str]]:
    """Every file of text, with its content; fails on text that is not UTF-8."""
    return [
        (path.relative_to(ROOT), path.read_text("utf-8"))
        for path in tracked()
        if path.suffix not in BINARY and "data" not in path.relative_to(ROOT).parts
    ]


@pytest.mark.parametrize("what", FOREIGN)
def test_files_name_nothing_outside_the_project(what: str) -> None:
    assert [str(path) for path, text in texts() if re.search(FOREIGN[what], text)] == []


def test_top_level_holds_what_was_agreed() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP_LEVEL


def test_lines_end_as_they_should() -> None:
    program = [(path, text) for path, text in texts() if path.suffix in {".py", ".md", ".toml"}]
    assert [str(path) for path, text in program if "\r" in text] == []
    assert [str(path) for path, text in program if text and not text.endswith("\n")] == []
    assert [str(path) for path, text in program if re.search(r"(?m)[ \t]$", text)] == []


def test_every_locked_package_has_hashes() -> None:
    packages = re.split(r"(?m)^(?=\S)", (ROOT / "requirements.lock").read_text("utf-8"))
    assert [entry for entry in packages if entry and "--hash=sha256:" not in entry] == []


def test_lock_names_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[<>=;\[ ]", line)[0].lower().replace("_", "-") for line in wanted}
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert names - set(re.findall(r"(?m)^([\w.-]+)==", lock)) == set()


def test_every_package_says_what_lives_there() -> None:
    packages = sorted((ROOT / "kimdesk").rglob("__init__.py"))
    silent = [
        path for path in packages if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []
    folders = {path.parent for path in (ROOT / "kimdesk").rglob("*.py")}
    named = {folder for folder in folders if folder.name != "versions"}  # migrations, by number
    assert named - {path.parent for path in packages} == set()


def test_changelog_knows_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert "## [Unreleased]" in changelog or f"## [{kimdesk.__version__}]" in changelog
