"""Lists of the office on paper: deadlines, and barriers without anything that names somebody."""

from datetime import date
from typing import Any

import pytest

from kimdesk.calendar.deadlines.deciding import add_deadline
from kimdesk.casework import barriers
from kimdesk.casework.model import Barrier
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.printing import pdf
from tests.support import a_file
from tests.support.statements import counting

case, catalogue = a_file.case, a_file.catalogue
records, store = a_file.records, a_file.store
WHAT = {"title": "Formulare nur auf Deutsch", "kind": "SH_SPRACHE", "level": "EB_KOMMUNE"}
MISSING = "Hier fehlt ein Text"


class Register:
    """Barriers that affect Beispiel, Amina, and their report."""

    def __init__(self, store: Store, records: Records, catalogue: Catalogue, case: Case) -> None:
        self.store, self.records, self.catalogue, self.case = store, records, catalogue, case

    def add(self, **texts: Any) -> int:
        made = barriers.add_barrier(self.store, self.records, {**WHAT, **texts}, self.case.id)
        return made.id

    def text(self, *ids: int) -> str:
        sheet = make(self.store, self.catalogue, Order("barrier-report", record_ids=ids))
        return " ".join(pdf.text_of(sheet.content).split())


@pytest.fixture
def register(store: Store, records: Records, catalogue: Catalogue, case: Case) -> Register:
    return Register(store, records, catalogue, case)


def test_a_clean_text_is_printed_at_once(register: Register) -> None:
    register.add(description="Anträge gibt es nur auf Deutsch.")
    text = register.text()
    assert "Anträge gibt es nur auf Deutsch." in text
    assert MISSING not in text


def test_a_name_never_leaves_the_office(register: Register) -> None:
    barrier = register.add(description="Amina bekam kein Formular.", proposal="Mehr Sprachen")
    for state in ("", "HS_GEPRUEFT"):
        if state:
            barriers.move(register.store, register.records, register.catalogue, barrier, state)
        text = register.text(barrier)
        assert "Amina" not in text
        assert MISSING in text
        assert "Mehr Sprachen" in text


def test_a_name_in_the_title_leaves_the_kind(register: Register) -> None:
    register.add(title="Wie Amina wartete")
    text = register.text()
    assert "Amina" not in text
    assert register.catalogue["CL43"].label("SH_SPRACHE") in text


def test_hints_wait_until_the_team_has_read_them(register: Register) -> None:
    barrier = register.add(description="Eine Frau musste am 3.4.2026 wieder gehen.")
    assert "3.4.2026" not in register.text()
    barriers.move(register.store, register.records, register.catalogue, barrier, "HS_GEPRUEFT")
    assert "3.4.2026" in register.text()


def test_many_barriers_cost_no_more_statements(register: Register) -> None:
    register.add(description="Eins")
    with counting(register.store) as one:
        register.text()
    for number in range(5):
        register.add(title=f"Hürde {number}", description="Noch eine")
    with counting(register.store) as many:
        assert "Hürde 4" in register.text()
    assert len(many) == len(one)


def test_one_that_is_gone_is_left_out(register: Register) -> None:
    kept, gone = register.add(), register.add(title="Veraltet")
    register.records.remove(Barrier, gone)
    text = register.text(gone, kept)
    assert "1. Formulare nur auf Deutsch" in text
    assert "Veraltet" not in text


def test_the_list_of_deadlines_has_them_by_their_day(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    order = Order("deadline-list")
    empty = pdf.text_of(make(store, catalogue, order).content)
    assert "Keine offenen Fristen." in empty
    for title, due in (("Später", date(2027, 1, 5)), ("Zuerst", date(2026, 11, 23))):
        values = {"kind": "F_SONST", "title": title, "due_on": due}
        add_deadline(store, records, case.id, values)
    text = " ".join(pdf.text_of(make(store, catalogue, order).content).split())
    assert text.index("23.11.2026") < text.index("05.01.2027")
    assert "Beispiel, Amina" in text
