"""`kimdesk check`: files, foreign keys, log chain and plausibility of a store."""

import argparse
from collections import Counter
from collections.abc import Iterator

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.calendar.checking import all_findings
from kimdesk.cli.opening import opened_vault, store_in
from kimdesk.cli.output import Output
from kimdesk.vault import schema
from kimdesk.vault.integrity import check
from kimdesk.vault.opened import OpenVault

Found = dict[str, str]
UNREADABLE = "damaged"


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Print every finding; 1 if one of them is an error."""
    with opened_vault(chosen) as vault:
        if not vault.identity.holds_cases:
            raise NotAllowed(
                translate("Command", "Prüfen kann die Ablage nur, wer Akten öffnen darf.")
            )
        schema.upgrade(vault, output.progress)
        found = [*_of_the_last_session(vault), *_of_the_files(vault, output)]
        # In a damaged database nothing more is read, and above all nothing is written.
        if all(finding["rule"] != UNREADABLE for finding in found):
            found += _of_the_cases(vault, output)
    ok = all(finding["severity"] != "error" for finding in found)
    _tell(found, output)
    output.result({"ok": ok, "findings": found})
    return 0 if ok else 1


def _of_the_last_session(vault: OpenVault) -> Iterator[Found]:
    if vault.left_behind:
        text = translate("Command", "Die Ablage wurde zuletzt nicht ordentlich geschlossen.")
        yield _finding("not-closed", "hint", text)
    if vault.from_copy:
        text = translate(
            "Command",
            "Die Schlüsseldatei war beschädigt; es gilt ihre Kopie. Bitte machen Sie gleich eine"
            " Sicherung.",
        )
        yield _finding("header-copy", "warning", text)
    if vault.older_copy_warning:
        yield _finding("older-copy", "warning", vault.older_copy_warning)


def _of_the_files(vault: OpenVault, output: Output) -> Iterator[Found]:
    for each in check(vault, output.progress):
        yield _finding(each.rule, each.severity, f"{each.text} {each.advice}")


def _of_the_cases(vault: OpenVault, output: Output) -> list[Found]:
    with store_in(vault) as opened:
        return [
            _finding(each.rule, each.severity, each.text, each.case_number, each.field)
            for each in all_findings(opened.store, opened.catalogue, output.progress)
        ]


def _finding(rule: str, severity: str, text: str, case: str = "", field: str = "") -> Found:
    return {"rule": rule, "severity": severity, "case": case, "field": field, "text": text}


def _tell(found: list[Found], output: Output) -> None:
    names = {
        "error": translate("Command", "Fehler"),
        "warning": translate("Command", "Warnung"),
        "hint": translate("Command", "Hinweis"),
    }
    for severity, name in names.items():
        for each in found:
            if each["severity"] == severity:
                parts = (name, each["case"], each["text"])
                output.say("  ".join(part for part in parts if part))
    if not found:
        output.say(translate("Command", "Alles in Ordnung."))
        return
    counts = Counter(each["severity"] for each in found)
    text = translate("Command", "Fehler: {errors}, Warnungen: {warnings}, Hinweise: {hints}.")
    output.say(
        text.format(errors=counts["error"], warnings=counts["warning"], hints=counts["hint"])
    )
