"""Which of two values of a field stays when two records become one.

Nothing that only one side knows is lost, and what protects somebody wins: a block, "no
post", "not safe". Where two different values stand against each other a person decides;
the value given here is the proposal.
"""

from collections.abc import Callable, Mapping
from typing import Any

from kimdesk.vault.fields import Field

PROTECTIVE: Mapping[str, str] = {
    "post_allowed": "N",
    "call_allowed": "N",
    "neutral_messages": "J",
    "safe": "N",
}


def settled(field: Field, kept: Any, other: Any) -> tuple[Any, bool]:  # noqa: ANN401 - any field
    """The value that should stay, and whether somebody ought to be asked."""
    if other in (kept, field.empty):
        return kept, False
    if kept == field.empty:
        return other, False
    if field.name in PROTECTIVE:
        return PROTECTIVE[field.name], True
    propose = _PROPOSALS.get(field.kind)
    return (propose(field, kept, other) if propose else kept), True


def _both_texts(field: Field, kept: str, other: str) -> str:
    both = kept if other in kept else f"{kept}\n\n{other}"
    return both if len(both) <= field.maximum else kept


def _all_codes(field: Field, kept: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    every = tuple(dict.fromkeys(kept + other))
    return every if len(every) <= field.maximum else kept


def _more_exact(_: Field, kept: str, other: str) -> str:
    return other if other.startswith(kept) or kept == f"~{other[:4]}" else kept


_PROPOSALS: Mapping[str, Callable[..., Any]] = {
    "long_text": _both_texts,
    "codes": _all_codes,
    "partial_date": _more_exact,
}
