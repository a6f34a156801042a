"""Drafts: kept whatever was typed, per person and field."""

from kimdesk.clients.drafts import drafts_with, drop_drafts, keep_drafts
from kimdesk.vault.work import Store

KEY = "contact:new:1:note"


def test_half_a_letter_pair_does_not_cost_the_drafts(store: Store) -> None:
    keep_drafts(store, {KEY: "vorher \ud83d nachher", "case:1:remark": "Bemerkung"})
    assert drafts_with(store, "") == {KEY: "vorher  nachher", "case:1:remark": "Bemerkung"}


def test_an_emptied_draft_is_gone_and_signs_of_patterns_mean_nothing(store: Store) -> None:
    keep_drafts(store, {KEY: "\0 {0} %n", "contact_new": "bleibt"})
    drop_drafts(store, "contact:%")
    assert drafts_with(store, "contact:")[KEY] == "\0 {0} %n"
    keep_drafts(store, {KEY: "\ud800"})
    assert drafts_with(store, "contact_") == {"contact_new": "bleibt"}
    assert drafts_with(store, KEY) == {}
