"""The mapped tables of all rooms, and `python -m tests.support.schema` to write step 1 anew."""

import importlib
import importlib.util
import pkgutil

import kimdesk
import kimdesk.vault.log
import kimdesk.vault.statistics_tables
from kimdesk.vault.migrations.first import write_first
from kimdesk.vault.orm import Base, StatisticsBase


def map_everything() -> None:
    """Import the `model` of every room that has one."""
    for room in pkgutil.iter_modules(kimdesk.__path__):
        name = f"kimdesk.{room.name}.model"
        if room.ispkg and importlib.util.find_spec(name):
            importlib.import_module(name)


if __name__ == "__main__":
    map_everything()
    write_first(Base.metadata, StatisticsBase.metadata)
