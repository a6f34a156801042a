"""Structural barriers on paper, for the coordination: no case, no person, reach in words.

Print product 13. A text that names somebody stays here, and so does one that may point to
somebody until the team has read it (`casework/barrier_texts.py`). The number of affected
cases is told as one, two, or three and more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.barriers import ToReport, barrier_rows, reach_of, to_report
from kimdesk.casework.model import Barrier
from kimdesk.printing.blocks import Rule, gap, together
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.text import HEADING, SMALL, Style, Text
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import fields_of

_CAPTION = Style(size=8.5, bold=True, before=4, after=0)
_TEXTS = ("description", "example", "workaround", "proposal")


def make(desk: Desk, order: Order) -> Sheet:
    """The barriers asked for, or the whole register."""
    wanted = order.record_ids or ((order.record_id,) if order.record_id else ())
    ids = wanted or tuple(row.id for row in barrier_rows(desk.store))
    found = to_report(desk.store, desk.catalogue, ids)
    return barrier_report(desk.office, [_printed(desk, each) for each in found], desk.today)


def _printed(desk: Desk, read: ToReport) -> "PrintedBarrier":
    barrier: Barrier = read.barrier
    codes, since = desk.catalogue, barrier.seen_first_on
    facts = (
        codes["CL43"].label(barrier.kind),
        codes["CL44"].label(barrier.level),
        _label(codes, "CL36", barrier.institution),
        _label(codes, "CL29", barrier.life_domain),
        codes["CL44R"].label(reach_of(read.cases)),
        translate("BarrierReport", "seit {month}").format(month=f"{since:%m/%Y}") if since else "",
    )
    captions = fields_of(Barrier)
    texts = tuple(
        (captions[name].label, getattr(barrier, name))
        for name in _TEXTS
        if name not in read.kept_back
    )
    title, missing = barrier.title, ""
    if "title" in read.kept_back:
        title = codes["CL43"].label(barrier.kind)
    if read.kept_back & {"title", *_TEXTS}:
        missing = translate(
            "BarrierReport",
            "Hier fehlt ein Text: Er nennt noch Personen, Tage oder andere Angaben, an denen "
            "jemand zu erkennen ist, oder das Team hat ihn noch nicht geprüft.",
        )
    return PrintedBarrier(title, facts, texts, missing)


def _label(catalogue: Catalogue, code_list: str, code: str) -> str:
    return catalogue[code_list].label(code) if code else ""


@dataclass(frozen=True, slots=True)
class PrintedBarrier:
    """One barrier in words: facts for the line below its title, and texts by caption."""

    title: str
    facts: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    # Why a text is not there, "" where all are.
    missing: str = ""


def barrier_report(office: Office, barriers: Iterable[PrintedBarrier], today: date) -> Sheet:
    """The sheet: one section for each barrier, in the order given."""
    title = translate("BarrierReport", "Strukturelle Hürden: Meldung an die KIM-Koordination")
    intro = translate(
        "BarrierReport",
        "Stand {day}. Die Hürden sind in der Beratung aufgefallen. Angaben zu einzelnen Personen "
        "enthält diese Meldung nicht.",
    ).format(day=format_day(today))
    story: list[Flowable] = [*head(office, title), Text(intro), gap(2)]
    for number, barrier in enumerate(barriers, 1):
        story += _section(number, barrier)
    foot = translate("BarrierReport", "Hürdenmeldung · ohne personenbezogene Angaben")
    return sheet(title, "huerdenmeldung.pdf", foot, story)


def _section(number: int, barrier: PrintedBarrier) -> list[Flowable]:
    parts: list[Flowable] = [
        Text(f"{number}. {barrier.title}", HEADING),
        Text(" · ".join(fact for fact in barrier.facts if fact), SMALL),
    ]
    for caption, text in barrier.texts:
        parts += _paragraph(caption, text)
    if barrier.missing:
        parts.append(Text(barrier.missing, SMALL))
    # What is short is read on one page; the library cuts what is longer than one.
    return [together(*parts, gap(2), Rule())]


def _paragraph(caption: str, text: str) -> list[Flowable]:
    return [Text(caption, _CAPTION), Text(text)] if text else []
