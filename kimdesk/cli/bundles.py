"""`kimdesk bundle`: opening, checking, merging and receipting bundles, without any store."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.bundles.refusals import Refused, refused
from kimdesk.bundles.statistics.chain import Accepted, in_force, require_follows
from kimdesk.bundles.statistics.receipts import receipt
from kimdesk.cli import bundle_keys as keys
from kimdesk.cli.bundle_files import Checked, checked, secret_key, write_new
from kimdesk.cli.bundle_words import (
    content,
    not_compared,
    say_heading,
    say_sender,
    say_tables,
    summary,
)
from kimdesk.cli.output import Output
from kimdesk.cli.parsing import WrongUse

NOT_IN_ORDER = 1


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Run the action that was chosen."""
    return _ACTS[chosen.act](chosen, output)


def inspect(chosen: argparse.Namespace, output: Output) -> int:
    """Say what is in a bundle."""
    found = checked(chosen.file, chosen)
    manifest = found.opened.manifest
    say_heading(manifest, output)
    for name, number in found.opened.package.totals.items():
        output.say(f"  {name}: {number}")
    say_tables(found, output)
    say_sender(found, output)
    output.result(summary(found) | content(found))
    return 0


def verify(chosen: argparse.Namespace, output: Output) -> int:
    """Check a bundle; 1 and the reason where it is not in order."""
    try:
        found = checked(chosen.file, chosen)
        if chosen.previous:
            _require_follows(found, chosen)
    except Refused as refusal:
        output.note(refusal.text)
        said = {"kind": refusal.kind, "code": refusal.code, "text": refusal.text}
        output.result({"valid": False, "code": refusal.code, "error": said})
        return NOT_IN_ORDER
    output.say(translate("Command", "Das Paket ist in Ordnung."))
    say_heading(found.opened.manifest, output)
    say_tables(found, output)
    say_sender(found, output)
    output.result({"valid": True} | summary(found) | content(found))
    return 0


def merge(chosen: argparse.Namespace, output: Output) -> int:
    """Add up the offices of one quarter and write the tables."""
    from kimdesk.city.csv_export import csv_of
    from kimdesk.city.merging import merge as add_up
    from kimdesk.city.shares import share_of
    from kimdesk.city.workbook import workbook

    if chosen.out.suffix.lower() not in {".xlsx", ".csv"}:
        raise WrongUse(translate("Command", "Die Datei muss auf .xlsx oder .csv enden."))
    found = {one.opened.hash: one for one in (checked(file, chosen) for file in chosen.file)}
    taken = [Accepted.of(one.opened.manifest, one.key_number) for one in found.values()]
    _require_one_each(taken)
    standing = [each for each in in_force(taken) if chosen.quarter in {"", each.quarter}]
    if not standing:
        raise UserError(translate("Command", "Für dieses Quartal ist kein Paket dabei."))
    quarter = max(each.quarter for each in standing)
    shares = [
        share_of(found[each.hash].opened.package) for each in standing if each.quarter == quarter
    ]
    merged = add_up(quarter, shares, {each.office for each in taken})
    is_csv = chosen.out.suffix.lower() == ".csv"
    write_new(chosen.out, csv_of([merged]) if is_csv else workbook(merged))
    text = translate("Command", "{quarter}: {count} Stellen zusammengeführt in {file}.")
    output.say(text.format(quarter=quarter, count=len(shares), file=chosen.out))
    if merged.missing:
        text = translate("Command", "Es fehlen: {offices}")
        output.say(text.format(offices=", ".join(merged.missing)))
    if not all(one.trusted for one in found.values()):
        output.note(not_compared())
    output.result(
        {
            "file": str(chosen.out),
            "quarter": quarter,
            "offices": [share.office for share in shares],
            "missing": list(merged.missing),
            "tables": len(merged.tables),
        }
    )
    return 0


def sign_receipt(chosen: argparse.Namespace, output: Output) -> int:
    """Check a bundle and write the city's signed receipt for it."""
    if not chosen.identity:
        raise WrongUse(translate("Command", "Es fehlt noch: {names}.").format(names="--identity"))
    city = secret_key(chosen.identity)
    if city.public.role != "stadt":
        raise UserError(
            translate("Command", "Quittungen unterschreibt nur der Schlüssel der Stadt.")
        )
    found = checked(chosen.file, chosen)
    made = receipt(found.opened.manifest, city, found.opened.hash)
    write_new(chosen.out, made.file())
    output.say(translate("Command", "Quittung geschrieben: {file}").format(file=chosen.out))
    say_sender(found, output)
    output.result({"file": str(chosen.out), "hash": made.hash, "state": made.state})
    return 0


def _require_one_each(taken: Sequence[Accepted]) -> None:
    """Raises Refused for two different bundles with one number or of one version."""
    numbers = {(each.office, each.sequence) for each in taken}
    versions = {(each.office, each.quarter, each.revision) for each in taken}
    if min(len(numbers), len(versions)) < len(taken):
        raise refused("fork")


def _require_follows(found: Checked, chosen: argparse.Namespace) -> None:
    """Raises Refused unless the bundle comes after those given with --previous."""
    before = (checked(file, chosen) for file in chosen.previous)
    taken = [Accepted.of(one.opened.manifest, one.key_number) for one in before]
    require_follows(found.opened.manifest, taken, found.key_number)


def create(chosen: argparse.Namespace, output: Output) -> int:
    """Close, release or seal a quarter of a store."""
    from kimdesk.cli import bundle_store

    return bundle_store.create(chosen, output)


def confirm(chosen: argparse.Namespace, output: Output) -> int:
    """Note the city's receipt in a store."""
    from kimdesk.cli import bundle_store

    return bundle_store.confirm(chosen, output)


Act = Callable[[argparse.Namespace, Output], int]
_ACTS: Mapping[str, Act] = {
    "create": create,
    "confirm": confirm,
    "inspect": inspect,
    "verify": verify,
    "merge": merge,
    "receipt": sign_receipt,
    "key": keys.run,
}
