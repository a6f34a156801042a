"""Lead times: those of the list, until the office wants others, and back."""

from dataclasses import replace

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.calendar.deadlines.lead_times import lead_times, parsed, set_lead_time
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

KIND = "F_AT_ABLAUF"


def test_the_office_chooses_and_goes_back(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    assert lead_times(store, catalogue)[KIND] == ((90, 56, 28, 7), False)
    set_lead_time(store, records, KIND, "30, 120")
    assert lead_times(store, catalogue)[KIND] == ((120, 30), True)
    set_lead_time(store, records, KIND, "14")
    assert lead_times(store, catalogue)[KIND] == ((14,), True)
    set_lead_time(store, records, KIND, "")
    assert lead_times(store, catalogue)[KIND] == ((90, 56, 28, 7), False)


@pytest.mark.parametrize("text", ["bald", "-3", "1,5x", "1001", "1,2,3,4,5,6,7", "９9999"])
def test_what_are_no_days_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        parsed(text)


def test_counsellors_read_them_only(store: Store, records: Records) -> None:
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    with pytest.raises(NotAllowed):
        set_lead_time(store, records, KIND, "3")


def test_a_number_without_end_is_refused_and_not_read() -> None:
    with pytest.raises(UserError):
        parsed("9" * 5000)
