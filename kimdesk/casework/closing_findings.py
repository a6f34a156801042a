"""R19: what a closed case owes: a reason, end scores, a result for every goal and measure."""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.casework.facts import WorkFacts
from kimdesk.clients.findings import Finding

ENDED = ("ABGESCHLOSSEN", "NACHSORGE")


def closing_findings(work: WorkFacts) -> Iterator[Finding]:
    """What is missing in a case that was closed; what came in by import has no scores to miss."""
    if work.case.phase not in ENDED:
        return
    since = work.case.closed_on
    if not work.case.closure_reason:
        text = translate("Closing", "Abgeschlossen, aber ohne Abschlussgrund.")
        yield work.finding("R19", "error", text, "closure_reason", since=since)
    if domains := work.end_missing:
        text = translate("Closing", "Abgeschlossen, aber {n} Handlungsfelder ohne Endwert.")
        yield work.finding(
            "R19", "error", text.format(n=len(domains)), domains[0], "assessment", since=since
        )
    for count, words in (
        (
            len(work.open_goals),
            translate("Closing", "Abgeschlossen, aber mit Zielen ohne Ergebnis: {n}."),
        ),
        (
            len(work.open_measures),
            translate("Closing", "Abgeschlossen, aber mit offenen Maßnahmen: {n}."),
        ),
    ):
        if count:
            text = words.format(n=count)
            yield work.finding("R19", "error", text, "goals", "closure", since=since)
