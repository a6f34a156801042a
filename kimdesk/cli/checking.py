"""`kimdesk check`: files, foreign keys, log chain and plausibility of a store."""

import argparse

from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_store
from kimdesk.cli.output import Output
from kimdesk.clients.checking import all_findings
from kimdesk.vault.integrity import check


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Print every finding; 1 if one of them is an error."""
    with opened_store(chosen) as opened:
        found = [
            {
                "rule": problem.rule,
                "severity": problem.severity,
                "case": "",
                "field": "",
                "text": problem.text,
            }
            for problem in check(opened.vault, output.progress)
        ]
        found += [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "case": finding.case_number,
                "field": finding.field,
                "text": finding.text,
            }
            for finding in all_findings(opened.store, opened.catalogue, output.progress)
        ]
    ok = all(finding["severity"] != "error" for finding in found)
    for finding in found:
        output.say("  ".join(part for part in (finding["case"], finding["text"]) if part))
    if not found:
        output.say(translate("Command", "Alles in Ordnung."))
    output.result({"ok": ok, "findings": found})
    return 0 if ok else 1
