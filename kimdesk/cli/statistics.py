"""`kimdesk statistics`: the numbers of a quarter, protected, or raw for those who see cases."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.bundles.office.building import PURPOSE
from kimdesk.bundles.office.kept import history
from kimdesk.cli import statistics_words as words
from kimdesk.cli.opening import opened_vault, require_own_passphrase, store_in
from kimdesk.cli.output import Output
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.statistics.catalogue import CATALOGUE_VERSION, DIMENSIONS, INDICATORS, POPULATIONS
from kimdesk.statistics.counting import Finding, Table, count_all, identities, spread
from kimdesk.statistics.counting.exporting import export_data, export_specs
from kimdesk.statistics.counting.spreads import Spread
from kimdesk.statistics.disclosure.data import Release
from kimdesk.statistics.disclosure.protecting import Protection
from kimdesk.statistics.disclosure.words import sentence
from kimdesk.statistics.model import QuarterPosts
from kimdesk.statistics.opening import StatisticsStore, open_statistics
from kimdesk.statistics.quarters import Quarter

NOT_IN_ORDER = 1


@dataclass(frozen=True, slots=True)
class _Opened:
    statistics: StatisticsStore
    catalogue: Catalogue
    sees_cases: bool


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Print every table of a quarter."""
    quarter = str(Quarter.parse(chosen.quarter))
    with _opened(chosen, output) as opened:
        if not chosen.raw:
            return _protected(opened, quarter, output)
        if not opened.sees_cases:
            text = translate("Command", "Rohzahlen sieht nur, wer auch Akten sehen darf.")
            raise NotAllowed(text)
        return _raw(opened, quarter, output)


@contextmanager
def _opened(chosen: argparse.Namespace, output: Output) -> Iterator[_Opened]:
    """The statistics, brought up to date by whoever has the cases."""
    from kimdesk.statistics.facts import complete

    with opened_vault(chosen) as vault:
        require_own_passphrase(vault)
        statistics = open_statistics(vault, vault.clock)
        if not vault.identity.holds_cases:
            yield _Opened(statistics, load_catalogue(), sees_cases=False)
            return
        with store_in(vault) as opened:
            complete(opened.store, statistics, output.progress, opened.catalogue)
            yield _Opened(statistics, opened.catalogue, opened.store.identity.sees_cases)


# Raw --------------------------------------------------------------------------------------------


def _raw(opened: _Opened, quarter: str, output: Output) -> int:
    """Exact numbers, marked as such; 1 where they do not add up."""
    with opened.statistics.unit() as unit:
        tables = count_all(unit, quarter)
        spreads = {name: spread(unit, name, quarter) for name in INDICATORS}
        findings = identities(unit, quarter)
        row = unit.session.get(QuarterPosts, quarter)
        posts = row.percent if row is not None else 0
        unit.log("OEFFNEN", "statistics", quarter)
        unit.commit()
    middle = {name: found for name, found in spreads.items() if found is not None}
    _say_raw(opened.catalogue, quarter, tables, middle, output)
    _say_posts(tables, posts, output)
    for finding in findings:
        output.note(finding.text)
    output.say(_marked())
    output.result(
        {
            **_head(quarter, raw=True),
            "warning": _marked(),
            "posts_percent": posts,
            "tables": [words.shape_of(table) for table in tables],
            "spreads": [words.shape_of_spread(name, found) for name, found in middle.items()],
            "findings": [_shape(finding) for finding in findings],
        }
    )
    return NOT_IN_ORDER if findings else 0


def _say_raw(
    catalogue: Catalogue,
    quarter: str,
    tables: tuple[Table, ...],
    spreads: dict[str, Spread],
    output: Output,
) -> None:
    output.say(Quarter.parse(quarter).label)
    output.say(_marked())
    said: set[str] = set()
    for table in tables:
        output.say()
        for line in words.lines_of(table, catalogue):
            output.say(line)
        if table.indicator in spreads and table.indicator not in said:
            said.add(table.indicator)
            output.say(words.line_of_spread(spreads[table.indicator]))
    output.say()


def _say_posts(tables: tuple[Table, ...], posts: int, output: Output) -> None:
    if not posts:
        return
    (stock,) = (table for table in tables if table.id == "B07_BE")
    text = translate("Command", "B07: {posts} % einer Vollzeitstelle, je Stelle {cases:.1f} Fälle")
    output.say(text.format(posts=posts, cases=100 * stock.total / posts))


def _marked() -> str:
    return translate(
        "Command", "ROHZAHLEN: ungeschützt, nur für die Stelle selbst. Bitte nicht weitergeben."
    )


def _shape(finding: Finding) -> dict[str, str | int]:
    return {"rule": finding.rule, "expected": finding.expected, "found": finding.found}


# Protected --------------------------------------------------------------------------------------


def _protected(opened: _Opened, quarter: str, output: Output) -> int:
    """What was given away of the quarter; before that, what could be."""
    release, is_released = _release(opened.statistics, quarter, output)
    output.say(Quarter.parse(quarter).label)
    if not is_released:
        output.say(translate("Command", "Vorschau: Dieses Quartal ist noch nicht freigegeben."))
    for population in POPULATIONS.values():
        if population.id in release.totals:
            output.say(f"{population.name.label()}: {release.totals[population.id]}")
    for table in release.tables:
        output.say()
        for line in words.lines_of_published(table, opened.catalogue):
            output.say(line)
    output.say()
    for said in dict.fromkeys(sentence(note) for note in release.notes):
        output.say(said)
    output.result(
        {
            **_head(quarter, raw=False),
            "released": is_released,
            "totals": dict(release.totals),
            "tables": [words.shape_of_published(table) for table in release.tables],
            "notes": [
                {"code": note.code, "table": note.table, "groups": list(note.cell)}
                for note in release.notes
            ],
        }
    )
    return 0


def _release(statistics: StatisticsStore, quarter: str, output: Output) -> tuple[Release, bool]:
    with statistics.unit() as unit:
        sealed = history(unit)
        data = export_data(unit, quarter)
    given = [each.release for each in sealed if each.release.quarter == quarter]
    if given:
        return given[-1], True
    protection = Protection(export_specs(quarter), DIMENSIONS, statistics.key_for(PURPOSE))
    return protection.protect(data, sealed, output.progress).release, False


def _head(quarter: str, *, raw: bool) -> dict[str, str | bool]:
    return {"quarter": quarter, "raw": raw, "catalogue": CATALOGUE_VERSION}
