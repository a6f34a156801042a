"""What the window needs to offer a store of invented people."""

from collections.abc import Callable
from pathlib import Path

from kimdesk.demo.store import CODE, USERS, create_demo
from kimdesk.desktop.shell.verbs import Account, DemoOffer


def demo_offer() -> DemoOffer:
    """The offer as the welcome page shows it."""
    accounts = tuple(Account(user.login, user.name, user.passphrase) for user in USERS)
    return DemoOffer(make=_make, code=CODE, accounts=accounts)


def _make(folder: Path, progress: Callable[[int, int], None] | None = None) -> None:
    create_demo(folder, progress=progress)
