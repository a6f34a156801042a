"""Calls for many cases in the store thread; the engine is loaded there with the first one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.base.errors import Cancelled
from kimdesk.printing.orders import Order, Sheet
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

if TYPE_CHECKING:
    from kimdesk.printing.many import Planned

Choice = tuple[str, str]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be printed for many, by name and title; their versions; what clients get."""

    products: tuple[Choice, ...]
    variants: Mapping[str, tuple[Choice, ...]]
    for_clients: frozenset[str]


@dataclass(slots=True)
class Stop:
    """Set by the window, read between two cases; what is finished by then is not dropped."""

    wanted: bool = False

    def watched(self, progress: Progress | None) -> Progress:
        """`progress` that raises Cancelled once somebody wants to stop."""

        def tell(done: int, of: int) -> None:
            if self.wanted:
                raise Cancelled("")
            if progress is not None:
                progress(done, of)

        return tell


def offers() -> Offers:
    """Products for many cases."""
    from kimdesk.printing.many import products_for_many
    from kimdesk.printing.products import variant_titles

    found, titles = products_for_many(), variant_titles()
    return Offers(
        products=tuple((each.name, each.title) for each in found),
        variants={
            each.name: tuple((code, titles.get(code, code)) for code in each.variants)
            for each in found
        },
        for_clients=frozenset(each.name for each in found if each.for_client),
    )


def plan_many(
    store: Store,
    catalogue: Catalogue,
    product: str,
    case_ids: Sequence[int],
    variant: str,
    own_language: bool,
) -> "Planned":
    """What will be printed and what is left out."""
    from kimdesk.printing import many

    return many.plan_many(
        store, catalogue, product, case_ids, variant=variant, own_language=own_language
    )


def make_bundle(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[tuple[str, Order]],
    stop: Stop,
    progress: Progress | None = None,
) -> Sheet:
    """One PDF with all of them."""
    from kimdesk.printing import many

    return many.make_bundle(store, catalogue, orders, stop.watched(progress))


def make_files(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[tuple[str, Order]],
    folder: Path,
    stop: Stop,
    progress: Progress | None = None,
) -> int:
    """A file for each."""
    from kimdesk.printing import many

    return many.make_files(store, catalogue, orders, folder, stop.watched(progress))
