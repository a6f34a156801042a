"""`kimdesk search`: the same search as in the window."""

import argparse

from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_store
from kimdesk.cli.output import Output
from kimdesk.clients.search import Hit, search


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Print the hits, best first, each with the reason why it was found."""
    with opened_store(chosen) as opened:
        found = search(opened.store, " ".join(chosen.text), chosen.limit)
    for hit in found.hits:
        output.say(f"{hit.case_number or '–'}  {hit.name}  ({hit.why})")
    if not found.hits:
        output.say(translate("Command", "Nichts gefunden."))
    if found.more:
        output.say(translate("Command", "Es gibt noch mehr Treffer; --limit zeigt weitere."))
    output.result({"hits": [_shape(hit) for hit in found.hits]})
    return 0


def _shape(hit: Hit) -> dict[str, str]:
    return {"case": hit.case_number, "name": hit.name, "matched": hit.matched, "why": hit.why}
