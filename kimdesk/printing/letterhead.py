"""The head of a printed page: the office, its address, the title."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from kimdesk.printing.blocks import Rule
from kimdesk.printing.text import SMALL, TITLE, Style, Text


@dataclass(frozen=True, slots=True)
class Office:
    """Who prints: name and address in one line; both may be empty on forms to fill in."""

    name: str = ""
    address: str = ""


def head(office: Office, title: str) -> list[Flowable]:
    """Office, a line, and the title."""
    parts: list[Flowable] = []
    if office.name:
        parts.append(Text(office.name, Style(size=11, bold=True, after=0)))
    if office.address:
        parts.append(Text(office.address, SMALL))
    if parts:
        parts.append(Rule())
    return [*parts, Text(title, Style(size=16, bold=True, leading=TITLE.leading, after=6))]
