"""The city's receipt: signed, noted once, an alarm where two contradict each other."""

from dataclasses import replace
from datetime import date

import pytest

from kimdesk.bundles.canonical import canonical, parse
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.chain import Sent
from kimdesk.bundles.statistics.receipts import (
    Receipt,
    confirm,
    contradictions,
    read_receipt,
    receipt,
)
from tests.support.bundles import bundle, key, release, ring

MANIFEST = bundle().manifest


def given(code: str = "") -> Receipt:
    return receipt(MANIFEST, key("stadt"), MANIFEST.hash, code)


def sent(state: str = "offen") -> tuple[Sent, ...]:
    return (Sent(MANIFEST.hash, "2026Q3", 1, 0, date(2026, 10, 12), state),)  # type: ignore[arg-type]


def refusal(raw: bytes, known: Keyring | None = None) -> str:
    try:
        read_receipt(raw, known or ring())
    except Refused as found:
        return found.code
    return ""


def test_a_receipt_confirms_the_bundle() -> None:
    found = read_receipt(given().file(), ring())
    assert found == given()
    assert confirm(sent(), found, "MUSTER1")[0].state == "angenommen"


def test_a_refusal_is_noted_with_its_code() -> None:
    found = read_receipt(given("gap").file(), ring())
    assert (found.state, found.code) == ("abgelehnt", "gap")
    assert confirm(sent(), found, "MUSTER1")[0].state == "abgelehnt"


def test_the_same_receipt_again_changes_nothing() -> None:
    once = confirm(sent(), given(), "MUSTER1")
    assert confirm(once, given(), "MUSTER1") == once


def test_every_changed_byte_is_found() -> None:
    raw = given().file()
    for at in range(len(raw)):
        changed = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        assert refusal(changed) in {"receipt", "key-unknown"}, at


def test_a_receipt_of_somebody_else_is_refused() -> None:
    foreign = receipt(MANIFEST, key("fremde"), "", "")
    assert refusal(foreign.file()) == "key-unknown"
    an_office = receipt(MANIFEST, key("zweite"), "", "")
    assert refusal(an_office.file()) == "key-unknown"


def test_a_receipt_signed_with_a_revoked_key_is_refused() -> None:
    assert refusal(given().file(), ring().revoke(key("stadt").public.id)) == "key-revoked"


def test_a_receipt_with_something_more_in_it_is_refused() -> None:
    value = parse(given().file(), 4096)
    assert refusal(canonical({**value, "notiz": "x"})) == "receipt"
    assert refusal(b"") == "receipt"
    assert refusal(bytes(10_000)) == "receipt"


def test_a_receipt_for_another_bundle_is_refused() -> None:
    other = receipt(bundle(release("2026Q2")).manifest, key("stadt"), "", "")
    with pytest.raises(Refused) as found:
        confirm(sent(), other, "MUSTER1")
    assert found.value.code == "receipt-other"
    with pytest.raises(Refused) as found:
        confirm(sent(), given(), "MUSTER2")
    assert found.value.code == "receipt-other"


def test_two_receipts_for_one_number_are_an_alarm_on_both_sides() -> None:
    other = receipt(bundle(release("2026Q2")).manifest, key("stadt"), "", "")
    with pytest.raises(Refused) as found:
        confirm(sent("angenommen"), other, "MUSTER1")
    assert found.value.code == "receipt-two"
    with pytest.raises(Refused) as found:
        confirm(sent("angenommen"), given("gap"), "MUSTER1")
    assert found.value.code == "receipt-two"
    assert contradictions([given(), other]) == ((given(), other),)
    assert contradictions([given(), given(), replace(other, state="abgelehnt")]) == ()
