"""Keys: files to give away, words to compare, changing and revoking them."""

import string
from pathlib import Path

import pytest

from kimdesk.bundles.fingerprint import from_qr, qr_content, same_words, spoken, words
from kimdesk.bundles.keyring import Keyring, revocation
from kimdesk.bundles.keys import PublicKey, SecretKey, identity_in
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.words import WORDS
from tests.support.bundles import DATA, key, ring


def refusal(call: object, *values: object) -> str:
    assert callable(call)
    try:
        call(*values)
    except Refused as found:
        return found.code
    return ""


def test_a_key_travels_as_a_file() -> None:
    public = key("stelle").public
    assert PublicKey.read(public.file()) == public
    assert public.file_name == "kimdesk_MUSTER1_1.pub"
    assert "SECRET" not in public.file().decode()


def test_a_secret_key_is_kept_as_a_file_that_age_reads() -> None:
    secret = SecretKey.new("stelle", "MUSTER9")
    again = SecretKey.read(secret.file())
    assert again.public == secret.public
    assert again.sign(b"x") == secret.sign(b"x")
    assert identity_in(secret.file()) == secret.identity
    lines = [line for line in secret.file().decode().splitlines() if not line.startswith("#")]
    assert lines == [secret.identity]


def test_a_secret_key_shows_nothing_of_itself() -> None:
    import pickle

    assert repr(key("stelle")) == "SecretKey(…)"
    with pytest.raises(TypeError):
        pickle.dumps(key("stelle"))


def test_every_changed_byte_of_a_key_file_is_found() -> None:
    raw = key("stelle").public.file()
    for at in range(len(raw)):
        assert refusal(PublicKey.read, raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]), at


def test_what_is_no_key_is_refused() -> None:
    for raw in (b"", b"{}", b"[]", bytes(9000), b"\xff", key("stelle").file()):
        assert refusal(PublicKey.read, raw) == "key-file"
    for raw in (b"", b"AGE-SECRET-KEY-1XY", bytes(90_000), b"\xff", key("stelle").public.file()):
        assert refusal(SecretKey.read, raw) == "key-secret"


def test_halves_of_two_keys_are_no_key() -> None:
    mixed = (
        key("stelle")
        .file()
        .replace(key("stelle").identity.encode(), key("zweite").identity.encode())
    )
    assert refusal(SecretKey.read, mixed) == "key-secret"


def test_an_owner_is_a_code() -> None:
    for owner in ("", "x", "../", "MUSTER STELLE"):
        with pytest.raises(ValueError, match=r".*"):
            SecretKey.new("stelle", owner)


# Words ------------------------------------------------------------------------------------------


def test_twelve_words_tell_keys_apart() -> None:
    found = words(key("stelle").public)
    assert len(found) == 12
    assert found != words(key("zweite").public)
    assert spoken(key("stelle").public).count("·") == 2


def test_words_are_compared_as_people_type_them() -> None:
    public = key("stelle").public
    assert same_words(public, spoken(public).upper())
    assert same_words(public, "\n".join(words(public)))
    assert not same_words(public, " ".join(words(public)[:11]))
    assert not same_words(public, " ".join(words(key("zweite").public)))


def test_the_words_are_256_and_hard_to_mishear() -> None:
    assert len(set(WORDS)) == 256
    table = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    starts = [word.lower().translate(table)[:4] for word in WORDS]
    assert len(set(starts)) == 256


def test_a_qr_code_carries_the_key() -> None:
    public = key("stelle").public
    text = qr_content(public)
    assert set(text) <= set(string.ascii_uppercase + string.digits + ":")
    assert from_qr(text) == public
    assert from_qr(f" {text}\n") == public
    for wrong in ("", "KIMDESK:1:", text[:-4], text.lower(), "KIMDESK:2:" + text[10:]):
        assert refusal(from_qr, wrong) == "key-file"


# Whom to trust ----------------------------------------------------------------------------------


def test_a_first_key_waits_until_its_words_were_compared() -> None:
    public = key("stelle").public
    found = Keyring().add(public)
    known = found.find(public.signing)
    assert known is not None
    assert not known.compared
    compared = found.compare(public.id).find(public.signing)
    assert compared is not None
    assert compared.compared


def test_a_new_key_that_the_old_one_vouches_for_is_taken() -> None:
    old = SecretKey.new("stelle", "MUSTER9")
    new = SecretKey.new("stelle", "MUSTER9", after=old)
    assert new.public.number == 2
    assert new.public.follows(old.public)
    found = Keyring().add(old.public, compared=True).add(PublicKey.read(new.public.file()))
    newest = found.newest("stelle", "MUSTER9")
    assert newest is not None
    assert newest.key == new.public
    assert newest.compared


def test_a_new_key_that_nobody_vouches_for_is_refused_until_its_words_were_compared() -> None:
    old, stranger = SecretKey.new("stelle", "MUSTER9"), SecretKey.new("stelle", "MUSTER9")
    found = Keyring().add(old.public, compared=True)
    assert refusal(found.add, stranger.public) == "key-changed"
    found = found.add(stranger.public, compared=True)
    assert len(found.known) == 2


def test_a_revoked_key_vouches_for_nobody() -> None:
    old = SecretKey.new("stelle", "MUSTER9")
    new = SecretKey.new("stelle", "MUSTER9", after=old)
    found = Keyring().add(old.public, compared=True).revoke(old.public.id)
    assert refusal(found.add, new.public) == "key-changed"


def test_a_key_is_taken_back_by_itself_or_by_its_successor() -> None:
    old = SecretKey.new("stelle", "MUSTER9")
    new = SecretKey.new("stelle", "MUSTER9", after=old)
    found = Keyring().add(old.public, compared=True).add(new.public)
    for by in (old, new):
        ring_after = found.revoke_by(revocation(old.public, by))
        known = ring_after.find(old.public.signing)
        assert known is not None
        assert known.revoked
        newest = ring_after.newest("stelle", "MUSTER9")
        assert newest is not None
        assert newest.key == new.public


def test_a_stolen_old_key_does_not_take_back_its_successor() -> None:
    old = SecretKey.new("stelle", "MUSTER9")
    new = SecretKey.new("stelle", "MUSTER9", after=old)
    found = Keyring().add(old.public, compared=True).add(new.public)
    assert refusal(found.revoke_by, revocation(new.public, old)) == "key-revoked"


def test_nobody_takes_back_the_key_of_somebody_else() -> None:
    theirs = key("stelle").public
    assert refusal(ring().revoke_by, revocation(theirs, key("zweite"))) == "key-owner"
    assert refusal(ring().revoke_by, revocation(theirs, key("fremde"))) == "key-unknown"


def test_every_changed_byte_of_a_revocation_is_found() -> None:
    raw = revocation(key("stelle").public, key("stelle"))
    for at in range(len(raw)):
        assert refusal(ring().revoke_by, raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]), at


def test_a_ring_is_kept_and_read_again() -> None:
    kept = ring().revoke(key("zweite").public.id)
    assert Keyring.read(kept.file()) == kept
    assert refusal(Keyring.read, b"{}") == "key-file"


def test_the_keys_of_the_tests_are_invented(tmp_path: Path) -> None:
    for path in DATA.glob("*.kimsecret"):
        owner = SecretKey.read(path.read_bytes()).public.owner
        assert owner in {"MUSTER1", "MUSTER2", "MUSTERSTADT", "ANDERSWO"}
