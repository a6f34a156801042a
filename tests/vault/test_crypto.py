"""The covers over the cryptographic library: what they accept and what they refuse."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.vault import crypto
from kimdesk.vault.crypto import FLOOR, Cost, Forged
from kimdesk.vault.keypair import KeyPair, PublicKeys, fingerprint, verify

REAL_STRETCH = crypto.stretch
BLOBS = st.binary(max_size=200)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (8, 3, 4),
        (2**31, 3, 4),
        (65536, 2, 4),
        (65536, 21, 4),
        (65536, 3, 3),
        (65536, 3, 9),
        (0, 0, 0),
    ],
)
def test_a_cost_outside_its_bounds_cannot_even_be_named(
    memory: int, passes: int, lanes: int
) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        Cost(memory, passes, lanes)


def test_the_derivation_stays_what_it_is_or_nobody_could_open_a_store_any_more() -> None:
    key = REAL_STRETCH("Kaffee-Regen-Lampe-Zug", b"0123456789abcdef", FLOOR)
    assert key.hex() == "ac9e2a7b75df505d5266681632114c5c677e46cb2a3aa82db8ea01f005aa259f"
    assert (
        crypto.derive(bytes(32), "sqlcipher").hex()
        == "4bf16ae7f1b5865d4fda79fce208e8db60460a937774c69390e412371ecfe4cd"
    )
    assert key != REAL_STRETCH("Kaffee-Regen-Lampe-Zug", b"0123456789abcdeF", FLOOR)


@given(st.text(max_size=60))
def test_a_passphrase_is_the_same_in_every_unicode_form(text: str) -> None:
    forms = {crypto.normalised(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert forms == {crypto.normalised(text)}


@given(BLOBS, BLOBS)
def test_what_is_encrypted_comes_back(plain: bytes, bound_to: bytes) -> None:
    key = crypto.random_key()
    assert crypto.decrypt(key, crypto.encrypt(key, plain, bound_to), bound_to) == plain


@given(BLOBS, st.data())
def test_any_changed_byte_is_refused(plain: bytes, data: st.DataObject) -> None:
    key = crypto.random_key()
    sealed = bytearray(crypto.encrypt(key, plain, b"here"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    for text, bound_to in ((bytes(sealed), b"here"), (bytes(sealed[:-1]), b"here"), (b"", b"here")):
        with pytest.raises(Forged):
            crypto.decrypt(key, text, bound_to)


def test_a_ciphertext_belongs_to_its_place_and_its_key() -> None:
    key = crypto.random_key()
    sealed = crypto.encrypt(key, b"text", b"here")
    with pytest.raises(Forged):
        crypto.decrypt(key, sealed, b"there")
    with pytest.raises(Forged):
        crypto.decrypt(crypto.random_key(), sealed, b"here")
    assert sealed != crypto.encrypt(key, b"text", b"here")


def test_a_seed_always_grows_into_the_same_pair() -> None:
    seed = bytes(range(32))
    assert KeyPair(seed).public == KeyPair(seed).public
    assert KeyPair(seed).public != KeyPair(bytes(32)).public
    with pytest.raises(ValueError, match="31"):
        KeyPair(seed[1:])


def test_a_sealed_key_opens_for_its_owner_and_purpose_only() -> None:
    owner, other = KeyPair(bytes(32)), KeyPair(bytes(range(32)))
    sealed = owner.public.seal(b"a key", b"purpose")
    assert owner.unseal(sealed, b"purpose") == b"a key"
    for pair, text, purpose in (
        (other, sealed, b"purpose"),
        (owner, sealed, b"another"),
        (owner, sealed[:-1], b"purpose"),
        (owner, b"", b"purpose"),
        (owner, sealed[:500] + b"\0" + sealed[501:] + b"\0", b"purpose"),
    ):
        with pytest.raises(Forged):
            pair.unseal(text, purpose)


@pytest.mark.parametrize("sealing", [b"", bytes(1216), b"\xff" * 1216, bytes(1215)])
def test_what_is_no_public_key_is_refused(sealing: bytes) -> None:
    with pytest.raises(Forged):
        PublicKeys(bytes(32), sealing).seal(b"a key", b"purpose")


def test_a_signature_belongs_to_its_message_and_its_signer() -> None:
    signer, other = KeyPair(bytes(32)), KeyPair(bytes(range(32)))
    signature = signer.sign(b"message")
    verify(signer.public.signing, b"message", signature)
    for signing, message, text in (
        (other.public.signing, b"message", signature),
        (signer.public.signing, b"Message", signature),
        (signer.public.signing, b"message", signature[:-1]),
        (b"", b"message", signature),
        (b"\xff" * 32, b"message", signature),
    ):
        with pytest.raises(Forged):
            verify(signing, message, text)


def test_a_fingerprint_is_groups_of_digits() -> None:
    groups = fingerprint(KeyPair(bytes(32)).public.signing).split(" ")
    assert len(groups) == 8
    assert all(len(group) == 5 and group.isdecimal() for group in groups)
