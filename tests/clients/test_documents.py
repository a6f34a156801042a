"""Documents: what is taken and refused, where contents lie, removal and its undo."""

import io
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kimdesk.base.errors import EnvironmentProblem, NotAllowed, UserError
from kimdesk.clients import document_types as types
from kimdesk.clients.documents import (
    add_document,
    documents_of,
    file_name,
    put_back_document,
    read_document,
    remove_document,
    save_copy,
)
from kimdesk.clients.files import reload_file
from kimdesk.clients.health import erase_health_data
from kimdesk.clients.model import Case, Consent, Document, DocumentContent, Person, SearchText
from kimdesk.clients.records import Records
from kimdesk.clients.search import search
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Identity, Store
from tests.support import papers

LARGE = papers.pdf() + os.urandom(1024 * 1024)
REFUSED = {
    "leer": b"",
    "programm": b"MZ\x90\0" + b"\0" * 60,
    "linux": b"\x7fELF\2\1\1",
    "skript": b"#!/bin/sh\nrm -rf /\n",
    "makro": papers.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "makro_tabelle": papers.archive("xl/workbook.xml", "xl/macrosheets/sheet1.xml"),
    "activex": papers.archive("word/document.xml", "word/activeX/activeX1.bin"),
    "basic": papers.archive("content.xml", "Basic/Standard/Modul.xml", mimetype=types.ODT),
    "zip": papers.archive("harmlos.txt"),
    "kaputtes_zip": b"PK\x03\x04" + os.urandom(100),
    "altes_word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100,
    "bild_gif": b"GIF89a" + b"\0" * 20,
    "unbekannt": bytes(range(256)),
}
TAKEN = {
    types.PDF: papers.pdf(),
    types.JPEG: b"\xff\xd8\xff\xe0" + b"\0" * 20,
    types.PNG: papers.png(),
    types.TIFF: b"II*\0" + b"\0" * 20,
    types.HEIC: b"\0\0\0\x18ftypheic" + b"\0" * 20,
    types.DOCX: papers.archive("[Content_Types].xml", "word/document.xml"),
    types.XLSX: papers.archive("[Content_Types].xml", "xl/workbook.xml"),
    types.ODT: papers.archive("content.xml", mimetype=types.ODT),
    types.TEXT: "Räumung am 3. März".encode("cp1252"),
    types.EMAIL: papers.EMAIL,
}


def add(store: Store, records: Records, case: Case, content: bytes, name: str = "x.pdf") -> int:
    return add_document(store, records, case.id, content, name, {}).id


def blobs_in(store: Store) -> list[Path]:
    return sorted((store.folder / "blobs").glob("*")) if (store.folder / "blobs").exists() else []


@pytest.mark.parametrize("media", TAKEN)
def test_each_kind_is_known_by_its_content_whatever_its_name(media: str) -> None:
    assert types.media_type(TAKEN[media], "irgendwas.pdf") == media


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_not_taken_leaves_nothing_behind(
    store: Store, records: Records, case: Case, kind: str
) -> None:
    with pytest.raises(UserError) as refused:
        add(store, records, case, REFUSED[kind], "Bescheid.pdf")
    assert refused.value.text.endswith(".")
    assert (documents_of(store, case.id), blobs_in(store)) == ((), [])


@pytest.mark.parametrize(
    "name",
    ["a.exe", "Rechnung.pdf.BAT", "x.js ", "Brief\u202efdp.exe", "x.lnk", "c:\\y\\x.vbs"],
)
def test_text_under_a_name_that_would_run_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="Programm"):
        types.media_type(b"echo hallo", name)


def test_more_than_25_megabytes_are_refused(store: Store, records: Records, case: Case) -> None:
    with pytest.raises(UserError, match="25 MB"):
        add(store, records, case, papers.pdf() + bytes(25 * 1024 * 1024))
    assert blobs_in(store) == []


def test_a_small_content_lies_in_the_database_a_large_one_sealed_beside_it(
    store: Store, records: Records, case: Case
) -> None:
    small, large = (add(store, records, case, each) for each in (papers.pdf(), LARGE))
    with store.unit() as unit:
        kept = {c.document_id: c for c in unit.session.scalars(select(DocumentContent))}
    assert (kept[small].data, kept[small].blob) == (papers.pdf(), "")
    (file,) = blobs_in(store)
    assert (kept[large].data, kept[large].blob) == (None, file.name)
    assert b"%PDF" not in file.read_bytes()
    assert read_document(store, large) == LARGE


def test_the_title_comes_from_the_name_and_the_search_finds_it(
    store: Store, records: Records, case: Case
) -> None:
    added = add(store, records, case, papers.pdf(), "Bescheid_Jobcenter 03-2026.pdf")
    (row,) = documents_of(store, case.id)
    assert (row.id, row.title) == (added, "Bescheid Jobcenter 03-2026")
    with store.unit() as unit:
        folded = unit.session.scalar(select(SearchText.folded).where(SearchText.kind == "document"))
    assert folded == "bescheid jobcenter 03 2026"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\x.pdf", "x"),
        ("\u202egnp.exe\u202c", "gnp"),
        ("", "Dokument ohne Titel"),
        (".pdf", "pdf"),
        ("\u200b\u200b.pdf", "Dokument ohne Titel"),
        ("a" * 500 + ".pdf", "a" * 120),
        ("=cmd|' /C calc'!A0.pdf", "C calc'!A0"),
    ],
)
def test_a_hostile_name_becomes_a_harmless_title(name: str, title: str) -> None:
    assert types.title_from(name) == title


@given(st.text(max_size=300))
def test_any_name_gives_a_title_that_may_be_stored(name: str) -> None:
    title = types.title_from(name)
    assert 0 < len(title) <= 120
    assert "\n" not in title
    assert "/" not in title


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(
    st.binary(max_size=400)
    | st.sampled_from([*TAKEN.values(), *REFUSED.values()]).flatmap(
        lambda base: st.tuples(st.integers(0, len(base)), st.binary(max_size=20)).map(
            lambda cut: base[: cut[0]] + cut[1] + base[cut[0] :]
        )
    )
)
def test_any_bytes_are_either_known_or_refused(content: bytes) -> None:
    with suppress(UserError):
        media = types.media_type(content, "x.pdf")
        assert media in types.ENDINGS
        types.text_of(content, media)


@pytest.mark.parametrize("at", [6, 8], ids=["protected", "packed another way"])
def test_an_archive_that_cannot_be_read_is_refused(at: int) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text" * 3)
    content = bytearray(written.getvalue())
    directory = content.find(b"PK\x01\x02")
    for place in (at, directory + at + 2):
        content[place] = 1 if at == 6 else zipfile.ZIP_BZIP2
    with pytest.raises(UserError, match="nimmt KIMdesk nicht auf"):
        types.media_type(bytes(content), "brief.odt")


def test_an_email_is_read_as_text() -> None:
    text = types.text_of(papers.EMAIL, types.EMAIL)
    assert "Subject: Termin für" in text
    assert text.endswith("Guten Tag")


def test_the_same_document_twice_is_refused(store: Store, records: Records, case: Case) -> None:
    add(store, records, case, papers.pdf())
    with pytest.raises(UserError, match="bereits"):
        add(store, records, case, papers.pdf(), "anders.pdf")


@pytest.mark.parametrize("content", [papers.pdf(), LARGE])
def test_a_removed_document_is_gone_at_once_and_comes_back_by_undo(
    store: Store, records: Records, case: Case, content: bytes
) -> None:
    added = add(store, records, case, content, "Mietvertrag.pdf")
    before = documents_of(store, case.id)
    removed = remove_document(store, records, added)
    assert (documents_of(store, case.id), blobs_in(store)) == ((), [])
    with pytest.raises(UserError):
        read_document(store, added)
    put_back_document(store, removed)
    assert documents_of(store, case.id) == before
    assert read_document(store, added) == content
    with store.unit() as unit:
        texts = unit.session.scalars(select(SearchText.folded)).all()
    assert "mietvertrag" in texts


def test_a_damaged_content_is_said_and_can_still_be_removed(
    store: Store, records: Records, case: Case
) -> None:
    added = add(store, records, case, LARGE)
    (file,) = blobs_in(store)
    file.write_bytes(file.read_bytes()[:-1] + b"\0")
    with pytest.raises(EnvironmentProblem, match="beschädigt"):
        read_document(store, added)
    removed = remove_document(store, records, added)
    assert documents_of(store, case.id) == ()
    with pytest.raises(EnvironmentProblem):
        put_back_document(store, removed)


def test_an_exchanged_content_in_the_database_is_noticed(
    store: Store, records: Records, case: Case
) -> None:
    added = add(store, records, case, papers.pdf())
    with store.unit() as unit:
        unit.session.get_one(DocumentContent, added).data = papers.pdf(2)
        unit.commit()
    with pytest.raises(EnvironmentProblem):
        read_document(store, added)


def test_a_full_disk_leaves_neither_row_nor_file(
    store: Store, records: Records, case: Case
) -> None:
    (store.folder / "blobs").write_bytes(b"")  # a file where the folder should be
    with pytest.raises(EnvironmentProblem):
        add(store, records, case, LARGE)
    assert documents_of(store, case.id) == ()


def test_the_log_says_what_was_done_and_no_title(
    store: Store, records: Records, case: Case
) -> None:
    added = add(store, records, case, papers.pdf(), "Geheimbeispiel.pdf")
    read_document(store, added)
    remove_document(store, records, added)
    with store.unit() as unit:
        entries = unit.session.scalars(
            select(LogEntry).where(LogEntry.kind == "document").order_by(LogEntry.seq)
        ).all()
    assert [entry.action for entry in entries] == ["ANLEGEN", "OEFFNEN", "LOESCHEN"]
    assert all("Geheim" not in entry.detail for entry in entries)


def test_documents_of_a_foreign_file_stay_closed(
    store: Store, records: Records, case: Case
) -> None:
    added = add(store, records, case, papers.pdf())
    store.identity = Identity("user-2", "zwei", "Toni Test", frozenset({"R_CM"}), 2)
    for ask in (
        lambda: documents_of(store, case.id),
        lambda: read_document(store, added),
        lambda: remove_document(store, records, added),
        lambda: add(store, records, case, papers.png()),
    ):
        with pytest.raises(NotAllowed):
            ask()


def test_a_saved_copy_is_named_by_case_number_and_kind(
    store: Store, records: Records, case: Case
) -> None:
    add_document(store, records, case.id, papers.pdf(), "x", {"kind": "D_AUFENTHALT"})
    (row,) = documents_of(store, case.id)
    labels = {"D_AUFENTHALT": "Aufenthaltsdokument (Titel, Gestattung)"}
    assert file_name("AWO1-2026-0001", row, labels) == "AWO1-2026-0001 Aufenthaltsdokument.pdf"
    assert Document.__tablename__ == "document"


def test_medical_papers_need_the_consent_like_health_fields(
    store: Store, records: Records, case: Case
) -> None:
    medical = {"kind": "D_GESUND"}
    with pytest.raises(NotAllowed):
        add_document(store, records, case.id, papers.pdf(), "Befund.pdf", medical)
    taken = add_document(store, records, case.id, papers.pdf(), "Brief.pdf", {"kind": "D_SONST"})
    with pytest.raises(NotAllowed):
        records.change(Document, taken.id, taken.version, medical)
    records.add(Consent, {"case_id": case.id, "kind": "EW_ART9", "state": "ES_ERTEILT"})
    records.change(Document, taken.id, taken.version, medical)


def test_medical_papers_are_locked_with_the_withdrawal_until_there_is_a_consent_again(
    store: Store, records: Records, case: Case
) -> None:
    consent = {"case_id": case.id, "kind": "EW_ART9", "state": "ES_ERTEILT"}
    allowed = records.add(Consent, consent)
    content = papers.pdf(text="Attest")
    values = {"kind": "D_GESUND", "note": "Musterbefund"}
    paper = add_document(store, records, case.id, content, "Attest.pdf", values)
    add_document(store, records, case.id, papers.pdf(2), "Brief.pdf", {"kind": "D_SONST"})
    assert search(store, "Musterbefund", 5).hits
    records.change(Consent, allowed.id, allowed.version, {"state": "ES_WIDERRUFEN"})
    locked = {row.id: row for row in documents_of(store, case.id)}[paper.id]
    assert (locked.locked, locked.note) == (True, "")
    assert "Attest" not in locked.title
    with pytest.raises(NotAllowed, match="gesperrt"):
        read_document(store, paper.id)
    with pytest.raises(NotAllowed, match="gesperrt"):
        save_copy(store, paper.id, store.folder / "copy.pdf")
    with pytest.raises(NotAllowed):
        records.change(Document, paper.id, paper.version, {"kind": "D_SONST"})
    assert not search(store, "Musterbefund", 5).hits
    records.add(Consent, consent)
    assert read_document(store, paper.id) == content
    assert not any(row.locked for row in documents_of(store, case.id))


def test_health_data_are_erased_for_good_once_the_consent_is_withdrawn(
    store: Store, records: Records, case: Case
) -> None:
    allowed = records.add(Consent, {"case_id": case.id, "kind": "EW_ART9", "state": "ES_ERTEILT"})
    add_document(store, records, case.id, LARGE, "Befund.pdf", {"kind": "D_GESUND"})
    records.change(Person, case.person_id, 1, {"health_needs": ("G_PSYCH",)})
    with pytest.raises(UserError, match="gilt noch"):
        erase_health_data(store, records, case.id)
    records.change(Consent, allowed.id, allowed.version, {"state": "ES_WIDERRUFEN"})
    assert erase_health_data(store, records, case.id) == 2
    assert (documents_of(store, case.id), blobs_in(store)) == ((), [])
    assert reload_file(store, case.id).person.health_needs == ()
    assert erase_health_data(store, records, case.id) == 0
