"""What has to be thought of before something is printed for somebody.

What blocks can be overridden with a reason, which is logged.
"""

from collections.abc import Iterable, Sequence

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.consents.reading import SHORTEST_REASON
from kimdesk.printing import consent_precautions, delivery_precautions
from kimdesk.printing.orders import Order
from kimdesk.printing.precaution import Precaution
from kimdesk.printing.precaution_facts import PrintFacts, facts_of
from kimdesk.printing.products import Product, product_of
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

__all__ = [
    "Precaution",
    "blocking",
    "precautions",
    "precautions_of_all",
    "require_reason",
]


def precautions(store: Store, catalogue: Catalogue, order: Order) -> tuple[Precaution, ...]:
    """What speaks against this order or has to be minded, the gravest first.

    A fixed number of statements. Raises UserError for an unknown product, NotAllowed for a
    foreign case.
    """
    return precautions_of_all(store, catalogue, (order,))[order]


def precautions_of_all(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[Order],
) -> dict[Order, tuple[Precaution, ...]]:
    """The same for many orders, still in a fixed number of statements."""
    facts = facts_of(store, orders)
    return {
        order: _found(product_of(order.product), order, facts[order], catalogue) for order in orders
    }


def blocking(found: Iterable[Precaution]) -> tuple[Precaution, ...]:
    """Those that need a reason."""
    return tuple(each for each in found if each.blocking)


def require_reason(found: Iterable[Precaution], reason: str) -> str:
    """The reason as it is logged. Raises UserError (field `reason`) where one is missing."""
    stops = blocking(found)
    reason = clean(reason)
    if stops and len(reason) < SHORTEST_REASON:
        asked = translate(
            "Precautions", "Bitte in mindestens {n} Zeichen begründen, warum trotzdem."
        ).format(n=SHORTEST_REASON)
        raise UserError(f"{stops[0].sentence} {asked}", "reason")
    return reason if stops else ""


def _found(
    product: Product, order: Order, facts: PrintFacts, catalogue: Catalogue
) -> tuple[Precaution, ...]:
    found = [
        each
        for rule in (*consent_precautions.RULES, *delivery_precautions.RULES)
        for each in rule(product, order, facts)
    ]
    found += delivery_precautions.translation(order, catalogue)
    return tuple(sorted(found, key=lambda each: not each.blocking))
