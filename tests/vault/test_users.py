"""Several people in one store: roles and keys, confirming, locking out, passphrases, sheets."""

import hashlib
from dataclasses import replace

import pytest

from kimdesk.base.errors import CannotOpen, NotAllowed, UserError
from kimdesk.vault import vault
from kimdesk.vault.acts import PASSPHRASE_CHANGED
from kimdesk.vault.certificates import certify
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SEED_BYTES, KeyPair, verify
from kimdesk.vault.parsing import Malformed
from kimdesk.vault.user_rules import noted
from kimdesk.vault.vault import OpenVault, WrongPassphrase
from tests.vault.conftest import LEAD, PASSPHRASE, Made

FIRST = "Wolken-Gabel-Teppich-7"
SECOND = "Neue-Schuhe-im-Keller-9"


def add(made: Made, login: str, *roles: str) -> None:
    """Somebody with the passphrase FIRST, added by the lead."""
    with made.unlock() as opened:
        vault.add_user(opened, login, f"{login.title()} Beispiel", roles, FIRST)


def databases(made: Made) -> str:
    """A hash of both databases."""
    content = (made.bytes()["cases-1.db"], made.bytes()["statistics-1.db"])
    return hashlib.sha256(b"".join(content)).hexdigest()


def states(opened: OpenVault) -> dict[str, str]:
    return {user.login: user.state for user in vault.users(opened)}


@pytest.mark.parametrize(
    ("roles", "cases", "statistics"),
    [
        (["R_CM"], True, True),
        (["R_TL"], True, True),
        (["R_DSB"], True, False),
        (["R_STAT"], False, True),
        (["R_ADMIN"], False, False),
        (["R_ADMIN", "R_STAT"], False, True),
        (["R_DSB", "R_STAT"], True, True),
    ],
)
def test_each_role_holds_exactly_its_keys(
    made: Made, roles: list[str], cases: bool, statistics: bool
) -> None:
    add(made, "anna", *roles)
    with made.unlock("anna", FIRST) as opened:
        assert opened.identity.roles == set(roles)
        assert (opened.identity.holds_cases, opened.identity.holds_statistics) == (
            cases,
            statistics,
        )
        held = (
            {"header"} | ({"cases"} if cases else set()) | ({"statistics"} if statistics else set())
        )
        assert set(opened.unlocked.keys.by_name) == held


def test_a_person_added_by_a_lead_works_at_once_and_is_asked_for_a_new_passphrase(
    made: Made,
) -> None:
    add(made, "anna", "R_CM")
    with made.unlock("anna", FIRST) as opened:
        assert opened.one_time
        assert opened.identity.name == "Anna Beispiel"
        vault.change_passphrase(opened, FIRST, SECOND)
        assert not opened.one_time
    with pytest.raises(WrongPassphrase):
        made.unlock("anna", FIRST)
    made.unlock("anna", SECOND).close()


def test_a_person_prepared_by_an_administrator_waits_for_a_lead(made: Made) -> None:
    add(made, "technik", "R_ADMIN")
    with made.unlock("technik", FIRST) as admin:
        added = vault.add_user(admin, "anna", "Anna Beispiel", ["R_CM"], SECOND)
        assert added.state == "pending"
        assert added.roles == {"R_CM"}
        with pytest.raises(NotAllowed):
            vault.confirm_user(admin, "anna")
    with pytest.raises(CannotOpen, match="noch nicht bestätigt"):
        made.unlock("anna", SECOND)
    with pytest.raises(WrongPassphrase):
        made.unlock("anna", FIRST)
    with made.unlock() as lead:
        assert vault.confirm_user(lead, "anna").state == "active"
        with pytest.raises(UserError, match="nichts zu bestätigen"):
            vault.confirm_user(lead, "anna")
    with made.unlock("anna", SECOND) as opened:
        assert opened.identity.roles == {"R_CM"}


def test_an_administrators_acts_wait_signed_until_they_are_in_the_log(made: Made) -> None:
    add(made, "technik", "R_ADMIN")
    add(made, "anna", "R_CM")
    with made.unlock("technik", FIRST) as admin:
        vault.lock_user(admin, "anna")
        uid = admin.identity.uid
        with pytest.raises(NotAllowed):
            vault.clear_acts(admin, [act.uid for act in vault.pending_acts(admin)])
    with made.unlock() as lead:
        last = vault.pending_acts(lead)[-1]
        assert (last.action, last.actor) == ("user-locked", uid)
        assert lead.signing_keys()[last.by] == uid
        verify(last.by, last.message(lead.vault_id), last.signature)
        kept, *done = vault.pending_acts(lead)
        vault.clear_acts(lead, [act.uid for act in done])
        vault.clear_acts(lead, ["f" * 32])
        assert vault.pending_acts(lead) == (kept,)
    with made.unlock() as lead:
        assert vault.pending_acts(lead) == (kept,)


@pytest.mark.parametrize("roles", [["R_CM"], ["R_STAT"], ["R_DSB"], ["R_CM", "R_STAT", "R_DSB"]])
def test_who_neither_leads_nor_administers_changes_nobody(made: Made, roles: list[str]) -> None:
    add(made, "anna", *roles)
    with made.unlock("anna", FIRST) as opened:
        for attempt in (
            lambda: vault.add_user(opened, "neu", "Neu", ["R_TL"], SECOND),
            lambda: vault.lock_user(opened, LEAD),
            lambda: vault.reset_user(opened, LEAD, SECOND),
            lambda: vault.change_roles(opened, "anna", ["R_TL"]),
            lambda: vault.confirm_user(opened, "anna"),
            lambda: vault.new_recovery(opened),
        ):
            with pytest.raises(NotAllowed):
                attempt()


@pytest.mark.parametrize("by_admin", [False, True])
def test_somebody_locked_out_is_out_at_once_and_nothing_of_the_slot_stays(
    made: Made, by_admin: bool
) -> None:
    add(made, "technik", "R_ADMIN")
    add(made, "anna", "R_CM")
    with made.unlock("technik" if by_admin else LEAD, FIRST if by_admin else PASSPHRASE) as opened:
        secrets = [slot.lock for slot in opened.header.users if slot.login == "anna"]
        assert vault.lock_user(opened, "anna").state == "locked"
        assert states(opened)["anna"] == "locked"
    with pytest.raises(WrongPassphrase):
        made.unlock("anna", FIRST)
    from kimdesk.vault.parsing import encoded

    assert secrets[0] is not None
    for name in ("vault.key", "vault.key.bak"):
        assert encoded(secrets[0].sealed).encode() not in made.bytes()[name]
    made.unlock().close()


def test_somebody_locked_out_can_be_let_in_again_with_new_keys(made: Made) -> None:
    add(made, "anna", "R_DSB")
    with made.unlock() as lead:
        vault.lock_user(lead, "anna")
        before = lead.header.by_login("anna")
        vault.reset_user(lead, "anna", SECOND)
        after = lead.header.by_login("anna")
        assert before is not None
        assert after is not None
        assert before.public != after.public
        assert before.uid == after.uid
    with made.unlock("anna", SECOND) as opened:
        assert opened.identity.roles == {"R_DSB"}


def test_a_forgotten_passphrase_is_replaced_by_a_lead_at_once_by_an_administrator_in_two_steps(
    made: Made,
) -> None:
    add(made, "anna", "R_CM")
    add(made, "technik", "R_ADMIN")
    with made.unlock("technik", FIRST) as admin:
        assert vault.reset_user(admin, "anna", SECOND).state == "pending"
    with pytest.raises(CannotOpen, match="noch nicht bestätigt"):
        made.unlock("anna", SECOND)
    with made.unlock() as lead:
        vault.confirm_user(lead, "anna")
    made.unlock("anna", SECOND).close()
    with made.unlock() as lead:
        assert vault.reset_user(lead, "anna", "Noch-ein-Satz-mit-Birnen").state == "active"
    made.unlock("anna", "Noch-ein-Satz-mit-Birnen").close()


def test_nobody_gives_themselves_a_one_time_passphrase(made: Made) -> None:
    with made.unlock() as lead:
        with pytest.raises(UserError, match="Ihr eigenes Passwort"):
            vault.reset_user(lead, LEAD, SECOND)
        vault.add_user(lead, "anna", "Anna Beispiel", ["R_CM"], FIRST)
    made.unlock().close()


def test_a_header_that_nobody_could_open_is_not_written(made: Made) -> None:
    before = made.bytes()["vault.key"]
    with made.unlock() as lead:
        slot, stranger = lead.header.users[0], KeyPair(bytes(SEED_BYTES))
        at = "2026-11-02T08:30:00+00:00"
        false = certify(lead.vault_id, stranger, slot.uid, ["R_TL"], slot.public, at)
        with pytest.raises(Forged):
            lead.commit(lead.header.with_certificate(false))
        act = noted(lead, lead.header, PASSPHRASE_CHANGED, slot.uid, "").acts[0]
        with pytest.raises(Malformed):
            lead.commit(replace(lead.header, acts=(act,) * 5001))
    assert made.bytes()["vault.key"] == before
    made.unlock().close()


def test_the_last_lead_stays(made: Made) -> None:
    add(made, "technik", "R_ADMIN")
    with made.unlock("technik", FIRST) as admin:
        with pytest.raises(UserError, match="letzte Teamleitung"):
            vault.lock_user(admin, LEAD)
        with pytest.raises(UserError, match="letzte Teamleitung"):
            vault.reset_user(admin, LEAD, SECOND)
    with made.unlock() as lead:
        with pytest.raises(UserError, match="letzte Teamleitung"):
            vault.change_roles(lead, LEAD, ["R_CM"])
        with pytest.raises(UserError, match="Sich selbst"):
            vault.lock_user(lead, LEAD)
    add(made, "zweite", "R_TL")
    with made.unlock("zweite", FIRST) as second:
        assert vault.lock_user(second, LEAD).state == "locked"
        with pytest.raises(UserError):
            vault.change_roles(second, "zweite", ["R_CM"])


def test_what_a_lead_signed_stays_valid_when_the_lead_has_gone(made: Made) -> None:
    add(made, "zweite", "R_TL")
    with made.unlock("zweite", FIRST) as second:
        vault.add_user(second, "anna", "Anna Beispiel", ["R_CM"], FIRST)
    with made.unlock() as lead:
        vault.lock_user(lead, "zweite")
    with made.unlock("anna", FIRST) as opened:
        assert opened.identity.roles == {"R_CM"}


def test_other_roles_bring_and_take_keys(made: Made) -> None:
    add(made, "anna", "R_CM")
    with made.unlock() as lead:
        assert vault.change_roles(lead, "anna", ["R_STAT"]).roles == {"R_STAT"}
    with made.unlock("anna", FIRST) as opened:
        assert not opened.identity.holds_cases
    with made.unlock() as lead:
        vault.change_roles(lead, "anna", ["R_TL", "R_STAT"])
    with made.unlock("anna", FIRST) as opened:
        assert opened.identity.holds_cases


@pytest.mark.parametrize(
    ("login", "name", "roles", "passphrase", "field"),
    [
        ("", "Anna", ["R_CM"], FIRST, "login"),
        ("a b", "Anna", ["R_CM"], FIRST, "login"),
        ("x" * 65, "Anna", ["R_CM"], FIRST, "login"),
        ("LEITUNG", "Anna", ["R_CM"], FIRST, "login"),
        ("anna", " \u200b", ["R_CM"], FIRST, "display_name"),
        ("anna", "A" * 101, ["R_CM"], FIRST, "display_name"),
        ("anna", "Anna", [], FIRST, "roles"),
        ("anna", "Anna", ["R_VERTR"], FIRST, "roles"),
        ("anna", "Anna", ["RECOVERY"], FIRST, "roles"),
        ("anna", "Anna", ["R_CM"], "kurz", "passphrase"),
    ],
)
def test_entries_that_are_not_right_are_said_at_their_field(
    made: Made, login: str, name: str, roles: list[str], passphrase: str, field: str
) -> None:
    with made.unlock() as opened:
        with pytest.raises(UserError) as refused:
            vault.add_user(opened, login, name, roles, passphrase)
        assert refused.value.field == field
        assert len(vault.users(opened)) == 1


# --- passphrases and sheets ----------------------------------------------------------------------


def test_a_new_passphrase_touches_no_data_and_ends_the_old_one(made: Made) -> None:
    before = databases(made)
    with made.unlock() as opened:
        vault.change_passphrase(opened, PASSPHRASE, SECOND)
    assert databases(made) == before
    with pytest.raises(WrongPassphrase):
        made.unlock(LEAD, PASSPHRASE)
    (made.folder / "vault.key").write_bytes(b"")  # nor does the copy know the old one
    with pytest.raises(WrongPassphrase):
        made.unlock(LEAD, PASSPHRASE)
    made.unlock(LEAD, SECOND).close()


def test_changing_asks_for_the_old_passphrase_and_a_good_new_one(made: Made) -> None:
    before = made.bytes()["vault.key"]
    with made.unlock() as opened:
        with pytest.raises(WrongPassphrase, match="bisherige"):
            vault.change_passphrase(opened, "falsch", SECOND)
        with pytest.raises(UserError) as refused:
            vault.change_passphrase(opened, PASSPHRASE, "kurz")
        assert refused.value.field == "new_passphrase"
    assert made.bytes()["vault.key"] == before


def test_the_sheet_sets_a_new_passphrase_and_leaves_a_signed_act(made: Made) -> None:
    add(made, "anna", "R_CM")
    before = databases(made)
    vault.recover(
        made.folder, made.code.text.lower().replace("-", " "), "Leitung", SECOND, made.clock
    )
    assert databases(made) == before
    with pytest.raises(WrongPassphrase):
        made.unlock(LEAD, PASSPHRASE)
    with made.unlock(LEAD, SECOND) as opened:
        assert opened.identity.roles == {"R_TL", "R_ADMIN"}
        assert vault.pending_acts(opened)[-1].action == "recovered"
        vault.add_user(opened, "berta", "Berta Beispiel", ["R_CM"], FIRST)
    made.unlock("anna", FIRST).close()
    made.unlock("berta", FIRST).close()


def test_the_sheet_can_be_used_again_and_again(made: Made) -> None:
    for passphrase in (SECOND, PASSPHRASE, SECOND):
        vault.recover(made.folder, made.code.text, LEAD, passphrase, made.clock)
        made.unlock(LEAD, passphrase).close()


def test_a_wrong_code_a_foreign_code_and_an_unknown_login_change_nothing(made: Made) -> None:
    before = made.bytes()
    mistyped = made.code.text[:-1] + ("0" if made.code.text[-1] != "0" else "1")
    for code, login, passphrase, field in (
        (mistyped, LEAD, SECOND, "recovery_code"),
        (vault.RecoveryCode.new().text, LEAD, SECOND, "recovery_code"),
        (made.code.text, "niemand", SECOND, "login"),
        (made.code.text, LEAD, "kurz", "new_passphrase"),
    ):
        with pytest.raises(UserError) as refused:
            vault.recover(made.folder, code, login, passphrase, made.clock)
        assert refused.value.field == field
    assert made.bytes() == before


def test_the_sheet_waits_while_somebody_has_the_store_open(made: Made) -> None:
    with made.unlock(), pytest.raises(vault.InUse):
        vault.recover(made.folder, made.code.text, LEAD, SECOND, made.clock)


def test_a_new_sheet_ends_the_old_one(made: Made) -> None:
    with made.unlock() as opened:
        code = vault.new_recovery(opened)
    with pytest.raises(UserError, match="durch einen neueren ersetzt"):
        vault.recover(made.folder, made.code.text, LEAD, SECOND, made.clock)
    vault.recover(made.folder, code.text, LEAD, SECOND, made.clock)
    with made.unlock(LEAD, SECOND) as opened:
        newest = vault.new_recovery(opened)
    vault.recover(made.folder, newest.text, LEAD, PASSPHRASE, made.clock)
    made.unlock().close()


def test_the_sheet_does_not_let_in_who_was_locked_out(made: Made) -> None:
    add(made, "anna", "R_CM")
    with made.unlock() as lead:
        vault.lock_user(lead, "anna")
    with pytest.raises(UserError, match="niemand"):
        vault.recover(made.folder, made.code.text, "anna", SECOND, made.clock)


def test_an_older_copy_of_the_header_still_opens_with_the_passphrase_of_then(made: Made) -> None:
    """Honest and documented: whoever has an old copy and the old passphrase reads that copy."""
    old = made.bytes()["vault.key"]
    with made.unlock() as opened:
        vault.change_passphrase(opened, PASSPHRASE, SECOND)
    (made.folder / "vault.key").write_bytes(old)
    with made.unlock(LEAD, PASSPHRASE) as opened:
        assert opened.older_copy_warning is not None


def test_who_gives_up_a_role_has_lost_it_at_once(made: Made) -> None:
    add(made, "zweite", "R_TL")
    with made.unlock("zweite", FIRST) as second:
        vault.change_roles(second, "zweite", ["R_CM"])
        assert second.identity.roles == {"R_CM"}
        with pytest.raises(NotAllowed):
            vault.lock_user(second, LEAD)
