"""What `kimdesk bundle` says of a bundle: sentences for people, values for `--json`."""

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.manifest import Manifest
from kimdesk.cli.bundle_files import Checked
from kimdesk.cli.output import Output


def summary(found: Checked) -> dict[str, object]:
    """Whose bundle it is and where it stands."""
    manifest = found.opened.manifest
    link = manifest.link
    return {
        "hash": manifest.hash,
        "office": manifest.sender.office,
        "provider": manifest.sender.provider,
        "quarter": manifest.quarter,
        "sequence": link.sequence,
        "revision": link.revision,
        "previous": link.previous or None,
        "replaces": link.replaces or None,
        "reason": link.reason,
        "trusted": found.trusted,
    }


def content(found: Checked) -> dict[str, object]:
    """Its exact numbers and its tables."""
    package = found.opened.package
    return {
        "totals": dict(package.totals),
        "tables": [
            {
                "id": table.entry.id,
                "title": table.entry.title,
                "level": table.entry.level,
                "quarter": table.entry.quarter,
                "cells": len(table.numbers),
                "points": table.entry.points,
            }
            for table in package.tables
        ],
        "left_out": list(package.manifest.left_out),
    }


def say_heading(manifest: Manifest, output: Output) -> None:
    """Whose bundle it is, in a line."""
    text = translate(
        "Command", "{office} ({provider}), {quarter}, Paket {sequence}, Fassung {revision}"
    )
    output.say(
        text.format(
            office=manifest.sender.office,
            provider=manifest.sender.provider,
            quarter=manifest.quarter,
            sequence=manifest.link.sequence,
            revision=manifest.link.revision,
        )
    )
    output.say(f"SHA-256: {manifest.hash}")
    if manifest.link.previous:
        text = translate("Command", "folgt auf: {hash}")
        output.say(text.format(hash=manifest.link.previous))


def say_tables(found: Checked, output: Output) -> None:
    """Its tables, one a line."""
    for table in found.opened.package.tables:
        entry = table.entry
        output.say(f"  {entry.id}: {entry.title} ({len(table.numbers)}; „.“: {entry.points})")


def say_sender(found: Checked, output: Output) -> None:
    """Whether the sender is known to be the sender."""
    if found.trusted:
        output.say(translate("Command", "Unterschrift und Schlüssel der Stelle stimmen."))
    else:
        output.note(not_compared())


def not_compared() -> str:
    """That nobody gave the key to compare with."""
    return translate(
        "Command",
        "Der Inhalt ist unverändert, aber ob der Schlüssel der Stelle gehört, wurde nicht"
        " geprüft. Bitte geben Sie ihn mit --key an.",
    )
