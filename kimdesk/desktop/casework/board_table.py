"""The board of the team: a line for each counsellor, a bar for the caseload, numbers to open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kimdesk.base.text import translate
from kimdesk.casework.caseload import BoardRow
from kimdesk.desktop import theme
from kimdesk.desktop.casework.team_words import FIGURES, column_names, list_name
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import ROW, Column, Index, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

INCOMPLETE = "incomplete"
NAME, SHARE, CASES = 0, 1, 2
_NAME_CHARS = 18
_MOST_ROWS = 12
# Short headings need some room around them.
_SHORT = 10


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A counsellor with the number of their files that have errors, None while unknown."""

    row: BoardRow
    incomplete: int | None

    def number(self, figure: str) -> int | None:
        """One of the numbers of the line."""
        return self.incomplete if figure == INCOMPLETE else self.row.counts[figure]


class BoardTable(RowTable[BoardLine]):
    """Cells are gone through one by one. Signal `cell_opened(line, figure)`.

    `figure` is one of `caseload.FIGURES`, "incomplete", or "share".
    """

    cell_opened = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._figures = ("", "share", "active", *FIGURES[1:], INCOMPLETE)
        name = translate("Team", "Auslastung")
        super().__init__(name, _model(session, self._figures), parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setItemDelegateForColumn(CASES, _BarDelegate(self))
        self.clicked.connect(self._open)

    def show_board(
        self, rows: Sequence[BoardRow], incomplete: Mapping[int | None, int] | None
    ) -> None:
        """Show these counsellors; `incomplete` by counsellor, None while nobody has looked."""
        self.show_rows(
            [
                BoardLine(row, None if incomplete is None else incomplete.get(row.staff_id, 0))
                for row in rows
            ]
        )
        lines = min(max(len(rows), 1), _MOST_ROWS) + 1
        height = lines * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The name takes what is left over, and never less than it needs."""
        others = sum(self.columnWidth(at) for at in range(1, len(self.rows.columns)))
        least = _NAME_CHARS * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(NAME, max(least, self.viewport().width() - others))

    def _open(self, index: QModelIndex) -> None:
        figure = self._figures[index.column()]
        if figure:
            self.cell_opened.emit(self.rows.row(index.row()), figure)


class _BarDelegate(QStyledItemDelegate):
    """The caseload as words with a bar beside it; a stroke stands where the target is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        line: BoardLine = index.data(ROW)
        words = QRect(option.rect)
        words.setWidth(option.fontMetrics.averageCharWidth() * 11)
        rest = QStyleOptionViewItem(option)
        rest.rect = words
        super().paint(painter, rest, index)
        area = QRect(option.rect)
        area.setLeft(words.right())
        area.adjust(0, area.height() // 3, -metrics.M, -area.height() // 3)
        _paint_bar(painter, area, line.row)


def _paint_bar(painter: QPainter, area: QRect, row: BoardRow) -> None:
    colours = theme.colours()
    most = max(row.warning, row.cases, 1)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    painter.drawRoundedRect(area, metrics.XS, metrics.XS)
    filled = QRect(area)
    filled.setWidth(area.width() * row.cases // most)
    painter.setBrush(QColor(colours.tone(row.level).text))
    painter.drawRoundedRect(filled, metrics.XS, metrics.XS)
    at = area.left() + area.width() * min(row.target, most) // most
    painter.fillRect(QRect(at - 1, area.top() - 3, 2, area.height() + 6), QColor(colours.text))
    painter.restore()


def _model(session: Session, figures: tuple[str, ...]) -> RowModel[BoardLine]:
    names = column_names()
    columns = [
        Column[BoardLine](names["name"], _name, chars=_NAME_CHARS, tip=_name),
        Column[BoardLine](names["share"], _share, chars=7, spoken=_spoken_share),
        Column[BoardLine](
            names["active"],
            _cases,
            chars=20,
            icon=_icon,
            level=_level,
            tip=partial(_phases, session),
            spoken=partial(_phases, session),
        ),
    ]
    columns += [_number_column(figure, names[figure]) for figure in figures[3:]]
    return RowModel(columns, lambda line: line.row.staff_id)


def _number_column(figure: str, name: str) -> Column[BoardLine]:
    said = partial(_spoken_number, figure)
    chars = len(name) + (len(name) < _SHORT)
    return Column(name, partial(_number, figure), chars=chars, right=True, tip=said, spoken=said)


def _name(line: BoardLine) -> str:
    if line.row.active:
        return line.row.name
    return translate("Team", "{name} (gesperrt)").format(name=line.row.name)


def _share(line: BoardLine) -> str:
    return f"{line.row.share} %"


def _spoken_share(line: BoardLine) -> str:
    text = translate("Team", "{name}: {n} Prozent einer Stelle")
    return text.format(name=line.row.name, n=line.row.share)


def _cases(line: BoardLine) -> str:
    return translate("Team", "{n} von {most}").format(n=line.row.cases, most=line.row.target)


def _icon(line: BoardLine) -> str | None:
    return "" if line.row.level == "success" else line.row.level


def _level(line: BoardLine) -> str:
    return line.row.level


def _phases(session: Session, line: BoardLine) -> str:
    """The running cases by phase, in the order of the phases."""
    text = translate("Team", "{name}: {n} laufende Fälle, Ziel {target}, Warnwert {warning}")
    said = text.format(
        name=line.row.name, n=line.row.cases, target=line.row.target, warning=line.row.warning
    )
    parts = [
        f"{session.label('CL_PHASE', code.code)} {line.row.phases[code.code]}"
        for code in session.catalogue["CL_PHASE"]
        if line.row.phases.get(code.code)
    ]
    return "\n".join((said, " · ".join(parts))) if parts else said


def _number(figure: str, line: BoardLine) -> str:
    number = line.number(figure)
    if number is None:
        return "…"
    return str(number) if number else "–"


def _spoken_number(figure: str, line: BoardLine) -> str:
    number = line.number(figure)
    if number is None:
        return translate("Team", "wird noch gezählt")
    return f"{line.row.name}, {list_name(figure)}: {number}"
