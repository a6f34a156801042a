"""What stays together at the end of a page: headings with what follows, signatures with text.

The library would move a heading's whole table to the next page; here only as much as is
needed for both to make sense.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, FrameBreak, KeepTogether, Spacer, Table

from kimdesk.printing.bilingual_parts import Beside, Marked
from kimdesk.printing.text import Text

_ENDLESS = 1e6


class Signatures(KeepTogether):
    """A block to sign, which never stands alone on a page."""


class Leading(KeepTogether):
    """Parts that stay together and are followed by the beginning of what they lead to."""


def arranged(story: Sequence[Flowable]) -> list[Flowable]:
    """The story with what keeps its parts together."""
    return _led(_signed(story)) or [Spacer(1, 1)]


def _signed(story: Iterable[Flowable]) -> list[Flowable]:
    """Signatures hold on to the end of what comes before."""
    parts: list[Flowable] = []
    for part in story:
        if isinstance(part, Signatures):
            block = content_of(part)
            # Gaps and rules are nothing to sign; go back to what says something.
            while parts and not _says_something(parts[-1]):
                block.insert(0, parts.pop())
            parts.append(_with_end(parts.pop(), block) if parts else KeepTogether(block))
        else:
            parts.append(part)
    return parts


def _with_end(part: Flowable, block: list[Flowable]) -> Flowable:
    if isinstance(part, KeepTogether):
        return KeepTogether([*content_of(part), *block])
    if isinstance(part, _Tied):
        return _Tied(part.text, [*part.block, *block])
    return _Tied(part, block)


def content_of(part: KeepTogether) -> list[Flowable]:
    """What is kept together."""
    kept: Any = part
    return list(kept._content)  # noqa: SLF001 - the library has no public name for it


def _says_something(part: Flowable) -> bool:
    return isinstance(part, (Text, Beside, Marked, Table, KeepTogether, _Tied))


def _led(story: Sequence[Flowable]) -> list[Flowable]:
    """Before headings the page is left when what they lead to would not begin on it."""
    parts: list[Flowable] = []
    for at, part in enumerate(story):
        leads = _leads(part)
        if leads and not (at and _leads(story[at - 1])):
            parts.append(_Room(_beginning(story, at)))
        parts.append(part)
    return parts


def _leads(part: Flowable) -> bool:
    return isinstance(part, Leading) or (isinstance(part, (Text, Beside)) and part.leads)


def _beginning(story: Sequence[Flowable], start: int) -> list[Flowable]:
    """The headings from `start` on with the first part that is none."""
    end = start
    while end < len(story) and _leads(story[end]):
        end += 1
    return list(story[start : end + 1])


class _Room(CondPageBreak):
    """Leaves the page unless headings and the beginning of what follows fit on it."""

    def __init__(self, parts: list[Flowable]) -> None:
        super().__init__(0)
        self._parts = parts

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """No room itself."""
        *leading, last = self._parts
        need = _height(leading, self.canv, available_width)
        if leading:
            need += leading[0].getSpaceBefore()
            need += max(last.getSpaceBefore(), leading[-1].getSpaceAfter())
        need += least_height(last, self.canv, available_width)
        room: Any = self
        frame: Any = room._doctemplateAttr("frame")  # noqa: SLF001 - the library offers no other way
        whole = frame._height if frame is not None else available_height  # noqa: SLF001
        self.height = min(need, whole) if not getattr(frame, "_atTop", False) else 0
        size: tuple[float, float] = super().wrap(available_width, available_height)
        return size


def least_height(part: Flowable, canvas: Any, width: float) -> float:  # noqa: ANN401
    """How high the smallest piece is with which `part` may begin on a page, in points."""
    if isinstance(part, Text):
        part.wrap(width, _ENDLESS)
        return part.least
    if isinstance(part, KeepTogether):
        return _height(content_of(part), canvas, width)
    if isinstance(part, _Tied):
        alone = least_height(part.text, canvas, width)
        whole = _height([part.text], canvas, width)
        return alone if alone < whole else _height([part.text, *part.block], canvas, width)
    height = float(part.wrapOn(canvas, width, _ENDLESS)[1])
    if isinstance(part, Table):
        table: Any = part
        rows = table.repeatRows if isinstance(table.repeatRows, int) else 1
        return min(float(sum(table._rowHeights[: rows + 1])), height)  # noqa: SLF001
    return height


class _Tied(Flowable):
    """A text or table with a block that stands on the page where it ends."""

    def __init__(self, text: Flowable, block: list[Flowable]) -> None:
        super().__init__()
        self.text = text
        self.block = block
        self.spaceBefore = text.getSpaceBefore()

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """More than there is, so that the page asks how to cut."""
        return available_width, float(0xFFFFFF)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut the text, so that its end goes with the block; else all goes to the next page."""
        whole = [self.text, *self.block]
        if _height(whole, self.canv, available_width) <= available_height:
            return whole
        upper = _height([self.text], self.canv, available_width)
        room = min(available_height, upper - 1)
        pieces = self.text.splitOn(self.canv, available_width, room)
        if len(pieces) > 1:
            *begin, end = pieces
            return [*begin, _Tied(end, self.block)]
        at_top = getattr(getattr(self, "_frame", None), "_atTop", False)
        return whole if at_top else [FrameBreak(), *whole]


def _single(parts: Iterable[Flowable]) -> Iterator[Flowable]:
    """The parts themselves where they are kept together, which has no height of its own."""
    for part in parts:
        yield from content_of(part) if isinstance(part, KeepTogether) else (part,)


def _height(parts: Sequence[Flowable], canvas: Any, width: float) -> float:  # noqa: ANN401
    """How high these are one below the other."""
    height, after = 0.0, 0.0
    for part in _single(parts):
        if height:
            height += max(part.getSpaceBefore(), after)
        height += part.wrapOn(canvas, width, _ENDLESS)[1]
        after = part.getSpaceAfter()
    return height
