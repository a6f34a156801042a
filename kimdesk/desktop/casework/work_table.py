"""The table of the work list: findings below headings, by urgency or by file."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.work_list import WorkRow
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import ROW, Column, Index, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

ICONS = {"error": "error", "warning": "warning", "hint": "info"}
LEVELS = {"error": "error", "warning": "warning", "hint": "info"}
CLIENT, NUMBER, COUNSELLOR, SINCE = 1, 2, 3, 4
# With fewer characters across, these columns make room for the sentence.
_LEAST = {COUNSELLOR: 118, NUMBER: 96, SINCE: 80}


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A finding, or the heading above some of them."""

    heading: str = ""
    row: WorkRow | None = None

    @property
    def key(self) -> Hashable:
        """What stays the same while the line stands in the list."""
        return self.row.key if self.row is not None else self.heading


def by_urgency(rows: Iterable[WorkRow]) -> list[WorkLine]:
    """Errors, warnings, hints, each below its heading with their number."""
    names = {
        "error": translate("WorkList", "Fehler ({n})"),
        "warning": translate("WorkList", "Warnungen ({n})"),
        "hint": translate("WorkList", "Hinweise ({n})"),
    }
    return _under(rows, lambda row: row.finding.severity, lambda row: names[row.finding.severity])


def by_file(rows: Iterable[WorkRow]) -> list[WorkLine]:
    """Everything of one file together; the file with the most urgent finding first."""
    found = list(rows)
    place: dict[int, int] = {}
    for row in found:
        place.setdefault(row.finding.case_id, len(place))
    found.sort(key=lambda row: place[row.finding.case_id])
    return _under(found, lambda row: row.finding.case_id, _file_heading)


def _file_heading(row: WorkRow) -> str:
    if not row.finding.case_id:
        return translate("WorkList", "Team ({n})")
    # The mark keeps the number behind an Arabic name at its place.
    return f"\u200e{row.client}\u200e · {row.finding.case_number} ({{n}})"


def _under(
    rows: Iterable[WorkRow], key: Callable[[WorkRow], object], name: Callable[[WorkRow], str]
) -> list[WorkLine]:
    lines: list[WorkLine] = []
    for _, group in groupby(rows, key):
        found = list(group)
        lines.append(WorkLine(heading=name(found[0]).replace("{n}", str(len(found)))))
        lines += [WorkLine(row=row) for row in found]
    return lines


class WorkTable(RowTable[WorkLine]):
    """Enter on a finding opens it; headings are read and passed by."""

    def __init__(self, *, of_all: bool, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("WorkList", "Arbeitsliste")
        super().__init__(name, _model(), parent)
        self._of_all = of_all
        self._by_file = False
        self.setItemDelegateForColumn(0, _LineDelegate(self))

    def show_lines(self, lines: list[WorkLine], *, by_file: bool, more: bool) -> None:
        """Show these; where the person stands stays. By file, the headings say whose it is."""
        self._by_file = by_file
        self.clearSpans()
        self.show_rows(lines, more=more)
        for at, line in enumerate(lines):
            if line.row is None:
                self.setSpan(at, 0, 1, len(self.rows.columns))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sentence needs the room first."""
        chars = self.viewport().width() // max(self.fontMetrics().averageCharWidth(), 1)
        unwanted = {CLIENT, NUMBER} if self._by_file else set()
        if not self._of_all:
            unwanted.add(COUNSELLOR)
        for column in (CLIENT, NUMBER, COUNSELLOR, SINCE):
            narrow = chars < _LEAST.get(column, 0)
            self.setColumnHidden(column, narrow or column in unwanted)


class _LineDelegate(QStyledItemDelegate):
    """Headings in bold on a darker ground, findings with some room at the left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if index.data(ROW).row is None:
            if not option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(theme.colours().sunken))
            bold = QFont(option.font)
            bold.setBold(True)
            option.font = bold
        option.rect = QRect(option.rect).adjusted(metrics.XS, 0, 0, 0)
        super().paint(painter, option, index)


def _model() -> RowModel[WorkLine]:
    return RowModel(
        [
            Column(
                translate("WorkList", "Was ist zu tun?"),
                _text,
                stretch=True,
                icon=_icon,
                level=_level,
                tip=_tip,
                spoken=_spoken,
            ),
            Column(translate("WorkList", "Klient:in"), _client, chars=22, tip=_client),
            Column(translate("WorkList", "Nummer"), _number, chars=16),
            Column(translate("WorkList", "Fallführung"), _counsellor, chars=18, tip=_counsellor),
            Column(translate("WorkList", "Seit"), _since, chars=11),
        ],
        lambda line: line.key,
    )


def _text(line: WorkLine) -> str:
    return line.row.finding.text if line.row is not None else line.heading


def _tip(line: WorkLine) -> str:
    if line.row is None:
        return ""
    rule = line.row.finding.rule
    # Only the rules of the field have numbers that people know.
    known = rule.startswith("R")
    said = translate("WorkList", "Regel {rule}").format(rule=rule) if known else ""
    return "\n".join(part for part in (line.row.finding.text, said) if part)


def _spoken(line: WorkLine) -> str:
    names = {
        "error": translate("WorkList", "Fehler"),
        "warning": translate("WorkList", "Warnung"),
        "hint": translate("WorkList", "Hinweis"),
    }
    if line.row is None:
        return line.heading
    return f"{names[line.row.finding.severity]}: {line.row.finding.text}"


def _icon(line: WorkLine) -> str | None:
    return ICONS[line.row.finding.severity] if line.row is not None else None


def _level(line: WorkLine) -> str:
    return LEVELS[line.row.finding.severity] if line.row is not None else ""


def _client(line: WorkLine) -> str:
    return line.row.client if line.row is not None else ""


def _number(line: WorkLine) -> str:
    return line.row.finding.case_number if line.row is not None else ""


def _counsellor(line: WorkLine) -> str:
    return line.row.counsellor if line.row is not None else ""


def _since(line: WorkLine) -> str:
    return format_day(line.row.finding.since) if line.row is not None else ""
