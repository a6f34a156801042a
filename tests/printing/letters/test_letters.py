"""Letters from templates: every placeholder, gaps, loops, Arabic, the file they stay in."""

import hashlib
import io
import os
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import docx
import pytest
from sqlalchemy import event, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Goal
from kimdesk.clients.documents import documents_of, read_document, remove_document
from kimdesk.clients.model import Case, Document, LetterTemplate, Partner, PartnerPerson, Person
from kimdesk.clients.records import Records
from kimdesk.printing.letters import filling, placeholders, shipped, templates
from kimdesk.printing.letters.values import Recipient, values_of
from kimdesk.printing.letters.writing import keep, prepare
from kimdesk.reference import Catalogue
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.printing.letters.docx import body_of, parts_in, template, text_of
from tests.support.store import open_memory_store

REASON = "mündlich vereinbart"


def everything() -> bytes:
    """A template that names every placeholder once."""
    lines = [
        f"{group.name}.{each.key}={{{{ {group.name}.{each.key} }}}}"
        for group in placeholders.groups()
        for each in group.placeholders
    ]
    for loop in placeholders.loops():
        lines.append(f"{{%p for {loop.item} in {loop.name} %}}")
        lines += _items(loop)
        for inner in loop.inner:
            lines.append(f"{{%p for {inner.item} in {loop.item}.{inner.name} %}}")
            lines += _items(inner)
            lines.append("{%p endfor %}")
        lines.append("{%p endfor %}")
    return template(*lines)


def _items(loop: placeholders.Loop) -> list[str]:
    return [
        f"{loop.item}.{each.key}={{{{ {loop.item}.{each.key} }}}}" for each in loop.placeholders
    ]


def recipient_of(store: Store, partner: Partner) -> Recipient:
    with store.unit() as unit:
        person = unit.session.scalars(select(PartnerPerson)).one()
    return Recipient(partner_id=partner.id, person_id=person.id)


def test_every_placeholder_is_filled_in_a_real_case(
    store: Store, catalogue: Catalogue, full_case: Case, partner: Partner
) -> None:
    row = templates.add_template(store, everything(), "Alles")
    letter = prepare(store, catalogue, full_case.id, row.id, recipient_of(store, partner))
    text = text_of(letter.content)
    assert letter.missing == ()
    assert "[" not in text
    for line in (
        "klient.name=Amina Beispiel",
        "klient.geburtsdatum=14.03.1990",
        "klient.telefon=0151 000",
        "klient.staatsangehoerigkeit=Syrien",
        "klient.briefanrede=Sehr geehrte Frau Beispiel",
        "empfaenger.name=Jobcenter Beispielstadt",
        "empfaenger.person=Frau Amtlich",
        "heute.lang=20. November 2026",
        "termin.wochentag=Montag",
        "termin.uhrzeit=09:00",
        "ziel.ziel=Deutschkurs",
        "massnahme.massnahme=Kursplatz anfragen",
        "frist.am=30.06.2027",
        "mitglied.name=Samir Beispiel",
        "kontakte.anzahl=1",
    ):
        assert line in text
    assert "0521 999" not in text, "a way that is not safe"


def test_values_have_the_names_of_the_catalogue_and_no_others(
    store: Store, catalogue: Catalogue, full_case: Case
) -> None:
    with store.unit() as unit:
        values, _ = values_of(unit, catalogue, full_case.id, Recipient())
    example = placeholders.example()
    assert values.keys() == example.keys()
    for name, value in example.items():
        real: Any = values[name]
        if isinstance(value, dict):
            assert real.keys() == value.keys()
        else:
            assert isinstance(value, list)
            assert all(item.keys() == value[0].keys() for item in real)


def test_what_is_missing_is_a_marked_gap(store: Store, catalogue: Catalogue, case: Case) -> None:
    content = template("Tel. {{ klient.telefon }}", "{{ klient.vorname|default('x') }}")
    row = templates.add_template(store, content, "Brief")
    letter = prepare(store, catalogue, case.id, row.id, Recipient())
    assert letter.missing == ("Telefon",)
    assert text_of(letter.content) == "Tel. [fehlt: Telefon]\nAmina"
    assert '<w:highlight w:val="yellow"/>' in body_of(letter.content)


def test_conditions_take_gaps_for_no(store: Store, catalogue: Catalogue, case: Case) -> None:
    text = "{% if klient.telefon %}Tel.{% else %}keins{% endif %} {{ klient.email|default('-') }}"
    row = templates.add_template(store, template(text), "Brief")
    letter = prepare(store, catalogue, case.id, row.id, Recipient())
    assert (text_of(letter.content), letter.missing) == ("keins -", ())


def test_a_blocked_address_is_nowhere(store: Store, catalogue: Catalogue, full_case: Case) -> None:
    with store.unit() as unit:
        unit.session.get_one(Person, full_case.person_id).information_block = True
        unit.commit()
    text = "{{ klient.anschrift }}{{ klient.strasse }}{{ empfaenger.anschrift }}"
    row = templates.add_template(store, template(text), "Brief")
    letter = prepare(store, catalogue, full_case.id, row.id, Recipient(to_client=True))
    assert "Musterweg" not in text_of(letter.content)
    assert "[nicht angegeben: Anschrift]" in text_of(letter.content)


def test_arabic_names_stay_whole_and_run_from_the_right(
    store: Store, catalogue: Catalogue, full_case: Case
) -> None:
    text = "Frau {{ klient.name_original }} ({{ klient.name }})"
    row = templates.add_template(store, template(text), "Brief")
    letter = prepare(store, catalogue, full_case.id, row.id, Recipient())
    assert text_of(letter.content) == "Frau أمينة مثال (Amina Beispiel)"
    body = body_of(letter.content)
    assert body.count("<w:rtl/>") == 1
    assert 'w:bidi="ar-SA"' in body
    assert "<w:bidi/>" not in body


def test_running_text_from_the_right_is_laid_out_that_way() -> None:
    words = "أريد أن أتعلم اللغة الألمانية حتى أستطيع العمل في مهنتي"
    filled = filling.fill(template("{{ klient.name }}"), {"klient": {"name": words}})
    assert "<w:bidi/>" in body_of(filled.content)
    assert text_of(filled.content) == words


def test_loops_run_over_goals_and_their_measures_also_in_tables() -> None:
    content = template(
        "{%p for ziel in ziele %}",
        "{{ loop.index }}. {{ ziel.ziel }}: {{ ziel.massnahmen|length }}",
        "{%p endfor %}",
        table=["{%tr for m in massnahmen %}", "{{ m.massnahme }}", "{%tr endfor %}"],
    )
    ziele = [{"ziel": "A", "massnahmen": [{}, {}]}, {"ziel": "B"}]
    values = {"ziele": ziele, "massnahmen": [{"massnahme": "X"}, {"massnahme": "Y"}]}
    assert text_of(filling.fill(content, values).content) == "1. A: 2\n2. B: 0\nX\nY"


def test_lines_of_a_value_stay_lines() -> None:
    filled = filling.fill(template("{{ klient.anschrift }}"), {"klient": {"anschrift": "A\nB"}})
    assert text_of(filled.content) == "A\nB"
    assert "<w:br/>" in body_of(filled.content)


def test_the_same_letter_has_the_same_bytes_and_names_no_author() -> None:
    document = docx.Document()
    document.add_paragraph("{{ klient.name }}")
    document.core_properties.author = "Karla Klarname"
    document.core_properties.last_modified_by = "Karla Klarname"
    file = io.BytesIO()
    document.save(file)
    one, other = (filling.fill(file.getvalue(), placeholders.example()).content for _ in "ab")
    assert one == other
    parts = parts_in(one)
    assert not any(b"Klarname" in part for part in parts.values())
    assert "docProps/thumbnail.jpeg" not in parts


def test_unknown_placeholders_are_named_and_nothing_is_stored(store: Store) -> None:
    with pytest.raises(UserError, match=r"klient\.nachnahme \(gemeint: klient\.nachname"):
        templates.add_template(store, template("{{ klient.nachnahme }}"), "Brief")
    assert templates.template_rows(store) == ()


def test_hostile_templates_are_not_stored(store: Store) -> None:
    with pytest.raises(UserError):
        templates.add_template(store, template("{{ range(10**9) }}"), "Brief")
    with store.unit() as unit:
        assert unit.session.scalars(select(LetterTemplate)).all() == []


def test_a_newer_version_takes_the_place_of_the_older(store: Store) -> None:
    first = templates.add_template(store, template("eins"), "Brief")
    newer = template("zwei")
    second = templates.add_template(store, newer, "Brief")
    assert (first.number, second.number) == (1, 2)
    assert [(row.id, row.active) for row in templates.template_rows(store)] == [(second.id, True)]
    assert text_of(templates.read_template(store, first.id)) == "eins"
    with pytest.raises(UserError, match="gibt es schon"):
        templates.add_template(store, newer, "Brief")


def test_templates_are_retired_and_brought_back(store: Store) -> None:
    row = templates.add_template(store, template("eins"), "Brief")
    templates.set_active(store, row.id, active=False)
    assert not templates.template_rows(store)[0].active
    templates.set_active(store, row.id, active=True)
    assert templates.template_rows(store)[0].active


def test_only_lead_and_administration_keep_templates(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles=("R_CM",))
    for act in (
        lambda: templates.add_template(store, template("x"), "Brief"),
        lambda: templates.set_active(store, 1, active=False),
        lambda: shipped.take_over(store),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert templates.template_rows(store) == ()


def test_large_templates_are_sealed_and_read_again(store: Store, tmp_path: Path) -> None:
    file = io.BytesIO(template("Bild"))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/media/bild.jpeg", b"\xff\xd8\xff" + os.urandom(1_500_000))
    content = file.getvalue()
    row = templates.add_template(store, content, "Bild")
    assert templates.read_template(store, row.id) == content
    assert len(list((tmp_path / "blobs").iterdir())) == 1


def test_all_shipped_examples_are_taken_over_once(store: Store) -> None:
    assert len(shipped.take_over(store)) == len(shipped.shipped()) >= 5
    assert shipped.take_over(store) == ()


def test_shipped_examples_leave_no_gap_in_a_full_case(
    store: Store, catalogue: Catalogue, full_case: Case, partner: Partner
) -> None:
    for row in shipped.take_over(store):
        letter = prepare(store, catalogue, full_case.id, row.id, recipient_of(store, partner))
        assert letter.missing == (), row.name


def test_a_letter_stays_in_the_file_byte_for_byte(
    store: Store,
    records: Records,
    catalogue: Catalogue,
    full_case: Case,
    partner: Partner,
    tmp_path: Path,
) -> None:
    row = templates.add_template(store, template("An {{ empfaenger.name }}"), "Brief")
    letter = prepare(store, catalogue, full_case.id, row.id, recipient_of(store, partner))
    place = tmp_path / "brief.docx"
    kept = keep(store, records, letter, place, REASON)
    (found,) = documents_of(store, full_case.id)
    assert found == kept
    assert read_document(store, kept.id) == place.read_bytes() == letter.content
    assert (found.kind, found.sent, found.recipient) == (
        "D_AUSGANG", True, "Jobcenter Beispielstadt",
    )  # fmt: skip
    assert (found.made_from, found.made_version) == ("Brief", 1)
    with store.unit() as unit:
        document = unit.session.get_one(Document, kept.id)
        assert document.sha256 == hashlib.sha256(letter.content).hexdigest()
        assert document.partner_id == partner.id
        assert unit.session.get_one(Partner, partner.id).used_on == store.clock.today()


def test_the_same_letter_written_twice_is_one_document(
    store: Store, records: Records, catalogue: Catalogue, case: Case, tmp_path: Path
) -> None:
    row = templates.add_template(store, template("Hallo"), "Brief")
    letter = prepare(store, catalogue, case.id, row.id, Recipient())
    one = keep(store, records, letter, tmp_path / "a.docx")
    other = keep(store, records, letter, tmp_path / "b.docx")
    assert one.id == other.id
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_what_speaks_against_a_letter_needs_a_reason(
    store: Store,
    records: Records,
    catalogue: Catalogue,
    full_case: Case,
    partner: Partner,
    tmp_path: Path,
) -> None:
    row = templates.add_template(store, template("Hallo"), "Brief")
    letter = prepare(store, catalogue, full_case.id, row.id, Recipient(partner_id=partner.id))
    assert "release" in {each.code for each in letter.against}
    with pytest.raises(UserError) as refused:
        keep(store, records, letter, tmp_path / "a.docx")
    assert refused.value.field == "reason"
    assert documents_of(store, full_case.id) == ()
    assert not (tmp_path / "a.docx").exists()


def test_a_sent_letter_stays_after_its_day(
    store: Store, records: Records, catalogue: Catalogue, case: Case, tmp_path: Path
) -> None:
    row = templates.add_template(store, template("Hallo"), "Brief")
    letter = prepare(store, catalogue, case.id, row.id, Recipient())
    kept = keep(store, records, letter, tmp_path / "a.docx")
    with pytest.raises(NotAllowed):
        records.change(Document, kept.id, kept.version, {"kind": "D_SONST"})
    records.change(Document, kept.id, kept.version, {"note": "per Post"})
    with store.unit() as unit:
        document = unit.session.get_one(Document, kept.id)
        assert document.created_at is not None
        document.created_at -= timedelta(days=1)
        unit.commit()
    with pytest.raises(NotAllowed, match="unverändert"):
        remove_document(store, records, kept.id)


def test_a_slip_is_taken_back_on_the_same_day(
    store: Store, records: Records, catalogue: Catalogue, case: Case, tmp_path: Path
) -> None:
    row = templates.add_template(store, template("Hallo"), "Brief")
    letter = prepare(store, catalogue, case.id, row.id, Recipient())
    kept = keep(store, records, letter, tmp_path / "a.docx")
    remove_document(store, records, kept.id)
    assert documents_of(store, case.id) == ()


def test_the_log_has_names_of_fields_and_no_values(
    store: Store,
    records: Records,
    catalogue: Catalogue,
    full_case: Case,
    partner: Partner,
    tmp_path: Path,
) -> None:
    row = templates.add_template(store, template("{{ klient.name }}"), "Brief")
    letter = prepare(store, catalogue, full_case.id, row.id, Recipient(partner_id=partner.id))
    kept = keep(store, records, letter, tmp_path / "a.docx", REASON)
    with store.unit() as unit:
        entries = [
            (entry.action, entry.kind, entry.object_id, entry.detail)
            for entry in unit.session.scalars(select(LogEntry))
        ]
    printed = [entry for entry in entries if entry[0] == "DRUCK"]
    detail = (
        f"letter, letter_template {row.id}, document {kept.id}, partner {partner.id}, "
        f"reason: {REASON}"
    )
    assert printed == [("DRUCK", "case", full_case.id, detail)]
    assert not any("Beispiel" in each[3] or "Jobcenter" in each[3] for each in entries)


def test_a_foreign_file_gets_no_letter(
    tmp_path: Path, catalogue: Catalogue, store: Store, full_case: Case
) -> None:
    row = templates.add_template(store, template("Hallo"), "Brief")
    object.__setattr__(store.identity, "roles", frozenset({"R_CM"}))
    object.__setattr__(store.identity, "staff_id", 99)
    with pytest.raises(NotAllowed):
        prepare(store, catalogue, full_case.id, row.id, Recipient())


def test_a_letter_costs_the_same_statements_however_long_the_case(
    store: Store, records: Records, catalogue: Catalogue, full_case: Case, partner: Partner
) -> None:
    row = templates.add_template(store, everything(), "Alles")
    to = recipient_of(store, partner)

    def statements() -> int:
        seen: list[object] = []

        def note(*_: object) -> None:
            seen.append(1)

        event.listen(store.engine, "before_cursor_execute", note)
        prepare(store, catalogue, full_case.id, row.id, to)
        event.remove(store.engine, "before_cursor_execute", note)
        return len(seen)

    before = statements()
    with store.unit() as unit:
        unit.session.add_all(
            [Goal(case_id=full_case.id, level="Z_HANDL", what=f"Ziel {n}") for n in range(40)]
        )
        unit.commit()
    assert statements() == before
