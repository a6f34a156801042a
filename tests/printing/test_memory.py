"""Printing many documents keeps no more memory than printing a few."""

import gc
import sys
from pathlib import Path

from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from tests.printing import paper_trail

DOCUMENTS = 50
# Pieces of memory for each document more; making one takes hundreds of thousands.
MOST = 20


def test_fifty_documents_leave_nothing_behind(tmp_path: Path) -> None:
    shelf = paper_trail.shelf(tmp_path)
    orders = [
        Order(product, each.case_id, "ar")
        for each in shelf.of_cases[-4:]
        for product in ("plan", "privacy-notice")
    ]

    def held_after(count: int) -> int:
        for number in range(count):
            make(shelf.store, shelf.catalogue, orders[number % len(orders)])
        gc.collect()
        return sys.getallocatedblocks()

    # What is kept for good (fonts, words, statements) is there after the first rounds.
    before = held_after(2 * len(orders))
    grown = held_after(DOCUMENTS) - before
    assert grown < MOST * DOCUMENTS, grown
