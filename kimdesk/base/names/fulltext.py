"""Full text: notes as they are indexed, queries as they are asked, hits as they are shown.

The index table should tokenise with `unicode61 remove_diacritics 0 categories 'L* N* M*'`;
folding is done here. What is stored there is not fit to be shown, so snippets and marks are
made from the original text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.names.folding import divide, fold, fold_characters, german

MAX_QUERY = 200
"""Characters of a typed query that count."""
_MAX_QUERY_WORDS = 12
_SCANNED = 400_000
_MAX_MARKS = 200


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a note: `text` and the marked `spans` in it, as (start, end)."""

    text: str
    spans: tuple[tuple[int, int], ...]


def folded_text(text: str) -> str:
    """`text` for the index: folded words and blanks only, ä, ae and a in one form.

    `Räumung`, `Raeumung` and `RAUMUNG` all become `raumung`.
    """
    return german(" ".join(divide(fold(text))))


def fts_query(text: str) -> str:
    """An FTS5 query for everything typed: all words, each as a beginning; "" for no words.

    Operators, quotes, brackets and column names lose their meaning.
    """
    return " ".join(f'"{word}"*' for word in _query_words(text))


def highlight(original: str, query: str) -> list[tuple[int, int]]:
    """Where the words of `query` stand in `original`, as ascending (start, end) spans."""
    wanted = _query_words(query)
    spans: list[tuple[int, int]] = []
    if not wanted:
        return spans
    for start, end in _word_spans(original[:_SCANNED]):
        length = _marked_length(original[start:end], wanted)
        if length:
            spans.append((start, start + length))
            if len(spans) == _MAX_MARKS:
                break
    return spans


def excerpt(original: str, query: str, length: int = 160) -> Excerpt:
    """About `length` characters around the first hit, cut at words, with all hits in it."""
    spans = highlight(original, query)
    first = spans[0][0] if spans else 0
    start = max(0, first - length // 4)
    if start:
        start = original.find(" ", start, first) + 1 or start
    end = min(len(original), start + length)
    if end < len(original):
        end = max(original.rfind(" ", start, end), spans[0][1] if spans else 0) or end
    before, after = "… " if start else "", " …" if end < len(original) else ""
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in spans if start <= a and b <= end)
    shown = original[start:end].replace("\n", " ").replace("\t", " ")
    return Excerpt(before + shown + after, inside)


def _query_words(text: str) -> list[str]:
    found = folded_text(text[:MAX_QUERY]).split()
    return list(dict.fromkeys(found))[:_MAX_QUERY_WORDS]


def _word_spans(original: str) -> Iterator[tuple[int, int]]:
    """The words of the original: what folding keeps together, without invisible edges."""
    start = -1
    for place, char in enumerate(original):
        if _divides(char):
            if start >= 0:
                yield start, place
            start = -1
        elif start < 0 and divide(fold_characters(char)):
            start = place
    if start >= 0:
        yield start, len(original)


def _divides(char: str) -> bool:
    if char.isalnum():
        return False
    folded = fold_characters(char)
    return bool(folded) and folded != "'" and not divide(folded)


def _marked_length(word: str, wanted: list[str]) -> int:
    """How much of `word` to mark: the part that was typed, with the accents on it; or 0."""
    folded = folded_text(word).replace(" ", "")
    typed = max((query for query in wanted if folded.startswith(query)), key=len, default="")
    if not typed:
        return 0
    length = next(
        (
            length
            for length in range(1, len(word) + 1)
            if folded_text(word[:length]).replace(" ", "").startswith(typed)
        ),
        len(word),
    )
    while length < len(word) and not fold_characters(word[length]):
        length += 1
    return length
