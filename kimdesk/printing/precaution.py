"""One thing to think of before something is printed for somebody."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kimdesk.printing.orders import Order
from kimdesk.printing.precaution_facts import PrintFacts
from kimdesk.printing.products import Product


@dataclass(frozen=True, slots=True)
class Precaution:
    """One thing to think of: what is so, and what to do. `blocking` ones need a reason."""

    code: str
    sentence: str
    blocking: bool = False


Rule = Callable[[Product, Order, PrintFacts], Iterator[Precaution]]
