"""Killed in the middle of writing, again and again: nothing acknowledged is lost."""

import os
import random
import signal

from kimdesk.vault import vault
from tests.vault.conftest import LEAD, PASSPHRASE, Made

KILLS = 50


def write_until_killed(made: Made, acknowledge: int) -> None:
    """Commit row after row and say the number of each only when it is durable."""
    connection = vault.unlock(made.folder, LEAD, PASSPHRASE, made.clock).cases_connection()
    last = connection.execute("SELECT coalesce(max(id), 0) FROM entry").fetchone()[0]
    while True:
        last += 1
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry VALUES (?, ?)", (last, f"Eintrag {last} " * 300))
        connection.execute(
            "UPDATE entry SET content = content || '.' WHERE id % 7 = ?", (last % 7,)
        )
        connection.execute("COMMIT")
        os.write(acknowledge, last.to_bytes(4, "big"))


def test_fifty_kills_lose_nothing_and_damage_nothing(made: Made) -> None:
    with made.unlock() as opened:
        opened.cases_connection().execute(
            "CREATE TABLE entry (id INTEGER PRIMARY KEY, content TEXT)"
        )
    dice = random.Random(3)
    acknowledged = hot_journals = 0
    for _ in range(KILLS):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                write_until_killed(made, writing)
            finally:
                os._exit(1)
        os.close(writing)
        for _ in range(dice.randrange(1, 6)):
            acknowledged = int.from_bytes(os.read(reading, 4), "big")
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while said := os.read(reading, 4):
            acknowledged = int.from_bytes(said, "big")
        os.close(reading)
        hot_journals += (made.folder / "cases-1.db-journal").stat().st_size > 0
        with made.unlock() as opened:
            connection = opened.cases_connection()
            numbers = [row[0] for row in connection.execute("SELECT id FROM entry ORDER BY id")]
            assert numbers == list(range(1, len(numbers) + 1))
            assert acknowledged <= len(numbers) <= acknowledged + 1
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
            acknowledged = len(numbers)
    assert acknowledged >= KILLS
    assert hot_journals > 0  # some kills hit the middle of a transaction
