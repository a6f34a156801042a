"""The numbered steps of the schema: found by their file names, run in their order."""

import importlib.util
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.operations import Operations

VERSIONS = Path(__file__).with_name("versions")

Apply = Callable[["Operations"], None]


@dataclass(frozen=True, slots=True)
class Step:
    """What leads to schema `number`, by database; tables in `rows_change` may lose rows."""

    number: int
    apply: dict[str, Apply]
    rows_change: frozenset[str] = frozenset()


def steps_in(*folders: Path) -> tuple[Step, ...]:
    """The steps of all `folders` in order; their numbers run from 1 without a gap.

    Raises ValueError when a number is missing or there twice.
    """
    files = sorted(
        (file for folder in folders for file in folder.glob("[0-9]*.py")),
        key=lambda file: file.name,
    )
    steps = tuple(_step(file) for file in files)
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise ValueError([step.number for step in steps])
    return steps


def _step(file: Path) -> Step:
    """The step that a file defines: functions `cases(op)` and `statistics(op)`."""
    spec = importlib.util.spec_from_file_location(f"kimdesk_schema_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise ValueError(file.name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    apply = {name: getattr(module, name) for name in ("cases", "statistics")}
    return Step(int(file.stem[:4]), apply, frozenset(getattr(module, "ROWS_CHANGE", ())))


def run(connection: Connection, database: str, steps: Iterable[Step]) -> None:
    """Apply `steps` to one database, in the transaction that `connection` has begun."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
    operations = Operations(context)
    for step in steps:
        step.apply[database](operations)
        connection.exec_driver_sql(f"PRAGMA user_version={step.number:d}")
