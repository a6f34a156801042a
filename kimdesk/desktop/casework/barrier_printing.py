"""Barriers on paper: words for their codes, then the report and its preview."""

from collections.abc import Sequence

from kimdesk.base.text import translate
from kimdesk.casework.barriers import barrier_file, reach_of
from kimdesk.casework.model import Barrier
from kimdesk.clients.office import settings
from kimdesk.printing.barrier_report import PrintedBarrier, barrier_report
from kimdesk.printing.letterhead import Office
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import fields_of
from kimdesk.vault.work import Store

FILE_NAME = "huerdenmeldung.pdf"
_TEXTS = ("description", "example", "workaround", "proposal")


def make_report(store: Store, catalogue: Catalogue, barrier_ids: Sequence[int]) -> bytes:
    """The PDF of these barriers; runs in the store thread and is logged."""
    office = settings(store)
    town = f"{office.postcode} {office.city}".strip()
    address = ", ".join(part for part in (office.street, town) if part)
    printed = [_printed(store, catalogue, barrier_id) for barrier_id in barrier_ids]
    with store.unit() as unit:
        for barrier_id in barrier_ids:
            unit.log("DRUCK", "barrier", barrier_id)
        unit.commit()
    return barrier_report(Office(office.office, address), printed, store.clock.today())


def _printed(store: Store, catalogue: Catalogue, barrier_id: int) -> PrintedBarrier:
    read = barrier_file(store, catalogue, barrier_id)
    barrier: Barrier = read.barrier
    since = barrier.seen_first_on
    facts = (
        catalogue["CL43"].label(barrier.kind),
        catalogue["CL44"].label(barrier.level),
        _label(catalogue, "CL36", barrier.institution),
        _label(catalogue, "CL29", barrier.life_domain),
        catalogue["CL44R"].label(reach_of(read.cases)),
        translate("BarrierReport", "seit {month}").format(month=f"{since:%m/%Y}") if since else "",
    )
    captions = fields_of(Barrier)
    texts = tuple((captions[name].label, getattr(barrier, name)) for name in _TEXTS)
    return PrintedBarrier(barrier.title, facts, texts)


def _label(catalogue: Catalogue, code_list: str, code: str) -> str:
    return catalogue[code_list].label(code) if code else ""
