"""The same for many cases: what is left out, one PDF with an outline, a file each."""

import errno
import os
from pathlib import Path

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from kimdesk.base.errors import Cancelled, EnvironmentProblem, UserError
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Person
from kimdesk.clients.records import Records
from kimdesk.printing import many
from kimdesk.printing.bundling import Bundle, Part, with_outline
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support import a_file
from tests.support.papers import pdf
from tests.support.statements import counting

catalogue, records, store = a_file.catalogue, a_file.records, a_file.store
NAMES = ("Muster", "Beispiel", "Probe")


@pytest.fixture
def cases(store: Store, records: Records) -> list[int]:
    """Three files; in the order of the list: Beispiel, Muster, Probe."""
    made = []
    for name in NAMES:
        person = {"family_name": name, "given_name": "Amina", "birth_date": "1990-03-14"}
        made.append(create_file(store, records, {**person, "birth_place": name}, {}).id)
    return made


def restrict(store: Store, records: Records, case_id: int) -> str:
    with store.unit() as unit:
        case = unit.session.get_one(Case, case_id)
        person = unit.session.get_one(Person, case.person_id)
        number, person_id, version = case.number, person.id, person.version
    records.change(Person, person_id, version, {"restricted": True})
    return number


def planned(store: Store, catalogue: Catalogue, cases: list[int], **how: object) -> many.Planned:
    return many.plan_many(store, catalogue, "plan", cases, **how)  # type: ignore[arg-type]


def test_one_pdf_has_an_entry_for_each_case_in_the_order_of_the_list(
    store: Store, catalogue: Catalogue, cases: list[int]
) -> None:
    orders = planned(store, catalogue, cases).orders
    sheet = many.make_bundle(store, catalogue, orders)
    document = PdfDocument(sheet.content)
    assert len(document) == sheet.pages == 3
    numbers = [number for number, _ in orders]
    assert [entry.get_title() for entry in document.get_toc()] == numbers
    texts = [page.get_textpage().get_text_range() for page in document]
    assert all(number in text for number, text in zip(numbers, texts, strict=True))
    assert "Beispiel" in texts[0]
    assert sheet.file_name == "hilfeplan.pdf"


def _page_of(made: pikepdf.Pdf, entry: pikepdf.OutlineItem) -> int:
    assert isinstance(entry.destination, pikepdf.Array)
    return made.pages.index(pikepdf.Page(entry.destination[0]))


def test_outlines_lead_to_the_first_page_of_their_part(tmp_path: Path) -> None:
    bundle = Bundle()
    for pages in (1, 3, 2):
        bundle.add(Part(f"Fall – {pages} „ü“", pdf(pages)))
    (tmp_path / "b.pdf").write_bytes(bundle.content())
    with pikepdf.open(tmp_path / "b.pdf") as made, made.open_outline() as outline:
        assert made.check_pdf_syntax() == []
        places = [_page_of(made, entry) for entry in outline.root]
        assert places == [0, 1, 4]
        assert outline.root[1].title == "Fall – 3 „ü“"
        assert "/Info" not in made.trailer
    assert with_outline(pdf(), ()) == pdf()


def test_what_blocks_is_left_out_and_named(
    store: Store, records: Records, catalogue: Catalogue, cases: list[int]
) -> None:
    number = restrict(store, records, cases[0])
    found = planned(store, catalogue, cases)
    assert len(found.orders) == 2
    assert [each.number for each in found.left_out] == [number]
    assert "Art. 18" in found.left_out[0].sentences[0]
    (sentence, numbers) = found.to_mind[0]
    assert "Infoblatt" in sentence
    assert number not in numbers
    assert len(numbers) == 2


def test_clients_get_it_in_their_language_if_wanted(
    store: Store, records: Records, catalogue: Catalogue, cases: list[int]
) -> None:
    with store.unit() as unit:
        person = unit.session.get_one(Person, 1)
        version = person.version
    records.change(Person, 1, version, {"counselling_language": "ar"})
    own = {order.case_id: order.language for _, order in planned(
        store, catalogue, cases, own_language=True
    ).orders}  # fmt: skip
    assert own == {cases[0]: "ar", cases[1]: "", cases[2]: ""}
    assert all(not order.language for _, order in planned(store, catalogue, cases).orders)


def test_files_are_named_by_case_number_and_never_over_others(
    store: Store, catalogue: Catalogue, cases: list[int], tmp_path: Path
) -> None:
    orders = planned(store, catalogue, cases).orders
    folder = tmp_path / "aus"
    folder.mkdir()
    first = folder / f"{orders[0][0]} hilfeplan.pdf"
    first.write_text("schon da")
    assert many.make_files(store, catalogue, orders, folder) == 3
    names = sorted(path.name for path in folder.iterdir())
    assert f"{orders[0][0]} hilfeplan (2).pdf" in names
    assert len(names) == 4
    assert first.read_text() == "schon da"
    assert not any(name in "".join(names) for name in NAMES)


def test_cancelling_leaves_no_file(
    store: Store, catalogue: Catalogue, cases: list[int], tmp_path: Path
) -> None:
    folder = tmp_path / "aus"
    folder.mkdir()

    def stop(done: int, _: int) -> None:
        if done == 2:
            assert len(list(folder.iterdir())) == 2
            raise Cancelled("")

    with pytest.raises(Cancelled):
        many.make_files(store, catalogue, planned(store, catalogue, cases).orders, folder, stop)
    assert list(folder.iterdir()) == []
    with pytest.raises(Cancelled):
        many.make_bundle(store, catalogue, planned(store, catalogue, cases).orders, stop_at_once)


def stop_at_once(_done: int, _of: int) -> None:
    raise Cancelled("")


def test_a_full_disk_is_said_and_leaves_no_file(
    store: Store,
    catalogue: Catalogue,
    cases: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "aus"
    folder.mkdir()
    opened = os.open
    seen: list[str] = []

    def full(path: str, flags: int, *mode: int) -> int:
        if Path(path).parent == folder:
            seen.append(str(path))
            if len(seen) == 3:
                raise OSError(errno.ENOSPC, "full")
        return opened(path, flags, *mode)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(EnvironmentProblem) as told:
        many.make_files(store, catalogue, planned(store, catalogue, cases).orders, folder)
    assert "voll" in told.value.text
    assert list(folder.iterdir()) == []


def test_nothing_chosen_is_said(store: Store, catalogue: Catalogue) -> None:
    with pytest.raises(UserError):
        planned(store, catalogue, [])


def test_planning_costs_the_same_for_one_and_many(
    store: Store, catalogue: Catalogue, cases: list[int]
) -> None:
    with counting(store) as one:
        planned(store, catalogue, cases[:1])
    with counting(store) as three:
        planned(store, catalogue, cases)
    assert len(one) == len(three)


def test_every_case_stands_in_the_log(store: Store, catalogue: Catalogue, cases: list[int]) -> None:
    from sqlalchemy import select

    from kimdesk.vault.log import LogEntry

    many.make_bundle(store, catalogue, planned(store, catalogue, cases).orders)
    with store.unit() as unit:
        query = select(LogEntry.object_id).where(LogEntry.action == "DRUCK")
        assert set(unit.session.scalars(query)) == set(cases)
