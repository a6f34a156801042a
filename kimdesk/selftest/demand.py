"""How a check says what is wrong, and the words that checks write and read back."""

SAMPLE = "Öffentliche Prüfung – Łódź"
ARABIC = "محمد"


class CheckFailed(Exception):
    """A check found something missing or wrong; the text says what."""


def demand(condition: object, problem: str) -> None:
    """Raise CheckFailed with the problem unless the condition holds."""
    if not condition:
        raise CheckFailed(problem)
