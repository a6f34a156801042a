"""Changing one's own passphrase, and issuing a new recovery sheet."""

from dataclasses import replace

from kimdesk.base.text import translate
from kimdesk.vault import acts, unlocking
from kimdesk.vault.certificates import RECOVERY_UID, certify
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SEED_BYTES
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.passphrase import require_good
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import KEY_NAMES, LEAD, RECOVERY
from kimdesk.vault.slots import RecoverySlot, lock_with, open_with, seal_keys
from kimdesk.vault.user_rules import noted, require, slot_of


def change_passphrase(opened: OpenVault, old: str, new: str) -> None:
    """Change one's own passphrase. Raises WrongPassphrase, UserError at "new_passphrase"."""
    header = opened.header
    slot = slot_of(opened, opened.identity.login)
    try:
        secret = open_with(header.vault_id, slot, old, header.cost)
    except Forged:
        raise unlocking.WrongPassphrase(
            translate("Vault", "Das bisherige Passwort stimmt nicht.")
        ) from None
    known = (slot.login, opened.identity.name, opened.office.name)
    require_good(new, known, "new_passphrase")
    seed, pin = secret[:SEED_BYTES], secret[SEED_BYTES:]
    lock = lock_with(header.vault_id, slot, new, header.cost, seed, pin)
    changed = header.with_user(replace(slot, lock=lock, one_time=False))
    opened.commit(noted(opened, changed, acts.PASSPHRASE_CHANGED, slot.uid, ""))


def new_recovery(opened: OpenVault) -> RecoveryCode:
    """A new recovery code; the former sheet opens nothing any more. Leads only."""
    require(opened, LEAD)
    header, unlocked = opened.header, opened.unlocked
    code = RecoveryCode.new()
    sheet = unlocking.recovery_pair(header.vault_id, code, header.root)
    at = opened.clock.now().isoformat(timespec="seconds")
    certificate = certify(
        header.vault_id, unlocked.pair, RECOVERY_UID, {RECOVERY}, sheet.public, at
    )
    sealed = seal_keys(
        header.vault_id, header.generation, unlocked.keys, KEY_NAMES, RECOVERY_UID, sheet.public
    )
    changed = replace(
        header.with_certificate(certificate), recovery=RecoverySlot(sheet.public, sealed)
    )
    opened.commit(noted(opened, changed, acts.RECOVERY_RENEWED, RECOVERY_UID, ""))
    return code
