"""The window with a file in it, as the tests of the client files have it."""

from tests.desktop.files.conftest import Desk, MakeDesk, desk, make_desk

__all__ = ["Desk", "MakeDesk", "desk", "make_desk"]
