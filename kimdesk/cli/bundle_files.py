"""Reading and writing the files of `kimdesk bundle`: bounded, never over something else."""

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from kimdesk.base.errors import CannotOpen, UserError
from kimdesk.base.text import translate
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import PublicKey, SecretKey, identity_in
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.reading import (
    MOST_BYTES,
    Opened,
    open_bundle,
    read,
    require_meant_for,
    require_trusted,
)
from kimdesk.cli.parsing import WrongUse
from kimdesk.vault.files import FILE_MODE, problem

_MOST_SEALED = MOST_BYTES + 64 * 1024
_MOST_KEY = 64 * 1024
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Checked:
    """A bundle that was opened. `key_number` is 0 where the sender's key was not given."""

    opened: Opened
    key_number: int

    @property
    def trusted(self) -> bool:
        """Whether the sender's key was given and fits."""
        return self.key_number > 0


def content_of(file: Path, most: int) -> bytes:
    """The bytes of a file, one more than `most` at the most. Raises CannotOpen."""
    try:
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError:
        text = translate("Command", "Die Datei „{name}“ kann nicht gelesen werden.")
        raise CannotOpen(text.format(name=file.name)) from None


def checked(file: Path, chosen: argparse.Namespace) -> Checked:
    """The bundle in a file, as far as the keys that were given allow. Raises Refused."""
    raw = content_of(file, _MOST_SEALED)
    secret = content_of(chosen.identity, _MOST_KEY) if chosen.identity else b""
    if raw.startswith(b"PK"):  # the ZIP that `age -d` gave
        opened = read(raw)
    elif not secret:
        raise WrongUse(translate("Command", "Es fehlt noch: {names}.").format(names="--identity"))
    else:
        opened = open_bundle(raw, _given(lambda: identity_in(secret)))
        reader = _reader(secret)
        if reader is not None:
            require_meant_for(opened.manifest, reader)
    return Checked(opened, _key_number(opened, ring_of(chosen)))


def _key_number(opened: Opened, ring: Keyring) -> int:
    return require_trusted(opened, ring).key.number if ring.known else 0


def ring_of(chosen: argparse.Namespace) -> Keyring:
    """The keys that were given; naming them here means that they were compared."""
    ring = Keyring()
    for file in chosen.key:
        ring = ring.add(public_key(file), compared=True)
    for file in chosen.revocation:
        raw = content_of(file, _MOST_KEY)
        ring = _given(partial(ring.revoke_by, raw))
    return ring


def public_key(file: Path) -> PublicKey:
    """The public key in a file. Raises CannotOpen."""
    raw = content_of(file, _MOST_KEY)
    return _given(lambda: PublicKey.read(raw))


def secret_key(file: Path) -> SecretKey:
    """The secret key in a file. Raises CannotOpen."""
    raw = content_of(file, _MOST_KEY)
    return _given(lambda: SecretKey.read(raw))


def _given(read: Callable[[], Found]) -> Found:
    """What is wrong with a key that was given says nothing of the bundle. Raises CannotOpen."""
    try:
        return read()
    except Refused as refusal:
        raise CannotOpen(refusal.text) from None


def _reader(secret: bytes) -> PublicKey | None:
    """Whose secret key it is; one that `age-keygen` made belongs to nobody we know."""
    try:
        return SecretKey.read(secret).public
    except Refused:
        return None


def write_new(file: Path, content: bytes) -> None:
    """Write a file that is not there yet, for its owner only. Raises UserError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(file, flags, FILE_MODE), "wb") as stream:
            stream.write(content)
    except FileExistsError:
        text = translate("Command", "„{name}“ gibt es schon. Bitte nehmen Sie einen anderen Namen.")
        raise UserError(text.format(name=file.name)) from None
    except OSError as error:
        raise problem(error) from error
