"""Mappings as files and in the store."""

import pytest

from kimdesk.base.errors import UserError
from kimdesk.clients.importing import (
    REMARK,
    Mapping,
    dump_mapping,
    forget_preset,
    keep_preset,
    load_mapping,
    prepare,
    presets,
    suggest_mapping,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import csv_table, dry_run

LIST = csv_table("Name, Vorname;Stand;Farbe", "Muster, Ali;CM;grün", "Beispiel, Zoë; cm ;")


def _answered() -> Mapping:
    mapping = suggest_mapping(LIST).with_column("Farbe", REMARK)
    mapping = mapping.with_answer("Stand", "CM", {"level": "ST3_CM", "phase": "PLANUNG"})
    return mapping.with_answer("Stand", "alt", {"": "Warteliste"}).with_default("city", "Bielefeld")


def test_a_mapping_is_the_same_after_saving_and_loading() -> None:
    mapping = _answered()
    again = load_mapping(dump_mapping(mapping))
    assert again.values == mapping.values
    assert again.defaults == mapping.defaults
    assert {h: c.target for h, c in again.columns.items()} == {
        h: c.target for h, c in mapping.columns.items()
    }


def test_short_and_long_answers_can_be_written_by_hand() -> None:
    mapping = load_mapping(
        '[columns]\n"Stand" = "state"\n[values.Stand]\n"CM" = "ST3_CM"\n"-" = ""\n'
        '"Abbruch" = { phase = "ABGESCHLOSSEN", closure_reason = "AG_KONTAKT" }\n'
    )
    assert mapping.answer("Stand", " cm ") == {"": "ST3_CM"}
    assert mapping.answer("Stand", "-") == {}
    assert mapping.answer("Stand", "ABBRUCH") == {
        "phase": "ABGESCHLOSSEN",
        "closure_reason": "AG_KONTAKT",
    }
    assert mapping.answer("Stand", "anderes") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[columns\n", "TOML"),
        ('[columns]\n"Stand" = "lieblingsfarbe"\n', "lieblingsfarbe"),
        ('[columns]\n"Stand" = 3\n', "Stand"),
        ('[values]\n"Stand" = 3\n', "Stand"),
        ('[values."Stand"]\n"CM" = ["ST3_CM"]\n', "CM"),
        ('[values."Stand"]\n"CM" = { lieblingsfarbe = "x" }\n', "lieblingsfarbe"),
        ('[defaults]\nunknown = "x"\n', "unknown"),
        ("format = 99\n", "neueren Version"),
        ('columns = "x"\n', "columns"),
    ],
)
def test_what_is_wrong_in_a_mapping_file_is_named(text: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        load_mapping(text)


def test_an_answer_with_a_wrong_code_is_named(store: Store, catalogue: Catalogue) -> None:
    mapping = suggest_mapping(LIST).with_answer("Stand", "CM", {"level": "ST9"})
    with pytest.raises(UserError, match="ST9"):
        prepare(store, catalogue, LIST, mapping)
    with pytest.raises(UserError, match="ST9"):
        prepare(store, catalogue, LIST, suggest_mapping(LIST).with_default("level", "ST9"))


def test_answers_hold_for_every_row_with_the_value(store: Store, catalogue: Catalogue) -> None:
    preview = prepare(store, catalogue, LIST, _answered())
    assert [row.values["phase"] for row in preview.rows] == ["PLANUNG", "PLANUNG"]
    assert [row.values["city"] for row in preview.rows] == ["Bielefeld", "Bielefeld"]
    assert preview.rows[0].values["remark"] == "grün"


def test_a_column_that_the_list_does_not_have_is_told(store: Store, catalogue: Catalogue) -> None:
    mapping = suggest_mapping(LIST).with_column("Gebursdatum", "birth_date")
    notices = prepare(store, catalogue, LIST, mapping).notices
    assert "Gebursdatum" in [notice.column for notice in notices]


def test_columns_the_mapping_does_not_name_are_suggested(
    store: Store, catalogue: Catalogue
) -> None:
    mapping = load_mapping('[values."Stand"]\n"CM" = "ST3_CM"\n')
    preview = prepare(store, catalogue, LIST, mapping)
    assert [row.values["family_name"] for row in preview.rows] == ["Muster", "Beispiel"]
    assert "Stand" in preview.to_confirm


def test_mappings_are_kept_in_the_store_by_name(store: Store, catalogue: Catalogue) -> None:
    keep_preset(store, " Unsere Liste ", _answered())
    keep_preset(store, "Unsere Liste", _answered().with_default("city", "Herford"))
    (kept,) = presets(store)
    assert (kept.name, kept.defaults["city"]) == ("Unsere Liste", "Herford")
    assert len(dry_run(store, catalogue, LIST, kept).rows) == 2
    forget_preset(store, "Unsere Liste")
    assert presets(store) == ()
    with pytest.raises(UserError):
        keep_preset(store, "  ", _answered())
