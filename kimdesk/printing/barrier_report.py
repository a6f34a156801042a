"""Structural barriers on paper, for the coordination: no case, no person, reach in words.

Print product 13. Texts were checked before (`casework/barrier_texts.py`); the number of
affected cases is told as one, two, or three and more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.blocks import Rule, gap, together
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import document
from kimdesk.printing.text import HEADING, SMALL, Style, Text

_CAPTION = Style(size=8.5, bold=True, before=4, after=0)


@dataclass(frozen=True, slots=True)
class PrintedBarrier:
    """One barrier in words: facts for the line below its title, and texts by caption."""

    title: str
    facts: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]


def barrier_report(office: Office, barriers: Iterable[PrintedBarrier], today: date) -> bytes:
    """The PDF: one section for each barrier, in the order given."""
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
    return document(title, foot, story)


def _section(number: int, barrier: PrintedBarrier) -> list[Flowable]:
    first, *others = [(caption, text) for caption, text in barrier.texts if text] or [("", "")]
    top: list[Flowable] = [
        Text(f"{number}. {barrier.title}", HEADING),
        Text(" · ".join(fact for fact in barrier.facts if fact), SMALL),
        *_paragraph(*first),
    ]
    rest = [part for caption, text in others for part in _paragraph(caption, text)]
    return [together(*top), *rest, gap(2), Rule()]


def _paragraph(caption: str, text: str) -> list[Flowable]:
    return [Text(caption, _CAPTION), Text(text)] if text else []
