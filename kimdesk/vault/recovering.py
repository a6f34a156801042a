"""Setting a new passphrase with the recovery sheet."""

import os
from dataclasses import replace
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.vault import acts, header_file, unlocking
from kimdesk.vault.certificates import RECOVERY_UID, certify
from kimdesk.vault.keypair import SEED_BYTES, KeyPair
from kimdesk.vault.lease import Lease
from kimdesk.vault.passphrase import require_good
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import keys_of
from kimdesk.vault.slots import ACTIVE, lock_with, seal_keys
from kimdesk.vault.unlocking import Unlocked


def recover(folder: Path, code_text: str, login: str, new_passphrase: str, clock: Clock) -> None:
    """Let `login` in with a new passphrase, by the code of the recovery sheet.

    The person gets new keys, certified by the sheet; no data are touched. Raises UserError
    (code, login, passphrase), InUse, CannotOpen, EnvironmentProblem.
    """
    code = RecoveryCode.read(code_text)
    unlocking.load(folder)
    lease = Lease.take(folder)
    try:
        unlocked = unlocking.by_recovery(unlocking.load(folder).sealed, code)
        _reset(folder, unlocked, login, new_passphrase, clock)
    finally:
        lease.release()


def _reset(folder: Path, unlocked: Unlocked, login: str, new_passphrase: str, clock: Clock) -> None:
    header = unlocked.header
    slot = header.by_login(login)
    roles = unlocked.trust.roles_of(slot.uid) if slot else frozenset()
    if slot is None or slot.state != ACTIVE or not roles:
        raise UserError(
            translate("Recovery", "Unter diesem Anmeldenamen kann niemand die Ablage öffnen."),
            "login",
        )
    require_good(new_passphrase, (slot.login, header.office.name), "new_passphrase")
    seed = os.urandom(SEED_BYTES)
    pair = KeyPair(seed)
    at = clock.now().isoformat(timespec="seconds")
    renewed = replace(
        slot,
        one_time=False,
        public=pair.public,
        sealed=seal_keys(
            header.vault_id,
            header.generation,
            unlocked.keys,
            keys_of(roles),
            slot.uid,
            pair.public,
        ),
    )
    lock = lock_with(header.vault_id, renewed, new_passphrase, header.cost, seed, header.root)
    certificate = certify(header.vault_id, unlocked.pair, slot.uid, roles, pair.public, at)
    changed = header.with_user(replace(renewed, lock=lock)).with_certificate(certificate)
    changed = acts.noted(changed, clock, RECOVERY_UID, unlocked.pair, acts.RECOVERED, slot.uid, "")
    header_file.save(folder, replace(changed, seq=header.seq + 1), unlocked.keys)
