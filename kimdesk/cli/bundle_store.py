"""`kimdesk bundle create`, `confirm` and the keys of an office: what needs its store."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.bundles.fingerprint import same_words, spoken
from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.office import building, kept, releasing
from kimdesk.bundles.office.keys import (
    keep_keyring,
    keyring,
    make_key,
    own_key,
    share_key,
)
from kimdesk.bundles.statistics.receipts import MOST_BYTES
from kimdesk.cli.bundle_files import content_of, public_key, write_new
from kimdesk.cli.opening import opened_vault, require_own_passphrase, store_in
from kimdesk.cli.output import Output
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.statistics.opening import StatisticsStore, open_statistics
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.files import problem
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import LEAD


@dataclass(frozen=True, slots=True)
class _Office:
    vault: OpenVault
    statistics: StatisticsStore
    catalogue: Catalogue


def create(chosen: argparse.Namespace, output: Output) -> int:
    """The next step of a quarter: the steward closes it, a lead releases it and seals it."""
    quarter = str(Quarter.parse(chosen.quarter))
    with _opened(chosen, output) as office:
        share_key(office.vault, office.statistics)
        version = _newest(office, quarter)
        if version is None or (chosen.reason and not version.waits):
            _build(office, quarter, chosen.reason, output)
        elif version.waits and LEAD in office.vault.identity.roles:
            releasing.release(office.vault, office.statistics, version.sequence)
        version = _newest(office, quarter)
        if version is None:
            raise RuntimeError(quarter)
        file = "" if version.waits else _sealed(office, version.sequence, chosen, output)
    if version.waits:
        text = translate(
            "Command",
            "Abgeschlossen und geschützt. Jetzt gibt eine Teamleitung das Quartal frei, mit"
            " demselben Befehl.",
        )
        output.say(text)
    output.result(
        {
            "quarter": quarter,
            "sequence": version.sequence,
            "revision": version.revision,
            "hash": version.hash,
            "state": "built" if version.waits else "released",
            "file": file or None,
        }
    )
    return 0


def confirm(chosen: argparse.Namespace, output: Output) -> int:
    """Note the city's receipt."""
    with _opened(chosen, output) as office:
        raw = content_of(chosen.file, MOST_BYTES)
        found = releasing.take_receipt(office.statistics, office.vault.office.code, raw)
    text = translate("Command", "{quarter}, Paket {sequence}: {state}")
    output.say(text.format(quarter=found.quarter, sequence=found.sequence, state=found.state))
    output.result(
        {
            "quarter": found.quarter,
            "sequence": found.sequence,
            "state": found.state,
            "code": found.code,
            "hash": found.hash,
        }
    )
    return 0


def office_key(chosen: argparse.Namespace, output: Output) -> int:
    """Write the office's public key; a lead makes the first one, with --renew another one."""
    with _opened(chosen, output) as office:
        with office.statistics.unit() as unit:
            key = own_key(unit)
        if key is None or chosen.renew:
            key = make_key(office.vault, office.statistics)
    file = chosen.out / key.file_name
    write_new(file, key.file())
    output.say(translate("Command", "Öffentlicher Schlüssel: {file}").format(file=file))
    output.say(spoken(key))
    output.result({"file": str(file)} | _said(key))
    return 0


def city_key(chosen: argparse.Namespace, output: Output) -> int:
    """Read in the city's public key, whose words were read out on the telephone."""
    key = public_key(chosen.file)
    if key.role != "stadt":
        raise UserError(translate("Command", "Das ist kein Schlüssel der Stadt."))
    if not same_words(key, chosen.words):
        raise UserError(
            translate(
                "Command",
                "Die Wörter passen nicht zu diesem Schlüssel. Bitte lassen Sie sie sich noch"
                " einmal vorlesen und geben Sie sie mit --words an.",
            )
        )
    with _opened(chosen, output) as office, office.statistics.unit() as unit:
        keep_keyring(unit, keyring(unit).add(key, compared=True))
        unit.commit()
    output.say(translate("Command", "Der Schlüssel der Stadt ist hinterlegt."))
    output.result(_said(key))
    return 0


@contextmanager
def _opened(chosen: argparse.Namespace, output: Output) -> Iterator[_Office]:
    """The statistics, brought up to date by whoever has the cases."""
    from kimdesk.statistics.facts import complete

    with opened_vault(chosen) as vault:
        require_own_passphrase(vault)
        statistics = open_statistics(vault, vault.clock)
        if not vault.identity.holds_cases:
            yield _Office(vault, statistics, load_catalogue())
            return
        with store_in(vault) as opened:
            complete(opened.store, statistics, output.progress, opened.catalogue)
            yield _Office(vault, statistics, opened.catalogue)


def _newest(office: _Office, quarter: str) -> kept.ReleaseView | None:
    """The version of a quarter that waits for its release, else the one that counts."""
    with office.statistics.unit() as unit:
        views = kept.views(unit)
    waiting = kept.waiting(views)
    if waiting is not None and waiting.quarter == quarter:
        return waiting
    return kept.newest(views, quarter)


def _build(office: _Office, quarter: str, reason: str, output: Output) -> None:
    building.build(
        office.statistics,
        office.catalogue,
        office.vault.office,
        quarter,
        reason,
        output.progress,
    )


def _sealed(office: _Office, sequence: int, chosen: argparse.Namespace, output: Output) -> str:
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem(error) from error
    file = releasing.hand_over(office.vault, office.statistics, sequence, chosen.out)
    output.say(translate("Command", "Verschlossen und geprüft: {file}").format(file=file))
    return str(file)


def _said(key: PublicKey) -> dict[str, object]:
    return {"owner": key.owner, "number": key.number, "id": key.id, "words": spoken(key)}
