"""Bundles follow one another without gap, fork or repetition; corrections replace in order."""

from dataclasses import replace
from datetime import date

import pytest

from kimdesk.base.errors import UserError
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.about import Link
from kimdesk.bundles.statistics.chain import (
    Accepted,
    Sent,
    in_force,
    missing_quarters,
    next_link,
    require_follows,
    without_receipt,
)
from kimdesk.bundles.statistics.manifest import Manifest
from kimdesk.bundles.statistics.reading import read
from tests.support.bundles import bundle, chain, corrected, release


def manifests() -> list[Manifest]:
    """Three quarters in a row."""
    return [read(raw).manifest for raw in chain()]


def taken(*found: Manifest) -> list[Accepted]:
    return [Accepted.of(each, 1) for each in found]


def refusal(manifest: Manifest, here: list[Accepted], key_number: int = 1) -> str:
    try:
        require_follows(manifest, here, key_number)
    except Refused as found:
        return found.code
    return ""


def test_bundles_in_order_are_taken() -> None:
    one, two, three = manifests()
    assert refusal(one, []) == ""
    assert refusal(two, taken(one)) == ""
    assert refusal(three, taken(one, two)) == ""


def test_the_same_bundle_again_is_a_replay() -> None:
    one, two, _ = manifests()
    assert refusal(one, taken(one, two)) == "replay"


def test_a_missing_one_before_is_a_gap() -> None:
    one, _, three = manifests()
    assert refusal(three, taken(one)) == "gap"
    assert refusal(three, []) == "gap"


def test_another_bundle_of_the_same_number_is_a_fork() -> None:
    one, two, _ = manifests()
    other = bundle(release("2026Q2", more=5), Link(2, previous=one.hash)).manifest
    assert refusal(other, taken(one, two)) == "fork"


def test_a_wrong_predecessor_is_refused() -> None:
    one, _, _ = manifests()
    other = bundle(release("2026Q2"), Link(2, previous="a" * 64)).manifest
    assert refusal(other, taken(one)) == "predecessor"
    first = bundle(release("2026Q1"), Link(1, previous="a" * 64)).manifest
    assert refusal(first, []) == "predecessor"


def test_a_quarter_sent_twice_without_being_a_correction_is_refused() -> None:
    one, _, _ = manifests()
    again = bundle(release("2026Q1", more=5), Link(2, previous=one.hash)).manifest
    assert refusal(again, taken(one)) == "revision"


def test_a_correction_of_something_else_is_refused() -> None:
    one, two, _ = manifests()
    link = Link(3, 1, two.hash, "b" * 64, "FEHLER")
    assert refusal(bundle(release("2026Q2"), link).manifest, taken(one, two)) == "revision"
    link = Link(3, 2, two.hash, two.hash, "FEHLER")
    assert refusal(bundle(release("2026Q2"), link).manifest, taken(one, two)) == "revision"
    link = Link(3, 1, two.hash, one.hash, "FEHLER")
    assert refusal(bundle(release("2026Q2"), link).manifest, taken(one, two)) == "revision"


def test_a_correction_replaces_the_newest_version_and_the_city_keeps_all() -> None:
    before = bundle(release("2026Q1"))
    after = corrected(before)
    third = corrected(after, "NACHTRAG", 10)
    here = taken(before.manifest)
    assert refusal(after.manifest, here) == ""
    here += taken(after.manifest)
    assert refusal(third.manifest, here) == ""
    here += taken(third.manifest)
    assert [each.revision for each in here] == [0, 1, 2]
    assert [each.hash for each in in_force(here)] == [third.manifest.hash]


def test_a_withdrawal_leaves_the_totals_only() -> None:
    before = bundle(release("2026Q1"))
    bare = replace(release("2026Q1", 1), tables=())
    link = Link(2, 1, before.manifest.hash, before.manifest.hash, "RUECKZUG")
    manifest = bundle(bare, link).manifest
    assert refusal(manifest, taken(before.manifest)) == ""
    assert Accepted.of(manifest, 1).withdrawn


def test_a_late_quarter_may_still_come() -> None:
    one = bundle(release("2026Q1")).manifest
    third = bundle(release("2026Q3"), Link(2, previous=one.hash)).manifest
    late = bundle(release("2026Q2"), Link(3, previous=third.hash)).manifest
    here = taken(one, third)
    assert missing_quarters(here, "2026Q3") == {"MUSTER1": ("2026Q2",)}
    assert refusal(late, here) == ""
    assert missing_quarters([*here, *taken(late)], "2026Q3") == {}


def test_a_key_that_was_replaced_signs_nothing_new() -> None:
    one, two, _ = manifests()
    assert refusal(two, [Accepted.of(one, 2)], key_number=1) == "key-replaced"
    assert refusal(two, [Accepted.of(one, 1)], key_number=2) == ""


def test_offices_do_not_get_into_each_others_way() -> None:
    one, _, _ = manifests()
    other = bundle(release("2026Q1"), Link(), "zweite").manifest
    assert refusal(other, taken(one)) == ""
    assert [each.office for each in in_force(taken(other, one))] == ["MUSTER1", "MUSTER2"]


def test_missing_quarters_are_named_up_to_the_one_asked_for() -> None:
    one, two, _ = manifests()
    assert missing_quarters(taken(one, two), "2026Q4") == {"MUSTER1": ("2026Q3", "2026Q4")}
    assert missing_quarters(taken(one, two), "2026Q2") == {}
    assert missing_quarters([], "2026Q2") == {}


# The sending side -------------------------------------------------------------------------------

DAY = date(2026, 10, 12)


def sent(sequence: int, quarter: str, state: str = "angenommen", revision: int = 0) -> Sent:
    return Sent(f"{sequence:064x}", quarter, sequence, revision, DAY, state)  # type: ignore[arg-type]


def test_the_first_bundle_begins_the_chain() -> None:
    assert next_link([], "2026Q1") == Link(1, 0, "", "", "")


def test_the_next_bundle_names_the_last_one() -> None:
    assert next_link([sent(1, "2026Q1")], "2026Q2") == Link(2, 0, f"{1:064x}")


def test_a_bundle_without_receipt_is_a_link_for_it_may_have_arrived() -> None:
    assert next_link([sent(1, "2026Q1", "offen")], "2026Q2").previous == f"{1:064x}"


def test_a_refused_bundle_is_no_link() -> None:
    here = [sent(1, "2026Q1"), sent(2, "2026Q2", "abgelehnt")]
    assert next_link(here, "2026Q2") == Link(2, 0, f"{1:064x}")


def test_a_correction_needs_a_reason_and_something_to_correct() -> None:
    here = [sent(1, "2026Q1"), sent(2, "2026Q2")]
    assert next_link(here, "2026Q1", "FEHLER") == Link(3, 1, f"{2:064x}", f"{1:064x}", "FEHLER")
    with pytest.raises(UserError):
        next_link(here, "2026Q1")
    with pytest.raises(UserError):
        next_link(here, "2026Q3", "FEHLER")


def test_bundles_without_receipt_are_named_after_four_weeks() -> None:
    here = [sent(2, "2026Q2", "offen"), sent(1, "2026Q1", "offen"), sent(3, "2026Q3")]
    assert without_receipt(here, date(2026, 11, 8)) == ()
    assert [each.sequence for each in without_receipt(here, date(2026, 11, 9))] == [1, 2]
