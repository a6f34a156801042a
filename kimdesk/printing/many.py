"""The same for many cases: what is left out and why, then one PDF or a file each."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.model import Case, Person
from kimdesk.printing.bundling import Bundle, Part
from kimdesk.printing.choices import NEEDS_SUBJECT, language_of
from kimdesk.printing.giving import make_allowed
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.precautions import blocking, precautions_of_all
from kimdesk.printing.products import PRODUCTS, Product, product_of
from kimdesk.reference import Catalogue
from kimdesk.vault.files import FILE_MODE, problem
from kimdesk.vault.work import Store

Progress = Callable[[int, int], None]
_MOST_NAMES = 99
# All that is stored about a person is for who asked for it, never a pile.
_ONE_BY_ONE = frozenset({"access-report"})


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A case that is not printed, by its number, and why."""

    number: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """What will be printed. `to_mind` are sentences with the numbers of cases they concern."""

    orders: tuple[tuple[str, Order], ...]
    left_out: tuple[LeftOut, ...]
    to_mind: tuple[tuple[str, tuple[str, ...]], ...]


def products_for_many() -> tuple[Product, ...]:
    """What can be printed for many cases at once: all that needs nothing chosen per case."""
    left_out = NEEDS_SUBJECT | _ONE_BY_ONE
    return tuple(each for each in PRODUCTS if each.of_case and each.name not in left_out)


def plan_many(
    store: Store,
    catalogue: Catalogue,
    product: str,
    case_ids: Sequence[int],
    *,
    variant: str = "",
    own_language: bool = False,
) -> Planned:
    """Ask what speaks against each; a fixed number of statements. Raises NotAllowed, UserError.

    With `own_language` each client gets it in their language beside German.
    """
    if not case_ids:
        raise UserError(translate("Many", "Bitte wählen Sie mindestens eine Akte aus."))
    to_client = product_of(product).goes_to_client(variant)
    with store.unit() as unit:
        query = (
            select(Case.id, Case.number, Person)
            .join(Person, Person.id == Case.person_id)
            .where(Case.id.in_(case_ids))
            .order_by(Case.sort_name, Case.id)
        )
        orders = [
            (
                number,
                Order(
                    product,
                    case_id,
                    language_of(person) if own_language and to_client else "",
                    variant=variant,
                ),
            )
            for case_id, number, person in unit.session.execute(query)
        ]
    found = precautions_of_all(store, catalogue, [order for _, order in orders])
    stopped = {order: blocking(found[order]) for _, order in orders}
    to_mind: dict[str, list[str]] = {}
    for number, order in orders:
        for each in found[order] if not stopped[order] else ():
            to_mind.setdefault(each.sentence, []).append(number)
    return Planned(
        orders=tuple((number, order) for number, order in orders if not stopped[order]),
        left_out=tuple(
            LeftOut(number, tuple(each.sentence for each in stopped[order]))
            for number, order in orders
            if stopped[order]
        ),
        to_mind=tuple((sentence, tuple(numbers)) for sentence, numbers in to_mind.items()),
    )


def make_bundle(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[tuple[str, Order]],
    progress: Progress | None = None,
) -> Sheet:
    """One PDF with all of them; its outline names the case numbers. Raises Cancelled."""
    bundle = Bundle()
    pages = 0
    title = file_name = ""
    for done, (number, order) in enumerate(orders):
        _tell(progress, done, len(orders))
        sheet = make_allowed(store, catalogue, order)
        title, file_name = sheet.title, sheet.file_name
        pages += sheet.pages
        bundle.add(Part(number, sheet.content))
    _tell(progress, len(orders), len(orders))
    return Sheet(bundle.content(), pages, title, file_name)


def make_files(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[tuple[str, Order]],
    folder: Path,
    progress: Progress | None = None,
) -> int:
    """A new file for each in `folder`, named by case number; returns how many.

    What was written is removed again when it stops half way. Raises Cancelled,
    EnvironmentProblem when the disk is full.
    """
    written: list[Path] = []
    try:
        for done, (number, order) in enumerate(orders):
            _tell(progress, done, len(orders))
            sheet = make_allowed(store, catalogue, order)
            _write_new(folder, f"{number} {sheet.file_name}", sheet.content, written)
        _tell(progress, len(orders), len(orders))
    except BaseException:
        _remove(written)
        raise
    return len(written)


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)


def _write_new(folder: Path, name: str, content: bytes, written: list[Path]) -> None:
    """Never over a file that is there. Raises EnvironmentProblem."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for path in _names(folder, name):
        try:
            descriptor = os.open(path, flags, FILE_MODE)
        except FileExistsError:
            continue
        except OSError as error:
            raise problem(error) from error
        written.append(path)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
        except OSError as error:
            raise problem(error) from error
        return
    raise UserError(translate("Many", "Bitte wählen Sie einen leeren Ordner."))


def _names(folder: Path, name: str) -> Iterable[Path]:
    path = folder / "".join(char if char.isalnum() or char in " -_." else "_" for char in name)
    yield path
    for again in range(2, _MOST_NAMES):
        yield path.with_stem(f"{path.stem} ({again})")


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()
