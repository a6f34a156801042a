"""What is stored about a person (print product 11): Art. 15 DSGVO, § 83 SGB X.

First what the law wants to be said (purposes, bases, recipients, storage, rights, sources), in
the client's language beside German; then all data, in German as they are stored. Other people
are taken out (Art. 15 (4)).
"""

from collections.abc import Iterable, Iterator

from reportlab.platypus import CondPageBreak, Flowable

from kimdesk.base.dates import format_day
from kimdesk.casework.retention import retention_of
from kimdesk.clients.model import Contact
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.blackening import mark
from kimdesk.printing.blocks import gap
from kimdesk.printing.client_facts import name_and_birth
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair
from kimdesk.printing.products.privacy_notice import AUTHORITY, contact_values
from kimdesk.printing.reading.disclosed import Disclosed, read_disclosed
from kimdesk.printing.reading.stored import StoredData, read_stored
from kimdesk.printing.reading.stored_values import StoredValues
from kimdesk.printing.reports.own_data import openings, own_data
from kimdesk.printing.sections import bullets

_NEEDED = 200


def make(desk: Desk, order: Order) -> Sheet:
    """The report on the person of a case, with all of their cases.

    A fixed number of statements. Raises NotAllowed where one of them may not be opened.
    """
    case_id = order.case_id or 0
    data = read_stored(desk, case_id)
    disclosed = read_disclosed(desk, data)
    setting = Setting(desk.phrases(order.language))
    title = setting.phrases.both("access_report.title")
    story = [
        *setting.head(desk.office, title, setting.phrases.both("access_report.law")),
        *_front(desk, setting, order, data, disclosed),
        *_data(desk, setting, data, disclosed),
    ]
    number = desk.file(case_id).case.number
    foot = setting.foot(setting.phrases.de("common.as_of", day=format_day(desk.today)), number)
    return sheet(title.german, "auskunft.pdf", foot, story, running=number)


def _front(
    desk: Desk, setting: Setting, order: Order, data: StoredData, disclosed: Disclosed
) -> Iterator[Flowable]:
    both = setting.phrases.both
    values = contact_values(desk.office)
    yield setting.fields(*name_and_birth(setting, desk.file(order.case_id or 0)))
    yield setting.paragraph(both("access_report.intro", day=format_day(desk.today)))
    yield setting.heading(both("privacy_notice.controller_title"))
    yield setting.paragraph(both("privacy_notice.controller", **values))
    yield setting.paragraph(both("privacy_notice.reach", **values))
    yield setting.paragraph(both("privacy_notice.officer", **values))
    yield from _points(setting, "purpose", 4, before=True)
    yield from _points(setting, "basis", 3)
    yield from _points(setting, "categories", 5)
    yield from _recipients(setting, disclosed)
    yield setting.heading(both("access_report.source_title"))
    yield setting.paragraph(both("access_report.source_list"))
    yield from bullets(disclosed.sources)
    yield from _storage(setting, data)
    yield from _points(setting, "rights", 7)
    yield setting.paragraph(both("access_report.wrong"))
    yield setting.paragraph(both("privacy_notice.rights_how"))
    for name in ("withdrawal", "complaint", "abroad", "automated"):
        said = {"authority": AUTHORITY} if name == "complaint" else {}
        yield setting.heading(both(f"privacy_notice.{name}_title"))
        yield setting.paragraph(both(f"privacy_notice.{name}", **said))
    yield setting.heading(both("access_report.others_title"))
    yield setting.paragraph(both("access_report.others", mark=mark()))
    yield setting.paragraph(both("access_report.documents"))
    yield from setting.german_counts()


def _points(setting: Setting, name: str, count: int, *, before: bool = False) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both(f"privacy_notice.{name}_title"))
    if before:
        yield setting.paragraph(both(f"privacy_notice.{name}"))
    yield from setting.bullets(both(f"privacy_notice.{name}_{at + 1}") for at in range(count))


def _recipients(setting: Setting, disclosed: Disclosed) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both("access_report.recipients_title"))
    yield setting.paragraph(both("privacy_notice.recipients_1"))
    if disclosed.recipients:
        yield setting.paragraph(both("access_report.recipients_list"))
        yield from bullets(disclosed.recipients)
    else:
        yield setting.paragraph(both("access_report.recipients_none"))
    if disclosed.released:
        yield setting.heading(both("access_report.released_title"))
        yield from bullets(disclosed.released)


def _storage(setting: Setting, data: StoredData) -> Iterator[Flowable]:
    """The terms of the erasure concept, and what comes of them in this case."""
    yield from _points(setting, "storage", 5)
    for text in _terms(setting, data):
        yield setting.paragraph(text)


def _terms(setting: Setting, data: StoredData) -> Iterable[Pair]:
    held = [row for row in data.of(Contact) if row["held_on"] is not None]
    found = []
    for case in data.cases:
        days = [row["held_on"] for row in held if row["case_id"] == case.id]
        term = retention_of(case, max(days, default=None))
        if term is None:
            found.append(setting.phrases.both("access_report.storage_running"))
        else:
            until = format_day(term.until)
            found.append(setting.phrases.both("access_report.storage_now", day=until))
    return dict.fromkeys(found)


def _data(
    desk: Desk, setting: Setting, data: StoredData, disclosed: Disclosed
) -> Iterator[Flowable]:
    both = setting.phrases.both
    values = StoredValues(desk, data, disclosed.counsellors)
    yield gap(3)
    yield CondPageBreak(_NEEDED)
    yield setting.heading(both("access_report.data_title"))
    if setting.phrases.language:
        yield setting.paragraph(both("access_report.german_data"))
    yield from own_data(values)
    yield CondPageBreak(_NEEDED)
    yield setting.heading(both("access_report.opened_title"))
    yield setting.paragraph(both("access_report.opened"))
    yield from openings(disclosed.openings)
