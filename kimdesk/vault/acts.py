"""What was done to the users, kept signed in the header until it stands in the access log.

An administrator holds no database and so cannot write the log; the next person who holds
the cases key takes the acts over and then clears them here.
"""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from kimdesk.base.clock import Clock
from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault.header import Act, Header
from kimdesk.vault.keypair import KeyPair
from kimdesk.vault.opened import OpenVault

PREPARED = "user-prepared"
CONFIRMED = "user-confirmed"
LOCKED_OUT = "user-locked"
RESET = "user-reset"
ROLES_CHANGED = "roles-changed"
PASSPHRASE_CHANGED = "passphrase-changed"  # noqa: S105 - the name of an act
RECOVERY_RENEWED = "recovery-renewed"
RECOVERED = "recovered"
ACTIONS = (
    PREPARED,
    CONFIRMED,
    LOCKED_OUT,
    RESET,
    ROLES_CHANGED,
    PASSPHRASE_CHANGED,
    RECOVERY_RENEWED,
    RECOVERED,
)


def noted(
    header: Header, clock: Clock, actor: str, pair: KeyPair, action: str, subject: str, detail: str
) -> Header:
    """The header with one more act; `actor` and `subject` are uids, `detail` e.g. roles."""
    at = clock.now().isoformat(timespec="seconds")
    bare = Act(uuid.uuid4().hex, at, actor, action, subject, detail, pair.public.signing)
    act = replace(bare, signature=pair.sign(bare.message(header.vault_id)))
    return replace(header, acts=(*header.acts, act))


def pending_acts(opened: OpenVault) -> tuple[Act, ...]:
    """The acts that are not yet in the access log, oldest first; each has a `uid`."""
    return opened.header.acts


def clear_acts(opened: OpenVault, uids: Iterable[str]) -> None:
    """Forget acts that now stand in the access log. Raises NotAllowed without the cases key."""
    if not opened.identity.holds_cases:
        raise NotAllowed(translate("Vault", "Das dürfen nur Personen, die Akten öffnen dürfen."))
    done = set(uids)
    left = tuple(act for act in opened.header.acts if act.uid not in done)
    if len(left) != len(opened.header.acts):
        opened.commit(replace(opened.header, acts=left))
