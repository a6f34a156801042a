"""Releasing what was built, handing it over, and taking in the city's answer."""

from pathlib import Path

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.bundles.model import ReleaseRow
from kimdesk.bundles.office.kept import ReleaseView, sent, views
from kimdesk.bundles.office.keys import keyring, secret_key
from kimdesk.bundles.statistics.manifest import NAME
from kimdesk.bundles.statistics.manifest_reading import read_manifest
from kimdesk.bundles.statistics.receipts import Receipt, confirm, read_receipt
from kimdesk.bundles.statistics.seal import deliver, signed_files
from kimdesk.bundles.statistics.stored_zip import unpack
from kimdesk.statistics.opening import StatisticsStore, StatisticsUnit
from kimdesk.vault.opened import OpenVault


def release(opened: OpenVault, statistics: StatisticsStore, sequence: int) -> None:
    """Sign what waits: from now on it is as it is for ever.

    Raises NotAllowed for everybody but a team lead who did not build it, UserError when the
    office's key changed in between, KeyError for what does not wait.
    """
    with statistics.unit() as unit:
        row = _waiting(unit, sequence)
        if row.built_by == opened.identity.uid:
            raise _same_person()
        key = secret_key(opened, unit)
        files = unpack(row.plain)
        if read_manifest(files[NAME]).sender.key != key.public.id:
            raise _key_changed()
        row.content = signed_files(files, key)
        row.released_on = statistics.clock.today()
        row.released_by, row.releaser = opened.identity.uid, opened.identity.name
        unit.log("EXPORT_STATISTIK", ReleaseRow.__tablename__, row.quarter)
        unit.commit()


def hand_over(opened: OpenVault, statistics: StatisticsStore, sequence: int, folder: Path) -> Path:
    """Seal a released quarter into a folder or onto a stick; the file, read back and compared.

    Raises NotAllowed, UserError for keys that changed, EnvironmentProblem for the medium,
    KeyError for what was not released.
    """
    with statistics.unit() as unit:
        row = unit.session.get(ReleaseRow, sequence)
        if row is None or not row.content:
            raise KeyError(sequence)
        key = secret_key(opened, unit)
        recipient = read_manifest(unpack(row.content)[NAME]).sender.recipient
        city = next((k.key for k in keyring(unit).known if k.key.id == recipient), None)
        if city is None:
            raise _key_changed()
        path = deliver(folder, row.content, key, city)
        row.delivered_on = statistics.clock.today()
        unit.log("EXPORT_STATISTIK", ReleaseRow.__tablename__, row.quarter)
        unit.commit()
    return path


def take_receipt(statistics: StatisticsStore, office: str, raw: bytes) -> Receipt:
    """Note the city's answer to a bundle of the office with this code. Raises Refused."""
    with statistics.unit() as unit:
        found = read_receipt(raw, keyring(unit))
        before = sent(views(unit))
        after = {each.sequence: each for each in confirm(before, found, office)}
        row = unit.session.get_one(ReleaseRow, found.sequence)
        row.state, row.receipt = after[found.sequence].state, raw
        unit.log("IMPORT", ReleaseRow.__tablename__, row.quarter)
        unit.commit()
    return found


def unanswered(statistics: StatisticsStore) -> tuple[ReleaseView, ...]:
    """What was handed over four weeks ago or more and has no answer yet."""
    today = statistics.clock.today()
    with statistics.unit() as unit:
        return tuple(each for each in views(unit) if each.is_late(today))


def _waiting(unit: StatisticsUnit, sequence: int) -> ReleaseRow:
    row = unit.session.get(ReleaseRow, sequence)
    if row is None or row.content:
        raise KeyError(sequence)
    return row


def _same_person() -> NotAllowed:
    return NotAllowed(
        translate(
            "QuarterClosing",
            "Abschließen und Freigeben machen zwei verschiedene Personen. Bitte geben Sie es einer"
            " anderen Teamleitung zur Freigabe.",
        )
    )


def _key_changed() -> UserError:
    return UserError(
        translate(
            "QuarterClosing",
            "Der Schlüssel wurde seit dem Abschließen gewechselt. Bitte nehmen Sie den Abschluss"
            " zurück und schließen Sie das Quartal neu ab.",
        )
    )
