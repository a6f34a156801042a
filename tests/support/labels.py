"""Writes the labels of all fields as calls that the extraction of texts can see."""

import sys
from pathlib import Path

import kimdesk.calendar.model  # noqa: F401 - maps the tables
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Base


def labels() -> list[str]:
    """Every label once, in alphabetical order."""
    mapped = [mapper.class_ for mapper in Base.registry.mappers]
    return sorted({field.german for table in mapped for field in fields_of(table).values()})


def main() -> None:
    """Write the file named on the command line."""
    lines = [f'translate("Field", {label!r})\n' for label in labels()]
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
