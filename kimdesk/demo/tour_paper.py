"""The paper of the tour: every print product, empty forms, the recovery sheet, and a bundle."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.bundles.office.kept import releases
from kimdesk.bundles.office.releasing import hand_over
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.form_printing import make_form, titles
from kimdesk.desktop.shell.sheet_preview import make_sheet
from kimdesk.printing.choices import choices
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from kimdesk.printing.products import PRODUCTS
from kimdesk.vault.recovery import RecoveryCode

# Beside German, products for clients are printed in one language that runs to the left.
_SECOND = "ar"


def print_everything(session: Session, cases: list[int], store: Path, target: Path) -> list[Path]:
    """Write what can be printed of these cases; of each product the first that is possible.

    The recovery sheet carries an invented code, which opens nothing.
    """
    today = session.store.clock.today()
    contents = {"wiederherstellungsbogen": make_sheet(store, RecoveryCode.new(), today)}
    for name, _ in titles():
        contents[f"vordruck-{name}"] = make_form(session.store, session.catalogue, name)
    contents |= dict(_products(session, cases))
    made = []
    for name, content in contents.items():
        made.append(target / f"druck-{name}.pdf")
        made[-1].write_bytes(content)
    return [*made, *_bundle(session, target)]


def _products(session: Session, cases: list[int]) -> Iterator[tuple[str, bytes]]:
    for product in PRODUCTS:
        for variant in product.variants or ("",):
            two = ("", _SECOND) if product.goes_to_client(variant) else ("",)
            for language in two:
                parts = (product.name, variant, language)
                for order in _orders(session, cases, *parts):
                    with contextlib.suppress(UserError, NotAllowed):
                        content = _made(session, order)
                        yield "-".join(part for part in parts if part), content
                        break


def _orders(
    session: Session, cases: list[int], product: str, variant: str, language: str
) -> Iterator[Order]:
    """What to try, one after the other."""
    if not next(each for each in PRODUCTS if each.name == product).of_case:
        yield Order(product, variant=variant)
        return
    for case_id in cases:
        found = choices(session.store, session.catalogue, case_id)
        subjects = [each.id for each in found.subjects.get(product, ()) if each.id]
        for record in subjects or (None,):
            yield Order(product, case_id, language, record, variant)


def _made(session: Session, order: Order) -> bytes:
    store, catalogue = session.store, session.catalogue
    return make(store, catalogue, order, statistics=session.statistics).content


def _bundle(session: Session, target: Path) -> list[Path]:
    """The newest quarter that was given away, sealed for the invented city."""
    statistics, opened = session.statistics, session.opened
    if statistics is None or opened is None:
        return []
    given = next((each for each in releases(statistics) if not each.waits), None)
    return [hand_over(opened, statistics, given.sequence, target)] if given is not None else []
