"""The dry run: counts, questions, notices, and rows that cannot be taken."""

import pytest
from sqlalchemy import func, select

from kimdesk.base.errors import Cancelled
from kimdesk.clients.importing import Mapping, Preview, load_mapping, prepare, suggest_mapping
from kimdesk.clients.model import Person
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import bring_in, csv_table, dry_run

HEAD = "Nr.;Nachname;Vorname;Geburtsdatum;Fallstufe;Phase;Anfrage am;Aufnahme;Abschluss;Grund"


def _only(preview: Preview) -> str:
    (rejected,) = preview.rejected
    return rejected.reason


def test_a_dry_run_counts_and_writes_nothing(store: Store, catalogue: Catalogue) -> None:
    table = csv_table(HEAD, "1;Muster;Ali;1.1.90;ST3_CM", "2;Beispiel;Zoë;30.2.90;ST3_CM")
    preview = dry_run(store, catalogue, table)
    assert preview.result.as_json() == {
        "read": 2,
        "accepted": 1,
        "unchanged": 0,
        "rejected": [
            {
                "row": 3,
                "column": "Geburtsdatum",
                "value": "30.2.90",
                "reason": "Diesen Tag gibt es im Kalender nicht. Bitte Tag und Monat prüfen.",
            }
        ],
    }
    with store.unit() as unit:
        assert unit.session.scalar(select(func.count()).select_from(Person)) == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("1;;;1.1.1990;ST3_CM", "Name fehlt"),
        ("1;Muster;Ali;1.1.2030;ST3_CM", "Zukunft"),
        ("1;Muster;Ali;1.1.1900;ST3_CM", "über 110"),
        ("1;Muster;Ali;;ST0_ANONYM", "Anonyme"),
        ("1;Muster;Ali;;ST1_KURZ;PLANUNG", "gibt es in der Fallstufe"),
        ("1;Muster;Ali;;ST3_CM;;;01.03.2024;01.02.2024", "Reihenfolge"),
        ("1;Muster;Ali;;ST3_CM;;;01.03.2030", "Zukunft"),
        ("1;Muster;Ali;;Vollfall vielleicht", "nicht bekannt"),
    ],
)
def test_rows_that_cannot_be_right_are_rejected(
    store: Store, catalogue: Catalogue, line: str, told: str
) -> None:
    assert told in _only(dry_run(store, catalogue, csv_table(HEAD, line)))


def test_a_rejected_row_names_all_its_problems_once(store: Store, catalogue: Catalogue) -> None:
    table = csv_table(HEAD, "1;Muster;Ali;30.2.90;ST9")
    preview = dry_run(store, catalogue, table)
    assert preview.rejected[0].column == "Geburtsdatum"
    assert "Außerdem „Fallstufe“" in _only(preview)


def test_a_missing_name_is_told_at_the_column_of_names(store: Store, catalogue: Catalogue) -> None:
    preview = dry_run(store, catalogue, csv_table("Name, Vorname;Ort", ";Bielefeld"))
    assert preview.rejected[0].column == "Name, Vorname"


def test_a_broken_row_has_one_reason_only(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Vorname;Ort;PLZ", "A;B;C;1", "D;E;F;2", "zweite Zeile", "G;H;I;3")
    assert "Außerdem" not in _only(dry_run(store, catalogue, table))


def test_two_columns_that_contradict_each_other_are_not_merged(
    store: Store, catalogue: Catalogue
) -> None:
    table = csv_table("Nachname;Geschlecht;Anrede", "Muster;w;männlich", "Beispiel;w;W")
    mapping = suggest_mapping(table).with_column("Anrede", "sex")
    preview = prepare(store, catalogue, table, mapping)
    assert [rejected.row for rejected in preview.rejected] == [2]
    assert len(preview.rows) == 1


def test_values_nobody_explained_become_one_question_each(
    store: Store, catalogue: Catalogue
) -> None:
    table = csv_table("Nachname;Stand", "A;CM", "B;CM", "C;laufend", "D;Clearing")
    preview = dry_run(store, catalogue, table)
    assert [(q.column, q.value, q.rows) for q in preview.questions] == [
        ("Stand", "CM", (2, 3)),
        ("Stand", "laufend", (4,)),
    ]
    assert [(t.value, t.count) for t in preview.translations] == [("Clearing", 1)]
    mapping = preview.mapping
    for question in preview.questions:
        mapping = mapping.with_answer(question.column, question.value, {"phase": "PLANUNG"})
    answered = prepare(store, catalogue, table, mapping)
    assert answered.questions == ()
    assert answered.result.accepted == 4


def test_without_levels_the_whole_list_is_asked_about(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Aufnahme", "Muster;01.02.2024")
    preview = dry_run(store, catalogue, table)
    (question,) = preview.questions
    assert (question.column, question.target, question.count) == ("", "level", 1)
    assert preview.rows[0].values.get("level", "") == ""
    mapping = preview.mapping.with_default("level", "ST3_CM")
    answered = prepare(store, catalogue, table, mapping)
    assert answered.questions == ()
    assert answered.rows[0].values["level"] == "ST3_CM"


@pytest.mark.parametrize(
    ("cells", "level", "phase"),
    [
        (";PLANUNG;;;;", "ST3_CM", "PLANUNG"),
        ("ST3_CM;;;01.02.2024;01.02.2025;", "ST3_CM", "ABGESCHLOSSEN"),
        ("ST3_CM;;;01.02.2024;;", "ST3_CM", ""),
        ("ST4_NACHSORGE;;;;;", "ST4_NACHSORGE", "NACHSORGE"),
        ("ST1_KURZ;;;;;", "ST1_KURZ", ""),
    ],
)
def test_level_and_phase_follow_only_where_there_is_no_choice(
    store: Store, catalogue: Catalogue, cells: str, level: str, phase: str
) -> None:
    preview = dry_run(store, catalogue, csv_table(HEAD, f"1;Muster;Ali;;{cells}"))
    values = preview.rows[0].values
    assert (values["level"], values.get("phase", "")) == (level, phase)


def test_a_default_phase_holds_in_its_own_level_only(store: Store, catalogue: Catalogue) -> None:
    table = csv_table(
        "Nachname;Fallstufe;Abschluss;Aufnahme",
        *("A;ST1_KURZ", "B;ST3_CM", "C;ST3_CM;01.02.2025;01.02.2024", "D"),
    )
    mapping = suggest_mapping(table).with_default("phase", "UMSETZUNG")
    rows = prepare(store, catalogue, table, mapping.with_default("level", "ST3_CM")).rows
    assert [(row.values["level"], row.values.get("phase", "")) for row in rows] == [
        ("ST1_KURZ", ""),
        ("ST3_CM", "UMSETZUNG"),
        ("ST3_CM", "ABGESCHLOSSEN"),
        ("ST3_CM", "UMSETZUNG"),
    ]


def test_a_clearing_that_led_elsewhere_was_not_admitted(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Fallstufe;Clearing-Ergebnis", "A;ST2_CLEARING;an MBE")
    values = dry_run(store, catalogue, table).rows[0].values
    assert (values["level"], values["phase"]) == ("ST2_CLEARING", "ABGELEHNT")


def test_lost_letters_are_pointed_out_with_the_name_that_may_be_meant(
    store: Store, catalogue: Catalogue
) -> None:
    bring_in(store, catalogue, csv_table("Nachname;Vorname", "Testoğlu;Ali"))
    table = csv_table("Nachname;Vorname", "Testo?lu;Ayşe", "Muster;?irin", "Beispiel;Şirin")
    preview = dry_run(store, catalogue, table)
    told = [(n.row, n.text) for n in preview.notices if n.kind == "lost-letter"]
    assert [row for row, _ in told] == [2, 3]
    assert "„Testoğlu“" in told[0][1]
    assert "„Şirin“" in told[1][1]
    assert preview.rows[0].values["family_name"] == "Testo?lu"


def test_a_name_with_lost_letters_is_put_right_by_an_answer(
    store: Store, catalogue: Catalogue
) -> None:
    table = csv_table("Nachname;Vorname", "Testo?lu;Ali")
    mapping = load_mapping('[values."Nachname"]\n"Testo?lu" = "Testoğlu"\n')
    preview = prepare(
        store, catalogue, table, Mapping(suggest_mapping(table).columns, values=mapping.values)
    )
    assert preview.rows[0].values["family_name"] == "Testoğlu"


def test_umlauts_spoiled_by_another_program_are_pointed_out(
    store: Store, catalogue: Catalogue
) -> None:
    preview = dry_run(store, catalogue, csv_table("Nachname;Vorname", "MÃ¼ller;Ali"))
    assert [n.kind for n in preview.notices if n.row] == ["lost-letter"]


def test_persons_who_may_be_there_already_are_pointed_out(
    store: Store, catalogue: Catalogue
) -> None:
    head = "Nachname;Vorname;Geburtsdatum"
    bring_in(store, catalogue, csv_table(head, "Müller;Ayşe;05.04.1996"))
    table = csv_table(
        head, "Mueller;Ayse;5.4.96", "Muster;Ali;1.2.1990", "Muster;Aly;01.02.1990", "Fremd;Wer;"
    )
    preview = dry_run(store, catalogue, table)
    told = [(n.row, n.text) for n in preview.notices if n.kind == "duplicate"]
    assert [row for row, _ in told] == [2, 4]
    assert "AWO1-2026-0001" in told[0][1]
    assert "Zeile 3" in told[1][1]
    assert preview.result.accepted == 4


def test_files_of_others_show_only_whose_they_are(store: Store, catalogue: Catalogue) -> None:
    head = "Nachname;Vorname;Geburtsdatum;Fallführung"
    bring_in(store, catalogue, csv_table(head, "Muster;Ali;01.02.1990;-"))
    store.identity = type(store.identity)("u2", "zwei", "Zwei", frozenset({"R_CM"}), 2)
    preview = dry_run(store, catalogue, csv_table(head, "Muster;Ali;01.02.1990;"))
    (notice,) = [n for n in preview.notices if n.kind == "duplicate"]
    assert "AWO1" not in notice.text
    assert notice.case_id is None


def test_cancelling_a_dry_run_ends_it(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Vorname", *(f"Muster{n};Ali" for n in range(500)))

    def cancel(done: int, total: int) -> None:
        assert total == 1000
        raise Cancelled(str(done))

    with pytest.raises(Cancelled):
        prepare(store, catalogue, table, suggest_mapping(table), cancel)
