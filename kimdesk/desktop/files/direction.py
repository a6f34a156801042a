"""Which way a text runs: names in Arabic or Hebrew stand at the right."""

import unicodedata


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def left_to_right(*parts: str) -> str:
    """A line of parts that stay in their order whatever script each is in, with " · " between.

    Each is isolated, so that an Arabic name turns neither the line nor what stands beside it.
    """
    return "\u200e" + " · ".join(isolated(part) for part in parts if part)


def isolated(text: str) -> str:
    """Text within another line, isolated where any of it runs from right to left.

    Else a number behind a name that ends in Arabic would stand before it.
    """
    turns = any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)
    return f"\u2068{text}\u2069" if turns else text
