"""The office as its sheets and letters show it."""

from dataclasses import dataclass, field

from kimdesk.clients.model import OfficeSettings


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


def office_of(settings: OfficeSettings, logo: bytes = b"") -> Office:
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
        logo=logo,
    )
