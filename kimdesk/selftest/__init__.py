"""Proves an installation: each library the program needs does a small piece of real work.

Runs in a checkout, in an installation and in the built program, from any folder, without a
screen and without a store.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.selftest import counting, keeping, knowledge, paper, windows


@dataclass(frozen=True)
class Result:
    """What one check found; `problem` is "" when all is well."""

    name: str
    problem: str

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problem


def main(*, as_json: bool = False) -> int:
    """Run all checks and print them, one line each; return 0, or 1 if one failed."""
    results = []
    for result in run():
        results.append(result)
        if not as_json:
            print(_line(result), flush=True)
    ok = all(result.ok for result in results)
    if as_json:
        checks = [{"name": r.name, "ok": r.ok, "problem": r.problem} for r in results]
        print(json.dumps({"ok": ok, "checks": checks}, ensure_ascii=False))
    else:
        print(_verdict(ok=ok))
    return 0 if ok else 1


def run() -> Iterator[Result]:
    """Do one check after the other."""
    for name, check in _checks():
        try:
            check()
        except Exception as error:  # noqa: BLE001 - whatever is wrong here is the answer
            yield Result(name, f"{type(error).__name__}: {error}")
        else:
            yield Result(name, "")


def _checks() -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        (translate("Selftest", "Fenster"), windows.window),
        (translate("Selftest", "Verschlüsselte Ablage mit Volltextsuche"), keeping.encrypted_store),
        (translate("Selftest", "Schlüssel und Passwörter"), keeping.keys),
        (translate("Selftest", "Ablage anlegen und öffnen"), keeping.store),
        (translate("Selftest", "Schriften"), windows.fonts),
        (translate("Selftest", "PDF schreiben und anzeigen"), paper.pdf),
        (translate("Selftest", "Tabellen schreiben und lesen"), paper.spreadsheet),
        (translate("Selftest", "Tabellen für andere"), paper.tables_for_others),
        (translate("Selftest", "Briefe aus Vorlagen"), paper.letters),
        (translate("Selftest", "Statistik prüfen"), counting.solver),
        (translate("Selftest", "Pakete versiegeln"), counting.seal),
        (translate("Selftest", "Übersetzungen"), windows.translations),
        (translate("Selftest", "Auswahllisten"), knowledge.code_lists),
        (translate("Selftest", "Zeitzone"), knowledge.time_zone),
        (translate("Selftest", "Kalender und Feiertage"), knowledge.calendar),
        (translate("Selftest", "Kein Netzwerk eingebaut"), windows.no_network),
    )


def _line(result: Result) -> str:
    if result.ok:
        return translate("Selftest", "in Ordnung   {name}").format(name=result.name)
    return translate("Selftest", "FEHLER       {name}: {problem}").format(
        name=result.name, problem=result.problem
    )


def _verdict(*, ok: bool) -> str:
    if ok:
        return translate("Selftest", "Alles in Ordnung. KIMdesk läuft auf diesem Rechner.")
    return translate(
        "Selftest",
        "Etwas fehlt. Bitte KIMdesk neu installieren; hilft das nicht, diese Zeilen melden.",
    )
