"""The head of a printed page: the office, its address and logo, the title."""

from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from kimdesk.clients.model import OfficeSettings
from kimdesk.printing.blocks import Rule
from kimdesk.printing.text import SMALL, TITLE, Style, Text


@dataclass(frozen=True, slots=True)
class Office:
    """Who prints; all of it may be empty on forms to fill in. `address` is one line."""

    name: str = ""
    address: str = ""
    street: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""
    provider: str = ""
    letterhead: str = ""
    controller: str = ""
    data_protection_officer: str = ""
    logo: bytes = field(default=b"", repr=False)

    @property
    def address_lines(self) -> tuple[str, ...]:
        """Name, street and town, a line each; what is missing is left out."""
        return tuple(line for line in (self.name, self.street, self.town) if line)


def office_of(settings: OfficeSettings) -> Office:
    """The office as its settings say."""
    town = f"{settings.postcode} {settings.city}".strip()
    return Office(
        name=settings.office,
        address=", ".join(part for part in (settings.street, town) if part),
        street=settings.street,
        town=town,
        phone=settings.phone,
        email=settings.email,
        provider=settings.provider,
        letterhead=settings.letterhead,
        controller=settings.controller,
        data_protection_officer=settings.data_protection_officer,
    )


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
