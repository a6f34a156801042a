"""The example templates that come with the program, taken over when somebody wants them."""

import tomllib
from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.base.resources import resource
from kimdesk.clients.model import LetterTemplate
from kimdesk.printing.letters.templates import TemplateRow, add_template, require_keeper
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class Shipped:
    """One example: its file, its name, and what it is for."""

    file: str
    name: str
    purpose: str

    def content(self) -> bytes:
        """The template."""
        return resource("letters", self.file).read_bytes()


def shipped() -> tuple[Shipped, ...]:
    """All examples, in the order they are offered."""
    with resource("letters", "letters.toml").open("rb") as file:
        return tuple(Shipped(**each) for each in tomllib.load(file)["letter"])


def take_over(store: Store) -> tuple[TemplateRow, ...]:
    """Add the examples whose name the office does not have; what is there stays.

    Raises NotAllowed for everybody but team lead and administration.
    """
    require_keeper(store)
    with store.unit() as unit:
        known = set(unit.session.scalars(select(LetterTemplate.name).distinct()))
    return tuple(
        add_template(store, each.content(), each.name)
        for each in shipped()
        if each.name not in known
    )
