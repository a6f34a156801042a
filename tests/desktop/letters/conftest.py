"""The desk of the file tests, with letters written from it."""

from tests.desktop.files.conftest import desk, make_desk

__all__ = ["desk", "make_desk"]
