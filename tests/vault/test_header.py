"""The header under attack: by damage, by outsiders with an editor, by colleagues with keys."""

import base64
import copy
import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kimdesk.base.errors import CannotOpen
from kimdesk.vault import crypto, header_file, vault
from kimdesk.vault.certificates import RECOVERY_UID, certify
from kimdesk.vault.header import commit_to
from kimdesk.vault.keypair import KeyPair
from kimdesk.vault.parsing import canonical
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import KEY_NAMES, LEAD, keys_of
from kimdesk.vault.slots import seal_keys
from kimdesk.vault.unlocking import recovery_pair
from tests.vault.conftest import PASSPHRASE, Made

Body = dict[str, Any]


def edited(made: Made, change: Callable[[Body], object], *, checksum: bool = True) -> None:
    """Change the header as somebody with an editor would, in both files."""
    text = json.loads((made.folder / "vault.key").read_bytes())
    change(text["header"])
    if checksum:
        text["checksum"] = hashlib.sha256(canonical(text["header"])).hexdigest()
    for name in ("vault.key", "vault.key.bak"):
        (made.folder / name).write_text(json.dumps(text), encoding="utf-8")


def refused(made: Made) -> str:
    """The sentence with which the store is refused; no file has changed meanwhile."""
    before = made.bytes()
    with pytest.raises(CannotOpen) as found:
        made.unlock()
    assert made.bytes() == before
    return found.value.text


# --- damage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b"nonsense",
        b'{"program": "KIMdesk"}',
        b"[" * 9999,
    ],
)
def test_a_damaged_header_gives_way_to_its_copy(made: Made, content: bytes) -> None:
    (made.folder / "vault.key").write_bytes(content)
    opened = made.unlock()
    assert opened.from_copy
    assert opened.cases_connection().execute("SELECT content FROM sample").fetchall() == [("Akte",)]
    opened.close()


def test_a_missing_header_gives_way_to_its_copy(made: Made) -> None:
    (made.folder / "vault.key").unlink()
    with made.unlock() as opened:
        assert opened.from_copy


def test_opening_by_the_copy_tidies_nothing_up(made: Made) -> None:
    (made.folder / "vault.key").write_bytes(b"")
    for name in ("cases-2.db", "statistics-2.db", "cases-0.db", "vault.key.part"):
        (made.folder / name).write_bytes(b"perhaps the only good one")
    before = made.bytes()
    made.unlock().close()
    assert made.bytes() == before


def test_the_next_change_after_opening_by_the_copy_heals_the_header(made: Made) -> None:
    (made.folder / "vault.key").write_bytes(b"")
    with made.unlock() as opened:
        opened.anchor("cases", 1, bytes(32))
    with made.unlock() as opened:
        assert not opened.from_copy


def test_a_flipped_bit_anywhere_is_damage_and_the_copy_opens(made: Made) -> None:
    whole = (made.folder / "vault.key").read_bytes()
    dice = random.Random(11)
    for place in sorted(dice.sample(range(len(whole)), 60)):
        flipped = (
            whole[:place] + bytes([whole[place] ^ 1 << dice.randrange(7)]) + whole[place + 1 :]
        )
        (made.folder / "vault.key").write_bytes(flipped)
        try:
            made.unlock().close()
        except CannotOpen as error:
            # A bit of the format number or of the tag itself: refused, never misread.
            assert "neueren Version" in error.text or "von außen verändert" in error.text  # noqa: PT017
    (made.folder / "vault.key").write_bytes(whole)
    made.unlock().close()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda _: b"", "ist leer"),
        (lambda _: b" \n", "ist leer"),
        (lambda _: b"%PDF-1.7 something else", "stammt nicht von KIMdesk"),
        (lambda _: b'{"program": "other", "format": 1}', "stammt nicht von KIMdesk"),
        (lambda whole: whole[: len(whole) // 2], "beschädigt oder abgeschnitten"),
        (lambda whole: whole[:-5], "beschädigt oder abgeschnitten"),
        (lambda whole: whole.replace(b"0", b"1"), "beschädigt oder abgeschnitten"),
    ],
)
def test_two_unreadable_headers_are_told_apart_and_left_alone(
    made: Made, spoil: Callable[[bytes], bytes], said: str
) -> None:
    whole = (made.folder / "vault.key").read_bytes()
    for name in ("vault.key", "vault.key.bak"):
        (made.folder / name).write_bytes(spoil(whole))
    assert said in refused(made)
    assert (made.folder / "vault.key").read_bytes() == spoil(whole)


def test_a_folder_without_header_is_no_store(made: Made) -> None:
    for name in ("vault.key", "vault.key.bak"):
        (made.folder / name).unlink()
    assert "keine Ablage" in refused(made)


def test_a_newer_format_is_refused_untouched_even_if_the_copy_is_old(made: Made) -> None:
    text = json.loads((made.folder / "vault.key").read_bytes())
    text["format"], text["new"] = 2, {"anything": 1.5}
    (made.folder / "vault.key").write_text(json.dumps(text), encoding="utf-8")
    assert "neueren Version" in refused(made)


def test_a_huge_header_is_not_read_to_its_end(made: Made) -> None:
    for name in ("vault.key", "vault.key.bak"):
        with (made.folder / name).open("wb") as file:
            file.truncate(3 * 1024**3)  # a hole, no real disk space
    with pytest.raises(CannotOpen, match="stammt nicht von KIMdesk"):
        made.unlock()


# --- outsiders with an editor --------------------------------------------------------------------


def first_user(body: Body) -> Any:
    return body["users"][0]


EDITS: dict[str, Callable[[Body], object]] = {
    "seq": lambda body: body.update(seq=body["seq"] + 5),
    "generation": lambda body: body.update(generation=2),
    "office": lambda body: body["office"].update(name="Andere Stelle"),
    "provider": lambda body: body["office"].update(provider="DRK"),
    "store id": lambda body: body.update(vault_id="0" * 32),
    "login": lambda body: first_user(body).update(login="chef"),
    "state": lambda body: first_user(body).update(one_time=True),
    "roles": lambda body: body["certificates"][1].update(roles=["R_CM", "R_TL"]),
    "certificate removed": lambda body: body["certificates"].pop(),
    "certificate doubled": lambda body: body["certificates"].append(body["certificates"][1]),
    "extra slot": lambda body: body["users"].append(
        {**copy.deepcopy(first_user(body)), "uid": "f" * 32, "login": "fremd"}
    ),
    "slot removed": lambda body: body["users"].clear(),
    "public key": lambda body: first_user(body)["public"].update(
        signing=base64.b64encode(bytes(32)).decode()
    ),
    "commitment": lambda body: body["commitment"]["hashes"].update(
        cases=base64.b64encode(bytes(32)).decode()
    ),
    "recovery key": lambda body: body["recovery"]["public"].update(
        sealing=base64.b64encode(bytes(1216)).decode()
    ),
    "costlier": lambda body: body["cost"].update(passes=4),
    "log end": lambda body: body["heads"].update(
        cases={"seq": 1, "hash": base64.b64encode(bytes(32)).decode()}
    ),
    "sealed key": lambda body: first_user(body)["sealed"].update(
        cases=first_user(body)["sealed"]["statistics"]
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edited_header_is_refused(made: Made, name: str) -> None:
    edited(made, EDITS[name])
    text = refused(made)
    assert "von außen verändert" in text or "passen nicht zusammen" in text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory", 8),
        ("memory", 64 * 1024 - 1),
        ("memory", 1024 * 1024 + 1),
        ("memory", 2**31),
        ("memory", 10**30),
        ("memory", -1),
        ("memory", True),
        ("memory", 131072.0),
        ("memory", "131072"),
        ("memory", None),
        ("passes", 2),
        ("passes", 21),
        ("passes", 2**40),
        ("lanes", 3),
        ("lanes", 9),
    ],
)
@pytest.mark.parametrize("where", ["default", "slot"])
def test_cost_outside_its_bounds_is_refused_before_anything_is_computed(
    made: Made, field: str, value: object, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(body: Body) -> None:
        cost = body["cost"] if where == "default" else first_user(body)["lock"]["cost"]
        cost[field] = value

    def never(*_: object) -> bytes:
        raise AssertionError("computed with a foreign cost")

    monkeypatch.setattr(crypto, "stretch", never)
    edited(made, change) if not isinstance(value, float) else edited_raw(made, change)
    assert "beschädigt" in refused(made)


def edited_raw(made: Made, change: Callable[[Body], object]) -> None:
    """As `edited`, for values that have no canonical form."""
    edited(made, change, checksum=False)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(extra=1),
        lambda body: body.pop("acts"),
        lambda body: body.update(users={}),
        lambda body: body.update(users=[None]),
        lambda body: body.update(users=body["users"] * 501),
        lambda body: body.update(users=body["users"] * 2),
        lambda body: body.update(seq=-1),
        lambda body: body.update(generation="../../etc/passwd"),
        lambda body: body.update(generation=0),
        lambda body: first_user(body).update(login="a b"),
        lambda body: first_user(body).update(login="x" * 65),
        lambda body: first_user(body).update(uid="../.."),
        lambda body: first_user(body).update(state="root"),
        lambda body: first_user(body).update(lock={}),
        lambda body: first_user(body)["lock"].update(salt=""),
        lambda body: first_user(body)["lock"].update(salt="????"),
        lambda body: first_user(body)["sealed"].update(cases="AAAA"),
        lambda body: first_user(body)["sealed"].update(other="AAAA"),
        lambda body: body["certificates"][0].update(roles=["RECOVERY", "RECOVERY"]),
        lambda body: body["certificates"][0].update(roles=["ROOT"]),
        lambda body: body["office"].update(code="awo1"),
        lambda body: body["office"].update(name="x" * 201),
        lambda body: body["heads"].update(other={"seq": 1, "hash": ""}),
    ],
)
def test_a_malformed_header_is_refused_as_damaged(
    made: Made, change: Callable[[Body], object]
) -> None:
    edited(made, change)
    assert "beschädigt" in refused(made)


def test_a_name_given_twice_is_refused(made: Made) -> None:
    for name in ("vault.key", "vault.key.bak"):
        path = made.folder / name
        text = path.read_text(encoding="utf-8").replace('"seq"', '"seq": 1, "seq"', 1)
        path.write_text(text, encoding="utf-8")
    assert "beschädigt" in refused(made)


def test_an_outsider_cannot_slip_in_a_store_of_his_own_under_the_same_people(made: Made) -> None:
    """Everything is rebuilt with other keys, sealed to the people's true public keys."""
    header = header_file.load(made.folder).sealed.header
    from kimdesk.vault.slots import Keys

    keys = Keys({name: crypto.random_key() for name in KEY_NAMES})
    user = header.users[0]
    sealed = seal_keys(header.vault_id, 1, keys, KEY_NAMES, user.uid, user.public)
    mine = commit_to(header.vault_id, 1, keys, KeyPair(crypto.random_key()))
    for commitment in (header.commitment, mine):
        forged = replace(header.with_user(replace(user, sealed=sealed)), commitment=commitment)
        header_file.save(made.folder, forged, keys)
        assert "von außen verändert" in refused(made)


# --- colleagues who hold the header key ----------------------------------------------------------


@pytest.fixture
def colleague(made: Made) -> vault.OpenVault:
    """A counsellor, whose program could write any header with a right tag."""
    with made.unlock() as lead:
        vault.add_user(lead, "anna", "Anna Beispiel", ["R_CM"], "Wolken-Gabel-Teppich-7")
    return made.unlock("anna", "Wolken-Gabel-Teppich-7")


def promoted(opened: vault.OpenVault, signer: KeyPair) -> None:
    """Write a header in which the opener leads, signed by `signer`."""
    header = opened.header
    slot = header.user(opened.identity.uid)
    assert slot is not None
    roles = {LEAD}
    certificate = certify(
        header.vault_id, signer, slot.uid, roles, slot.public, "2026-11-02T08:30:00+00:00"
    )
    sealed = seal_keys(
        header.vault_id, 1, opened.unlocked.keys, keys_of(roles), slot.uid, slot.public
    )
    forged = header.with_user(replace(slot, sealed=sealed)).with_certificate(certificate)
    header_file.save(opened.folder, forged, opened.unlocked.keys)


def test_a_counsellor_cannot_promote_himself(made: Made, colleague: vault.OpenVault) -> None:
    promoted(colleague, colleague.unlocked.pair)
    colleague.close()
    assert "von außen verändert" in refused(made)


def test_a_counsellor_cannot_make_up_a_lead(made: Made, colleague: vault.OpenVault) -> None:
    promoted(colleague, KeyPair(crypto.random_key()))
    colleague.close()
    assert "von außen verändert" in refused(made)


def test_a_counsellor_cannot_put_a_new_root_under_all_certificates(
    made: Made, colleague: vault.OpenVault
) -> None:
    header, keys = colleague.header, colleague.unlocked.keys
    code = RecoveryCode.new()
    sheet = recovery_pair(header.vault_id, code)
    at = "2026-11-02T08:30:00+00:00"
    certificates = [certify(header.vault_id, sheet, RECOVERY_UID, {"RECOVERY"}, sheet.public, at)]
    for user in header.users:
        roles = colleague.unlocked.trust.roles_of(user.uid)
        certificates.append(certify(header.vault_id, sheet, user.uid, roles, user.public, at))
    forged = replace(
        header,
        certificates=tuple(certificates),
        commitment=commit_to(header.vault_id, 1, keys, sheet),
        acts=(),
        recovery=replace(
            header.recovery,
            public=sheet.public,
            sealed=seal_keys(header.vault_id, 1, keys, KEY_NAMES, RECOVERY_UID, sheet.public),
        ),
    )
    header_file.save(made.folder, forged, keys)
    colleague.close()
    assert "von außen verändert" in refused(made)


def test_a_renewed_sheet_does_not_open_a_store_with_a_foreign_root(made: Made) -> None:
    with made.unlock() as lead:
        code = vault.new_recovery(lead)
        header, keys = lead.header, lead.unlocked.keys
    stranger = KeyPair(crypto.random_key())
    at = "2026-11-02T08:30:00+00:00"
    root = certify(header.vault_id, stranger, RECOVERY_UID, {"RECOVERY"}, stranger.public, at)
    again = certify(
        header.vault_id, stranger, RECOVERY_UID, {"RECOVERY"}, header.recovery.public, at
    )
    forged = replace(
        header, certificates=(root, again), commitment=commit_to(header.vault_id, 1, keys, stranger)
    )
    header_file.save(made.folder, forged, keys)
    with pytest.raises(Exception, match="gehört nicht zu dieser Ablage"):
        vault.recover(made.folder, code.text, "leitung", PASSPHRASE, made.clock)
