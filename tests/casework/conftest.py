"""What the tests of case work share: a store, the code lists, a file in it."""

from tests.support.a_file import case, catalogue, records, store

__all__ = ["case", "catalogue", "records", "store"]
