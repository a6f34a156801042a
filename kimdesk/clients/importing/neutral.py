"""Cells that a spreadsheet would run as a formula: written harmless, read back as they were.

An apostrophe in front makes a spreadsheet show the text (OWASP ASVS 1.2.10); reading a
list takes it off again, so that `+49 521 …` stays a telephone number on every way.
"""

_STARTERS = "=+-@\t\r\n\0"
_MARK = "'"


def neutral(text: str) -> str:
    """`text` as it may stand in a text file that a spreadsheet opens."""
    return f"{_MARK}{text}" if text[:1] in _STARTERS and text else text


def as_it_was(text: str) -> str:
    """`text` without the apostrophe that `neutral` put in front."""
    return text[1:] if text[:1] == _MARK and text[1:2] and text[1:2] in _STARTERS else text
