"""The program dies, or the power goes, at every single step of writing the header."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimdesk.base.errors import CannotOpen, EnvironmentProblem, KimdeskError
from kimdesk.vault import vault
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.vault import OpenVault, RecoveryCode
from tests.vault.conftest import FOUNDING, LEAD, PASSPHRASE, Made, with_two_rows
from tests.vault.power import MODELS, after, recording

FIRST = "Wolken-Gabel-Teppich-7"
SECOND = "Neue-Schuhe-im-Keller-9"
ENTRIES = [(LEAD, PASSPHRASE), (LEAD, SECOND), ("anna", FIRST), ("berta", FIRST)]

ACTIONS: dict[str, Callable[[OpenVault], object]] = {
    "passphrase": lambda opened: vault.change_passphrase(opened, PASSPHRASE, SECOND),
    "new person": lambda opened: vault.add_user(opened, "berta", "Berta", ["R_STAT"], FIRST),
    "locked out": lambda opened: vault.lock_user(opened, "anna"),
    "roles": lambda opened: vault.change_roles(opened, "anna", ["R_DSB"]),
    "new sheet": vault.new_recovery,
    "log end": lambda opened: opened.anchor("cases", 7, bytes(32)),
}


@pytest.fixture
def store(made: Made) -> Made:
    """A store with a second person."""
    with made.unlock() as opened:
        vault.add_user(opened, "anna", "Anna Beispiel", ["R_CM"], FIRST)
    return made


def who_gets_in(store: Made, codes: list[RecoveryCode]) -> frozenset[str]:
    """Which of all passphrases and sheets open the store, and that its data are there."""
    found = set()
    for login, passphrase in ENTRIES:
        try:
            opened = store.unlock(login, passphrase)
        except vault.WrongPassphrase:
            continue
        if opened.identity.holds_cases:
            rows = opened.cases_connection().execute("SELECT content FROM sample").fetchall()
            assert rows == [("Akte",)]
        opened.close()
        found.add(f"{login}:{passphrase}")
    for number, code in enumerate(codes):
        before = store.bytes()
        try:
            vault.recover(store.folder, code.text, LEAD, SECOND, store.clock)
        except KimdeskError:
            continue
        found.add(f"sheet {number}")
        put(store.folder, before)
    return frozenset(found)


def put(folder: Path, content: dict[str, bytes]) -> None:
    """Make the folder hold exactly this."""
    for path in folder.iterdir():
        if path.name not in content:
            path.unlink()
    for name, text in content.items():
        if not (folder / name).exists() or (folder / name).read_bytes() != text:
            (folder / name).write_bytes(text)


@pytest.mark.parametrize("name", ACTIONS)
def test_a_power_cut_at_any_step_leaves_the_state_before_or_after(store: Made, name: str) -> None:
    codes = [store.code]
    entitled_before = who_gets_in(store, codes)
    with store.unlock() as opened:
        before = store.bytes()
        with recording() as recorder:
            result = ACTIONS[name](opened)
        steps = [step for step in recorder.steps if step[1:2] != ("stores.json.part",)]
    if isinstance(result, RecoveryCode):
        codes.append(result)
    assert {step[0] for step in steps} == {"write", "fsync", "rename", "folder"}
    entitled_after = who_gets_in(store, codes)
    states = {
        tuple(sorted(after(before, steps[:count], model).items())): (model, count)
        for model in MODELS
        for count in range(len(steps) + 1)
    }
    assert len(states) > 8
    for state, moment in states.items():
        put(store.folder, dict(state))
        assert who_gets_in(store, codes) in {entitled_before, entitled_after}, moment
    for model in MODELS:
        done = after(before, steps, model)
        assert done["vault.key"] == done["vault.key.bak"]
        put(store.folder, done)
        (store.folder / "vault.key").write_bytes(b"")
        assert who_gets_in(store, codes) == entitled_after, model


@pytest.mark.parametrize("name", ACTIONS)
def test_a_superseded_slot_is_gone_from_the_copy_after_the_next_unlocking(
    store: Made, name: str
) -> None:
    with store.unlock() as opened:
        before = store.bytes()
        with recording() as recorder:
            result = ACTIONS[name](opened)
        steps = [step for step in recorder.steps if step[1:2] != ("stores.json.part",)]
    codes = [store.code, *([result] if isinstance(result, RecoveryCode) else [])]
    entitled_after = who_gets_in(store, codes)
    rename = next(number for number, step in enumerate(steps) if step[0] == "rename")
    put(store.folder, after(before, steps[: rename + 2], "BD"))
    assert (store.folder / "vault.key.bak").read_bytes() == before["vault.key.bak"]
    for login, passphrase in ENTRIES:
        try:
            store.unlock(login, passphrase).close()
        except CannotOpen:
            continue
    (store.folder / "vault.key").write_bytes(b"")
    assert who_gets_in(store, codes) == entitled_after


def failing(number: int, error: int) -> Callable[..., Any]:
    """Makes the `number`-th file operation fail with this error."""
    left = iter(range(10_000))

    def step(_: Any, *__: Any) -> None:
        if next(left) == number:
            raise OSError(error, os.strerror(error))

    return step


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(errno.ENOSPC, "voll"), (errno.EIO, "antwortet nicht"), (errno.EROFS, "nichts geschrieben")],
)
def test_a_disk_that_fails_at_any_step_is_said_and_changes_nothing(
    store: Made, error: int, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.vault.power import Recorder

    said = 0
    for number in range(60):
        before = said
        with store.unlock() as opened:
            seq = opened.header.seq
            with pytest.MonkeyPatch.context() as patch, recording() as recorder:
                patch.setattr(Recorder, "_step", failing(number, error))
                try:
                    opened.anchor("cases", 1000 + number, bytes(32))
                except EnvironmentProblem as problem:
                    said += 1
                    assert sentence in problem.text  # noqa: PT017
                    assert opened.header.seq == seq
                    assert not list(store.folder.glob("*.part"))
            del recorder
        store.unlock().close()
        store.unlock("anna", FIRST).close()
        if said == before:  # the step before was the last one
            break
    assert 8 < said < 59


def test_killed_at_any_step_of_creation_the_folder_can_be_used_again(
    tmp_path: Path, made: Made
) -> None:
    outcomes = set()
    for number in range(60):
        folder = tmp_path / f"neu {number}"
        child = os.fork()
        if child == 0:
            try:
                with recording(cut_at=number):
                    vault.create_vault(folder, FOUNDING, made.clock, FLOOR, with_two_rows)
            finally:
                os._exit(0)
        killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
        try:
            vault.unlock(folder, LEAD, PASSPHRASE, made.clock).close()
            outcomes.add("a whole store" if killed else "done")
        except CannotOpen as refused:
            assert killed
            assert "keine Ablage" in refused.text  # noqa: PT017
            outcomes.add("nothing yet")
            vault.create_vault(folder, FOUNDING, made.clock, FLOOR, with_two_rows)
            vault.unlock(folder, LEAD, PASSPHRASE, made.clock).close()
        assert {path.name for path in folder.iterdir()} <= {
            *("vault.key", "vault.key.bak", "lease", "vault.new", "vault.key.bak.part"),
            *("cases-1.db", "cases-1.db-journal", "statistics-1.db", "statistics-1.db-journal"),
        }
        if not killed:
            break
    assert outcomes == {"nothing yet", "a whole store", "done"}
