"""The one way in which a sheet is made: asked for, allowed, made, logged."""

from dataclasses import replace

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.products import LANGUAGES, Product, maker_of, product_of
from kimdesk.reference import Catalogue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.work import Store


def make(
    store: Store,
    catalogue: Catalogue,
    order: Order,
    *,
    reason: str = "",
    statistics: StatisticsStore | None = None,
) -> Sheet:
    """Make what is ordered; one line in the log says what and for whom, without values.

    `reason` is why it is printed in spite of a warning. Raises UserError for what cannot be
    ordered, NotAllowed for a foreign case.
    """
    product = product_of(order.product)
    order = checked(product, order)
    if order.case_id is not None:
        with store.unit() as unit:
            require_case(unit, order.case_id)
    sheet = maker_of(product).make(Desk(store, catalogue, statistics), order)
    _log(store, product, order, reason)
    return sheet


def checked(product: Product, order: Order) -> Order:
    """The order with its variant named. Raises UserError for what this product is not."""
    if product.of_case and order.case_id is None:
        raise UserError(translate("Printing", "Bitte sagen Sie, um welche Akte es geht."), "case")
    if not product.of_case and order.case_id is not None:
        text = translate("Printing", "Dieses Druckstück gehört zu keiner einzelnen Akte.")
        raise UserError(text, "case")
    if order.language and not (product.for_client and order.language in LANGUAGES):
        text = translate("Printing", "In dieser Sprache gibt es dieses Druckstück nicht.")
        raise UserError(text, "language")
    if order.variant and order.variant not in product.variants:
        text = translate("Printing", "Diese Fassung gibt es von diesem Druckstück nicht.")
        raise UserError(text, "variant")
    variant = order.variant or next(iter(product.variants), "")
    language = order.language if product.goes_to_client(variant) else ""
    return replace(order, variant=variant, language=language)


def _log(store: Store, product: Product, order: Order, reason: str) -> None:
    """„plan ar plan_version 3“: records by kind and number, nothing that they say."""
    parts = [product.name, order.variant, order.language]
    ids = order.record_ids or ((order.record_id,) if order.record_id else ())
    if ids:
        parts.append(f"{product.about or 'record'} {','.join(map(str, ids))}")
    if order.partner_id:
        parts.append(f"partner {order.partner_id}")
    detail = " ".join(part for part in parts if part)
    if reason:
        detail += f", reason: {reason[:200]}"
    with store.unit() as unit:
        kind = "case" if order.case_id is not None else product.about or "office_settings"
        only = ids[0] if len(ids) == 1 else None
        unit.log(
            product.logged_as, kind, order.case_id if order.case_id is not None else only, detail
        )
        unit.commit()
