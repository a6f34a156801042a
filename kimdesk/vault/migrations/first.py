"""Writes `versions/0001_first.py` from the mapped classes, until the first release.

From then on that file stays as it is, and a change of the tables is a further step.
"""

import itertools
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import MetaData, create_mock_engine
from sqlalchemy.sql.elements import CompilerElement

from kimdesk.vault.migrations.steps import VERSIONS

FIRST = VERSIONS / "0001_first.py"

_BEGIN = '''\
"""The tables of the first release, as literal statements; written by `dev.py migration`."""

'''
_END = '''

def cases(op):  # noqa: ANN001, ANN201
    """Make the cases database."""
    for statement in CASES:
        op.get_bind().exec_driver_sql(statement)


def statistics(op):  # noqa: ANN001, ANN201
    """Make the statistics database."""
    for statement in STATISTICS:
        op.get_bind().exec_driver_sql(statement)
'''


def write_first(cases: MetaData, statistics: MetaData, file: Path = FIRST) -> None:
    """Write the step that makes the tables of both databases.

    All mapped classes must have been imported before.
    """
    parts = (_tuple("CASES", cases), _tuple("STATISTICS", statistics))
    file.write_text(_BEGIN + "\n".join(parts) + _END, "utf-8")


def statements(metadata: MetaData) -> list[str]:
    """What `create_all` would send to an empty database; the indexes of a table sorted."""
    sent: list[str] = []

    def collect(statement: CompilerElement, *_: object, **__: object) -> None:
        sent.append(str(statement.compile(dialect=engine.dialect)))

    engine = create_mock_engine("sqlite://", collect)
    # By name: the order in which modules were imported must not show.
    tables = [metadata.tables[name] for name in sorted(metadata.tables)]
    metadata.create_all(engine, tables, checkfirst=False)
    runs = itertools.groupby(sent, lambda statement: "INDEX" in statement.split()[1:3])
    return [text for is_index, run in runs for text in (sorted(run) if is_index else run)]


def _tuple(name: str, metadata: MetaData) -> str:
    texts = ("\n".join(_lines(statement)) for statement in statements(metadata))
    literals = (f'    """\n{textwrap.indent(text, "    ")}\n    """,\n' for text in texts)
    return f"{name} = (\n{''.join(literals)})\n"


def _lines(statement: str) -> Iterator[str]:
    """The statement without trailing blanks, long lines broken, never inside a literal."""
    for line in statement.expandtabs(4).strip().splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        begun = indent
        for word in re.findall(r"(?:'[^']*'|[^\s'])+", line):
            if len(begun) + len(word) > 90 and begun.strip():
                yield begun.rstrip()
                begun = indent + "    "
            begun += word + " "
        yield begun.rstrip()
