"""A passphrase derivation that costs nothing, so that tests of the store are quick.

It replaces the function in the code; no store that people use can ask for it.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kimdesk.vault import crypto
from kimdesk.vault.crypto import Cost


def cheap_stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """As `crypto.stretch`, quick and worthless."""
    text = crypto.normalised(passphrase) + salt + repr(cost).encode()
    return hashlib.sha256(text).digest()


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Within this block, stores are made and opened at no cost."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crypto, "stretch", cheap_stretch)
        yield
