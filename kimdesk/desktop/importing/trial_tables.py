"""The tables of the dry run: rejected rows, notices, values understood, lines left out."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.clients.importing import (
    TARGETS,
    Notice,
    Rejected,
    Skipped,
    Translation,
    target_label,
)
from kimdesk.desktop.widgets.row_model import Column, RowModel

_ORDER = {"list": 0, "lost-letter": 1, "duplicate": 2, "cell": 3}
_ICONS = {"list": "list", "lost-letter": "language", "duplicate": "merge", "cell": "info"}


def rejected(parent: QObject) -> RowModel[Rejected]:
    """Why which row does not come in."""
    return RowModel(
        [
            Column(_line_title(), _line, chars=7, right=True),
            Column(_column_title(), _column, chars=16),
            Column(QCoreApplication.translate("Trial", "Wert"), _value, chars=20),
            Column(
                QCoreApplication.translate("Trial", "Grund"), _reason, stretch=True, tip=_reason
            ),
        ],
        _line,
        parent,
    )


def notices(parent: QObject) -> RowModel[Notice]:
    """What deserves a look."""
    return RowModel(
        [
            Column(_line_title(), _notice_line, chars=7, right=True),
            Column(_column_title(), _notice_column, chars=16),
            Column(
                QCoreApplication.translate("Trial", "Hinweis"),
                _notice_text,
                stretch=True,
                icon=_notice_icon,
                tip=_notice_text,
            ),
        ],
        _notice_key,
        parent,
    )


def understood(parent: QObject) -> RowModel[Translation]:
    """What values were taken for without asking."""
    return RowModel(
        [
            Column(_column_title(), _column_of, chars=18),
            Column(QCoreApplication.translate("Trial", "steht da"), _said, chars=26),
            Column(QCoreApplication.translate("Trial", "verstanden als"), _meaning, stretch=True),
            Column(QCoreApplication.translate("Trial", "Zeilen"), _count, chars=7, right=True),
        ],
        _translation_key,
        parent,
    )


def skipped(parent: QObject) -> RowModel[Skipped]:
    """Which lines are no data."""
    return RowModel(
        [
            Column(_line_title(), _skipped_line, chars=7, right=True),
            Column(QCoreApplication.translate("Trial", "ist"), _skipped_reason, chars=24),
            Column(QCoreApplication.translate("Trial", "Inhalt"), _skipped_text, stretch=True),
        ],
        _skipped_line,
        parent,
    )


def sorted_notices(found: Sequence[Notice]) -> list[Notice]:
    """What speaks of the whole list first, then lost letters and duplicates."""
    return sorted(found, key=_notice_order)


def heading_of(column: str) -> str:
    """A column as people know it; some notices speak of a field instead of a heading."""
    return target_label(column) if column in TARGETS else column


def _line_title() -> str:
    return QCoreApplication.translate("Trial", "Zeile")


def _column_title() -> str:
    return QCoreApplication.translate("Trial", "Spalte")


def _line(row: Rejected) -> str:
    return str(row.row)


def _column(row: Rejected) -> str:
    return row.column


def _value(row: Rejected) -> str:
    return " ".join(row.value[:200].split())


def _reason(row: Rejected) -> str:
    return row.reason


def _notice_order(notice: Notice) -> tuple[int, int]:
    return _ORDER[notice.kind], notice.row


def _notice_key(notice: Notice) -> Hashable:
    return notice


def _notice_line(notice: Notice) -> str:
    return str(notice.row) if notice.row else ""


def _notice_column(notice: Notice) -> str:
    return heading_of(notice.column)


def _notice_text(notice: Notice) -> str:
    return notice.text


def _notice_icon(notice: Notice) -> str:
    return _ICONS[notice.kind]


def _translation_key(row: Translation) -> Hashable:
    return row.column, row.value


def _column_of(row: Translation) -> str:
    return row.column


def _said(row: Translation) -> str:
    return " ".join(row.value[:200].split())


def _meaning(row: Translation) -> str:
    return row.meaning


def _count(row: Translation) -> str:
    return f"{row.count}×"


def _skipped_line(row: Skipped) -> str:
    return str(row.number)


def _skipped_reason(row: Skipped) -> str:
    return row.reason


def _skipped_text(row: Skipped) -> str:
    return row.text
