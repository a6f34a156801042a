"""Bringing in existing client lists: read a file, understand its columns, try, then write.

The way of a list: `read_table` → `suggest_mapping` → `prepare` (dry run: questions, rejected
rows, warnings, counts) → `run` (one transaction) → `write_rejected`. Nothing is guessed:
what is not certain is asked once, or the row is rejected by name.
"""

# Rooms below: kimdesk.clients (model, indexing, cases), vault, reference, base.

from kimdesk.clients.importing.mapping import (
    OWN_COLUMN,
    Answer,
    ColumnMapping,
    Mapping,
    dump_mapping,
    load_mapping,
)
from kimdesk.clients.importing.prepare import prepare
from kimdesk.clients.importing.presets import forget_preset, keep_preset, presets
from kimdesk.clients.importing.preview import (
    ImportResult,
    Notice,
    Preview,
    Question,
    Rejected,
    Translation,
)
from kimdesk.clients.importing.reading import read_table
from kimdesk.clients.importing.report import rejected_file
from kimdesk.clients.importing.run import run
from kimdesk.clients.importing.suggest import suggest_mapping
from kimdesk.clients.importing.table import MARKING, Column, Row, Skipped, Table
from kimdesk.clients.importing.targets import (
    IGNORE,
    REMARK,
    REMARK_WITH_HEADING,
    TARGETS,
    Target,
    target_label,
)
from kimdesk.clients.importing.template import template_file
from kimdesk.clients.importing.understood import Proposal

__all__ = [
    "IGNORE",
    "MARKING",
    "OWN_COLUMN",
    "REMARK",
    "REMARK_WITH_HEADING",
    "TARGETS",
    "Answer",
    "Column",
    "ColumnMapping",
    "ImportResult",
    "Mapping",
    "Notice",
    "Preview",
    "Proposal",
    "Question",
    "Rejected",
    "Row",
    "Skipped",
    "Table",
    "Target",
    "Translation",
    "dump_mapping",
    "forget_preset",
    "keep_preset",
    "load_mapping",
    "prepare",
    "presets",
    "read_table",
    "rejected_file",
    "run",
    "suggest_mapping",
    "target_label",
    "template_file",
]
