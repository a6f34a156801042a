"""The print products by name; each is a module of this package with `make(desk, order)`.

A product is imported only when somebody asks for it; knowing their names costs nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, cast

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.printing.orders import Order, Sheet

if TYPE_CHECKING:
    from kimdesk.printing.desk import Desk

# BCP-47 codes of the languages in which clients get their papers beside German.
LANGUAGES = ("en", "ar", "fa", "tr", "uk", "ru", "fr", "kmr", "ti", "es")


@dataclass(frozen=True, slots=True)
class Product:
    """What may be ordered. `about` is the kind of record `record_id` means, "" for none.

    `for_client`: it may be had in a second language; `to_partner`: it leaves the office.
    `client_variants` are those of the variants that go to the client, () for all; `logged_as`
    is the action (CL46) that the access log notes; `of_statistics`: it needs the key of the
    statistics.
    """

    name: str
    of_case: bool = True
    for_client: bool = False
    to_partner: bool = False
    variants: tuple[str, ...] = ()
    about: str = ""
    client_variants: tuple[str, ...] = ()
    logged_as: str = "DRUCK"
    of_statistics: bool = False

    def goes_to_client(self, variant: str) -> bool:
        """Whether this variant is for the client, and may be had in their language."""
        chosen = variant or next(iter(self.variants), "")
        return self.for_client and (not self.client_variants or chosen in self.client_variants)

    @property
    def title(self) -> str:
        """Its name for people, in the language in force."""
        return _titles()[self.name]


class Making(Protocol):
    """What a product's module offers."""

    def make(self, desk: "Desk", order: Order) -> Sheet:
        """The sheet. Raises NotAllowed, UserError."""


_ALL = (
    Product("privacy-notice", for_client=True),
    Product("consent", for_client=True, about="consent"),
    Product("release", for_client=True, about="consent"),
    Product("plan", for_client=True, variants=("plan", "full"), about="plan_version"),
    Product("invitation", for_client=True, variants=("letter", "neutral"), about="appointment"),
    Product("referral-letter", to_partner=True, variants=("letter", "neutral"), about="referral"),
    Product("case-summary", variants=("page", "full")),
    Product(
        "conference",
        for_client=True,
        to_partner=True,
        variants=("invitation", "client", "minutes"),
        about="case_conference",
        client_variants=("client",),
    ),
    Product("handover", variants=("handover", "substitution")),
    Product(
        "closing-report",
        for_client=True,
        variants=("client", "file"),
        client_variants=("client",),
    ),
    Product("access-report", for_client=True, logged_as="EXPORT_AUSKUNFT"),
    Product("deadline-list", of_case=False, about="deadline"),
    Product("barrier-report", of_case=False, about="barrier"),
    Product("quarter-report", of_case=False, about="quarter_release", of_statistics=True),
    Product("assessment", about="assessment"),
    Product("network"),
    Product("team-overview", of_case=False, variants=("initials", "names")),
)


def module_of(name: str) -> str:
    """The module of a product."""
    return f"{__name__}.{name.replace('-', '_')}"


def _there(products: Iterable[Product]) -> tuple[Product, ...]:
    return tuple(product for product in products if find_spec(module_of(product.name)))


PRODUCTS: tuple[Product, ...] = _there(_ALL)


def product_of(name: str) -> Product:
    """The product of this name. Raises UserError."""
    found = next((product for product in PRODUCTS if product.name == name), None)
    if found is None:
        raise UserError(translate("Printing", "Dieses Druckstück gibt es nicht."), "product")
    return found


def maker_of(product: Product) -> Making:
    """The module that makes it."""
    return cast("Making", import_module(module_of(product.name)))


def _titles() -> dict[str, str]:
    return {
        "privacy-notice": translate("Printing", "Infoblatt Datenschutz"),
        "consent": translate("Printing", "Einwilligung"),
        "release": translate("Printing", "Schweigepflichtentbindung"),
        "plan": translate("Printing", "Plan"),
        "invitation": translate("Printing", "Einladung, Terminzettel"),
        "referral-letter": translate("Printing", "Begleitschreiben"),
        "case-summary": translate("Printing", "Fallübersicht"),
        "conference": translate("Printing", "Fallkonferenz"),
        "handover": translate("Printing", "Übergabeblatt"),
        "closing-report": translate("Printing", "Abschlussbericht"),
        "access-report": translate("Printing", "Auskunft nach Art. 15 DSGVO"),
        "deadline-list": translate("Printing", "Fristenliste"),
        "barrier-report": translate("Printing", "Hürdenmeldung"),
        "quarter-report": translate("Printing", "Quartalsbericht, Lesefassung"),
        "assessment": translate("Printing", "Einschätzung der Handlungsfelder"),
        "network": translate("Printing", "Netzwerk und Ressourcen"),
        "team-overview": translate("Printing", "Teamübersicht"),
    }


def variant_titles() -> dict[str, str]:
    """The variants of all products for people."""
    return {
        "plan": translate("Printing", "nur der Plan"),
        "letter": translate("Printing", "mit Briefkopf"),
        "neutral": translate("Printing", "neutraler Absender"),
        "page": translate("Printing", "eine Seite"),
        "full": translate("Printing", "vollständig"),
        "invitation": translate("Printing", "Einladung"),
        "minutes": translate("Printing", "Protokoll"),
        "client": translate("Printing", "für Klient:innen"),
        "file": translate("Printing", "für die Akte"),
        "handover": translate("Printing", "Übergabe"),
        "substitution": translate("Printing", "Vertretung"),
        "initials": translate("Printing", "mit Kürzeln"),
        "names": translate("Printing", "mit Namen"),
    }
