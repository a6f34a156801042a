"""Making a new store: both databases first, the header last; a failure leaves nothing.

A file `vault.new` marks the folder until the header stands. A folder with this mark and
without a header was never finished, so it is cleared and used again.
"""

import contextlib
import os
import re
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.vault import crypto, header_file, lease
from kimdesk.vault.certificates import RECOVERY_UID, certify, root_of
from kimdesk.vault.crypto import Cost
from kimdesk.vault.database import APPLICATION_IDS, Connection, create_database
from kimdesk.vault.files import FILE_MODE, FOLDER_MODE, fsync_folder, owner_only, replace_file
from kimdesk.vault.founding import Founding, checked
from kimdesk.vault.header import (
    Header,
    Office,
    commit_to,
    hide_name,
)
from kimdesk.vault.header_file import MARK
from kimdesk.vault.keypair import SEED_BYTES, KeyPair
from kimdesk.vault.place import place_problem
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import ADMINISTRATOR, KEY_NAMES, LEAD
from kimdesk.vault.slots import ACTIVE, Keys, RecoverySlot, UserSlot, lock_with, seal_keys
from kimdesk.vault.unlocking import recovery_pair

BuildSchema = Callable[..., None]
_OURS = re.compile(
    r"(cases|statistics)-1\.db(-journal)?|vault\.new|(lease|vault\.key(\.bak)?)(\.part)?"
)


def create_vault(
    folder: Path,
    founding: Founding,
    clock: Clock,
    cost: Cost | None = None,
    build_schema: BuildSchema | None = None,
) -> RecoveryCode:
    """Make a store in `folder`, which is new or empty, and return its recovery code.

    `cost` is measured if not given; `build_schema` fills the databases (cases, statistics;
    of an archive the latter alone) before the store becomes valid. Raises UserError (entries,
    folder) or EnvironmentProblem; whatever is raised, nothing stays behind.
    """
    founding = checked(founding)
    existed = _prepare(folder)
    try:
        (folder / MARK).touch(FILE_MODE)
        fsync_folder(folder)
        code = _build(folder, founding, clock, cost or crypto.calibrated(), build_schema)
        (folder / MARK).unlink()
    except BaseException:
        _clear(folder)
        if not existed:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    return code


def _prepare(folder: Path) -> bool:
    """Make the folder ready; whether it was there before. Raises UserError."""
    bad = place_problem(folder)
    if bad:
        raise UserError(bad, "folder")
    try:
        existed = folder.is_dir()
        if folder.exists() and not existed:
            raise _not_empty()
        if existed:
            if _is_unfinished(folder):
                _clear(folder)
            if any(folder.iterdir()):
                raise _not_empty()
            if not os.access(folder, os.W_OK):
                raise _not_writable()
        else:
            folder.mkdir(mode=FOLDER_MODE, parents=True)
        owner_only(folder)
    except OSError:
        raise _not_writable() from None
    return existed


def _is_unfinished(folder: Path) -> bool:
    """Whether a creation broke off here: our mark, no header, nothing of anybody else's."""
    names = {path.name for path in folder.iterdir()}
    if MARK not in names or {header_file.NAME, header_file.COPY} & names:
        return False
    return all(_OURS.fullmatch(name) for name in names)


def _clear(folder: Path) -> None:
    """Remove the files of a creation, the mark last."""
    with contextlib.suppress(OSError):
        paths = sorted(folder.iterdir(), key=lambda path: path.name == MARK)
        for path in paths:
            if _OURS.fullmatch(path.name):
                path.unlink()


def _build(
    folder: Path, founding: Founding, clock: Clock, cost: Cost, build_schema: BuildSchema | None
) -> RecoveryCode:
    code, keys = RecoveryCode.new(), Keys({name: crypto.random_key() for name in KEY_NAMES})
    header = _header(founding, clock, cost, code, keys)
    connections: dict[str, Connection] = {}
    try:
        for name in header.databases:
            connections[name] = create_database(
                folder / header.database_name(name),
                keys.derived(name, "sqlcipher"),
                APPLICATION_IDS[name],
            )
        if build_schema is not None:
            build_schema(*connections.values())
    finally:
        for connection in connections.values():
            connection.close()
    for name in header.databases:
        _fsync_file(folder / header.database_name(name))
    replace_file(folder / lease.NAME, b"")
    fsync_folder(folder)
    header_file.save(folder, header, keys)
    return code


def _fsync_file(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _header(founding: Founding, clock: Clock, cost: Cost, code: RecoveryCode, keys: Keys) -> Header:
    vault_id, uid, seed = uuid.uuid4().hex, uuid.uuid4().hex, os.urandom(SEED_BYTES)
    at = clock.now().isoformat(timespec="seconds")
    sheet, pair = recovery_pair(vault_id, code), KeyPair(seed)
    certificates = (
        certify(vault_id, sheet, RECOVERY_UID, {"RECOVERY"}, sheet.public, at),
        certify(vault_id, sheet, uid, {LEAD, ADMINISTRATOR}, pair.public, at),
    )
    slot = UserSlot(
        uid=uid,
        login=founding.login,
        state=ACTIVE,
        one_time=False,
        name=hide_name(keys, vault_id, uid, founding.display_name),
        public=pair.public,
        sealed=seal_keys(vault_id, 1, keys, KEY_NAMES, uid, pair.public),
    )
    return Header(
        vault_id=vault_id,
        seq=1,
        generation=1,
        office=Office(founding.office, founding.provider, founding.code),
        cost=cost,
        commitment=commit_to(vault_id, 1, keys, sheet),
        certificates=certificates,
        recovery=RecoverySlot(
            sheet.public, seal_keys(vault_id, 1, keys, KEY_NAMES, RECOVERY_UID, sheet.public)
        ),
        users=(
            replace(
                slot,
                lock=lock_with(
                    vault_id, slot, founding.passphrase, cost, seed, root_of(certificates)
                ),
            ),
        ),
    )


def _not_empty() -> UserError:
    return UserError(
        translate(
            "Vault",
            "Dieser Ordner ist nicht leer. Bitte wählen Sie einen neuen oder leeren Ordner.",
        ),
        "folder",
    )


def _not_writable() -> UserError:
    return UserError(
        translate(
            "Vault",
            "In diesem Ordner dürfen Sie nichts anlegen. Bitte wählen Sie einen eigenen"
            " Ordner, zum Beispiel unter „Dokumente“.",
        ),
        "folder",
    )
