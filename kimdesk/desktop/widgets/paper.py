"""How running text is set: blocks that know their entry, fonts, marks."""

from datetime import date
from typing import Any, Protocol

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from kimdesk.base.text import translate
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics


class Entry(Protocol):
    """What running text shows: `id` is unique among them, `key` says where it stands."""

    @property
    def id(self) -> int: ...
    @property
    def key(self) -> object: ...
    @property
    def held_on(self) -> date: ...
    @property
    def note(self) -> str: ...


class Words(Protocol):
    """How entries of one kind read; lines may be empty. Below the note stands `last`."""

    def head(self, row: Any, /) -> str: ...  # noqa: ANN401 - the entries it knows
    def facts(self, row: Any, /) -> str: ...  # noqa: ANN401
    def last(self, row: Any, /) -> str: ...  # noqa: ANN401


def weekday(day: date) -> str:
    """Mo to So."""
    return translate("Contacts", "Mo Di Mi Do Fr Sa So").split()[day.weekday()]


def month(day: date) -> str:
    """The heading of a month: `November 2026`."""
    names = translate(
        "Contacts",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    )
    return f"{names.split()[day.month - 1]} {day.year}"


def write_month(cursor: QTextCursor, heading: str) -> None:
    """The heading above the entries of a month."""
    block(cursor, heading, heading_format(), characters("heading"), 0)


def write_entry(cursor: QTextCursor, row: Entry, words: Words) -> QTextBlock:
    """Everything of an entry; its first block."""
    block(cursor, words.head(row), space(metrics.L), characters("head"), row.id)
    first = cursor.block()
    if facts := words.facts(row):
        block(cursor, facts, space(1), characters("facts"), row.id)
    for at, line in enumerate(row.note.splitlines()):
        above = space(0 if at else metrics.XS)
        block(cursor, line, above, characters("note"), row.id)
    if last := words.last(row):
        block(cursor, last, space(metrics.XS), characters("step"), row.id)
    return first


def block(
    cursor: QTextCursor, text: str, block: QTextBlockFormat, chars: QTextCharFormat, state: int
) -> None:
    """One paragraph; `state` is the id of the entry it belongs to."""
    if cursor.document().isEmpty():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(text, chars)
    cursor.block().setUserState(state)


def space(above: int) -> QTextBlockFormat:
    """A paragraph with room above it, in pixels."""
    form = QTextBlockFormat()
    form.setTopMargin(above)
    return form


def heading_format() -> QTextBlockFormat:
    """A paragraph that is a heading."""
    form = space(metrics.XL)
    form.setBottomMargin(metrics.XS)
    form.setHeadingLevel(2)
    return form


def characters(part: str) -> QTextCharFormat:
    """The font of a part: heading, head, facts, note or step."""
    colours = theme.colours()
    form = QTextCharFormat()
    form.setForeground(QColor(colours.muted if part == "facts" else colours.text))
    if part in {"heading", "head", "step"}:
        form.setFontWeight(QFont.Weight.Bold if part != "step" else QFont.Weight.DemiBold)
    if part == "heading":
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, 2)
    return form


def mark_span(
    block: QTextBlock, start: int, end: int, ground: str, text: str
) -> QTextEdit.ExtraSelection:
    """A piece of a paragraph on another ground."""
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setForeground(QColor(text))
    mark.cursor, mark.format = cursor, form
    return mark
